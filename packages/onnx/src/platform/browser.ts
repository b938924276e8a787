/**
 * Browsers: pages and their workers. Nothing of Node is named here.
 */

import { messageOf } from "@flashsampling/core/backend";
import { createSHA1, createSHA256 } from "hash-wasm";
import type { FileStore } from "../repository/file-store.js";
import { openMemoryStore } from "../repository/memory-store.js";
import { PieceStore } from "../repository/piece-store.js";
import { openCacheApi, openFileSystem } from "./browser-bins.js";
import type { Platform } from "./platform.js";

const DEFAULT_NAME = "flashsampling";

/** The platform. `crypto.subtle` hashes nothing piece by piece, so a library does; in JavaScript, Firefox 140 hashed a megabyte a second. */
export const platform: Platform = {
  showsResponsesAsSent: false,
  prepareHashes: async () => {
    const [sha1, sha256] = await Promise.all([createSHA1(), createSHA256()]);
    return (algorithm) => {
      const hash = (algorithm === "sha256" ? sha256 : sha1).init();
      return {
        update: (bytes) => {
          hash.update(bytes);
        },
        hex: () => hash.digest("hex"),
      };
    };
  },
  openStore: async (name = DEFAULT_NAME): Promise<FileStore> => {
    const reasons: string[] = [];
    for (const [what, open] of [
      ["the origin private file system", openFileSystem],
      ["the Cache API", openCacheApi],
    ] as const) {
      try {
        const bins = await open(name);
        const why = reasons.length === 0 ? "" : `, since ${reasons.join(", and ")}`;
        return new PieceStore({ ...bins, description: `${bins.description}${why}` });
      } catch (error) {
        reasons.push(`${what} cannot be had: ${messageOf(error)}`);
      }
    }
    return openMemoryStore(`memory, since ${reasons.join(", and ")}`);
  },
  openDirectory: async () => undefined,
};

/**
 * Node, and Deno and Bun, which offer Node's modules: with the other modules `node-…` beside it the only ones that name these.
 */
import { createHash } from "node:crypto";
import { openDirectory } from "./node-directory.js";
import { defaultCacheFolder, openFolderStore } from "./node-folder-store.js";
import type { Platform } from "./platform.js";

/** The platform. */
export const platform: Platform = {
  showsResponsesAsSent: true,
  prepareHashes: async () => (algorithm) => {
    const hash = createHash(algorithm);
    return {
      update: (bytes) => {
        hash.update(bytes);
      },
      hex: () => hash.digest("hex"),
    };
  },
  openStore: (location) => openFolderStore(location ?? defaultCacheFolder()),
  openDirectory,
};

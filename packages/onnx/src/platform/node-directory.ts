/**
 * A directory of a disk as a repository: files are read where they lie.
 */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { throwIfAborted } from "@flashsampling/core";
import { requireInnerPath } from "../repository/paths.js";
import type { ModelRepository, OpenedFile } from "../repository/repository.js";
import { requireAtMost } from "../repository/small-files.js";
import { DiskBlob, unlessMissing } from "./node-files.js";

/** A directory as a repository, or undefined if there is none. */
export async function openDirectory(path: string | URL): Promise<ModelRepository | undefined> {
  const folder = path instanceof URL ? fileURLToPath(path) : resolve(path);
  const found = await unlessMissing(folder, () => stat(folder));
  return found?.isDirectory() ? new Directory(folder) : undefined;
}

class Directory implements ModelRepository {
  readonly name: string;
  readonly #folder: string;

  constructor(folder: string) {
    this.name = basename(folder);
    this.#folder = folder;
  }

  readFile: ModelRepository["readFile"] = async (path, { maxBytes, signal }) => {
    const file = await this.open(path, { signal });
    if (file === undefined) return undefined;
    requireAtMost(maxBytes, path, file.blob.size);
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    throwIfAborted(signal);
    return bytes;
  };

  open: ModelRepository["open"] = async (path, { signal, onProgress } = {}): Promise<OpenedFile | undefined> => {
    throwIfAborted(signal);
    const localPath = join(this.#folder, requireInnerPath(path));
    const found = await unlessMissing(localPath, () => stat(localPath, { bigint: true }));
    throwIfAborted(signal);
    if (!found?.isFile()) return undefined;
    const size = Number(found.size);
    onProgress?.({ path, loaded: size, total: size });
    // The nanoseconds of the last change, so that a file that is written anew within the same second is another.
    const revision = `${found.dev}-${found.ino}-${size}-${found.mtimeNs}`;
    return { blob: new DiskBlob(localPath, 0, size), localPath, revision };
  };
}

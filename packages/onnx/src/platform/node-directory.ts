/**
 * A directory of a disk as a repository: files are read where they lie.
 */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { throwIfAborted } from "@flashsampling/core";
import { requireInnerPath } from "../repository/paths.js";
import type { DerivedFiles, ModelRepository, OpenedFile } from "../repository/repository.js";
import { requireAtMost } from "../repository/small-files.js";
import { DiskBlob, identityOf, unlessMissing, withFile } from "./node-files.js";
import { defaultCacheFolder, derivedInFolder } from "./node-folder-store.js";

/**
 * A directory as a repository, or undefined if there is none.
 *
 * @param path - of the directory, in which nothing is written
 * @param cache - the folder that keeps what is worked out from its files, `false` for none
 */
export async function openDirectory(
  path: string | URL,
  cache: string | false | undefined,
): Promise<ModelRepository | undefined> {
  const folder = path instanceof URL ? fileURLToPath(path) : resolve(path);
  const found = await unlessMissing(folder, () => stat(folder));
  if (!found?.isDirectory()) return undefined;
  return new Directory(folder, cache === false ? undefined : derivedFrom(folder, cache ?? defaultCacheFolder()));
}

function derivedFrom(folder: string, cache: string): DerivedFiles {
  const store = derivedInFolder(cache);
  return {
    read: (path, options) => store.readDerived(join(folder, path), options),
    write: (path, bytes, signal) => store.writeDerived(join(folder, path), bytes, signal),
  };
}

/**
 * A file that changed within these milliseconds may change again without its time of change telling so: some disks count seconds, or pairs
 * of them. One of the future has no time to go by.
 */
const SETTLED_MS = 3000;

class Directory implements ModelRepository {
  readonly name: string;
  readonly derived: DerivedFiles | undefined;
  readonly #folder: string;

  constructor(folder: string, derived: DerivedFiles | undefined) {
    this.name = basename(folder);
    this.derived = derived;
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
    const isFile = (await unlessMissing(localPath, () => stat(localPath)))?.isFile();
    const found = isFile ? await withFile(localPath, async (_, stats) => stats) : undefined;
    throwIfAborted(signal);
    if (found === undefined) return undefined;
    const size = Number(found.size);
    onProgress?.({ path, loaded: size, total: size });
    const identity = identityOf(found);
    const isSettled = Date.now() - Number(found.mtimeMs) > SETTLED_MS;
    return { blob: new DiskBlob(localPath, identity, 0, size), localPath, revision: isSettled ? identity : undefined };
  };
}

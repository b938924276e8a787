/**
 * A repository on a server. Files are fetched into a store once; what a server says of them decides whether what is there is still it.
 */
import { FlashSamplingError, isFlashSamplingError, throwIfAborted } from "@flashsampling/core";
import type { Platform } from "../platform/platform.js";
import { type Digest, download, MAX_FILE_BYTES, type WantedFile } from "./download.js";
import type { FileStore, StoredFile } from "./file-store.js";
import type { Network } from "./http.js";
import { requireInnerPath } from "./paths.js";
import type { DerivedFiles, ModelRepository, OpenedFile, OpenFileOptions } from "./repository.js";
import { requireAtMost } from "./small-files.js";

/** What a server says of a file, before it is fetched. */
export interface FileFacts {
  readonly url: URL;
  readonly size?: number | undefined;
  readonly digest?: Digest | undefined;
  /** What the server calls this version. */
  readonly version?: string | undefined;
  /** A strong ETag of the address that gives the bytes. */
  readonly etag?: string | undefined;
}

/** What is particular to a kind of server. */
export interface Remote {
  /** What the model is called, for people. */
  readonly name: string;
  /**
   * What the server says of a file; or, where it cannot be reached, what it said.
   *
   * @returns `undefined` if there is no such file, `"unreachable"` if nothing is known
   */
  facts(path: string, signal: AbortSignal | undefined): Promise<FileFacts | undefined | "unreachable">;
  /** A file's name in the store. Asked after {@link Remote.facts}. */
  storeName(path: string): string;
}

/** Where a remote repository works. */
export interface RemoteContext {
  readonly network: Network;
  readonly store: FileStore;
  readonly platform: Platform;
}

/** Files of a server, through a store. */
export class RemoteRepository implements ModelRepository {
  readonly name: string;
  readonly derived: DerivedFiles;
  readonly #remote: Remote;
  readonly #context: RemoteContext;

  constructor(remote: Remote, context: RemoteContext) {
    this.name = remote.name;
    this.#remote = remote;
    this.#context = context;
    const { store } = context;
    this.derived = {
      read: (path, options) => store.readDerived(remote.storeName(path), options),
      write: (path, bytes, signal) => store.writeDerived(remote.storeName(path), bytes, signal),
    };
  }

  readFile: ModelRepository["readFile"] = async (path, { maxBytes, signal }) => {
    const file = await this.#get(path, maxBytes, { signal });
    if (file === undefined) return undefined;
    requireAtMost(maxBytes, path, file.record.size);
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    throwIfAborted(signal);
    return bytes;
  };

  open: ModelRepository["open"] = async (path, options = {}): Promise<OpenedFile | undefined> => {
    const file = await this.#get(path, MAX_FILE_BYTES, options);
    return file && { blob: file.blob, localPath: file.localPath, revision: file.record.sha256 };
  };

  async #get(
    given: string,
    maxBytes: number,
    { signal, onProgress }: OpenFileOptions,
  ): Promise<StoredFile | undefined> {
    throwIfAborted(signal);
    const { network, store, platform } = this.#context;
    const path = requireInnerPath(given);
    const facts = await this.#remote.facts(path, signal);
    if (facts === undefined) return undefined;
    const name = this.#remote.storeName(path);
    const report =
      onProgress && ((loaded: number, total: number | undefined) => onProgress({ path: given, loaded, total }));
    const found = await store.exclusive(name, signal, async () => {
      const stored = await store.find(name);
      if (stored !== undefined && (facts === "unreachable" || fits(stored, facts))) {
        report?.(stored.record.size, stored.record.size);
        return stored;
      }
      if (facts === "unreachable") throw notHere(path, this.name, store);
      const { url, size, digest, version, etag } = facts;
      const wanted: WantedFile = { path, url, size, digest, version, etag, maxBytes };
      const createHash = await platform.prepareHashes();
      return download({ network, store, createHash, signal, onProgress: report }, name, wanted);
    });
    throwIfAborted(signal);
    return found;
  }
}

/** Whether what is stored is what a server speaks of. */
function fits({ record }: StoredFile, { size, digest, version }: FileFacts): boolean {
  if (size !== undefined && size !== record.size) return false;
  if (digest?.algorithm === "sha256") return digest.hex === record.sha256;
  // What Git's hash stands for was checked when it came, and its place in the store is that of one commit.
  if (digest !== undefined) return true;
  return version !== undefined && version === record.version;
}

function notHere(path: string, name: string, { description }: FileStore): FlashSamplingError {
  return new FlashSamplingError(
    "NETWORK",
    `${path} of ${name} is not in ${description}, and its server is out of reach.`,
  );
}

/** Whether an error says that a server is out of reach, or has trouble of its own; not that it refuses. */
export function isUnreachable(error: unknown): boolean {
  return isFlashSamplingError(error) && error.code === "NETWORK" && error.cause !== undefined;
}

/**
 * What differs between the places where models are loaded. There is one module for Node, Deno and Bun and one for browsers; the build puts
 * the one in the other's place.
 */
import type { FileStore } from "../repository/file-store.js";
import type { ModelRepository } from "../repository/repository.js";

/** A hash that is fed piece by piece. */
export interface Hash {
  update(bytes: Uint8Array): void;
  /** The hash of all bytes, in hexadecimal. Called once. */
  hex(): string;
}

/** Begins a hash. One of each algorithm at a time: the next one may take over what the one before was made of. */
export type CreateHash = (algorithm: "sha1" | "sha256") => Hash;

/** A place where models are loaded. */
export interface Platform {
  /** Whether `fetch` shows redirects, and bodies as they were sent; browsers show neither. */
  readonly showsResponsesAsSent: boolean;
  /** Loads what hashes. What it gives is for one file. */
  prepareHashes(): Promise<CreateHash>;
  /**
   * Opens the place for downloaded files.
   *
   * @param location - a folder's path; in browsers a name. Default: the platform's cache folder
   */
  openStore(location: string | undefined): Promise<FileStore>;
  /**
   * A directory as a repository.
   *
   * @param path - of the directory
   * @param location - of the cache, which keeps what is worked out from the files; `false`: nothing does
   * @returns undefined if there is no such directory
   */
  openDirectory(path: string | URL, location: string | false | undefined): Promise<ModelRepository | undefined>;
}

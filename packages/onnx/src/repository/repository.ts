/**
 * What loading a model asks of the place where its files are: a directory, a web server, a hub, a cache.
 */
import type { BlobLike } from "@flashsampling/core";

/** How a small file is read. */
export interface ReadFileOptions {
  /** Largest size that is read; a larger file is refused before it is. */
  readonly maxBytes: number;
  /** Aborts the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** How far the fetching of a file has come. */
export interface FileProgress {
  /** The file's path in the repository. */
  readonly path: string;
  /** Bytes that are here. */
  readonly loaded: number;
  /** Size of the file in bytes, if it is known. */
  readonly total: number | undefined;
}

/** How a large file is opened. */
export interface OpenFileOptions {
  /** Aborts the fetching. */
  readonly signal?: AbortSignal | undefined;
  /** Called as bytes come in. */
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** A large file that can be read by ranges. */
export interface OpenedFile {
  /** Its bytes. */
  readonly blob: BlobLike;
  /** Where it lies on this machine's disk, if it does: an absolute path. */
  readonly localPath?: string | undefined;
  /**
   * What identifies its content: a hash, or where it lies on a disk with its size and time of change. Two files with one revision are the
   * same. Absent where that cannot be told, as of a file that was written a moment ago.
   */
  readonly revision?: string | undefined;
}

/** Small files that were worked out from a model's, and can be again. */
export interface DerivedFiles {
  /**
   * Reads one whole.
   *
   * @param path - relative to the repository, as if it lay there
   * @returns its bytes, or undefined if there is none
   * @throws FlashSamplingError `MALFORMED_FILE` if it is larger than `maxBytes`, `STORAGE`, `ABORTED`
   */
  read(path: string, options: ReadFileOptions): Promise<Uint8Array | undefined>;
  /** Keeps one, in the place of one that was there: all of it or nothing. */
  write(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
}

/** The files of one model, wherever they are. Paths are relative with `/` between their parts, never absolute or climbing. */
export interface ModelRepository {
  /** What the model is called, for people. */
  readonly name: string;
  /** Where what was worked out from its files is kept, if anywhere: how its LM head was split off. */
  readonly derived?: DerivedFiles | undefined;
  /**
   * Reads a small file whole.
   *
   * @param path - relative to the repository
   * @returns its bytes, or undefined if there is no such file
   * @throws FlashSamplingError `MALFORMED_FILE` if it is larger than `maxBytes` or cannot be read, `ABORTED`
   */
  readFile(path: string, options: ReadFileOptions): Promise<Uint8Array | undefined>;
  /**
   * Opens a file of any size, once all of it is here.
   *
   * @param path - relative to the repository
   * @returns the file, or undefined if there is no such file
   * @throws FlashSamplingError `MALFORMED_FILE` if it cannot be read, `ABORTED`
   */
  open(path: string, options?: OpenFileOptions): Promise<OpenedFile | undefined>;
}

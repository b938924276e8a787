/**
 * Where the bytes of a model come from: its main file, and the files that it names as external data. All are read by ranges, so that
 * a file may be larger than memory.
 */
import { type BlobLike, FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { invalidArgument, messageOf, readBytes, tagOf } from "@flashsampling/core/backend";
import { innerPath } from "../repository/paths.js";

/** The files of an ONNX model. */
export interface OnnxModelFiles {
  /** The main file: a `Blob`, what looks like one, or its bytes. */
  readonly model: BlobLike | Uint8Array;
  /**
   * Opens a file of external data. Only plain relative paths are asked for: nothing absolute, nothing that climbs out of the folder. Not
   * needed for a model in one file.
   *
   * @param location - as the model spells it, relative to its main file
   */
  readonly openExternal?: ((location: string) => Promise<BlobLike | Uint8Array>) | undefined;
}

/** A range of bytes of a file. */
export interface ByteRange {
  /** Which file: a path relative to the main file, {@link MAIN_FILE} for itself. */
  readonly location: string;
  /** First byte. */
  readonly offset: number;
  /** Number of bytes. */
  readonly length: number;
}

/** Stands for the main file where a location is asked for: no legal path. */
export const MAIN_FILE = "";

/** @throws FlashSamplingError `MALFORMED_FILE`, always */
export function malformed(problem: string, cause?: unknown): never {
  throw new FlashSamplingError("MALFORMED_FILE", `This ONNX model cannot be read: ${problem}.`, { cause });
}

/**
 * A location in its plain form.
 *
 * @param whose - what has its data there, for messages
 * @throws FlashSamplingError `MALFORMED_FILE` unless it is a plain relative path below the model's folder
 */
export function requireInnerLocation(location: string, whose = "it"): string {
  return (
    innerPath(location) ??
    malformed(
      `${whose} wants external data from ${JSON.stringify(location.slice(0, 200))}, which is not a file beside it`,
    )
  );
}

/** Whether a value is what a model's files are read from. */
export function isModelFile(value: unknown): value is BlobLike | Uint8Array {
  if (typeof value !== "object" || value === null) return false;
  const { size, slice } = value as Partial<BlobLike>;
  return tagOf(value) === "Uint8Array" || (Number.isSafeInteger(size) && typeof slice === "function");
}

/** Reads ranges of a model's files, each of which is opened once. */
export class ModelSource {
  readonly #files: OnnxModelFiles;
  readonly #opened = new Map<string, Promise<BlobLike | Uint8Array>>();
  readonly #signal: AbortSignal | undefined;

  constructor(files: OnnxModelFiles, signal: AbortSignal | undefined) {
    this.#files = files;
    this.#signal = signal;
  }

  /** Size of a file in bytes. */
  async sizeOf(location: string): Promise<number> {
    const file = await this.#open(location);
    return ArrayBuffer.isView(file) ? file.byteLength : file.size;
  }

  /** Whether a file is a `Blob` or the like, whose bytes are copied when they are read. */
  async isFile(location: string): Promise<boolean> {
    return !ArrayBuffer.isView(await this.#open(location));
  }

  /**
   * Reads a range.
   *
   * @throws FlashSamplingError `MALFORMED_FILE` if the range leaves the file or the file cannot be opened, `OUT_OF_MEMORY`, `ABORTED`
   */
  async read({ location, offset, length }: ByteRange): Promise<Uint8Array> {
    const size = await this.sizeOf(location);
    if (offset + length > size) {
      const name = location === MAIN_FILE ? "the file" : JSON.stringify(location);
      malformed(`bytes ${offset} to ${offset + length} of ${name} are wanted, which has ${size}`);
    }
    const file = await this.#open(location);
    // Never as Node's Buffer, whose slice is a view: what is changed would be the caller's bytes.
    if (ArrayBuffer.isView(file)) return new Uint8Array(file.buffer, file.byteOffset + offset, length);
    return readBytes(file, offset, offset + length, malformed, this.#signal);
  }

  #open(location: string): Promise<BlobLike | Uint8Array> {
    throwIfAborted(this.#signal);
    if (location === MAIN_FILE) return Promise.resolve(this.#files.model);
    let file = this.#opened.get(location);
    if (file === undefined) {
      file = this.#openExternal(requireInnerLocation(location));
      this.#opened.set(location, file);
    }
    return file;
  }

  async #openExternal(location: string): Promise<BlobLike | Uint8Array> {
    const { openExternal } = this.#files;
    if (openExternal === undefined) {
      malformed(`its weights lie in ${JSON.stringify(location)}; give openExternal to open it`);
    }
    let file: unknown;
    try {
      file = await openExternal(location);
    } catch (cause) {
      malformed(`its external data ${JSON.stringify(location)} could not be opened: ${messageOf(cause)}`, cause);
    }
    if (isModelFile(file)) return file;
    throw invalidArgument(
      "files.openExternal",
      `a function that gives ${JSON.stringify(location)} as a Blob or a Uint8Array`,
      file,
    );
  }
}

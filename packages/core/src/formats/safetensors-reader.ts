/**
 * Lazy reader of safetensors files of any size: the header first, then each tensor when it is asked for, in pieces, so that neither a
 * whole file nor more than one piece beside the tensor is ever in memory.
 */
import { type FlashSamplingError, invalidArgument, throwIfAborted } from "../errors.js";
import { refuseUnknownOptions, requireObject, requireSignal, requireTypedArray } from "../parameters/check.js";
import { type BlobLike, readBytes } from "./blob-like.js";
import type { SafetensorsTensor } from "./safetensors.js";
import {
  headerLength,
  LENGTH_BYTES,
  malformed,
  parseHeader,
  type SafetensorsEntry,
  type SafetensorsInfo,
} from "./safetensors-header.js";

/** Options of reading. */
export interface ReadOptions {
  /** Aborts the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** Tensors of a safetensors file, or of a model that is spread over several, read when they are asked for. */
export interface SafetensorsReader {
  /** Names of all tensors. */
  readonly names: readonly string[];
  /**
   * What the file says of a tensor, without reading it.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` for a name that it does not have, `MALFORMED_FILE`, `ABORTED`
   */
  info(name: string, options?: ReadOptions): Promise<SafetensorsInfo>;
  /**
   * Reads a tensor.
   *
   * @throws FlashSamplingError as {@link SafetensorsReader.info}, and `OUT_OF_MEMORY`
   */
  read(name: string, options?: ReadOptions): Promise<SafetensorsTensor>;
}

/**
 * Opens a safetensors file and reads its header.
 *
 * @param file - the file's bytes, or what reads them; errors of reading pass through as they are
 * @param options - `signal` aborts
 * @throws FlashSamplingError `MALFORMED_FILE` if anything in the header does not fit the file, `INVALID_ARGUMENT`, `ABORTED`
 */
export async function openSafetensors(
  file: BlobLike | Uint8Array,
  options: ReadOptions = {},
): Promise<SafetensorsReader> {
  const signal = signalOf(options);
  const bytes = sourceOf(file);
  const dataStart =
    LENGTH_BYTES + headerLength(await bytes.read(0, Math.min(LENGTH_BYTES, bytes.size), signal), bytes.size);
  const header = await bytes.read(LENGTH_BYTES, dataStart, signal);
  return new FileReader(bytes, dataStart, parseHeader(header, bytes.size - dataStart));
}

/** Where bytes come from. */
interface Source {
  readonly size: number;
  read(start: number, end: number, signal: AbortSignal | undefined): Promise<Uint8Array>;
}

function sourceOf(file: BlobLike | Uint8Array): Source {
  if (ArrayBuffer.isView(file)) {
    const size = requireTypedArray("file", file, ["Uint8Array"]);
    return { size, read: async (start, end) => file.subarray(start, end) };
  }
  requireObject("file", file);
  const { size } = file;
  if (!Number.isSafeInteger(size) || size < 0 || typeof file.slice !== "function") {
    throw invalidArgument("file", "a Blob or a Uint8Array", file);
  }
  return { size, read: (start, end, signal) => readBytes(file, start, end, malformed, signal) };
}

/** Tensors of one file. */
class FileReader implements SafetensorsReader {
  readonly names: readonly string[];
  readonly #source: Source;
  readonly #dataStart: number;
  readonly #entries: ReadonlyMap<string, SafetensorsEntry>;

  constructor(source: Source, dataStart: number, entries: ReadonlyMap<string, SafetensorsEntry>) {
    this.names = [...entries.keys()];
    this.#source = source;
    this.#dataStart = dataStart;
    this.#entries = entries;
  }

  async info(name: string, options: ReadOptions = {}): Promise<SafetensorsInfo> {
    throwIfAborted(signalOf(options));
    const { dtype, shape } = this.#entry(name);
    return { dtype, shape };
  }

  async read(name: string, options: ReadOptions = {}): Promise<SafetensorsTensor> {
    const signal = signalOf(options);
    throwIfAborted(signal);
    const { dtype, shape, start, end } = this.#entry(name);
    return { dtype, shape, bytes: await this.#source.read(this.#dataStart + start, this.#dataStart + end, signal) };
  }

  #entry(name: string): SafetensorsEntry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw unknownTensor(name, this.names);
    return entry;
  }
}

/** The error of a name that a file does not have, with names that look like it. */
export function unknownTensor(name: unknown, names: readonly string[]): FlashSamplingError {
  const shown = names.filter((candidate) => typeof name === "string" && candidate.includes(name)).slice(0, 5);
  const hint = (shown.length > 0 ? shown : names.slice(0, 5)).map((candidate) => JSON.stringify(candidate)).join(", ");
  return invalidArgument("name", `the name of one of the ${names.length} tensors, such as ${hint || "none"}`, name);
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` for unknown options */
export function signalOf(options: ReadOptions): AbortSignal | undefined {
  requireObject("options", options);
  refuseUnknownOptions(options, ["signal"]);
  requireSignal(options.signal);
  return options.signal;
}

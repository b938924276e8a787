/**
 * Files that are read piece by piece.
 */
import { unlessAborted } from "../abort.js";
import { FlashSamplingError, throwIfAborted } from "../errors.js";

/**
 * Bytes that are read when they are asked for. A `Blob` is one: a `File` of a browser, or `await openAsBlob(path)` of Node's `node:fs`. So
 * is any object of this shape, for example one that fetches ranges.
 */
export interface BlobLike {
  /** Number of bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`. */
  slice(start: number, end: number): BlobLike;
  /** All bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes that are read in one go: few, since a piece stays in memory until the garbage collector comes. */
const PIECE_BYTES = 4 * 2 ** 20;

/**
 * Reads bytes of a file into one array.
 *
 * @param file - at least `end` bytes
 * @param start - the first byte
 * @param end - behind the last
 * @param malformed - throws what a file deserves that gives other bytes than it promised
 * @param signal - aborts the reading
 * @throws FlashSamplingError `OUT_OF_MEMORY`, `ABORTED`; what `malformed` throws; what the file throws
 */
export async function readBytes(
  file: BlobLike,
  start: number,
  end: number,
  malformed: (problem: string) => never,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  throwIfAborted(signal);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(end - start);
  } catch (cause) {
    throw new FlashSamplingError("OUT_OF_MEMORY", `No memory for ${end - start} bytes of a file.`, { cause });
  }
  for (let at = start; at < end; at += PIECE_BYTES) {
    const pieceEnd = Math.min(end, at + PIECE_BYTES);
    const piece = await unlessAborted(file.slice(at, pieceEnd).arrayBuffer(), signal);
    if (piece.byteLength !== pieceEnd - at) {
      malformed(`reading at byte ${at} gave ${piece.byteLength} bytes instead of ${pieceEnd - at}`);
    }
    bytes.set(new Uint8Array(piece), at - start);
  }
  return bytes;
}

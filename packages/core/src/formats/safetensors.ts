/**
 * Reader of safetensors files that lie in memory. Larger ones are read piece by piece by `openSafetensors`.
 */
import { requireTypedArray } from "../parameters/check.js";
import { headerLength, LENGTH_BYTES, parseHeader, type SafetensorsInfo } from "./safetensors-header.js";

/** One tensor of a safetensors file. */
export interface SafetensorsTensor extends SafetensorsInfo {
  /** The tensor's bytes, little-endian, row-major: a view into the file's bytes where these were in memory. */
  readonly bytes: Uint8Array;
}

/**
 * Reads the tensors of a safetensors file. No bytes are copied.
 *
 * @param file - the whole file
 * @returns tensors by name
 * @throws FlashSamplingError `MALFORMED_FILE` if anything in the file does not fit, `INVALID_ARGUMENT` for anything but a Uint8Array
 */
export function readSafetensors(file: Uint8Array): Map<string, SafetensorsTensor> {
  requireTypedArray("file", file, ["Uint8Array"]);
  const dataStart = LENGTH_BYTES + headerLength(file.subarray(0, LENGTH_BYTES), file.byteLength);
  const data = file.subarray(dataStart);
  const entries = parseHeader(file.subarray(LENGTH_BYTES, dataStart), data.byteLength);
  return new Map(
    Array.from(entries, ([name, { dtype, shape, start, end }]) => [
      name,
      { dtype, shape, bytes: data.subarray(start, end) },
    ]),
  );
}

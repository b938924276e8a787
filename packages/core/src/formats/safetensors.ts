/**
 * Reader of the safetensors format: an 8-byte little-endian header length, a JSON header, then the tensors' bytes.
 *
 * Files come from strangers, so nothing is believed: lengths, offsets, shapes and dtypes are checked against each other and
 * against the file before a view is made. Source: https://huggingface.co/docs/safetensors
 */
import { FlashSamplingError } from "../errors.js";

/** One tensor of a safetensors file. */
export interface SafetensorsTensor {
  /** The file's name of the element type: `"F32"`, `"BF16"`, … */
  readonly dtype: string;
  /** Length of each dimension. */
  readonly shape: readonly number[];
  /** The tensor's bytes, little-endian, row-major: a view into the file's bytes. */
  readonly bytes: Uint8Array;
}

const BITS_PER_ELEMENT: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E4M3: 8,
  F8_E5M2: 8,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
};

/** Headers above this are refused, as the reference implementation does. */
const MAX_HEADER_BYTES = 100_000_000;

/**
 * Reads the tensors of a safetensors file. No bytes are copied.
 *
 * @param file - the whole file
 * @returns tensors by name
 * @throws FlashSamplingError `MALFORMED_FILE` if anything in the file does not fit
 */
export function readSafetensors(file: Uint8Array): Map<string, SafetensorsTensor> {
  if (file.byteLength < 8) malformed(`the file has ${file.byteLength} bytes, fewer than the 8 of the header length`);
  const headerBytes = new DataView(file.buffer, file.byteOffset).getBigUint64(0, true);
  if (headerBytes > BigInt(Math.min(MAX_HEADER_BYTES, file.byteLength - 8))) {
    malformed(`a header of ${headerBytes} bytes does not fit into the file`);
  }
  const dataStart = 8 + Number(headerBytes);
  const data = file.subarray(dataStart);
  const tensors = new Map<string, SafetensorsTensor>();
  const ranges: Range[] = [];
  for (const [name, entry] of Object.entries(parseHeader(file.subarray(8, dataStart)))) {
    if (name === "__metadata__") continue;
    const { dtype, shape, range } = readEntry(name, entry, data.byteLength);
    tensors.set(name, { dtype, shape, bytes: data.subarray(range.start, range.end) });
    ranges.push(range);
  }
  refuseHoles(ranges, data.byteLength);
  return tensors;
}

/** Bytes [start, end) of the data section. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The format wants every byte of the data to belong to exactly one tensor, so that nothing can hide between them. */
function refuseHoles(ranges: Range[], dataBytes: number): void {
  let end = 0;
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (range.start !== end) malformed(`tensors overlap or leave a hole at byte ${end} of the data`);
    end = range.end;
  }
  if (end !== dataBytes) malformed(`${dataBytes - end} bytes at the end belong to no tensor`);
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    malformed("the header is not JSON", cause);
  }
  if (typeof header !== "object" || header === null || Array.isArray(header))
    malformed("the header is not a JSON object");
  return header as Record<string, unknown>;
}

function readEntry(name: string, entry: unknown, dataBytes: number) {
  const where = `tensor ${JSON.stringify(name)}`;
  if (typeof entry !== "object" || entry === null) malformed(`${where} is not an object`);
  const { dtype, shape, data_offsets: offsets } = entry as Record<string, unknown>;
  if (typeof dtype !== "string") malformed(`${where} has no dtype`);
  if (!isSizes(shape)) malformed(`${where} has no valid shape`);
  if (!isSizes(offsets) || offsets.length !== 2) malformed(`${where} has no valid data_offsets`);
  const [start, end] = offsets as [number, number];
  if (start > end || end > dataBytes) malformed(`${where} lies outside the file`);
  // A dtype that this reader does not know is carried along: other tensors of the file may be what the caller wants.
  if (Object.hasOwn(BITS_PER_ELEMENT, dtype)) {
    const bytesNeeded = (shape.reduce((count, size) => count * size, 1) * (BITS_PER_ELEMENT[dtype] as number)) / 8;
    if (bytesNeeded !== end - start)
      malformed(`${where} has ${end - start} bytes where its shape needs ${bytesNeeded}`);
  }
  return { dtype, shape, range: { start, end } };
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function malformed(what: string, cause?: unknown): never {
  throw new FlashSamplingError("MALFORMED_FILE", `Not a readable safetensors file: ${what}.`, { cause });
}

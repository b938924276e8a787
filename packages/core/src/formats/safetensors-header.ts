/**
 * The header of a safetensors file: 8 bytes of little-endian length, then JSON that names the tensors and their places.
 *
 * Files come from strangers, so nothing is believed: lengths, offsets, shapes and dtypes are checked against each other and
 * against the file before a byte of a tensor is read. Source: https://huggingface.co/docs/safetensors
 */
import { FlashSamplingError } from "../errors.js";
import { isJsonObject, parseJsonObject } from "./strict-json.js";

/** What a file says of a tensor. */
export interface SafetensorsInfo {
  /** The file's name of the element type: `"F32"`, `"BF16"`, … */
  readonly dtype: string;
  /** Length of each dimension. */
  readonly shape: readonly number[];
}

/** A tensor's place, in bytes from the end of the header. */
export interface SafetensorsEntry extends SafetensorsInfo {
  /** First byte. */
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
}

/** Bytes of the header's length. */
export const LENGTH_BYTES = 8;

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
 * Length of the header's JSON.
 *
 * @param bytes - the file's first 8 bytes, or as many as it has
 * @param fileBytes - size of the file
 */
export function headerLength(bytes: Uint8Array, fileBytes: number): number {
  if (bytes.byteLength < LENGTH_BYTES)
    malformed(`the file has ${bytes.byteLength} bytes, fewer than the 8 of the header length`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(Math.min(MAX_HEADER_BYTES, fileBytes - LENGTH_BYTES))) {
    malformed(`a header of ${length} bytes does not fit into the file`);
  }
  return Number(length);
}

/**
 * The tensors that a header names, by name.
 *
 * @param bytes - the header's JSON
 * @param dataBytes - bytes of the file behind the header
 */
export function parseHeader(bytes: Uint8Array, dataBytes: number): Map<string, SafetensorsEntry> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    malformed("the header is not UTF-8", cause);
  }
  // The format allows white space behind the object, none before it.
  if (!text.startsWith("{")) malformed("the header does not begin with {");
  const header = parseJsonObject(text, (what, cause) => malformed(`the header ${what}`, cause));
  const entries = new Map<string, SafetensorsEntry>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === METADATA) requireMetadata(entry);
    else entries.set(name, readEntry(name, entry, dataBytes));
  }
  refuseHoles([...entries.values()], dataBytes);
  return entries;
}

/** Texts by name, about the file as a whole, under a name that no tensor has. */
const METADATA = "__metadata__";

function requireMetadata(entry: unknown): void {
  const isMetadata = isJsonObject(entry) && Object.values(entry).every((value) => typeof value === "string");
  if (!isMetadata) malformed(`${METADATA} is not an object of strings`);
}

function readEntry(name: string, entry: unknown, dataBytes: number): SafetensorsEntry {
  const where = `tensor ${JSON.stringify(name)}`;
  if (!isJsonObject(entry)) malformed(`${where} is not an object`);
  const { dtype, shape, data_offsets: offsets } = entry;
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
  return { dtype, shape, start, end };
}

/** The format wants every byte of the data to belong to exactly one tensor, so that nothing can hide between them. */
function refuseHoles(entries: SafetensorsEntry[], dataBytes: number): void {
  let end = 0;
  for (const entry of entries.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (entry.start !== end) malformed(`tensors overlap or leave a hole at byte ${end} of the data`);
    end = entry.end;
  }
  if (end !== dataBytes) malformed(`${dataBytes - end} bytes at the end belong to no tensor`);
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

/** @throws FlashSamplingError `MALFORMED_FILE` */
export function malformed(what: string, cause?: unknown): never {
  throw new FlashSamplingError("MALFORMED_FILE", `Not a readable safetensors file: ${what}.`, { cause });
}

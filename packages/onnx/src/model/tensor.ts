/**
 * A tensor of a model: where its elements lie, and their bytes.
 */
import { type TensorProto, TensorProto_DataLocation, TensorProto_DataType } from "../proto/onnx_pb.js";
import { type ByteRange, MAIN_FILE, type ModelSource, malformed } from "./source.js";

/** A tensor with its elements. */
export interface TensorData {
  /** For messages. */
  readonly name: string;
  readonly type: TensorProto_DataType;
  readonly dims: readonly number[];
  /** Elements in row-major order, little-endian; of two 4-bit elements in a byte the first is the lower half. */
  readonly bytes: Uint8Array;
  /** Whether the bytes are a copy that was read from a file, and nobody else's. */
  readonly isOwn: boolean;
}

/** Bits of an element, for the types that tensors of LM heads can have. */
const ELEMENT_BITS: Partial<Record<TensorProto_DataType, number>> = {
  [TensorProto_DataType.FLOAT]: 32,
  [TensorProto_DataType.UINT8]: 8,
  [TensorProto_DataType.INT8]: 8,
  [TensorProto_DataType.UINT16]: 16,
  [TensorProto_DataType.INT16]: 16,
  [TensorProto_DataType.INT32]: 32,
  [TensorProto_DataType.INT64]: 64,
  [TensorProto_DataType.BOOL]: 8,
  [TensorProto_DataType.FLOAT16]: 16,
  [TensorProto_DataType.DOUBLE]: 64,
  [TensorProto_DataType.BFLOAT16]: 16,
  [TensorProto_DataType.UINT4]: 4,
  [TensorProto_DataType.INT4]: 4,
  [TensorProto_DataType.FLOAT8E4M3FN]: 8,
};

/** Name of an element type, as ONNX spells it. */
export function typeName(type: number): string {
  return TensorProto_DataType[type] ?? `type ${type}`;
}

/** Most elements of a tensor, along one dimension and in all: more than files hold, and exact as numbers. */
const MAX_ELEMENTS = 2n ** 50n;

/**
 * Dimensions as numbers.
 *
 * @throws FlashSamplingError `MALFORMED_FILE` for negative ones, and ones or more elements than a file can hold
 */
export function dimsOf(tensor: TensorProto): number[] {
  let elements = 1n;
  for (const dim of tensor.dims) {
    if (dim < 0n || dim > MAX_ELEMENTS) malformed(`tensor ${shown(tensor.name)} has a dimension of ${dim}`);
    elements *= dim;
    if (elements > MAX_ELEMENTS) malformed(`tensor ${shown(tensor.name)} claims ${elements} elements`);
  }
  return tensor.dims.map(Number);
}

/**
 * Reads a tensor.
 *
 * @param source - the model's files
 * @param tensor - as the skeleton has it
 * @throws FlashSamplingError `MALFORMED_FILE` if its elements are not there or are not as many as its dimensions say
 */
export async function readTensor(source: ModelSource, tensor: TensorProto): Promise<TensorData> {
  const { name, dataType: type } = tensor;
  const dims = dimsOf(tensor);
  const bits = ELEMENT_BITS[type as TensorProto_DataType];
  if (bits === undefined) malformed(`tensor ${shown(name)} has elements of ${typeName(type)}`);
  const wanted = Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
  const range = externalRange(tensor, wanted);
  const found = range?.length ?? inlineLength(tensor, bits);
  if (found !== wanted) {
    malformed(`tensor ${shown(name)} [${dims}] of ${typeName(type)} has ${found} bytes instead of ${wanted}`);
  }
  const bytes = range === undefined ? inlineBytes(tensor, bits) : await source.read(range);
  const isOwn = range !== undefined && (await source.isFile(range.location));
  return { name, type, dims, bytes, isOwn };
}

/**
 * Where a tensor's elements lie outside the skeleton, or `undefined` if they do not.
 *
 * @param tensor - as the skeleton has it
 * @param wanted - number of bytes where the file does not say
 */
export function externalRange(tensor: TensorProto, wanted: number): ByteRange | undefined {
  if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL) return undefined;
  const entries = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
  if (entries.size !== tensor.externalData.length) malformed(`tensor ${shown(tensor.name)} says twice where it lies`);
  const location = entries.get("location");
  if (location === undefined) malformed(`tensor ${shown(tensor.name)} does not say in which file it lies`);
  return {
    location,
    offset: toBytes(tensor.name, entries.get("offset") ?? "0"),
    length: toBytes(tensor.name, entries.get("length") ?? String(wanted)),
  };
}

/** Whether a tensor's elements were taken out of the main file. */
export function liesInMainFile(tensor: TensorProto): boolean {
  return (
    tensor.dataLocation === TensorProto_DataLocation.EXTERNAL &&
    tensor.externalData.some(({ key, value }) => key === "location" && value === MAIN_FILE)
  );
}

/** A name as messages show it: names come from strangers' files. */
export function shown(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function toBytes(name: string, text: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) malformed(`tensor ${shown(name)} lies at ${shown(text)}`);
  return value;
}

/** Elements of tensors that do not use raw_data lie in a list of wider numbers, which one is told by their type. */
function listedElements(tensor: TensorProto): readonly number[] | readonly bigint[] {
  switch (tensor.dataType) {
    case TensorProto_DataType.FLOAT:
      return tensor.floatData;
    case TensorProto_DataType.DOUBLE:
      return tensor.doubleData;
    case TensorProto_DataType.INT64:
      return tensor.int64Data;
    default:
      return tensor.int32Data;
  }
}

function inlineLength(tensor: TensorProto, bits: number): number {
  if (tensor.rawData.length > 0) return tensor.rawData.length;
  // Elements of 4 bits are listed two by two.
  return (listedElements(tensor).length * Math.max(8, bits)) / 8;
}

function inlineBytes(tensor: TensorProto, bits: number): Uint8Array {
  if (tensor.rawData.length > 0) return tensor.rawData;
  const elements = listedElements(tensor);
  const size = Math.max(8, bits) / 8;
  const bytes = new Uint8Array(elements.length * size);
  const view = new DataView(bytes.buffer);
  for (const [i, element] of elements.entries()) {
    const at = i * size;
    if (typeof element === "bigint") view.setBigInt64(at, element, true);
    else if (tensor.dataType === TensorProto_DataType.FLOAT) view.setFloat32(at, element, true);
    else if (size === 8) view.setFloat64(at, element, true);
    else if (size === 4) view.setInt32(at, element, true);
    else if (size === 2) view.setUint16(at, element & 0xffff, true);
    else bytes[at] = element & 0xff;
  }
  return bytes;
}

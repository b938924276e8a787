/**
 * Weights that are stored as one matrix, [D, V] or [V, D]: floats, or integers with a DequantizeLinear behind them.
 */
import {
  type Int8Granularity,
  type Int8LmHead,
  int8FromUint8,
  type LmHeadShape,
  type LmHeadWeights,
} from "@flashsampling/core";
import { discard } from "../../model/discard.js";
import type { ModelSource } from "../../model/source.js";
import { dimsOf, readTensor, type TensorData, typeName } from "../../model/tensor.js";
import { type NodeProto, type TensorProto, TensorProto_DataType as Type } from "../../proto/onnx_pb.js";
import { matrixShape } from "../head-shape.js";
import { refuse } from "../refuse.js";
import { alignedBuffer, allocate, floatsOf } from "../values.js";
import type { Dequantization, WeightPath } from "../weight-path.js";

/** Elements of a row that share a scale in the formats of core. */
const BLOCK = 32;

/**
 * Reads a matrix of weights as a head.
 *
 * @param source - the model's files
 * @param node - the product, for messages
 * @param path - where the weights lie
 * @throws FlashSamplingError `UNSUPPORTED` naming the node, `MALFORMED_FILE`
 */
export async function readMatrix(source: ModelSource, node: NodeProto, path: WeightPath): Promise<LmHeadWeights> {
  const { tensor, rowsFirst, dequantization } = path;
  const shape = matrixShape(node, dimsOf(tensor), rowsFirst);
  const type = tensor.dataType;
  if (dequantization !== undefined) {
    if (type === Type.INT8 || type === Type.UINT8) return readInt8(source, shape, path, dequantization);
    if (type === Type.INT4 || type === Type.UINT4) return readInt4(source, shape, path, dequantization);
    refuse(dequantization.node, `weights of ${typeName(type)} are not supported`);
  }
  if (type !== Type.FLOAT && type !== Type.FLOAT16 && type !== Type.BFLOAT16) {
    refuse(node, `weights of ${typeName(type)} are not supported`);
  }
  const { bytes, isOwn } = await readTensor(source, tensor);
  if (type === Type.FLOAT) {
    const weight = toRows(new Float32Array(alignedBuffer(bytes)), shape, rowsFirst, isOwn);
    return { ...shape, format: "f32", weight };
  }
  const weight = toRows(new Uint16Array(alignedBuffer(bytes)), shape, rowsFirst, isOwn);
  return { ...shape, format: type === Type.FLOAT16 ? "f16" : "bf16", weight };
}

/** A matrix of integers that has scales, one for all or one per row, as the quantised products of ONNX have it. */
export interface IntegerMatrix {
  /** Int8 or uint8. */
  readonly weight: TensorData;
  readonly rowsFirst: boolean;
  /** One or V. */
  readonly scales: Float32Array;
  /** One or V, of the weight's type; none is 0. */
  readonly zeroPoints: TensorData | undefined;
}

/**
 * The int8 head of a matrix with scales for all or per row.
 *
 * @param node - whose weights they are, for messages
 * @param shape - V and D
 * @param matrix - weights, scales, zero points
 */
export function int8FromMatrix(node: NodeProto, shape: LmHeadShape, matrix: IntegerMatrix): Int8LmHead {
  const { weight, rowsFirst, scales, zeroPoints } = matrix;
  const rows = int8Rows(weight, shape, rowsFirst);
  const count = scales.length;
  if (count !== 1 && count !== shape.vocabSize) refuse(node, `it has ${count} scales for ${shape.vocabSize} tokens`);
  const granularity: Int8Granularity = count === 1 ? "tensor" : "row";
  const points = zeroPointsOf(node, weight, zeroPoints, count);
  return { ...shape, format: "int8", granularity, weight: rows, scales, ...(points && { zeroPoints: points }) };
}

/** Weights of int8 or uint8 as int8, by rows. */
function int8Rows(weight: TensorData, shape: LmHeadShape, rowsFirst: boolean): Int8Array {
  const elements = signed(weight);
  const isMoved = weight.type === Type.UINT8;
  if (isMoved && weight.isOwn) discard([weight.bytes]);
  return toRows(elements, shape, rowsFirst, isMoved || weight.isOwn);
}

/** Data of int8 or uint8 as int8; unsigned data is moved by 128, its zero points likewise. */
function signed({ type, bytes }: TensorData): Int8Array {
  return type === Type.UINT8 ? int8FromUint8(bytes) : new Int8Array(alignedBuffer(bytes));
}

function zeroPointsOf(node: NodeProto, weight: TensorData, zeroPoints: TensorData | undefined, count: number) {
  // Without a zero point it is 0, which unsigned data that was moved by 128 has at −128.
  if (zeroPoints === undefined) return weight.type === Type.UINT8 ? new Int8Array(count).fill(-128) : undefined;
  if (zeroPoints.type !== weight.type) refuse(node, "its zero points and weights are of different types");
  const points = signed(zeroPoints);
  if (points.length === count) return points;
  if (points.length === 1) return new Int8Array(count).fill(points[0] as number);
  return refuse(node, `it has ${points.length} zero points and ${count} scales`);
}

async function readInt8(
  source: ModelSource,
  shape: LmHeadShape,
  { tensor, rowsFirst }: WeightPath,
  dequantization: Dequantization,
): Promise<LmHeadWeights> {
  const { node, zeroPoint } = dequantization;
  const scales = await readScales(source, shape, dequantization, rowsFirst);
  const weight = await readTensor(source, tensor);
  const zeroPoints = zeroPoint && (await readTensor(source, zeroPoint));
  if (scales.perBlock === undefined) {
    return int8FromMatrix(node, shape, { weight, rowsFirst, scales: scales.values, zeroPoints });
  }
  const { blocks, indexOf } = scales.perBlock;
  const count = shape.vocabSize * blocks;
  const given = zeroPointsOf(node, weight, zeroPoints, scales.values.length);
  return {
    ...shape,
    format: "int8",
    granularity: "block",
    weight: int8Rows(weight, shape, rowsFirst),
    scales: Float32Array.from({ length: count }, (_, i) => scales.values[indexOf(i)] as number),
    ...(given && { zeroPoints: Int8Array.from({ length: count }, (_, i) => given[indexOf(i)] as number) }),
  };
}

async function readInt4(
  source: ModelSource,
  shape: LmHeadShape,
  { tensor, rowsFirst }: WeightPath,
  dequantization: Dequantization,
): Promise<LmHeadWeights> {
  const { vocabSize, hiddenSize } = shape;
  const { node, zeroPoint } = dequantization;
  const scales = await readScales(source, shape, dequantization, rowsFirst);
  const blocks = Math.ceil(hiddenSize / BLOCK);
  const isSigned = tensor.dataType === Type.INT4;
  const elements = await readNibbles(source, tensor);
  const points = zeroPoint && (await readNibbles(source, zeroPoint));
  if (zeroPoint !== undefined && zeroPoint.dataType !== tensor.dataType) {
    refuse(node, "its zero points and weights are of different types");
  }
  if (points !== undefined && points.length !== 1 && points.length !== scales.values.length) {
    refuse(node, `it has ${points.length} zero points and ${scales.values.length} scales`);
  }
  // Of signed data 8 more is stored, weights and zero points alike.
  const stored = (nibble: number) => (isSigned ? nibble ^ 8 : nibble);
  const scaleOf = scaleIndex(scales, blocks);
  const weight = allocate(Uint8Array, vocabSize * blocks * (BLOCK / 2));
  const zeroPoints = allocate(Uint8Array, vocabSize * Math.ceil(blocks / 2));
  for (let row = 0; row < vocabSize; row++) {
    for (let d = 0; d < hiddenSize; d++) {
      const nibble = stored(elements[rowsFirst ? row * hiddenSize + d : d * vocabSize + row] as number);
      const at = row * blocks * (BLOCK / 2) + (d >> 1);
      weight[at] = (weight[at] as number) | (nibble << (4 * (d & 1)));
    }
    for (let block = 0; block < blocks; block++) {
      const index = scaleOf(row * blocks + block);
      const point = stored(points === undefined ? 0 : (points[points.length === 1 ? 0 : index] as number));
      const at = row * Math.ceil(blocks / 2) + (block >> 1);
      zeroPoints[at] = (zeroPoints[at] as number) | (point << (4 * (block & 1)));
    }
  }
  const all = Float32Array.from({ length: vocabSize * blocks }, (_, i) => scales.values[scaleOf(i)] as number);
  return { ...shape, format: "int4", weight, scales: all, zeroPoints };
}

/** Scales of a dequantised matrix. */
interface Scales {
  readonly values: Float32Array;
  /** Number of blocks of 32 of a row, and which value covers block i of all; absent where one covers a row or all. */
  readonly perBlock: { readonly blocks: number; readonly indexOf: (i: number) => number } | undefined;
}

/** Which scale covers block i of all. */
function scaleIndex({ values, perBlock }: Scales, blocks: number): (i: number) => number {
  if (perBlock !== undefined) return perBlock.indexOf;
  return values.length === 1 ? () => 0 : (i) => Math.floor(i / blocks);
}

async function readScales(
  source: ModelSource,
  { vocabSize, hiddenSize }: LmHeadShape,
  { node, scale, axis, blockSize }: Dequantization,
  rowsFirst: boolean,
): Promise<Scales> {
  const values =
    floatsOf(await readTensor(source, scale)) ?? refuse(node, `its scales are ${typeName(scale.dataType)}`);
  const vocabAxis = rowsFirst ? 0 : 1;
  if (blockSize === 0) {
    const isPerRow = values.length === vocabSize && axis === vocabAxis;
    if (values.length === 1 || isPerRow) return { values, perBlock: undefined };
    return refuse(node, `its ${values.length} scales along axis ${axis} are neither one nor one per token`);
  }
  if (axis === vocabAxis) refuse(node, "its blocks lie across tokens");
  if (blockSize % BLOCK !== 0) refuse(node, `blocks of ${blockSize} are not a multiple of ${BLOCK}`);
  const given = Math.ceil(hiddenSize / blockSize);
  if (values.length !== vocabSize * given) {
    refuse(node, `it has ${values.length} scales where blocks of ${blockSize} need ${vocabSize * given}`);
  }
  const blocks = Math.ceil(hiddenSize / BLOCK);
  const indexOf = (i: number) => {
    const row = Math.floor(i / blocks);
    const block = Math.floor(((i % blocks) * BLOCK) / blockSize);
    return rowsFirst ? row * given + block : block * vocabSize + row;
  };
  return { values, perBlock: { blocks, indexOf } };
}

async function readNibbles(source: ModelSource, tensor: TensorProto): Promise<Uint8Array> {
  const { bytes, dims } = await readTensor(source, tensor);
  const count = dims.reduce((product, dim) => product * dim, 1);
  return Uint8Array.from({ length: count }, (_, i) => ((bytes[i >> 1] as number) >> (4 * (i & 1))) & 15);
}

/** A matrix's elements by rows of D; those that came otherwise are freed if they are `isOwn`, nobody else's. */
function toRows<Elements extends Float32Array | Uint16Array | Int8Array>(
  elements: Elements,
  { vocabSize, hiddenSize }: LmHeadShape,
  rowsFirst: boolean,
  isOwn: boolean,
): Elements {
  if (rowsFirst) return elements;
  const rows = allocate(elements.constructor as new (length: number) => Elements, elements.length);
  // Square tiles, so that neither side is read or written a cache line an element.
  const TILE = 64;
  for (let rowStart = 0; rowStart < vocabSize; rowStart += TILE) {
    const rowEnd = Math.min(vocabSize, rowStart + TILE);
    for (let start = 0; start < hiddenSize; start += TILE) {
      const end = Math.min(hiddenSize, start + TILE);
      for (let row = rowStart; row < rowEnd; row++) {
        for (let d = start; d < end; d++) rows[row * hiddenSize + d] = elements[d * vocabSize + row] as number;
      }
    }
  }
  if (isOwn) discard([elements]);
  return rows;
}

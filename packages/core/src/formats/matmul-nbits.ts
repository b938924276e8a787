/**
 * LM heads from the initialisers of ONNX Runtime's MatMulNBits node, whose weight B is [N, K] = [V, D] in blocks along K. Blocks larger
 * than 32 become several of 32 with the same scale, which changes no value. Source: the operator's specification,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import {
  refuseUnknownOptions,
  requireArrayOfLength,
  requireObject,
  requirePositiveInteger,
} from "../parameters/check.js";
import { INT4_BLOCK_BYTES, type Int4LmHead, nibbleAt, putNibble } from "./int4.js";
import { type Int8LmHead, int8FromUint8 } from "./int8.js";
import { QUANTIZATION_BLOCK } from "./integer-row.js";
import { type LmHeadShape, MAX_HIDDEN_SIZE, MAX_VOCAB_SIZE } from "./lm-head.js";

/** Inputs and attributes of a MatMulNBits node, with the head's other properties. */
export interface MatMulNBits extends LmHeadShape {
  /** The attribute `bits`. */
  readonly bits: 4 | 8;
  /** The attribute `block_size`: a power of two from 32 up. */
  readonly blockSize: number;
  /** Input B, [V, ⌈D / blockSize⌉, blockSize · bits / 8]; of two 4-bit elements in a byte the first is the lower half. */
  readonly weight: Uint8Array;
  /** Input scales, [V, ⌈D / blockSize⌉], as float32. */
  readonly scales: Float32Array;
  /** Input zero_points, [V, ⌈⌈D / blockSize⌉ · bits / 8⌉], packed like the weight; absent: all 8, or 128 for 8 bits. */
  readonly zeroPoints?: Uint8Array | undefined;
}

/**
 * The int4 head (of 4 bits) or int8 head (of 8 bits) that a MatMulNBits node holds. Blocks of 32 with 4 bits are taken without a copy.
 *
 * @param node - the node's inputs and attributes
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH` naming the part, `UNSUPPORTED` for blocks of 16 and other numbers
 * of bits
 */
export function lmHeadFromMatMulNBits(node: MatMulNBits): Int4LmHead | Int8LmHead {
  requireObject("node", node);
  const { bits, blockSize, weight, scales, zeroPoints, ...shape } = node;
  refuseUnknownOptions(shape, ["vocabSize", "hiddenSize", "bias", "logitScale", "softCap"]);
  const { vocabSize, hiddenSize } = shape;
  requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
  requirePositiveInteger("hiddenSize", hiddenSize, MAX_HIDDEN_SIZE);
  if (typeof bits !== "number") throw invalidArgument("bits", "4 or 8", bits);
  if (bits !== 4 && bits !== 8) {
    throw new FlashSamplingError("UNSUPPORTED", `MatMulNBits of ${bits} bits is not supported; use 4 or 8.`, {
      argument: "bits",
    });
  }
  const isPowerOfTwo = typeof blockSize === "number" && Number.isInteger(Math.log2(blockSize));
  if (!isPowerOfTwo) throw invalidArgument("blockSize", "a power of two", blockSize);
  if (blockSize < QUANTIZATION_BLOCK) {
    throw new FlashSamplingError("UNSUPPORTED", `Blocks of ${blockSize} are not supported; use 32 or more.`, {
      argument: "blockSize",
    });
  }
  const blocks = Math.ceil(hiddenSize / blockSize);
  const zeroPointBytes = Math.ceil((blocks * bits) / 8);
  const reason = `${vocabSize} rows of ${blocks} blocks of ${blockSize}, ${bits} bits each`;
  requireArrayOfLength("weight", weight, "Uint8Array", vocabSize * blocks * ((blockSize * bits) / 8), reason);
  requireArrayOfLength("scales", scales, "Float32Array", vocabSize * blocks, reason);
  if (zeroPoints !== undefined) {
    requireArrayOfLength("zeroPoints", zeroPoints, "Uint8Array", vocabSize * zeroPointBytes, reason);
  }
  return bits === 4 ? toInt4(node, shape) : toInt8(node, shape);
}

/** Number of blocks of 32, and of those in the node's blocks. */
function blockCounts({ hiddenSize, blockSize }: MatMulNBits) {
  return { blocks: Math.ceil(hiddenSize / QUANTIZATION_BLOCK), nodeBlocks: Math.ceil(hiddenSize / blockSize) };
}

/** The node's scales, or other values one per block, for blocks of 32. */
function repeatScales(node: MatMulNBits): Float32Array {
  const { blocks, nodeBlocks } = blockCounts(node);
  const ratio = node.blockSize / QUANTIZATION_BLOCK;
  const repeated = new Float32Array(node.vocabSize * blocks);
  for (let i = 0; i < repeated.length; i++) {
    const token = Math.floor(i / blocks);
    repeated[i] = node.scales[token * nodeBlocks + Math.floor((i % blocks) / ratio)] as number;
  }
  return repeated;
}

function toInt4(node: MatMulNBits, shape: LmHeadShape): Int4LmHead {
  const { vocabSize, blockSize, weight, scales, zeroPoints } = node;
  if (blockSize === QUANTIZATION_BLOCK) return withZeroPoints({ ...shape, format: "int4", weight, scales }, zeroPoints);
  const { blocks, nodeBlocks } = blockCounts(node);
  const ratio = blockSize / QUANTIZATION_BLOCK;
  const bytesPerRow = blocks * INT4_BLOCK_BYTES;
  const nodeBytesPerRow = nodeBlocks * ratio * INT4_BLOCK_BYTES;
  const rows = new Uint8Array(vocabSize * bytesPerRow);
  const repeated = new Uint8Array(vocabSize * Math.ceil(blocks / 2));
  for (let token = 0; token < vocabSize; token++) {
    const start = token * nodeBytesPerRow;
    rows.set(weight.subarray(start, start + bytesPerRow), token * bytesPerRow);
    for (let block = 0; zeroPoints !== undefined && block < blocks; block++) {
      const zeroPoint = nibbleAt(zeroPoints, token * Math.ceil(nodeBlocks / 2), Math.floor(block / ratio));
      putNibble(repeated, token * Math.ceil(blocks / 2), block, zeroPoint);
    }
  }
  const head = { ...shape, format: "int4", weight: rows, scales: repeatScales(node) } as const;
  return withZeroPoints(head, zeroPoints && repeated);
}

function toInt8(node: MatMulNBits, shape: LmHeadShape): Int8LmHead {
  const { vocabSize, hiddenSize, blockSize, weight, zeroPoints } = node;
  const { blocks, nodeBlocks } = blockCounts(node);
  const rows = new Uint8Array(vocabSize * hiddenSize);
  for (let token = 0; token < vocabSize; token++) {
    const start = token * nodeBlocks * blockSize;
    rows.set(weight.subarray(start, start + hiddenSize), token * hiddenSize);
  }
  const ratio = blockSize / QUANTIZATION_BLOCK;
  const repeated =
    zeroPoints &&
    Uint8Array.from({ length: vocabSize * blocks }, (_, i) => {
      const token = Math.floor(i / blocks);
      return zeroPoints[token * nodeBlocks + Math.floor((i % blocks) / ratio)] as number;
    });
  const head = {
    ...shape,
    format: "int8",
    weight: int8FromUint8(rows),
    scales: repeatScales(node),
    granularity: "block",
  } as const;
  return withZeroPoints(head, repeated && int8FromUint8(repeated));
}

/** A head with zero points if there are any, and without the property if not. */
function withZeroPoints<Head extends object, Points>(head: Head, zeroPoints: Points | undefined) {
  return zeroPoints === undefined ? head : { ...head, zeroPoints };
}

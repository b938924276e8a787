/**
 * How a head's weights lie in memory: group after group of 16 tokens, each with all that is read along with it. Floats keep the order
 * of rows. Integers are interleaved, a 32-bit word of each token in turn, as kernels/wasm/integer_products.h draws it.
 */
import { BLOCK, CHUNK, GROUP, type KernelFormat, WEIGHT_BITS } from "./abi.js";

/** What the layout of weights depends on. */
export interface WeightShape {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: KernelFormat;
  /** Of integers: whether every block of 32 elements has a scale of its own, or a row has one. */
  readonly scalesPer?: "block" | "row" | undefined;
  /** Of integers: whether there is a zero point for every scale. */
  readonly hasZeroPoints?: boolean | undefined;
}

/** Byte offsets in a group of 16 tokens of integer weights, by the names of `fs_integer_group`. */
export interface IntegerGroup {
  /** Of the first block's weights. */
  readonly weights: number;
  /** From one block's weights to the next one's. */
  readonly blockBytes: number;
  /** Of the first block's scales. */
  readonly scales: number;
  /** Of the first block's zero points; 0: there are none. */
  readonly zeroPoints: number;
  /** From one block's scales and zero points to the next one's; 0 where a row has one. */
  readonly scaleStep: number;
}

/** Where a head's weights lie. */
export interface WeightLayout {
  readonly format: KernelFormat;
  /** Elements per row of weights and hidden states, padded. */
  readonly stride: number;
  /** Groups of 16 tokens; the last one may be partial. */
  readonly groupCount: number;
  /** Bytes of one of them. */
  readonly groupBytes: number;
  /** Of integer weights. */
  readonly integerGroup?: IntegerGroup | undefined;
}

/**
 * Where the elements of a block of quantised activations go: as they come beside int8 weights; beside int4 weights those with even
 * indices of every eight first, because these lie in the lower halves of four bytes, the others in the upper ones.
 */
export function activationOrder(format: KernelFormat): readonly number[] {
  return Array.from({ length: BLOCK }, (_, i) => (format === "int4" ? (i & ~7) | ((i & 1) << 2) | ((i & 7) >> 1) : i));
}

/** Bytes of the scales of a group, and of its zero points. */
const SCALES_SIZE = GROUP * 4;
const ZERO_POINTS_SIZE = GROUP;

/** The next multiple of `step`. */
export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/** Plans a head's weights. */
export function planWeights({ vocabSize, hiddenSize, format, scalesPer, hasZeroPoints }: WeightShape): WeightLayout {
  const groupCount = Math.ceil(vocabSize / GROUP);
  if (scalesPer === undefined) {
    const stride = roundUp(hiddenSize, CHUNK);
    return { format, stride, groupCount, groupBytes: (GROUP * stride * WEIGHT_BITS[format]) / 8 };
  }
  const stride = roundUp(hiddenSize, BLOCK);
  const blocks = stride / BLOCK;
  const weightBytes = (GROUP * BLOCK * WEIGHT_BITS[format]) / 8;
  const besides = SCALES_SIZE + (hasZeroPoints ? ZERO_POINTS_SIZE : 0);
  if (scalesPer === "row") {
    const zeroPoints = hasZeroPoints ? SCALES_SIZE : 0;
    const integerGroup = { weights: besides, blockBytes: weightBytes, scales: 0, zeroPoints, scaleStep: 0 };
    return { format, stride, groupCount, groupBytes: besides + blocks * weightBytes, integerGroup };
  }
  const blockBytes = weightBytes + besides;
  const zeroPoints = hasZeroPoints ? weightBytes + SCALES_SIZE : 0;
  const integerGroup = { weights: 0, blockBytes, scales: weightBytes, zeroPoints, scaleStep: blockBytes };
  return { format, stride, groupCount, groupBytes: blocks * blockBytes, integerGroup };
}

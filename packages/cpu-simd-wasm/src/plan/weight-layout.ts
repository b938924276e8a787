/**
 * How a head's weights lie in memory. Floats keep the order of rows. Integers lie tile by tile with all that is read along with them,
 * a 32-bit word of each of 16 tokens in turn, as kernels/wasm/integer_products.h has it.
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

/** Where a head's weights lie. */
export interface WeightLayout extends Pick<WeightShape, "format" | "scalesPer" | "hasZeroPoints"> {
  /** Elements per row of weights and hidden states, padded. */
  readonly stride: number;
  /** Groups of 16 tokens; the last one may be partial. */
  readonly groupCount: number;
  /** Bytes of one of them. */
  readonly groupBytes: number;
  /** Of integer weights: blocks of 32 elements in a row, 32-bit words in a block (as many as bits in a weight), and scales in a row. */
  readonly integers?: { readonly blocks: number; readonly words: number; readonly scales: number } | undefined;
}

/**
 * Where the elements of a block of quantised activations go: as they come beside int8 weights; beside int4 weights those with even
 * indices of every eight first, because these lie in the lower halves of four bytes, the others in the upper ones.
 */
export function activationOrder(format: KernelFormat): readonly number[] {
  return Array.from({ length: BLOCK }, (_, i) => (format === "int4" ? (i & ~7) | ((i & 1) << 2) | ((i & 7) >> 1) : i));
}

/** The next multiple of `step`. */
export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/** Bytes of a scale, and of a zero point. */
const SCALE_SIZE = 4;
const ZERO_POINT_SIZE = 1;

/** Plans a head's weights. */
export function planWeights(shape: WeightShape): WeightLayout {
  const { vocabSize, hiddenSize, format, scalesPer, hasZeroPoints } = shape;
  const groupCount = Math.ceil(vocabSize / GROUP);
  const stride = roundUp(hiddenSize, scalesPer === undefined ? CHUNK : BLOCK);
  const rowBytes = (stride * WEIGHT_BITS[format]) / 8;
  if (scalesPer === undefined) return { format, stride, groupCount, groupBytes: GROUP * rowBytes };
  const blocks = stride / BLOCK;
  const scales = scalesPer === "row" ? 1 : blocks;
  return {
    format,
    scalesPer,
    hasZeroPoints,
    stride,
    groupCount,
    groupBytes: GROUP * (rowBytes + scales * (SCALE_SIZE + (hasZeroPoints ? ZERO_POINT_SIZE : 0))),
    integers: { blocks, words: WEIGHT_BITS[format], scales },
  };
}

/**
 * An LM head as the kernels find it in memory (kernels/cuda/call.h): rows of weights padded with zeros to 16 bytes, scales, zero points.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import { bytesOf } from "./words.js";

/** Bits of an element. */
const BITS = { f32: 32, bf16: 16, f16: 16, fp8: 8, int8: 8, int4: 4 } as const;

/** 16-byte units of a row of weights, with its padding. */
export function unitsPerRow({ format, hiddenSize }: Pick<LmHeadWeights, "format" | "hiddenSize">): number {
  return Math.ceil((hiddenSize * BITS[format]) / 128);
}

/** Elements of a row of weights, with its padding. */
export function paddedSize(head: Pick<LmHeadWeights, "format" | "hiddenSize">): number {
  return (unitsPerRow(head) * 128) / BITS[head.format];
}

/**
 * Rows, each padded with zeros.
 *
 * @param rows - of `size` elements each
 * @param padded - elements of a padded row
 * @param count - rows of the answer; those beyond the last are zeros
 */
export function padRows(
  rows: ArrayLike<number> & ArrayBufferView,
  size: number,
  padded: number,
  count: number,
): Uint8Array {
  const from = bytesOf(rows);
  const width = from.byteLength / rows.length;
  if (size === padded && rows.length === size * count) return from;
  const to = new Uint8Array(count * padded * width);
  for (let row = 0; row * size < rows.length; row++) {
    to.set(from.subarray(row * size * width, (row + 1) * size * width), row * padded * width);
  }
  return to;
}

/** Some rows of weights, padded; a view where nothing is to be padded. */
export function weightRows(head: LmHeadWeights, first: number, count: number): Uint8Array {
  const padded = paddedSize(head);
  // The rows of int4 have their padding already: whole blocks of 32.
  const [size, paddedTo] =
    head.format === "int4" ? [unitsPerRow(head) * 16, unitsPerRow(head) * 16] : [head.hiddenSize, padded];
  return padRows(head.weight.subarray(first * size, (first + count) * size), size, paddedTo, count);
}

/** Scales, and where a token's unit finds its own: at (token >> tokenShift) · stride + (unit >> unitShift). */
export interface Scales {
  /** Absent for formats without. */
  readonly scales: Float32Array | undefined;
  /** One per scale; absent where all are the format's own. */
  readonly zeroPoints: Int8Array | undefined;
  /** See above. */
  readonly tokenShift: number;
  /** See above. */
  readonly unitShift: number;
  /** See above. */
  readonly stride: number;
}

/** Shift of a number of a unit or token that leaves nothing of it: all have one scale. */
export const ONE_SCALE_SHIFT = 31;

/** Scales and zero points as the kernels find them. */
export function scalesOf(head: LmHeadWeights): Scales {
  const one = { tokenShift: ONE_SCALE_SHIFT, unitShift: ONE_SCALE_SHIFT, stride: 0 };
  if (!("scales" in head)) return { scales: undefined, zeroPoints: undefined, ...one };
  const { scales, hiddenSize } = head;
  const blocks = Math.ceil(hiddenSize / 32);
  if (head.format === "int4") {
    const packed = head.zeroPoints;
    const bytes = Math.ceil(blocks / 2);
    const zeroPoints =
      packed &&
      Int8Array.from(scales, (_, i) => {
        const [row, block] = [Math.floor(i / blocks), i % blocks];
        return ((packed[row * bytes + (block >> 1)] as number) >> (4 * (block & 1))) & 15;
      });
    return { scales, zeroPoints, tokenShift: 0, unitShift: 0, stride: blocks };
  }
  const zeroPoints = head.format === "int8" ? head.zeroPoints : undefined;
  if (head.granularity === "tensor") return { scales, zeroPoints, ...one };
  if (head.granularity === "row") return { scales, zeroPoints, tokenShift: 0, unitShift: ONE_SCALE_SHIFT, stride: 1 };
  if (head.format === "int8") return { scales, zeroPoints, tokenShift: 0, unitShift: 1, stride: blocks };
  return { scales, zeroPoints, tokenShift: 7, unitShift: 3, stride: Math.ceil(hiddenSize / 128) };
}

/**
 * fp8 e4m3fn: 1 sign bit, 4 bits of exponent (bias 7), 3 of significand, no infinities, NaN at 0x7f and 0xff; the largest value is
 * 448. Source: Micikevicius et al., "FP8 Formats for Deep Learning", arXiv 2209.05433. With one float32 scale for the whole tensor,
 * for each row, or for each square of 128 × 128, as DeepSeek-V3 lays them out (arXiv 2412.19437, section 3.3).
 */
import { requireTypedArray } from "../parameters/check.js";
import { type Float32LmHead, requireFloat32Head } from "./float32.js";
import { requireGranularity } from "./granularity.js";
import type { LmHeadShape } from "./lm-head.js";
import { roundHalfEven } from "./round.js";

/** What one scale of an fp8 head covers. */
export type Float8Granularity =
  /** The whole tensor: one scale. */
  | "tensor"
  /** One row: V scales. */
  | "row"
  /** 128 rows × 128 columns: [⌈V / 128⌉, ⌈D / 128⌉] scales, row-major. */
  | "block";

/** An LM head of fp8 e4m3fn weights. The value of an element is its fp8 value × the scale that covers it. */
export interface Float8LmHead extends LmHeadShape {
  /** e4m3fn. */
  readonly format: "fp8";
  /** [V, D], row-major; every element holds the 8 bits of one value. */
  readonly weight: Uint8Array;
  /** Factors, in the order of what they cover. */
  readonly scales: Float32Array;
  /** What one scale covers. */
  readonly granularity: Float8Granularity;
}

/** Rows and columns that one scale of granularity "block" covers. */
export const FLOAT8_BLOCK = 128;

/** Largest finite value. */
const LARGEST = 448;
const NAN = 0x7f;

/** Values of all 256 codes. */
const VALUES = Float64Array.from({ length: 256 }, (_, code) => {
  const exponent = (code >> 3) & 15;
  const significand = code & 7;
  if ((code & NAN) === NAN) return Number.NaN;
  const magnitude = exponent === 0 ? significand * 2 ** -9 : (8 + significand) * 2 ** (exponent - 10);
  return code & 0x80 ? -magnitude : magnitude;
});

/** The value of an fp8 e4m3fn, given its 8 bits. Exact. */
export function float8ToFloat(code: number): number {
  return VALUES[code & 0xff] as number;
}

/**
 * Encodes values as fp8 e4m3fn bits, rounding to nearest, ties to even. Finite values beyond ±448 become ±448; NaN and infinities
 * become NaN, so that what was not finite does not look finite afterwards.
 *
 * @param values - any values
 * @returns the 8 bits of each
 * @throws FlashSamplingError `INVALID_ARGUMENT` for anything but such an array
 */
export function encodeFloat8(values: Float32Array | Float64Array): Uint8Array {
  requireTypedArray("values", values, ["Float32Array", "Float64Array"]);
  return Uint8Array.from(values, (value) => {
    const sign = value < 0 || Object.is(value, -0) ? 0x80 : 0;
    const magnitude = Math.abs(value);
    if (!(magnitude < Number.POSITIVE_INFINITY)) return sign | NAN;
    if (magnitude >= LARGEST) return sign | (NAN - 1);
    // Steps are 2^-9 below 2^-6, and an eighth of the power of two below from there on.
    const exponent = Math.max(-6, Math.floor(Math.log2(magnitude)));
    return sign | (roundHalfEven(magnitude * 2 ** (3 - exponent)) + 8 * (exponent + 6));
  });
}

/** Number of scales that an fp8 head has. */
export function float8ScaleCount(granularity: Float8Granularity, vocabSize: number, hiddenSize: number): number {
  if (granularity === "tensor") return 1;
  if (granularity === "row") return vocabSize;
  return Math.ceil(vocabSize / FLOAT8_BLOCK) * Math.ceil(hiddenSize / FLOAT8_BLOCK);
}

/** Index of the scale that covers element `column` of row `row`. */
function scaleIndex(granularity: Float8Granularity, hiddenSize: number, row: number, column: number): number {
  if (granularity === "tensor") return 0;
  if (granularity === "row") return row;
  const blocksPerRow = Math.ceil(hiddenSize / FLOAT8_BLOCK);
  return Math.floor(row / FLOAT8_BLOCK) * blocksPerRow + Math.floor(column / FLOAT8_BLOCK);
}

/** Writes the values of row `token` to `row` [D]. Exact: 4 bits of significand times 24. */
export function decodeFloat8Row(head: Float8LmHead, token: number, row: Float64Array): void {
  const { hiddenSize, weight, scales, granularity } = head;
  const start = token * hiddenSize;
  for (let first = 0; first < hiddenSize; first += FLOAT8_BLOCK) {
    const scale = scales[scaleIndex(granularity, hiddenSize, token, first)] as number;
    const end = Math.min(hiddenSize, first + FLOAT8_BLOCK);
    for (let d = first; d < end; d++) row[d] = (VALUES[weight[start + d] as number] as number) * scale;
  }
}

/**
 * Encodes an LM head as fp8 e4m3fn. Each scale is the largest magnitude that it covers ÷ 448, rounded to float32; where that
 * magnitude is NaN or infinite, no value under the scale stays finite.
 *
 * @param head - a valid float32 head; its bias, logit scale and soft cap are carried over
 * @param granularity - what one scale covers
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function encodeFloat8LmHead(head: Float32LmHead, granularity: Float8Granularity): Float8LmHead {
  requireFloat32Head(head);
  requireGranularity(granularity);
  const { vocabSize, hiddenSize, weight: values } = head;
  const scales = new Float32Array(float8ScaleCount(granularity, vocabSize, hiddenSize));
  const scaleOf = Uint32Array.from(values, (_, i) =>
    scaleIndex(granularity, hiddenSize, Math.floor(i / hiddenSize), i % hiddenSize),
  );
  for (const [i, index] of scaleOf.entries()) {
    scales[index] = Math.max(scales[index] as number, Math.abs(values[i] as number));
  }
  for (const [i, largest] of scales.entries()) scales[i] = largest / LARGEST;
  const scaled = Float64Array.from(values, (value, i) => {
    const scale = scales[scaleOf[i] as number] as number;
    return scale === 0 ? 0 : value / scale;
  });
  return { ...head, format: "fp8", weight: encodeFloat8(scaled), scales, granularity };
}

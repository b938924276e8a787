/**
 * int8 and int4 with a scale per 32 elements of a row and no zero points: what core's `encodeInt8LmHead` and `encodeInt4LmHead` make,
 * bit by bit, but for a hundred million weights in a second and not a minute.
 */
import { QUANTIZATION_BLOCK } from "../plan/problem.js";

/** Codes and scales of some rows. */
export interface QuantizedRows {
  /** int8: one signed byte an element. int4: two elements a byte, the even one in the lower half, 8 being zero. */
  readonly codes: Uint8Array;
  /** Scale of every 32 elements. */
  readonly scales: Float32Array;
}

/** Quantises finite values to int8; their number is a multiple of 32. */
export function quantizeInt8(values: Float32Array): QuantizedRows {
  const codes = new Uint8Array(values.length);
  const scales = new Float32Array(values.length / QUANTIZATION_BLOCK);
  for (const block of scales.keys()) {
    const start = block * QUANTIZATION_BLOCK;
    const scale = scaleOf(values, start, 127);
    scales[block] = scale;
    if (scale === 0) continue;
    for (let i = start; i < start + QUANTIZATION_BLOCK; i++) codes[i] = roundHalfEven((values[i] as number) / scale);
  }
  return { codes, scales };
}

/** Quantises finite values to int4; their number is a multiple of 32. */
export function quantizeInt4(values: Float32Array): QuantizedRows {
  const codes = new Uint8Array(values.length / 2);
  const scales = new Float32Array(values.length / QUANTIZATION_BLOCK);
  for (const block of scales.keys()) {
    const start = block * QUANTIZATION_BLOCK;
    const scale = scaleOf(values, start, 7);
    scales[block] = scale;
    const code = (i: number) => (scale === 0 ? 8 : roundHalfEven((values[i] as number) / scale + 8));
    for (let i = start; i < start + QUANTIZATION_BLOCK; i += 2) codes[i / 2] = code(i) | (code(i + 1) << 4);
  }
  return { codes, scales };
}

/** The float32 values of quantised rows; the other way round. */
export function dequantize({ codes, scales }: QuantizedRows, format: "int8" | "int4", values: Float32Array): void {
  for (let i = 0; i < values.length; i++) {
    const scale = scales[Math.floor(i / QUANTIZATION_BLOCK)] as number;
    const code =
      format === "int8" ? ((codes[i] as number) << 24) >> 24 : (((codes[i >> 1] as number) >> (4 * (i & 1))) & 15) - 8;
    values[i] = code * scale;
  }
}

/** Largest magnitude of a block ÷ the largest code, as float32. */
function scaleOf(values: Float32Array, start: number, largestCode: number): number {
  let largest = 0;
  for (let i = start; i < start + QUANTIZATION_BLOCK; i++) largest = Math.max(largest, Math.abs(values[i] as number));
  return Math.fround(largest / largestCode);
}

const MAGIC = 1.5 * 2 ** 52;

/** Rounds to the nearest integer, ties to even, by adding a number whose neighbours are 1 apart. */
function roundHalfEven(value: number): number {
  return value + MAGIC - MAGIC;
}

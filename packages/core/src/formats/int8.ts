/**
 * int8 with float32 scales for the whole tensor, for each row, or for each block of 32 elements of a row, with or without zero
 * points: value = (q − zero point) × scale.
 */

import { refuseUnknownOptions, requireObject, requireTypedArray } from "../parameters/check.js";
import { type Float32LmHead, requireFloat32Head } from "./float32.js";
import { requireGranularity } from "./granularity.js";
import { type IntegerRow, QUANTIZATION_BLOCK } from "./integer-row.js";
import type { LmHeadShape } from "./lm-head.js";
import { roundToCode } from "./round.js";

/** What one scale (and one zero point) of an int8 head covers. */
export type Int8Granularity =
  /** The whole tensor: one scale. */
  | "tensor"
  /** One row: V scales. */
  | "row"
  /** 32 elements of a row, the last ones possibly fewer: [V, ⌈D / 32⌉] scales, row-major. */
  | "block";

/** An LM head of int8 weights. */
export interface Int8LmHead extends LmHeadShape {
  /** Signed 8-bit integers. */
  readonly format: "int8";
  /** [V, D], row-major. Unsigned data, as ONNX has it, is converted by `int8FromUint8`. */
  readonly weight: Int8Array;
  /** Factors, in the order of what they cover. */
  readonly scales: Float32Array;
  /** As many as scales; absent when all are 0. */
  readonly zeroPoints?: Int8Array | undefined;
  /** What one scale covers. */
  readonly granularity: Int8Granularity;
}

/** Number of scales that an int8 head has. */
export function int8ScaleCount(granularity: Int8Granularity, vocabSize: number, hiddenSize: number): number {
  if (granularity === "tensor") return 1;
  if (granularity === "row") return vocabSize;
  return vocabSize * Math.ceil(hiddenSize / QUANTIZATION_BLOCK);
}

/** Index of the scale that covers block `block` of row `row`. */
function scaleIndex(granularity: Int8Granularity, hiddenSize: number, row: number, block: number): number {
  if (granularity === "tensor") return 0;
  return granularity === "row" ? row : row * Math.ceil(hiddenSize / QUANTIZATION_BLOCK) + block;
}

/** Reads row `token` as integers and scales. Exact. */
export function readInt8Row(head: Int8LmHead, token: number, row: IntegerRow): void {
  const { hiddenSize, weight, scales, zeroPoints, granularity } = head;
  const start = token * hiddenSize;
  for (let block = 0; block < row.scales.length; block++) {
    const index = scaleIndex(granularity, hiddenSize, token, block);
    row.scales[block] = scales[index] as number;
    const zeroPoint = zeroPoints?.[index] ?? 0;
    const end = Math.min(hiddenSize, (block + 1) * QUANTIZATION_BLOCK);
    for (let d = block * QUANTIZATION_BLOCK; d < end; d++) row.integers[d] = (weight[start + d] as number) - zeroPoint;
  }
}

/**
 * The int8 of unsigned 8-bit data (as ONNX has it): 128 less, which is the highest bit turned over. Weights and zero points take the
 * same conversion, so their differences stay what they were; a missing zero point of unsigned data is 128, here 0.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` for anything but a Uint8Array
 */
export function int8FromUint8(values: Uint8Array): Int8Array {
  requireTypedArray("values", values, ["Uint8Array"]);
  return new Int8Array(values.map((value) => value ^ 0x80).buffer);
}

/** How {@link encodeInt8LmHead} encodes. */
export interface Int8Encoding {
  /** What one scale covers. */
  readonly granularity: Int8Granularity;
  /** With `true`, zero points let the codes span from the smallest value (or 0) to the largest (or 0). Default `false`. */
  readonly zeroPoints?: boolean | undefined;
}

/**
 * Encodes an LM head as int8, rounding to nearest, ties to even. Without zero points a scale is the largest magnitude ÷ 127; with
 * them it is the span of the values, 0 included, ÷ 255; both rounded to float32. Where a value is NaN or infinite, none under
 * its scale stays finite.
 *
 * @param head - a valid float32 head; its bias, logit scale and soft cap are carried over
 * @param encoding - granularity, and whether there are zero points
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function encodeInt8LmHead(head: Float32LmHead, encoding: Int8Encoding): Int8LmHead {
  requireFloat32Head(head);
  requireObject("encoding", encoding);
  refuseUnknownOptions(encoding, ["granularity", "zeroPoints"]);
  const { vocabSize, hiddenSize, weight: values } = head;
  const { granularity, zeroPoints: asymmetric = false } = encoding;
  requireGranularity(granularity);
  const scaleCount = int8ScaleCount(granularity, vocabSize, hiddenSize);
  const scaleOf = Uint32Array.from(values, (_, i) =>
    scaleIndex(granularity, hiddenSize, Math.floor(i / hiddenSize), Math.floor((i % hiddenSize) / QUANTIZATION_BLOCK)),
  );
  const lowest = new Float64Array(scaleCount);
  const highest = new Float64Array(scaleCount);
  for (const [i, value] of values.entries()) {
    const index = scaleOf[i] as number;
    lowest[index] = Math.min(lowest[index] as number, value);
    highest[index] = Math.max(highest[index] as number, value);
  }
  const scales = Float32Array.from(lowest, (low, i) => {
    const high = highest[i] as number;
    return asymmetric ? (high - low) / 255 : Math.max(high, -low) / 127;
  });
  const quotient = (value: number, scale: number) => (scale === 0 ? 0 : value / scale);
  const zeroPoints = Int8Array.from(lowest, (low, i) =>
    asymmetric ? roundToCode(-128 - quotient(low, scales[i] as number), -128, 127) : 0,
  );
  const smallestCode = asymmetric ? -128 : -127;
  const weight = Int8Array.from(values, (value, i) => {
    const index = scaleOf[i] as number;
    return roundToCode(quotient(value, scales[index] as number) + (zeroPoints[index] as number), smallestCode, 127);
  });
  const encoded = { ...head, format: "int8", weight, scales, granularity } as const;
  return asymmetric ? { ...encoded, zeroPoints } : encoded;
}

/**
 * int4 in blocks of 32 elements of a row, laid out as ONNX Runtime's MatMulNBits has it: value = (q − zero point) × scale, q from 0 to
 * 15, the element with the even index in the lower half of a byte. Source: the operator's specification,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
 */

import { refuseUnknownOptions, requireObject } from "../parameters/check.js";
import { type Float32LmHead, requireFloat32Head } from "./float32.js";
import { type IntegerRow, QUANTIZATION_BLOCK } from "./integer-row.js";
import type { LmHeadShape } from "./lm-head.js";
import { roundToCode } from "./round.js";

/** An LM head of int4 weights in blocks of 32. Larger blocks are converted by `lmHeadFromMatMulNBits`. */
export interface Int4LmHead extends LmHeadShape {
  /** Unsigned 4-bit integers, two in a byte. */
  readonly format: "int4";
  /** Shape [V, ⌈D / 32⌉, 16], 16 bytes a block; element 2i of a block is the lower half of byte i. What lies beyond D is ignored. */
  readonly weight: Uint8Array;
  /** One factor per block, [V, ⌈D / 32⌉]. */
  readonly scales: Float32Array;
  /**
   * Shape [V, ⌈⌈D / 32⌉ / 2⌉]; the zero point of block 2i of a row is the lower half of the row's byte i. Absent when all are 8.
   */
  readonly zeroPoints?: Uint8Array | undefined;
}

/** Bytes of a block of weights. */
export const INT4_BLOCK_BYTES = QUANTIZATION_BLOCK / 2;

/** The zero point where none is given. */
export const INT4_ZERO_POINT = 8;

/** Element `index` of packed 4-bit integers that begin at byte `start`. */
export function nibbleAt(bytes: Uint8Array, start: number, index: number): number {
  return ((bytes[start + (index >> 1)] as number) >> (4 * (index & 1))) & 15;
}

/** Writes element `index` of packed 4-bit integers that begin at byte `start`; it must be 0 before. */
export function putNibble(bytes: Uint8Array, start: number, index: number, value: number): void {
  const at = start + (index >> 1);
  bytes[at] = (bytes[at] as number) | (value << (4 * (index & 1)));
}

/** Reads row `token` as integers and scales. Exact. */
export function readInt4Row(head: Int4LmHead, token: number, row: IntegerRow): void {
  const { hiddenSize, weight, scales, zeroPoints } = head;
  const blocks = row.scales.length;
  for (let block = 0; block < blocks; block++) {
    const index = token * blocks + block;
    row.scales[block] = scales[index] as number;
    const zeroPoint =
      zeroPoints === undefined ? INT4_ZERO_POINT : nibbleAt(zeroPoints, token * Math.ceil(blocks / 2), block);
    const first = block * QUANTIZATION_BLOCK;
    const end = Math.min(hiddenSize, first + QUANTIZATION_BLOCK);
    for (let d = first; d < end; d++) {
      row.integers[d] = nibbleAt(weight, index * INT4_BLOCK_BYTES, d - first) - zeroPoint;
    }
  }
}

/** How {@link encodeInt4LmHead} encodes. */
export interface Int4Encoding {
  /** With `true`, zero points let the codes span from a block's smallest value (or 0) to its largest (or 0). Default `false`. */
  readonly zeroPoints?: boolean | undefined;
}

/**
 * Encodes an LM head as int4 in blocks of 32, rounding to nearest, ties to even. Without zero points a scale is the block's largest
 * magnitude ÷ 7; with them it is the span of its values, 0 included, ÷ 15; both rounded to float32. Where a value is NaN or
 * infinite, none of its block stays finite.
 *
 * @param head - a valid float32 head; its bias, logit scale and soft cap are carried over
 * @param encoding - whether there are zero points
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function encodeInt4LmHead(head: Float32LmHead, encoding: Int4Encoding = {}): Int4LmHead {
  requireFloat32Head(head);
  requireObject("encoding", encoding);
  refuseUnknownOptions(encoding, ["zeroPoints"]);
  const { zeroPoints: asymmetric = false } = encoding;
  const { vocabSize, hiddenSize, weight: values } = head;
  const blocks = Math.ceil(hiddenSize / QUANTIZATION_BLOCK);
  const weight = new Uint8Array(vocabSize * blocks * INT4_BLOCK_BYTES);
  const scales = new Float32Array(vocabSize * blocks);
  const zeroPoints = new Uint8Array(vocabSize * Math.ceil(blocks / 2));
  for (let token = 0; token < vocabSize; token++) {
    for (let block = 0; block < blocks; block++) {
      const first = block * QUANTIZATION_BLOCK;
      const end = Math.min(hiddenSize, first + QUANTIZATION_BLOCK);
      const part = values.subarray(token * hiddenSize + first, token * hiddenSize + end);
      const low = Math.min(0, ...part);
      const high = Math.max(0, ...part);
      const index = token * blocks + block;
      const scale = Math.fround(asymmetric ? (high - low) / 15 : Math.max(high, -low) / 7);
      const quotient = (value: number) => (scale === 0 ? 0 : value / scale);
      const zeroPoint = asymmetric ? roundToCode(-quotient(low), 0, 15) : INT4_ZERO_POINT;
      scales[index] = scale;
      putNibble(zeroPoints, token * Math.ceil(blocks / 2), block, zeroPoint);
      for (let i = 0; i < QUANTIZATION_BLOCK; i++) {
        const code = roundToCode(quotient(part[i] ?? 0) + zeroPoint, 0, 15);
        putNibble(weight, index * INT4_BLOCK_BYTES, i, code);
      }
    }
  }
  const encoded = { ...head, format: "int4", weight, scales } as const;
  return asymmetric ? { ...encoded, zeroPoints } : encoded;
}

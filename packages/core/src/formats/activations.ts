/**
 * Hidden states as int8 in blocks of 32, for kernels that multiply integer weights with integers. Defined once, in float32 operations
 * that every device has, so that the integers are the same on all of them:
 *
 * ```
 * amax    = max |h| of the block
 * scale   = amax / 127          one float32 division
 * inverse = 127 / amax          one float32 division
 * q       = h · inverse         one float32 product, then rounded to the nearest integer, ties to even
 * ```
 *
 * A block whose amax lies below 2⁻¹⁰⁰ is zero. One that holds NaN or an infinity has scale NaN, so that its logits are not finite.
 */
import { requireTypedArray } from "../parameters/check.js";
import { QUANTIZATION_BLOCK } from "./integer-row.js";
import { roundToCode } from "./round.js";

/**
 * A hidden state in int8: the value of element d is integers[d] × scales[⌊d / 32⌋].
 *
 * @category Writing a backend
 */
export interface QuantizedActivations {
  /** From −127 to 127, [D]. */
  readonly integers: Int8Array;
  /** Scale of each block, [⌈D / 32⌉]. */
  readonly scales: Float32Array;
}

/** Blocks whose largest magnitude lies below it are zero. */
const NEGLIGIBLE = 2 ** -100;

/**
 * Quantises one hidden state.
 *
 * @param hidden - [D], float32
 * @throws FlashSamplingError `INVALID_ARGUMENT` for anything but a Float32Array
 * @category Writing a backend
 */
export function quantizeActivations(hidden: Float32Array): QuantizedActivations {
  requireTypedArray("hidden", hidden, ["Float32Array"]);
  const integers = new Int8Array(hidden.length);
  const scales = new Float32Array(Math.ceil(hidden.length / QUANTIZATION_BLOCK));
  for (let block = 0; block < scales.length; block++) {
    const start = block * QUANTIZATION_BLOCK;
    const part = hidden.subarray(start, start + QUANTIZATION_BLOCK);
    let amax = 0;
    for (const value of part) amax = Math.max(amax, Math.abs(value));
    if (!(amax < Number.POSITIVE_INFINITY)) {
      scales[block] = Number.NaN;
      continue;
    }
    if (amax < NEGLIGIBLE) continue;
    scales[block] = amax / 127;
    const inverse = Math.fround(127 / amax);
    for (const [i, value] of part.entries()) {
      integers[start + i] = roundToCode(Math.fround(value * inverse), -127, 127);
    }
  }
  return { integers, scales };
}

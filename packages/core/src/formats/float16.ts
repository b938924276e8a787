/**
 * IEEE float16: 1 sign bit, 5 bits of exponent, 10 of significand. Converted here because `Float16Array` is younger than the
 * runtimes that this package runs on.
 */
import { requireTypedArray } from "../parameters/check.js";
import type { LmHeadShape } from "./lm-head.js";

/** An LM head of IEEE float16 weights. */
export interface Float16LmHead extends LmHeadShape {
  /** IEEE float16. */
  readonly format: "f16";
  /** [V, D], row-major; every element holds the 16 bits of one value. */
  readonly weight: Uint16Array;
}

const floats = new Float32Array(1);
const bits = new Uint32Array(floats.buffer);

/** Exponents of float16 and float32 differ by it: bits moved into place as a float32 read 2^112 times too small. */
const REBIAS = 2 ** 112;

/** The value of a float16, given its 16 bits. Exact. */
export function float16ToFloat(half: number): number {
  if ((half & 0x7c00) === 0x7c00) {
    if ((half & 0x3ff) !== 0) return Number.NaN;
    return half & 0x8000 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  bits[0] = ((half & 0x8000) << 16) | ((half & 0x7fff) << 13);
  return (floats[0] as number) * REBIAS;
}

/**
 * Encodes float32 values as float16 bits, rounding to nearest, ties to even. Magnitudes of 65,520 and more become infinite; NaN
 * stays NaN.
 *
 * @param values - float32 values
 * @returns the 16 bits of each
 * @throws FlashSamplingError `INVALID_ARGUMENT` for anything but a Float32Array
 */
export function encodeFloat16(values: Float32Array): Uint16Array {
  requireTypedArray("values", values, ["Float32Array"]);
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(words, (word) => {
    const sign = (word >>> 16) & 0x8000;
    const magnitude = word & 0x7fff_ffff;
    if (magnitude > 0x7f80_0000) return sign | 0x7e00;
    return sign | encodeMagnitude(magnitude);
  });
}

/** Bits of float32 2^-14, the smallest normal float16. */
const SMALLEST_NORMAL = 0x3880_0000;

/** The 15 lower bits of the float16 nearest to a float32 that is not negative and not NaN, given the latter's bits. */
function encodeMagnitude(word: number): number {
  if (word < SMALLEST_NORMAL) {
    // Subnormal float16 are multiples of 2^-24: adding 0.5 puts them at the end of a float32, whose addition rounds.
    bits[0] = word;
    floats[0] = (floats[0] as number) + 0.5;
    return (bits[0] as number) - 0x3f00_0000;
  }
  // A carry out of the significand raises the exponent, as it should.
  const rounded = word + 0xfff + ((word >>> 13) & 1);
  return Math.min(0x7c00, (rounded - (112 << 23)) >>> 13);
}

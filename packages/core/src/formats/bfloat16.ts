/**
 * bfloat16: the upper half of a float32.
 */
import { requireTypedArray } from "../parameters/check.js";
import type { LmHeadShape } from "./lm-head.js";

/** An LM head of bfloat16 weights. */
export interface BFloat16LmHead extends LmHeadShape {
  /** The upper 16 bits of a float32. */
  readonly format: "bf16";
  /** [V, D], row-major; every element holds the 16 bits of one value. */
  readonly weight: Uint16Array;
}

const floats = new Float32Array(1);
const bits = new Uint32Array(floats.buffer);

/** The value of a bfloat16, given its 16 bits. Exact. */
export function bfloat16ToFloat(half: number): number {
  bits[0] = half << 16;
  return floats[0] as number;
}

/**
 * Encodes float32 values as bfloat16 bits, rounding to nearest, ties to even. NaN stays NaN.
 *
 * @param values - float32 values
 * @returns the 16 bits of each
 * @throws FlashSamplingError `INVALID_ARGUMENT` for anything but a Float32Array
 */
export function encodeBFloat16(values: Float32Array): Uint16Array {
  requireTypedArray("values", values, ["Float32Array"]);
  const source = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(source, (word) => {
    if ((word & 0x7fff_ffff) > 0x7f80_0000) return (word >>> 16) | 0x40;
    return (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
  });
}

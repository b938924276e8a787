/**
 * Numbers as the 32-bit words that kernels read.
 */

/** Bits of a float32. */
export function bitsOf(value: number): number {
  float[0] = value;
  return bits[0] as number;
}

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

const SIGN = 0x8000_0000;

/** The number whose bits, in an order-preserving form, are a word: the upper half of fs_best (kernels/cuda/best.h). */
export function floatOfKey(key: number): number {
  bits[0] = key >= SIGN ? key ^ SIGN : ~key;
  return float[0] as number;
}

/** The bytes of an array. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

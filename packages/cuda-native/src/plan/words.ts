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

/** The bytes of an array. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/**
 * Keys of floats, as kernels/wgsl/order.wgsl orders them: unsigned integers in the order of the numbers.
 */

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);
const SIGN = 0x8000_0000;

/** Key of a finite float32 number, or of −∞. */
export function keyOf(value: number): number {
  float[0] = value;
  const word = bits[0] as number;
  if (word === SIGN) return SIGN;
  return (word < SIGN ? word | SIGN : ~word) >>> 0;
}

/** The number that a key stands for. */
export function floatOfKey(key: number): number {
  bits[0] = key >= SIGN ? key ^ SIGN : ~key;
  return float[0] as number;
}

/** The number that a word's bits are. */
export function floatOfBits(word: number): number {
  bits[0] = word;
  return float[0] as number;
}

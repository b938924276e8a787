/**
 * Philox4x32-10, the counter-based generator that every random word of the SDK comes from.
 *
 * A pure function of (key, counter): no state, no order of calls. Source: Salmon, Moraes, Dror and Shaw, "Parallel random
 * numbers: as easy as 1, 2, 3", SC'11, section 5.2.
 */

/**
 * High 32 bits of the unsigned product `a · b`, as the int32 with these bits. From 16-bit halves, since a float64 holds only 53 bits of it;
 * every sum below stays under 2³², and `| 0` keeps it an int32, whose bits are the same: engines that make a float64 of a number above
 * 2³¹ take many times as long.
 */
function mulHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const middleLow = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  const high = (Math.imul(aHigh, bHigh) + (middle >>> 16)) | 0;
  return (high + (middleLow >>> 16)) | 0;
}

const MULTIPLIER_0 = 0xd2511f53 | 0;
const MULTIPLIER_1 = 0xcd9e8d57 | 0;
const WEYL_0 = 0x9e3779b9 | 0;
const WEYL_1 = 0xbb67ae85 | 0;
const ROUNDS = 10;

/**
 * Writes the four words of one Philox4x32-10 block into `out`.
 *
 * @param out - receives four unsigned 32-bit words
 * @param at - index in `out` of the first
 * @param counter0 - counter word 0 (the block), unsigned 32-bit; likewise the other three
 * @param key0 - key word 0 (the seed's low half), unsigned 32-bit
 * @param key1 - key word 1 (the seed's high half), unsigned 32-bit
 */
export function philox4x32(
  out: Uint32Array,
  at: number,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = mulHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = mulHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
}

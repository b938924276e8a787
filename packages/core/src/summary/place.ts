/**
 * Places of ≻ as numbers: between any two places there is a middle one, so a cut can be closed in on like a number.
 *
 * Devices hold logits in float32, and float32 numbers are finitely many; so are places, a logit and an id each. Their ordinals count
 * them from the first: descending logits, and within equal logits ascending ids.
 */
import type { TopEntry } from "./top.js";

/** Ordinal of +0 among the float32 numbers, ascending; −0 shares it, because the two compare as equal. */
const ZERO = 2 ** 31;

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

/** A float32 number's place among all of them, ascending. */
function floatOrdinal(value: number): number {
  float[0] = value;
  const word = bits[0] as number;
  return word < ZERO ? ZERO + word : ZERO - (word - ZERO);
}

/** The float32 number with an ordinal. */
function floatAt(ordinal: number): number {
  bits[0] = ordinal >= ZERO ? ordinal - ZERO : ZERO - ordinal;
  const magnitude = float[0] as number;
  return ordinal >= ZERO ? magnitude : -magnitude;
}

/**
 * Number of places before this one, counted from one that nothing precedes.
 *
 * @param place - a float32 logit and an id, which may be V: the place after all ids
 * @param vocabSize - number of vocabulary ids V
 */
export function placeOrdinal({ logit, token }: TopEntry, vocabSize: number): bigint {
  return BigInt(2 * ZERO - floatOrdinal(logit)) * BigInt(vocabSize) + BigInt(token);
}

/**
 * The place with an ordinal.
 *
 * @param ordinal - of {@link placeOrdinal}
 * @param vocabSize - number of vocabulary ids V
 */
export function placeAt(ordinal: bigint, vocabSize: number): TopEntry {
  const size = BigInt(vocabSize);
  return { logit: floatAt(2 * ZERO - Number(ordinal / size)), token: Number(ordinal % size) };
}

/**
 * Places that lie evenly between two others, at most `most`, in the order ≻; fewer where fewer lie there.
 *
 * @param from - a place
 * @param to - a place that follows it in ≻
 * @param most - how many are wanted
 * @param vocabSize - number of vocabulary ids V
 */
export function placesBetween(from: TopEntry, to: TopEntry, most: number, vocabSize: number): TopEntry[] {
  const start = placeOrdinal(from, vocabSize);
  const between = placeOrdinal(to, vocabSize) - start - 1n;
  if (between < 1n) return [];
  const count = between < BigInt(most) ? Number(between) : most;
  return Array.from({ length: count }, (_, i) =>
    placeAt(start + (BigInt(i + 1) * (between + 1n)) / BigInt(count + 1), vocabSize),
  );
}

/** The first place whose logit lies below a number. */
export function firstPlaceBelow(logit: number): TopEntry {
  const rounded = Math.fround(logit);
  return { logit: rounded < logit ? rounded : floatAt(floatOrdinal(rounded) - 1), token: 0 };
}

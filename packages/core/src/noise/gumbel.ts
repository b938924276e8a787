/**
 * From a random word to Gumbel noise, in float64: the form that every other one is measured against.
 *
 * A word r stands for v ∈ (0, 1); E = −ln(1 − v) is an Exp(1) variate with full relative precision near 0, and g = −ln E is
 * standard Gumbel. Only the 1,024 smallest words (once in four million) need a second word to tell values of v apart; without
 * it a float sampler's noise ends at 16.6 and the tail of a large vocabulary can never win.
 */

/** Words below this take the tail word: v then has 64 random bits. */
export const TAIL_THRESHOLD = 1024;

const TWO_POW_MINUS_32 = 2 ** -32;
const TWO_POW_MINUS_64 = 2 ** -64;

/**
 * The uniform variate v ∈ (0, 1) that a word stands for.
 *
 * @param word - unsigned 32-bit random word
 * @param tailWord - the word of purpose + 1 at the same place; read only when `word < 1024`
 */
export function uniformFromWord(word: number, tailWord: number): number {
  if (word >= TAIL_THRESHOLD) return (word + 0.5) * TWO_POW_MINUS_32;
  return (word * 2 ** 32 + tailWord + 0.5) * TWO_POW_MINUS_64;
}

/**
 * Standard Gumbel noise g = −ln(−ln(1 − v)) in float64.
 *
 * @param word - unsigned 32-bit random word
 * @param tailWord - the word of purpose + 1 at the same place; read only when `word < 1024`
 */
export function gumbelFromWord(word: number, tailWord: number): number {
  return -Math.log(-Math.log1p(-uniformFromWord(word, tailWord)));
}

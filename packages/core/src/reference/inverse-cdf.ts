/**
 * Softmax and inversion of its cumulative distribution: the textbook sampler. It shares nothing with Gumbel-max, so it serves
 * as the independent check of all others.
 */

/**
 * softmax(`logits`), float64.
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 */
export function softmax(logits: ArrayLike<number>): Float64Array {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) max = Math.max(max, logits[i] as number);
  const probabilities = Float64Array.from(logits, (logit) => Math.exp(logit - max));
  const sum = probabilities.reduce((total, p) => total + p, 0);
  return probabilities.map((p) => p / sum);
}

/**
 * The token whose interval of the cumulative distribution holds `uniform`.
 *
 * @param probabilities - [V], summing to 1
 * @param uniform - a uniform variate in [0, 1)
 */
export function sampleInverseCdf(probabilities: ArrayLike<number>, uniform: number): number {
  let cumulative = 0;
  let last = 0;
  for (let token = 0; token < probabilities.length; token++) {
    const p = probabilities[token] as number;
    if (p === 0) continue;
    cumulative += p;
    last = token;
    if (uniform < cumulative) return token;
  }
  return last; // rounding left the sum just below `uniform`
}

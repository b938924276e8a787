/**
 * What samplers with a truncation share: a draw from the likeliest tokens, given in order.
 */
import type { Sampling } from "../plan/problem.js";

/** The draw from a prefix of the tokens in order. */
export interface RankedLogits {
  /** Logits in descending order, at least `count` of them. */
  readonly logits: ArrayLike<number>;
  /** How many may be drawn, at least 1: the first k with top-k. */
  readonly count: number;
  /**
   * Σ e^((x − max) / T) over all tokens that top-k left, of which `logits` may hold only the likeliest. Undefined: it holds all of them.
   */
  readonly total?: number | undefined;
}

/**
 * Draws a rank: top-p within the total, then min-p, then the softmax of what is left.
 *
 * @param ranked - the likeliest tokens, in order
 * @param sampling - temperature above 0; top-k is done
 * @param random - uniform in [0, 1)
 * @param weights - memory for `count` numbers
 */
export function drawRank(
  ranked: RankedLogits,
  { temperature, topP, minP }: Sampling,
  random: () => number,
  weights: Float64Array,
): number {
  const { logits, count } = ranked;
  const largest = logits[0] as number;
  const factor = 1 / temperature;
  let { total } = ranked;
  let sum = 0;
  let kept = 0;
  if (topP < 1) {
    if (total === undefined) {
      total = 0;
      for (let rank = 0; rank < count; rank++) total += Math.exp(((logits[rank] as number) - largest) * factor);
    }
    const limit = topP * total;
    while (kept < count && (kept === 0 || sum < limit)) {
      const weight = Math.exp(((logits[kept] as number) - largest) * factor);
      weights[kept++] = weight;
      sum += weight;
    }
  } else {
    for (; kept < count; kept++) {
      const weight = Math.exp(((logits[kept] as number) - largest) * factor);
      weights[kept] = weight;
      sum += weight;
    }
  }
  if (minP > 0) while (kept > 1 && (weights[kept - 1] as number) < minP) sum -= weights[--kept] as number;
  let rest = random() * sum;
  for (let rank = 0; rank < kept; rank++) {
    rest -= weights[rank] as number;
    if (rest < 0) return rank;
  }
  return kept - 1;
}

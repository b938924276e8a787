/**
 * Pools a vocabulary into few bins for χ², so that the power does not thin out over thousands of tokens.
 */

/** Most bins of a χ² test. */
export const MOST_BINS = 16;

/** A vocabulary in bins. */
export interface Bins {
  /** Bin of each token [V]; −1 where a token has no probability. */
  readonly binOf: Int8Array;
  /** Probability of each bin. */
  readonly probabilities: Float64Array;
}

/**
 * Deals tokens into bins of about equal probability: each, from the likeliest on, to the bin that has least. Neighbours of any order
 * end in different bins, so a fault that moves mass between them shows.
 *
 * @param probabilities - of each token [V]
 */
export function pool(probabilities: Float64Array): Bins {
  const tokens = [...probabilities.keys()].filter((token) => (probabilities[token] as number) > 0);
  tokens.sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number) || a - b);
  const sums = new Float64Array(Math.min(MOST_BINS, tokens.length));
  const binOf = new Int8Array(probabilities.length).fill(-1);
  for (const token of tokens) {
    const bin = sums.indexOf(Math.min(...sums));
    binOf[token] = bin;
    sums[bin] = (sums[bin] as number) + (probabilities[token] as number);
  }
  return { binOf, probabilities: sums };
}

/**
 * Draws by the million for the χ² tests: a small row with the head and the tail of a language model's, and its counts.
 */
import { RowNoise } from "@flashsampling/core/noise";
import { softmax } from "@flashsampling/core/reference";
import { requiredDraws } from "../../src/statistics/chi-square.js";

/** Sixteen tokens, Zipf-like but shuffled over ids, so that every bin is a token and none needs pooling. */
export const LOGITS = Float64Array.from(
  [7, 2, 13, 5, 0, 11, 9, 15, 3, 8, 1, 12, 6, 14, 10, 4],
  (rank) => -Math.log(rank + 1),
);
/** softmax of {@link LOGITS}. */
export const PROBABILITIES = softmax(LOGITS);
/** Draws that the χ² tests take. */
export const DRAWS = requiredDraws(LOGITS.length);

/** A sampler under test: logits and noise in, token out. */
export type SamplerUnderTest = (logits: Float64Array, noise: RowNoise) => number | undefined;

/**
 * Counts the tokens of many draws of one seed, spread over streams, positions and draws.
 *
 * @param sampler - sampler under test
 * @param seed - noise seed
 * @param draws - number of draws
 * @throws Error if the sampler answers with anything but a token of the row
 */
export function countDraws(sampler: SamplerUnderTest, seed: bigint, draws: number = DRAWS): Float64Array {
  const counts = new Float64Array(LOGITS.length);
  for (let i = 0; i < draws; i++) {
    const token = sampler(LOGITS, new RowNoise({ seed, stream: (i >>> 2) & 3, position: i >>> 4 }, i & 3));
    if (token === undefined || !(token in counts)) throw new Error(`Draw ${i} is ${token}, which is no token.`);
    counts[token] = (counts[token] as number) + 1;
  }
  return counts;
}

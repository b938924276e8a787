/**
 * Streaming Gumbel-max (arXiv 2603.15854, appendix I.1): one pass, one running winner, O(1) memory.
 *
 * argmax over i of logit_i + g_i with independent standard Gumbel g_i is distributed as softmax(logit).
 */
import type { RowNoise } from "../noise/words.js";

/**
 * Draws one token from softmax(`logits`).
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @returns the token, or `undefined` if the support is empty
 */
export function sampleStreaming(logits: ArrayLike<number>, noise: RowNoise): number | undefined {
  let winner: number | undefined;
  let best = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit === Number.NEGATIVE_INFINITY) continue;
    const score = logit + noise.tokenGumbel(token);
    if (winner === undefined || score > best) {
      best = score;
      winner = token;
    }
  }
  return winner;
}

/**
 * Two-stage tiled Gumbel-max (arXiv 2603.15854, Algorithm 1): every tile of the vocabulary keeps its winner, and the winners are
 * merged. Pathwise exact (Lemma D.5): the token is that of {@link sampleStreaming} for every tile size.
 */
import type { RowNoise } from "../noise/words.js";
import { requirePositiveInteger } from "../parameters/check.js";
import { winner } from "../summary/winner.js";

/**
 * Draws one token from softmax(`logits`).
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @param tileSize - tokens per tile, at least 1
 * @throws FlashSamplingError `INVALID_ARGUMENT` for other tile sizes
 * @returns the token, or `undefined` if the support is empty
 */
export function sampleTiled(logits: ArrayLike<number>, noise: RowNoise, tileSize: number): number | undefined {
  requirePositiveInteger("tileSize", tileSize, Number.MAX_SAFE_INTEGER);
  const candidates = [];
  for (let start = 0; start < logits.length; start += tileSize) {
    const tile = winner.empty();
    for (let token = start; token < Math.min(start + tileSize, logits.length); token++) {
      const logit = logits[token] as number;
      if (logit === Number.NEGATIVE_INFINITY) continue;
      winner.add(tile, { token, rawLogit: logit, logit, score: logit + noise.tokenGumbel(token), supported: true });
    }
    candidates.push(tile);
  }
  const row = winner.empty();
  for (const tile of candidates) winner.merge(row, tile);
  return row.best?.token;
}

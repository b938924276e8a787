/**
 * Grouped sampling (arXiv 2603.15854, appendix I.2): a token is drawn inside every fixed group of 16, then one group by its mass.
 * Exact in distribution; the token does not depend on tiles or shards because the groups are fixed by noise version 1.
 */
import { groupOfToken, NoisePurpose, type RowNoise } from "../noise/words.js";
import { chooseSet, drawSets } from "./set-draw.js";

/**
 * Draws one token from softmax(`logits`).
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @returns the token, or `undefined` if the support is empty
 */
export function sampleGrouped(logits: ArrayLike<number>, noise: RowNoise): number | undefined {
  const groups = drawSets(logits, noise, groupOfToken);
  return chooseSet(groups, (group) => noise.indexedGumbel(NoisePurpose.Group, group));
}

/**
 * Online sampling (arXiv 2603.15854, appendix I.3): groups arrive one after the other, and each replaces the token held so far
 * with the probability of its share of the mass seen. O(group) memory. Exact in distribution (Lemma D.3); the token depends on
 * the order of groups, which here is by index.
 */
import { groupOfToken, NoisePurpose, type RowNoise } from "../noise/words.js";
import { logMass, logMassValue } from "../summary/log-mass.js";
import { drawSets } from "./set-draw.js";

/**
 * Draws one token from softmax(`logits`).
 *
 * A group of log mass L_k replaces the token held with log mass L iff L_k − L > ln v − ln(1 − v): an event of probability
 * e^{L_k} / (e^L + e^{L_k}).
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @returns the token, or `undefined` if the support is empty
 */
export function sampleOnline(logits: ArrayLike<number>, noise: RowNoise): number | undefined {
  let token: number | undefined;
  const held = logMass.empty();
  for (const [index, group] of drawSets(logits, noise, groupOfToken).entries()) {
    if (group === undefined) continue;
    const v = noise.indexedUniform(NoisePurpose.OnlineMerge, index);
    const gain = logMassValue(group.logMass) - logMassValue(held);
    if (token === undefined || gain > Math.log(v) - Math.log1p(-v)) token = group.winner.best?.token;
    logMass.merge(held, group.logMass);
  }
  return token;
}

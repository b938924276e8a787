/**
 * Greedy: the token with the largest logit, the first of equal ones.
 */
import type { SamplerKind } from "./sampler.js";

export const argmax: SamplerKind = {
  name: "argmax",
  takes: ({ temperature }) => temperature === 0,
  create: () => (logits) => {
    let best = 0;
    let largest = logits[0] as number;
    for (let token = 1; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (logit > largest) {
        largest = logit;
        best = token;
      }
    }
    return best;
  },
};

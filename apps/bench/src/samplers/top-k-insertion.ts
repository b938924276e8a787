/**
 * Top-k in one pass over the logits: the k likeliest so far are kept in order, and a logit above the last of them is inserted. Almost
 * every logit costs one comparison.
 */
import { drawRank } from "./ranked-draw.js";
import type { SamplerKind } from "./sampler.js";

export const topKInsertion: SamplerKind = {
  name: "top-k by insertion",
  takes: ({ temperature, topK }) => temperature > 0 && topK > 0,
  create: (vocabSize) => {
    const best = new Float32Array(vocabSize);
    const tokens = new Uint32Array(vocabSize);
    const weights = new Float64Array(vocabSize);
    return (logits, sampling, random) => {
      const k = Math.min(sampling.topK, vocabSize);
      let count = 0;
      let threshold = Number.NEGATIVE_INFINITY;
      for (let token = 0; token < vocabSize; token++) {
        const logit = logits[token] as number;
        if (logit <= threshold) continue;
        if (count < k) count++;
        let place = count - 1;
        while (place > 0 && (best[place - 1] as number) < logit) {
          best[place] = best[place - 1] as number;
          tokens[place] = tokens[place - 1] as number;
          place--;
        }
        best[place] = logit;
        tokens[place] = token;
        if (count === k) threshold = best[k - 1] as number;
      }
      return tokens[drawRank({ logits: best, count: k }, sampling, random, weights)] as number;
    };
  },
};

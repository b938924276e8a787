/**
 * Top-p that sorts only the tokens that can be in the nucleus. With at least one other token kept, a token with a probability below
 * (1 − p) / (V − 1) cannot be: V − 1 such tokens would not fill what the nucleus may leave out (the cut-off of llama2.c,
 * https://github.com/karpathy/llama2.c/blob/master/run.c). Exact.
 */
import { keyToken, packKey } from "./packed-order.js";
import { drawRank } from "./ranked-draw.js";
import { largestLogit, type SamplerKind } from "./sampler.js";

export const topPCutoff: SamplerKind = {
  name: "top-p by a sort above a cut-off",
  takes: ({ temperature, topP, topK }) => temperature > 0 && topP < 1 && topK === 0,
  create: (vocabSize) => {
    const weightOf = new Float64Array(vocabSize);
    const keys = new Float64Array(vocabSize);
    const ranked = new Float32Array(vocabSize);
    const weights = new Float64Array(vocabSize);
    return (logits, sampling, random) => {
      const largest = largestLogit(logits);
      const factor = 1 / sampling.temperature;
      let total = 0;
      for (let token = 0; token < vocabSize; token++) {
        const weight = Math.exp(((logits[token] as number) - largest) * factor);
        weightOf[token] = weight;
        total += weight;
      }
      // A token of weight 1, the likeliest, passes whatever the rounding.
      const cutoff = Math.min(1, (total * (1 - sampling.topP)) / Math.max(1, vocabSize - 1));
      let count = 0;
      for (let token = 0; token < vocabSize; token++) {
        if ((weightOf[token] as number) >= cutoff) keys[count++] = packKey(logits[token] as number, token);
      }
      const sorted = keys.subarray(0, count).sort();
      for (let rank = 0; rank < count; rank++) ranked[rank] = logits[keyToken(sorted[rank] as number)] as number;
      return keyToken(sorted[drawRank({ logits: ranked, count, total }, sampling, random, weights)] as number);
    };
  },
};

/**
 * Min-p: the tokens at least minP times as likely as the likeliest, then softmax and inverse CDF of these. No sort is needed.
 */
import { largestLogit, type SamplerKind } from "./sampler.js";

export const minPFilter: SamplerKind = {
  name: "min-p by a filter",
  takes: ({ temperature, topK, topP, minP }) => temperature > 0 && minP > 0 && topK === 0 && topP === 1,
  create: (vocabSize) => {
    const tokens = new Uint32Array(vocabSize);
    const weights = new Float64Array(vocabSize);
    return (logits, { temperature, minP }, random) => {
      const largest = largestLogit(logits);
      const floor = largest + temperature * Math.log(minP);
      const factor = 1 / temperature;
      let count = 0;
      let total = 0;
      for (let token = 0; token < vocabSize; token++) {
        const logit = logits[token] as number;
        if (logit < floor) continue;
        const weight = Math.exp((logit - largest) * factor);
        tokens[count] = token;
        weights[count++] = weight;
        total += weight;
      }
      let rest = random() * total;
      for (let i = 0; i < count; i++) {
        rest -= weights[i] as number;
        if (rest < 0) return tokens[i] as number;
      }
      return tokens[count - 1] as number;
    };
  },
};

/**
 * Softmax and inverse CDF, the way it is mostly written: the weights e^(x − max) of all tokens are kept, and the token is the one at
 * which their running sum passes a uniform number.
 */
import { isTemperatureAlone, largestLogit, type SamplerKind } from "./sampler.js";

export const inverseCdf: SamplerKind = {
  name: "softmax and inverse CDF",
  takes: isTemperatureAlone,
  create: (vocabSize) => {
    const weights = new Float32Array(vocabSize);
    return (logits, { temperature }, random) => {
      const largest = largestLogit(logits);
      const factor = 1 / temperature;
      let total = 0;
      for (let token = 0; token < vocabSize; token++) {
        const weight = Math.exp(((logits[token] as number) - largest) * factor);
        weights[token] = weight;
        total += weight;
      }
      let rest = random() * total;
      for (let token = 0; token < vocabSize; token++) {
        rest -= weights[token] as number;
        if (rest < 0) return token;
      }
      return vocabSize - 1;
    };
  },
};

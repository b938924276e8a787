/**
 * Inverse CDF without keeping the weights: a sum for each block of tokens finds the block, and only that block is computed again.
 */
import { isTemperatureAlone, largestLogit, type SamplerKind } from "./sampler.js";

const BLOCK = 512;

export const blockedInverseCdf: SamplerKind = {
  name: "inverse CDF by blocks",
  takes: isTemperatureAlone,
  create: (vocabSize) => {
    const sums = new Float64Array(Math.ceil(vocabSize / BLOCK));
    return (logits, { temperature }, random) => {
      const largest = largestLogit(logits);
      const factor = 1 / temperature;
      let total = 0;
      for (let block = 0; block < sums.length; block++) {
        const end = Math.min(vocabSize, (block + 1) * BLOCK);
        let sum = 0;
        for (let token = block * BLOCK; token < end; token++) {
          sum += Math.exp(((logits[token] as number) - largest) * factor);
        }
        sums[block] = sum;
        total += sum;
      }
      let rest = random() * total;
      let block = 0;
      while (block < sums.length - 1 && rest >= (sums[block] as number)) rest -= sums[block++] as number;
      const end = Math.min(vocabSize, (block + 1) * BLOCK);
      for (let token = block * BLOCK; token < end; token++) {
        rest -= Math.exp(((logits[token] as number) - largest) * factor);
        if (rest < 0) return token;
      }
      return end - 1;
    };
  },
};

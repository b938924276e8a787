/**
 * Top-p without a sort: a histogram of the tokens' weights over their logits finds the bin in which the nucleus ends, and only that
 * bin's tokens are sorted. Exact: every token of an earlier bin has a larger logit than those of a later one.
 */
import { keyToken, packKey } from "./packed-order.js";
import { isTopPAlone, largestLogit, type SamplerKind } from "./sampler.js";

/** Bins per unit of logit ÷ temperature below the largest, and their number; the last one holds all the rest. */
const BINS_PER_UNIT = 64;
const BINS = 2048;

export const topPHistogram: SamplerKind = {
  name: "top-p by a histogram",
  takes: isTopPAlone,
  create: (vocabSize) => {
    const masses = new Float64Array(BINS);
    const binOf = new Uint16Array(vocabSize);
    const weightOf = new Float64Array(vocabSize);
    const keys = new Float64Array(vocabSize);
    return (logits, { temperature, topP }, random) => {
      const largest = largestLogit(logits);
      const factor = 1 / temperature;
      masses.fill(0);
      let total = 0;
      for (let token = 0; token < vocabSize; token++) {
        const distance = (largest - (logits[token] as number)) * factor;
        const weight = Math.exp(-distance);
        const bin = distance * BINS_PER_UNIT < BINS - 1 ? (distance * BINS_PER_UNIT) | 0 : BINS - 1;
        weightOf[token] = weight;
        binOf[token] = bin;
        (masses[bin] as number) += weight;
        total += weight;
      }
      // The bins above `last` are in the nucleus whole; their mass is `above`.
      const limit = topP * total;
      let last = 0;
      let above = 0;
      while (last < BINS - 1 && above + (masses[last] as number) < limit) above += masses[last++] as number;
      let count = 0;
      for (let token = 0; token < vocabSize; token++) {
        if (binOf[token] === last) keys[count++] = packKey(logits[token] as number, token);
      }
      const sorted = keys.subarray(0, count).sort();
      let kept = 0;
      let mass = above;
      while (kept < count && (kept === 0 || mass < limit)) {
        mass += weightOf[keyToken(sorted[kept++] as number)] as number;
      }
      let rest = random() * mass;
      if (rest < above) {
        for (let token = 0; token < vocabSize; token++) {
          if ((binOf[token] as number) >= last) continue;
          rest -= weightOf[token] as number;
          if (rest < 0) return token;
        }
      } else {
        rest -= above;
      }
      for (let rank = 0; rank < kept; rank++) {
        const token = keyToken(sorted[rank] as number);
        rest -= weightOf[token] as number;
        if (rest < 0) return token;
      }
      return keyToken(sorted[kept - 1] as number);
    };
  },
};

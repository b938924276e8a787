/**
 * Top-p by sorting the whole vocabulary, in two ways: indices with a comparison function, as it is mostly written, and packed keys.
 */
import { keyToken, packKey } from "./packed-order.js";
import { drawRank } from "./ranked-draw.js";
import type { RowSampler, SamplerKind } from "./sampler.js";

const takes: SamplerKind["takes"] = ({ temperature, topP, topK }) => temperature > 0 && topP < 1 && topK === 0;

export const topPIndexSort: SamplerKind = {
  name: "top-p by a sort of indices",
  takes,
  create: (vocabSize) => {
    const order = new Uint32Array(vocabSize);
    return sorted(vocabSize, (logits, tokens) => {
      for (let token = 0; token < vocabSize; token++) order[token] = token;
      tokens.set(order.sort((a, b) => (logits[b] as number) - (logits[a] as number)));
    });
  },
};

export const topPPackedSort: SamplerKind = {
  name: "top-p by a sort of packed keys",
  takes,
  create: (vocabSize) => {
    const keys = new Float64Array(vocabSize);
    return sorted(vocabSize, (logits, tokens) => {
      for (let token = 0; token < vocabSize; token++) keys[token] = packKey(logits[token] as number, token);
      keys.sort();
      for (let rank = 0; rank < vocabSize; rank++) tokens[rank] = keyToken(keys[rank] as number);
    });
  },
};

function sorted(vocabSize: number, sort: (logits: Float32Array, tokens: Uint32Array) => void): RowSampler {
  const tokens = new Uint32Array(vocabSize);
  const ranked = new Float32Array(vocabSize);
  const weights = new Float64Array(vocabSize);
  return (logits, sampling, random) => {
    sort(logits, tokens);
    for (let rank = 0; rank < vocabSize; rank++) ranked[rank] = logits[tokens[rank] as number] as number;
    return tokens[drawRank({ logits: ranked, count: vocabSize }, sampling, random, weights)] as number;
  };
}

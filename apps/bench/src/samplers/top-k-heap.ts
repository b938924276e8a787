/**
 * Top-k by a heap of the k likeliest tokens, the least likely on top, sorted at the end.
 */
import { drawRank } from "./ranked-draw.js";
import type { SamplerKind } from "./sampler.js";

export const topKHeap: SamplerKind = {
  name: "top-k by a heap",
  takes: ({ temperature, topK }) => temperature > 0 && topK > 0,
  create: (vocabSize) => {
    const heap = new Uint32Array(vocabSize);
    const ranked = new Float32Array(vocabSize);
    const weights = new Float64Array(vocabSize);
    return (logits, sampling, random) => {
      const k = Math.min(sampling.topK, vocabSize);
      /** Whether token a leaves the list before token b: lower logit, or equal and higher id. */
      const isLess = (a: number, b: number) => {
        const [x, y] = [logits[a] as number, logits[b] as number];
        return x < y || (x === y && a > b);
      };
      const sink = (from: number) => {
        const token = heap[from] as number;
        let at = from;
        for (let child = 2 * at + 1; child < k; child = 2 * at + 1) {
          if (child + 1 < k && isLess(heap[child + 1] as number, heap[child] as number)) child++;
          if (!isLess(heap[child] as number, token)) break;
          heap[at] = heap[child] as number;
          at = child;
        }
        heap[at] = token;
      };
      for (let token = 0; token < k; token++) heap[token] = token;
      for (let at = (k >> 1) - 1; at >= 0; at--) sink(at);
      let threshold = logits[heap[0] as number] as number;
      for (let token = k; token < vocabSize; token++) {
        if ((logits[token] as number) <= threshold) continue;
        heap[0] = token;
        sink(0);
        threshold = logits[heap[0] as number] as number;
      }
      const tokens = heap.subarray(0, k).sort((a, b) => (isLess(a, b) ? 1 : -1));
      for (let rank = 0; rank < k; rank++) ranked[rank] = logits[tokens[rank] as number] as number;
      return tokens[drawRank({ logits: ranked, count: k }, sampling, random, weights)] as number;
    };
  },
};

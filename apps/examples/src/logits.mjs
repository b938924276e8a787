// For runtimes that give logits, such as transformers.js: draws the next token from those of the last position, with penalties and
// log-probabilities.
//
//   node apps/examples/src/logits.mjs

import { createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";

// Stands in for a model. Its answer has the shape of transformers.js: { logits: { dims: [1, positions, vocabSize], data } }.
const vocabSize = 1_000;
const model = async (/** @type {number[]} */ ids) => ({
  logits: {
    dims: [1, ids.length, vocabSize],
    data: Float32Array.from({ length: ids.length * vocabSize }, (_, i) => {
      const [position, token] = [Math.floor(i / vocabSize), i % vocabSize];
      return 6 * Math.sin(token * 12.9898 + /** @type {number} */ (ids[position]));
    }),
  },
});

const sampler = await createSampler({ backends: [reference()] });
const prompt = [3, 14, 15];
const state = await sampler.createRowState({ vocabSize, batchSize: 1, seed: 42n, promptTokens: [prompt] });

const ids = [...prompt];
for (let step = 0; step < 10; step++) {
  const { logits } = await model(ids);
  const result = await sampler.sampleLogits(logits.data.slice(-vocabSize), {
    state, // counts positions and tokens
    temperature: 0.8,
    topP: 0.95,
    repetitionPenalty: 1.1,
    logprobs: 2,
  });
  const token = /** @type {number} */ (result.tokens[0]);
  ids.push(token);
  const logprob = result.logprobs?.chosen[0]?.toFixed(2);
  console.log(`${token}: log-probability ${logprob}; likeliest were ${result.logprobs?.topTokens.join(" and ")}`);
}

await state.dispose();
await sampler.dispose();

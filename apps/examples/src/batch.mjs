// A batch in which every row has settings of its own, and several draws of each row.
//
//   node apps/examples/src/batch.mjs

import { createSampler } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";

// Stands in for a model: see generate.mjs for a real one.
const [vocabSize, hiddenSize] = [32_000, 64];
const wave = (/** @type {number} */ length, /** @type {number} */ step) =>
  Float32Array.from({ length }, (_, i) => Math.sin(i * step));
const weight = wave(vocabSize * hiddenSize, 12.9898);
const hidden = wave(3 * hiddenSize, 78.233); // three rows

const sampler = await createSampler({ backends: [cpu()] });
const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });

const draws = 4;
const { tokens, identity } = await head.sample(hidden, {
  temperature: [0, 0.7, 1.3], // row 0 is greedy
  topK: [0, 50, 0], // 0 is off
  topP: [1, 0.9, 1], // 1 is off
  minP: [0, 0, 0.05],
  seed: 42n,
  stream: [100, 101, 102], // which sequences the rows belong to
  position: [0, 12, 7], // how many tokens each has generated
  draws,
});
for (let row = 0; row < 3; row++) {
  console.log(`stream ${identity.stream[row]}: ${tokens.subarray(row * draws, (row + 1) * draws).join(" ")}`);
}

// The same sequence in a batch of its own: the same tokens.
const alone = await head.sample(hidden.subarray(hiddenSize, 2 * hiddenSize), {
  temperature: 0.7,
  topK: 50,
  topP: 0.9,
  seed: 42n,
  stream: 101,
  position: 12,
  draws,
});
console.log(`stream 101 alone: ${alone.tokens.join(" ")}`);

await sampler.dispose();

// @ts-check
/**
 * Draws a few hundred tokens with most settings in play. Wherever it runs, they are the same tokens.
 */
import { createSampler, encodeFloat16, encodeInt4LmHead, encodeInt8LmHead } from "@flashsampling/core";

const VOCAB_SIZE = 5_000;
const HIDDEN_SIZE = 64;
const ROWS = 3;

/**
 * Numbers from −1 to 1 that every engine agrees on: a linear congruential generator (Numerical Recipes), no functions of Math.
 *
 * @param {number} count
 * @param {number} seed
 */
function numbers(count, seed) {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
}

/**
 * @param {import("@flashsampling/core").Backend} backend
 * @returns {Promise<{ description: string, tokens: number[] }>} what the sampler says of its backend, and what it drew
 */
export async function draw(backend) {
  const sampler = await createSampler({ backends: [backend] });
  const weight = numbers(VOCAB_SIZE * HIDDEN_SIZE, 1);
  const hidden = numbers(ROWS * HIDDEN_SIZE, 2);
  const bits = new Uint32Array(weight.buffer);
  const shape = { vocabSize: VOCAB_SIZE, hiddenSize: HIDDEN_SIZE };
  const full = /** @type {const} */ ({ ...shape, format: "f32", weight });
  const heads = [
    await sampler.loadLmHead(full),
    await sampler.loadLmHead({ ...shape, format: "bf16", weight: Uint16Array.from(bits, (word) => word >>> 16) }),
    await sampler.loadLmHead({ ...shape, format: "f16", weight: encodeFloat16(weight) }),
    await sampler.loadLmHead(encodeInt8LmHead(full, { granularity: "row" })),
    await sampler.loadLmHead(encodeInt4LmHead(full)),
  ];
  const settings = [
    {},
    { temperature: 0.7, topK: 50 },
    { topP: 0.95 },
    { minP: 0.05 },
    { temperature: 1.5, topK: 200, topP: 0.9, minP: 0.01, repetitionPenalty: 1.2, promptTokens: [[1], [2, 3], []] },
  ];
  const tokens = [];
  for (const head of heads) {
    for (const [position, setting] of settings.entries()) {
      const result = await head.sample(hidden, { ...setting, seed: 7n, position, draws: 10 });
      tokens.push(...result.tokens);
    }
    await head.dispose();
  }
  const { description } = sampler.backend;
  await sampler.dispose();
  return { description, tokens };
}

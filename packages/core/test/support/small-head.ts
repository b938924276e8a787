/**
 * A small head with fixed weights and two rows of hidden states, for tests of the Sampler interface.
 */
import { createSampler } from "../../src/index.js";
import { reference } from "../../src/reference/index.js";

/** Vocabulary size. */
export const V = 40;
/** Hidden size. */
export const D = 3;
/** Weights [V, D]. */
export const weight = Float32Array.from({ length: V * D }, (_, i) => Math.sin(i * 12.9898) * 2);
/** Hidden states [2, D]. */
export const hidden = Float32Array.from({ length: 2 * D }, (_, i) => Math.cos(i * 78.233) * 2);
/** The head as it is loaded. */
export const SHAPE = { vocabSize: V, hiddenSize: D, format: "f32", weight } as const;

/** Raw logits of a row of {@link hidden}, float64. */
export function rawLogits(row: number): Float64Array {
  return Float64Array.from({ length: V }, (_, token) => {
    let sum = 0;
    for (let d = 0; d < D; d++) sum += (hidden[row * D + d] as number) * (weight[token * D + d] as number);
    return sum;
  });
}

/** The head on the reference backend. */
export async function loadReferenceHead() {
  const sampler = await createSampler({ backends: [reference()] });
  return { sampler, head: await sampler.loadLmHead(SHAPE) };
}

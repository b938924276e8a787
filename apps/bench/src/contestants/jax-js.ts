/**
 * Logits by jax-js, an array library that compiles its operations to WebAssembly. It computes in float32, and on one thread: its
 * threads are Web Workers, which Node has not. Row by row, because its product of a matrix and a vector is faster than those of two
 * matrices, in either order (measured for V = 32,768, D = 1,024: 26, 31 and 41 ms).
 */
import type { LogitEngine, OpenEngine } from "./logit-engine.js";

/** Opens a head on jax-js. */
export const openJaxJs: OpenEngine = async ({ head, format }): Promise<LogitEngine> => {
  const { defaultDevice, init, jit, numpy } = await import("@jax-js/jax");
  if (!(await init("wasm")).includes("wasm")) throw new Error("jax-js has no WebAssembly here.");
  defaultDevice("wasm");
  const { vocabSize, hiddenSize } = head.shape;
  const stored = await head.weights(format);
  if (stored.format !== "f32") throw new Error(`jax-js has no product with ${stored.format} weights.`);
  const weight = numpy.array(stored.weight).reshape([vocabSize, hiddenSize]);
  const product = jit((matrix: typeof weight, vector: typeof weight) => numpy.dot(matrix, vector));
  const logitsOfRow = async (row: Float32Array) =>
    (await product(weight.ref, numpy.array(row.slice())).data()) as Float32Array;
  return {
    async logits(hidden) {
      if (hidden.length === hiddenSize) return logitsOfRow(hidden);
      const rows = hidden.length / hiddenSize;
      const logits = new Float32Array(rows * vocabSize);
      for (let row = 0; row < rows; row++) {
        logits.set(await logitsOfRow(hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize)), row * vocabSize);
      }
      return logits;
    },
    notes: {},
    async dispose() {
      weight.dispose();
    },
  };
};

/**
 * Logits by jax-js, an array library that compiles its operations to WebAssembly. It computes in float32, and on one thread: its
 * threads are Web Workers, which Node has not.
 */
import { readWeights } from "../problem/head-files.js";
import type { LogitEngine, OpenEngine } from "./logit-engine.js";

/** Opens a head on jax-js. */
export const openJaxJs: OpenEngine = async ({ files, format }): Promise<LogitEngine> => {
  const { defaultDevice, init, jit, numpy } = await import("@jax-js/jax");
  if (!(await init("wasm")).includes("wasm")) throw new Error("jax-js has no WebAssembly here.");
  defaultDevice("wasm");
  const { vocabSize, hiddenSize } = files.shape;
  const stored = readWeights(files, format);
  if (stored.format !== "f32") throw new Error(`jax-js has no product with ${stored.format} weights.`);
  const weight = numpy.array(stored.weight).reshape([vocabSize, hiddenSize]);
  const product = jit((hidden: typeof weight, matrix: typeof weight) => numpy.matmul(hidden, numpy.transpose(matrix)));
  return {
    async logits(hidden) {
      const rows = numpy.array(hidden.slice()).reshape([hidden.length / hiddenSize, hiddenSize]);
      return (await product(rows, weight.ref).data()) as Float32Array;
    },
    notes: {},
    async dispose() {
      weight.dispose();
    },
  };
};

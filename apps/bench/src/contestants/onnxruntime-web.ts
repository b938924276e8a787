/**
 * Logits by onnxruntime-web: WebAssembly with SIMD and threads, as in a browser.
 */

import type { LogitEngine, OpenEngine } from "./logit-engine.js";
import { onnxHead } from "./onnx-head.js";

/** Opens a head on onnxruntime-web. */
export const openOnnxRuntimeWeb: OpenEngine = async ({ files, format, threads }): Promise<LogitEngine> => {
  const { InferenceSession, Tensor, env } = await import("onnxruntime-web");
  env.wasm.numThreads = threads;
  const session = await InferenceSession.create(onnxHead(files, format), {
    executionProviders: ["wasm"],
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  const { hiddenSize } = files.shape;
  return {
    async logits(hidden) {
      const feed = new Tensor("float32", hidden, [hidden.length / hiddenSize, hiddenSize]);
      const { logits } = await session.run({ hidden: feed });
      return logits?.data as Float32Array;
    },
    notes: { "onnxruntime-web": env.versions.web ?? "" },
    dispose: () => session.release(),
  };
};

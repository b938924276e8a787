/**
 * Logits by onnxruntime-node: native code.
 */

import type { LogitEngine, OpenEngine } from "./logit-engine.js";
import { onnxHead } from "./onnx-head.js";

/** Opens a head on onnxruntime-node. */
export const openOnnxRuntimeNode: OpenEngine = async ({ files, format, threads }): Promise<LogitEngine> => {
  const { InferenceSession, Tensor, env } = await import("onnxruntime-node");
  const session = await InferenceSession.create(onnxHead(files, format), {
    executionProviders: ["cpu"],
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const { hiddenSize } = files.shape;
  return {
    async logits(hidden) {
      const feed = new Tensor("float32", hidden, [hidden.length / hiddenSize, hiddenSize]);
      const { logits } = await session.run({ hidden: feed });
      return logits?.data as Float32Array;
    },
    notes: { "onnxruntime-node": env.versions.node ?? "" },
    dispose: () => session.release(),
  };
};

/**
 * Logits by ONNX Runtime: onnxruntime-node, native code, and onnxruntime-web, WebAssembly with SIMD and threads as in a browser. Both
 * have one interface, `onnxruntime-common`'s, and get the same models.
 */
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Format } from "../plan/problem.js";
import type { HeadReader } from "../problem/head-reader.js";
import type { HeadOpening } from "./contestant.js";
import type { LogitEngine, OpenEngine } from "./logit-engine.js";
import { type OnnxProduct, onnxHead } from "./onnx-head.js";

type SessionOptions = InferenceSession.SessionOptions;

const OPTIONS: SessionOptions = {
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  logSeverityLevel: 3,
};

/** Opens a head on onnxruntime-node. */
export const openOnnxRuntimeNode: OpenEngine = async ({ head, format, threads }) => {
  const { env, ...ort } = await import("onnxruntime-node");
  const options = { executionProviders: ["cpu"], intraOpNumThreads: threads, interOpNumThreads: 1 };
  // Logits go to memory that the session is given: without it each call allocates anew and copies.
  const engine = await openSession(ort, head, format, "MatMul", options, true);
  return { ...engine, notes: { "onnxruntime-node": env.versions.node ?? "" } };
};

/** Makes what opens a head on onnxruntime-web, with one of two products. */
export function onnxRuntimeWebWith(product: OnnxProduct): OpenEngine {
  return async ({ head, format, threads }) => {
    const { env, ...ort } = await import("onnxruntime-web");
    env.wasm.numThreads = threads;
    // It returns a tensor that it was given for its output unfilled, so it is given none.
    const engine = await openSession(ort, head, format, product, { executionProviders: ["wasm"] }, false);
    return { ...engine, notes: { "onnxruntime-web": env.versions.web ?? "" } };
  };
}

/**
 * What onnxruntime-node and onnxruntime-web are told for the WebGPU provider: a product that it leaves to the CPU is an error, for then
 * nobody would measure it.
 */
const ON_GPU: SessionOptions = {
  executionProviders: ["webgpu"],
  extra: { session: { disable_cpu_ep_fallback: "1" } },
};

/** Opens a head on onnxruntime-node's WebGPU provider. Logits are read back into memory that it is given. */
export async function openOnnxRuntimeNodeOnGpu({ head, format }: HeadOpening): Promise<LogitEngine> {
  const { env, ...ort } = await import("onnxruntime-node");
  const engine = await openSession(ort, head, format, "MatMul", ON_GPU, true);
  return { ...engine, notes: { "onnxruntime-node": env.versions.node ?? "" } };
}

/** Opens a head on onnxruntime-web's WebGPU provider, in a page. Logits are read back by itself. */
export async function openOnnxRuntimeWebOnGpu({ head, format }: HeadOpening): Promise<LogitEngine> {
  const { env, ...ort } = await import("onnxruntime-web/webgpu");
  const engine = await openSession(ort, head, format, "MatMul", ON_GPU, false);
  return { ...engine, notes: { "onnxruntime-web": env.versions.web ?? "" } };
}

async function openSession(
  ort: Pick<typeof import("onnxruntime-node"), "InferenceSession" | "Tensor">,
  head: HeadReader,
  format: Format,
  product: OnnxProduct,
  options: SessionOptions,
  hasOwnOutput: boolean,
): Promise<Pick<LogitEngine, "logits" | "dispose">> {
  const { hiddenSize, vocabSize } = head.shape;
  const session = await ort.InferenceSession.create(await onnxHead(head, format, product), { ...OPTIONS, ...options });
  const outputs = new Map<number, Tensor>();
  const outputOf = (rows: number): Tensor => {
    const output =
      outputs.get(rows) ?? new ort.Tensor("float32", new Float32Array(rows * vocabSize), [rows, vocabSize]);
    outputs.set(rows, output);
    return output;
  };
  return {
    async logits(hidden) {
      const rows = hidden.length / hiddenSize;
      const feeds = { hidden: new ort.Tensor("float32", hidden, [rows, hiddenSize]) };
      const { logits } = await (hasOwnOutput ? session.run(feeds, { logits: outputOf(rows) }) : session.run(feeds));
      return logits?.data as Float32Array;
    },
    dispose: () => session.release(),
  };
}

// @ts-check
/**
 * In a page: a language model in ONNX whose body and sampler share a GPUDevice, so that keys, values and hidden states stay there.
 */
import { loadModel } from "@flashsampling/onnx";
import { webgpu } from "@flashsampling/webgpu";
import * as ort from "onnxruntime-web/webgpu";
import { generate } from "./generate.js";
import { openDevice } from "./open-device.js";
import { report } from "./report.js";

async function run() {
  ort.env.wasm.wasmPaths = new URL("/ort/", location.href).href;
  const device = await openDevice(["maxBufferSize", "maxStorageBufferBindingSize"]);
  /** @type {Set<string>} */
  const places = new Set();
  const source = new URL(new URL(location.href).searchParams.get("model") ?? "/model/", location.href);
  const model = await loadModel(source, {
    ort: watched(places),
    backends: [webgpu({ device })],
    sessionOptions: { executionProviders: [{ name: "webgpu", device }] },
  });
  const result = await generate(model);
  device.destroy();
  return { ...result, places: [...places] };
}

/**
 * ONNX Runtime whose sessions tell where their outputs lie. Yours needs no such thing.
 *
 * @param {Set<string>} places
 * @returns {import("@flashsampling/onnx").OrtModule}
 */
function watched(places) {
  /** @type {import("@flashsampling/onnx").OrtModule["InferenceSession"]["create"]} */
  const create = async (bytes, options) => {
    const session = await ort.InferenceSession.create(bytes, options);
    const compute = session.run.bind(session);
    /** @param {Parameters<typeof compute>[0]} feeds */
    session.run = async (feeds) => {
      const outputs = await compute(feeds);
      for (const { location } of Object.values(outputs)) places.add(location);
      return outputs;
    };
    return session;
  };
  return { Tensor: ort.Tensor, InferenceSession: { create } };
}

report(run());

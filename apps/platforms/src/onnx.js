// @ts-check
/**
 * In a page: a language model in ONNX, its body on ONNX Runtime's WebAssembly and its tokens drawn by the CPU backend. `?model=` says where it
 * lies. A program of your own is no longer than this.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { loadModel } from "@flashsampling/onnx";
import * as ort from "onnxruntime-web/wasm";
import { generate } from "./generate.js";
import { report } from "./report.js";

async function run() {
  // Where the page's server has the .wasm files of onnxruntime-web.
  ort.env.wasm.wasmPaths = new URL("/ort/", location.href).href;
  const source = new URL(new URL(location.href).searchParams.get("model") ?? "/model/", location.href);
  const model = await loadModel(source, { ort, backends: [cpu({ threads: 2 })] });
  return generate(model);
}

report(run());

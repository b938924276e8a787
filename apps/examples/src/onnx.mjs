// A language model in ONNX, from a directory or the Hugging Face hub: its LM head is taken off the graph, ONNX Runtime runs the body, and
// FlashSampling draws the tokens.
//
//   node apps/examples/src/onnx.mjs "Tell me a story about a fox"
//   node apps/examples/src/onnx.mjs "Tell me a story about a fox" onnx-community/Qwen2.5-0.5B-Instruct

import { fileURLToPath } from "node:url";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { loadModel } from "@flashsampling/onnx";

const [message = "Hello", source = fileURLToPath(new URL("../../demo/model", import.meta.url))] = process.argv.slice(2);

const model = await loadModel(source, { backends: [cpu()] });
for (const notice of model.notices) console.error(notice);

const messages = [{ role: "user", content: message }];
for await (const { text } of model.generate(messages, { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 200 })) {
  process.stdout.write(text);
}
console.log();
await model.dispose();

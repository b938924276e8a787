// A generation loop over a real model: ONNX Runtime runs the body as far as the final hidden state, and FlashSampling draws the token
// from it. No array of logits exists.
//
//   node apps/examples/src/generate.mjs "Tell me a story about a fox"

import { readFile } from "node:fs/promises";
import { createSampler, lmHeadFromTensor, readSafetensors } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { Template } from "@huggingface/jinja";
import { Tokenizer } from "@huggingface/tokenizers";

// ONNX Runtime reports its use to its makers unless it is told not to before it is loaded.
process.env.ORT_DISABLE_TELEMETRY = "1";
const { InferenceSession, Tensor } = await import("onnxruntime-node");

const read = (/** @type {string} */ name) => readFile(new URL(`../../demo/model/${name}`, import.meta.url));
const readJson = async (/** @type {string} */ name) => JSON.parse(String(await read(name)));

const config = await readJson("config.json");
const { eos_token_id: endTokens } = await readJson("generation_config.json");
const { num_hidden_layers: layers, num_key_value_heads: heads, head_dim: headSize } = config;
const tokenizerConfig = await readJson("tokenizer_config.json");
const tokenizer = new Tokenizer(await readJson("tokenizer.json"), tokenizerConfig);

const body = await InferenceSession.create(await read("onnx/decoder.onnx"));
const sampler = await createSampler({ backends: [cpu()] });
const weight = readSafetensors(await read("lm_head.safetensors")).get("lm_head.weight");
if (weight === undefined) throw new Error("The file has no lm_head.weight.");
const head = await sampler.loadLmHead(lmHeadFromTensor(weight));
const state = await head.createRowState({ batchSize: 1, seed: 7n });

const messages = [{ role: "user", content: process.argv[2] ?? "Hello" }];
const prompt = new Template(tokenizerConfig.chat_template).render({ messages, add_generation_prompt: true });
/** The tokens that the body has not seen yet: the prompt, then each token as it is drawn. @type {number[]} */
let fresh = tokenizer.encode(prompt, { add_special_tokens: false }).ids;
let seen = 0;
/** Keys and values of the tokens that it has seen. @type {Record<string, import("onnxruntime-node").Tensor>} */
let past = {};
for (let layer = 0; layer < layers; layer++) {
  const none = () => new Tensor("float32", new Float32Array(0), [1, heads, 0, headSize]);
  past[`past_key_values.${layer}.key`] = none();
  past[`past_key_values.${layer}.value`] = none();
}

const reply = [];
while (seen + fresh.length <= config.max_position_embeddings) {
  const integers = (/** @type {number[]} */ values) =>
    new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
  const { last_hidden_state: states, ...present } = await body.run({
    input_ids: integers(fresh),
    position_ids: integers(fresh.map((_, i) => seen + i)),
    attention_mask: integers(Array(seen + fresh.length).fill(1)),
    ...past,
  });
  past = Object.fromEntries(
    Object.entries(present).map(([name, tensor]) => [name.replace("present", "past_key_values"), tensor]),
  );
  seen += fresh.length;

  const { data } = /** @type {import("onnxruntime-node").TypedTensor<"float32">} */ (states);
  const hidden = data.slice(-head.hiddenSize); // of the last position
  const { tokens } = await head.sample(hidden, { state, temperature: 0.7, topP: 0.95 });
  const token = /** @type {number} */ (tokens[0]);
  if (endTokens.includes(token)) break;
  reply.push(token);
  fresh = [token];
}
console.log(tokenizer.decode(reply));

await state.dispose();
await sampler.dispose();
await body.release();

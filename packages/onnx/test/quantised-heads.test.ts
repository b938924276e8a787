/**
 * Every form of quantised head from a directory to text, one of them the embedding as well: the tokens that core's reference draws from the
 * unsplit model's logits. The head is longer than the tokenizer's vocabulary, as those of many models are.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSampler, type SampleOptions } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { afterAll, expect, test } from "vitest";
import { loadModel } from "../src/index.js";
import { TensorProto_DataType as Type } from "../src/proto/onnx_pb.js";
import { headAt, splitAndTrace } from "../src/split-lm-head.js";
import { model, node, tensor, value } from "./support/build-model.js";
import { decoder, FORMS, HIDDEN, numbers, VOCAB } from "./support/decoders.js";
import { tinyTokenizerFiles } from "./support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";
const { InferenceSession, Tensor } = await import("onnxruntime-node");

/** Tokens that the tokenizer names. */
const NAMED = 60;
const PROMPT = [5, 40, 17];
const LENGTH = 8;
/** Two sums of D products of numbers below 1, in other orders: D roundings each of sums below D. */
const LOGIT_ERROR = 2 * HIDDEN * 2 ** -24 * HIDDEN;

/** An embedding of 4 bits that is the head as well, as ONNX Runtime GenAI writes it. */
function tiedDecoder(): Uint8Array<ArrayBuffer> {
  const [hidden, blockSize] = [64, 32];
  const blocks = hidden / blockSize;
  const codes = Uint8Array.from(numbers((VOCAB * hidden) / 2, 5), (x) => Math.floor((x + 1) * 127.9));
  const scales = Float32Array.from(numbers(VOCAB * blocks, 6), (x) => 0.05 + 0.02 * x);
  return model({
    nodes: [
      node("Reshape", ["w", "rows"], ["embedding"]),
      node("com.microsoft.GatherBlockQuantized", ["embedding", "input_ids", "s"], ["x"], {
        bits: 4,
        block_size: blockSize,
        gather_axis: 0,
        quantize_axis: 1,
      }),
      node("Tanh", ["x"], ["hidden"]),
      node("com.microsoft.MatMulNBits", ["hidden", "w", "s"], ["logits"], {
        K: hidden,
        N: VOCAB,
        bits: 4,
        block_size: blockSize,
      }),
    ],
    initializers: [
      tensor("w", [VOCAB, blocks, blockSize / 2], codes),
      tensor("s", [VOCAB, blocks], scales),
      tensor("rows", [2], BigInt64Array.of(BigInt(VOCAB), BigInt(hidden / 2))),
    ],
    inputs: [value("input_ids", Type.INT64, ["batch", "positions"])],
    outputs: [value("logits", Type.FLOAT, ["batch", "positions", VOCAB])],
  });
}

const CASES = [
  ...FORMS.filter(({ format, type }) => /^int/.test(format) && type === undefined).map(
    (form) => [form.name, decoder(form)] as const,
  ),
  ["MatMulNBits tied to GatherBlockQuantized", tiedDecoder()] as const,
];

const directory = mkdtempSync(join(tmpdir(), "flashsampling-heads-"));
const sampler = await createSampler({ backends: [reference()] });
afterAll(async () => {
  await sampler.dispose();
  rmSync(directory, { recursive: true });
});

function writeRepository(bytes: Uint8Array): void {
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  const vocab = Object.fromEntries(Object.entries(tokenizer.model.vocab).filter(([, id]) => id < NAMED));
  mkdirSync(join(directory, "onnx"), { recursive: true });
  const files = {
    "config.json": { vocab_size: VOCAB },
    "tokenizer.json": { ...tokenizer, model: { ...tokenizer.model, vocab, merges: [] } },
    "tokenizer_config.json": tokenizerConfig,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), JSON.stringify(content));
  writeFileSync(join(directory, "onnx/model.onnx"), bytes);
}

let unnamed = 0;

test.each(CASES)("%s", async (_, bytes) => {
  writeRepository(bytes);
  const { split, trace } = await splitAndTrace({ model: bytes }, {});
  expect(await headAt({ model: bytes }, trace, undefined)).toEqual(split.head);
  const backends = [cpu({ threads: 1, activations: "float32" })];
  const loaded = await loadModel(directory, { backends, sessionOptions: { graphOptimizationLevel: "disabled" } });
  const whole = await InferenceSession.create(bytes, { graphOptimizationLevel: "disabled", logSeverityLevel: 4 });
  let ties = 0;
  try {
    for (const settings of [{}, { temperature: 0.9, topP: 0.95 }] as const) {
      const tokens = [...PROMPT];
      for await (const { token, text } of loaded.generate(PROMPT, { ...settings, seed: 3, maxTokens: LENGTH })) {
        const ids = new Tensor("int64", BigInt64Array.from(tokens, BigInt), [1, tokens.length]);
        const { data } = (await whole.run({ input_ids: ids })).logits as InstanceType<typeof Tensor>;
        const row = (data as Float32Array).slice(-VOCAB);
        const draw = async (changed: Float32Array) => {
          const options: SampleOptions = {
            temperature: 0,
            ...settings,
            seed: 3,
            position: tokens.length - PROMPT.length,
          };
          return (await sampler.sampleLogits(changed, options)).tokens[0];
        };
        if ((await draw(row)) !== token) {
          // A tie if twice the error, added to the token's logit, makes it the reference's.
          row[token] = (row[token] as number) + 2 * LOGIT_ERROR;
          expect(await draw(row), `token ${tokens.length}`).toBe(token);
          ties++;
        }
        if (token >= NAMED) {
          unnamed++;
          expect(text).toBe("");
        }
        tokens.push(token);
      }
      expect(tokens).toHaveLength(PROMPT.length + LENGTH);
    }
  } finally {
    await whole.release();
    await loaded.dispose();
  }
  expect(ties).toBeLessThanOrEqual(1);
});

test("tokens without a name were among them", () => expect(unnamed).toBeGreaterThan(0));

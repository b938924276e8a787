/**
 * Whole models from a directory on ONNX Runtime: what they say equals what the unsplit model says.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createSampler, encodeBFloat16, type Sampler } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { reference } from "@flashsampling/core/reference";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type GenerateOptions,
  type LanguageModel,
  loadModel,
  type OrtValueMetadata,
  splitLmHead,
} from "../src/index.js";
import { TensorProto_DataType as Type } from "../src/proto/onnx_pb.js";
import { externalTensor, node, tensor } from "./support/build-model.js";
import { type CacheLayout, cachedDecoder, LAYOUTS, SIZES } from "./support/cached-decoders.js";
import { decoder, HIDDEN, VOCAB, WEIGHT } from "./support/decoders.js";
import { tinyTokenizerFiles, VOCAB_SIZE } from "./support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";
const ort = await import("onnxruntime-node");

/** Long enough that its embedding of positions does not fit into the graph without large tensors. */
const CONTEXT = 1024;
const sizes = { vocab: VOCAB_SIZE, context: CONTEXT };

let directory: string;
let model: LanguageModel | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "flashsampling-onnx-"));
});
afterEach(async () => {
  await model?.dispose();
  model = undefined;
  rmSync(directory, { recursive: true });
});

function write(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
}

const [LAYOUT] = LAYOUTS as [CacheLayout];

function writeModel(layout: CacheLayout = LAYOUT, more: Record<string, unknown> = {}): void {
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  write({
    "config.json": { vocab_size: VOCAB_SIZE, hidden_size: SIZES.hidden, max_position_embeddings: CONTEXT },
    "generation_config.json": { eos_token_id: 2 },
    "tokenizer.json": tokenizer,
    "tokenizer_config.json": tokenizerConfig,
    "onnx/model.onnx": cachedDecoder(layout, sizes),
    ...more,
  });
}

const open = async (options: object = {}) => {
  model = await loadModel(directory, { backends: [reference()], ...options });
  return model;
};

/** Tokens of the first sequence. */
async function tokensOf(
  from: LanguageModel,
  options: GenerateOptions,
  prompt = "hello there, hello",
): Promise<readonly number[]> {
  const generation = from.generate(prompt, options);
  for (;;) {
    const next = await generation.next();
    if (next.done) return next.value.sequences[0]?.tokens ?? [];
  }
}

let sampler: Promise<Sampler> | undefined;
afterAll(async () => (await sampler)?.dispose());

/** The unsplit model's logits after every token of a sequence but its first ones. */
async function unsplitLogits(layout: CacheLayout, sequence: readonly number[], from: number): Promise<Float32Array[]> {
  const session = await ort.InferenceSession.create(cachedDecoder(layout, sizes), {
    graphOptimizationLevel: "disabled",
    logSeverityLevel: 4,
  });
  const Ids = layout.ids === 7 ? BigInt64Array : Int32Array;
  const integers = (type: "int64" | "int32", dims: number[], values: number[]) =>
    new ort.Tensor(type, type === "int64" ? BigInt64Array.from(values, BigInt) : Int32Array.from(values), dims);
  const ids = Ids === BigInt64Array ? "int64" : "int32";
  const { length } = sequence;
  const feeds = Object.fromEntries(
    (session.inputMetadata as readonly OrtValueMetadata[]).map(({ name, shape }) => {
      if (name === "input_ids") return [name, integers(ids, [1, length], [...sequence])];
      if (name === "position_ids")
        return [
          name,
          integers(
            ids,
            [1, length],
            sequence.map((_, i) => i),
          ),
        ];
      if (name === "attention_mask")
        return [
          name,
          integers(
            ids,
            [1, length],
            sequence.map(() => 1),
          ),
        ];
      if (name === "seqlens_k") return [name, integers("int32", [1], [length - 1])];
      if (name === "total_sequence_length") return [name, integers("int32", [], [length])];
      if (name === "num_logits_to_keep") return [name, integers("int64", [], [length])];
      const dims = (shape as (string | number)[]).map((size) =>
        typeof size === "number" ? size : size === "batch" ? 1 : 0,
      );
      const size = dims.reduce((product, dim) => product * dim, 1);
      return [name, new ort.Tensor("float32", new Float32Array(size), dims)];
    }),
  );
  const { logits } = await session.run(feeds);
  const data = logits?.data as Float32Array;
  await session.release();
  return Array.from({ length: length - from }, (_, i) =>
    data.slice((from + i) * VOCAB_SIZE, (from + i + 1) * VOCAB_SIZE),
  );
}

/** Two sums of the same products, D + T of them below 100, in other orders: twice 100 roundings of numbers below 8. */
const TIE = 2 * 100 * 2 ** -24 * 8;

describe.each(LAYOUTS)("$name", (layout) => {
  test.each<[string, GenerateOptions]>([
    ["greedy", {}],
    ["greedy with penalties", { repetitionPenalty: 1.3, frequencyPenalty: 0.2 }],
    ["temperature", { temperature: 0.9 }],
    ["top-k, top-p and min-p", { temperature: 0.8, topK: 40, topP: 0.9, minP: 0.02 }],
  ])("draws the tokens of the unsplit model: %s", async (_, settings) => {
    writeModel(layout);
    const loaded = await open();
    const prompt = loaded.encode("hello there, hello");
    const options = { ...settings, seed: 11n, stream: 3, maxTokens: 24, minTokens: 24 };
    const drawn = await tokensOf(loaded, options);
    const logits = await unsplitLogits(layout, [...prompt, ...drawn.slice(0, -1)], prompt.length - 1);
    sampler ??= createSampler({ backends: [reference()] });
    const ties: number[] = [];
    for (const [position, row] of logits.entries()) {
      row[2] = Number.NEGATIVE_INFINITY; // The end token, until minTokens.
      const outputTokens = [drawn.slice(0, position)];
      const history = settings.repetitionPenalty ? { promptTokens: [prompt], outputTokens } : {};
      const identity = { seed: 11n, stream: 3, position };
      const { tokens } = await (await sampler).sampleLogits(row, {
        temperature: 0,
        ...settings,
        ...history,
        ...identity,
      });
      const [wanted, found] = [tokens[0] as number, drawn[position] as number];
      if (wanted === found) continue;
      const noise = new RowNoise(identity);
      const score = (token: number) =>
        (row[token] as number) / (settings.temperature ?? 1) + (settings.temperature ? noise.tokenGumbel(token) : 0);
      expect(Math.abs(score(wanted) - score(found)), `position ${position}`).toBeLessThan(TIE);
      ties.push(position);
    }
    // One in a thousand tokens at most is as close as that.
    expect(ties.length).toBeLessThanOrEqual(1);
    expect(logits).toHaveLength(24);
  });
});

describe("where a model's files are", () => {
  test("a directory, a file URL, a repository of links", async () => {
    writeModel();
    const wanted = await tokensOf(await open(), { maxTokens: 8 });
    expect(wanted).toHaveLength(8);
    await model?.dispose();
    model = await loadModel(pathToFileURL(directory), { backends: [reference()], ort });
    expect(await tokensOf(model, { maxTokens: 8 })).toEqual(wanted);
    await model.dispose();
    // As the hub's cache has it.
    mkdirSync(join(directory, "blobs"));
    renameSync(join(directory, "onnx/model.onnx"), join(directory, "blobs/0123"));
    symlinkSync("../blobs/0123", join(directory, "onnx/model.onnx"));
    expect(await tokensOf(await open(), { maxTokens: 8 })).toEqual(wanted);
  });

  test("variants by their names, and files by theirs", async () => {
    writeModel();
    renameSync(join(directory, "onnx/model.onnx"), join(directory, "onnx/model_q4.onnx"));
    expect((await open()).vocabSize).toBe(VOCAB_SIZE);
    await model?.dispose();
    await open({ dtype: "q4" });
    await model?.dispose();
    await open({ file: "onnx/model_q4.onnx" });
    await expect(loadModel(directory, { backends: [reference()], dtype: "fp16" })).rejects.toMatchObject({
      code: "MALFORMED_FILE",
      message: expect.stringContaining("onnx/model_fp16.onnx"),
    });
  });

  test("a model in two parts", async () => {
    writeModel();
    const loaded = await open();
    const wanted = await tokensOf(loaded, { maxTokens: 8 });
    await loaded.dispose();
    const split = await splitLmHead({ model: cachedDecoder(LAYOUT, sizes) }, { selfContained: true });
    if (split.head.format !== "f32") throw new Error("the test's decoder has a head of float32");
    const weight = encodeBFloat16(split.head.weight);
    const shape = [split.head.vocabSize, split.head.hiddenSize];
    const entry = { dtype: "BF16", shape, data_offsets: [0, weight.byteLength] };
    const header = Buffer.from(JSON.stringify({ "lm_head.weight": entry }));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    rmSync(join(directory, "onnx/model.onnx"));
    const file = Buffer.concat([length, header, Buffer.from(weight.buffer, weight.byteOffset, weight.byteLength)]);
    write({ "onnx/decoder.onnx": split.body, "lm_head.safetensors": new Uint8Array(file) });
    const parts = await open();
    expect(parts.head.format).toBe("bf16");
    expect(await tokensOf(parts, { maxTokens: 8 })).toHaveLength(wanted.length);
    await parts.dispose();
    write({ "config.json": { vocab_size: VOCAB_SIZE + 1, hidden_size: SIZES.hidden } });
    await expect(open()).rejects.toMatchObject({
      code: "MALFORMED_FILE",
      message: expect.stringContaining("lm_head.weight"),
    });
  });
});

test("a prompt that is null is refused by its name", async () => {
  writeModel();
  const loaded = await open();
  const refused = { code: "INVALID_ARGUMENT", argument: "prompt" };
  await expect(loaded.generate(null as never).next()).rejects.toMatchObject(refused);
  await expect(loaded.generate([null] as never).next()).rejects.toMatchObject(refused);
});

test("a conversation, its defaults and what it tells of itself", async () => {
  const generation = {
    eos_token_id: 2,
    do_sample: true,
    temperature: 0.5,
    max_new_tokens: 5,
    max_length: 7,
    top_k: 10 ** 6,
    num_beams: 2,
  };
  writeModel(LAYOUT, { "generation_config.json": generation });
  const loaded = await open();
  expect(loaded).toMatchObject({ vocabSize: VOCAB_SIZE, hiddenSize: SIZES.hidden, contextLength: CONTEXT });
  expect(loaded.defaults).toEqual({ temperature: 0.5, topK: VOCAB_SIZE, maxTokens: 5 });
  expect(loaded.maxLength).toBe(7);
  expect(loaded.notices).toEqual([expect.stringContaining("num_beams 2"), expect.stringContaining("top_k 1000000")]);
  expect([loaded.endTokens, loaded.specialTokens]).toEqual([new Set([2]), new Set([0, 1, 2])]);
  const messages = [{ role: "user", content: "hello" }];
  const items = [];
  for await (const item of loaded.generate(messages, { seed: 1n })) items.push(item);
  expect(items.length).toBeLessThanOrEqual(5);
  expect(items.at(-1)?.endReason).toBeDefined();
  const tokens = loaded.generate(loaded.encode(messages), { seed: 1n });
  expect((await tokens.next()).value).toEqual(items[0]);
  await tokens.return(undefined as never);
});

test("a call that is aborted leaves the model as it was; one after dispose is refused", async () => {
  writeModel();
  const loaded = await open();
  const wanted = await tokensOf(loaded, { maxTokens: 6 });
  const generation = loaded.generate("hello there, hello", { maxTokens: 6, signal: AbortSignal.abort() });
  await expect(generation.next()).rejects.toMatchObject({ code: "ABORTED" });
  expect(await tokensOf(loaded, { maxTokens: 6 })).toEqual(wanted);
  await loaded.dispose();
  await expect(loaded.generate("hello").next()).rejects.toMatchObject({ code: "DISPOSED" });
  expect(() => loaded.encode("hello")).toThrow(expect.objectContaining({ code: "DISPOSED" }));
});

describe("what is refused", () => {
  const load = (options: object = {}) => loadModel(directory, { backends: [reference()], ...options });
  const broken: [string, Record<string, unknown>, RegExp][] = [
    ["a config that is no JSON", { "config.json": new TextEncoder().encode("{") }, /config\.json is not JSON/],
    ["a config that is a list", { "config.json": [] }, /config\.json must be an object/],
    ["a context that is text", { "config.json": { max_position_embeddings: "512" } }, /max_position_embeddings/],
    ["an end token beyond the head", { "generation_config.json": { eos_token_id: VOCAB_SIZE } }, /eos_token_id/],
    ...["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"].map(
      (name): [string, Record<string, unknown>, RegExp] => [
        `a ${name} of absurd depth`,
        { [name]: new TextEncoder().encode(`{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`) },
        new RegExp(`${name} is nested`),
      ],
    ),
    ["a model that is cut off", { "onnx/model.onnx": cachedDecoder(LAYOUT, sizes).subarray(0, 9000) }, /ONNX/],
  ];
  test.each(broken)("%s", async (_, files, message) => {
    writeModel(LAYOUT, files);
    await expect(load()).rejects.toMatchObject({ code: "MALFORMED_FILE", message: expect.stringMatching(message) });
  });

  test.each(["config.json", "tokenizer.json", "onnx/model.onnx"])("a repository without %s", async (name) => {
    writeModel();
    rmSync(join(directory, name));
    await expect(load()).rejects.toMatchObject({ code: "MALFORMED_FILE", message: expect.stringContaining(name) });
  });

  test.each(["../../secret.bin", "/etc/passwd", "a/../../../secret.bin"])("external data at %s", async (location) => {
    const outside = join(dirname(directory), "secret.bin");
    writeFileSync(outside, new Uint8Array(4 * VOCAB * HIDDEN));
    try {
      for (const name of ["w", "embedding"]) {
        const external = externalTensor(name, name === "w" ? [HIDDEN, VOCAB] : [VOCAB, HIDDEN], Type.FLOAT, {
          location,
        });
        const own = tensor("w", [HIDDEN, VOCAB], WEIGHT);
        const nodes = [node("MatMul", ["hidden", "w"], ["logits"])];
        const bytes = decoder({
          nodes,
          initializers: name === "w" ? [external] : [own],
          ...(name === "embedding" && { embedding: external }),
        });
        writeModel(LAYOUT, { "onnx/model.onnx": bytes });
        await expect(load()).rejects.toMatchObject({
          code: "MALFORMED_FILE",
          message: expect.stringContaining(JSON.stringify(location)),
        });
      }
    } finally {
      rmSync(outside);
    }
  });

  test("a tokenizer that is larger than the head", async () => {
    const files = tinyTokenizerFiles();
    Object.assign(files.tokenizer.model.vocab, { more: VOCAB_SIZE });
    writeModel(LAYOUT, { "tokenizer.json": files.tokenizer });
    await expect(load()).rejects.toMatchObject({ code: "MALFORMED_FILE", message: expect.stringContaining("more") });
  });

  test.each<[object, string]>([
    [{ dtype: "q3" }, "dtype"],
    [{ dtype: "q4", file: "x.onnx" }, "dtype"],
    [{ file: "../model.onnx" }, "file"],
    [{ ort: {} }, "ort"],
    [{ device: "webgpu" }, "device"],
    [{ backends: [] }, "backends"],
  ])("options %j", async (options, argument) => {
    writeModel();
    await expect(load(options)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", argument });
  });
});

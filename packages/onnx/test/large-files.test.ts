/**
 * A model whose weights lie beyond the sixth gigabyte of their file, where 32 bits do not reach: body and head say what they say from a small
 * file. The file is sparse: it takes a few kilobytes of disk.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadModel } from "../src/index.js";
import { type GraphProto, ModelProtoSchema, TensorProto_DataLocation } from "../src/proto/onnx_pb.js";
import { cachedDecoder, LAYOUTS, SIZES } from "./support/cached-decoders.js";
import { tinyTokenizerFiles, VOCAB_SIZE } from "./support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";

const FAR = 6 * 2 ** 30;
/** Where ONNX Runtime may map a file. */
const PAGE = 4096;
const DATA = "model.onnx_data";
/** Smaller tensors stay in the graph: shapes and the like. */
const LEAST_BYTES = 100;

const directory = mkdtempSync(join(tmpdir(), "flashsampling-large-"));
const [near, far] = ["near", "far"].map((name) => join(directory, name)) as [string, string];
let moved = 0;

beforeAll(async () => {
  const whole = cachedDecoder(LAYOUTS[0] as (typeof LAYOUTS)[number], { vocab: VOCAB_SIZE, context: 64 });
  writeRepository(near, whole);
  const model = fromBinary(ModelProtoSchema, whole);
  const { initializer } = model.graph as GraphProto;
  writeRepository(far, new Uint8Array());
  const data = await open(join(far, "onnx", DATA), "w");
  try {
    for (const tensor of initializer) {
      if (tensor.rawData.length < LEAST_BYTES) continue;
      const [offset, length] = [FAR + moved * PAGE * 16, tensor.rawData.length];
      await data.write(tensor.rawData, 0, length, offset);
      tensor.dataLocation = TensorProto_DataLocation.EXTERNAL;
      const entries = { location: DATA, offset: `${offset}`, length: `${length}` };
      for (const [key, value] of Object.entries(entries)) {
        tensor.externalData.push({ $typeName: "onnx.StringStringEntryProto", key, value });
      }
      tensor.rawData = new Uint8Array();
      moved++;
    }
  } finally {
    await data.close();
  }
  writeFileSync(join(far, "onnx/model.onnx"), toBinary(ModelProtoSchema, model));
});

afterAll(() => rmSync(directory, { recursive: true }));

function writeRepository(path: string, model: Uint8Array): void {
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  mkdirSync(join(path, "onnx"), { recursive: true });
  const files = {
    "config.json": { vocab_size: VOCAB_SIZE, hidden_size: SIZES.hidden },
    "tokenizer.json": tokenizer,
    "tokenizer_config.json": tokenizerConfig,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), JSON.stringify(content));
  writeFileSync(join(path, "onnx/model.onnx"), model);
}

async function tokensOf(path: string): Promise<number[]> {
  const model = await loadModel(path, { backends: [cpu({ threads: 1 })] });
  try {
    const tokens: number[] = [];
    const options = { temperature: 1, seed: 5, maxTokens: 12 };
    for await (const { token } of model.generate([5, 9, 30], options)) tokens.push(token);
    return tokens;
  } finally {
    await model.dispose();
  }
}

test("weights beyond 32 bits of a file", async () => {
  const tokens = await tokensOf(far);
  // Those of the body, the embedding and the head.
  expect(moved).toBeGreaterThan(4);
  expect(new Set(tokens).size).toBeGreaterThan(3);
  expect(tokens).toEqual(await tokensOf(near));
});

/**
 * Splits that are kept: what a second load reads, what it says, and what becomes of one that is of another file, damaged or in the way.
 */
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BlobLike } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LanguageModel, loadModel, type ModelRepository, openRepository } from "../../src/index.js";
import { SPLIT_VERSION } from "../../src/repository/kept-split.js";
import { headAt, splitAndTrace } from "../../src/split-lm-head.js";
import { decoder, FORMS } from "../support/decoders.js";
import { FAMILIES, type Family, familyModel, SHAPE } from "../support/families.js";
import { HubServer } from "../support/hub-server.js";
import { tinyTokenizerFiles } from "../support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";

/** Splits of the models below by the version that keeps them. Another digest: raise the version, and write it here. */
const DIGESTS: Readonly<Record<number, string>> = {
  1: "60f5a84ebb06a4fc10a89f7626cee73d13ef71d0a44aab9a42feb7e7001d7fee",
};

let folder = "";
let cache = "";
let directory = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-split-"));
  [cache, directory] = [join(folder, "cache"), join(folder, "model")];
});
afterEach(() => rmSync(folder, { recursive: true }));

const [LLAMA, QWEN] = FAMILIES as [Family, Family];
/** The head's, float32. */
const HEAD_BYTES = 4 * SHAPE.vocab * SHAPE.hidden;

function files(family = LLAMA): Record<string, Uint8Array> {
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return {
    "config.json": json({ vocab_size: SHAPE.vocab, hidden_size: SHAPE.hidden }),
    "tokenizer.json": json(tokenizer),
    "tokenizer_config.json": json(tokenizerConfig),
    "onnx/model.onnx": familyModel(family, "fp32"),
  };
}

/** Writes a model whose file was last changed at this time: by default long enough ago to be told from what comes. */
function write(family?: Family, changed = new Date(2026, 0)): void {
  for (const [name, bytes] of Object.entries(files(family))) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    utimesSync(path, changed, changed);
  }
}

/** A repository whose model's file counts the bytes that are read of it in JavaScript. */
function counting(repository: ModelRepository): ModelRepository & { readonly read: () => number } {
  let read = 0;
  const counted = (blob: BlobLike): BlobLike => ({
    size: blob.size,
    slice: (start, end) => counted(blob.slice(start, end)),
    arrayBuffer: async () => {
      const bytes = await blob.arrayBuffer();
      read += bytes.byteLength;
      return bytes;
    },
  });
  const open: ModelRepository["open"] = async (path, options) => {
    const file = await repository.open(path, options);
    return file && { ...file, blob: counted(file.blob) };
  };
  const { name, derived } = repository;
  return { name, derived, readFile: repository.readFile, open, read: () => read };
}

/** Loads a model; how many bytes of its file that read, what it draws, what it has to say. */
async function load(repository?: ModelRepository) {
  const counted = counting(repository ?? (await openRepository(directory, { cache })));
  const model = await loadModel(counted, { backends: [reference()] });
  try {
    return { read: counted.read(), tokens: await drawn(model), notices: model.notices };
  } finally {
    await model.dispose();
  }
}

async function drawn(model: LanguageModel): Promise<readonly number[]> {
  const tokens: number[] = [];
  for await (const { token } of model.generate("hello", { temperature: 1, seed: 4n, maxTokens: 8 })) tokens.push(token);
  return tokens;
}

function keptFiles(): string[] {
  return readdirSync(join(cache, "derived")).map((name) => join(cache, "derived", name));
}

test("the second load reads the head's weights, and nothing else of the model's file", async () => {
  write();
  const first = await load();
  const [kept, ...others] = keptFiles();
  expect(others).toEqual([]);
  // Large weights stay in the model's file.
  expect(statSync(kept as string).size).toBeLessThan(statSync(join(directory, "onnx/model.onnx")).size / 2);
  const changed = statSync(kept as string).mtimeMs;
  const second = await load();
  expect(second).toEqual({ ...first, read: HEAD_BYTES });
  expect(first.read).toBeGreaterThan(2 * HEAD_BYTES);
  expect(first.notices).toEqual([]);
  expect(statSync(kept as string).mtimeMs).toBe(changed);
});

test("a hub's model is split once, and not fetched for it", async () => {
  const hub = new HubServer();
  await hub.start();
  try {
    hub.models.set("owner/model@main", { files: files() });
    const open = () => openRepository("owner/model", { hub: hub.origin, cache });
    const first = await load(await open());
    hub.forget();
    expect(await load(await open())).toEqual({ ...first, read: HEAD_BYTES });
    expect(hub.downloads).toEqual([]);
    // In memory as long as the repository is open; there ONNX Runtime gets the whole file from JavaScript.
    const inMemory = await openRepository("owner/model", { hub: hub.origin, cache: false });
    const size = files()["onnx/model.onnx"]?.length ?? 0;
    expect(await load(inMemory)).toEqual({ ...first, read: first.read + size });
    expect(await load(inMemory)).toEqual({ ...first, read: HEAD_BYTES + size });
  } finally {
    await hub.stop();
  }
});

test("a file that has changed is split again, and takes the place of the one before", async () => {
  write();
  const first = await load();
  write(QWEN, new Date(2026, 1));
  const second = await load();
  expect(second.read).toBeGreaterThan(2 * HEAD_BYTES);
  expect(await load()).toEqual({ ...second, read: HEAD_BYTES });
  expect([first.notices, second.notices, keptFiles().length]).toEqual([[], [], 1]);
});

test("of a file that was written a moment ago nothing is kept, nor where it is not wanted", async () => {
  write(undefined, new Date());
  const first = await load();
  expect(() => keptFiles()).toThrow("ENOENT");
  write();
  for (const _ of [1, 2]) expect(await load(await openRepository(directory, { cache: false }))).toEqual(first);
  expect(() => keptFiles()).toThrow("ENOENT");
});

test("what was kept and is damaged is said, and mended", async () => {
  write();
  const first = await load();
  const [kept] = keptFiles() as [string];
  const bytes = readFileSync(kept);
  const flipped = (at: number) => Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 1 : byte));
  const signed = (content: string) => `${createHash("sha256").update(content).digest("hex")}\n${content}`;
  const damaged = {
    "cut off": bytes.subarray(0, -1),
    empty: "",
    "changed in its hash": flipped(3),
    "changed in its body": flipped(bytes.length >> 1),
    "changed at its end": flipped(bytes.length - 1),
    // As no version of this package writes it.
    "whole, and no JSON": signed("nonsense"),
  };
  for (const [what, content] of Object.entries(damaged)) {
    writeFileSync(kept, content);
    const { read, tokens, notices } = await load();
    expect([read, tokens], what).toEqual([first.read, first.tokens]);
    expect(notices, what).toEqual([expect.stringMatching(/^How onnx\/model\.onnx was split before could not be used/)]);
    expect(readFileSync(kept).equals(bytes), what).toBe(true);
  }
  // Of another version, which is no damage.
  writeFileSync(kept, signed('{"version":0}\n'));
  expect(await load()).toEqual(first);
  expect(await load()).toEqual({ ...first, read: HEAD_BYTES });
});

test("a place that cannot be written costs a notice", async () => {
  write();
  writeFileSync(cache, "no folder");
  const { notices } = await load();
  expect(notices).toEqual([expect.stringMatching(/^How onnx\/model\.onnx was split could not be kept/)]);
});

test("no more than 64 are kept", async () => {
  write();
  const { derived } = await openRepository(directory, { cache });
  for (let i = 0; i < 70; i++) await derived?.write(`${i}.split`, Uint8Array.of(i));
  expect(keptFiles()).toHaveLength(64);
  expect(await derived?.read("69.split")).toEqual(Uint8Array.of(69));
});

test("a head is found again where it was found, in every form", async () => {
  const models = FORMS.map((form) => decoder(form));
  const all = createHash("sha256");
  for (const model of [...models, ...FAMILIES.map((family) => familyModel(family, "q8"))]) {
    const { split, trace } = await splitAndTrace({ model }, { mainFile: ":model" });
    expect(await headAt({ model }, trace, undefined)).toEqual(split.head);
    if (!models.includes(model)) continue;
    const { head, body, ...rest } = split;
    for (const part of [body, trace.graph, JSON.stringify({ ...rest, logits: trace.logits })]) all.update(part);
  }
  expect(all.digest("hex"), "what splits are has changed: raise SPLIT_VERSION").toBe(DIGESTS[SPLIT_VERSION]);
});

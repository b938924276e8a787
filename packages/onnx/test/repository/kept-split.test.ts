/**
 * Splits that are kept: what a second load reads, what it says, and what becomes of one that is of another file, damaged or in the way.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import * as ort from "onnxruntime-node";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LanguageModel, loadModel, type ModelRepository, openRepository } from "../../src/index.js";
import { identityOf } from "../../src/platform/node-files.js";
import { ModelProtoSchema } from "../../src/proto/onnx_pb.js";
import { findSplit, type KeptSplitQuery, SPLIT_VERSION } from "../../src/repository/kept-split.js";
import type { DerivedFiles } from "../../src/repository/repository.js";
import { placeBody } from "../../src/runtime/place-body.js";
import { headAt, splitAndTrace } from "../../src/split-lm-head.js";
import { decoder, FORMS } from "../support/decoders.js";
import { FAMILIES, type Family, familyModel, SHAPE } from "../support/families.js";
import { HubServer } from "../support/hub-server.js";
import { tinyTokenizerFiles } from "../support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";

/** Splits of the models below by the version that keeps them. Another digest: raise the version, and write it here. */
const DIGESTS: Readonly<Record<number, string>> = {
  2: "858fb8cc9feaa7a620ec65f439b77a13c725275fd220973d07c7c57da0c8601b",
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

/** A model whose maker's name is this long. */
function withName(bytes: Uint8Array, length: number): Uint8Array {
  const model = fromBinary(ModelProtoSchema, bytes);
  model.producerName = "x".repeat(length);
  return toBinary(ModelProtoSchema, model);
}

/** A body without the bytes of its tensors. */
function withoutBytes(body: Uint8Array): Uint8Array {
  const model = fromBinary(ModelProtoSchema, body);
  for (const tensor of model.graph?.initializer ?? []) tensor.rawData = new Uint8Array();
  return toBinary(ModelProtoSchema, model);
}

/** A kept split of this content. */
function signed(content: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${createHash("sha256").update(content).digest("hex")}\n`), Buffer.from(content)]);
}

/** The parts of a kept split. */
function partsOf(kept: Uint8Array) {
  const content = Buffer.from(kept).subarray(65);
  const end = content.indexOf(10);
  const line = JSON.parse(content.subarray(0, end).toString());
  const rest = content.subarray(end + 1);
  return { line, body: rest.subarray(0, line.bodySize), graph: rest.subarray(line.bodySize) };
}

function keptOf(line: unknown, body: Uint8Array, graph: Uint8Array): Buffer {
  return signed(Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), body, graph]));
}

/** A repository that runs something once the model's file is open. */
async function onceOpen(then: () => void): Promise<ModelRepository> {
  const { name, derived, readFile, open } = await openRepository(directory, { cache });
  return {
    ...{ name, derived, readFile },
    open: async (path, options) => {
      const file = await open(path, options);
      if (file !== undefined && path.endsWith(".onnx")) then();
      return file;
    },
  };
}

/** What asks for the split of a model in memory, and the place that keeps it. */
function inMemory(model: KeptSplitQuery["files"]["model"]) {
  const kept = new Map<string, Uint8Array>();
  const derived: DerivedFiles = {
    read: async (path) => kept.get(path),
    write: async (path, bytes) => {
      kept.set(path, bytes);
    },
  };
  const main = { path: "model.onnx", blob: new Blob([]), revision: "1" };
  const query: KeptSplitQuery = { main, files: { model }, mainFile: ":model", derived, signal: undefined };
  return { query, kept };
}

const SWAPPED = expect.objectContaining({
  code: "STORAGE",
  message: expect.stringContaining("has become another file while it was read"),
});

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
  expect(await derived?.read("69.split", { maxBytes: 1 })).toEqual(Uint8Array.of(69));
});

test("a head is found again where it was found, in every form", async () => {
  const models = FORMS.map((form) => decoder(form));
  const all = createHash("sha256");
  for (const model of [...models, ...FAMILIES.map((family) => familyModel(family, "q8"))]) {
    const { split, trace } = await splitAndTrace({ model }, { mainFile: ":model" });
    expect(await headAt({ model }, trace, undefined)).toEqual(split.head);
    const { head, body, ...rest } = split;
    // The families' tables of sines differ in their last bits from one JavaScript engine to another.
    const shape = models.includes(model) ? body : withoutBytes(body);
    for (const part of [shape, trace.graph, JSON.stringify({ ...rest, logits: trace.logits })]) all.update(part);
  }
  expect(all.digest("hex"), "what splits are has changed: raise SPLIT_VERSION").toBe(DIGESTS[SPLIT_VERSION]);
});

test("a file that becomes another while it is loaded is refused, and its split is not kept", async () => {
  write(QWEN);
  const other = readFileSync(join(directory, "onnx/model.onnx"));
  write();
  const path = join(directory, "onnx/model.onnx");
  const truth = await load(await openRepository(directory, { cache: false }));
  const [first, second] = ["first.onnx", "second.onnx"].map((name) => join(folder, name)) as [string, string];
  renameSync(path, first);
  writeFileSync(second, other);
  utimesSync(second, new Date(2026, 0), new Date(2026, 0));
  const linkTo = (target: string) => {
    rmSync(path, { force: true });
    symlinkSync(target, path);
  };
  linkTo(first);
  await expect(load(await onceOpen(() => linkTo(second)))).rejects.toThrow(SWAPPED);
  linkTo(first);
  expect((await load()).tokens).toEqual(truth.tokens);
  // And one whose split was kept.
  await expect(load(await onceOpen(() => linkTo(second)))).rejects.toThrow(SWAPPED);
  linkTo(first);
  // By a rename, and in its place.
  const byRename = () => {
    writeFileSync(join(folder, "new"), other);
    renameSync(join(folder, "new"), path);
  };
  await expect(load(await onceOpen(byRename))).rejects.toThrow(SWAPPED);
  await expect(load(await onceOpen(() => writeFileSync(path, other.subarray(0, 9))))).rejects.toThrow(SWAPPED);
});

test("a file that becomes another while ONNX Runtime reads it is refused", async () => {
  write();
  const path = join(directory, "onnx/model.onnx");
  const create = async (...args: Parameters<typeof ort.InferenceSession.create>) => {
    const session = await ort.InferenceSession.create(...args);
    writeFileSync(join(folder, "new"), readFileSync(path));
    renameSync(join(folder, "new"), path);
    return session;
  };
  const changing = { ...ort, InferenceSession: { create } } as never;
  const loading = loadModel(directory, { backends: [reference()], ort: changing, repository: { cache } });
  await expect(loading).rejects.toThrow(SWAPPED);
});

test("files are told apart by their place, size and times", async () => {
  const file = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };
  for (const key of Object.keys(file)) expect(identityOf({ ...file, [key]: 9n }), key).not.toBe(identityOf(file));
  // A file whose bytes were changed, and its time set back.
  write();
  const revision = async () => (await (await openRepository(directory, { cache })).open("onnx/model.onnx"))?.revision;
  const before = await revision();
  await new Promise((resolve) => setTimeout(resolve, 50));
  write();
  expect(await revision()).not.toBe(before);
  // One of the future may change again without another time.
  write(undefined, new Date(Date.now() + 3_600_000));
  expect(await revision()).toBeUndefined();
});

test("what is kept and signed, and is no split of this file, is split again", async () => {
  const { query, kept } = inMemory(decoder(FORMS[0] as (typeof FORMS)[number]));
  const { split } = await findSplit(query);
  const whole = kept.get("model.onnx.split") as Uint8Array;
  const { line, body, graph } = partsOf(whole);
  const other = Buffer.from("garbage");
  const wrong = {
    "a body that is none": keptOf({ ...line, bodySize: other.length }, other, graph),
    "an empty body": keptOf({ ...line, bodySize: 0 }, Buffer.alloc(0), graph),
    "an empty graph": keptOf(line, body, Buffer.alloc(0)),
    "a graph that is none": keptOf(line, body, other),
    "hidden states by a number": keptOf({ ...line, hiddenStates: 5 }, body, graph),
    "hidden states that the body has not": keptOf({ ...line, hiddenStates: "others" }, body, graph),
    "a size that is none": keptOf({ ...line, bodySize: undefined }, body, graph),
    "a size below 0": keptOf({ ...line, bodySize: -1 }, body, graph),
    "a size of another body": keptOf({ ...line, bodySize: line.bodySize - 1 }, body, graph),
    "a rank that is none": keptOf({ ...line, rank: "3" }, body, graph),
    "files that are no list": keptOf({ ...line, bodyFiles: "model" }, body, graph),
    "a node that is none": keptOf({ ...line, node: null }, body, graph),
    "no line": signed(""),
    "a line that is none": signed("[]\n"),
  };
  for (const [what, bytes] of Object.entries(wrong)) {
    kept.set("model.onnx.split", bytes);
    const found = await findSplit(query);
    expect(found.split, what).toEqual(split);
    expect(found.notices, what).toEqual([expect.stringContaining("was split before could not be used")]);
    expect(kept.get("model.onnx.split"), what).toEqual(whole);
  }
  // What says that it is of another file, or calls it otherwise, is no damage.
  for (const change of [{ mainFile: "model.onnx" }, { revision: "2" }, { version: SPLIT_VERSION + 1 }]) {
    kept.set("model.onnx.split", keptOf({ ...line, ...change }, body, graph));
    expect(await findSplit(query)).toEqual({ split, notices: [] });
    expect(kept.get("model.onnx.split")).toEqual(whole);
  }
});

test("no kept file, however changed and signed, ends in anything but a split or an error of ours", async () => {
  const { query, kept } = inMemory(decoder(FORMS[0] as (typeof FORMS)[number]));
  await findSplit(query);
  const whole = Buffer.from(kept.get("model.onnx.split") as Uint8Array);
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let again = 0;
  for (let round = 0; round < 400; round++) {
    let content = Uint8Array.from(whole.subarray(65));
    if (round % 4 === 0) content = content.subarray(0, below(content.length));
    else for (let i = 0; i <= round % 3; i++) content[below(content.length)] = below(256);
    kept.set("model.onnx.split", signed(content));
    try {
      const { split, notices } = await findSplit(query);
      again += notices.length;
      await placeBody(split.body, query.main, async (path) => ({ ...query.main, path }));
    } catch (error) {
      expect(error, `round ${round}`).toBeInstanceOf(FlashSamplingError);
    }
  }
  expect(again).toBeGreaterThan(100);
});

test("memory that does not suffice, and an abort, are not taken for damage", async () => {
  const bytes = decoder(FORMS[0] as (typeof FORMS)[number]);
  const { query, kept } = inMemory(bytes);
  await findSplit(query);
  const full = new FlashSamplingError("OUT_OF_MEMORY", "full");
  const read = vi.fn(() => Promise.reject(full));
  await expect(findSplit({ ...query, derived: { read, write: async () => {} } })).rejects.toBe(full);
  const controller = new AbortController();
  const derived = {
    read: async () => undefined,
    write: async () => {
      controller.abort();
      throw new Error("gone");
    },
  };
  await expect(findSplit({ ...query, derived, signal: controller.signal })).rejects.toMatchObject({ code: "ABORTED" });
  expect(kept.size).toBe(1);
});

test("splits that are too large are neither kept nor read", async () => {
  const large = inMemory(withName(decoder(FORMS[0] as (typeof FORMS)[number]), 2 ** 24));
  await findSplit(large.query);
  expect(large.kept.size).toBe(0);
  write();
  const first = await load();
  const [path] = keptFiles() as [string];
  truncateSync(path, 2 ** 24 + 1);
  const { tokens, notices } = await load();
  expect(tokens).toEqual(first.tokens);
  expect(notices).toEqual([expect.stringContaining("one of more than 16777216 is not read")]);
});

test("no more than 256 MB are kept", async () => {
  write();
  await load();
  const [path] = keptFiles() as [string];
  mkdirSync(join(dirname(path), "folder"));
  for (let i = 0; i < 20; i++) {
    writeFileSync(`${path}${i}`, "");
    // Without its bytes on the disk.
    truncateSync(`${path}${i}`, 2 ** 24);
    utimesSync(`${path}${i}`, new Date(2026, 0, 1 + i), new Date(2026, 0, 1 + i));
  }
  const { derived } = await openRepository(directory, { cache });
  await derived?.write("new", Uint8Array.of(1));
  const left = keptFiles().filter((name) => statSync(name).isFile() && statSync(name).size === 2 ** 24);
  expect(left.map((name) => Number(name.slice(path.length))).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 15 }, (_, i) => 5 + i),
  );
});

test("nothing is left of what could not be put in its place, nor of what a killed process left", async () => {
  write();
  await load();
  const [path] = keptFiles() as [string];
  rmSync(path);
  mkdirSync(path);
  for (const _ of [1, 2]) expect((await load()).notices).toHaveLength(1);
  const partial = join(cache, "partial");
  expect(readdirSync(partial)).toEqual([]);
  rmSync(path, { recursive: true });
  const { derived } = await openRepository(directory, { cache });
  await derived?.write("a", Uint8Array.of(1));
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 32);
  const [dead, alive] = [pid, process.ppid].map((owner) => join(partial, `0123.${host}-${owner}.whole`)) as [
    string,
    string,
  ];
  for (const file of [dead, alive]) writeFileSync(file, "half");
  await derived?.write("b", Uint8Array.of(1));
  expect(readdirSync(partial).map((name) => join(partial, name))).toEqual([alive]);
});

test("the cache is its owner's alone, and what others put there is not used", async (context) => {
  if (process.platform === "win32") context.skip("Windows has neither owners of this kind nor pipes in folders");
  write();
  const first = await load();
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  const getuid = vi.spyOn(process, "getuid").mockReturnValue((process.getuid?.() ?? 0) + 1);
  try {
    expect(await load()).toEqual(first);
  } finally {
    getuid.mockRestore();
  }
  const [path] = keptFiles() as [string];
  rmSync(path);
  // A pipe that nobody writes to.
  execFileSync("mkfifo", [path]);
  expect(await load()).toEqual(first);
});

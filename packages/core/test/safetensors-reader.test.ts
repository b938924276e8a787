/**
 * Tensors read when they are asked for: from blobs of any size, from several files by their index, and heads made of them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type BlobLike,
  dequantizeLmHead,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt8LmHead,
  type Float32LmHead,
  lmHeadFromTensor,
  openSafetensors,
  openShardedSafetensors,
  type SafetensorsTensor,
} from "../src/index.js";
import { failure } from "./support/failure.js";
import { safetensorsFile } from "./support/safetensors.js";

const GIB = 2 ** 30;

/** A blob of any size, which makes the bytes behind its header when they are read and notes what is read. */
class VastBlob implements BlobLike {
  readonly reads: [start: number, end: number][] = [];
  readonly size: number;
  readonly dataStart: number;
  readonly #header: Uint8Array<ArrayBuffer>;
  onRead: () => Promise<void> = async () => {};
  /** Bytes of the data from an offset on. */
  data = (start: number, length: number) => Uint8Array.from({ length }, (_, i) => (start + i) % 251);

  constructor(header: object, dataBytes: number) {
    this.#header = safetensorsFile(header);
    this.dataStart = this.#header.length;
    this.size = this.dataStart + dataBytes;
  }

  slice(start: number, end: number): BlobLike {
    const arrayBuffer = async () => {
      this.reads.push([start, end]);
      await this.onRead();
      const isHeader = end <= this.dataStart;
      return (isHeader ? this.#header.slice(start, end) : this.data(start - this.dataStart, end - start)).buffer;
    };
    return { size: end - start, slice: this.slice, arrayBuffer };
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error("was read as a whole");
  }
}

describe("openSafetensors", () => {
  it("reads a tensor beyond 4 GiB, and nothing else of the file", async () => {
    const start = 6 * GIB;
    const header = {
      large: { dtype: "U8", shape: [6, GIB], data_offsets: [0, start] },
      small: { dtype: "F32", shape: [2, 3], data_offsets: [start, start + 24] },
    };
    const blob = new VastBlob(header, start + 24);
    const reader = await openSafetensors(blob);
    expect(reader.names).toEqual(["large", "small"]);
    expect(await reader.info("large")).toEqual({ dtype: "U8", shape: [6, GIB] });
    const tensor = await reader.read("small");
    expect(tensor).toMatchObject({ dtype: "F32", shape: [2, 3] });
    expect(Array.from(tensor.bytes)).toEqual(Array.from({ length: 24 }, (_, i) => (start + i) % 251));
    expect(blob.reads).toEqual([
      [0, 8],
      [8, blob.dataStart],
      [blob.dataStart + start, blob.size],
    ]);
  });

  it("reads large tensors in pieces of at most 4 MiB, and stops between them when aborted", async () => {
    const size = 10 * 2 ** 20;
    const blob = new VastBlob({ w: { dtype: "U8", shape: [size], data_offsets: [0, size] } }, size);
    const reader = await openSafetensors(blob);
    blob.data = (_, length) => new Uint8Array(length).fill(blob.reads.length);
    blob.reads.length = 0;
    const { bytes } = await reader.read("w");
    expect(blob.reads.map(([start, end]) => end - start)).toEqual([4, 4, 2].map((mebibytes) => mebibytes * 2 ** 20));
    expect([bytes[0], bytes[4 * 2 ** 20], bytes[size - 1]]).toEqual([1, 2, 3]);

    blob.reads.length = 0;
    const controller = new AbortController();
    const reason = new Error("enough");
    // The blob never answers: the reader does not wait for it.
    blob.onRead = () => {
      setTimeout(() => controller.abort(reason));
      return new Promise(() => {});
    };
    expect((await failure(reader.read("w", { signal: controller.signal }), "ABORTED")).cause).toBe(reason);
    expect(blob.reads).toHaveLength(1);
    await failure(reader.read("w", { signal: AbortSignal.abort() }), "ABORTED");
    await failure(reader.info("w", { signal: AbortSignal.abort() }), "ABORTED");
    await failure(openSafetensors(blob, { signal: AbortSignal.abort() }), "ABORTED");
    expect(blob.reads).toHaveLength(1);
  });

  it("takes bytes without copying them, and Blobs of files", async () => {
    const bytes = safetensorsFile({ w: { dtype: "U8", shape: [3], data_offsets: [0, 3] } }, Uint8Array.of(1, 2, 3));
    const view = await (await openSafetensors(bytes)).read("w");
    expect(view.bytes.buffer).toBe(bytes.buffer);
    const { openAsBlob } = await import("node:fs");
    const directory = await mkdtemp(join(tmpdir(), "safetensors-"));
    try {
      await writeFile(join(directory, "w.safetensors"), bytes);
      const reader = await openSafetensors(await openAsBlob(join(directory, "w.safetensors")));
      expect(Array.from((await reader.read("w")).bytes)).toEqual([1, 2, 3]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it("names the tensors that there are, and passes on errors of reading", async () => {
    const blob = new VastBlob({ "lm_head.weight": { dtype: "U8", shape: [1], data_offsets: [0, 1] } }, 1);
    const reader = await openSafetensors(blob);
    expect((await failure(reader.read("lm_head"), "INVALID_ARGUMENT")).message).toContain("lm_head.weight");
    await failure(reader.info("__proto__"), "INVALID_ARGUMENT");
    await failure(reader.read("lm_head.weight", { sign: 1 } as never), "INVALID_ARGUMENT");
    blob.onRead = () => Promise.reject(new Error("unplugged"));
    await expect(reader.read("lm_head.weight")).rejects.toThrow("unplugged");
  });

  it("refuses a file that is shorter than it says when it is read", async () => {
    const whole = new Blob([
      safetensorsFile({ w: { dtype: "U8", shape: [4], data_offsets: [0, 4] } }, new Uint8Array(4)) as never,
    ]);
    const shrunk = {
      size: whole.size,
      slice: (start: number, end: number) => whole.slice(start, Math.min(end, whole.size - 1)),
    };
    const reader = await openSafetensors(shrunk as never as BlobLike);
    expect((await failure(reader.read("w"), "MALFORMED_FILE")).message).toContain("3 bytes instead of 4");
  });

  it.each([undefined, null, "path", 7, {}, { size: -1, slice() {} }, { size: 1.5, slice() {} }])(
    "refuses %o instead of a file",
    async (file) => {
      await failure(openSafetensors(file as never), "INVALID_ARGUMENT");
    },
  );
});

describe("openShardedSafetensors", () => {
  const shard = (names: readonly string[]) =>
    safetensorsFile(
      Object.fromEntries(names.map((name, i) => [name, { dtype: "U8", shape: [1], data_offsets: [i, i + 1] }])),
      Uint8Array.from(names, (name) => name.length),
    );
  const files: Record<string, Uint8Array> = {
    "a-1.safetensors": shard(["x", "long"]),
    "a-2.safetensors": shard(["middle"]),
  };
  const index = (weightMap: unknown) => JSON.stringify({ metadata: { total_size: 3 }, weight_map: weightMap });
  const good = index({ x: "a-1.safetensors", long: "a-1.safetensors", middle: "a-2.safetensors" });

  it("opens the file of a tensor when it is asked for, once", async () => {
    const opened: string[] = [];
    const reader = await openShardedSafetensors(good, async (name) => {
      opened.push(name);
      return files[name] as Uint8Array;
    });
    expect(reader.names).toEqual(["x", "long", "middle"]);
    expect(opened).toEqual([]);
    const tensors = await Promise.all(["long", "x", "long"].map((name) => reader.read(name)));
    expect(tensors.map(({ bytes }) => bytes[0])).toEqual([4, 1, 4]);
    expect(await reader.info("middle")).toEqual({ dtype: "U8", shape: [1] });
    expect(opened).toEqual(["a-1.safetensors", "a-2.safetensors"]);
    await failure(reader.read("y"), "INVALID_ARGUMENT");
  });

  it("tries a file again that could not be opened; one reader's abort is not another's", async () => {
    let attempts = 0;
    const opening: (() => void)[] = [];
    const reader = await openShardedSafetensors(good, async (name) => {
      if (attempts++ === 0) throw new Error("offline");
      await new Promise<void>((resolve) => opening.push(resolve));
      return files[name] as Uint8Array;
    });
    await expect(reader.read("x")).rejects.toThrow("offline");
    const controller = new AbortController();
    const impatient = reader.read("x", { signal: controller.signal });
    const patient = reader.read("x");
    controller.abort();
    await failure(impatient, "ABORTED");
    for (const open of opening) open();
    expect((await patient).bytes[0]).toBe(1);
    expect(attempts).toBe(2);
  });

  it.each<[string, string]>([
    ["text that is not JSON", "{"],
    ["an array", "[]"],
    ["no weight_map", "{}"],
    ["a weight_map that is an array", index([])],
    ["a tensor twice", `{"weight_map":{"x":"a-1.safetensors","x":"a-2.safetensors"}}`],
    ["a file that is a number", index({ x: 1 })],
    ...[
      "",
      ".",
      "..",
      "../a",
      "a/b",
      "a\\b",
      "/etc/passwd",
      "C:a",
      ".hidden",
      "a%2fb",
      "a?b",
      "a#b",
      "a\0b",
      "a\nb",
      "a ",
      "a.",
      "~",
      "-rf",
      "a".repeat(256),
    ].map((name): [string, string] => [`the file name ${JSON.stringify(name)}`, index({ x: name })]),
  ])("refuses an index with %s", async (_, text) => {
    await failure(
      openShardedSafetensors(text, () => Promise.reject(new Error("was opened"))),
      "MALFORMED_FILE",
    );
  });

  it("takes plain file names of any alphabet", async () => {
    for (const name of ["model-00001-of-00002.safetensors", "模型 1.safetensors", "_x", "é.bin"]) {
      expect((await openShardedSafetensors(index({ x: name }), async () => shard(["x"]))).names).toEqual(["x"]);
    }
  });

  it("refuses a file that does not have what the index says, or has what the index says is elsewhere", async () => {
    const open = async (name: string) => (name === "b" ? shard(["x", "y"]) : shard(["x"]));
    const missing = await openShardedSafetensors(index({ x: "a", z: "a" }), open);
    expect((await failure(missing.read("x"), "MALFORMED_FILE")).message).toContain('"z" is missing');
    const twice = await openShardedSafetensors(index({ x: "a", y: "b" }), open);
    expect((await failure(twice.read("y"), "MALFORMED_FILE")).message).toContain("the index has it in a");
    const unlisted = await openShardedSafetensors(index({ y: "b" }), open);
    expect((await unlisted.read("y")).bytes[0]).toBe(1);
  });

  it("takes the names of every object's properties for names", async () => {
    const text = `{"weight_map":{"__proto__":"a","constructor":"a"}}`;
    const header = `{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"constructor":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}`;
    const reader = await openShardedSafetensors(text, async () => safetensorsFile(header, Uint8Array.of(7, 8)));
    expect(reader.names).toEqual(["__proto__", "constructor"]);
    expect((await reader.read("__proto__")).bytes[0]).toBe(7);
    expect(Object.prototype).not.toHaveProperty("dtype");
    await failure(reader.read("toString"), "INVALID_ARGUMENT");
  });

  it.each([undefined, {}, 7])("refuses %o instead of an index or an opener", async (value) => {
    await failure(
      openShardedSafetensors(value as never, async () => new Uint8Array(0)),
      "INVALID_ARGUMENT",
    );
    await failure(openShardedSafetensors(good, value as never), "INVALID_ARGUMENT");
  });
});

describe("lmHeadFromTensor", () => {
  const [vocabSize, hiddenSize] = [130, 140];
  const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * 12.9898));
  const wave: Float32LmHead = { vocabSize, hiddenSize, format: "f32", weight };
  const bytesOf = (array: ArrayBufferView) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const tensor = (dtype: string, shape: number[], array: ArrayBufferView): SafetensorsTensor => ({
    dtype,
    shape,
    bytes: bytesOf(array),
  });
  const shape = [vocabSize, hiddenSize];

  it("reads float16", () => {
    const bits = encodeFloat16(weight);
    expect(lmHeadFromTensor(tensor("F16", shape, bits))).toEqual({
      vocabSize,
      hiddenSize,
      format: "f16",
      weight: bits,
    });
  });

  it.each([
    ["tensor", [[], [1], [1, 1]]],
    ["row", [[130], [130, 1]]],
    ["block", [[2, 2]]],
  ] as const)("reads fp8 with a scale per %s", (granularity, shapes) => {
    const head = encodeFloat8LmHead(wave, granularity);
    const fp8 = tensor("F8_E4M3", shape, head.weight);
    for (const scaleShape of shapes) {
      expect(lmHeadFromTensor(fp8, { scales: tensor("F32", [...scaleShape], head.scales) })).toEqual(head);
    }
    const ones = encodeFloat16(head.scales.map(() => 1));
    const unit = lmHeadFromTensor(fp8, { scales: tensor("F16", [...shapes[0]], ones) });
    expect(unit).toEqual({ ...head, scales: head.scales.map(() => 1) });
  });

  it.each([
    ["tensor", [[1]]],
    ["row", [[130, 1], [130]]],
    ["block", [[130, 5]]],
  ] as const)("reads int8 with a scale per %s, with and without zero points", (granularity, shapes) => {
    for (const zeroPoints of [false, true]) {
      const head = encodeInt8LmHead(wave, { granularity, zeroPoints });
      for (const scaleShape of shapes) {
        const scales = tensor("F32", [...scaleShape], head.scales);
        const given = lmHeadFromTensor(
          tensor("I8", shape, head.weight),
          head.zeroPoints ? { scales, zeroPoints: tensor("I8", [...scaleShape], head.zeroPoints) } : { scales },
        );
        expect(dequantizeLmHead(given)).toEqual(dequantizeLmHead(head));
      }
    }
  });

  it("refuses parts that are missing, too many or do not fit", () => {
    const fp8 = tensor("F8_E4M3", shape, new Uint8Array(vocabSize * hiddenSize));
    const int8 = tensor("I8", shape, new Uint8Array(vocabSize * hiddenSize));
    const scale = tensor("F32", [1], Float32Array.of(1));
    expect(() => lmHeadFromTensor(fp8)).toThrow(/scales/);
    expect(() => lmHeadFromTensor(int8)).toThrow(/scales/);
    expect(() => lmHeadFromTensor(tensor("F32", shape, weight), { scales: scale })).toThrow(/leave them out/);
    expect(() => lmHeadFromTensor(fp8, { scales: scale, zeroPoints: scale })).toThrow(/zero points/);
    expect(() => lmHeadFromTensor(int8, { scales: scale, zeroPoints: scale })).toThrow(/1 elements of dtype I8/);
    expect(() => lmHeadFromTensor(fp8, { scales: tensor("F32", [2], new Float32Array(2)) })).toThrow(
      /\[130\] or \[2, 2\]/,
    );
    expect(() => lmHeadFromTensor(int8, { scales: tensor("F32", [2, 2], new Float32Array(4)) })).toThrow(/\[130, 5\]/);
    expect(() => lmHeadFromTensor(fp8, { scales: tensor("F64", [1], new Float64Array(1)) })).toThrow(/F64/);
    expect(() => lmHeadFromTensor(fp8, { scales: tensor("F32", [130], new Float32Array(3)) })).toThrow(/12 bytes/);
    expect(() => lmHeadFromTensor(fp8, { scale } as never)).toThrow(/scales/);
    expect(() => lmHeadFromTensor(tensor("F8_E5M2", shape, fp8.bytes), { scales: scale })).toThrow(/F8_E5M2/);
  });
});

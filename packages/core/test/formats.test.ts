/**
 * bfloat16 and safetensors: values to the bit, and files from strangers.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bfloat16ToFloat,
  encodeBFloat16,
  isFlashSamplingError,
  lmHeadFromTensor,
  openSafetensors,
  readSafetensors,
} from "../src/index.js";
import { failure } from "./support/failure.js";
import { safetensorsFile as file } from "./support/safetensors.js";

describe("bfloat16", () => {
  it("decodes and encodes every value to itself", () => {
    const bits = Uint16Array.from({ length: 65_536 }, (_, i) => i);
    const encoded = encodeBFloat16(Float32Array.from(bits, bfloat16ToFloat));
    for (let i = 0; i < 65_536; i++) {
      if (Number.isNaN(bfloat16ToFloat(i))) expect(bfloat16ToFloat(encoded[i] as number)).toBeNaN();
      else expect(encoded[i]).toBe(i);
    }
  });

  it("rounds to nearest, ties to even", () => {
    const ulp = 2 ** -7;
    const encode = (value: number) => bfloat16ToFloat(encodeBFloat16(Float32Array.of(value))[0] as number);
    expect(encode(1 + ulp * 0.49)).toBe(1);
    expect(encode(1 + ulp * 0.5)).toBe(1);
    expect(encode(1 + ulp * 0.51)).toBe(1 + ulp);
    expect(encode(1 + ulp * 1.5)).toBe(1 + 2 * ulp);
    expect(encode(3.4e38)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("safetensors", () => {
  const data = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5, 6).buffer);
  const good = { w: { dtype: "F32", shape: [3, 2], data_offsets: [0, 24] } };

  it("reads tensors, wherever the header leaves their alignment", () => {
    for (const padding of ["", " ", "  ", "   "]) {
      const tensors = readSafetensors(file(JSON.stringify({ __metadata__: { a: "b" }, ...good }) + padding, data));
      expect([...tensors.keys()]).toEqual(["w"]);
      const head = lmHeadFromTensor(tensors.get("w") as never);
      expect(head).toMatchObject({ vocabSize: 3, hiddenSize: 2, format: "f32" });
      expect(Array.from(head.weight)).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it("carries tensors of dtypes that it does not know, without believing their shape", () => {
    for (const dtype of ["F4", "constructor"]) {
      const other = { x: { dtype, shape: [999], data_offsets: [24, 30] } };
      const both = new Uint8Array(30);
      both.set(data);
      const tensors = readSafetensors(file({ ...good, ...other }, both));
      expect(Array.from(lmHeadFromTensor(tensors.get("w") as never).weight)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(tensors.get("x")?.bytes).toHaveLength(6);
      expect(() => lmHeadFromTensor({ ...(tensors.get("x") as never as object), shape: [3, 2] } as never)).toThrow(
        dtype,
      );
    }
  });

  it("reads a Node Buffer at any alignment", () => {
    for (const padding of ["", " ", "  ", "   "]) {
      const bytes = Buffer.concat([Buffer.from(file(JSON.stringify(good) + padding, data))]);
      const head = lmHeadFromTensor(readSafetensors(bytes).get("w") as never);
      expect(Array.from(head.weight)).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it("refuses a head whose bytes do not fill its shape", () => {
    expect(() => lmHeadFromTensor({ dtype: "F32", shape: [3, 2], bytes: new Uint8Array(8) })).toThrow(/needs 24/);
  });

  it("reads bfloat16 heads, and refuses tensors that are no head", () => {
    const bf16 = { w: { dtype: "BF16", shape: [2, 2], data_offsets: [0, 8] } };
    const bits = encodeBFloat16(Float32Array.of(1, -2, 0.5, 3));
    const tensor = readSafetensors(file(bf16, new Uint8Array(bits.buffer))).get("w") as never;
    expect(lmHeadFromTensor(tensor).weight).toEqual(bits);
    const vector = readSafetensors(file({ w: { dtype: "F32", shape: [6], data_offsets: [0, 24] } }, data)).get(
      "w",
    ) as never;
    expect(() => lmHeadFromTensor(vector)).toThrow(/matrix/);
    const ints = readSafetensors(file({ w: { dtype: "I32", shape: [3, 2], data_offsets: [0, 24] } }, data)).get(
      "w",
    ) as never;
    expect(() => lmHeadFromTensor(ints)).toThrow(/I32/);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ["an empty file", new Uint8Array(0)],
    ["a header longer than the file", file(good, data, 10_000n)],
    ["a header length of 2^64 - 1", file(good, data, 2n ** 64n - 1n)],
    ["a header that is not JSON", file("{oops", data)],
    ["a header that is an array", file([], data)],
    ["a header that is null", file("null", data)],
    ["an entry that is null", file({ w: null }, data)],
    ["a dtype that is a number", file({ w: { ...good.w, dtype: 32 } }, data)],
    ["a missing shape", file({ w: { ...good.w, shape: undefined } }, data)],
    ["a negative size", file({ w: { ...good.w, shape: [-3, -2] } }, data)],
    ["a fractional size", file({ w: { ...good.w, shape: [1.5, 4] } }, data)],
    ["a shape whose product overflows", file({ w: { ...good.w, shape: [2 ** 40, 2 ** 40] } }, data)],
    ["offsets beyond the file", file({ w: { ...good.w, data_offsets: [8, 32] } }, data)],
    ["offsets in the wrong order", file({ w: { ...good.w, data_offsets: [24, 0] } }, data)],
    ["tensors that overlap", file({ ...good, v: { dtype: "F32", shape: [1], data_offsets: [20, 24] } }, data)],
    ["bytes that belong to no tensor", file(good, new Uint8Array(32))],
    ["a hole before the first tensor", file({ w: { dtype: "F32", shape: [5], data_offsets: [4, 24] } }, data)],
    ["offsets that do not fit the shape", file({ w: { ...good.w, data_offsets: [0, 20] } }, data)],
    ["text that is not UTF-8", file("", Uint8Array.of(0x7b, 0x22, 0xff, 0x22), 4n)],
    ["metadata that is not texts", file({ __metadata__: { a: 1 }, ...good }, data)],
    ["a byte order mark", file(`\ufeff${JSON.stringify(good)}`, data)],
    ["white space before the header", file(` ${JSON.stringify(good)}`, data)],
    ["a tensor twice", file(`{"w":${JSON.stringify(good.w)},"w":${JSON.stringify(good.w)}}`, data)],
    ["a shape twice", file(`{"w":${JSON.stringify(good.w).replace("}", `,"shape":[2,3]}`)}}`, data)],
    ["a header nested deeply", file(`{"w":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, data)],
  ])("refuses %s, in memory and lazily", async (_, bytes) => {
    let inMemory: unknown;
    try {
      readSafetensors(bytes);
    } catch (error) {
      inMemory = error;
    }
    const lazily = await failure(openSafetensors(new Blob([bytes])), "MALFORMED_FILE");
    expect(isFlashSamplingError(inMemory) && inMemory.message).toBe(lazily.message);
  });

  it("never fails otherwise than as MALFORMED_FILE, whatever becomes of a file's bytes", () => {
    const whole = file(
      { __metadata__: { a: "b" }, ...good, v: { dtype: "U8", shape: [2], data_offsets: [24, 26] } },
      new Uint8Array(26),
    );
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      byte: fc.constantFrom(...'\0\xff 019-,:{}[]"\\eE.'.split("").map((c) => c.charCodeAt(0))),
    });
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), (changes, cut) => {
        const bytes = whole.slice(0, cut % 4 === 0 ? cut : undefined);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          for (const { shape, bytes: tensor } of readSafetensors(bytes).values()) {
            accepted++;
            expect(Array.isArray(shape) && tensor.byteOffset + tensor.byteLength <= bytes.length).toBe(true);
          }
        } catch (error) {
          expect(isFlashSamplingError(error) && error.code).toBe("MALFORMED_FILE");
        }
      }),
      { seed: 5, numRuns: 2000 },
    );
    // Changes of data, metadata and names leave a file that can be read.
    expect(accepted).toBeGreaterThan(100);
  });

  it("does not take colons and escapes within strings for keys", () => {
    const named = { 'a:b"c\\': good.w, __metadata__: { ":": 'x":"y\\' } };
    expect([...readSafetensors(file(named, data)).keys()]).toEqual(['a:b"c\\']);
  });

  it("takes the names of every object's properties for names", () => {
    const header = `{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"constructor":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}`;
    const tensors = readSafetensors(file(header, Uint8Array.of(7, 8)));
    expect(tensors.get("__proto__")?.bytes).toEqual(Uint8Array.of(7));
    expect(tensors.get("constructor")?.bytes).toEqual(Uint8Array.of(8));
    expect(Object.prototype).not.toHaveProperty("dtype");
    const inner = `{"w":{"__proto__":{"dtype":"U8"},"shape":[1],"data_offsets":[0,1]}}`;
    expect(() => readSafetensors(file(inner, Uint8Array.of(7)))).toThrow(/no dtype/);
  });
});

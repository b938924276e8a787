/**
 * Weight formats: decoded to the bit, encoded to the nearest value, laid out as documented.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSampler,
  dequantizeLmHead,
  encodeFloat8,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  float8ToFloat,
  float16ToFloat,
  int8FromUint8,
  type LmHeadWeights,
  lmHeadFromMatMulNBits,
} from "../src/index.js";
import { reference } from "../src/reference/index.js";
import { failure } from "./support/failure.js";

/** A float32 head of values that grow and shrink along both axes. */
function waveHead(vocabSize: number, hiddenSize: number): Float32LmHead {
  const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * 12.9898) * 2 ** (i % 5));
  return { vocabSize, hiddenSize, format: "f32", weight };
}

/** The two values of a sorted list between which `value` lies, or the nearest twice. */
function nearest(values: readonly number[], value: number): number[] {
  const distance = Math.min(...values.map((candidate) => Math.abs(candidate - value)));
  return values.filter((candidate) => Math.abs(candidate - value) === distance);
}

describe("float16", () => {
  const codes = Uint16Array.from({ length: 65_536 }, (_, i) => i);

  it("decodes and encodes every value to itself", () => {
    const values = Float32Array.from(codes, float16ToFloat);
    const encoded = encodeFloat16(values);
    for (const code of codes) {
      if (Number.isNaN(values[code])) expect(float16ToFloat(encoded[code] as number)).toBeNaN();
      else if (encoded[code] !== code) throw new Error(`${code} became ${encoded[code]}`);
    }
  });

  it.each([
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65_504],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x0400, 2 ** -14],
    [0x3555, 0.333251953125],
    [0xfc00, Number.NEGATIVE_INFINITY],
  ])("%i stands for %d", (code, value) => expect(float16ToFloat(code)).toBe(value));

  it("rounds to the nearest value, ties to the even code", () => {
    const near = fc.integer({ min: 0, max: 0x7bfe }).chain((code) => {
      const [low, high] = [float16ToFloat(code), float16ToFloat(code + 1)];
      return fc.record({ code: fc.constant(code), part: fc.constantFrom(0.25, 0.499, 0.5, 0.501, 0.75) }).map((at) => ({
        ...at,
        value: low + (high - low) * at.part,
      }));
    });
    fc.assert(
      fc.property(near, fc.boolean(), ({ code, part, value }, negative) => {
        const expected = part < 0.5 || (part === 0.5 && code % 2 === 0) ? code : code + 1;
        const [found] = encodeFloat16(Float32Array.of(negative ? -value : value));
        expect(found).toBe(expected | (negative ? 0x8000 : 0));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("overflows from 65,520 on, keeps infinities and NaN, and sends tiny values to a zero of their sign", () => {
    const encode = (value: number) => encodeFloat16(Float32Array.of(value))[0];
    expect(encode(65_519.99)).toBe(0x7bff);
    expect(encode(65_520)).toBe(0x7c00);
    expect(encode(-3e38)).toBe(0xfc00);
    expect(encode(Number.POSITIVE_INFINITY)).toBe(0x7c00);
    expect(encode(2 ** -25)).toBe(0);
    expect(encode(-(2 ** -26))).toBe(0x8000);
    expect(encode(1e-45)).toBe(0);
  });
});

describe("fp8 e4m3fn", () => {
  const finite = Array.from({ length: 256 }, (_, code) => float8ToFloat(code)).filter((value) => !Number.isNaN(value));

  it("has the values of its definition", () => {
    expect(float8ToFloat(0x7e)).toBe(448);
    expect(float8ToFloat(0x08)).toBe(2 ** -6);
    expect(float8ToFloat(0x01)).toBe(2 ** -9);
    expect(float8ToFloat(0xb8)).toBe(-1);
    expect(float8ToFloat(0x7f)).toBeNaN();
    expect(float8ToFloat(0xff)).toBeNaN();
    expect(finite).toHaveLength(254);
  });

  it("encodes every value to itself", () => {
    const codes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(encodeFloat8(Float32Array.from(codes, float8ToFloat)).filter((_, code) => (code & 0x7f) !== 0x7f)).toEqual(
      codes.filter((code) => (code & 0x7f) !== 0x7f),
    );
  });

  it("rounds to the nearest value, ties to the even code; saturates; keeps what is not finite from looking finite", () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), fc.integer({ min: -12, max: 0 }), (value, scale) => {
        const small = value * 2 ** scale;
        const [code = 0] = encodeFloat8(Float64Array.of(small));
        expect(nearest(finite, small)).toContain(float8ToFloat(code));
      }),
      { seed: 2, numRuns: 2000 },
    );
    for (let code = 0; code < 0x7e; code++) {
      const middle = (float8ToFloat(code) + float8ToFloat(code + 1)) / 2;
      expect(encodeFloat8(Float64Array.of(middle, -middle))).toEqual(
        Uint8Array.of(code + (code % 2), (code + (code % 2)) | 0x80),
      );
    }
    const extremes = encodeFloat8(Float64Array.of(1e9, -449, Number.POSITIVE_INFINITY, Number.NaN));
    expect(Array.from(extremes, float8ToFloat)).toEqual([448, -448, Number.NaN, Number.NaN]);
  });

  it.each(["tensor", "row", "block"] as const)("a scale per %s covers what it should", (granularity) => {
    const [vocabSize, hiddenSize] = [130, 260];
    const weight = new Uint8Array(vocabSize * hiddenSize).fill(0x38);
    const count = { tensor: 1, row: 130, block: 2 * 3 }[granularity];
    const scales = Float32Array.from({ length: count }, (_, i) => i + 1);
    const values = dequantizeLmHead({ vocabSize, hiddenSize, format: "fp8", weight, scales, granularity });
    const at = (row: number, column: number) => values[row * hiddenSize + column];
    const expected = { tensor: [1, 1, 1, 1], row: [1, 128, 129, 130], block: [1, 2, 4, 6] }[granularity];
    expect([at(0, 0), at(127, 128), at(128, 127), at(129, 256)]).toEqual(expected);
  });

  it.each(["tensor", "row", "block"] as const)("a head encoded per %s is within half a step", (granularity) => {
    const head = waveHead(131, 140);
    const encoded = encodeFloat8LmHead(head, granularity);
    const values = dequantizeLmHead(encoded);
    expect(encoded.scales).toHaveLength({ tensor: 1, row: 131, block: 4 }[granularity]);
    const largest = Math.max(...head.weight.map(Math.abs));
    for (const [i, value] of head.weight.entries()) {
      // Relative 2^-4, and where the codes are subnormal half of 2^-9 times the scale.
      expect(Math.abs((values[i] as number) - value)).toBeLessThanOrEqual(
        1.0001 * Math.max(Math.abs(value) / 16, (largest / 448) * 2 ** -10),
      );
    }
    expect(Math.max(...values.map(Math.abs))).toBeCloseTo(largest, 4);
  });
});

describe("int8", () => {
  it.each(["tensor", "row", "block"] as const)(
    "a scale and a zero point per %s cover what they should",
    (granularity) => {
      const [vocabSize, hiddenSize] = [3, 70];
      const weight = new Int8Array(vocabSize * hiddenSize).fill(-5);
      const count = { tensor: 1, row: 3, block: 9 }[granularity];
      const scales = Float32Array.from({ length: count }, (_, i) => 2 ** i);
      const zeroPoints = Int8Array.from({ length: count }, (_, i) => i - 128);
      const head = { vocabSize, hiddenSize, format: "int8", weight, scales, granularity } as const;
      const indices = { tensor: [0, 0, 0], row: [0, 1, 2], block: [0, 4, 8] }[granularity];
      const places = [0, hiddenSize + 33, 2 * hiddenSize + 69];
      const plain = dequantizeLmHead(head);
      expect(places.map((at) => plain[at])).toEqual(indices.map((i) => -5 * 2 ** i));
      const shifted = dequantizeLmHead({ ...head, zeroPoints });
      expect(places.map((at) => shifted[at])).toEqual(indices.map((i) => (-5 - (i - 128)) * 2 ** i));
    },
  );

  it.each(
    (["tensor", "row", "block"] as const).flatMap((granularity) => [
      { granularity, zeroPoints: false },
      { granularity, zeroPoints: true },
    ]),
  )("a head encoded with %o is within half a step", (encoding) => {
    // Blocks of one sign use the range that zero points give them.
    const wave = waveHead(5, 70);
    const head = { ...wave, weight: wave.weight.map((value, i) => (i % 70 < 32 ? Math.abs(value) : value)) };
    const encoded = encodeInt8LmHead(head, encoding);
    expect("zeroPoints" in encoded).toBe(encoding.zeroPoints);
    expect(encoded.scales).toHaveLength({ tensor: 1, row: 5, block: 15 }[encoding.granularity]);
    const values = dequantizeLmHead(encoded);
    for (const [i, value] of head.weight.entries()) {
      const [row, block] = [Math.floor(i / 70), Math.floor((i % 70) / 32)];
      const scale = encoded.scales[{ tensor: 0, row, block: 3 * row + block }[encoding.granularity]] as number;
      // A zero point is rounded too: the ends of the span may lie half a step beyond the codes.
      const half = encoding.zeroPoints ? 1 : 0.5;
      expect(Math.abs((values[i] as number) - value)).toBeLessThanOrEqual(1.0001 * half * scale);
    }
  });

  it("rounds ties to even", () => {
    const head = { vocabSize: 1, hiddenSize: 4, format: "f32", weight: Float32Array.of(127, 0.5, 1.5, -2.5) } as const;
    expect(Array.from(encodeInt8LmHead(head, { granularity: "tensor" }).weight)).toEqual([127, 0, 2, -2]);
  });

  it("takes unsigned data", () => {
    expect(Array.from(int8FromUint8(Uint8Array.of(0, 127, 128, 255)))).toEqual([-128, -1, 0, 127]);
  });

  it("holds a block of zeros, and spoils what shares a scale with a NaN or an infinity", () => {
    const weight = Float32Array.from({ length: 96 }, (_, d) => (d < 32 ? 0 : d));
    weight[64] = Number.NaN;
    const bad = { vocabSize: 1, hiddenSize: 96, format: "f32", weight } as const;
    const infinite = {
      ...bad,
      weight: weight.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)),
    };
    const heads = [bad, infinite].flatMap((head) => [
      encodeInt8LmHead(head, { granularity: "block" }),
      encodeInt8LmHead(head, { granularity: "block", zeroPoints: true }),
      encodeInt4LmHead(head),
      encodeInt4LmHead(head, { zeroPoints: true }),
    ]);
    for (const head of heads) {
      const values = dequantizeLmHead(head);
      expect(values.subarray(0, 32).every((value) => value === 0)).toBe(true);
      expect(values.subarray(32, 64).every((value) => value > 0)).toBe(true);
      expect(values.subarray(64).some(Number.isFinite)).toBe(false);
    }
  });
});

describe("int4", () => {
  const [vocabSize, hiddenSize] = [2, 70];

  it("is laid out as MatMulNBits has it: lower half first, a row's zero points packed by themselves", () => {
    const blocks = 3;
    const weight = new Uint8Array(vocabSize * blocks * 16).fill(0x88);
    weight[0] = 0x2f; // elements 0 and 1 of row 0
    weight[(blocks + 2) * 16 + 2] = 0x4b; // elements 68 and 69 of row 1
    const scales = Float32Array.of(1, 10, 100, 1000, 10_000, 100_000);
    const head = { vocabSize, hiddenSize, format: "int4", weight, scales } as const;
    const plain = dequantizeLmHead(head);
    expect(Array.from(plain.subarray(0, 3))).toEqual([7, -6, 0]);
    expect(Array.from(plain.subarray(70 + 67))).toEqual([0, 300_000, -400_000]);
    // Blocks 0, 1 of row 0, then its block 2, then the same of row 1.
    const zeroPoints = Uint8Array.of(0x10, 0x02, 0x43, 0x05);
    const shifted = dequantizeLmHead({ ...head, zeroPoints });
    const firstOfBlock = (row: number, block: number) => shifted[row * 70 + block * 32 + 4];
    expect([0, 1, 2].map((block) => firstOfBlock(0, block))).toEqual([8, 70, 600]);
    expect([0, 1, 2].map((block) => firstOfBlock(1, block))).toEqual([5000, 40_000, 600_000]);
  });

  it.each([false, true])("a head encoded with zero points %o is within half a step", (zeroPoints) => {
    const head = waveHead(3, 70);
    const encoded = encodeInt4LmHead(head, { zeroPoints });
    const values = dequantizeLmHead(encoded);
    for (const [i, value] of head.weight.entries()) {
      const scale = encoded.scales[3 * Math.floor(i / 70) + Math.floor((i % 70) / 32)] as number;
      expect(Math.abs((values[i] as number) - value)).toBeLessThanOrEqual(1.0001 * (zeroPoints ? 1 : 0.5) * scale);
    }
  });
});

// onnxruntime-node 1.30.0 was given identity matrices for A, with 4 and 8 bits, blocks of 32, 64 and 128, K of 32, 70, 96 and 128, with and
// without zero points: 48 nodes, whose answers equalled dequantizeLmHead(lmHeadFromMatMulNBits(node)) to the bit.
describe("MatMulNBits", () => {
  /** What the operator's specification says, element by element. */
  function specification(node: Parameters<typeof lmHeadFromMatMulNBits>[0]): number[] {
    const { vocabSize, hiddenSize, bits, blockSize, weight, scales, zeroPoints } = node;
    const blocks = Math.ceil(hiddenSize / blockSize);
    const code = (bytes: Uint8Array, start: number, i: number) =>
      bits === 8 ? (bytes[start + i] as number) : ((bytes[start + (i >> 1)] as number) >> (4 * (i % 2))) % 16;
    return Array.from({ length: vocabSize * hiddenSize }, (_, i) => {
      const [n, k] = [Math.floor(i / hiddenSize), i % hiddenSize];
      const block = Math.floor(k / blockSize);
      const q = code(weight, (n * blocks + block) * ((blockSize * bits) / 8), k % blockSize);
      const zero =
        zeroPoints === undefined ? 2 ** (bits - 1) : code(zeroPoints, n * Math.ceil((blocks * bits) / 8), block);
      return Math.fround((q - zero) * (scales[n * blocks + block] as number));
    });
  }

  it("of 4 and 8 bits and any block size has the values of the specification", () => {
    const node = fc
      .record({
        bits: fc.constantFrom(4 as const, 8 as const),
        blockSize: fc.constantFrom(32, 64, 128, 256),
        vocabSize: fc.integer({ min: 1, max: 4 }),
        hiddenSize: fc.integer({ min: 1, max: 300 }),
        withZeroPoints: fc.boolean(),
        salt: fc.integer({ min: 1, max: 1000 }),
      })
      .map(({ withZeroPoints, salt, ...shape }) => {
        const { bits, blockSize, vocabSize, hiddenSize } = shape;
        const blocks = Math.ceil(hiddenSize / blockSize);
        const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 137 * salt + (i >> 3)) & 255);
        const node = {
          ...shape,
          weight: bytes(vocabSize * blocks * ((blockSize * bits) / 8)),
          scales: Float32Array.from({ length: vocabSize * blocks }, (_, i) => Math.cos(i + salt)),
        };
        return withZeroPoints ? { ...node, zeroPoints: bytes(vocabSize * Math.ceil((blocks * bits) / 8)) } : node;
      });
    fc.assert(
      fc.property(node, (given) => {
        const head = lmHeadFromMatMulNBits(given);
        expect(head.format).toBe(given.bits === 4 ? "int4" : "int8");
        expect(Array.from(dequantizeLmHead(head))).toEqual(specification(given));
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it("carries the other properties, and refuses what it cannot hold", () => {
    const node = {
      vocabSize: 1,
      hiddenSize: 32,
      bits: 4,
      blockSize: 32,
      softCap: 30,
      weight: new Uint8Array(16),
      scales: new Float32Array(1),
    } as const;
    expect(lmHeadFromMatMulNBits(node)).toMatchObject({ softCap: 30, format: "int4" });
    const bad = (change: object) => () => lmHeadFromMatMulNBits({ ...node, ...change } as never);
    expect(bad({ blockSize: 16 })).toThrow(/32 or more/);
    expect(bad({ blockSize: 48 })).toThrow(/power of two/);
    expect(bad({ bits: 2 })).toThrow(/4 or 8/);
    expect(bad({ weight: new Uint8Array(15) })).toThrow(/15 elements where 16/);
    expect(bad({ scales: new Float64Array(1) })).toThrow(/Float32Array/);
    expect(bad({ zeroPoints: new Uint8Array(2) })).toThrow(/zeroPoints has 2/);
    expect(bad({ groupIndex: 1 })).toThrow(/groupIndex/);
  });
});

describe("loading", () => {
  const wave = waveHead(3, 40);
  const bits = new Uint16Array(120);
  const int8 = encodeInt8LmHead(wave, { granularity: "row", zeroPoints: true });
  const int4 = encodeInt4LmHead(wave, { zeroPoints: true });
  const fp8 = encodeFloat8LmHead(wave, "block");

  it.each<[string, object, string, string]>([
    ["no granularity", { ...int8, granularity: undefined }, "INVALID_ARGUMENT", "granularity"],
    ["too few scales", { ...int8, scales: new Float32Array(2) }, "SHAPE_MISMATCH", "scales"],
    ["scales of another granularity", { ...int8, granularity: "block" }, "SHAPE_MISMATCH", "scales"],
    ["too many zero points", { ...int8, zeroPoints: new Int8Array(4) }, "SHAPE_MISMATCH", "zeroPoints"],
    ["unsigned int8 weights", { ...int8, weight: new Uint8Array(120) }, "INVALID_ARGUMENT", "weight"],
    ["unsigned int8 zero points", { ...int8, zeroPoints: new Uint8Array(3) }, "INVALID_ARGUMENT", "zeroPoints"],
    ["no scales", { ...int4, scales: undefined }, "INVALID_ARGUMENT", "scales"],
    ["int4 weights without padding", { ...int4, weight: new Uint8Array(60) }, "SHAPE_MISMATCH", "weight"],
    ["int4 zero points one a byte", { ...int4, zeroPoints: new Uint8Array(6) }, "SHAPE_MISMATCH", "zeroPoints"],
    ["fp8 weights that are signed", { ...fp8, weight: new Int8Array(120) }, "INVALID_ARGUMENT", "weight"],
    ["fp8 scales in float64", { ...fp8, scales: new Float64Array(1) }, "INVALID_ARGUMENT", "scales"],
    ["zero points where there are none", { ...fp8, zeroPoints: new Int8Array(1) }, "INVALID_ARGUMENT", "zeroPoints"],
    ["scales of a float format", { ...wave, scales: new Float32Array(1) }, "INVALID_ARGUMENT", "scales"],
    ["f16 weights as numbers", { ...wave, format: "f16" }, "INVALID_ARGUMENT", "weight"],
    ["f16 weights that are too few", { ...wave, format: "f16", weight: bits.subarray(1) }, "SHAPE_MISMATCH", "weight"],
    ["a format of a later version", { ...wave, format: "nf4" }, "UNSUPPORTED", "format"],
    ["a format that every object has", { ...wave, format: "constructor" }, "UNSUPPORTED", "format"],
    ["a misspelt property", { ...wave, logit_scale: 2 }, "INVALID_ARGUMENT", "logit_scale"],
    ["a logit scale of 0", { ...wave, logitScale: 0 }, "INVALID_ARGUMENT", "logitScale"],
    ["a logit scale that float32 cannot hold", { ...wave, logitScale: 1e39 }, "INVALID_ARGUMENT", "logitScale"],
    ["a negative soft cap", { ...wave, softCap: -30 }, "INVALID_ARGUMENT", "softCap"],
    ["a soft cap that is no number", { ...wave, softCap: "30" }, "INVALID_ARGUMENT", "softCap"],
    ["a soft cap that is not finite", { ...wave, softCap: Number.NaN }, "INVALID_ARGUMENT", "softCap"],
  ])("refuses %s", async (_, head, code, argument) => {
    const sampler = await createSampler({ backends: [reference()] });
    const error = await failure(sampler.loadLmHead(head as LmHeadWeights), code as never);
    expect(error.argument).toBe(argument);
    expect(() => dequantizeLmHead(head as LmHeadWeights)).toThrow(error.message);
    await sampler.dispose();
  });

  it("refuses by name the properties that a backend does not honour", async () => {
    const device = {
      description: "plain",
      capabilities: { formats: ["f32"], variants: ["fused"], parameters: ["bias"] },
      loadLmHead: () => Promise.reject(new Error("was asked")),
      dispose: async () => {},
    } as const;
    const sampler = await createSampler({
      backends: [{ name: "plain", open: async () => ({ available: true, device }) }],
    });
    for (const property of ["logitScale", "softCap"]) {
      const head = { ...wave, [property]: 30 };
      expect((await failure(sampler.loadLmHead(head), "UNSUPPORTED")).argument).toBe(property);
    }
    expect((await failure(sampler.loadLmHead({ ...wave, logitScale: 1 }), "INTERNAL")).message).toContain("was asked");
    for (const head of [int8, int4, fp8]) {
      expect((await failure(sampler.loadLmHead(head), "UNSUPPORTED")).message).toContain(head.format);
    }
    await sampler.dispose();
  });
});

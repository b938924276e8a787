/**
 * Raw logits in float64, activations quantised in one defined way, and what is not finite.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSampler,
  dequantizeLmHead,
  encodeBFloat16,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  quantizeActivations,
} from "../src/index.js";
import { rawLogits, reference } from "../src/reference/index.js";
import { failure } from "./support/failure.js";

const [vocabSize, hiddenSize] = [5, 70];
const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * 12.9898));
const wave: Float32LmHead = { vocabSize, hiddenSize, format: "f32", weight };
const hidden = Float32Array.from({ length: hiddenSize }, (_, d) => Math.cos(d * 78.233) * 3);

const HEADS: readonly LmHeadWeights[] = [
  wave,
  { ...wave, format: "bf16", weight: encodeBFloat16(weight) },
  { ...wave, format: "f16", weight: encodeFloat16(weight) },
  encodeInt8LmHead(wave, { granularity: "tensor" }),
  encodeInt8LmHead(wave, { granularity: "row", zeroPoints: true }),
  encodeInt8LmHead(wave, { granularity: "block" }),
  encodeInt4LmHead(wave),
  encodeInt4LmHead(wave, { zeroPoints: true }),
  encodeFloat8LmHead(wave, "row"),
];
const INTEGER_HEADS = HEADS.filter(({ format }) => format === "int8" || format === "int4");

/** Product of a hidden state and row `token` of values [V, D]. */
function product(values: Float32Array, state: ArrayLike<number>, token: number): number {
  let sum = 0;
  for (let d = 0; d < hiddenSize; d++) sum += (values[token * hiddenSize + d] as number) * (state[d] as number);
  return sum;
}

describe("raw logits", () => {
  it.each(HEADS)("are the products with the weights' values: %#, $format", (head) => {
    const values = dequantizeLmHead(head);
    for (const [token, logit] of rawLogits(head, hidden).entries()) {
      // The values of formats with scales are rounded to float32 here, 2^-25 of 40 or so on average.
      expect(logit).toBeCloseTo(product(values, hidden, token), 4);
      expect(Math.abs(logit)).toBeGreaterThan(0.01);
    }
  });

  it("are scaled, then biased, then capped", () => {
    const bias = Float32Array.of(1, -2, 0.5, Number.NEGATIVE_INFINITY, 30);
    const plain = rawLogits(wave, hidden);
    const all = rawLogits({ ...wave, bias, logitScale: 0.1, softCap: 2 }, hidden);
    for (const [token, logit] of plain.entries()) {
      const x = Math.fround(0.1) * logit + (bias[token] as number);
      expect(all[token]).toBe(token === 3 ? Number.NEGATIVE_INFINITY : 2 * Math.tanh(x / 2));
    }
  });

  it("that are not finite are not hidden by a mask, a scale or a cap", () => {
    const huge = (value: number, properties: object = {}) => {
      const head = {
        vocabSize: 1,
        hiddenSize: 1,
        format: "f32",
        weight: Float32Array.of(value),
        ...properties,
      } as const;
      return rawLogits(head, Float32Array.of(1e20))[0];
    };
    const masked = Float32Array.of(Number.NEGATIVE_INFINITY);
    expect(huge(1, { bias: masked })).toBe(Number.NEGATIVE_INFINITY);
    expect(huge(1e20, { bias: masked })).toBeNaN();
    expect(huge(1e20, { logitScale: 1e-20 })).toBeNaN();
    expect(huge(1e18, { logitScale: 2 })).toBe(2 * Math.fround(1e18) * Math.fround(1e20));
    expect(huge(1e18, { logitScale: 4 })).toBeNaN();
    expect(huge(1e20, { softCap: 30 })).toBeNaN();
    expect(huge(1e18, { softCap: 30 })).toBe(30);
    expect(huge(1, { softCap: 30, bias: Float32Array.of(Number.POSITIVE_INFINITY) })).toBeNaN();
    expect(huge(3e18, { softCap: 30, bias: Float32Array.of(3e38) })).toBeNaN();
  });
});

describe("quantised activations", () => {
  it("are within half a step, the largest of each block being ±127", () => {
    const values = fc.array(fc.float({ noNaN: true, min: -(2 ** 100), max: 2 ** 100 }), {
      minLength: 1,
      maxLength: 100,
    });
    fc.assert(
      fc.property(values, (list) => {
        const state = Float32Array.from(list);
        const { integers, scales } = quantizeActivations(state);
        expect(scales).toHaveLength(Math.ceil(list.length / 32));
        for (const [block, scale] of scales.entries()) {
          const part = state.subarray(32 * block, 32 * block + 32);
          const largest = Math.max(...part.map(Math.abs));
          if (largest < 2 ** -100) {
            expect(scale).toBe(0);
            continue;
          }
          expect(scale).toBe(Math.fround(largest / 127));
          const codes = integers.subarray(32 * block, 32 * block + 32);
          expect(Math.max(...codes.map(Math.abs))).toBe(127);
          // Three roundings to float32 stand between h and its integer.
          for (const [i, code] of codes.entries()) {
            expect(Math.abs(code * scale - (part[i] as number))).toBeLessThanOrEqual(scale * (0.5 + 127 * 2 ** -22));
          }
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("round the float32 product, ties to even", () => {
    const { integers } = quantizeActivations(Float32Array.of(127, 0.5, 1.5, 2.5, -0.5, -1.5, 126.5, -125.5));
    expect(Array.from(integers, (q) => q + 0)).toEqual([127, 0, 2, 2, 0, -2, 126, -126]);
    // 1.5 · fround(127 / 3) is just below the tie at 63.5; its rounding to float32 is the tie.
    expect(1.5 * Math.fround(127 / 3)).toBeLessThan(63.5);
    expect(quantizeActivations(Float32Array.of(3, 1.5)).integers[1]).toBe(64);
    // 7.5 · 127 / 15 is the tie itself; by way of fround(127 / 15) it stays below.
    expect(quantizeActivations(Float32Array.of(15, 7.5)).integers[1]).toBe(63);
  });

  it("of a negligible block are zero, and of one that is not finite have scale NaN", () => {
    const state = new Float32Array(128);
    state.fill(2 ** -101, 0, 32);
    state.fill(2 ** -100, 32, 64);
    state.fill(1, 64);
    state[70] = Number.NaN;
    state[100] = Number.NEGATIVE_INFINITY;
    const { integers, scales } = quantizeActivations(state);
    expect(Array.from(scales)).toEqual([0, Math.fround(2 ** -100 / 127), Number.NaN, Number.NaN]);
    expect([integers[0], integers[32], integers[64], integers[127]]).toEqual([0, 127, 0, 0]);
  });

  it.each(INTEGER_HEADS)("meet integer weights exactly: %#, $format", (head) => {
    const { integers, scales } = quantizeActivations(hidden);
    const state = Float64Array.from(integers, (q, d) => q * (scales[Math.floor(d / 32)] as number));
    const values = dequantizeLmHead(head);
    const logits = rawLogits(head, hidden, "int8");
    for (const [token, logit] of logits.entries()) expect(logit).toBeCloseTo(product(values, state, token), 4);
    expect(Array.from(logits)).not.toEqual(Array.from(rawLogits(head, hidden)));
  });

  it("change nothing for the other formats", () => {
    for (const head of HEADS.filter((candidate) => !INTEGER_HEADS.includes(candidate))) {
      expect(rawLogits(head, hidden, "int8")).toEqual(rawLogits(head, hidden));
    }
  });
});

describe("the reference backend", () => {
  const row = { seed: 3n, position: 0, draws: 60 };

  it.each(HEADS)("draws from the raw logits: %#, $format", async (head) => {
    for (const activations of ["float32", "int8"] as const) {
      const sampler = await createSampler({ backends: [reference({ activations })] });
      const loaded = await sampler.loadLmHead({ ...head, logitScale: 2, softCap: 5 });
      const { tokens } = await loaded.sample(hidden, row);
      const logits = rawLogits({ ...head, logitScale: 2, softCap: 5 }, hidden, activations);
      expect(tokens).toEqual((await sampler.sampleLogits(logits, row)).tokens);
      await sampler.dispose();
    }
  });

  it("says for which formats it quantises activations, and refuses options that it does not know", async () => {
    const formatsOf = async (backend: ReturnType<typeof reference>) =>
      (await createSampler({ backends: [backend] })).backend.capabilities.quantizesActivations;
    expect(await formatsOf(reference())).toBeUndefined();
    expect(await formatsOf(reference({ activations: "int8" }))).toEqual(["int8", "int4"]);
    expect(() => reference({ activations: "fp8" as never })).toThrow(/activations/);
    expect(() => reference({ activation: "int8" } as never)).toThrow(/activation/);
  });

  it.each(HEADS)("reports hidden states and weights that are not finite: %#, $format", async (head) => {
    for (const activations of ["float32", "int8"] as const) {
      const sampler = await createSampler({ backends: [reference({ activations })] });
      const bad = hidden.slice();
      bad[hiddenSize - 1] = Number.NaN;
      await failure((await sampler.loadLmHead(head)).sample(bad, row), "NON_FINITE_LOGITS");
      bad[hiddenSize - 1] = Number.POSITIVE_INFINITY;
      await failure((await sampler.loadLmHead(head)).sample(bad, row), "NON_FINITE_LOGITS");
      const spoilt =
        "scales" in head ? { ...head, scales: head.scales.slice() } : { ...head, weight: head.weight.slice() };
      if ("scales" in spoilt) spoilt.scales[spoilt.scales.length - 1] = Number.POSITIVE_INFINITY;
      else spoilt.weight[spoilt.weight.length - 1] = spoilt.format === "f32" ? Number.NaN : 0xffff;
      await failure((await sampler.loadLmHead(spoilt as LmHeadWeights)).sample(hidden, row), "NON_FINITE_LOGITS");
      await sampler.dispose();
    }
  });
});

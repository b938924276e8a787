/**
 * The kernels themselves, run on the host by test/host/machine.h, token by token against core's float64 reference: fragments, swizzle,
 * stages of copies, tails, several blocks, every format and every setting. What a real GPU adds to it, its memory model and its own
 * instructions, only a GPU can show.
 */
import { encodeFloat8LmHead, encodeInt4LmHead, encodeInt8LmHead, type LmHeadWeights } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { numbers, plainScore, type RowCase } from "./support/problem.js";
import { expectReference, floatHead, inFormat, plainRows, type Result, runKernel, shortHidden } from "./support/run.js";

describe("tensor cores", () => {
  // Tokens that fill no tile, hidden sizes that fill no stage; more rows than a block has; more blocks than tiles.
  test.for([
    ["tensor_bf16_16x128", "bf16", 1, 7, 300, 72, 2],
    ["tensor_bf16_16x128", "bf16", 1, 33, 130, 8, 6],
    ["tensor_bf16_32x128", "bf16", 1, 20, 257, 200, 1],
    ["tensor_bf16_64x128", "bf16", 1, 65, 140, 64, 4],
    ["tensor_bf16_128x128", "bf16", 1, 100, 150, 40, 1],
    ["tensor_bf16_128x256", "bf16", 1, 128, 400, 136, 1],
    ["tensor_f16_16x128", "f16", 1, 3, 500, 330, 3],
    ["tensor_f16_64x128", "f16", 1, 40, 200, 24, 2],
  ] as const)("%s: %s, terms %i, B %i, V %i, D %i, blocks %i", async (shape, context) => {
    const [kernel, format, terms, batch, vocabSize, hiddenSize, blocks] = shape;
    const head = inFormat(floatHead(vocabSize, hiddenSize), format);
    const problem = { head, hidden: shortHidden(batch * hiddenSize, 2), rows: plainRows(batch), draw: 3 };
    const results = await expectReference(context, kernel, problem, terms, blocks);
    for (const [row, { token, score }] of results.entries()) {
      expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
    }
  });

  test.for(["tensor_bf16x3_16x128", "tensor_bf16x3_64x128"])(
    "%s: hidden states of float32",
    async (kernel, context) => {
      const head = inFormat(floatHead(300, 104), "bf16");
      const hidden = numbers(19 * 104, 5).map((x) => 8 * x);
      const problem = { head, hidden, rows: plainRows(19), draw: 0 };
      const results = await expectReference(context, kernel, problem, 3, 4);
      for (const [row, { token, score }] of results.entries()) {
        // A hidden state rounded to bf16 would be off by some 10⁻².
        expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
      }
    },
  );

  test("any shape and any grid give the same score, to the bit", (context) => {
    const head = inFormat(floatHead(520, 136), "bf16");
    const problem = { head, hidden: shortHidden(16 * 136, 3), rows: plainRows(16), draw: 0 };
    const first = runKernel(context, "tensor_bf16_16x128", problem, 1, 1);
    expect(runKernel(context, "tensor_bf16_16x128", problem, 1, 4)).toEqual(first);
    for (const kernel of ["tensor_bf16_32x128", "tensor_bf16_64x128", "tensor_bf16_128x256"]) {
      expect(runKernel(context, kernel, problem, 1, 2)).toEqual(first);
    }
  });
});

describe("vectors", () => {
  test.for([
    ["vector_bf16_1", "bf16", 3, 300, 72, 6],
    ["vector_bf16_2", "bf16", 3, 70, 1000, 2],
    ["vector_bf16_4", "bf16", 4, 130, 264, 1],
    ["vector_f16_1", "f16", 1, 77, 600, 3],
    ["vector_f16_4", "f16", 6, 150, 40, 4],
    ["vector_f32_1", "f32", 2, 129, 333, 2],
    ["vector_f32_4", "f32", 4, 300, 50, 1],
    ["vector_fp8_1", "fp8", 1, 260, 300, 2],
    ["vector_fp8_4", "fp8", 5, 150, 150, 2],
    ["vector_int8_1", "int8", 1, 90, 500, 1],
    ["vector_int8_4", "int8", 4, 200, 72, 2],
    ["vector_int4_1", "int4", 1, 200, 200, 1],
    ["vector_int4_4", "int4", 3, 90, 999, 2],
  ] as const)("%s: %s, B %i, V %i, D %i, blocks %i", async (shape, context) => {
    const [kernel, format, batch, vocabSize, hiddenSize, blocks] = shape;
    const head = inFormat(floatHead(vocabSize, hiddenSize), format);
    const hidden = numbers(batch * hiddenSize, 4).map((x) => 4 * x);
    const problem = { head, hidden, rows: plainRows(batch), draw: 1 };
    const results = await expectReference(context, kernel, problem, 0, blocks);
    for (const [row, { token, score }] of results.entries()) {
      expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
    }
  });

  test.for([
    ["int8", "tensor", false],
    ["int8", "row", true],
    ["int8", "block", true],
    ["int4", "block", true],
    ["fp8", "tensor", false],
    ["fp8", "row", false],
  ] as const)("%s, one scale a %s, zero points: %s", async ([format, granularity, hasZeroPoints], context) => {
    const source = floatHead(150, 130);
    const shifted = { ...source, weight: source.weight.map((x) => x + 0.2) };
    const head =
      format === "fp8"
        ? encodeFloat8LmHead(source, granularity)
        : format === "int8"
          ? encodeInt8LmHead(hasZeroPoints ? shifted : source, { granularity, zeroPoints: hasZeroPoints })
          : encodeInt4LmHead(shifted, { zeroPoints: hasZeroPoints });
    const problem = { head, hidden: numbers(2 * 130, 4).map((x) => 4 * x), rows: plainRows(2), draw: 0 };
    await expectReference(context, `vector_${format}_1`, problem, 0, 4);
  });
});

describe("settings", () => {
  const rows: readonly RowCase[] = [
    {},
    { temperature: 0 },
    { temperature: 0.6 },
    {
      temperature: 2.5,
      bias: new Map([
        [3, 5],
        [77, -2],
        [120, Number.NEGATIVE_INFINITY],
        [299, 4],
      ]),
    },
    { repetitionPenalty: 1.4, seen: [0, 5, 150, 299] },
    { frequencyPenalty: 1.5, seen: [7, 8, 9, 200], temperature: 0 },
    { allowed: [31, 32, 33, 255, 256, 298] },
    { temperature: 0, allowed: [40] },
  ];
  test.for([
    ["tensor_bf16_16x128", 1],
    ["vector_bf16_4", 0],
    ["vector_bf16_1", 0],
  ] as const)("%s: transforms, masks, bias, scale, soft cap", async ([kernel, terms], context) => {
    const bias = numbers(300, 9);
    bias[12] = Number.NEGATIVE_INFINITY;
    for (const parts of [{}, { bias }, { logitScale: 0.3, softCap: 2, bias }]) {
      const head = { ...inFormat(floatHead(300, 72), "bf16"), ...parts };
      await expectReference(context, kernel, { head, hidden: shortHidden(8 * 72, 6), rows, draw: 0 }, terms, 8);
    }
  });

  test.for([
    ["tensor_bf16_16x128", 1],
    ["vector_bf16_1", 0],
  ] as const)(
    "%s: equal logits go to the lower id; nothing allowed, and numbers that are none, are flagged",
    ([kernel, terms], context) => {
      const head: LmHeadWeights = { vocabSize: 300, hiddenSize: 8, format: "bf16", weight: new Uint16Array(2400) };
      const ties = {
        head,
        hidden: shortHidden(24, 1),
        draw: 0,
        rows: [{ temperature: 0 }, { temperature: 0, allowed: [299, 140] }, { allowed: [] }],
      };
      const [all, some, none] = runKernel(context, kernel, ties, terms, 3) as [Result, Result, Result];
      expect([all.token, some.token, none.flags]).toEqual([0, 140, 0]);
      const weight = new Uint16Array(2400);
      weight[8 * 200] = 0x7f80;
      const broken = {
        ...ties,
        head: { ...head, weight },
        hidden: ties.hidden.fill(1),
        rows: [{}, { allowed: [3] }, {}],
      };
      // Masked or not: the arithmetic itself was not finite.
      for (const { flags } of runKernel(context, kernel, broken, terms, 3)) expect(flags).toBe(3);
    },
  );
});

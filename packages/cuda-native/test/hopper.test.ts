/**
 * The Hopper kernels themselves, run on the host by test/host/hopper_machine.h, token by token against core's float64 reference: boxes of the
 * copy engine and their swizzle, matrix descriptors, fragments, phases of barriers, halves of a tile that blocks of a cluster copy for each other,
 * parts of the vocabulary. That wgmma, TMA and barriers do what the PTX ISA says, only a GPU can show.
 */
import { encodeFloat8LmHead } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { numbers, plainScore, type RowCase } from "./support/problem.js";
import { expectReference, floatHead, inFormat, plainRows, runKernel, shortHidden } from "./support/run.js";

const settings: readonly RowCase[] = [
  {},
  { temperature: 0 },
  { temperature: 0.6, bias: new Map([[77, -2]]) },
  { repetitionPenalty: 1.4, frequencyPenalty: 1.5, seen: [0, 5, 150, 299] },
  { allowed: [31, 32, 33, 255, 256, 298] },
];

describe("tokens are the reference's", () => {
  // Vocabularies and hidden sizes that fill no tile and no stage, and whole ones; rows that fill no block; more rows than one; parts of a tile or two.
  test.for([
    ["hopper_bf16_64x192", 7, 300, 72, 1],
    ["hopper_bf16_64x192", 64, 192, 64, 1],
    ["hopper_bf16_64x192", 70, 530, 200, 4],
    ["hopper_bf16_64x256", 1, 1000, 328, 3],
    ["hopper_bf16_128x192", 100, 250, 40, 1],
    ["hopper_bf16_128x256", 128, 530, 136, 2],
    ["hopper_bf16_256x192", 200, 400, 72, 2],
    ["hopper_bf16_256x224", 100, 270, 264, 2],
    ["hopper_bf16_256x256", 260, 530, 72, 8],
  ] as const)("%s: B %i, V %i, D %i, blocks %i", { timeout: 300_000 }, async (shape, context) => {
    const [kernel, batch, vocabSize, hiddenSize, blocks] = shape;
    const head = inFormat(floatHead(vocabSize, hiddenSize), "bf16");
    const problem = { head, hidden: shortHidden(batch * hiddenSize, 2), rows: plainRows(batch), draw: 3 };
    const results = await expectReference(context, kernel, problem, 1, blocks);
    for (const [row, { token, score }] of results.entries()) {
      expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
    }
  });

  test("hidden states of float32, as three terms", { timeout: 300_000 }, async (context) => {
    const head = inFormat(floatHead(300, 104), "bf16");
    const problem = { head, hidden: numbers(19 * 104, 5).map((x) => 8 * x), rows: plainRows(19), draw: 0 };
    const results = await expectReference(context, "hopper_bf16x3_64x192", problem, 3, 2);
    for (const [row, { token, score }] of results.entries()) {
      // A hidden state rounded to bf16 would be off by some 10⁻².
      expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
    }
  });

  test("settings: transforms, masks, bias, scale, soft cap", { timeout: 300_000 }, async (context) => {
    const bias = numbers(300, 9);
    bias[12] = Number.NEGATIVE_INFINITY;
    const head = { ...inFormat(floatHead(300, 72), "bf16"), logitScale: 0.3, softCap: 2, bias };
    await expectReference(
      context,
      "hopper_bf16_64x192",
      { head, hidden: shortHidden(5 * 72, 6), rows: settings, draw: 0 },
      1,
      2,
    );
  });
});

describe("fp8 weights, made bf16 on the way: tokens are the reference's", () => {
  // A part's many tiles of many stages; rows that fill no block, and more than one has; every number that fp8 has, subnormal ones too.
  test.for([
    ["row", 7, 300, 72, 1],
    ["tensor", 70, 530, 200, 2],
    ["row", 64, 800, 1040, 1],
  ] as const)("scales by %s, B %i, V %i, D %i, blocks %i", { timeout: 300_000 }, async (shape, context) => {
    const [granularity, batch, vocabSize, hiddenSize, blocks] = shape;
    const head = encodeFloat8LmHead(floatHead(vocabSize, hiddenSize), granularity);
    for (let i = 0; i < 254; i++) head.weight[i] = i < 127 ? i : i + 1;
    const problem = { head, hidden: shortHidden(batch * hiddenSize, 2), rows: plainRows(batch), draw: 3 };
    const results = await expectReference(context, "hopper_fp8_64x192", problem, 1, blocks);
    for (const [row, { token, score }] of results.entries()) {
      expect(Math.abs(score - plainScore(problem, row, token))).toBeLessThan(2e-5);
    }
  });

  test("settings, and a weight that is NaN", { timeout: 300_000 }, async (context) => {
    const head = { ...encodeFloat8LmHead(floatHead(300, 72), "row"), bias: numbers(300, 9), softCap: 2 };
    const problem = { head, hidden: shortHidden(5 * 72, 6), rows: settings, draw: 0 };
    await expectReference(context, "hopper_fp8_64x192", problem, 1, 2);
    head.weight[72 * 40 + 3] = 0x7f;
    for (const { flags } of runKernel(context, "hopper_fp8_64x192", problem, 1, 1)) expect(flags & 1).toBe(1);
  });
});

describe("by groups, tokens are the reference's", () => {
  test.for([
    ["hopper_grouped_bf16_64x256", 70, 1000, 72, 4],
    ["hopper_grouped_bf16_128x192", 100, 530, 40, 1],
    ["hopper_grouped_bf16_256x192", 150, 700, 72, 2],
  ] as const)("%s: B %i, V %i, D %i, blocks %i", { timeout: 300_000 }, async (shape, context) => {
    const [kernel, batch, vocabSize, hiddenSize, blocks] = shape;
    const head = inFormat(floatHead(vocabSize, hiddenSize), "bf16");
    const hidden = shortHidden(batch * hiddenSize, 2);
    await expectReference(
      context,
      kernel,
      { head, hidden, rows: plainRows(batch), draw: 1, variant: "grouped" },
      1,
      blocks,
    );
  });

  test("settings", { timeout: 300_000 }, async (context) => {
    const head = { ...inFormat(floatHead(300, 72), "bf16"), bias: numbers(300, 9) };
    const problem = { head, hidden: shortHidden(5 * 72, 6), rows: settings, draw: 0, variant: "grouped" } as const;
    await expectReference(context, "hopper_grouped_bf16_128x192", problem, 1, 1);
  });
});

test("any shape, any grid and the portable kernels give the same score, to the bit", {
  timeout: 300_000,
}, (context) => {
  const head = inFormat(floatHead(520, 136), "bf16");
  const problem = { head, hidden: shortHidden(16 * 136, 3), rows: plainRows(16), draw: 0 };
  const first = runKernel(context, "tensor_bf16_16x128", problem, 1, 1);
  for (const [kernel, blocks] of [
    ["hopper_bf16_64x192", 1],
    ["hopper_bf16_64x192", 5],
    ["hopper_bf16_128x256", 2],
    ["hopper_bf16_256x192", 4],
  ] as const) {
    expect(runKernel(context, kernel, problem, 1, blocks), kernel).toEqual(first);
  }
});

/**
 * A row's tokens and logprobs do not depend on who else is in the batch, on the number of threads, or on how draws are cut into passes:
 * exactly, with no exception for near ties or nucleus boundaries.
 */

import type { BackendHead, BackendSampleResult, BatchLogprobs, SampleRequest } from "@flashsampling/core";
import { dequantizeLmHead } from "@flashsampling/core";
import { passRows } from "@flashsampling/core/backend";
import { describe, expect, test } from "vitest";
import { readFrontier, readSummary } from "../src/backend/read-findings.js";
import { hasRelaxedSimd } from "../src/kernels/requirements.js";
import { loadInlineHead, withHead } from "./support/backends.js";
import {
  HEAD_FORMS,
  randomFullRow,
  randomHead,
  randomHidden,
  randomRow,
  requestOf,
  rowOf,
  type TestRow,
} from "./support/cases.js";
import { float32RawLogits } from "./support/model.js";
import { testKernelBytes } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const VOCAB = 3_333;
const HIDDEN = 50;

/** All that a call answers of one row, to the bit. */
function answerOfRow(
  { tokens, status, logprobs }: BackendSampleResult,
  { batchSize, draws }: SampleRequest,
  row: number,
): unknown {
  const { logZ, chosen, topTokens, topLogprobs } = logprobs as BatchLogprobs;
  const top = topTokens.length / batchSize;
  return {
    tokens: [...tokens.subarray(row * draws, (row + 1) * draws)],
    status: status[row],
    logZ: logZ[row],
    chosen: [...chosen.subarray(row * draws, (row + 1) * draws)],
    topTokens: [...topTokens.subarray(row * top, (row + 1) * top)],
    topLogprobs: [...topLogprobs.subarray(row * top, (row + 1) * top)],
  };
}

test.each([
  { format: "f32", mode: "raw" },
  { format: "bf16", mode: "processed" },
] as const)("threads 1 to 4 and any batch give the same tokens and logprobs: %o", async ({ format, mode }) => {
  const random = new TestRandom(format === "f32" ? 1 : 2);
  const weights = randomHead(random, { vocabSize: VOCAB, hiddenSize: HIDDEN, format });
  const count = 60;
  const hidden = randomHidden(random, count, HIDDEN, 1);
  // A third of the rows nearly flat, so that cuts fall inside bins and need second looks.
  const rows: TestRow[] = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? rowOf({ topP: Math.fround(0.3 + 0.01 * i) }, i, random.bigint()) : randomFullRow(random, VOCAB),
  );
  for (const [i, value] of hidden.entries()) if (Math.floor(i / HIDDEN) % 3 === 0) hidden[i] = value * 0.01;
  const draws = 3;
  const answerOf = async (head: BackendHead, order: readonly number[]) => {
    const states = Float32Array.from(order.flatMap((row) => [...hidden.subarray(row * HIDDEN, (row + 1) * HIDDEN)]));
    const ofRows = order.map((row) => rows[row] as TestRow);
    const request = requestOf(ofRows, draws, { mode, top: 5 });
    const result = await head.sample(states, request);
    return { answers: order.map((_, i) => answerOfRow(result, request, i)), looks: result.secondLooks };
  };
  let expected: unknown[] | undefined;
  let looks: number | undefined;
  for (const threads of [1, 2, 3, 4]) {
    await withHead({ threads }, weights, async (head) => {
      const whole = await answerOf(head, [...rows.keys()]);
      expected ??= whole.answers;
      looks ??= whole.looks;
      expect(whole).toEqual({ answers: expected, looks });
      for (const batch of [1, 2, 3, 5, 7, 8, 11]) {
        const order = Array.from({ length: batch }, () => random.integer(0, count - 1));
        expect((await answerOf(head, order)).answers).toEqual(order.map((row) => expected?.[row]));
      }
    });
  }
  expect(looks).toBeGreaterThan(10);
});

test("what the workers found joins to the same bits, however many they are", async () => {
  const random = new TestRandom(6);
  const weights = randomHead(random, { vocabSize: VOCAB, hiddenSize: HIDDEN, format: "bf16", masked: 0.2 });
  const rows = [{ eta: Math.fround(0.1) }, { topP: Math.fround(0.8), topNSigma: 2 }, { topK: 500 }].map((rules, i) =>
    rowOf({ ...rules, temperature: Math.fround(0.7) }, i),
  );
  const request = requestOf(rows, 2, { mode: "raw", top: 64 });
  const hidden = randomHidden(random, rows.length, HIDDEN);
  let expected: unknown;
  for (const workers of [1, 2, 3, 5, 14]) {
    const { head, memory } = await loadInlineHead(testKernelBytes("fused"), weights, workers);
    await head.sample(hidden, request);
    const found = passRows(hidden, request).map(({ parts }, row) => ({
      summary: readSummary([memory], row, parts),
      frontiers: [0, 1].map((draw) => readFrontier([memory], row, draw)),
    }));
    expected ??= found;
    expect(found).toEqual(expected);
    expect(
      found.every(({ summary }) => (summary.histogram?.counts.filter((count) => count > 0).length ?? 0) > 200),
    ).toBe(true);
  }
});

describe.each([
  { kernels: "fused", activations: "int8" },
  { kernels: "fused-relaxed", activations: "int8" },
  { kernels: "fused", activations: "float32" },
] as const)("$kernels, integer weights with $activations activations", ({ kernels, activations }) => {
  test.for(Object.entries(HEAD_FORMS))(
    "logits are those of one order of summation, to the last bit, for any batch: %s",
    async ([, form], context) => {
      const arithmetic = { activations, relaxedSimd: kernels === "fused-relaxed" };
      if (kernels === "fused-relaxed" && !hasRelaxedSimd()) context.skip("this engine has no relaxed SIMD");
      const random = new TestRandom(5);
      for (const hiddenSize of [1, 13, 64, 203]) {
        const weights = randomHead(random, { vocabSize: 300, hiddenSize, ...form, masked: 0.2 });
        // Codes as far apart as they can be: sums of two products come closest to where 16 bits end.
        if (weights.format === "int8" && hiddenSize === 64) weights.weight.fill(-128, 0, 5_000).fill(127, 5_000, 9_000);
        if (weights.format === "f16")
          weights.weight.set(Uint16Array.from({ length: 300 }, (_, i) => 0x83ff & (i * 0x9e37)));
        if (weights.format === "int4" && hiddenSize === 64) weights.weight.fill(255, 0, 5_000);
        const values = dequantizeLmHead(weights);
        const hidden = randomHidden(random, 8, hiddenSize);
        hidden.fill(3, 0, hiddenSize).fill(-3, hiddenSize, 2 * hiddenSize);
        const temperature = Math.fround(0.7);
        const expected = Array.from({ length: 8 }, (_, row) =>
          float32RawLogits(weights, values, hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize), arithmetic).map(
            (logit) => logit / temperature,
          ),
        );
        const { head, crew } = await loadInlineHead(testKernelBytes(kernels), weights, 2, activations);
        for (let batch = 1; batch <= 8; batch++) {
          const rows = Array.from({ length: batch }, (_, row) => rowOf({ temperature, topK: 64 }, row));
          await head.sample(hidden.subarray(0, batch * hiddenSize), requestOf(rows));
          for (let row = 0; row < batch; row++) {
            const entries = crew.topEntries(row);
            expect(entries.length).toBeGreaterThan(64);
            expect(entries.map(({ logit }) => logit)).toEqual(entries.map(({ token }) => expected[row]?.[token]));
          }
        }
      }
    },
  );
});

test("the first draws of many are the draws of few", async () => {
  const random = new TestRandom(3);
  const weights = randomHead(random, { vocabSize: 700, hiddenSize: 9, format: "bf16" });
  const rows = [rowOf({}), rowOf({ topP: Math.fround(0.9) }), rowOf({ topK: 9 })];
  const hidden = randomHidden(random, 3, 9);
  await withHead({ threads: 2 }, weights, async (head) => {
    const many = await head.sample(hidden, requestOf(rows, 150));
    const few = await head.sample(hidden, requestOf(rows, 70));
    for (let row = 0; row < 3; row++) {
      expect([...few.tokens.subarray(70 * row, 70 * row + 70)]).toEqual([
        ...many.tokens.subarray(150 * row, 150 * row + 70),
      ]);
      expect(new Set(many.tokens.subarray(150 * row, 150 * row + 150)).size).toBeGreaterThan(1);
    }
  });
});

test("the same weights in f32 and bf16 give the same tokens", async () => {
  const random = new TestRandom(4);
  const half = randomHead(random, { vocabSize: 1_000, hiddenSize: 77, format: "bf16" });
  const full = { ...half, format: "f32" as const, weight: dequantizeLmHead(half) };
  const hidden = randomHidden(random, 9, 77);
  const request = requestOf(Array.from({ length: 9 }, () => randomRow(random)));
  const tokens = async (weights: typeof half | typeof full) =>
    withHead({ threads: 1 }, weights, async (head) => [...(await head.sample(hidden, request)).tokens]);
  expect(await tokens(half)).toEqual(await tokens(full));
});

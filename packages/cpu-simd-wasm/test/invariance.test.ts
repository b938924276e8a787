/**
 * A row's token does not depend on who else is in the batch, on the number of threads, or on how draws are cut into passes:
 * exactly, with no exception for near ties or nucleus boundaries.
 */
import { dequantizeLmHead } from "@flashsampling/core";
import { expect, test } from "vitest";
import { loadInlineHead, withHead } from "./support/backends.js";
import { randomHead, randomHidden, randomRow, requestOf, rowOf, type TestRow } from "./support/cases.js";
import { float32Logits } from "./support/model.js";
import { testKernelBytes } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const VOCAB = 3_333;
const HIDDEN = 50;

test.each(["f32", "bf16"] as const)("threads 1 to 4 and any batch give the same tokens: %s", async (format) => {
  const random = new TestRandom(format === "f32" ? 1 : 2);
  const weights = randomHead(random, { vocabSize: VOCAB, hiddenSize: HIDDEN, format, masked: 0.1 });
  const count = 60;
  const hidden = randomHidden(random, count, HIDDEN, 1);
  // A third of the rows with nuclei that need second looks.
  const rows: TestRow[] = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? rowOf({ topP: Math.fround(0.3 + 0.01 * i) }, i, random.bigint()) : randomRow(random),
  );
  const draws = 3;
  let expected: number[] | undefined;
  let looks: number | undefined;
  for (const threads of [1, 2, 3, 4]) {
    await withHead({ threads }, weights, async (head) => {
      const whole = await head.sample(hidden, requestOf(rows, draws));
      expected ??= [...whole.tokens];
      looks ??= whole.secondLooks;
      expect([...whole.tokens]).toEqual(expected);
      expect(whole.secondLooks).toBe(looks);
      for (const batch of [1, 2, 3, 5, 7, 8, 11]) {
        const order = Array.from({ length: batch }, () => random.integer(0, count - 1));
        const states = new Float32Array(batch * HIDDEN);
        for (const [i, row] of order.entries()) {
          states.set(hidden.subarray(row * HIDDEN, (row + 1) * HIDDEN), i * HIDDEN);
        }
        const part = await head.sample(
          states,
          requestOf(
            order.map((row) => rows[row] as TestRow),
            draws,
          ),
        );
        const wanted = order.flatMap((row) => expected?.slice(row * draws, (row + 1) * draws));
        expect([...part.tokens]).toEqual(wanted);
      }
    });
  }
  expect(looks).toBeGreaterThan(10);
});

test.each(["f32", "bf16"] as const)(
  "logits are those of one order of summation, to the last bit, for any batch: %s",
  async (format) => {
    const random = new TestRandom(5);
    for (const hiddenSize of [1, 4, 13, 64, 203]) {
      const weights = randomHead(random, { vocabSize: 300, hiddenSize, format, masked: 0.2 });
      const values = dequantizeLmHead(weights);
      const hidden = randomHidden(random, 8, hiddenSize);
      const temperature = Math.fround(0.7);
      const expected = Array.from({ length: 8 }, (_, row) =>
        float32Logits(weights, values, hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize), temperature),
      );
      const { head, crew } = await loadInlineHead(testKernelBytes("fused"), weights, 2);
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

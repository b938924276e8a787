/**
 * Logprobs against their definition over the same float32 logits: the lists to the last token, the numbers within the error of a sum
 * of masses.
 */
import { BackendRowStatus, type BatchLogprobs, dequantizeLmHead, NO_TOKEN } from "@flashsampling/core";
import { SortedRow } from "@flashsampling/core/reference";
import { expect, test } from "vitest";
import { withHead } from "./support/backends.js";
import { randomFullRow, randomHead, randomHidden, requestOf, rowOf, type TestRow } from "./support/cases.js";
import { float32Row, keptCount } from "./support/model.js";
import { TestRandom } from "./support/random.js";

/** Bound on the error of log Z, kernels/wasm/mass.h. */
const LOG_Z_ERROR = 2e-6;

/** log Z, and logprobs in the order ≻, of the distribution that the mode names. */
function byDefinition(row: TestRow, rawLogits: Float32Array, logits: Float32Array, mode: "raw" | "processed") {
  const sorted = new SortedRow(mode === "raw" ? rawLogits : logits);
  const kept = mode === "raw" ? sorted.entries.length : keptCount(sorted, row);
  const max = sorted.entries[0]?.logit as number;
  return { logZ: max + Math.log(sorted.cumulative[kept] as number), entries: sorted.entries.slice(0, kept) };
}

test.each(["raw", "processed"] as const)("%s: every row of every call, all draws, any list", async (mode) => {
  const random = new TestRandom(mode === "raw" ? 1 : 2);
  let [values, largest, looks] = [0, 0, 0];
  for (let repeat = 0; repeat < 20; repeat++) {
    const vocabSize = random.pick([1, 63, 300, 1_031, 2_600]);
    const hiddenSize = random.pick([3, 16]);
    const weights = randomHead(random, {
      vocabSize,
      hiddenSize,
      format: random.pick(["f32", "bf16"]),
      ...random.pick([{}, { masked: 0.3 }, { softCap: 4 }]),
    });
    const table = dequantizeLmHead(weights);
    await withHead({ threads: 3 }, weights, async (head) => {
      const batch = random.integer(1, 10);
      const rows = Array.from({ length: batch }, () => randomFullRow(random, vocabSize));
      const hidden = randomHidden(random, batch, hiddenSize, random.pick([0.1, 2]));
      const [draws, top] = [random.pick([1, 3, 70]), random.pick([0, 1, 20, 64])];
      const result = await head.sample(hidden, requestOf(rows, draws, { mode, top }));
      looks += result.secondLooks;
      const { logZ, chosen, topTokens, topLogprobs } = result.logprobs as BatchLogprobs;
      expect([logZ.length, chosen.length]).toEqual([batch, batch * draws]);
      expect([topTokens.length, topLogprobs.length]).toEqual([batch * top, batch * top]);
      for (const [index, row] of rows.entries()) {
        const ofTop = topTokens.subarray(index * top, (index + 1) * top);
        if (result.status[index] !== BackendRowStatus.Ok) {
          expect([...ofTop]).toEqual(Array.from(ofTop, () => NO_TOKEN));
          expect(logZ[index]).toBeNaN();
          continue;
        }
        const state = hidden.subarray(index * hiddenSize, (index + 1) * hiddenSize);
        const { rawLogits, logits } = float32Row(weights, table, state, row);
        const truth = byDefinition(row, rawLogits, logits, mode);
        const close = (value: number | undefined, wanted: number) => {
          values++;
          largest = Math.max(largest, Math.abs((value as number) - wanted));
        };
        close(logZ[index], truth.logZ);
        const of = mode === "raw" ? rawLogits : logits;
        for (let draw = 0; draw < draws; draw++) {
          const token = result.tokens[index * draws + draw] as number;
          close(chosen[index * draws + draw], (of[token] as number) - truth.logZ);
        }
        for (let rank = 0; rank < top; rank++) {
          const entry = truth.entries[rank];
          expect(ofTop[rank]).toBe(entry?.token ?? NO_TOKEN);
          if (entry === undefined) expect(topLogprobs[index * top + rank]).toBe(Number.NEGATIVE_INFINITY);
          else close(topLogprobs[index * top + rank], entry.logit - truth.logZ);
        }
      }
    });
  }
  console.log(`${mode}: ${values} logprobs, largest error ${largest.toExponential(2)}, ${looks} second looks`);
  expect(largest).toBeLessThan(LOG_Z_ERROR);
  expect(values).toBeGreaterThan(1_000);
});

test("log Z of a long row of any shape", async () => {
  const random = new TestRandom(3);
  const vocabSize = 40_000;
  let largest = 0;
  for (const spread of [0, 0.01, 1, 4]) {
    const weights = randomHead(random, { vocabSize, hiddenSize: 2, format: "bf16" });
    const hidden = randomHidden(random, 1, 2, spread);
    const result = await withHead({ threads: 2 }, weights, (head) =>
      head.sample(hidden, requestOf([rowOf({})], 1, { mode: "raw", top: 0 })),
    );
    const { rawLogits } = float32Row(weights, dequantizeLmHead(weights), hidden, rowOf({}));
    const { logZ } = byDefinition(rowOf({}), rawLogits, rawLogits, "raw");
    largest = Math.max(largest, Math.abs((result.logprobs?.logZ[0] as number) - logZ));
  }
  console.log(`log Z over ${vocabSize} tokens: largest error ${largest.toExponential(2)}`);
  expect(largest).toBeLessThan(LOG_Z_ERROR);
});

test("a greedy row: its token for certain, in the processed reading, and its place in the raw one", async () => {
  const random = new TestRandom(4);
  const weights = randomHead(random, { vocabSize: 200, hiddenSize: 3, format: "f32" });
  const hidden = randomHidden(random, 1, 3);
  const row = rowOf({ temperature: 0, topP: 0.5 });
  await withHead({ threads: 1 }, weights, async (head) => {
    const processed = await head.sample(hidden, requestOf([row], 2, { mode: "processed", top: 3 }));
    const token = processed.tokens[0] as number;
    expect([...(processed.logprobs?.chosen ?? [])]).toEqual([0, 0]);
    expect([...(processed.logprobs?.topTokens ?? [])]).toEqual([token, NO_TOKEN, NO_TOKEN]);
    const raw = await head.sample(hidden, requestOf([row], 2, { mode: "raw", top: 3 }));
    expect(raw.logprobs?.topTokens[0]).toBe(token);
    expect(raw.logprobs?.chosen[0]).toBe(raw.logprobs?.topLogprobs[0]);
  });
});

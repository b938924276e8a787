/**
 * Replacing a head's weights in place: the tokens afterwards are those of a head loaded freshly, to the last one, and no call sees a
 * mixture.
 */
import { createSampler, type LmHeadWeights } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { cpu } from "../src/index.js";
import { openDevice, withHead } from "./support/backends.js";
import { randomHead, randomHidden, randomRow, requestOf } from "./support/cases.js";
import { TestRandom } from "./support/random.js";

const random = new TestRandom(2024);
const rows = Array.from({ length: 12 }, () => randomRow(random));
const request = requestOf(rows, 2);

async function tokensOf(weights: LmHeadWeights, hidden: Float32Array): Promise<number[]> {
  return withHead({ threads: 2 }, weights, async (head) => [...(await head.sample(hidden, request)).tokens]);
}

describe.each([
  // Odd sizes leave padding between rows and after the last; 77 is no multiple of what the kernels load at once.
  { vocabSize: 1_003, hiddenSize: 77, format: "f32", masked: 0.3 },
  { vocabSize: 1_003, hiddenSize: 77, format: "bf16" },
  { vocabSize: 512, hiddenSize: 64, format: "bf16", masked: 0 },
  { vocabSize: 1_003, hiddenSize: 77, format: "int8", granularity: "row", zeroPoints: true },
  { vocabSize: 1_003, hiddenSize: 77, format: "int8", granularity: "block" },
  { vocabSize: 1_003, hiddenSize: 77, format: "int4", zeroPoints: true },
] as const)("%o", (shape) => {
  const before = randomHead(random, shape);
  const after = randomHead(random, shape);
  const hidden = randomHidden(random, rows.length, shape.hiddenSize);

  test("gives the tokens of a head loaded freshly, there and back", async () => {
    const [old, fresh] = [await tokensOf(before, hidden), await tokensOf(after, hidden)];
    expect(fresh).not.toEqual(old);
    await withHead({ threads: 3 }, before, async (head) => {
      for (const [weights, expected] of [
        [after, fresh],
        [before, old],
        [after, fresh],
      ] as const) {
        await head.replaceWeights?.(weights);
        expect([...(await head.sample(hidden, request)).tokens]).toEqual(expected);
      }
    });
  });

  test("calls made before see the old weights, calls made after the new ones", async () => {
    const sampler = await createSampler({ backends: [cpu({ threads: 2 })] });
    const head = await sampler.loadLmHead(before);
    const options = { draws: 30, seed: 5, position: 0 };
    const old = (await head.sample(hidden, options)).tokens;
    await head.replaceWeights(after);
    const fresh = (await head.sample(hidden, options)).tokens;
    expect(fresh).not.toEqual(old);
    const calls = [head.sample(hidden, options)];
    for (const weights of [before, after, before]) {
      void head.replaceWeights(weights);
      calls.push(head.sample(hidden, options), head.sample(hidden, options));
    }
    const tokens = (await Promise.all(calls)).map((answer) => answer.tokens);
    expect(tokens).toEqual([fresh, old, old, fresh, fresh, old, old]);
    await sampler.dispose();
  });
});

test("a replacement whose copy takes several turns of the event loop is completed when it is aborted in the middle", async () => {
  // 80 MB are copied in two pieces.
  const large = { vocabSize: 40_000, hiddenSize: 512, format: "f32" } as const;
  const ones = { ...large, weight: new Float32Array(large.vocabSize * large.hiddenSize).fill(1) };
  const growing = { ...ones, weight: ones.weight.map((_, i) => (i >= 512 * 39_999 ? 2 : 1)) };
  const sampler = await createSampler({ backends: [cpu({ threads: 2 })] });
  const head = await sampler.loadLmHead(ones);
  const controller = new AbortController();
  const replaced = head.replaceWeights(growing, { signal: controller.signal });
  setTimeout(() => controller.abort());
  await replaced;
  expect(controller.signal.aborted).toBe(true);
  // The row that grew is in the second piece.
  expect((await head.sample(new Float32Array(512).fill(1), { temperature: 0 })).tokens[0]).toBe(39_999);
  await sampler.dispose();
});

test("after dispose a replacement is refused", async () => {
  const weights = randomHead(random, { vocabSize: 20, hiddenSize: 4, format: "f32" });
  const head = await (await openDevice(cpu({ threads: 1 }))).loadLmHead(weights);
  await head.dispose();
  await expect(head.replaceWeights?.(weights)).rejects.toMatchObject({ code: "DISPOSED" });
});

test("formats that the kernels do not take are refused by name", async () => {
  const device = await openDevice(cpu({ threads: 1 }));
  const properties = { vocabSize: 1, hiddenSize: 1, granularity: "tensor", scales: new Float32Array(1) } as const;
  const head = { ...properties, format: "fp8", weight: new Uint8Array(1) } as const;
  await expect(device.loadLmHead(head)).rejects.toMatchObject({
    code: "UNSUPPORTED",
    argument: "format",
    message: expect.stringContaining("fp8"),
  });
});

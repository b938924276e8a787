/**
 * What the device decides of truncations that rest on float32 sums: the tokens are the reference's, and hardly a row is left to the host.
 */
import { createSampler, type Float32LmHead, type SampleOptions } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { expect, test, vi } from "vitest";
import { GpuPasses } from "../src/backend/gpu-passes.js";
import { testDevice } from "./support/device.js";
import { small } from "./support/limited.js";
import { onDevice } from "./support/memory.js";
import { numbers } from "./support/numbers.js";

const [V, D, B] = [600, 24, 3];
const HEAD: Float32LmHead = { vocabSize: V, hiddenSize: D, format: "f32", weight: numbers(V * D, 1) };
const POSITIONS = [0, 1, 2, 3];

const SETTINGS: readonly SampleOptions[] = [
  { etaCutoff: 0.1 },
  { etaCutoff: 0.002 },
  { etaCutoff: 1e-4 },
  { topNSigma: 1 },
  { topNSigma: 0.3 },
  { topNSigma: 2.5, topP: 0.9 },
  { topNSigma: 1.5, etaCutoff: 0.01 },
  { topK: 200, topP: 0.5 },
  { topK: 100, topP: 0.9 },
  { topK: 300, topP: 0.97, minP: 0.001 },
  { topP: 0.9, epsilonCutoff: 0.002 },
  { topK: 40, epsilonCutoff: 0.005 },
  { topK: 40, topP: 0.8, minP: 0.02, epsilonCutoff: 0.01 },
  { minP: 0.05, epsilonCutoff: 0.003 },
  { topK: 150, epsilonCutoff: 0.0015 },
  { topP: 0.99, epsilonCutoff: 0.0017 },
];

test("tokens are the reference's, and hardly a row is left to the host", { timeout: 600_000 }, async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const exact = await createSampler({ backends: [reference()] });
  const [head, truth] = [await sampler.loadLmHead(HEAD), await exact.loadLmHead(HEAD)];
  const ofHost = vi.spyOn(GpuPasses.prototype, "sample");
  let left = 0;
  try {
    for (const settings of SETTINGS) {
      for (const position of POSITIONS) {
        const hidden = numbers(B * D, 100 + position).map((x) => 5 * x);
        const options = { seed: 9n, stream: [0, 1, 2], position, temperature: [0.3, 1, 2], ...settings };
        ofHost.mockClear();
        const [ours, theirs] = [await head.sample(hidden, options), await truth.sample(hidden, options)];
        expect([...ours.tokens], `${JSON.stringify(settings)} at ${position}`).toEqual([...theirs.tokens]);
        // A refill is a pass of one row, too.
        left += ofHost.mock.calls.reduce((sum, [rows]) => sum + rows.length, 0);
      }
    }
  } finally {
    ofHost.mockRestore();
  }
  const all = SETTINGS.length * POSITIONS.length * B;
  expect(left / all).toBeLessThan(1 / 50);
  await exact.dispose();
  await sampler.dispose();
});

test("the end of a top-k beyond the list is searched for until the nucleus of it is known", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const exact = await createSampler({ backends: [reference()] });
  const [head, truth] = [await sampler.loadLmHead(HEAD), await exact.loadLmHead(HEAD)];
  const hidden = numbers(B * D, 100).map((x) => 5 * x);
  const buffer = onDevice(device, hidden, 0);
  const ofHost = vi.spyOn(GpuPasses.prototype, "sample");
  try {
    // Rows so flat that one look brackets the masses of a top-k widely.
    for (const topP of [0.2, 0.4, 0.6, 0.8]) {
      const rows = { seed: 9n, stream: [0, 1, 2], position: 3, temperature: [20, 60, 5], topK: [300, 400, 100], topP };
      const expected = [...(await truth.sample(hidden, rows)).tokens];
      expect([...(await head.sample(hidden, rows)).tokens], `${topP}`).toEqual(expected);
      const queue = await head.openSteps({ batchSize: B, maxSteps: 1, ...rows });
      queue.step(buffer);
      expect([...(await queue.read()).tokens], `${topP}`).toEqual(expected);
      await queue.dispose();
    }
    // Equal logits, of which the nucleus ends right behind the best score of all: by a thousandth of a token's mass.
    const equal = new Float32Array(D);
    for (const position of [0, 1, 2, 3]) {
      const [best = 0] = (await truth.sample(equal, { seed: 9n, position })).tokens;
      const options = { seed: 9n, position, topK: 590, topP: (best + 1e-3) / 590 };
      if (best < 64 || best >= 590) continue;
      expect([...(await head.sample(equal, options)).tokens], `${position}`).toEqual([best]);
      const queue = await head.openSteps({ batchSize: 1, maxSteps: 1, ...options });
      queue.step(onDevice(device, equal, 0));
      expect([...(await queue.read()).tokens], `${position}`).toEqual([best]);
      await queue.dispose();
    }
    expect(ofHost).not.toHaveBeenCalled();
  } finally {
    ofHost.mockRestore();
  }
  await exact.dispose();
  await sampler.dispose();
});

test("the floor of top-nσ where biases lie so far off that their squares are no float32 numbers", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const exact = await createSampler({ backends: [reference()] });
  const [head, truth] = [await sampler.loadLmHead(HEAD), await exact.loadLmHead(HEAD)];
  const hidden = numbers(D, 100).map((x) => 5 * x);
  const buffer = onDevice(device, hidden, 0);
  for (const far of [-1e18, -1e30, -3e38, 3e38]) {
    for (const topNSigma of [0, 0.5]) {
      const logitBias = Object.fromEntries([2, 70, 71, 599].map((token) => [token, far]));
      const options = { seed: 9n, position: 4, topNSigma, logitBias };
      const expected = [...(await truth.sample(hidden, options)).tokens];
      const what = `${topNSigma} with ${far}`;
      expect([...(await head.sample(hidden, options)).tokens], what).toEqual(expected);
      // By the host, which logprobs take.
      expect([...(await head.sample(hidden, { ...options, logprobs: 3 })).tokens], what).toEqual(expected);
      const queue = await head.openSteps({ batchSize: 1, maxSteps: 1, ...options });
      queue.step(buffer);
      expect([...(await queue.read()).tokens], what).toEqual(expected);
      await queue.dispose();
    }
  }
  await exact.dispose();
  await sampler.dispose();
});

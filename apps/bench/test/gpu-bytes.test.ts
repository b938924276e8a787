/**
 * What a call reads back from a GPU, counted as the benchmark counts it.
 */
import { createSampler, type SampleOptions } from "@flashsampling/core";
import { webgpu } from "@flashsampling/webgpu";
import { expect, it } from "vitest";
import { testDevice } from "../../../packages/webgpu/test/support/device.js";
import { numbers } from "../../../packages/webgpu/test/support/numbers.js";
import { countBytesRead } from "../src/gpu/adapter.js";

const [V, D, B] = [600, 24, 3];
const MOST_PER_ROW = 64;

/** A token and a status. */
const DECIDED_PER_ROW = 8;

/** Calls of one draw without logprobs whose tokens the device decides, and how often it has a look. */
const DECIDED: readonly (readonly [options: SampleOptions, looks: number])[] = [
  [{ topK: 20 }, 0],
  [{ topK: 20, topP: 0.7, minP: 0.05 }, 0],
  [{ topP: 0.2, temperature: 0.3 }, 0],
  [{ minP: 0.1 }, 0],
  [{ topP: [1, 0.9, 1], temperature: [1, 0.2, 0] }, 0],
  [{ topP: 0.95, temperature: 3 }, 1],
  [{ topK: 200, temperature: 2 }, 1],
  [{ etaCutoff: 0.1 }, 0],
  [{ topNSigma: 1 }, 0],
  [{ topK: 40, topP: 0.9, epsilonCutoff: 0.01 }, 0],
];

/** Calls that the host decides. */
const BY_HOST: readonly SampleOptions[] = [
  { etaCutoff: 0.1, topK: 20 },
  { topP: 0.5, draws: 2 },
  { topK: 5, logprobs: 1 },
];

it("a call of one draw without logprobs reads back 64 bytes a row at most", async (context) => {
  const device = await testDevice(context);
  const takeBytes = countBytesRead(device);
  const sampler = await createSampler({ backends: [webgpu({ device })], strict: true });
  const head = await sampler.loadLmHead({
    vocabSize: V,
    hiddenSize: D,
    format: "f32",
    weight: numbers(V * D, 1),
  });
  const hidden = numbers(B * D, 2).map((x) => 5 * x);
  const read = async (options: SampleOptions) => {
    takeBytes();
    const { stats } = await head.sample(hidden, { seed: 5n, stream: [0, 1, 2], position: [7, 7, 7], ...options });
    return { bytes: takeBytes() / B, secondLooks: stats.secondLooks };
  };
  for (const options of [{}, { temperature: 0 }]) {
    const { bytes } = await read(options);
    expect(bytes, JSON.stringify(options)).toBeGreaterThanOrEqual(DECIDED_PER_ROW);
    expect(bytes, JSON.stringify(options)).toBeLessThanOrEqual(MOST_PER_ROW);
  }
  for (const [options, looks] of DECIDED) {
    const { bytes, secondLooks } = await read(options);
    expect(secondLooks > 0, JSON.stringify(options)).toBe(looks > 0);
    expect(bytes, JSON.stringify(options)).toBe((1 + looks) * DECIDED_PER_ROW);
  }
  for (const options of BY_HOST) {
    expect((await read(options)).bytes, JSON.stringify(options)).toBeGreaterThan(MOST_PER_ROW);
  }
  await sampler.dispose();
});

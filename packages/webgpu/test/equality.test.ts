/**
 * Token by token against core's float64 reference: every setting, every format, several rows and draws, and heads in several shards. Weights
 * and seeds are fixed, and no draw here is a near tie, for which the conformance kit has an account.
 */
import {
  createSampler,
  encodeBFloat16,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  type SampleOptions,
  type SampleResult,
  tokenBitmask,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { expect, type TestContext, test } from "vitest";
import { webgpu } from "../src/index.js";
import { TILES } from "../src/plan/variant.js";
import { testDevice } from "./support/device.js";
import { limited, SMALL_TILE, small } from "./support/limited.js";
import { numbers } from "./support/numbers.js";

function floatHead(vocabSize: number, hiddenSize: number): Float32LmHead {
  return { vocabSize, hiddenSize, format: "f32", weight: numbers(vocabSize * hiddenSize, 1) };
}

/** Log-probabilities differ by what float32 logits and masses are off by. */
const LOGPROB_ERROR = 2e-5;

function expectEqual(ours: SampleResult, truth: SampleResult): void {
  expect([...ours.tokens]).toEqual([...truth.tokens]);
  expect(ours.logprobs === undefined).toBe(truth.logprobs === undefined);
  if (ours.logprobs === undefined || truth.logprobs === undefined) return;
  expect([...ours.logprobs.topTokens]).toEqual([...truth.logprobs.topTokens]);
  for (const name of ["logZ", "chosen", "topLogprobs"] as const) {
    const [found, exact] = [ours.logprobs[name], truth.logprobs[name]];
    for (let i = 0; i < exact.length; i++) {
      if (found[i] === exact[i]) continue;
      expect(Math.abs((found[i] as number) - (exact[i] as number)), name).toBeLessThan(LOGPROB_ERROR);
    }
  }
}

/** Tokens of a tile where a device admits as many threads. */
const TILE = TILES[0];

/** Draws the same on the device and by the reference. */
async function compare(
  context: TestContext,
  weights: LmHeadWeights,
  calls: readonly SampleOptions[],
  batch: number,
  backendOf = (device: GPUDevice) => webgpu({ device }),
): Promise<{ readonly secondLooks: number }> {
  const device = await testDevice(context);
  const samplers = [
    await createSampler({ backends: [backendOf(device)], strict: true }),
    await createSampler({ backends: [reference()] }),
  ] as const;
  const [head, exact] = [await samplers[0].loadLmHead(weights), await samplers[1].loadLmHead(weights)];
  let secondLooks = 0;
  for (const [i, options] of calls.entries()) {
    const hidden = numbers(batch * weights.hiddenSize, 100 + i).map((x) => 4 * x);
    const rows = Array.from({ length: batch }, (_, row) => row);
    const identity = {
      seed: BigInt(i) << 40n,
      stream: rows.map((row) => 3 * row),
      position: rows.map((row) => row + i),
    };
    const [ours, truth] = [
      await head.sample(hidden, { ...identity, ...options }),
      await exact.sample(hidden, { ...identity, ...options }),
    ];
    expectEqual(ours, truth);
    secondLooks += ours.stats.secondLooks;
  }
  await samplers[0].dispose();
  return { secondLooks };
}

/** Limits of a device with as little workgroup memory as WebGPU allows. */
function smallMemory({ limits: { maxBufferSize, maxStorageBufferBindingSize } }: GPUDevice) {
  return { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize: 16_384 };
}

const SETTINGS: readonly SampleOptions[] = [
  {},
  { temperature: 0 },
  { temperature: 0.7 },
  { temperature: 3.3, logprobs: 5, logprobsMode: "raw" },
  { topK: 20 },
  { topK: 1 },
  { minP: 0.1 },
  { topP: 0.3 },
  { topP: 0.9, logprobs: 3, logprobsMode: "processed" },
  { topP: 0.9 },
  { topK: 200, temperature: 2 },
  { topK: 200, topP: 0.8 },
  { epsilonCutoff: 0.002 },
  { etaCutoff: 0.01 },
  { topNSigma: 1 },
  { temperature: 0, logprobs: 2, logprobsMode: "processed" },
  { logitBias: { 3: 5, 599: -2, 17: Number.NEGATIVE_INFINITY } },
  { allowedTokens: tokenBitmask(600, [5, 31, 32, 33, 255, 256, 598]) },
  { draws: 20 },
  { draws: 18, topK: 5, temperature: 1.5 },
];

test.for([1, 3])("every setting, rows: %i", async (batch, context) => {
  const { secondLooks } = await compare(context, floatHead(600, 40), SETTINGS, batch);
  // Nuclei beyond the list of 64.
  expect(secondLooks).toBeGreaterThan(0);
});

test("rows beyond those of one pass, some decided by the device and some by the host", async (context) => {
  // 32 rows share a pass; η beside other rules takes the host.
  const rows = Array.from({ length: 35 }, (_, row) => row);
  const settings = {
    temperature: rows.map((row) => [1, 0, 0.4, 3][row % 4] as number),
    topP: rows.map((row) => [1, 0.5, 0.95][row % 3] as number),
    topK: rows.map((row) => [100, 0, 7, 0, 50, 0][row % 6] as number),
    etaCutoff: rows.map((row) => (row === 34 ? 0.01 : 0)),
  };
  // Four rows a workgroup, as in 16 KB of workgroup memory; the kernels for eight are compared with others in variants.test.ts.
  const backendOf = (device: GPUDevice) => limited(device, { limits: smallMemory(device) });
  const { secondLooks } = await compare(context, floatHead(600, 12), [settings], rows.length, backendOf);
  expect(secondLooks).toBeGreaterThan(0);
});

test("penalties", async (context) => {
  const seen = [[1, 1, 5, 300], [7], [599, 0]];
  await compare(
    context,
    floatHead(600, 40),
    [
      { repetitionPenalty: 1.3, outputTokens: seen },
      { frequencyPenalty: 0.4, presencePenalty: -0.3, outputTokens: seen, promptTokens: [[2], [3], [4]] },
      { repetitionPenalty: 0.7, frequencyPenalty: 0.1, promptTokens: seen, topP: 0.5, temperature: 0.6 },
    ],
    3,
  );
});

const FORMATS: readonly (readonly [string, (head: Float32LmHead) => LmHeadWeights])[] = [
  ["bf16", (head) => ({ ...head, format: "bf16", weight: encodeBFloat16(head.weight) })],
  ["f16", (head) => ({ ...head, format: "f16", weight: encodeFloat16(head.weight) })],
  ["int8 by row", (head) => encodeInt8LmHead(head, { granularity: "row" })],
  ["int8 by block, with zero points", (head) => encodeInt8LmHead(head, { granularity: "block", zeroPoints: true })],
  ["int8 by tensor", (head) => encodeInt8LmHead(head, { granularity: "tensor" })],
  ["int4", (head) => encodeInt4LmHead(head, {})],
  ["int4 with zero points", (head) => encodeInt4LmHead(head, { zeroPoints: true })],
];

test.for(FORMATS)("weights: %s", async ([, encode], context) => {
  // Rows end within a unit of 16 bytes and within a block of 32, tiles within a vocabulary.
  for (const [vocabSize, hiddenSize] of [
    [300, 33],
    [17, 96],
    [1, 1],
  ] as const) {
    await compare(context, encode(floatHead(vocabSize, hiddenSize)), [{}, { topK: 3 }], 1, small);
  }
});

test("a head's bias, scale and soft cap", async (context) => {
  const bias = numbers(300, 9);
  bias[4] = Number.NEGATIVE_INFINITY;
  const head = { ...floatHead(300, 16), bias, logitScale: 1.7, softCap: 2 };
  await compare(context, head, [{}, { temperature: 0.5, logprobs: 4, logprobsMode: "raw" }, { topK: 5 }], 1);
});

test("more workgroups than one has threads, the largest logits all in the tile of one", async (context) => {
  const [tiles, largest] = [70, 66];
  const head = floatHead(tiles * SMALL_TILE, 4);
  const bias = new Float32Array(head.vocabSize);
  bias.fill(9, largest * SMALL_TILE, (largest + 1) * SMALL_TILE);
  const settings = { logprobs: 20, logprobsMode: "raw", topK: 60, temperature: 9 } as const;
  await compare(context, { ...head, bias }, [settings], 1, small);
});

test("rows do not depend on the batch, shards or workgroups", async (context) => {
  const device = await testDevice(context);
  const head = floatHead(5 * TILE + 3, 24);
  const rowBytes = 24 * 4;
  const sampler = await createSampler({ backends: [webgpu({ device })], strict: true });
  const whole = await sampler.loadLmHead(head);
  const limits = {
    maxBufferSize: 2 * TILE * rowBytes,
    maxStorageBufferBindingSize: 2 * TILE * rowBytes + 5,
    maxComputeWorkgroupStorageSize: 16_384,
  };
  const others = [
    await createSampler({ backends: [limited(device, { limits })] }),
    await createSampler({ backends: [limited(device, { maxGroups: 2 })] }),
  ];
  const otherHeads = await Promise.all(others.map((other) => other.loadLmHead(head)));
  const hidden = numbers(3 * 24, 5).map((x) => 4 * x);
  const options = { seed: 3n, stream: [0, 1, 2], position: [0, 0, 0] };
  for (const settings of [
    {},
    { topP: 0.7, minP: 0.01 },
    { topK: 7, logprobs: 7, logprobsMode: "processed" },
  ] as const) {
    const expected = await whole.sample(hidden, { ...options, ...settings });
    for (const loaded of otherHeads) {
      const found = await loaded.sample(hidden, { ...options, ...settings });
      expect([...found.tokens]).toEqual([...expected.tokens]);
    }
    for (const row of [0, 1, 2]) {
      const alone = await whole.sample(hidden.subarray(24 * row, 24 * (row + 1)), {
        seed: 3n,
        stream: [row],
        position: [0],
        ...settings,
      });
      expect(alone.tokens[0]).toBe(expected.tokens[row]);
    }
  }
  for (const other of others) await other.dispose();
  await sampler.dispose();
});

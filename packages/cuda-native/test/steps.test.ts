/**
 * Steps that are queued with nothing read back in between, as one captured graph each: the tokens of a loop that calls `sample` on a RowState with the same
 * settings. And what lies on the device already.
 */
import {
  createSampler,
  encodeBFloat16,
  type LmHeadWeights,
  NO_TOKEN,
  type StepQueueOptions,
  tokenBitmask,
} from "@flashsampling/core";
import { describe, expect, type TestContext, test } from "vitest";
import { cuda, cudaFrom } from "../src/backend/cuda.js";
import { loadNative, type NativeDevice } from "../src/kernels/native.js";
import { FAMILIES, fakeMachine } from "./support/fake.js";
import { numbers } from "./support/problem.js";

/** Frontiers have room for three points, so that some steps must look for what they dropped. */
const machine = fakeMachine(["-DFS_FRONTIER_LIMIT=3"]);

const [V, D, B, STEPS] = [600, 24, 2, 5];
const BF16: LmHeadWeights = { vocabSize: V, hiddenSize: D, format: "bf16", weight: encodeBFloat16(numbers(V * D, 1)) };
const F32: LmHeadWeights = { vocabSize: V, hiddenSize: D - 1, format: "f32", weight: numbers(V * (D - 1), 1) };

const IDENTITY = { seed: 11n, stream: [4, 9], position: [3, 30] };

/** Hidden states of a step; of the first few, so that rows meet the same tokens again. */
const hiddenOf = (step: number, size: number, hiddenSize: number) =>
  numbers(B * hiddenSize, 50 + (step % 3)).map((x) => size * x);

const bytes = (array: Float32Array | Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** A sampler, and the device by another door, to bring memory from. */
async function open(context: TestContext, manifest: object = {}, fault = "none") {
  const files = await machine.files(context, fault, manifest);
  const device = new (loadNative(files.addon).Device)(files.driver);
  await device.open(0);
  return { device, sampler: await createSampler({ backends: [cudaFrom(files, 0)], strict: true }) };
}

function memoryOf(device: NativeDevice, byteLength: number) {
  return { address: device.allocate(byteLength), byteLength };
}

/** Steps on the device, and the same by calls. */
async function compare(
  context: TestContext,
  weights: LmHeadWeights,
  settings: Omit<StepQueueOptions, "batchSize" | "maxSteps">,
  { size = 5, manifest = {} }: { readonly size?: number; readonly manifest?: object } = {},
) {
  const { device, sampler } = await open(context, manifest);
  const head = await sampler.loadLmHead(weights);
  const { hiddenSize } = weights;
  const { allowedTokens, promptTokens, outputTokens, ...ofCalls } = settings;
  const histories = { allowedTokens, promptTokens, outputTokens };
  const state = await head.createRowState({ batchSize: B, ...IDENTITY, ...histories });
  const expected: number[] = [];
  let secondLooks = 0;
  for (let step = 0; step < STEPS; step++) {
    const states = hiddenOf(step, size, hiddenSize);
    const result = await head.sample(states, { state, ...ofCalls, onRowError: "report" });
    expected.push(...result.tokens);
    secondLooks += result.stats.secondLooks;
  }
  const { free } = device.memory();
  const queue = await head.openSteps({ batchSize: B, maxSteps: STEPS, ...IDENTITY, ...settings });
  const hidden = memoryOf(device, 4 * B * hiddenSize + 8);
  const room = memoryOf(device, 4 * B);
  const last = new Uint32Array(B);
  for (let step = 0; step < STEPS; step++) {
    await device.upload(hidden.address + 8n, bytes(hiddenOf(step, size, hiddenSize)));
    queue.step({ buffer: hidden, byteOffset: 8, length: B * hiddenSize }, { tokensInto: { buffer: room, length: B } });
    // The other door has a stream of its own, which does not wait for the steps.
    if (step < STEPS - 1) await queue.read();
  }
  const { tokens, rows } = await queue.read();
  expect([...tokens]).toEqual(expected);
  await device.download(room.address, bytes(last));
  expect([...last]).toEqual(expected.slice(-B));
  await queue.dispose();
  for (const { address } of [hidden, room]) device.free(address);
  expect(device.memory().free).toBe(free);
  await sampler.dispose();
  device.close();
  return { secondLooks, rows };
}

test("temperature, greedy rows, biases and masks", async (context) => {
  const mask = tokenBitmask(V, [5, 31, 32, 33, 255, 256, 598]);
  const settings = { temperature: [0.7, 0], logitBias: { 3: 5, 17: Number.NEGATIVE_INFINITY } };
  await compare(context, BF16, { ...settings, allowedTokens: [undefined, mask] });
});

test("penalties see the tokens that the steps have drawn", async (context) => {
  const seen = [[1, 1, 5, 300], []];
  const settings = { repetitionPenalty: 1.5, frequencyPenalty: [0.9, 3], presencePenalty: [0.5, 0] };
  await compare(context, F32, { ...settings, outputTokens: seen, promptTokens: [[2], [3, 4]] }, { size: 9 });
});

describe.each(FAMILIES)("%s", (_, manifest) => {
  test.for<[string, Omit<StepQueueOptions, "batchSize" | "maxSteps">, boolean]>([
    ["top-k in the list, a nucleus of it", { topK: 20, topP: [0.7, 1] }, false],
    ["top-k beyond the list", { topK: 200, temperature: 2 }, true],
    ["a nucleus in the list, and one beyond", { topP: [0.2, 0.95], temperature: [0.3, 3] }, true],
    ["min-p", { minP: [0.1, 1], topP: [1, 0.8] }, false],
    ["ε", { epsilonCutoff: [0.001, 0.02] }, false],
  ])("%s", async ([, settings, looks], context) => {
    const { secondLooks, rows } = await compare(context, BF16, settings, { manifest });
    if (looks) expect(secondLooks).toBeGreaterThan(0);
    for (const step of rows) for (const { code } of step) expect(code).toBe("ok");
  });
});

test("a row with nothing to draw stands still, and the other goes on", async (context) => {
  const { rows } = await compare(context, BF16, { topP: 0.9, allowedTokens: [tokenBitmask(V, []), undefined] });
  for (const step of rows) expect(step.map(({ code }) => code)).toEqual(["EMPTY_SUPPORT", "ok"]);
});

test("settings and memory that it does not take are named", async (context) => {
  const { device, sampler } = await open(context);
  const head = await sampler.loadLmHead(BF16);
  for (const [settings, argument] of [
    [{ etaCutoff: 0.1 }, "etaCutoff"],
    [{ topNSigma: 1 }, "topNSigma"],
    [{ topK: 65, topP: 0.5 }, "topK"],
    [{ epsilonCutoff: 0.1, minP: 0.1 }, "epsilonCutoff"],
    [{ draws: 2 }, "draws"],
    [{ logprobs: 0 }, "logprobs"],
  ] as const) {
    const opening = head.openSteps({ batchSize: B, maxSteps: 1, ...settings });
    await expect(opening).rejects.toMatchObject({ code: "UNSUPPORTED", argument });
  }
  const queue = await head.openSteps({ batchSize: B, maxSteps: 1 });
  const hidden = memoryOf(device, 4 * B * D);
  for (const buffer of [{}, { ...hidden, byteLength: 8 }, { ...hidden, device: 1 }, { ...hidden, address: 0n }]) {
    expect(() => queue.step({ buffer, length: B * D })).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  }
  // The default stream, and CU_STREAM_PER_THREAD.
  for (const stream of [0n, 2n]) {
    expect(() => cuda({ stream })).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  }
  await sampler.dispose();
  device.close();
});

test("calls take hidden states from the device's memory, and leave tokens there", async (context) => {
  const { device, sampler } = await open(context);
  const head = await sampler.loadLmHead(BF16);
  const states = hiddenOf(0, 5, D);
  const hidden = memoryOf(device, 4 * B * D);
  const room = memoryOf(device, 4 * B);
  await device.upload(hidden.address, bytes(states));
  for (const topP of [1, 0.8]) {
    const { tokens } = await head.sample(states, { ...IDENTITY, topP });
    const tokensInto = { buffer: room, length: B };
    const held = await head.sample({ buffer: hidden, length: B * D }, { ...IDENTITY, topP, tokensInto });
    const found = new Uint32Array(B).fill(NO_TOKEN);
    await device.download(room.address, bytes(found));
    expect([held.tokens, found]).toEqual([tokens, tokens]);
  }
  await sampler.dispose();
  device.close();
});

test.for(FAMILIES)(
  "steps queued after the weights were replaced draw from the new head: %s",
  async ([, manifest], context) => {
    const { device, sampler } = await open(context, manifest);
    // Of a scale and a cap that the tokens depend on.
    const first = { ...BF16, logitScale: 0.05, softCap: 2 };
    const second = { ...BF16, logitScale: 3, softCap: 40 };
    const head = await sampler.loadLmHead(first);
    const queue = await head.openSteps({ batchSize: B, maxSteps: 3, ...IDENTITY });
    const hidden = memoryOf(device, 4 * B * D);
    await device.upload(hidden.address, bytes(hiddenOf(0, 5, D)));
    const step = () => queue.step({ buffer: hidden, length: B * D });
    step();
    await head.replaceWeights(second);
    step();
    await head.replaceWeights(first);
    step();
    const { tokens } = await queue.read();
    const expected: number[] = [];
    for (const [i, weights] of [first, second, first].entries()) {
      await head.replaceWeights(weights);
      const position = IDENTITY.position.map((at) => at + i);
      expected.push(...(await head.sample(hiddenOf(0, 5, D), { ...IDENTITY, position })).tokens);
    }
    expect([...tokens]).toEqual(expected);
    await sampler.dispose();
    device.free(hidden.address);
    device.close();
  },
);

test("on a device that is lost, calls and steps say so, and all can be disposed of", async (context) => {
  const { device, sampler } = await open(context, {}, "faulty");
  const head = await sampler.loadLmHead(BF16);
  const hidden = memoryOf(device, 4 * B * D);
  await device.upload(hidden.address, bytes(hiddenOf(0, 5, D)));
  const queue = await head.openSteps({ batchSize: B, maxSteps: 2, ...IDENTITY });
  const call = () => head.sample({ buffer: hidden, length: B * D }, IDENTITY);
  await expect(call()).rejects.toMatchObject({ code: "DEVICE_LOST" });
  await expect(call()).rejects.toMatchObject({ code: "DEVICE_LOST" });
  queue.step({ buffer: hidden, length: B * D });
  await expect(queue.read()).rejects.toMatchObject({ code: "DEVICE_LOST" });
  await queue.dispose();
  await head.dispose();
  await sampler.dispose();
  device.close();
});

/**
 * The user's own buffers: hidden states, weights and tokens in GPUBuffers at offsets, tokens as from arrays, and nothing of it destroyed.
 */
import {
  createSampler,
  encodeBFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  NO_TOKEN,
  tokenBitmask,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { expect, test, vi } from "vitest";
import { Usage } from "../src/kernels/usage.js";
import { type KernelFormat, planRowOfWeights } from "../src/plan/weights.js";
import { findGpu } from "../src/platform/gpu.js";
import { testDevice } from "./support/device.js";
import { bytesForRows, SMALL_TILE, small } from "./support/limited.js";
import { onDevice, wordsOf } from "./support/memory.js";
import { numbers } from "./support/numbers.js";

const [V, D] = [300, 64];
const HEAD: Float32LmHead = { vocabSize: V, hiddenSize: D, format: "f32", weight: numbers(V * D, 1) };
const CALL = { seed: 5n, stream: [0, 1], position: [7, 8] };

test("hidden states in a buffer draw the tokens of those in an array, and may be overwritten at once", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  // Rows that end within a unit of 16 bytes, and rows that need no padding.
  for (const hiddenSize of [33, 64]) {
    const head = { ...HEAD, hiddenSize, weight: HEAD.weight.subarray(0, V * hiddenSize) };
    const loaded = await sampler.loadLmHead(head);
    const hidden = numbers(2 * hiddenSize, 2).map((x) => 6 * x);
    const state = await loaded.createRowState({ batchSize: 2, ...CALL });
    const other = await loaded.createRowState({ batchSize: 2, ...CALL });
    const buffer = onDevice(device, hidden, 20);
    for (const settings of [{}, { topP: 0.8, logprobs: 2 }]) {
      const expected = [
        await loaded.sample(hidden, { state, ...settings }),
        await loaded.sample(hidden, { state, ...settings }),
      ];
      const calls = [
        loaded.sample(buffer, { state: other, ...settings }),
        loaded.sample(buffer, { state: other, ...settings }),
      ];
      device.queue.writeBuffer(buffer.buffer, 20, new Float32Array(2 * hiddenSize));
      const found = await Promise.all(calls);
      device.queue.writeBuffer(buffer.buffer, 20, hidden);
      expect(found.map(({ tokens }) => [...tokens])).toEqual(expected.map(({ tokens }) => [...tokens]));
      expect(found.map(({ logprobs }) => logprobs)).toEqual(expected.map(({ logprobs }) => logprobs));
    }
  }
  await sampler.dispose();
});

test("tokens are written into a buffer, at an offset", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const head = await sampler.loadLmHead(HEAD);
  const room = onDevice(device, new Uint32Array(6).fill(77), 0);
  const tokensInto = { buffer: room.buffer, byteOffset: 4, length: 4 };
  const hidden = numbers(2 * D, 3).map((x) => 6 * x);
  const options = {
    ...CALL,
    draws: 2,
    tokensInto,
    allowedTokens: [undefined, tokenBitmask(V, [])],
    onRowError: "report",
  } as const;
  const { tokens } = await head.sample(hidden, options);
  expect([...tokens.subarray(2, 4)]).toEqual([NO_TOKEN, NO_TOKEN]);
  expect(await wordsOf(device, room)).toEqual([77, ...tokens, 77]);
  await sampler.dispose();
});

const FORMATS: readonly (readonly [string, LmHeadWeights])[] = [
  ["f32", HEAD],
  ["bf16", { ...HEAD, format: "bf16", weight: encodeBFloat16(HEAD.weight) }],
  ["int8", encodeInt8LmHead(HEAD, { granularity: "block", zeroPoints: true })],
  ["int4", encodeInt4LmHead(HEAD, {})],
];

test.for(FORMATS)("%s weights in a buffer, whole and in shards", async ([, head], context) => {
  const device = await testDevice(context);
  const weight = onDevice(device, head.weight, 512);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const exact = await (await createSampler({ backends: [reference()] })).loadLmHead(head);
  const loaded = await sampler.loadLmHead({ ...head, weight } as never);
  const hidden = numbers(D, 4).map((x) => 6 * x);
  const call = { seed: 8n, position: 0, topK: 40 };
  const expected = [...(await exact.sample(hidden, call)).tokens];
  expect([...(await loaded.sample(hidden, call)).tokens]).toEqual(expected);
  // Room for two tiles of five, so that the buffer is bound at three offsets.
  const limits = {
    maxBufferSize: 2 ** 28,
    maxStorageBufferBindingSize: (head.weight.byteLength / V) * 2 * SMALL_TILE,
    maxComputeWorkgroupStorageSize: bytesForRows(SMALL_TILE, 1),
  };
  const other = await createSampler({ backends: [small(device, { limits })] });
  const again = await other.loadLmHead({ ...head, weight } as never);
  expect([...(await again.sample(hidden, call)).tokens]).toEqual(expected);
  await other.dispose();
  await sampler.dispose();
  // The buffer still is what it was.
  expect((await wordsOf(device, { ...weight, length: 1 }))[0]).toBe(new Uint32Array(head.weight.buffer, 0, 1)[0]);
});

const WITH_BIAS = { ...HEAD, bias: numbers(V, 9).map((x) => 3 * x) };

test.for<[string, LmHeadWeights]>([
  ["bias", WITH_BIAS],
  ["int8, bias, scales by row, zero points", encodeInt8LmHead(WITH_BIAS, { granularity: "row", zeroPoints: true })],
  ["int8, one scale in all", encodeInt8LmHead(HEAD, { granularity: "tensor" })],
  ["int8, scales by block, zero points", encodeInt8LmHead(HEAD, { granularity: "block", zeroPoints: true })],
  ["int4, bias, scales, zero points", encodeInt4LmHead(WITH_BIAS, { zeroPoints: true })],
])("no binding is larger than a head's shard needs: %s", async ([, head], context) => {
  const device = await testDevice(context);
  const exact = await (await createSampler({ backends: [reference()] })).loadLmHead(head);
  const limits = {
    maxBufferSize: 2 ** 28,
    maxStorageBufferBindingSize: planRowOfWeights(head.format as KernelFormat, D).bytes * SMALL_TILE,
    maxComputeWorkgroupStorageSize: bytesForRows(SMALL_TILE, 1),
  };
  const createBindGroup = vi.spyOn(device, "createBindGroup");
  try {
    const sampler = await createSampler({ backends: [small(device, { limits })], strict: true });
    const loaded = await sampler.loadLmHead(head);
    const hidden = numbers(D, 4).map((x) => 6 * x);
    for (const call of [
      { seed: 8n, position: 0 },
      { seed: 8n, position: 1, topP: 0.9 },
    ]) {
      const { tokens } = await loaded.sample(hidden, call);
      expect([...tokens]).toEqual([...(await exact.sample(hidden, call)).tokens]);
    }
    const ofHead = createBindGroup.mock.calls
      .flatMap(([{ entries }]) => [...entries].map(({ resource }) => resource as GPUBufferBinding))
      .filter(({ buffer }) => ["biases", "weights", "scales", "zero points"].includes(buffer.label));
    const sizes = ofHead.map(({ buffer, size = buffer.size }) => size);
    expect(new Set(ofHead.map(({ buffer }) => buffer)).size).toBeGreaterThanOrEqual(2 * Math.ceil(V / SMALL_TILE));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.maxStorageBufferBindingSize);
    await sampler.dispose();
  } finally {
    createBindGroup.mockRestore();
  }
});

test("weights in a buffer are seen as they are when a call is queued, and replaced by those of another", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const weight = onDevice(device, HEAD.weight, 0);
  const head = await sampler.loadLmHead({ ...HEAD, weight });
  const negative = HEAD.weight.map((x) => -x);
  const hidden = numbers(D, 4);
  const greedy = { temperature: 0, seed: 1n, position: 0 };
  const before = await head.sample(hidden, greedy);
  const opposite = await head.sample(
    hidden.map((x) => -x),
    greedy,
  );
  expect(opposite.tokens[0]).not.toBe(before.tokens[0]);
  device.queue.writeBuffer(weight.buffer, 0, negative);
  expect((await head.sample(hidden, greedy)).tokens[0]).toBe(opposite.tokens[0]);
  await head.replaceWeights({ ...HEAD, weight: onDevice(device, HEAD.weight, 256) });
  expect((await head.sample(hidden, greedy)).tokens[0]).toBe(before.tokens[0]);
  await expect(head.replaceWeights(HEAD)).rejects.toMatchObject({ argument: "weight" });
  await sampler.dispose();
});

test("buffers that do not fit are refused by name", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const head = await sampler.loadLmHead(HEAD);
  const call = { seed: 1n, position: 0 };
  const good = onDevice(device, new Float32Array(D), 0);
  const unreadable = onDevice(device, new Float32Array(D), 0, Usage.CopyTarget);
  const refused = (hidden: unknown, options: object = {}) =>
    head.sample(hidden as never, { ...call, ...options }).then(
      () => "accepted",
      ({ code, argument, message }) => `${code} ${argument}: ${message}`,
    );
  expect(await refused({ ...good, length: D - 1 })).toMatch(/^SHAPE_MISMATCH hidden/);
  expect(await refused({ ...good, length: 2 * D })).toMatch(/hidden.buffer must be of at least 512 bytes/);
  expect(await refused(good.buffer)).toMatch(
    /^INVALID_ARGUMENT hidden: .*Float32Array, or { buffer, byteOffset, length }/,
  );
  expect(await refused({ ...good, byteOffset: 2 })).toMatch(/hidden.byteOffset must be a multiple of 4/);
  expect(await refused({ ...good, buffer: {} })).toMatch(/hidden.buffer must be a GPUBuffer/);
  expect(await refused(unreadable)).toMatch(/made with GPUBufferUsage.COPY_SRC/);
  expect(await refused(good, { tokensInto: { ...good, length: 2 } })).toMatch(/^SHAPE_MISMATCH tokensInto/);
  expect(await refused(good, { tokensInto: new Uint32Array(1) })).toMatch(/^INVALID_ARGUMENT tokensInto/);
  const found = await findGpu();
  if ("reason" in found) throw new Error(found.reason.message);
  const stranger = (await (await found.gpu.requestAdapter())?.requestDevice()) as GPUDevice;
  expect(await refused(onDevice(stranger, new Float32Array(D), 0))).toMatch(
    /^INVALID_ARGUMENT hidden: The GPU reports/,
  );
  const weight = onDevice(device, HEAD.weight, 16);
  await expect(sampler.loadLmHead({ ...HEAD, weight })).rejects.toThrow(/weight.byteOffset must be a multiple of 256/);
  await expect(sampler.loadLmHead({ ...HEAD, weight: onDevice(stranger, HEAD.weight, 0) })).rejects.toMatchObject({
    code: "INVALID_ARGUMENT",
    argument: "weight",
  });
  const narrow = { vocabSize: V, hiddenSize: 30, format: "f32" } as const;
  await expect(sampler.loadLmHead({ ...narrow, weight: { ...weight, byteOffset: 0, length: V * 30 } })).rejects.toThrow(
    /multiple of 4; got 30/,
  );
  stranger.destroy();
  const gone = onDevice(device, new Float32Array(D), 0);
  gone.buffer.destroy();
  expect(await refused(gone)).toMatch(/^INVALID_ARGUMENT hidden: The GPU reports/);
  expect(await refused(good, { tokensInto: { ...gone, length: 1 } })).toMatch(/^INVALID_ARGUMENT tokensInto: The GPU/);
  // None of it has spoilt the head.
  expect((await head.sample(good, call)).tokens).toHaveLength(1);
  await sampler.dispose();
});

test("a buffer that was destroyed is named, the right one of a step's too, and what was given before", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const weight = onDevice(device, HEAD.weight, 0);
  const head = await sampler.loadLmHead({ ...HEAD, weight });
  const call = { seed: 1n, position: 0 };
  const hidden = onDevice(device, numbers(D, 4), 0);
  const tokensInto = onDevice(device, Uint32Array.of(77), 0);
  const gone = onDevice(device, new Float32Array(D), 0);
  gone.buffer.destroy();
  const step = async (states: typeof hidden, room?: typeof tokensInto) => {
    const queue = await head.openSteps({ batchSize: 1, maxSteps: 1, ...call });
    queue.step(states, { tokensInto: room });
    const read = queue.read().then(
      ({ tokens }) => [...tokens],
      ({ code, argument }) => `${code} ${argument}`,
    );
    return read.finally(() => queue.dispose());
  };
  expect(await step(gone, tokensInto)).toBe("INVALID_ARGUMENT hidden");
  expect(await step(hidden, { ...gone, length: 1 })).toBe("INVALID_ARGUMENT tokensInto");
  // Nothing was drawn, and finding out which it was writes nothing.
  expect(await wordsOf(device, tokensInto)).toEqual([77]);
  const { tokens } = await head.sample(hidden, call);
  expect(await step(hidden, tokensInto)).toEqual([...tokens]);
  expect(await wordsOf(device, tokensInto)).toEqual([...tokens]);
  weight.buffer.destroy();
  const refused = { code: "INVALID_ARGUMENT", argument: "weight" };
  await expect(head.sample(hidden, call)).rejects.toMatchObject(refused);
  await expect(head.sample(numbers(D, 4), { ...call, topP: 0.5 })).rejects.toMatchObject(refused);
  expect(await step(hidden, tokensInto)).toBe("INVALID_ARGUMENT weight");
  await head.replaceWeights({ ...HEAD, weight: onDevice(device, HEAD.weight, 0) });
  expect([...(await head.sample(hidden, call)).tokens]).toEqual([...tokens]);
  await sampler.dispose();
});

test("a call that is aborted while its tokens are written is aborted at once, and its state has not advanced", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const head = await sampler.loadLmHead(HEAD);
  const call = { seed: 3n, position: 5 };
  const hidden = numbers(D, 4).map((x) => 6 * x);
  const [expected, next] = [await head.sample(hidden, call), await head.sample(hidden, { ...call, position: 6 })];
  const state = await head.createRowState({ batchSize: 1, ...call });
  const tokensInto = onDevice(device, Uint32Array.of(77), 0);
  const [controller, reason] = [new AbortController(), new Error("enough")];
  const { queue } = device;
  const writeBuffer = queue.writeBuffer.bind(queue) as (...given: unknown[]) => undefined;
  const spy = vi.spyOn(queue, "writeBuffer").mockImplementation((...given) => {
    if (given[0] === tokensInto.buffer) controller.abort(reason);
    return writeBuffer(...given);
  });
  try {
    const aborted = head.sample(hidden, { state, tokensInto, signal: controller.signal });
    await expect(aborted).rejects.toMatchObject({ code: "ABORTED", cause: reason });
  } finally {
    spy.mockRestore();
  }
  // What was on its way to the device arrives there.
  expect(await wordsOf(device, tokensInto)).toEqual([...expected.tokens]);
  expect([...(await head.sample(hidden, { state })).tokens]).toEqual([...expected.tokens]);
  expect([...(await head.sample(hidden, { state, tokensInto })).tokens]).toEqual([...next.tokens]);
  expect(await wordsOf(device, tokensInto)).toEqual([...next.tokens]);
  await sampler.dispose();
});

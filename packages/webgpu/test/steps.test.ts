/**
 * Steps that are queued with nothing read back in between: the tokens of a loop that calls `sample` on a RowState with the same settings.
 */
import {
  type BatchLogprobs,
  createSampler,
  type Float32LmHead,
  NO_TOKEN,
  type StepQueueOptions,
  tokenBitmask,
} from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { frontier } from "@flashsampling/core/summary";
import { expect, type TestContext, test } from "vitest";
import { Usage } from "../src/kernels/usage.js";
import { MAX_ROWS } from "../src/plan/rows.js";
import { testDevice } from "./support/device.js";
import { small } from "./support/limited.js";
import { onDevice, wordsOf } from "./support/memory.js";
import { numbers } from "./support/numbers.js";

const [V, D, B, STEPS] = [600, 24, 2, 5];
const HEAD: Float32LmHead = { vocabSize: V, hiddenSize: D, format: "f32", weight: numbers(V * D, 1) };

const IDENTITY = { seed: 11n, stream: [4, 9], position: [3, 30] };

/** Hidden states of a step; of the first few, so that rows meet the same tokens again. */
const hiddenOf = (step: number, size: number) => numbers(B * D, 50 + (step % 3)).map((x) => size * x);

/** The head on the device, with frontiers that have room for so many points. */
async function loadHead(context: TestContext, frontierCapacity?: number) {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device, { frontierCapacity })], strict: true });
  return { device, sampler, head: await sampler.loadLmHead(HEAD) };
}

/** Steps on the device, and the same by calls. */
async function compare(
  context: TestContext,
  settings: Omit<StepQueueOptions, "batchSize" | "maxSteps">,
  size = 5,
  frontierCapacity?: number,
) {
  const { device, sampler, head } = await loadHead(context, frontierCapacity);
  const { allowedTokens, promptTokens, outputTokens, ...ofCalls } = settings;
  const histories = { allowedTokens, promptTokens, outputTokens };
  const state = await head.createRowState({ batchSize: B, ...IDENTITY, ...histories });
  const expected: number[] = [];
  const listed = { logZ: [], chosen: [], topTokens: [], topLogprobs: [] } as Record<keyof BatchLogprobs, number[]>;
  let secondLooks = 0;
  for (let step = 0; step < STEPS; step++) {
    // A state is advanced by one draw only.
    const position = IDENTITY.position.map((first) => first + step);
    const ofRows = settings.draws === undefined ? { state } : { ...IDENTITY, position, ...histories };
    const result = await head.sample(hiddenOf(step, size), { ...ofRows, ...ofCalls, onRowError: "report" });
    expected.push(...result.tokens);
    secondLooks += result.stats.secondLooks;
    for (const [name, values] of Object.entries(listed)) {
      values.push(...(result.logprobs?.[name as keyof BatchLogprobs] ?? []));
    }
  }
  const queue = await head.openSteps({ batchSize: B, maxSteps: STEPS, ...IDENTITY, ...settings });
  const hidden = device.createBuffer({ size: 4 * B * D, usage: Usage.CopySource | Usage.CopyTarget });
  for (let step = 0; step < STEPS; step++) {
    device.queue.writeBuffer(hidden, 0, hiddenOf(step, size));
    queue.step({ buffer: hidden, length: B * D });
  }
  const { tokens, rows, logprobs } = await queue.read();
  expect([...tokens]).toEqual(expected);
  expect(logprobs?.mode).toBe(settings.logprobs === undefined ? undefined : (settings.logprobsMode ?? "raw"));
  for (const [name, values] of Object.entries(listed)) {
    const found = [...(logprobs?.[name as keyof BatchLogprobs] ?? [])];
    expect(found, name).toHaveLength(values.length);
    for (const [i, value] of values.entries()) {
      if (Object.is(found[i], value)) continue;
      // Of what a look has measured calls take the masses of single tokens anew, in float64.
      expect(settings.logprobsMode, `${name}: ${found[i]} for ${value}`).toBe("processed");
      expect(Math.abs((found[i] as number) - value), name).toBeLessThan(1e-8);
    }
  }
  await sampler.dispose();
  hidden.destroy();
  return { secondLooks, tokens, rows, logprobs };
}

test("temperature, greedy rows, biases and masks", async (context) => {
  const mask = tokenBitmask(V, [5, 31, 32, 33, 255, 256, 598]);
  const { tokens } = await compare(context, {
    temperature: [0.7, 0],
    logitBias: { 3: 5, 17: Number.NEGATIVE_INFINITY },
    allowedTokens: [undefined, mask],
  });
  expect(tokens).toHaveLength(STEPS * B);
});

test("penalties see the tokens that the steps have drawn", async (context) => {
  const seen = [[1, 1, 5, 300], []];
  const settings = { repetitionPenalty: 1.5, frequencyPenalty: [0.9, 3], presencePenalty: [0.5, 0] };
  await compare(context, { ...settings, outputTokens: seen, promptTokens: [[2], [3, 4]] }, 9);
});

test.for<[string, Omit<StepQueueOptions, "batchSize" | "maxSteps">, boolean]>([
  ["top-k in the list, a nucleus of it", { topK: 20, topP: [0.7, 1] }, false],
  ["top-k beyond the list", { topK: 200, temperature: 2 }, true],
  ["a nucleus of a top-k beyond the list", { topK: [200, 77], topP: [0.5, 0.9], temperature: [2, 3] }, true],
  ["a nucleus in the list, and one beyond", { topP: [0.2, 0.95], temperature: [0.3, 3] }, true],
  ["min-p", { minP: [0.1, 1], topP: [1, 0.8] }, false],
  ["ε", { epsilonCutoff: [0.01, 0.0017] }, false],
  [
    "ε of what top-k, top-p and min-p leave",
    { topK: [20, 64], topP: [1, 0.9], minP: [0, 0.01], epsilonCutoff: [0.02, 0.005] },
    false,
  ],
  ["top-nσ", { topNSigma: [1, 0.4], temperature: 2 }, false],
  ["top-nσ of what others leave", { topNSigma: [2, 1.5], topP: [0.95, 1], minP: [0, 0.01], topK: [0, 50] }, false],
  ["the first token alone", { topK: 1, temperature: 3 }, false],
  ["η", { etaCutoff: [0.05, 0.002], temperature: [1, 3] }, false],
  [
    "η of what a small top-k leaves, and others of that",
    { etaCutoff: 0.1, topK: [20, 64], topP: [1, 0.9], minP: [0, 0.01] },
    false,
  ],
  [
    "η and ε of nuclei beyond the list",
    { etaCutoff: [0.003, 0.3], epsilonCutoff: [0, 0.0035], topP: 0.95, temperature: [3, 4] },
    false,
  ],
  [
    "ε of a top-k beyond the list, and top-nσ",
    { epsilonCutoff: 0.004, topK: [200, 300], topNSigma: 1.5, temperature: 3 },
    false,
  ],
  [
    "every rule at once, beyond the list",
    {
      ...{ topK: [400, 300], topP: [0.9, 0.97], minP: [0.02, 0.01], epsilonCutoff: [0.0015, 0.001] },
      ...{ etaCutoff: [0.001, 0.002], topNSigma: [3, 2.5], temperature: [4, 3] },
    },
    false,
  ],
])("truncation: %s", { timeout: 300_000 }, async ([, settings, looks], context) => {
  const { secondLooks } = await compare(context, settings);
  // The calls say whether the steps must have looked twice.
  if (looks) expect(secondLooks).toBeGreaterThan(0);
});

test.for<[string, Omit<StepQueueOptions, "batchSize" | "maxSteps">, boolean]>([
  ["of a greedy row, and of another", { temperature: [0, 1.3] }, false],
  ["a nucleus in the list, and one beyond", { topP: [0.2, 0.95], temperature: [0.3, 3] }, true],
  ["a nucleus of a top-k beyond the list", { topK: [200, 77], topP: [0.5, 0.9], temperature: [2, 3] }, true],
])("several draws: %s", async ([, settings, looks], context) => {
  const draws = 3;
  const { secondLooks, tokens } = await compare(context, { ...settings, draws });
  expect(tokens).toHaveLength(STEPS * B * draws);
  // Draws are not each other's copies.
  const isSpread = Array.from({ length: STEPS }, (_, step) =>
    tokens.subarray((step * B + 1) * draws, (step + 1) * B * draws),
  );
  expect(isSpread.some((own) => new Set(own).size > 1)).toBe(true);
  if (looks) expect(secondLooks).toBeGreaterThan(0);
});

test("several draws of a row whose frontiers are full are filled again, each by itself", async (context) => {
  const mask = tokenBitmask(
    V,
    Array.from({ length: 100 }, (_, token) => token),
  );
  const settings = { topK: [1, 2], temperature: 30, allowedTokens: mask, draws: 4 };
  const { secondLooks } = await compare(context, settings, 1, 8);
  expect(secondLooks).toBeGreaterThan(0);
});

test.for<[string, Omit<StepQueueOptions, "batchSize" | "maxSteps">]>([
  ["the model's own, whatever is drawn from", { logprobs: 5, topP: [0.2, 0.95], temperature: [0.3, 3] }],
  ["the model's own, of a greedy row too", { logprobs: 0, temperature: [0, 0.8], logitBias: { 3: 5 } }],
  ["the whole distribution drawn from", { logprobs: 64, logprobsMode: "processed", temperature: [0, 0.8], draws: 2 }],
  [
    "what a small top-k leaves, and other rules of that",
    {
      ...{ logprobs: 9, logprobsMode: "processed", topK: [20, 64], topP: [0.7, 1] },
      ...{ minP: [0, 0.05], epsilonCutoff: [0.05, 0], topNSigma: [2.5, 3], draws: 2 },
    },
  ],
  ["what a nucleus leaves", { logprobs: 9, logprobsMode: "processed", topP: [0.2, 0.95], temperature: [0.3, 3] }],
  [
    "what a nucleus of a large top-k leaves",
    { logprobs: 0, logprobsMode: "processed", topK: [200, 77], topP: [0.5, 0.9], temperature: [2, 3], draws: 3 },
  ],
  [
    "what min-p or top-nσ leaves",
    { logprobs: 64, logprobsMode: "processed", minP: [0.01, 0], topNSigma: [4, 1.5], temperature: 4 },
  ],
  [
    "what η leaves",
    { logprobs: 2, logprobsMode: "processed", etaCutoff: [0.001, 0.1], topP: [1, 0.95], temperature: 4 },
  ],
])("logprobs: %s", async ([, settings], context) => {
  const { logprobs } = await compare(context, settings);
  expect(logprobs?.chosen.every((logprob) => logprob <= 0)).toBe(true);
});

test.for<[string, Omit<StepQueueOptions, "batchSize" | "maxSteps">, number]>([
  ["a nucleus among equal logits", { logprobs: 3, logprobsMode: "processed", topP: [0.5, 0.123] }, 0],
  ["ε of a top-k among equal logits", { topK: [300, 77], epsilonCutoff: [0.003, 0.02] }, 0],
  ["a top-k that ends where tokens have no mass", { logprobs: 0, logprobsMode: "processed", topK: [590, 450] }, 40],
])("the place of a cut: %s", { timeout: 300_000 }, async ([, settings, size], context) => {
  await compare(context, settings, size);
});

test("logprobs beside penalties, and of a row without support", async (context) => {
  const settings = { logprobs: 3, repetitionPenalty: 1.5, frequencyPenalty: 0.4, promptTokens: [[2], [3, 4]] };
  const { logprobs } = await compare(context, { ...settings, allowedTokens: [undefined, tokenBitmask(V, [])] });
  expect(logprobs?.logZ[1]).toBeNaN();
});

test("more rows than a pass of calls", async (context) => {
  const { device, sampler, head } = await loadHead(context);
  const batchSize = MAX_ROWS + 1;
  const states = numbers(batchSize * D, 60).map((x) => 5 * x);
  const settings = { seed: 3n, stream: Array.from({ length: batchSize }, (_, row) => row), position: 0, topK: 5 };
  const queue = await head.openSteps({ batchSize, maxSteps: 1, ...settings });
  queue.step(onDevice(device, states, 4));
  expect([...(await queue.read()).tokens]).toEqual([...(await head.sample(states, settings)).tokens]);
  await sampler.dispose();
});

test("other weights bring their own logit scale and soft cap, in the midst of a queue too", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const others = [
    { ...HEAD, logitScale: 0.5, softCap: 30 },
    { ...HEAD, logitScale: 4, softCap: 9 },
  ] as const;
  const head = await sampler.loadLmHead(others[0]);
  const hidden = onDevice(device, hiddenOf(0, 5), 0);
  const queue = await head.openSteps({ batchSize: B, maxSteps: 2 * STEPS, ...IDENTITY });
  const state = await head.createRowState({ batchSize: B, ...IDENTITY });
  const expected: number[] = [];
  for (const weights of others) {
    await head.replaceWeights(weights);
    for (let step = 0; step < STEPS; step++) {
      queue.step(hidden);
      expected.push(...(await head.sample(hidden, { state })).tokens);
    }
  }
  expect([...(await queue.read()).tokens]).toEqual(expected);
  await sampler.dispose();
});

test("frontiers that are full are filled again", async (context) => {
  const [capacity, temperature, allowed] = [6, 30, 100];
  const mask = tokenBitmask(
    V,
    Array.from({ length: allowed }, (_, token) => token),
  );
  const settings = { topK: [1, 2], temperature, allowedTokens: mask };
  const { secondLooks } = await compare(context, settings, 1, capacity);
  // Calls begin anew on the host with rows that the device leaves undecided, and count each of them once: as those do that ask the device for
  // no decision, since they want logprobs.
  const { sampler, head } = await loadHead(context, capacity);
  let ofHost = 0;
  for (let step = 0; step < STEPS; step++) {
    const position = IDENTITY.position.map((first) => first + step);
    const raw = { logprobs: 0, logprobsMode: "raw" } as const;
    ofHost += (await head.sample(hiddenOf(step, 1), { ...IDENTITY, position, ...settings, ...raw })).stats.secondLooks;
  }
  expect(ofHost).toBeGreaterThan(0);
  expect(secondLooks).toBe(ofHost);
  await sampler.dispose();
  // Some frontiers are longer than there is room, and none twice as long.
  const lengths = Array.from({ length: STEPS * B }, (_, i) => {
    const [step, row] = [Math.floor(i / B), i % B];
    const state = hiddenOf(step, 1).subarray(row * D, (row + 1) * D);
    const stream = IDENTITY.stream[row] as number;
    const noise = new RowNoise({ seed: IDENTITY.seed, stream, position: (IDENTITY.position[row] as number) + step }, 0);
    const points = frontier.empty();
    for (let token = 0; token < allowed; token++) {
      const product = state.reduce((sum, x, d) => sum + x * (HEAD.weight[token * D + d] as number), 0);
      const logit = product / temperature;
      frontier.add(points, {
        token,
        logit,
        rawLogit: product,
        score: logit + noise.tokenGumbel(token),
        supported: true,
      });
    }
    return points.points.length;
  });
  expect(Math.max(...lengths)).toBeGreaterThan(capacity);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2 * capacity);
});

test("a row without support reports itself, step by step, and advances nothing", async (context) => {
  const { tokens, rows } = await compare(context, { allowedTokens: [undefined, tokenBitmask(V, [])] });
  expect(rows.map(([, row]) => row?.code)).toEqual(Array.from({ length: STEPS }, () => "EMPTY_SUPPORT"));
  expect(tokens[1]).toBe(NO_TOKEN);
});

test("steps are checked as they are queued, and what is beyond them is refused by name", async (context) => {
  const { device, sampler, head } = await loadHead(context);
  const open = (settings: object) =>
    head.openSteps({ batchSize: B, maxSteps: 1, ...IDENTITY, ...settings }).then(
      () => "opened",
      ({ code, argument }) => `${code} ${argument}`,
    );
  expect(await open({ draws: 65_536 })).toBe("UNSUPPORTED draws");
  expect(await open({ maxSteps: 0 })).toBe("INVALID_ARGUMENT maxSteps");
  expect(await open({ position: [0, 2 ** 32 - 1], maxSteps: 2 })).toBe("INVALID_ARGUMENT position");
  const queue = await head.openSteps({ batchSize: B, maxSteps: 1, ...IDENTITY });
  expect((await queue.read()).tokens).toHaveLength(0);
  const [hidden, tokens] = [4 * B * D, 4 * B + 4].map((size) =>
    device.createBuffer({ size, usage: Usage.Storage | Usage.CopySource | Usage.CopyTarget }),
  ) as [GPUBuffer, GPUBuffer];
  expect(() => queue.step({ buffer: hidden, length: D })).toThrow(/B × hiddenSize/);
  expect(() => queue.step(new Float32Array(B * D) as never)).toThrow(/hidden must be a device's memory/);
  queue.step({ buffer: hidden, length: B * D }, { tokensInto: { buffer: tokens, byteOffset: 4, length: B } });
  expect(() => queue.step({ buffer: hidden, length: B * D })).toThrow(
    /All maxSteps = 1 steps of this queue are queued/,
  );
  const read = await queue.read();
  expect(await wordsOf(device, { buffer: tokens, length: B + 1 })).toEqual([0, ...read.tokens]);
  await head.dispose();
  expect(() => queue.step({ buffer: hidden, length: B * D })).toThrow(/disposed/);
  await sampler.dispose();
});

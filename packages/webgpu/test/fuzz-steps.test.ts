/**
 * Random queues of steps against core's float64 reference, which goes step by step on a RowState: truncations, penalties of what the steps
 * have drawn, several draws where none counts them, logprobs, masks, rows that cannot be sampled, and positions that advance. Fixed seeds; a case
 * that fails is made smaller and printed.
 */
import { createSampler, type Float32LmHead, type SampleLogprobs, tokenBitmask } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FRONTIER_CAPACITY } from "../src/plan/layout.js";
import { testDevice } from "./support/device.js";
import { small } from "./support/limited.js";
import { onDevice } from "./support/memory.js";
import { numbers } from "./support/numbers.js";

const [V, D] = [600, 24];
const HEAD: Float32LmHead = {
  vocabSize: V,
  hiddenSize: D,
  format: "f32",
  weight: numbers(V * D, 1),
  bias: numbers(V, 3),
};

/** A number between two, which shrinks to the first. */
const between = (low: number, high: number) =>
  fc.integer({ min: 0, max: 1000 }).map((n) => low + ((high - low) * n) / 1000);

const OFF = { topK: 0, topP: 1, minP: 0, epsilonCutoff: 0, etaCutoff: 0, topNSigma: Number.POSITIVE_INFINITY };

/** Truncations: of one rule, of those that go together, and of any. */
const TRUNCATION = fc.oneof(
  fc.constant(OFF),
  fc.record({ topK: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ topP: between(0.05, 0.99) }),
  fc.record({ topK: fc.integer({ min: 65, max: 700 }), topP: between(0.05, 0.99) }),
  fc.record({
    topK: fc.integer({ min: 1, max: 64 }),
    topP: between(0.3, 0.99),
    minP: between(0, 0.1),
    epsilonCutoff: fc.oneof(fc.constant(0), between(0.0001, 0.05)),
  }),
  fc.record({ epsilonCutoff: between(0.0001, 0.01) }),
  fc.record({ etaCutoff: between(0.0001, 0.3) }),
  fc.record({
    topK: fc.constantFrom(0, 40, 100, 400),
    topP: fc.constantFrom(1, 0.5, 0.97),
    minP: fc.constantFrom(0, 0.001, 0.05),
    epsilonCutoff: fc.oneof(fc.constant(0), between(0.0001, 0.01)),
    etaCutoff: fc.oneof(fc.constant(0), between(0.0001, 0.1)),
    topNSigma: fc.constantFrom(Number.POSITIVE_INFINITY, 2.5),
  }),
  fc.record({ topNSigma: between(0, 3), topP: fc.oneof(fc.constant(1), between(0.3, 0.99)) }),
);

const tokens = fc.array(fc.nat(V - 1), { maxLength: 12 });

const ROW = fc.record({
  stream: fc.nat(2 ** 31),
  position: fc.nat(2 ** 31),
  temperature: fc.constantFrom(0, 0.3, 1, 1, 1.7, 4),
  truncation: TRUNCATION,
  repetitionPenalty: fc.constantFrom(1, 1, 1, 0.8, 1.6),
  frequencyPenalty: fc.constantFrom(0, 0, 0, -1, 0.7),
  presencePenalty: fc.constantFrom(0, 0, 0, 1.1),
  prompt: tokens,
  output: tokens,
  /** Empty: the row cannot be sampled. */
  allowed: fc.option(tokens, { nil: undefined, freq: 2 }),
});

const CASE = fc.record({
  seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  rows: fc.array(ROW, { minLength: 1, maxLength: 3 }),
  steps: fc.integer({ min: 2, max: 6 }),
  /** Of the rows if none has a penalty, which only one token a step can feed. */
  draws: fc.integer({ min: 1, max: 3 }),
  logprobs: fc.option(fc.record({ top: fc.nat(6), mode: fc.constantFrom("raw" as const, "processed" as const) }), {
    nil: undefined,
  }),
  biased: fc.option(fc.array(fc.tuple(fc.nat(V - 1), between(-4, 4)), { minLength: 1, maxLength: 5 }), {
    nil: undefined,
  }),
});

/** Of all cases. */
const met = { penalties: 0, bad: 0, draws: 0, logprobs: 0 };

test.for([FRONTIER_CAPACITY, 6])(
  "random queues of steps, frontiers of %s points",
  { timeout: 600_000 },
  async (capacity, context) => {
    const device = await testDevice(context);
    const sampler = await createSampler({ backends: [small(device, { frontierCapacity: capacity })], strict: true });
    const exact = await createSampler({ backends: [reference()] });
    const [head, truth] = [await sampler.loadLmHead(HEAD), await exact.loadLmHead(HEAD)];
    await fc.assert(
      fc.asyncProperty(CASE, async ({ seed, rows, steps, draws: most, logprobs: asked, biased }) => {
        const batchSize = rows.length;
        const of = <Name extends keyof (typeof rows)[number]>(name: Name) => rows.map((row) => row[name]);
        const truncations = rows.map(({ truncation }) => ({ ...OFF, ...truncation }));
        const settings = {
          temperature: of("temperature"),
          topK: truncations.map(({ topK }) => topK),
          topP: truncations.map(({ topP }) => topP),
          minP: truncations.map(({ minP }) => minP),
          epsilonCutoff: truncations.map(({ epsilonCutoff }) => epsilonCutoff),
          etaCutoff: truncations.map(({ etaCutoff }) => etaCutoff),
          topNSigma: truncations.map(({ topNSigma }) => topNSigma),
          repetitionPenalty: of("repetitionPenalty"),
          frequencyPenalty: of("frequencyPenalty"),
          presencePenalty: of("presencePenalty"),
          ...(biased && { logitBias: Object.fromEntries(biased) }),
        };
        const penalties = rows.filter(
          (row) => row.repetitionPenalty !== 1 || row.frequencyPenalty !== 0 || row.presencePenalty !== 0,
        ).length;
        const draws = penalties === 0 ? most : 1;
        const answers = { draws, ...(asked && { logprobs: asked.top, logprobsMode: asked.mode }) };
        const identity = { seed, stream: of("stream"), position: of("position") };
        const histories = {
          promptTokens: of("prompt"),
          outputTokens: of("output"),
          allowedTokens: rows.map(({ allowed }) => allowed && tokenBitmask(V, allowed)),
        };
        // Hidden states of two kinds, so that tokens come again.
        const hidden = [50, 51].map((stream) => numbers(batchSize * D, stream).map((x) => 5 * x));
        const buffers = hidden.map((states) => onDevice(device, states, 0));
        const state = await truth.createRowState({ batchSize, ...identity, ...histories });
        const opened = { ...identity, ...histories, ...settings, ...answers };
        const queue = await head.openSteps({ batchSize, maxSteps: steps, ...opened });
        const expected: { tokens: number[]; codes: string[] }[] = [];
        const logprobs: (SampleLogprobs | undefined)[] = [];
        for (let step = 0; step < steps; step++) {
          const states = hidden[step % 2] as Float32Array;
          const position = identity.position.map((first) => first + step);
          const ofRows = draws === 1 ? { state } : { ...identity, position, ...histories };
          const result = await truth.sample(states, { ...ofRows, ...settings, ...answers, onRowError: "report" });
          logprobs.push(result.logprobs);
          expected.push({ tokens: [...result.tokens], codes: result.rows.map(({ code }) => code) });
          met.penalties += penalties;
          met.draws += draws - 1;
          met.logprobs += result.logprobs === undefined ? 0 : 1;
          met.bad += result.rows.filter(({ code }) => code !== "ok").length;
          queue.step(buffers[step % 2] as (typeof buffers)[number]);
        }
        const read = await queue.read();
        const found = read.rows.map((ofStep, step) => ({
          tokens: [...read.tokens.subarray(step * batchSize * draws, (step + 1) * batchSize * draws)],
          codes: ofStep.map(({ code }) => code),
        }));
        expect(found).toEqual(expected);
        expect([...(read.logprobs?.topTokens ?? [])]).toEqual(logprobs.flatMap((one) => [...(one?.topTokens ?? [])]));
        for (const name of ["logZ", "chosen", "topLogprobs"] as const) {
          const theirs = logprobs.flatMap((one) => [...(one?.[name] ?? [])]);
          expect(read.logprobs?.[name] ?? []).toHaveLength(theirs.length);
          for (const [i, value] of theirs.entries()) {
            const own = read.logprobs?.[name][i] as number;
            const isNear = Math.abs(own - value) < 1e-5 * (1 + Math.abs(value));
            if (!Object.is(own, value)) expect(isNear, `${name} ${i}: ${own} for ${value}`).toBe(true);
          }
        }
        await queue.dispose();
        for (const { buffer } of buffers) buffer.destroy();
      }),
      { seed: 2, numRuns: 16 },
    );
    await exact.dispose();
    await sampler.dispose();
  },
);

test("the cases had penalties, rows that cannot be sampled, several draws and logprobs", async (context) => {
  await testDevice(context);
  expect(met.penalties).toBeGreaterThan(0);
  expect(met.bad).toBeGreaterThan(0);
  expect(met.draws).toBeGreaterThan(0);
  expect(met.logprobs).toBeGreaterThan(0);
});

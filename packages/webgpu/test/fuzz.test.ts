/**
 * Random heads, limits and parameters against core's float64 reference: fixed seeds, another kind of kernels for each format, and few shapes of
 * kernels in all, since an emulated GPU takes seconds to compile one. A case that fails is made smaller and printed.
 */
import {
  createSampler,
  encodeBFloat16,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  tokenBitmask,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { KernelVariant } from "../src/plan/variant.js";
import { planRowOfWeights } from "../src/plan/weights.js";
import { testDevice } from "./support/device.js";
import { bytesForRows, limited, variantOf } from "./support/limited.js";
import { numbers } from "./support/numbers.js";

/** Kernels that a format's cases run on. */
interface Kernels {
  readonly variant: Partial<KernelVariant>;
  /** Rows that share a workgroup. */
  readonly rows: number;
  readonly frontierCapacity?: number;
}

const FORMATS: readonly (readonly [string, (head: Float32LmHead) => LmHeadWeights, Kernels])[] = [
  ["f32", (head) => head, { variant: {}, rows: 2 }],
  [
    "bf16",
    (head) => ({ ...head, format: "bf16", weight: encodeBFloat16(head.weight) }),
    { variant: { subgroups: false }, rows: 1, frontierCapacity: 6 },
  ],
  [
    "f16",
    (head) => ({ ...head, format: "f16", weight: encodeFloat16(head.weight) }),
    { variant: { tile: 64 }, rows: 1, frontierCapacity: 6 },
  ],
  [
    "int8",
    (head) => encodeInt8LmHead(head, { granularity: "block", zeroPoints: true }),
    { variant: { tile: 64, subgroups: false }, rows: 1 },
  ],
  ["int4", (head) => encodeInt4LmHead(head, { zeroPoints: true }), { variant: {}, rows: 1 }],
];

const MAX_VOCABULARY = 600;

/** A setting that is off more often than on. */
const rarely = <T>(setting: fc.Arbitrary<T>) => fc.option(setting, { nil: undefined, freq: 3 });

/** A number between two, which shrinks to the first. */
const between = (low: number, high: number) =>
  fc.integer({ min: 0, max: 1000 }).map((n) => low + ((high - low) * n) / 1000);

const tokens = fc.array(fc.nat(MAX_VOCABULARY - 1), { minLength: 1, maxLength: 12 });

const CASE = fc.record({
  vocabSize: fc.integer({ min: 1, max: MAX_VOCABULARY }),
  hiddenSize: fc.integer({ min: 1, max: 100 }),
  batch: fc.integer({ min: 2, max: 4 }),
  hasBias: fc.boolean(),
  logitScale: rarely(between(0.5, 2)),
  softCap: rarely(between(8, 30)),
  /** Tiles of a shard. */
  tilesPerShard: fc.integer({ min: 1, max: 4 }),
  maxGroups: fc.integer({ min: 1, max: 5 }),
  seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  stream: fc.nat(2 ** 31),
  position: fc.nat(2 ** 31),
  draws: fc.constantFrom(1, 1, 1, 3, 17),
  temperature: fc.constantFrom(0, 0.3, 1, 1, 1.7, 4),
  topK: rarely(fc.integer({ min: 1, max: 200 })),
  topP: rarely(between(0.05, 0.99)),
  minP: rarely(between(0.001, 0.5)),
  epsilonCutoff: rarely(between(0.0001, 0.01)),
  etaCutoff: rarely(between(0.0001, 0.01)),
  topNSigma: rarely(between(0.3, 3)),
  repetitionPenalty: rarely(between(0.8, 1.6)),
  frequencyPenalty: rarely(between(-1, 1)),
  seen: rarely(tokens),
  biased: rarely(fc.array(fc.tuple(fc.nat(MAX_VOCABULARY - 1), between(-4, 4)), { minLength: 1, maxLength: 5 })),
  allowed: rarely(tokens),
  logprobs: rarely(fc.record({ count: fc.nat(6), mode: fc.constantFrom("raw", "processed") })),
});

type Case = typeof CASE extends fc.Arbitrary<infer T> ? T : never;

/** The head of a case, in float32. */
function headOf({ vocabSize, hiddenSize, hasBias, logitScale, softCap }: Case): Float32LmHead {
  const weight = numbers(vocabSize * hiddenSize, vocabSize + hiddenSize);
  const head: Float32LmHead = { vocabSize, hiddenSize, format: "f32", weight };
  return {
    ...head,
    ...(hasBias && { bias: numbers(vocabSize, 3) }),
    ...(logitScale && { logitScale }),
    ...(softCap && { softCap }),
  };
}

/** The options of a case. */
function optionsOf(given: Case) {
  const { vocabSize, batch, seen, biased, allowed, logprobs, stream, position } = given;
  const rows = Array.from({ length: batch }, (_, row) => row);
  const inside = (token: number) => token % vocabSize;
  const { seed, draws, temperature, topK, topP, minP, epsilonCutoff, etaCutoff, topNSigma } = given;
  const { repetitionPenalty, frequencyPenalty } = given;
  return {
    ...{ seed, draws, temperature, topK, topP, minP, epsilonCutoff, etaCutoff, topNSigma },
    ...{ repetitionPenalty, frequencyPenalty },
    stream: rows.map((row) => stream + row),
    position: rows.map((row) => position + 7 * row),
    outputTokens: rows.map((row) => (seen ?? []).map((token) => inside(token + row))),
    ...(biased && { logitBias: Object.fromEntries(biased.map(([token, value]) => [inside(token), value])) }),
    ...(allowed && { allowedTokens: tokenBitmask(vocabSize, allowed.map(inside)) }),
    ...(logprobs && { logprobs: Math.min(logprobs.count, vocabSize), logprobsMode: logprobs.mode as "raw" }),
  };
}

/** Log-probabilities differ by what float32 logits and masses are off by. */
const LOGPROB_ERROR = 5e-5;

/** Of all cases. */
let secondLooks = 0;

test.for(FORMATS)("random cases: %s", { timeout: 300_000 }, async ([, encode, kernels], context) => {
  const device = await testDevice(context);
  const exact = await createSampler({ backends: [reference()] });
  const variant = variantOf(device, kernels.variant);
  await fc.assert(
    fc.asyncProperty(CASE, async (given) => {
      const weights = encode(headOf(given));
      const { hiddenSize, batch } = given;
      const rowBytes = planRowOfWeights(weights.format as "f32", hiddenSize).bytes;
      const binding = rowBytes * variant.tile * given.tilesPerShard;
      const limits = {
        maxBufferSize: device.limits.maxBufferSize,
        maxStorageBufferBindingSize: binding,
        maxComputeWorkgroupStorageSize: bytesForRows(variant.tile, kernels.rows),
      };
      const { frontierCapacity } = kernels;
      const backend = limited(device, { variant, limits, maxGroups: given.maxGroups, frontierCapacity });
      const sampler = await createSampler({ backends: [backend], strict: true });
      const [head, truth] = [await sampler.loadLmHead(weights), await exact.loadLmHead(weights)];
      // Logits of a deviation of two.
      const hidden = numbers(batch * hiddenSize, 100 + batch).map((x) => (24 / Math.sqrt(hiddenSize)) * x);
      const options = optionsOf(given);
      const [ours, theirs] = [await head.sample(hidden, options), await truth.sample(hidden, options)];
      secondLooks += ours.stats.secondLooks;
      expect([...ours.tokens]).toEqual([...theirs.tokens]);
      expect(ours.logprobs?.topTokens).toEqual(theirs.logprobs?.topTokens);
      for (const name of ["logZ", "chosen", "topLogprobs"] as const) {
        for (const [i, value] of (theirs.logprobs?.[name] ?? []).entries()) {
          const found = ours.logprobs?.[name][i] as number;
          if (found !== value) expect(Math.abs(found - value), `${name} ${i}`).toBeLessThan(LOGPROB_ERROR);
        }
      }
      await sampler.dispose();
      await truth.dispose();
    }),
    { seed: 1, numRuns: 16 },
  );
  await exact.dispose();
});

test("some of the cases took a second look", async (context) => {
  await testDevice(context);
  expect(secondLooks).toBeGreaterThan(0);
});

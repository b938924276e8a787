/**
 * Truncation: the rules by definition on rows worked out by hand, and the one-pass frontier against the two-pass definition.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BackendRowStatus, createSampler, type LogprobsRequest, type SampleRequest } from "../src/index.js";
import { NoisePurpose, RowNoise } from "../src/noise/index.js";
import { truncationOfRow } from "../src/parameters/row-settings.js";
import {
  type RowOutcome,
  reference,
  SortedLook,
  SortedRow,
  sampleRowByDefinition,
  sampleRowOnePass,
  transformRow,
} from "../src/reference/index.js";
import { Cut } from "../src/summary/cut.js";
import {
  addRow,
  FLOAT32_MASS_ERROR,
  FLOAT64_MASS_ERROR,
  finish,
  NO_TRUNCATION,
  planLogitSummary,
  planRowSummary,
  type RowLogprobs,
  type RowSummary,
  readLogprobs,
  type Truncation,
  truncates,
} from "../src/summary/index.js";
import { segmentRow } from "../src/summary/segments.js";
import { requestFor } from "./support/request.js";

const MASKED = Number.NEGATIVE_INFINITY;

/** Ids that the rules keep, in the order ≻, for a row of probabilities. */
function keptIds(probabilities: number[], truncation: Partial<typeof NO_TRUNCATION>): number[] {
  const row = new SortedRow(probabilities.map((p) => (p === 0 ? MASKED : Math.log(p))));
  return row.entries.slice(0, row.keptCount({ ...NO_TRUNCATION, ...truncation })).map(({ token }) => token);
}

describe("the rules by definition", () => {
  const row = [0.05, 0.4, 0, 0.2, 0.2, 0.15];

  it("top-k keeps exactly k, ties cut by id", () => {
    expect(keptIds(row, { topK: 2 })).toEqual([1, 3]);
    expect(keptIds(row, { topK: 3 })).toEqual([1, 3, 4]);
    expect(keptIds(row, { topK: 99 })).toEqual([1, 3, 4, 5, 0]);
    expect(keptIds([0.25, 0.25, 0.25, 0.25], { topK: 2 })).toEqual([0, 1]);
  });

  it("top-p keeps a token iff the mass strictly before it is below p", () => {
    expect(keptIds(row, { topP: 0.39 })).toEqual([1]);
    expect(keptIds(row, { topP: 0.41 })).toEqual([1, 3]);
    expect(keptIds(row, { topP: 0.81 })).toEqual([1, 3, 4, 5]);
    expect(keptIds(row, { topP: 0 })).toEqual([1]);
  });

  it("top-p takes its share of what top-k left", () => {
    // The first two hold 0.6, of which 0.4 / 0.6 = 0.667 lies before the second.
    expect(keptIds(row, { topK: 2, topP: 0.66 })).toEqual([1]);
    expect(keptIds(row, { topK: 2, topP: 0.67 })).toEqual([1, 3]);
  });

  it("min-p keeps tokens at least that likely relative to the likeliest", () => {
    expect(keptIds(row, { minP: 0.49 })).toEqual([1, 3, 4]);
    expect(keptIds(row, { minP: 0.51 })).toEqual([1]);
    expect(keptIds(row, { minP: 1 })).toEqual([1]);
    expect(keptIds([0.5, 0.5], { minP: 1 })).toEqual([0, 1]);
  });

  it("ε keeps tokens of at least that probability within what the rules before left", () => {
    expect(keptIds(row, { epsilon: 0.16 })).toEqual([1, 3, 4]);
    expect(keptIds(row, { epsilon: 0.9 })).toEqual([1]);
    // Of the first three, which hold 0.8, the second and third have 0.25 each.
    expect(keptIds(row, { topK: 3, epsilon: 0.24 })).toEqual([1, 3, 4]);
    expect(keptIds(row, { topK: 3, epsilon: 0.26 })).toEqual([1]);
  });

  it("η keeps tokens of at least min(η, √η·e^−H)", () => {
    // The row's entropy is 1.4446 nats, e^−H = 0.2358: √0.4 times that is 0.1492, √0.7 times that 0.1973.
    expect(keptIds(row, { eta: 0.4 })).toEqual([1, 3, 4, 5]);
    expect(keptIds(row, { eta: 0.7 })).toEqual([1, 3, 4]);
    // A small η is the threshold itself.
    expect(keptIds(row, { eta: 0.051 })).toEqual([1, 3, 4, 5]);
    expect(keptIds(row, { eta: 0.01 })).toEqual([1, 3, 4, 5, 0]);
    // Of two equal tokens H = ln 2, so the threshold is √0.9 / 2 < 0.5.
    expect(keptIds(row.slice(3, 5), { eta: 0.9 })).toEqual([0, 1]);
  });

  it("η = 1 keeps all of a flat row, each of whose tokens has just the probability e^−H", () => {
    for (let length = 1; length < 300; length++) {
      expect(new SortedRow(new Float64Array(length).fill(0.7)).keptCount({ eta: 1 })).toBe(length);
    }
  });

  it("top-nσ keeps logits within n deviations of the largest, taken over the whole support", () => {
    // Logits 4, 2, 1, 1 have mean 2 and σ = √1.5 = 1.2247.
    const logits = [1, 4, MASKED, 2, 1];
    const kept = (truncation: Partial<typeof NO_TRUNCATION>) => {
      const sorted = new SortedRow(logits);
      return sorted.entries.slice(0, sorted.keptCount(truncation)).map(({ token }) => token);
    };
    expect(kept({ topNSigma: 0 })).toEqual([1]);
    expect(kept({ topNSigma: 1.6 })).toEqual([1]);
    expect(kept({ topNSigma: 1.7 })).toEqual([1, 3]);
    expect(kept({ topNSigma: 2.5 })).toEqual([1, 3, 0, 4]);
    // What top-k leaves does not change σ.
    expect(kept({ topK: 3, topNSigma: 1.6 })).toEqual([1]);
    expect(kept({ topK: 3, topNSigma: 2.5 })).toEqual([1, 3, 0]);
    expect(new SortedRow([3, 3, 3]).keptCount({ topNSigma: 0 })).toBe(3);
  });
});

/** Settings of one row and call, as a backend gets them. */
interface Settings extends Truncation {
  readonly temperature: number;
  readonly repetitionPenalty: number;
  readonly frequencyPenalty: number;
  readonly presencePenalty: number;
  /** By token: a bias, and how often it was seen; ids from V on are left out. */
  readonly biases: readonly (number | undefined)[];
  readonly seen: readonly (number | undefined)[];
  readonly allowed: Uint32Array | undefined;
  readonly draws: number;
  readonly seed: bigint;
  readonly position: number;
  readonly logprobs: LogprobsRequest | undefined;
}

function requestOf(settings: Settings, vocabSize: number): SampleRequest {
  const entries = (values: readonly (number | undefined)[]) =>
    [...values.entries()].filter((entry): entry is [number, number] => entry[0] < vocabSize && entry[1] !== undefined);
  const biases = entries(settings.biases);
  const seen = entries(settings.seen);
  return {
    batchSize: 1,
    draws: settings.draws,
    variant: "fused",
    rows: {
      temperature: Float32Array.of(settings.temperature),
      topK: Uint32Array.of(settings.topK),
      topP: Float32Array.of(settings.topP),
      minP: Float32Array.of(settings.minP),
      epsilonCutoff: Float32Array.of(settings.epsilon),
      etaCutoff: Float32Array.of(settings.eta),
      topNSigma: Float32Array.of(settings.topNSigma),
      repetitionPenalty: Float32Array.of(settings.repetitionPenalty),
      frequencyPenalty: Float32Array.of(settings.frequencyPenalty),
      presencePenalty: Float32Array.of(settings.presencePenalty),
      seed: BigUint64Array.of(settings.seed),
      stream: Uint32Array.of(0),
      position: Uint32Array.of(settings.position),
    },
    logitBias: {
      rowStart: Uint32Array.of(0, biases.length),
      token: Uint32Array.from(biases, ([token]) => token),
      value: Float32Array.from(biases, ([, value]) => value),
    },
    seenTokens: {
      rowStart: Uint32Array.of(0, seen.length),
      token: Uint32Array.from(seen, ([token]) => token),
      outputCount: Uint32Array.from(seen, ([, count]) => count),
    },
    allowedTokens: [settings.allowed],
    logprobs: settings.logprobs,
  };
}

describe("the one-pass frontier", () => {
  const logit = fc.oneof(
    fc.integer({ min: -4, max: 4 }), // heavy ties
    fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000),
    fc.integer({ min: -40, max: 40 }),
    fc.constant(MASKED),
  );
  const row = fc.oneof(
    fc.array(logit, { minLength: 1, maxLength: 70, size: "max" }),
    fc.array(logit, { minLength: 100, maxLength: 400, size: "max" }),
  );
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rarely = <T>(off: T, on: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(off) }, on);
  const settings: fc.Arbitrary<Settings> = fc.record({
    temperature: fc.constantFrom(0, 0.3, 1, 1, 2.5),
    topK: fc.constantFrom(0, 0, 1, 2, 7, 64, 65, 90, 1000),
    topP: rarely(1, share),
    minP: rarely(0, share),
    epsilon: rarely(
      0,
      share.map((x) => x ** 4),
    ),
    eta: rarely(
      0,
      share.map((x) => x ** 2),
    ),
    topNSigma: rarely(Number.POSITIVE_INFINITY, fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, 3)),
    repetitionPenalty: rarely(1, fc.constantFrom(0.5, 1.1, 2)),
    frequencyPenalty: rarely(0, fc.constantFrom(-0.5, 0.25, 1)),
    presencePenalty: rarely(0, fc.constantFrom(-1, 0.5, 1)),
    biases: rarely(
      [],
      fc.array(fc.option(fc.constantFrom(-1, 0.5, 3, MASKED), { nil: undefined }), { maxLength: 100 }),
    ),
    seen: rarely([], fc.array(fc.option(fc.nat({ max: 4 }), { nil: undefined }), { maxLength: 100 })),
    allowed: rarely(undefined, fc.uint32Array({ minLength: 13, maxLength: 13 })),
    draws: fc.integer({ min: 1, max: 3 }),
    seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    position: fc.nat(),
    logprobs: rarely(
      undefined,
      fc.record({ mode: fc.constantFrom("raw", "processed"), top: fc.constantFrom(0, 1, 5, 64) }),
    ),
  });

  /** Logprobs of the two ways sum in different orders. */
  function expectSameOutcome(onePass: RowOutcome, byDefinition: RowOutcome): void {
    expect({ ...onePass, secondLooks: 0, logprobs: undefined }).toEqual({ ...byDefinition, logprobs: undefined });
    const [a, b] = [onePass.logprobs, byDefinition.logprobs];
    if (a === undefined || b === undefined) {
      expect(a).toBe(b);
      return;
    }
    expect(a.top.map(({ token }) => token)).toEqual(b.top.map(({ token }) => token));
    const numbers = ({ logZ, chosen, top }: RowLogprobs) => [logZ, ...chosen, ...top.map((entry) => entry.logit)];
    for (const [i, value] of numbers(a).entries()) {
      // 2⁻⁵³ a term for 400 terms, and a few ulps of numbers below 200.
      expect(Math.abs(value - (numbers(b)[i] as number))).toBeLessThan(1e-12);
    }
  }

  it("draws the token of the two-pass definition on every draw, ties included, with its logprobs", () => {
    const counts = { draws: 0, truncated: 0, secondLooks: 0, failed: 0 };
    fc.assert(
      fc.property(row, settings, (logits, setting) => {
        const request = requestOf(setting, logits.length);
        const rawLogits = Float64Array.from(logits);
        const onePass = sampleRowOnePass(rawLogits, request, 0);
        expectSameOutcome(onePass, sampleRowByDefinition(rawLogits, request, 0));
        counts.draws += onePass.tokens.length;
        if (truncates(setting)) counts.truncated += onePass.tokens.length;
        counts.secondLooks += onePass.secondLooks;
        if (onePass.status !== BackendRowStatus.Ok) counts.failed++;
      }),
      { numRuns: 10_000, seed: 1 },
    );
    const { draws, truncated, secondLooks, failed } = counts;
    console.log(
      `frontier against definition: ${draws} draws, ${truncated} of them truncated, ${secondLooks} second looks, ${failed} rows without support, no mismatch`,
    );
    expect(secondLooks).toBeGreaterThan(100);
    expect(failed).toBeGreaterThan(10);
  });

  it("draws the same token from the merged summaries of any partition", () => {
    fc.assert(
      fc.property(row, settings, fc.integer({ min: 1, max: 6 }), fc.nat(), (logits, setting, parts, salt) => {
        fc.pre(setting.temperature !== 0);
        const request = requestOf({ ...setting, draws: 1 }, logits.length);
        const rawLogits = Float64Array.from(logits);
        const { logits: transformed } = transformRow(rawLogits, request, 0);
        const noise = new RowNoise({ seed: setting.seed, stream: 0, position: setting.position });
        const needs = { truncation: truncationOfRow(request.rows, 0), logprobs: setting.logprobs };
        const plan = planRowSummary(needs);
        const summaries = Array.from({ length: parts }, () => plan.empty());
        for (const [token, rawLogit] of rawLogits.entries()) {
          const logit = transformed[token] as number;
          const supported = logit !== MASKED;
          const score = supported ? logit + noise.tokenGumbel(token) : logit;
          const part = summaries[(token * 7919 + salt) % parts] as RowSummary;
          plan.add(part, { token, rawLogit, logit, score, supported });
        }
        const whole = plan.empty();
        for (const summary of summaries) plan.merge(whole, summary);
        let finished = finish(whole, needs);
        if (finished.kind === "second-look") {
          const look = new SortedLook(transformed, needs.truncation);
          // What the cut may be lies within the bracket that the summary names.
          const { bracket } = finished;
          for (const { logit: undecided } of finished.undecided) {
            expect(undecided).toBeGreaterThanOrEqual(bracket.low);
            expect(undecided).toBeLessThanOrEqual(bracket.high);
          }
          finished = finish(whole, needs, { look });
        }
        const byDefinition = sampleRowByDefinition(rawLogits, request, 0);
        expect(finished.kind === "token" ? [finished.winner.token] : []).toEqual(byDefinition.tokens);
        if (finished.kind !== "token" || setting.logprobs === undefined) return;
        const logprobs = readLogprobs(whole, setting.logprobs, [finished.winner], finished.kept);
        expectSameOutcome({ ...byDefinition, logprobs }, byDefinition);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  it("names a bracket that reaches down to an open end of the nucleus, where a later rule depends on it", () => {
    const logits = Float64Array.from({ length: 400 }, (_, token) => -token / 150);
    const sorted = new SortedRow(logits);
    let open = 0;
    for (let i = 0; i < 300; i++) {
      const topP = 0.3 + 0.002 * i;
      const nucleus = sorted.keptCount({ topP });
      const rank = 70 + (i % 100);
      if (rank >= nucleus) continue;
      // ε ends at a token's very probability within the nucleus, whose mass is known to within a bin.
      const epsilon = Math.exp(logits[rank] as number) / (sorted.cumulative[nucleus] as number);
      const truncation = { ...NO_TRUNCATION, topP, epsilon };
      const plan = planLogitSummary({ truncation });
      const summary = plan.empty();
      addRow(plan, summary, { rawLogits: logits, logits });
      const bracketOf = (rules: Truncation) =>
        new Cut(segmentRow(summary as RowSummary), rules, { moments: undefined, massError: FLOAT64_MASS_ERROR })
          .bracket;
      const [alone, both] = [bracketOf({ ...truncation, epsilon: 0 }), bracketOf(truncation)];
      if (alone === undefined || both === undefined) continue;
      expect(both.low).toBe(alone.low);
      expect(both.low).toBeLessThanOrEqual(logits[nucleus - 1] as number);
      expect(both.high).toBeGreaterThanOrEqual(logits[rank] as number);
      open++;
    }
    expect(open).toBeGreaterThan(50);
  });

  it("tells tokens of the cut's bin apart by what the bin holds: rightly, and a quarter of them or more", () => {
    let [inBin, decided, wrong] = [0, 0, 0];
    for (let row = 0; row < 8; row++) {
      const noise = new RowNoise({ seed: 7n, stream: 0, position: row });
      let word = 0;
      const random = () => noise.tokenWord(word++) / 2 ** 32;
      // Some 50 tokens to a bin of 1/64 nat, about as steep as Zipf's law.
      const logits = Float64Array.from({ length: 10_000 }, () => Math.fround(3 * random() ** 0.5));
      const sorted = new SortedRow(logits);
      const truncation =
        row % 2 === 0
          ? { ...NO_TRUNCATION, topP: 0.3 + 0.65 * random() }
          : { ...NO_TRUNCATION, topK: 1_000 + Math.floor(8_000 * random()) };
      const kept = sorted.keptCount(truncation);
      const plan = planLogitSummary({ truncation });
      const summary = plan.empty();
      addRow(plan, summary, { rawLogits: logits, logits });
      const segmented = segmentRow(summary as RowSummary);
      const cut = new Cut(segmented, truncation, { moments: undefined, massError: FLOAT32_MASS_ERROR });
      const own = segmented.segmentOf(sorted.entries[kept] as (typeof sorted.entries)[number]);
      for (const [rank, entry] of sorted.entries.entries()) {
        const keeps = cut.keeps(entry);
        if (keeps !== undefined && keeps !== rank < kept) wrong++;
        if (segmented.segmentOf(entry) !== own) continue;
        inBin++;
        if (keeps !== undefined) decided++;
      }
    }
    console.log(`the cut's bin: ${decided} of ${inBin} tokens are told apart`);
    expect(wrong).toBe(0);
    expect(decided / inBin).toBeGreaterThan(0.25);
  });

  it("agrees with the definition however small the temperature is, and ends", () => {
    const rawLogits = Float64Array.from({ length: 200 }, (_, token) => Math.fround(3 * Math.sin(7.1 * token)));
    // Two largest ones, which no temperature tells apart.
    rawLogits[150] = rawLogits.reduce((a, b) => Math.max(a, b));
    for (let exponent = 2; exponent <= 120; exponent++) {
      for (const settings of [{ topP: 0.9 }, { topK: 70 }, { epsilonCutoff: 0.01, etaCutoff: 0.1 }]) {
        const request = requestFor({ ...settings, temperature: 2 ** -exponent, seed: 1n, position: exponent }, 200);
        expectSameOutcome(sampleRowOnePass(rawLogits, request, 0), sampleRowByDefinition(rawLogits, request, 0));
      }
    }
  });

  it("agrees with the definition where a nucleus ends exactly at a token", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 80, size: "max" }),
        fc.integer({ min: 1, max: 15 }),
        fc.nat(),
        (weights, sixteenths, position) => {
          const settings = { topP: sixteenths / 16, seed: 1n, position, draws: 4 };
          const request = requestFor(settings, weights.length);
          const rawLogits = Float64Array.from(weights, Math.log);
          const { tokens } = sampleRowOnePass(rawLogits, request, 0);
          expect(tokens).toEqual(sampleRowByDefinition(rawLogits, request, 0).tokens);
        },
      ),
      { numRuns: 20_000, seed: 3 },
    );
  });

  it("places a nucleus that ends outside the exact list by a second look, and only then", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const vocabSize = 1000;
    const flat = await sampler.loadLmHead({
      vocabSize,
      hiddenSize: 1,
      format: "f32",
      weight: new Float32Array(vocabSize),
    });
    const at = (position: number) => ({ seed: 1n, position });
    const hidden = Float32Array.of(1);
    // A flat row: the 64 of the list hold 6.4% of the mass.
    expect((await flat.sample(hidden, { topP: 0.9, ...at(0) })).stats.secondLooks).toBe(1);
    expect((await flat.sample(hidden, { topP: 0.05, ...at(0) })).stats.secondLooks).toBe(0);
    expect((await flat.sample(hidden, { topK: 50, topP: 0.9, ...at(0) })).stats.secondLooks).toBe(0);
    expect((await flat.sample(hidden, { minP: 0.5, ...at(0) })).stats.secondLooks).toBe(0);
    for (let position = 0; position < 50; position++) {
      const { tokens } = await flat.sample(hidden, { topP: 0.1, ...at(position) });
      expect(tokens[0]).toBeLessThan(100);
    }
    await sampler.dispose();
  });

  it("needs no second look to keep what is as large as the largest logit", () => {
    const logits = new Float64Array(300).fill(3);
    for (const rules of [{ topNSigma: 1 }, { topNSigma: 0 }, { minP: 1 }, { topNSigma: 0.5, minP: 0.5 }]) {
      const request = requestFor({ ...rules, draws: 20, seed: 1n, position: 0 }, 300);
      const onePass = sampleRowOnePass(logits, request, 0);
      expectSameOutcome(onePass, sampleRowByDefinition(logits, request, 0));
      expect(onePass.secondLooks).toBe(0);
    }
  });

  it("rarely looks twice on rows like a language model's", () => {
    // Gaussian logits of deviation 3: a nucleus of 0.9 or 0.95 holds hundreds of tokens, far more than the exact list.
    const vocabSize = 4096;
    const rowNoise = (position: number) => new RowNoise({ seed: 2n, stream: 1, position });
    let draws = 0;
    let secondLooks = 0;
    for (let position = 0; position < 150; position++) {
      const noise = rowNoise(position);
      const logits = Float64Array.from({ length: vocabSize }, (_, token) => {
        // A sum of 12 uniforms, less 6, has deviation 1.
        let sum = -6;
        for (let i = 0; i < 12; i++) sum += noise.indexedUniform(NoisePurpose.OnlineMerge, 12 * token + i);
        return 3 * sum;
      });
      for (const settings of [{ topP: 0.9 }, { topP: 0.95, minP: 0.01 }, { topK: 1000, topP: 0.95 }, { topP: 0.99 }]) {
        const request = requestFor({ ...settings, draws: 2, seed: 3n, position }, vocabSize);
        secondLooks += sampleRowOnePass(logits, request, 0).secondLooks;
        draws += 2;
      }
    }
    console.log(`Gaussian rows: ${secondLooks} second looks in ${draws} draws`);
    expect(secondLooks / draws).toBeLessThan(0.02);
  });
});

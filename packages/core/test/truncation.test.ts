/**
 * Truncation: the rules by definition on rows worked out by hand, and the one-pass frontier against the two-pass definition.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSampler } from "../src/index.js";
import { RowNoise } from "../src/noise/index.js";
import { resolveSampleRequest, type SampleOptions, truncationOfRow } from "../src/parameters/sample-options.js";
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { LogitsLook, reference, SortedRow, sampleRowByDefinition, sampleRowOnePass } from "../src/reference/index.js";
import { finish, NO_TRUNCATION, planRowSummary, type RowSummary } from "../src/summary/index.js";

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
});

describe("the one-pass frontier", () => {
  const logit = fc.oneof(
    fc.integer({ min: -4, max: 4 }), // heavy ties
    fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000),
    fc.constant(MASKED),
  );
  const row = fc.oneof(
    fc.array(logit, { minLength: 1, maxLength: 70, size: "max" }),
    fc.array(logit, { minLength: 100, maxLength: 400, size: "max" }),
  );
  const options: fc.Arbitrary<SampleOptions> = fc.record({
    temperature: fc.constantFrom(0, 0.3, 1, 2.5),
    topK: fc.constantFrom(0, 1, 2, 7, 64, 65, 90, 1000),
    topP: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    minP: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    draws: fc.integer({ min: 1, max: 3 }),
    seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    position: fc.nat(),
  });

  it("draws the token of the two-pass definition on every draw, ties included", () => {
    let draws = 0;
    let secondLooks = 0;
    fc.assert(
      fc.property(row, options, (logits, settings) => {
        const request = resolveSampleRequest(settings, 1, REFERENCE_CAPABILITIES);
        const rawLogits = Float64Array.from(logits);
        const onePass = sampleRowOnePass(rawLogits, request, 0);
        const byDefinition = sampleRowByDefinition(rawLogits, request, 0);
        expect({ ...onePass, secondLooks: 0 }).toEqual(byDefinition);
        draws += onePass.tokens.length;
        secondLooks += onePass.secondLooks;
      }),
      { numRuns: 10_000, seed: 1 },
    );
    console.log(`frontier against definition: ${draws} draws, ${secondLooks} second looks, no mismatch`);
    expect(secondLooks).toBeGreaterThan(100);
  });

  it("draws the same token from the merged summaries of any partition", () => {
    fc.assert(
      fc.property(row, options, fc.integer({ min: 1, max: 6 }), fc.nat(), (logits, settings, parts, salt) => {
        const request = resolveSampleRequest({ ...settings, draws: 1 }, 1, REFERENCE_CAPABILITIES);
        const rawLogits = Float64Array.from(logits);
        const temperature = request.rows.temperature[0] as number;
        const truncation = truncationOfRow(request.rows, 0);
        const noise = new RowNoise({
          seed: request.rows.seed[0] as bigint,
          stream: 0,
          position: request.rows.position[0] as number,
        });
        const plan = planRowSummary(truncation);
        const summaries = Array.from({ length: parts }, () => plan.empty());
        for (const [token, rawLogit] of rawLogits.entries()) {
          if (rawLogit === MASKED) continue;
          const logit = temperature === 0 ? rawLogit : rawLogit / temperature;
          const score = temperature === 0 ? logit : logit + noise.tokenGumbel(token);
          const part = summaries[(token * 7919 + salt) % parts] as RowSummary;
          plan.add(part, { token, rawLogit, logit, score, supported: true });
        }
        const whole = plan.empty();
        for (const summary of summaries) plan.merge(whole, summary);
        let finished = finish(whole, truncation);
        if (finished.kind === "second-look")
          finished = finish(whole, truncation, new LogitsLook(rawLogits, temperature));
        const { tokens } = sampleRowByDefinition(rawLogits, request, 0);
        expect(finished.kind === "token" ? [finished.winner.token] : []).toEqual(tokens);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  it("agrees with the definition where a nucleus ends exactly at a token", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 80, size: "max" }),
        fc.integer({ min: 1, max: 15 }),
        fc.nat(),
        (weights, sixteenths, position) => {
          const settings = { topP: sixteenths / 16, seed: 1n, position, draws: 4 };
          const request = resolveSampleRequest(settings, 1, REFERENCE_CAPABILITIES);
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
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRow,
  type DrawSummary,
  deviation,
  HISTOGRAM_BINS,
  type HistogramState,
  type LogMassState,
  meanDistance,
  NO_TRUNCATION,
  neededParts,
  type Point,
  planLogitSummary,
  planRowSummary,
  precedes,
  type RowNeeds,
  type RowSummary,
  type SummaryPart,
  type Truncation,
  tileMax,
  tilesReaching,
} from "../src/summary/index.js";

/** They take every part of the summary. */
const ALL_NEEDS: RowNeeds = {
  truncation: { ...NO_TRUNCATION, topK: 65, eta: 0.1, topNSigma: 2 },
  logprobs: { mode: "raw", top: 5 },
};
const plan = planRowSummary(ALL_NEEDS);

/** Few distinct logits and noises, so that ties of logits and of scores are met all the time; now and then a bad logit. */
const rowOfPoints = fc
  .array(
    fc.record({
      logit: fc.oneof(
        { weight: 40, arbitrary: fc.integer({ min: -3, max: 3 }) },
        { weight: 40, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }) },
        { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY) },
      ),
      noise: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: -3, max: 20, noNaN: true })),
      supported: fc.boolean(),
      owner: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 150, size: "max" },
  )
  .map((row) =>
    row.map(({ logit, noise, supported, owner }, token) => ({
      point: { token, rawLogit: logit / 2, logit, score: logit + noise, supported } satisfies Point,
      owner,
    })),
  );

function summarise(part: SummaryPart<RowSummary>, points: Iterable<Point>): Required<RowSummary> {
  const summary = part.empty();
  for (const point of points) part.add(summary, point);
  return summary as Required<RowSummary>;
}

function merged(...summaries: RowSummary[]): Required<RowSummary> {
  const into = plan.empty();
  for (const summary of summaries) plan.merge(into, summary);
  return into as Required<RowSummary>;
}

/** A bound on the relative difference of sums of 150 positive terms in two orders: 2⁻⁵³ a term, and an ulp or two for each exp. */
const SUM_ERROR = 1e-13;

function expectClose(a: number, b: number, scale = Math.abs(b)): void {
  if (Number.isFinite(a)) expect(Math.abs(a - b)).toBeLessThanOrEqual(SUM_ERROR * scale);
  else expect(b).toBe(a);
}

function expectSameMass(a: LogMassState | undefined, b: LogMassState | undefined): void {
  expect(a?.max).toBe(b?.max);
  expectClose(a?.sum as number, b?.sum as number);
}

/** Equal to the bit, but for sums, which run in another order. Rows with non-finite logits promise nothing but the flag. */
function expectSame(a: Required<RowSummary>, b: Required<RowSummary>): void {
  expectSameOfLogits(a, b);
  if (a.flags.nonFinite) return;
  expect(a.winner).toEqual(b.winner);
  expect(a.frontier).toEqual(b.frontier);
  expect(a.histogram.underflow.logMass.max).toBe(b.histogram.underflow.logMass.max);
}

type LogitSummary = Required<Omit<RowSummary, keyof DrawSummary>>;

function expectSameOfLogits(a: LogitSummary, b: LogitSummary): void {
  expect(a.flags).toEqual(b.flags);
  if (a.flags.nonFinite) return;
  expect(a.max).toEqual(b.max);
  expect(a.top).toEqual(b.top);
  expect(a.rawTop).toEqual(b.rawTop);
  expectSameMass(a.logMass, b.logMass);
  expectSameMass(a.rawLogMass, b.rawLogMass);
  expect(a.moments.count).toBe(b.moments.count);
  // Logits lie within ±50, so that M2 and the weighted mass are sums of terms that are at most so large.
  expectClose(a.moments.mean, b.moments.mean, 50);
  expectClose(a.moments.m2, b.moments.m2, 2500 * 150);
  expect(a.entropy.max).toBe(b.entropy.max);
  expectClose(a.entropy.sum, b.entropy.sum);
  expectClose(a.entropy.weighted, b.entropy.weighted, 100 * b.entropy.sum);
  expectSameBins(a, b);
}

function filledBins({ topBin, counts, masses }: HistogramState) {
  return [...counts].flatMap((count, depth) =>
    count > 0 ? [{ bin: topBin - depth, count, mass: masses[depth] as number }] : [],
  );
}

function expectSameBins(a: LogitSummary, b: LogitSummary): void {
  expect(a.histogram.topBin).toBe(b.histogram.topBin);
  expect(a.histogram.underflow.count).toBe(b.histogram.underflow.count);
  // One of the two may have summed all of it relative to the lowest bin.
  const [low, other] = [a.histogram.underflow.logMass, b.histogram.underflow.logMass];
  expectClose(low.sum * Math.exp(low.max - a.max.logit), other.sum * Math.exp(other.max - a.max.logit));
  const [bins, others] = [filledBins(a.histogram), filledBins(b.histogram)];
  expect(bins.map(({ bin, count }) => [bin, count])).toEqual(others.map(({ bin, count }) => [bin, count]));
  for (const [i, { mass }] of bins.entries()) expectClose(mass, others[i]?.mass as number);
}

describe("the summary monoid", () => {
  it("gives the one-shot answer for any partition, merged in any order", () => {
    fc.assert(
      fc.property(rowOfPoints, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (row, order) => {
        const parts = order.map((owner) =>
          summarise(
            plan,
            row.filter((entry) => entry.owner === owner).map(({ point }) => point),
          ),
        );
        const whole = summarise(
          plan,
          row.map(({ point }) => point),
        );
        expectSame(merged(...parts), whole);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("is associative and commutative, and the empty set is its identity", () => {
    fc.assert(
      fc.property(rowOfPoints, (row) => {
        const [a, b, c] = [0, 1, 2].map((owner) =>
          summarise(
            plan,
            row.filter((entry) => entry.owner % 3 === owner).map(({ point }) => point),
          ),
        ) as [Required<RowSummary>, Required<RowSummary>, Required<RowSummary>];
        expectSame(merged(merged(a, b), c), merged(a, merged(b, c)));
        expectSame(merged(a, b), merged(b, a));
        const none = plan.empty();
        expectSame(merged(a, none), a);
        expectSame(merged(none, a), a);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it("joins a row at once as it does token by token, also to what it has", () => {
    const ofLogits = planLogitSummary(ALL_NEEDS);
    fc.assert(
      fc.property(rowOfPoints, rowOfPoints, (before, row) => {
        const rawLogits = Float64Array.from(row, ({ point }) => point.rawLogit);
        const logits = Float64Array.from(row, ({ point }) =>
          point.supported ? point.logit : Number.NEGATIVE_INFINITY,
        );
        const [atOnce, oneByOne] = [ofLogits.empty(), ofLogits.empty()];
        for (const { point } of before) {
          for (const state of [atOnce, oneByOne]) ofLogits.add(state, { ...point, token: point.token + 1000 });
        }
        addRow(ofLogits, atOnce, { rawLogits, logits });
        for (const { point } of row) ofLogits.add(oneByOne, point);
        expectSameOfLogits(atOnce as LogitSummary, oneByOne as LogitSummary);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it("leaves the summary that is merged from as it was", () => {
    fc.assert(
      fc.property(rowOfPoints, rowOfPoints, (first, second) => {
        const from = summarise(
          plan,
          first.map(({ point }) => point),
        );
        const before = structuredClone(from);
        const into = summarise(
          plan,
          second.map(({ point }) => point),
        );
        plan.merge(into, from);
        plan.add(into, { token: 9999, rawLogit: 60, logit: 60, score: 90, supported: true });
        expect(from).toEqual(before);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("keeps exactly the points that no other point precedes and beats", () => {
    fc.assert(
      fc.property(rowOfPoints, (row) => {
        const points = row
          .map(({ point }) => point)
          .filter(({ supported, logit }) => supported && Number.isFinite(logit));
        const expected = points
          .filter(
            (w) =>
              !points.some((j) => precedes(j, w) && (j.score > w.score || (j.score === w.score && j.token < w.token))),
          )
          .map(({ token }) => token);
        const kept = summarise(plan, points).frontier?.points ?? [];
        expect(kept.map(({ token }) => token).sort((a, b) => a - b)).toEqual(expected);
        for (let i = 1; i < kept.length; i++) {
          expect(precedes(kept[i - 1] as Point, kept[i] as Point)).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it("asks for nothing that the settings do not need", () => {
    const parts = (truncation: Partial<Truncation>, logprobs?: RowNeeds["logprobs"]) =>
      neededParts({ truncation: { ...NO_TRUNCATION, ...truncation }, logprobs }).sort();
    expect(parts({})).toEqual(["flags", "winner"]);
    expect(parts({ minP: 0.1 })).toEqual(["flags", "frontier", "max", "winner"]);
    // Up to 64 the list is enough, whatever acts after top-k.
    expect(parts({ topK: 64 })).toEqual(["flags", "frontier", "max", "top", "winner"]);
    expect(parts({ topK: 64, topP: 0.5, eta: 0.1 })).toEqual(parts({ topK: 64 }));
    expect(parts({ topK: 65 })).toEqual(["flags", "frontier", "histogram", "logMass", "max", "top", "winner"]);
    expect(parts({ topP: 0.9 })).toEqual(parts({ topK: 65 }));
    expect(parts({ topNSigma: 1 })).toEqual(["flags", "frontier", "max", "moments", "winner"]);
    expect(parts({ eta: 0.1 })).toEqual([...parts({ epsilon: 0.1 }), "entropy"].sort());
    expect(parts({}, { mode: "raw", top: 0 })).toEqual(["flags", "rawLogMass", "winner"]);
    expect(parts({}, { mode: "raw", top: 1 })).toEqual(["flags", "rawLogMass", "rawTop", "winner"]);
    expect(parts({}, { mode: "processed", top: 0 })).toEqual(["flags", "logMass", "max", "winner"]);
  });

  it("notices a non-finite raw logit of a token outside the support", () => {
    const summary = summarise(plan, [
      { token: 0, rawLogit: 1, logit: 1, score: 2, supported: true },
      { token: 1, rawLogit: Number.NaN, logit: 0, score: 0, supported: false },
    ]);
    expect(summary.flags).toEqual({ nonFinite: true, supported: true });
    expect(summary.winner.best?.token).toBe(0);
  });

  it("takes a raw logit of −∞ for a mask, not for an accident", () => {
    const masked = { token: 0, rawLogit: Number.NEGATIVE_INFINITY, logit: 0, score: 0, supported: false };
    const summary = summarise(plan, [masked]);
    expect(summary.flags).toEqual({ nonFinite: false, supported: false });
    expect(summary.rawLogMass.sum).toBe(0);
    expect(summary.rawTop.entries).toEqual([]);
  });

  it("keeps what the settings mask in the raw mass and the raw list", () => {
    const summary = summarise(plan, [
      { token: 0, rawLogit: 1, logit: 1, score: 2, supported: true },
      { token: 1, rawLogit: 1, logit: Number.NEGATIVE_INFINITY, score: 0, supported: false },
    ]);
    expect(summary.rawLogMass).toEqual({ max: 1, sum: 2 });
    expect(summary.logMass).toEqual({ max: 1, sum: 1 });
    expect(summary.rawTop.entries.map(({ token }) => token)).toEqual([0, 1]);
  });
});

describe("the parts that are read as numbers", () => {
  const row = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 60 });
  const pointsOf = (logits: number[]) =>
    logits.map((logit, token): Point => ({ token, rawLogit: logit, logit, score: logit, supported: true }));

  it("moments give the population deviation, entropy that of softmax", () => {
    fc.assert(
      fc.property(row, (logits) => {
        const { moments, entropy } = summarise(plan, pointsOf(logits));
        const mean = logits.reduce((sum, x) => sum + x, 0) / logits.length;
        const variance = logits.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logits.length;
        expect(Math.abs(deviation(moments) ** 2 - variance)).toBeLessThan(1600 * 60 * SUM_ERROR);
        const max = Math.max(...logits);
        const total = logits.reduce((sum, x) => sum + Math.exp(x - max), 0);
        const expected = logits.reduce((sum, x) => {
          const p = Math.exp(x - max) / total;
          return p > 0 ? sum - p * Math.log(p) : sum;
        }, 0);
        expect(Math.abs(Math.log(entropy.sum) - meanDistance(entropy) - expected)).toBeLessThan(80 * 60 * SUM_ERROR);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it("the histogram holds every token once, in the bin of its logit or below all bins", () => {
    fc.assert(
      fc.property(row, (logits) => {
        const { histogram } = summarise(plan, pointsOf(logits));
        const top = Math.floor(Math.max(...logits) * 64);
        expect(histogram.topBin).toBe(top);
        const inBins = logits.filter((x) => Math.floor(x * 64) > top - HISTOGRAM_BINS);
        expect(histogram.underflow.count).toBe(logits.length - inBins.length);
        for (const { bin, count, mass } of filledBins(histogram)) {
          const own = inBins.filter((x) => Math.floor(x * 64) === bin);
          expect(count).toBe(own.length);
          expectClose(
            mass,
            own.reduce((sum, x) => sum + Math.exp(x - bin / 64), 0),
          );
        }
        expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(inBins.length);
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  it("the histogram loses no token of a row whose logits are too large for their bins' numbers to be told apart", () => {
    const large = fc.tuple(
      fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 40, max: 110 }),
      fc.integer({ min: -1, max: 1 }),
    );
    const ofLogits = planLogitSummary(ALL_NEEDS);
    fc.assert(
      fc.property(large, ([steps, exponent, sign]) => {
        const logits = Float64Array.from(steps, (step) =>
          Math.fround(sign * 2 ** exponent + step * 2 ** (exponent - 20)),
        );
        const atOnce = ofLogits.empty() as LogitSummary;
        addRow(ofLogits, atOnce, { rawLogits: logits, logits });
        const oneByOne = summarise(plan, pointsOf([...logits]));
        expectSameBins(atOnce, oneByOne);
        const inBins = atOnce.histogram.counts.reduce((sum, count) => sum + count, 0);
        expect(inBins + atOnce.histogram.underflow.count).toBe(logits.length);
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it("the tiles that reach a bracket hold every token at or above it, for any partition", () => {
    const part = tileMax(8);
    fc.assert(
      fc.property(row, fc.double({ min: -40, max: 40, noNaN: true }), (logits, lowest) => {
        const states = [part.empty(), part.empty(), part.empty()];
        for (const point of pointsOf(logits)) part.add(states[(point.token * 7) % 3] as Map<number, number>, point);
        const whole = part.empty();
        for (const state of states) part.merge(whole, state);
        const expected = new Set(logits.flatMap((x, token) => (x >= lowest ? [Math.floor(token / 8)] : [])));
        expect(tilesReaching(whole, lowest)).toEqual([...expected].sort((a, b) => a - b));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LogMassState,
  logMassValue,
  NO_TRUNCATION,
  type Point,
  planRowSummary,
  precedes,
  type RowSummary,
  type SummaryPart,
} from "../src/summary/index.js";

const plan = planRowSummary({ ...NO_TRUNCATION, topK: 3, topP: 0.9 });

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
      point: { token, rawLogit: logit, logit, score: logit + noise, supported } satisfies Point,
      owner,
    })),
  );

function summarise(part: SummaryPart<RowSummary>, points: Iterable<Point>): RowSummary {
  const summary = part.empty();
  for (const point of points) part.add(summary, point);
  return summary;
}

function merged(...summaries: RowSummary[]): RowSummary {
  const into = plan.empty();
  for (const summary of summaries) plan.merge(into, summary);
  return into;
}

/** Equal to the bit, but for the mass, which sums in another order. Rows with non-finite logits promise nothing but the flag. */
function expectSame(a: RowSummary, b: RowSummary): void {
  expect(a.flags).toEqual(b.flags);
  if (a.flags.nonFinite) return;
  expect(a.winner).toEqual(b.winner);
  expect(a.frontier).toEqual(b.frontier);
  expect(a.top).toEqual(b.top);
  const [massA, massB] = [logMassValue(a.logMass as LogMassState), logMassValue(b.logMass as LogMassState)];
  if (Number.isFinite(massA)) expect(Math.abs(massA - massB)).toBeLessThan(1e-12);
  else expect(massB).toBe(massA);
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
        ) as [RowSummary, RowSummary, RowSummary];
        expectSame(merged(merged(a, b), c), merged(a, merged(b, c)));
        expectSame(merged(a, b), merged(b, a));
        expectSame(merged(a, plan.empty()), a);
        expectSame(merged(plan.empty(), a), a);
      }),
      { numRuns: 1000, seed: 2 },
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

  it("asks for the winner and flags alone when nothing truncates", () => {
    expect(Object.keys(planRowSummary(NO_TRUNCATION).empty()).sort()).toEqual(["flags", "winner"]);
  });

  it("notices a non-finite raw logit of a token outside the support", () => {
    const summary = summarise(plan, [
      { token: 0, rawLogit: 1, logit: 1, score: 2, supported: true },
      { token: 1, rawLogit: Number.NaN, logit: 0, score: 0, supported: false },
    ]);
    expect(summary.flags).toEqual({ nonFinite: true, supported: true });
    expect(summary.winner.best?.token).toBe(0);
  });
});

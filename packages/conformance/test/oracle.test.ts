/**
 * What the kit excuses: exactly what some values within the errors explain.
 */
import type { RowNoise } from "@flashsampling/core/noise";
import { SortedRow } from "@flashsampling/core/reference";
import { NO_TRUNCATION, type Truncation } from "@flashsampling/core/summary";
import { describe, expect, test } from "vitest";
import { TestRandom } from "../src/data/random.js";
import { Accounting } from "../src/oracle/accounting.js";
import { crossing, type DrawOracle } from "../src/oracle/draw-oracle.js";
import { FusedRow, GreedyRow } from "../src/oracle/fused.js";
import { keptRange, type LogitErrors } from "../src/oracle/kept-range.js";

const random = new TestRandom(1, 1);

function randomTruncation(): Truncation {
  const on = (value: number, off: number) => (random.chance(0.4) ? value : off);
  return {
    topK: on(random.integer(1, 40), 0),
    topP: on(random.pick([0, random.uniform(), 0.9]), 1),
    minP: on(random.pick([1, 0.3 * random.uniform()]), 0),
    epsilon: on(0.1 * random.uniform(), 0),
    eta: on(0.1 * random.uniform(), 0),
    topNSigma: on(random.pick([0, 2 * random.uniform()]), Number.POSITIVE_INFINITY),
  };
}

const noError: LogitErrors = { logit: 0, isExact: true, mass: 0 };

describe("kept ranges", () => {
  test("without errors are the cut itself", () => {
    let decided = 0;
    for (let n = 0; n < 2000; n++) {
      // Heavy ties: multiples of ¼.
      const logits = Float64Array.from({ length: random.integer(1, 60) }, () => random.integer(-8, 8) / 4);
      const truncation = randomTruncation();
      const sorted = new SortedRow(logits);
      const count = sorted.keptCount(truncation);
      const { surely, possibly } = keptRange(
        Float64Array.from(sorted.entries, ({ logit }) => logit),
        truncation,
        noError,
      );
      expect(surely).toBeLessThanOrEqual(count);
      expect(possibly).toBeGreaterThanOrEqual(count);
      // Thresholds that fall on a token to the last bit are the rounding's business.
      if (surely === possibly) decided++;
    }
    expect(decided).toBeGreaterThan(1900);
  });

  test("hold what every perturbation within the errors keeps, and no more than some do", () => {
    let open = 0;
    let reached = 0;
    for (let n = 0; n < 400; n++) {
      const error = random.pick([1e-3, 0.02, 0.05]);
      const logits = Float64Array.from({ length: random.integer(2, 60) }, () => random.normal() * 1.5);
      const truncation = randomTruncation();
      const sorted = new SortedRow(logits);
      const { surely, possibly } = keptRange(
        Float64Array.from(sorted.entries, ({ logit }) => logit),
        truncation,
        { logit: error, isExact: false, mass: 0 },
      );
      const rankOf = new Map(sorted.entries.map(({ token }, rank) => [token, rank]));
      if (possibly > surely) open++;
      let widest = false;
      for (let trial = 0; trial < 30; trial++) {
        // Errors as large as they may be, at random or in order of rank, which moves boundaries the most.
        const perturbed = logits.map((logit, token) => {
          const rank = rankOf.get(token) as number;
          const sign =
            trial % 3 === 0
              ? rank < surely
                ? 1
                : -1
              : trial % 3 === 1
                ? rank < surely
                  ? -1
                  : 1
                : random.pick([-1, 1]);
          return logit + sign * error;
        });
        const after = new SortedRow(perturbed);
        const kept = new Set(after.entries.slice(0, after.keptCount(truncation)).map(({ token }) => token));
        for (const [token, rank] of rankOf) {
          const isKept = kept.has(token);
          if (isKept ? rank >= possibly : rank < surely) {
            throw new Error(`Rank ${rank} is outside the range: ${JSON.stringify({ truncation, surely, possibly })}`);
          }
          if (rank >= surely && isKept) widest = true;
        }
      }
      if (possibly > surely && widest) reached++;
    }
    expect(open).toBeGreaterThan(50);
    // A range that no perturbation fills would excuse too much.
    expect(reached).toBeGreaterThan(open * 0.6);
  });
});

describe("draws", () => {
  const logits = Float64Array.of(2, 1, 1 - 1e-5, Number.NEGATIVE_INFINITY, 0);
  const errors: LogitErrors = { logit: 1e-4, isExact: false, mass: 0 };
  const scoreError = () => 1e-4;
  const noise = (gumbels: number[]) =>
    ({ tokenGumbel: (token: number) => gumbels[token] as number }) as unknown as RowNoise;

  test("the best kept score wins, and only what is close enough is allowed", () => {
    const draw = new FusedRow(logits, { ...NO_TRUNCATION, topK: 4 }, errors, scoreError).draw(
      noise([0, 1.00005, 0, 9, 0]),
    );
    expect(draw.token).toBe(1);
    expect(draw.onBoundary).toBe(false);
    expect([0, 1, 2, 3, 4].map((token) => draw.allows(token))).toEqual([true, true, false, false, false]);
    expect(draw.disagreement).toBeCloseTo(0.5 * (1 - 0.00005 / 0.0002), 6);
  });

  test("a boundary within its error leaves two answers", () => {
    // Tokens 1 and 2 are a hundred-thousandth apart: which of them is second is open.
    const row = new FusedRow(logits, { ...NO_TRUNCATION, topK: 2 }, errors, scoreError);
    expect(row.kept).toEqual({ surely: 1, possibly: 3 });
    const draw = row.draw(noise([0, 5, 6, 0, 0]));
    expect([draw.token, draw.onBoundary, draw.allows(2), draw.allows(0), draw.allows(4)]).toEqual([
      1,
      true,
      true,
      true,
      false,
    ]);
    const sure = row.draw(noise([9, 5, 6, 0, 0]));
    expect([sure.token, sure.onBoundary, sure.allows(1)]).toEqual([0, false, false]);
  });

  test("greedy ties go to the lower id; near ties are allowed where logits have errors", () => {
    const tied = Float64Array.of(1, 2, 2, 2 - 1e-5);
    const exact = new GreedyRow(tied, noError).draw();
    expect([0, 1, 2, 3].map((token) => exact.allows(token))).toEqual([false, true, false, false]);
    const near = new GreedyRow(tied, errors).draw();
    expect([near.token, near.onBoundary]).toEqual([1, true]);
    expect([0, 1, 2, 3].map((token) => near.allows(token))).toEqual([false, true, true, true]);
  });
});

describe("the account", () => {
  const draw = (token: number, disagreement: number, allowed: number[] = [], onBoundary = false): DrawOracle => ({
    token,
    disagreement,
    onBoundary,
    allows: (other) => other === token || allowed.includes(other),
  });

  test("a gap as large as the error is never crossed, a gap of 0 half the time", () => {
    expect([crossing(0, 1), crossing(0.5, 1), crossing(1, 1), crossing(2, 1), crossing(0, 0)]).toEqual([
      0.5, 0.25, 0, 0, 0,
    ]);
  });

  test("excuses what is allowed and counts it", () => {
    const accounting = new Accounting();
    expect(accounting.addRow([draw(1, 0), draw(2, 0.4, [3])], [1, 3])).toEqual([]);
    expect(accounting.addRow([draw(1, 0.1), draw(2, 0)], [1, 7])).toEqual([1]);
    expect(accounting.comparison).toMatchObject({
      tokens: 4,
      disagreements: 2,
      unexcused: 1,
      turned: 1,
      predicted: 0.5,
    });
    expect(accounting.comparison.largestTurn).toBeCloseTo(0.2, 12);
  });

  test("a row whose boundary is open counts once, however many draws it has", () => {
    const accounting = new Accounting();
    const draws = Array.from({ length: 50 }, () => draw(1, 0, [2], true));
    accounting.addRow(draws, Array(50).fill(2));
    expect(accounting.comparison).toMatchObject({ disagreements: 50, turned: 1, predicted: 0.5 });
    expect(accounting.isWithinPrediction).toBe(true);
  });

  test("near ties that always go the other way are more than predicted", () => {
    const contrary = new Accounting();
    const fair = new Accounting();
    for (let i = 0; i < 100; i++) {
      contrary.addRow([draw(1, 0.25, [2])], [2]);
      fair.addRow([draw(1, 0.25, [2])], [i % 5 === 0 ? 2 : 1]);
    }
    expect(contrary.isWithinPrediction).toBe(false);
    expect(fair.isWithinPrediction).toBe(true);
  });
});

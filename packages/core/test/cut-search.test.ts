/**
 * The search for a cut against truncation by sorting: what it says for certain is right, and looks lead it to the whole truth, whatever the
 * rules, the ties and the number of places that a look takes.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SortedRow } from "../src/reference/index.js";
import {
  CutSearch,
  NO_TRUNCATION,
  type Preceding,
  planRowSummary,
  precedes,
  type RowSummary,
  type TopEntry,
  type Truncation,
  truncates,
} from "../src/summary/index.js";
import { placeAt, placeOrdinal, placesBetween } from "../src/summary/place.js";

const MASS_ERROR = 4e-6;

/** What lies before places, by a sorted row. */
class Measure {
  readonly #sorted: SortedRow;
  readonly #weighted: number[] = [0];

  constructor(sorted: SortedRow) {
    this.#sorted = sorted;
    const max = sorted.entries[0]?.logit as number;
    for (const { logit } of sorted.entries) {
      this.#weighted.push((this.#weighted.at(-1) as number) + Math.exp(logit - max) * (logit - max));
    }
  }

  before(place: TopEntry): Preceding {
    return this.#first(this.#sorted.rankOf(place));
  }

  whole(): Preceding {
    return this.#first(this.#sorted.entries.length);
  }

  #first(count: number): Preceding {
    return { count, mass: this.#sorted.cumulative[count] as number, weighted: this.#weighted[count] as number };
  }
}

function summaryOf(logits: ArrayLike<number>, truncation: Truncation, wantsKept: boolean): RowSummary {
  const plan = planRowSummary({ truncation, logprobs: wantsKept ? { mode: "processed", top: 0 } : undefined });
  const summary = plan.empty();
  for (const [token, logit] of Array.from(logits).entries()) {
    plan.add(summary, { token, rawLogit: logit, logit, score: logit, supported: true });
  }
  return summary;
}

describe("the search for a cut", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.fround);
  const rarely = <T>(off: T, on: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(off) }, on);
  const truncation: fc.Arbitrary<Truncation> = fc
    .record({
      topK: fc.constantFrom(0, 0, 3, 64, 65, 90, 200, 1000),
      topP: rarely(1, share),
      minP: rarely(0, share),
      epsilon: rarely(
        0,
        share.map((x) => x ** 4),
      ),
      eta: rarely(
        0,
        fc.oneof(
          share.map((x) => x ** 2),
          fc.constant(1),
        ),
      ),
      topNSigma: rarely(Number.POSITIVE_INFINITY, fc.constantFrom(0, 0.5, 1, 2)),
    })
    .filter(truncates);
  /** Logits of a row by a number that salts them: one level, a few, a fine spread, and values from everywhere. */
  const KINDS: readonly ((word: number) => number)[] = [
    () => 0.75,
    (word) => (word % 7) - 3,
    (word) => Math.fround((word % 12_000) / 1000 - 6),
    (word) =>
      word % 3 === 0
        ? ([-1e30, -400, -90, -40, -20.5, -1e-30, 0, -0, 1e-30][(word >>> 4) % 9] as number)
        : Math.fround((word % 500) / 100),
  ];
  const rows = fc
    .record({ kind: fc.constantFrom(...KINDS), salt: fc.nat(), length: fc.constantFrom(1, 64, 65, 130, 400, 900) })
    .map(({ kind, salt, length }) =>
      Float32Array.from({ length }, (_, i) => {
        const word = Math.imul((i + salt) ^ (i << 7), 0x9e3779b1);
        return kind((Math.imul(word ^ (word >>> 15), 0x85ebca6b) >>> 3) & 0xfffffff);
      }),
    );

  it("answers rightly, and settles on what sorting keeps", () => {
    const counts = { rows: 0, looked: 0, looks: 0, most: 0 };
    fc.assert(
      fc.property(rows, truncation, fc.boolean(), fc.constantFrom(16, 64), (logits, rules, wantsKept, most) => {
        const sorted = new SortedRow(logits);
        const measure = new Measure(sorted);
        const kept = sorted.keptCount(rules);
        const search = new CutSearch(summaryOf(logits, rules, wantsKept), rules, {
          massError: MASS_ERROR,
          vocabSize: logits.length,
        });
        const undecided = () =>
          sorted.entries.filter((entry, rank) => {
            const answer = search.keeps(entry);
            if (answer !== undefined) expect(answer).toBe(rank < kept);
            return answer === undefined;
          });
        let looks = 0;
        for (let open = undecided(); open.length > 0 || (wantsKept && search.kept === undefined); open = undecided()) {
          const places = search.ask(open, wantsKept, most);
          expect(places.length).toBeLessThanOrEqual(most);
          for (const [i, place] of places.entries())
            if (i > 0) expect(precedes(places[i - 1] as TopEntry, place)).toBe(true);
          search.learn(
            places,
            places.map((place) => measure.before(place)),
            measure.whole(),
          );
          expect(++looks).toBeLessThan(100);
        }
        if (search.kept !== undefined && search.kept.count !== Number.POSITIVE_INFINITY) {
          expect(search.kept.count).toBe(kept);
          expect(search.kept.mass / (sorted.cumulative[kept] as number)).toBeCloseTo(1, 7);
        }
        counts.rows++;
        counts.looks += looks;
        if (looks > 0) counts.looked++;
        counts.most = Math.max(counts.most, looks);
      }),
      { numRuns: 1500, seed: 1 },
    );
    console.log(
      `${counts.rows} rows, ${counts.looked} looked at, ${counts.looks} looks, at most ${counts.most} for a row`,
    );
    expect(counts.looked).toBeGreaterThan(100);
    expect(counts.looked).toBeLessThan(counts.rows);
  });

  it("needs one look for a nucleus, however many tokens are open", () => {
    const logits = Float32Array.from({ length: 5000 }, (_, i) => Math.fround(Math.sin(i * i) / 4));
    const sorted = new SortedRow(logits);
    const truncation = {
      topK: 0,
      topP: Math.fround(0.6),
      minP: 0,
      epsilon: 0,
      eta: 0,
      topNSigma: Number.POSITIVE_INFINITY,
    };
    const search = new CutSearch(summaryOf(logits, truncation, false), truncation, {
      massError: MASS_ERROR,
      vocabSize: 5000,
    });
    const open = sorted.entries.filter((entry) => search.keeps(entry) === undefined).slice(0, 30);
    expect(open.length).toBe(30);
    const measure = new Measure(sorted);
    const places = search.ask(open, false, 64);
    search.learn(
      places,
      places.map((place) => measure.before(place)),
      measure.whole(),
    );
    for (const entry of open) expect(search.keeps(entry)).toBe(sorted.rankOf(entry) < sorted.keptCount(truncation));
  });
});

describe("floors", () => {
  it("are measured at once for what min-p and top-nσ keep beyond the list", () => {
    const logits = Float32Array.from({ length: 3000 }, (_, i) => Math.fround(Math.sin(i * i)));
    const sorted = new SortedRow(logits);
    const measure = new Measure(sorted);
    for (const rule of [{ minP: Math.fround(0.4) }, { topNSigma: 1.5 }]) {
      const truncation = { ...NO_TRUNCATION, ...rule };
      const search = new CutSearch(summaryOf(logits, truncation, true), truncation, {
        massError: MASS_ERROR,
        vocabSize: 3000,
      });
      expect(search.kept).toBeUndefined();
      const places = search.ask([], true, 64);
      search.learn(
        places,
        places.map((place) => measure.before(place)),
        measure.whole(),
      );
      expect(search.kept?.count).toBe(sorted.keptCount(truncation));
    }
  });
});

describe("places as numbers", () => {
  const float = fc.oneof(fc.float({ noNaN: true }), fc.integer({ min: -5, max: 5 }).map(Math.fround));
  const place = fc.record({ logit: float, token: fc.nat({ max: 99 }) });

  it("keep the order, and come back", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [x, y] = [placeOrdinal(a, 100), placeOrdinal(b, 100)];
        expect(x < y).toBe(precedes(a, b));
        expect(placeAt(x, 100)).toEqual({ logit: a.logit + 0, token: a.token });
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  it("have others evenly between them, or all that there are", () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 64 }), (a, b, most) => {
        const [from, to] = precedes(a, b) ? [a, b] : [b, a];
        const places = placesBetween(from, to, most, 100);
        const all = [from, ...places, to];
        for (const [i, next] of all.entries()) {
          if (i > 0 && places.length > 0) expect(precedes(all[i - 1] as TopEntry, next)).toBe(true);
        }
        const inside = placeOrdinal(to, 100) - placeOrdinal(from, 100) - 1n;
        expect(places.length).toBe(Number(inside < 0n ? 0n : inside < BigInt(most) ? inside : BigInt(most)));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

/**
 * The tokens that may win a draw: winner and frontier are those of the whole row, to the bit, though few tokens are looked at.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowNoise } from "../src/noise/index.js";
import { addCandidates, addLargest } from "../src/reference/candidates.js";
import {
  type DrawSummary,
  NO_TRUNCATION,
  type Point,
  planDrawSummary,
  type SummaryPart,
} from "../src/summary/index.js";

const MASKED = Number.NEGATIVE_INFINITY;
const PLANS = [NO_TRUNCATION, { ...NO_TRUNCATION, topP: 0.9 }].map((truncation) => planDrawSummary({ truncation }));

/** Every token of a row, by definition. */
function addAll(part: SummaryPart<DrawSummary>, logits: Float64Array, score: (token: number) => number): DrawSummary {
  const state = part.empty();
  for (const [token, logit] of logits.entries()) {
    const supported = logit !== MASKED;
    const point: Point = { token, rawLogit: -token, logit, score: supported ? score(token) : MASKED, supported };
    part.add(state, point);
  }
  return state;
}

/** A part that counts the points it is shown. */
function counting(part: SummaryPart<DrawSummary>) {
  const counter = { points: 0 };
  const add: typeof part.add = (state, point) => {
    counter.points++;
    part.add(state, point);
  };
  return { part: { ...part, add }, counter };
}

function expectSameDraw(logits: Float64Array, noise: () => RowNoise): number {
  const rawLogits = Float64Array.from(logits, (_, token) => -token);
  let shown = 0;
  for (const plan of PLANS) {
    const { part, counter } = counting(plan);
    const state = part.empty();
    addCandidates(part, state, { rawLogits, logits }, noise());
    const inFull = noise();
    expect(state).toEqual(addAll(plan, logits, (token) => (logits[token] as number) + inFull.tokenGumbel(token)));
    shown = counter.points;
    const greedy = plan.empty();
    addLargest(plan, greedy, { rawLogits, logits });
    expect(greedy).toEqual(addAll(plan, logits, (token) => logits[token] as number));
  }
  return shown;
}

function winnerOf(logits: Float64Array, noise: RowNoise): number | undefined {
  const part = planDrawSummary({ truncation: NO_TRUNCATION });
  const state = part.empty();
  addCandidates(part, state, { rawLogits: logits, logits }, noise);
  return state.winner.best?.token;
}

describe("candidates", () => {
  const identity = fc.record({
    seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    stream: fc.nat(),
    position: fc.nat(),
  });

  it("give winner and frontier of any row: flat, steep, with ties, near the ends of float32", () => {
    const logit = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -3e38, max: 3e38, noNaN: true }),
      fc.constant(MASKED),
    );
    const kinds = fc.oneof(
      fc.array(logit, { minLength: 1, maxLength: 60, size: "max" }),
      fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1_000, maxLength: 3_000, size: "max" }),
    );
    fc.assert(
      fc.property(kinds, identity, (row, id) => {
        expectSameDraw(Float64Array.from(row), () => new RowNoise(id));
      }),
      { numRuns: 600, seed: 1 },
    );
  });

  it("leave no token out whose score all but ties", () => {
    fc.assert(
      fc.property(identity, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (id, score) => {
        const noise = new RowNoise(id);
        // The scores differ by rounding alone.
        const row = Float64Array.from({ length: 4_000 }, (_, token) => score - noise.tokenGumbel(token));
        expectSameDraw(row, () => new RowNoise(id));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  // Of this identity, token 111,983 has word 33 and token 249,128 has word 881, which take the tail word.
  const id = { seed: 1000n, stream: 1, position: 9 };
  const noise = new RowNoise(id);
  const words = new Uint32Array(2 ** 20);
  noise.readTokenWords(0, words);
  const leastOfOneWord = words.findIndex((word) => word >= 1_024 && word < 16_384);

  it.each([111_983, 249_128, leastOfOneWord])("take the smallest uniforms at their worth: token %i", (token) => {
    // The bound E ≥ v is off by v / 2, here less than 2e-6: a filter that is too strict by more loses the winner.
    expect(words[token]).toBeLessThan(16_384);
    for (const ahead of [1e-9, -1e-9]) {
      const row = new Float64Array(token + 1).fill(MASKED);
      row[0] = 1;
      row[token] = 1 + noise.tokenGumbel(0) - noise.tokenGumbel(token) + ahead;
      expectSameDraw(row, () => new RowNoise(id));
      expect(winnerOf(row, noise)).toBe(ahead > 0 ? token : 0);
    }
  });

  it("are few in a row like a language model's", () => {
    const noise = new RowNoise({ seed: 1n, stream: 0, position: 0 });
    const normal = (token: number) => {
      const word = (output: number) => (noise.tokenWord(2 * token + output) + 0.5) * 2 ** -32;
      return Math.sqrt(-2 * Math.log(word(0))) * Math.cos(2 * Math.PI * word(1));
    };
    const logits = Float64Array.from({ length: 30_000 }, (_, token) => 3 * normal(token));
    const shown = expectSameDraw(logits, () => new RowNoise({ seed: 2n, stream: 0, position: 0 }));
    console.log(`${shown} of ${logits.length} tokens may win`);
    expect(shown).toBeLessThan(logits.length / 20);
  });
});

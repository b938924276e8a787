/**
 * How often a draw needs a second look, on rows like a language model's: rarely enough not to matter, or the pass would not be one.
 */
import { describe, expect, test } from "vitest";
import { withHead } from "./support/backends.js";
import { type RowSettings, requestOf, rowOf } from "./support/cases.js";
import { TestRandom } from "./support/random.js";

const VOCAB = 8_000;
const random = new TestRandom(1);

/** A head of three columns: two of Gaussian logits, and Zipf's, −ln of a rank. */
const weight = new Float32Array(3 * VOCAB);
for (let id = 0; id < VOCAB; id++) {
  weight.set([random.normal(), random.normal(), -Math.log(1 + ((id * 7_919) % VOCAB))], 3 * id);
}
const weights = { vocabSize: VOCAB, hiddenSize: 3, format: "f32", weight } as const;

/** Hidden states whose logits are Gaussian of deviation σ, or by Zipf's law with a little noise. */
const gaussian = (deviation: number) => () => {
  const angle = 2 * Math.PI * random.uniform();
  return [deviation * Math.cos(angle), deviation * Math.sin(angle), 0];
};
const zipf = () => [0.2 * random.normal(), 0, 1];

const DISTRIBUTIONS = [
  ["Gaussian, σ = 2", gaussian(2)],
  ["Gaussian, σ = 3", gaussian(3)],
  ["Gaussian, σ = 4", gaussian(4)],
  ["Zipf, s = 1", zipf],
] as const;

const ROWS_OF_A_CALL = 512;
const DRAWS_OF_A_ROW = 4;

/** Second looks that so many draws need. */
async function looksOf(settings: Partial<RowSettings>, hiddenState: () => number[], draws: number): Promise<number> {
  return withHead({ threads: 2 }, weights, async (head) => {
    let looks = 0;
    for (let done = 0; done < draws; done += ROWS_OF_A_CALL * DRAWS_OF_A_ROW) {
      const rows = Array.from({ length: ROWS_OF_A_CALL }, (_, row) => rowOf(settings, done + row, random.bigint()));
      const hidden = Float32Array.from(rows.flatMap(hiddenState));
      looks += (await head.sample(hidden, requestOf(rows, DRAWS_OF_A_ROW))).secondLooks;
    }
    return looks;
  });
}

/*
 * Draws of one row share its cut and are independent given it, and a look takes that the winner is among the tokens of the cut's bin, a
 * small part of the mass; so sharing adds little to the variance, and counts are Poisson's. At a rate of 0.2% P(X ≥ LIMIT) = 0.007, at 0.4%
 * P(X < LIMIT) = 0.010.
 */
const DRAWS = 16_384;
const LIMIT = 48;

describe.each(DISTRIBUTIONS)("no more than one draw in 500: %s", (name, hiddenState) => {
  test.each([0.9, 0.95])("top-p %d", async (topP) => {
    const looks = await looksOf({ topP: Math.fround(topP) }, hiddenState, DRAWS);
    console.log(`${name}, top-p ${topP}: ${looks} second looks in ${DRAWS} draws`);
    expect(looks).toBeLessThan(LIMIT);
  });
});

test.each<Partial<RowSettings>>([
  { topK: 50 },
  { minP: Math.fround(0.05) },
  { topK: 50, topP: Math.fround(0.95), minP: Math.fround(0.05) },
])("none where the list of the largest logits or the largest one decides: %o", async (settings) => {
  for (const [, hiddenState] of DISTRIBUTIONS)
    expect(await looksOf(settings, hiddenState, ROWS_OF_A_CALL * DRAWS_OF_A_ROW)).toBe(0);
});

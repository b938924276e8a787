/**
 * The two χ² test cases: a sampler that must fit, and one that is broken and must not. Both take the same number of draws.
 */
import { expect, it } from "vitest";
import { BIAS, chiSquareTest, POWER, SIGNIFICANCE } from "../../src/statistics/chi-square.js";
import { countDraws, DRAWS, PROBABILITIES, type SamplerUnderTest } from "./draws.js";

const TIMEOUT_MS = 600_000;
const NAMES = `${(DRAWS / 1e6).toFixed(1)} million draws, power ${POWER} against a bias of ${BIAS}, significance ${SIGNIFICANCE}`;

/** A test that the sampler's draws fit softmax. */
export function itFits(name: string, sampler: SamplerUnderTest, seed: bigint): void {
  it(
    `${name} (${NAMES})`,
    () => {
      const outcome = chiSquareTest(countDraws(sampler, seed), PROBABILITIES);
      console.log(
        `${name}: χ² = ${outcome.statistic.toFixed(2)}, p = ${outcome.pValue.toPrecision(3)}, ${DRAWS} draws`,
      );
      expect(outcome.fits, JSON.stringify(outcome)).toBe(true);
    },
    TIMEOUT_MS,
  );
}

/** Shares of the draws after which a broken sampler is looked at, so that a gross fault is not drawn out. */
const LOOKS = [1 / 64, 1 / 8, 1];

/** A test that the χ² test rejects a broken sampler with no more draws than the exact ones take. */
export function itCatches(name: string, sampler: SamplerUnderTest, seed: bigint): void {
  it(
    name,
    () => {
      const caught = LOOKS.some(
        (share) => !chiSquareTest(countDraws(sampler, seed, Math.ceil(DRAWS * share)), PROBABILITIES).fits,
      );
      expect(caught).toBe(true);
    },
    TIMEOUT_MS,
  );
}

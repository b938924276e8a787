import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  BIAS,
  chiSquareTest,
  detectableBias,
  POWER,
  requiredDraws,
  SIGNIFICANCE,
} from "../src/statistics/chi-square.js";
import { FULL_FAR_TAIL_WORDS, planFarTail } from "../src/statistics/far-tail.js";
import { poissonAtLeast, poissonAtMost } from "../src/statistics/poisson.js";

describe("χ²", () => {
  it("is Pearson's statistic with its p-value", () => {
    const { statistic, pValue, fits } = chiSquareTest([100, 90, 110], [1 / 3, 1 / 3, 1 / 3]);
    expect(statistic).toBeCloseTo(2, 12);
    expect(pValue).toBeCloseTo(Math.exp(-1), 12); // two degrees of freedom: e^(−x/2)
    expect(fits).toBe(true);
    expect(chiSquareTest([200, 50, 50], [1 / 3, 1 / 3, 1 / 3]).fits).toBe(false);
  });

  it("refuses bins that expect too few draws", () => {
    expect(() => chiSquareTest([10, 0], [0.9, 0.1])).toThrow(/pool/);
  });

  it("has the power it states: at the detectable bias, POWER of the tests fail", () => {
    // Normal approximation of the noncentral statistic for many degrees of freedom is too coarse to serve as a check; counts are
    // simulated instead: 16 equal bins, a bias of 0.02 between two of them.
    const bias = 0.02;
    const draws = requiredDraws(16, bias);
    expect(detectableBias(16, draws)).toBeCloseTo(bias, 6);
    const probabilities = Array(16).fill(1 / 16);
    const biased = probabilities.map((p, i) => p + (i < 8 ? bias / 8 : -bias / 8));
    let state = 1;
    const uniform = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const missed = Array.from({ length: 2000 }, () => {
      const counts = biased.map((p) => draws * p + Math.sqrt(draws * p) * normal());
      const total = counts.reduce((sum, count) => sum + count, 0);
      return chiSquareTest(
        counts.map((count) => (count * draws) / total),
        probabilities,
      ).fits;
    }).filter(Boolean).length;
    // 2,000 × 0.01 = 20 misses expected; 45 would be 5.6 deviations more.
    expect(missed).toBeLessThan(45);
    expect(missed).toBeGreaterThan(3);
  });

  it("asks for millions of draws at full power", () => {
    expect([BIAS, POWER, SIGNIFICANCE]).toEqual([1e-3, 0.99, 1e-4]);
    expect(requiredDraws(16)).toBeGreaterThan(10e6);
    expect(requiredDraws(16)).toBeLessThan(25e6);
    expect(requiredDraws(2)).toBeLessThan(requiredDraws(16));
  });
});

describe("Poisson tails", () => {
  const mass = (k: number, mean: number) => {
    let p = Math.exp(-mean);
    for (let i = 1; i <= k; i++) p *= mean / i;
    return p;
  };

  it.each([0.3, 2, 32.75])("are sums of the masses: mean %f", (mean) => {
    for (const count of [0, 1, 5, 20]) {
      let sum = 0;
      for (let k = 0; k <= count; k++) sum += mass(k, mean);
      expect(poissonAtMost(count, mean)).toBeCloseTo(sum, 10);
      expect(poissonAtLeast(count + 1, mean)).toBeCloseTo(1 - sum, 10);
    }
  });

  it("are those of a constant 0 when the mean is 0", () => {
    expect([poissonAtMost(0, 0), poissonAtLeast(0, 0), poissonAtLeast(1, 0), poissonAtMost(-1, 3)]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

it("`npm run gpu` affords full power, by the shares of the budget that the checks of the distribution take", () => {
  const script = readFileSync(new URL("../../../scripts/gpu.mjs", import.meta.url), "utf8");
  const budget = Number(/budget: \{ type: "string", default: "(.+)" \}/.exec(script)?.[1]);
  expect(planFarTail(budget / 4).power).toBeGreaterThanOrEqual(POWER);
  expect(budget / 4).toBeGreaterThanOrEqual(FULL_FAR_TAIL_WORDS);
  // The largest vocabulary whose tokens are counted.
  expect(budget / 10).toBeGreaterThanOrEqual(requiredDraws(16) * 1031);
});

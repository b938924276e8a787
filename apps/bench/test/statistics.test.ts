import { describe, expect, it } from "vitest";
import { median, quantile, summarize } from "../src/statistics.js";

describe("quantile", () => {
  it.each([
    [[7], 0.3, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[10, 20, 30, 40, 50], 0.1, 14],
  ])("of %j at %d is NumPy's %d", (sorted, q, expected) => {
    expect(quantile(sorted, q)).toBeCloseTo(expected, 12);
  });
});

describe("median", () => {
  it("does not depend on the order, and sorts as numbers", () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(median([9, 100, 20, 30])).toBe(25);
  });
});

describe("summarize", () => {
  it("gives count, extremes, quartiles and median, and leaves the samples as they were", () => {
    const samples = [5, 1, 4, 2, 3];
    expect(summarize(samples)).toEqual({ count: 5, min: 1, lowerQuartile: 2, median: 3, upperQuartile: 4, max: 5 });
    expect(samples).toEqual([5, 1, 4, 2, 3]);
  });
});

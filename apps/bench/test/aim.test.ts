import { describe, expect, it } from "vitest";
import { type Finding, judge, judgeRate, percent, ratiosByRound } from "../src/report/aim.js";

const cost: Finding = { what: "cost", value: 0.1, aim: 0.1, is: "at most", show: percent };

describe("an aim", () => {
  it.each([
    ["all rounds on the good side", [0.07, 0.1], "7% to 10%", "2 of 2 rounds"],
    ["rounds that contradict the value", [0.2, 0.11], "11% to 20%", "0 of 2 rounds"],
    ["rounds on both sides", [0.07, 0.1, 0.19, -0.06, 0.1], "-6% to 19%", "4 of 5 rounds"],
    ["one round, which says no more than the value", [0.2], undefined, undefined],
    ["no round", undefined, undefined, undefined],
  ])("with %s is judged by the value, and the rounds that reach it are counted", (_, rounds, range, reached) => {
    const { rounds: shown, reachedIn, ...aim } = judge({ ...cost, rounds });
    expect(aim).toEqual({ what: "cost", found: "10%", aim: "at most 10%", outcome: "reached" });
    expect(shown).toBe(range);
    expect(reachedIn).toBe(reached);
    expect(judge({ ...cost, value: 0.11, rounds })).toMatchObject({
      outcome: "not reached",
      ...(reached !== undefined && { reachedIn: reached }),
    });
  });

  it("is reached from its own number on", () => {
    const ratio: Finding = { ...cost, is: "at least", aim: 5 };
    const outcome = (value: number, rounds?: number[]) => judge({ ...ratio, value, rounds }).outcome;
    expect(outcome(4.9, [4.7, 4.99])).toBe("not reached");
    expect(outcome(5, [5, 5])).toBe("reached");
    expect(outcome(4.9)).toBe("not reached");
  });
});

describe("a rate", () => {
  it.each([
    // exp(-0.002 n) is below 0.05 from 1,498 draws on.
    [0, 1497, "too few draws to tell"],
    [0, 1498, "reached"],
    // Garwood's 95% limits of the mean of 10 events are 5.43 and 16.96 (one-sided).
    [10, 8475, "too few draws to tell"],
    [10, 8485, "reached"],
    [10, 2720, "too few draws to tell"],
    [10, 2710, "not reached"],
    // The Poisson distribution's first term is no number any more.
    [1000, 1_000_000, "reached"],
    [3000, 1_000_000, "not reached"],
  ])("with %d events in %d draws, that is to be 0.2%% at most: %s", (events, draws, outcome) => {
    expect(judgeRate(events, draws, 0.002)).toBe(outcome);
  });
});

describe("ratios by round", () => {
  it("are of the rounds that both have", () => {
    expect(ratiosByRound([10, 20, 30], [5, 4])).toEqual([2, 5]);
    expect(ratiosByRound([], [5])).toEqual([]);
  });
});

describe("a share", () => {
  it("has two places only where it is near nothing, on either side of it", () => {
    expect([0.5, 0.0003, -0.0104, -0.0024].map(percent)).toEqual(["50%", "0.03%", "-1%", "-0.24%"]);
  });
});

import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Budget } from "../src/measure/messages.js";
import { timeCase } from "../src/measure/time-case.js";

const budget: Budget = {
  ...{ warmUpMs: 0, firstWarmUpMs: 0, warmUpCalls: 3, settingWarmUpCalls: 0, maxWarmUpMs: 60_000 },
  ...{ measureMs: 0, minCalls: 5, maxCalls: 8 },
};

describe("timeCase", () => {
  it("numbers the calls through, and keeps the times of those after the warm-up", async () => {
    const seen: (number | string)[] = [];
    const times = await timeCase(
      async (index) => seen.push(index),
      budget,
      () => seen.push("warm"),
    );
    expect(seen).toEqual([0, 1, 2, "warm", 3, 4, 5, 6, 7]);
    expect(times).toHaveLength(5);
  });

  it("goes on until the time is over", async () => {
    const times = await timeCase(
      () => setTimeout(5),
      { ...budget, measureMs: 60, minCalls: 1, maxCalls: 1000 },
      () => {},
    );
    expect(times.length).toBeGreaterThan(1);
    expect(times.slice(0, -1).reduce((sum, time) => sum + time, 0)).toBeLessThan(60);
    expect(times.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(60);
    // A timer of Node may come up to a millisecond early.
    for (const time of times) expect(time).toBeGreaterThan(3.9);
  });

  it("begins no call to warm up after so long, however many are left", async () => {
    let calls = 0;
    let warmUps = 0;
    await timeCase(
      () => {
        calls++;
        return setTimeout(10);
      },
      { ...budget, warmUpMs: 1, warmUpCalls: 1000, maxWarmUpMs: 5 },
      () => {
        warmUps = calls;
      },
    );
    expect([warmUps, calls]).toEqual([1, 1 + 5]);
  });

  it("stops at the largest number of calls", async () => {
    expect(
      await timeCase(
        async () => {},
        { ...budget, measureMs: 60_000 },
        () => {},
      ),
    ).toHaveLength(8);
  });

  it("passes errors on", async () => {
    await expect(
      timeCase(
        () => Promise.reject(new Error("broken")),
        budget,
        () => {},
      ),
    ).rejects.toThrow("broken");
  });
});

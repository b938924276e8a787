import { describe, expect, it } from "vitest";
import type { Contestant } from "../src/contestants/contestant.js";
import { measureJob } from "../src/measure/measure-job.js";
import type { Budget, CaseSamples, Report, Task } from "../src/measure/messages.js";
import type { Case, Setting } from "../src/plan/problem.js";
import type { HeadReader } from "../src/problem/head-reader.js";
import { HIDDEN_ROWS } from "../src/problem/made-head.js";

const budget: Budget = {
  ...{ warmUpMs: 0, firstWarmUpMs: 0, warmUpCalls: 1, settingWarmUpCalls: 4, maxWarmUpMs: 60_000 },
  ...{ measureMs: 0, minCalls: 3, maxCalls: 3 },
};
const shape = { name: "2x1", vocabSize: 2, hiddenSize: 1 };

/** Measures a contestant that needs a second look in every call. */
async function measured(cases: Case[], more: Partial<Contestant> = {}) {
  const calls: Setting[] = [];
  let looks = 7;
  const contestant: Contestant = {
    sample: async (_, setting) => {
      looks++;
      calls.push(setting);
      return [];
    },
    takeSecondLooks: () => {
      const taken = looks;
      looks = 0;
      return taken;
    },
    check: async () => {},
    notes: () => ({}),
    dispose: async () => {},
    ...more,
  };
  const job = { contestant: "flashsampling", shape, format: "f32", threads: 1, isMain: true, cases } as const;
  const task = { benchmark: "cpu", job, budget, check: false } as unknown as Task;
  const head = { hidden: async () => new Float32Array(HIDDEN_ROWS) } as unknown as HeadReader;
  const reports: Report[] = [];
  await measureJob(
    task,
    head,
    async () => contestant,
    async (report) => {
      reports.push(report);
    },
  );
  return { calls, cases: reports.filter((report) => report.type === "case") as CaseSamples[] };
}

describe("a job", () => {
  it("warms each setting and distribution up by calls where it comes first, and counts second looks over these calls, too", async () => {
    const { calls, cases } = await measured([
      { batch: 1, setting: "temperature", logits: "zipf" },
      { batch: 1, setting: "top-p", logits: "zipf" },
      { batch: 2, setting: "top-p", logits: "zipf" },
      { batch: 1, setting: "top-p", logits: "gaussian" },
    ]);
    const runs = (setting: Setting, count: number) => Array.from({ length: count }, () => setting);
    expect(calls).toEqual([...runs("temperature", 7), ...runs("top-p", 7 + 4 + 7)]);
    expect(cases.map(({ times, secondLooks }) => [times.length, secondLooks])).toEqual([
      [3, { looks: 7, draws: 7 }],
      [3, { looks: 7, draws: 7 }],
      [3, { looks: 4, draws: 8 }],
      [3, { looks: 7, draws: 7 }],
    ]);
  });

  it("without cases is warmed up as much, and says how fast it was while it was opened", async () => {
    const { calls, cases } = await measured([], { fastest: 0.5 });
    expect(calls).toHaveLength(7);
    expect(cases).toEqual([expect.objectContaining({ index: 0, fastest: 0.5 })]);
    expect(cases[0]?.times).toHaveLength(3);
  });
});

/**
 * The runner: what it lists, selects, reports and refuses.
 */
import type { Backend } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { describe, expect, test } from "vitest";
import { type CheckReport, conformanceChecks, formatReport, runConformance } from "../src/index.js";
import { changedReference } from "./broken-backends/wrap.js";

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error) => error,
  );

describe("conformanceChecks", () => {
  test("names every check once, and leaves out what a backend does not claim", () => {
    const all = conformanceChecks().map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const few = conformanceChecks({ formats: ["f32"], variants: ["fused"], parameters: ["temperature"] }).map(
      ({ id }) => id,
    );
    expect(few).toContain("settings/temperature");
    expect(few).toContain("errors/unclaimed");
    for (const id of ["settings/topK", "formats/bf16", "variants/grouped", "logprobs/raw", "settings/bias"]) {
      expect(all).toContain(id);
      expect(few).not.toContain(id);
    }
  });
});

describe("runConformance", () => {
  test("runs what is selected, by name or beginning, and says what is not claimed", async () => {
    const seen: CheckReport[] = [];
    const report = await runConformance(reference(), {
      budget: 1e5,
      only: ["noise/", "ties/equal", "shapes/large"],
      leaveOut: { "shapes/large": "too slow here" },
      onProgress: (check) => seen.push(check),
    });
    expect(report.checks.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
      ["ties/equal", "passed", undefined],
      ["noise/words", "passed", undefined],
      ["noise/tail-words", "passed", undefined],
      ["shapes/large", "skipped", "too slow here"],
    ]);
    expect(seen).toEqual(report.checks);
    expect(report.outcome).toBe("passed");
    expect(report.notClaimed).toEqual([]);
    const { counts, comparison } = report.checks[2] as CheckReport;
    expect(counts).toMatchObject({ calls: 8, draws: 32, noiseWords: 32 * 4096 });
    expect(comparison).toMatchObject({ tokens: 32, disagreements: 0, unexcused: 0 });
    const text = formatReport(report);
    expect(text).toContain("3 passed, 0 failed, 1 skipped");
    expect(text).toContain("skipped: too slow here");
  });

  test("the same seed makes the same test data, another seed others", async () => {
    const dataOf = async (seed: number) => {
      const states: number[] = [];
      const listener = changedReference({
        sample({ hidden, request, signal, ask }) {
          states.push(hidden[0] as number);
          return ask(hidden, request, signal);
        },
      });
      await runConformance(listener, { budget: 1, seed, only: ["lifetime/inputs"] });
      return states;
    };
    const first = await dataOf(0);
    expect(await dataOf(0)).toEqual(first);
    expect(await dataOf(1)).not.toEqual(first);
  });

  test("a smaller extent takes less, and says what it left out", async () => {
    const of = async (extent?: number) => {
      const { checks } = await runConformance(reference(), {
        budget: 1,
        extent,
        only: ["noise/words", "lifetime/dispose"],
      });
      expect(checks.map(({ outcome }) => outcome)).toEqual(["passed", "passed"]);
      return checks;
    };
    const [whole, part] = [await of(), await of(0.1)];
    expect(whole.flatMap(({ leftOut }) => leftOut)).toEqual([]);
    expect(part.map(({ leftOut }) => leftOut)).toEqual([
      ["the full extent: 5.0e+3 of 5.0e+4 noise words"],
      ["the full extent: 1 of 8 calls in flight", "the full extent: 1 of 10 heads loaded after others"],
    ]);
    for (const [i, { counts }] of part.entries()) {
      expect(counts.noiseWords).toBeLessThan((whole[i] as CheckReport).counts.noiseWords / 2);
    }
    for (const extent of [0, 1.01, Number.NaN]) {
      const error = await failure(runConformance(reference(), { budget: 1, extent }));
      expect(error).toMatchObject({ code: "INVALID_ARGUMENT", argument: "extent" });
    }
  });

  test("a backend that throws fails its check, and the others run", async () => {
    const broken = changedReference({
      sample({ hidden, request, signal, ask }) {
        if (request.rows.temperature[0] === 0) throw new Error("no greedy here");
        return ask(hidden, request, signal);
      },
    });
    const { checks, outcome } = await runConformance(broken, { budget: 1e5, only: ["ties/equal", "noise/tail-words"] });
    expect(checks.map((check) => check.outcome)).toEqual(["failed", "passed"]);
    expect(checks[0]?.failures).toEqual([expect.stringContaining("INTERNAL: The backend failed: no greedy here")]);
    expect(outcome).toBe("failed");
  });

  test("what cannot run is an error, not a report", async () => {
    const absent: Backend = {
      name: "absent",
      open: async () => ({ available: false, reason: { code: "NO_DEVICE", message: "There is none." } }),
    };
    expect(await failure(runConformance(absent, { budget: 1 }))).toMatchObject({ code: "BACKEND_UNAVAILABLE" });
    expect(await failure(runConformance(reference(), { budget: 1, only: ["settings/nonsense"] }))).toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "only",
    });
    expect(await failure(runConformance(reference(), { budget: 1, leaveOut: { nonsense: "" } }))).toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "leaveOut",
    });
    const other = reference({ activations: "int8" });
    expect(await failure(runConformance([reference(), other], { budget: 1 }))).toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "backend",
    });
    expect(await failure(runConformance(reference(), { budget: 1, signal: AbortSignal.abort() }))).toMatchObject({
      code: "ABORTED",
    });
  });

  test("an abort in the midst of a run ends it", async () => {
    const controller = new AbortController();
    const run = runConformance(reference(), {
      budget: 1e5,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await failure(run)).toMatchObject({ code: "ABORTED" });
  });
});

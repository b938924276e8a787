/**
 * The true reference passes every check that broken-backends.test.ts sees broken backends fail.
 */
import { createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { describe, expect, test } from "vitest";
import { conformanceChecks, formatReport, runConformance } from "../src/index.js";
import * as activations from "./broken-backends/activations.js";

/** Noise words that float64 in JavaScript affords. */
const BUDGET = 3e7;

const LEAVE_OUT = { "shapes/large": "the reference reads weights one by one, which takes minutes for 2 GiB" };

const sampler = await createSampler({ backends: [reference()] });
const { capabilities } = sampler.backend;

describe("the reference passes", () => {
  test.each(conformanceChecks(capabilities))("$id: $title", async ({ id }) => {
    const report = await runConformance([reference(), reference()], {
      budget: BUDGET,
      only: [id],
      leaveOut: LEAVE_OUT,
    });
    console.log(formatReport(report));
    const [check] = report.checks;
    expect(check?.failures).toEqual([]);
    // What a float64 reference in JavaScript cannot afford is known; anything else must run.
    const skipped = ["shapes/large", "distribution/far-tail"].includes(id);
    expect(check?.outcome).toBe(skipped ? "skipped" : "passed");
    if (check?.comparison) expect(check.comparison.disagreements).toBe(0);
  });
});

describe("the reference that quantises activations passes", () => {
  test.each(["formats/int8", "formats/int4", "ties/near", "logprobs/raw", "shapes/hidden"])("%s", async (id) => {
    const report = await runConformance(reference({ activations: "int8" }), { budget: BUDGET, only: [id] });
    expect(report.checks[0]).toMatchObject({ id, outcome: "passed", comparison: { disagreements: 0 } });
  });

  test.each([
    ["core's", reference({ activations: "int8" })],
    ["the broken backends', when it rounds as core does", activations.right],
  ])("formats/activations: %s", async (_, backend) => {
    const report = await runConformance(backend, { budget: BUDGET, only: ["formats/activations"] });
    expect(report.checks[0]).toMatchObject({ outcome: "passed", failures: [] });
  });
});

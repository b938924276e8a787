/**
 * The conformance kit on the CPU backend: one to three workers must agree to the bit, and what is drawn must be right.
 */
import { conformanceChecks, formatReport, runConformance } from "@flashsampling/conformance";
import { createSampler } from "@flashsampling/core";
import { expect, test } from "vitest";
import { cpu } from "../src/index.js";

/**
 * Noise words per check: the statistical ones get what full power takes, the far tail most. The others get what lets the kit catch each
 * of the backends that its own tests break on purpose.
 */
function budgetOf(id: string): number {
  if (id === "distribution/far-tail") return 7e9;
  return id.startsWith("distribution/") ? 2e9 : 3e7;
}

const sampler = await createSampler({ backends: [cpu()] });
const { capabilities } = sampler.backend;
await sampler.dispose();

test.for(conformanceChecks(capabilities))("$id: $title", { timeout: 600_000 }, async ({ id }, context) => {
  const configurations = [cpu({ threads: 2 }), cpu({ threads: 1 }), cpu({ threads: 3 })];
  const report = await runConformance(configurations, { budget: budgetOf(id), only: [id] });
  console.log(formatReport(report));
  expect(report.checks).toHaveLength(1);
  const [check] = report.checks;
  if (check?.reason !== undefined) context.skip(check.reason);
  expect(check?.failures).toEqual([]);
  expect(check?.outcome).toBe("passed");
  // Errors that never come near their caps would mean that the caps excuse too much.
  for (const { format, shareOfCap } of check?.errors ?? []) expect(shareOfCap, format).toBeGreaterThan(0.1);
});

/** Checks that tell one kind of activations from the other. */
const OF_ACTIVATIONS = ["formats/int8", "formats/int4", "shapes/hidden"];

test.for(OF_ACTIVATIONS)("%s, activations in float32", { timeout: 600_000 }, async (id) => {
  const configuration = cpu({ threads: 2, activations: "float32" });
  const report = await runConformance(configuration, { budget: budgetOf(id), only: [id] });
  console.log(formatReport(report));
  expect(report.checks).toMatchObject([{ id, outcome: "passed", failures: [] }]);
});

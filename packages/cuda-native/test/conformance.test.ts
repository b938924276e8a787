/**
 * The conformance kit over the fake driver, where a thread of a GPU is a fibre: a row of a few hundred tokens takes some ten milliseconds. So each check
 * takes a fiftieth of its usual least. The command for a GPU (`gpu` of this package's scripts) takes all of it.
 */
import { conformanceChecks, formatReport, runConformance } from "@flashsampling/conformance";
import type { Backend, BackendCapabilities } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { CAPABILITIES, cudaFrom } from "../src/backend/cuda.js";
import { FAMILIES, fakeMachine, HOPPER_MANIFEST } from "./support/fake.js";

const machine = fakeMachine();

/** What takes minutes there, whatever the extent: names of checks or their beginnings, and why. */
const TOO_LONG: Readonly<Record<string, string>> = {
  "shapes/vocabulary": "151,939 tokens take a second a row on the fake driver",
  "shapes/large": "the fake driver takes minutes for 2 GiB",
  "lifetime/memory": "10,000 calls take minutes on the fake driver",
  "shapes/batches": "256 rows take half a minute on the fake driver",
  "shapes/hidden": "hidden sizes to 8,192 take a quarter of a minute on the fake driver",
  "invariance/batch": "it takes minutes on the fake driver; backend.test.ts has a smaller one",
  "settings/together": "summaries.test.ts has settings together",
  "formats/": "backend.test.ts and summaries.test.ts have all formats",
  "distribution/": "100,000 draws take minutes on the fake driver; tokens are compared one by one instead",
};

/** The backend, but for what it says of the formats that it takes. */
function claiming(formats: BackendCapabilities["formats"], backend: Backend): Backend {
  return {
    ...backend,
    async open(signal) {
      const opening = await backend.open(signal);
      if (!opening.available) return opening;
      const { device } = opening;
      return { available: true, device: { ...device, capabilities: { ...device.capabilities, formats } } };
    },
  };
}

/** Heads of all formats; and of those that Hopper's kernels serve, without the portable ones for bf16. */
const KITS = FAMILIES.map(([name, manifest]) => {
  const formats: BackendCapabilities["formats"] = manifest === HOPPER_MANIFEST ? ["bf16", "fp8"] : CAPABILITIES.formats;
  return [name, { manifest, formats, checks: conformanceChecks({ ...CAPABILITIES, formats }) }] as const;
});

describe.each(KITS)("%s", (_, { manifest, formats, checks }) => {
  test.for(checks)("$id: $title", { timeout: 600_000 }, async ({ id }, context) => {
    const reason = Object.entries(TOO_LONG).find(([name]) => id.startsWith(name))?.[1];
    if (reason !== undefined) context.skip(reason);
    const faults = ["none", "single"] as const;
    const several = await Promise.all(
      faults.map(async (fault) => claiming(formats, cudaFrom(await machine.files(context, fault, manifest), 0))),
    );
    // Another number of multiprocessors is another grid: all must be the same to the bit.
    const backends = id === "invariance/configurations" ? several : several.slice(0, 1);
    const report = await runConformance(backends, { budget: 1, extent: 0.02, only: [id] });
    console.log(formatReport(report));
    expect(report.checks).toHaveLength(1);
    const [check] = report.checks;
    if (check?.reason !== undefined) context.skip(check.reason);
    expect(check?.failures).toEqual([]);
    expect(check?.outcome).toBe("passed");
  });
});

/**
 * The conformance kit on Dawn in Node. On a GPU it takes the extent that the CPU backend's tests take. Where there is none, that is on
 * SwiftShader, a row of a few hundred tokens takes some ten milliseconds, and a kernel several seconds to compile: there each check takes
 * a twentieth of its usual least, and but for the checks that are about formats, heads are of float32 alone.
 */
import { conformanceChecks, formatReport, runConformance } from "@flashsampling/conformance";
import type { Backend, WeightFormat } from "@flashsampling/core";
import { expect, test } from "vitest";
import { CAPABILITIES, webgpu } from "../src/backend/webgpu.js";
import { KERNEL_FORMATS } from "../src/plan/weights.js";
import { testDevice } from "./support/device.js";
import { EXTENT, reasonFor, TOO_LONG } from "./support/emulated.js";
import { limited } from "./support/limited.js";

/** A configuration of the backend: formats that it claims, rows that may share a workgroup, workgroups of a pass. */
interface Configuration {
  readonly formats: readonly WeightFormat[];
  /** Workgroup memory, which limits the rows: 8,000 bytes hold one row's, 10,000 two rows', and 4 rows take 13,248. */
  readonly workgroupBytes: number;
  readonly maxGroups: number;
}

/** One row of any format, and no last reduction. */
const FORMATS: readonly Configuration[] = [{ formats: KERNEL_FORMATS, workgroupBytes: 8_000, maxGroups: 1 }];

/** One and two rows that read float32 weights together; without the last reduction, and with it. */
const SETTINGS: readonly Configuration[] = [1, 2].map((maxGroups) => ({
  formats: ["f32"],
  workgroupBytes: 10_000,
  maxGroups,
}));

/** Checks that are about formats. */
const OF_FORMATS = /^(formats\/|shapes\/hidden$|ties\/near$|weights\/)/;

function backendOf(device: GPUDevice, { formats, workgroupBytes, maxGroups }: Configuration): Backend {
  const { maxStorageBufferBindingSize, maxBufferSize } = device.limits;
  const limits = { maxStorageBufferBindingSize, maxBufferSize, maxComputeWorkgroupStorageSize: workgroupBytes };
  const backend = limited(device, { limits, maxGroups });
  return {
    ...backend,
    async open(signal) {
      const opening = await backend.open(signal);
      if (!opening.available) return opening;
      const { capabilities } = opening.device;
      return {
        available: true,
        device: {
          ...opening.device,
          description: `${opening.device.description}; limited to ${workgroupBytes} bytes and ${maxGroups} workgroups`,
          capabilities: { ...capabilities, formats },
        },
      };
    },
  };
}

test.for(conformanceChecks(CAPABILITIES))("$id: $title", { timeout: 600_000 }, async ({ id }, context) => {
  const device = await testDevice(context);
  const isEmulated = device.adapterInfo.isFallbackAdapter;
  const tooLong = reasonFor(id, TOO_LONG);
  if (isEmulated && tooLong !== undefined) context.skip(tooLong);
  const configurations = OF_FORMATS.test(id) ? FORMATS : SETTINGS;
  const backends = isEmulated ? configurations.map((one) => backendOf(device, one)) : webgpu({ device });
  const options = isEmulated ? { budget: 1, extent: EXTENT } : { budget: 1e8 };
  const report = await runConformance(backends, { ...options, only: [id] });
  console.log(formatReport(report));
  expect(report.checks).toHaveLength(1);
  const [check] = report.checks;
  if (check?.reason !== undefined) context.skip(check.reason);
  expect(check?.failures).toEqual([]);
  expect(check?.outcome).toBe("passed");
  // Errors that never come near their caps would mean that the caps excuse too much.
  if (!id.startsWith("formats/")) return;
  for (const { format, shareOfCap } of check?.errors ?? []) expect(shareOfCap, format).toBeGreaterThan(0.1);
});

/**
 * The conformance kit on Dawn in Node. On a GPU it takes the extent that the CPU backend's tests take. Where there is none, that is on
 * SwiftShader, a row of a few hundred tokens takes some ten milliseconds, and a kernel several seconds to compile: there each check takes
 * a twentieth of its usual least, and but for the checks that are about formats, heads are of float32 alone.
 */
import { appendFileSync } from "node:fs";
import { conformanceChecks, formatReport, runConformance } from "@flashsampling/conformance";
import type { Backend, WeightFormat } from "@flashsampling/core";
import { expect, test } from "vitest";
import { CAPABILITIES, webgpu } from "../src/backend/webgpu.js";
import type { KernelVariant } from "../src/plan/variant.js";
import { KERNEL_FORMATS } from "../src/plan/weights.js";
import { testDevice } from "./support/device.js";
import { EXTENT, reasonFor, TOO_LONG } from "./support/emulated.js";
import { bytesForRows, limited, variantOf } from "./support/limited.js";

/** A configuration of the backend: formats that it claims, its kernels, rows that may share a workgroup, workgroups of a pass. */
interface Configuration {
  readonly formats: readonly WeightFormat[];
  readonly variant: Partial<KernelVariant>;
  readonly rows: number;
  readonly maxGroups: number;
}

/** Small tiles, as an emulated GPU takes a multiple of the time for large ones; those are in the other tests of this package. */
const TILE = 64;

/** One row of any format, and no last reduction. */
const FORMATS: readonly Configuration[] = [{ formats: KERNEL_FORMATS, variant: { tile: TILE }, rows: 1, maxGroups: 1 }];

/** One and two rows that read float32 weights together; without subgroups and the last reduction, and with them where there are any. */
const SETTINGS: readonly Configuration[] = [
  { formats: ["f32"], variant: { tile: TILE, subgroups: false }, rows: 1, maxGroups: 1 },
  { formats: ["f32"], variant: { tile: TILE }, rows: 2, maxGroups: 2 },
];

/** Checks that are about formats. */
const OF_FORMATS = /^(formats\/|shapes\/hidden$|ties\/near$|weights\/)/;

function backendOf(device: GPUDevice, { formats, variant, rows, maxGroups }: Configuration): Backend {
  const { maxStorageBufferBindingSize, maxBufferSize } = device.limits;
  const maxComputeWorkgroupStorageSize = bytesForRows(TILE, rows);
  const limits = { maxStorageBufferBindingSize, maxBufferSize, maxComputeWorkgroupStorageSize };
  const backend = limited(device, { variant: variantOf(device, variant), limits, maxGroups });
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
          description: `${opening.device.description}; limited to ${rows} rows and ${maxGroups} workgroups`,
          capabilities: { ...capabilities, formats },
        },
      };
    },
  };
}

/** What `npm run gpu` asks for: noise words that a GPU affords, beginnings of checks, and a file that the reports are appended to, one a line. */
const { FLASHSAMPLING_BUDGET: asked, FLASHSAMPLING_CHECKS: only, FLASHSAMPLING_CONFORMANCE: file } = process.env;
const CHECKS = conformanceChecks(CAPABILITIES).filter(
  ({ id }) => only === undefined || only.split(",").some((beginning) => id.startsWith(beginning)),
);
const BUDGET = Number(asked ?? 1e8);
/** Milliseconds of a check: ten minutes, and an hour of those that a larger budget makes longer. */
const timeout = asked === undefined ? 600_000 : 3_600_000;

test("the adapter", async (context) => {
  const { features, adapterInfo } = await testDevice(context);
  const { vendor, architecture, device, description, isFallbackAdapter } = adapterInfo;
  console.log({ vendor, architecture, device, description, isFallbackAdapter, features: [...features].sort() });
  expect(isFallbackAdapter).toBeTypeOf("boolean");
});

test.for(CHECKS)("$id: $title", { timeout }, async ({ id }, context) => {
  const device = await testDevice(context);
  const isEmulated = device.adapterInfo.isFallbackAdapter;
  const tooLong = reasonFor(id, TOO_LONG);
  if (isEmulated && tooLong !== undefined) context.skip(tooLong);
  const configurations = OF_FORMATS.test(id) ? FORMATS : SETTINGS;
  const backends = isEmulated ? configurations.map((one) => backendOf(device, one)) : webgpu({ device });
  const options = isEmulated ? { budget: 1, extent: EXTENT } : { budget: BUDGET };
  const report = await runConformance(backends, { ...options, only: [id] });
  console.log(formatReport(report));
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(report)}\n`);
  expect(report.checks).toHaveLength(1);
  const [check] = report.checks;
  if (check?.reason !== undefined) context.skip(check.reason);
  expect(check?.failures).toEqual([]);
  expect(check?.outcome).toBe("passed");
  // Errors that never come near their caps would mean that the caps excuse too much.
  if (!id.startsWith("formats/")) return;
  for (const { format, shareOfCap } of check?.errors ?? []) expect(shareOfCap, format).toBeGreaterThan(0.1);
});

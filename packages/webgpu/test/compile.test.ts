/**
 * Every kernel of every variant passes the compiler of Dawn, on its adapter that runs nothing and has all features: float16 and subgroups too
 * where no GPU at hand has them.
 */
import { expect, test } from "vitest";
import { convertsHalves } from "../src/kernels/halves.js";
import { COMMON_KINDS, type KernelKind } from "../src/kernels/modules.js";
import { Pipelines } from "../src/kernels/pipelines.js";
import { FRONTIER_CAPACITY } from "../src/plan/layout.js";
import { planRowsPerGroup } from "../src/plan/rows.js";
import { FEATURES, TILES } from "../src/plan/variant.js";
import { KERNEL_FORMATS } from "../src/plan/weights.js";

test("every variant compiles", async () => {
  const { create } = (await import("webgpu")) as unknown as { create(options: string[]): GPU };
  const gpu = create(["backend=null"]);
  const adapter = (await gpu.requestAdapter()) as GPUAdapter;
  const device = await adapter.requestDevice({ requiredFeatures: [...FEATURES] as GPUFeatureName[] });
  const { maxComputeWorkgroupStorageSize: workgroupBytes } = device.limits;
  const pipelines = new Pipelines(device);
  const kinds: readonly KernelKind[] = ["fused", "measure", ...COMMON_KINDS];
  for (const tile of TILES) {
    for (const subgroups of [false, true]) {
      for (const format of KERNEL_FORMATS) {
        for (const nativeHalves of format === "f16" ? [false, true] : [false]) {
          const rows = planRowsPerGroup(8, tile, workgroupBytes);
          const shape = { tile, subgroups, nativeHalves, format, rows, hasSigma: false };
          await Promise.all(kinds.map((kind) => pipelines.get(kind, shape, FRONTIER_CAPACITY)));
          for (const kind of ["decide", "place"] as const) {
            await pipelines.get(kind, { ...shape, hasSigma: true }, FRONTIER_CAPACITY);
          }
        }
      }
    }
  }
  // Nothing has run, so nothing was found exact.
  expect(await convertsHalves(device)).toBe(false);
  device.destroy();
});

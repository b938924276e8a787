/**
 * The device that all tests of a process share, so that every kernel is compiled once. In Node it is Dawn's, by the package `webgpu`, on the
 * machine's Vulkan driver or else on SwiftShader, which Debian's Chromium brings along; the set-up installs both, so where it ran their
 * absence is a failure.
 */
import { existsSync } from "node:fs";
import type { TestContext } from "vitest";
import { FEATURES } from "../../src/plan/variant.js";
import { findGpu } from "../../src/platform/gpu.js";

/** SwiftShader's manifest for the Vulkan loader. */
const SWIFTSHADER = "/usr/lib/chromium/vk_swiftshader_icd.json";

let opened: Promise<GPUDevice | undefined> | undefined;

async function open(): Promise<GPUDevice | undefined> {
  if (
    process.env.VK_ICD_FILENAMES === undefined &&
    process.env.VK_DRIVER_FILES === undefined &&
    existsSync(SWIFTSHADER)
  ) {
    process.env.VK_ICD_FILENAMES = SWIFTSHADER;
  }
  const found = await findGpu();
  if ("reason" in found) throw new Error(found.reason.message, { cause: found.reason.cause });
  const adapter = await found.gpu.requestAdapter();
  return adapter?.requestDevice({
    requiredFeatures: FEATURES.filter((name) => adapter.features.has(name)) as GPUFeatureName[],
    requiredLimits: { maxComputeWorkgroupStorageSize: adapter.limits.maxComputeWorkgroupStorageSize },
  });
}

/** The device, or the test is skipped where nothing promises one: no Debian with Chromium, and not CI. */
export async function testDevice(context: TestContext): Promise<GPUDevice> {
  opened ??= open();
  const device = await opened;
  if (device !== undefined) return device;
  const message = "WebGPU has no adapter here: there is no GPU with a Vulkan driver, and no SwiftShader";
  if (process.env.CI || existsSync(SWIFTSHADER)) throw new Error(`${message}. apt-get install libvulkan1 chromium`);
  return context.skip(message);
}

/** Another device of the same adapter, with as little as WebGPU allows: for a test that loses it. */
export async function newDevice(context: TestContext): Promise<GPUDevice> {
  await testDevice(context);
  const found = await findGpu();
  if ("reason" in found) throw new Error(found.reason.message);
  return (await (await found.gpu.requestAdapter())?.requestDevice()) as GPUDevice;
}

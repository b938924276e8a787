// @ts-check
/**
 * In a page: holds the WebGPU backend to the conformance kit, at an extent and without the checks that the test names in the page's address.
 * The GPU is one that a CPU emulates, where a kernel takes seconds to compile. So the device says that it has workgroup memory for one row,
 * and heads are of float32 alone but for the checks of formats: that makes two kernels a format.
 */
import { formatReport, runConformance } from "@flashsampling/conformance";
import { webgpu } from "@flashsampling/webgpu";
import { openDevice } from "./open-device.js";
import { report } from "./report.js";

/** Workgroup memory that holds one row's logits, in bytes. */
const ONE_ROW = 8_000;

/** @typedef {{ [name: string]: number, maxComputeWorkgroupStorageSize: number }} Limits */

/** A device that says that it has that much. */
async function openSmallDevice() {
  const device = await openDevice();
  const limits = /** @type {Limits} */ ({});
  for (const name in device.limits) limits[name] = device.limits[name];
  limits.maxComputeWorkgroupStorageSize = ONE_ROW;
  Object.defineProperty(device, "limits", { value: limits });
  return device;
}

/**
 * The backend, claiming fewer formats.
 *
 * @param {any} device
 * @param {readonly import("@flashsampling/core").WeightFormat[]} formats
 * @returns {import("@flashsampling/core").Backend}
 */
function backendOf(device, formats) {
  const backend = webgpu({ device });
  return {
    ...backend,
    async open(signal) {
      const opening = await backend.open(signal);
      if (!opening.available) return opening;
      const capabilities = { ...opening.device.capabilities, formats };
      return { available: true, device: { ...opening.device, capabilities } };
    },
  };
}

async function run() {
  const asked = new URL(location.href).searchParams;
  const extent = Number(asked.get("extent"));
  const leaveOut = JSON.parse(asked.get("leaveOut") ?? "{}");
  const device = await openSmallDevice();
  const options = { budget: 1, extent, totalMemory: 0 };
  const others = /** @type {const} */ (["bf16", "f16", "int8", "int4"]);
  const results = [
    await runConformance(backendOf(device, ["f32"]), { ...options, leaveOut }),
    await runConformance(backendOf(device, others), { ...options, only: others.map((format) => `formats/${format}`) }),
  ];
  return { outcomes: results.map(({ outcome }) => outcome), text: results.map(formatReport).join("\n") };
}

report(run());

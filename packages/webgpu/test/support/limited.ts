/**
 * The backend with other limits than its device's.
 */
import type { Backend } from "@flashsampling/core";
import { Gpu } from "../../src/backend/device.js";
import { GpuHead, type LoadOptions } from "../../src/backend/head.js";
import { webgpu } from "../../src/index.js";

/**
 * A backend on a device whose heads are loaded by other options.
 *
 * @param device - where
 * @param options - instead of those that the backend would choose
 */
export function limited(device: GPUDevice, options: Partial<LoadOptions>): Backend {
  const backend = webgpu({ device });
  return {
    ...backend,
    async open(signal) {
      const opening = await backend.open(signal);
      if (!opening.available) return opening;
      const load = (head: Parameters<typeof GpuHead.load>[1], signal?: AbortSignal) =>
        GpuHead.load(Gpu.of(device), head, { limits: device.limits, ...options, signal });
      return { available: true, device: { ...opening.device, loadLmHead: load, loadDeviceLmHead: load } };
    },
  };
}

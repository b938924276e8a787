/**
 * The backend with other limits than its device's.
 */
import type { Backend } from "@flashsampling/core";
import { Gpu } from "../../src/backend/device.js";
import { GpuHead, type LoadOptions } from "../../src/backend/head.js";
import { webgpu } from "../../src/index.js";
import { planRowsPerGroup } from "../../src/plan/rows.js";
import { type KernelVariant, planVariant } from "../../src/plan/variant.js";

/** The kernels that the backend chooses for a device, or others by what is told. */
export function variantOf(device: GPUDevice, other: Partial<KernelVariant> = {}): KernelVariant {
  const { features, limits } = device;
  return { ...(planVariant({ features, limits, convertsHalves: false }) as KernelVariant), ...other };
}

/** Workgroup memory that holds so many rows, 1, 2, 4 or 8, and no more. */
export function bytesForRows(tile: number, rows: number): number {
  let bytes = 1024;
  while (planRowsPerGroup(rows, tile, bytes) < rows) bytes += 64;
  return bytes;
}

/** Tokens of a small tile. */
export const SMALL_TILE = 64;

/**
 * The kernels that an emulated GPU compiles and runs fastest, for tests of what surrounds them: small tiles, and one row a workgroup. Files that
 * use them share what is compiled.
 */
export function small(device: GPUDevice, options: Partial<LoadOptions> = {}): Backend {
  const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
  const maxComputeWorkgroupStorageSize = bytesForRows(SMALL_TILE, 1);
  const limits = { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize };
  return limited(device, { variant: variantOf(device, { tile: SMALL_TILE }), limits, ...options });
}

/**
 * A backend on a device whose heads are loaded by other options.
 *
 * @param device - where
 * @param options - instead of those that the backend would choose
 */
export function limited(device: GPUDevice, options: Partial<LoadOptions>): Backend {
  const backend = webgpu({ device });
  // Its heads have kernels of their own: those that the backend would choose are not compiled first.
  Gpu.of(device).tryKernels = async (variant) => ({ variant });
  return {
    ...backend,
    async open(signal) {
      const opening = await backend.open(signal);
      if (!opening.available) return opening;
      const load = (head: Parameters<typeof GpuHead.load>[1], signal?: AbortSignal) =>
        GpuHead.load(Gpu.of(device), head, { variant: variantOf(device), limits: device.limits, ...options, signal });
      return { available: true, device: { ...opening.device, loadLmHead: load, loadDeviceLmHead: load } };
    },
  };
}

/**
 * Why the backend cannot run here, or on which device it can: a pure function of what was found.
 */
import type { UnavailableReason } from "@flashsampling/core";
import { type Manifest, neededDriver, targetFor } from "../kernels/manifest.js";
import type { Probe, ProbedDevice } from "../kernels/native.js";
import type { Crash } from "../platform/probe.js";
import { whyNoHopper } from "./family.js";

/** The device that will be used. */
export interface Found {
  /** The device. */
  readonly device: ProbedDevice;
  /** Newest CUDA that the driver knows: 13000 is 13.0. */
  readonly driverVersion: number;
  /** The compiled code that it runs: "sm_90a". */
  readonly target: string;
  /** Why Hopper's kernels serve no call; `undefined`: they serve those on the heads that are theirs. */
  readonly noHopper: string | undefined;
}

/** 13000 as "13.0". */
export function versionText(version: number): string {
  return `${Math.floor(version / 1000)}.${Math.floor((version % 1000) / 10)}`;
}

/**
 * Decides.
 *
 * @param probe - what the driver said
 * @param manifest - of the compiled kernels, if there are any
 * @param ordinal - number of the device that is wanted
 */
export function findDevice(
  probe: Probe | Crash,
  manifest: Manifest | undefined,
  ordinal: number,
): { readonly found: Found } | { readonly reason: UnavailableReason } {
  const not = (code: string, message: string) => ({ reason: { code, message } });
  if ("crashed" in probe) {
    return not("DRIVER_FAULT", `A process that asked the NVIDIA driver for its devices ${probe.crashed}.`);
  }
  if ("unloadable" in probe) {
    const platform = `${process.platform}-${process.arch}`;
    return not("NO_BINARY", `The addon for ${platform}, which takes glibc, cannot be loaded: ${probe.unloadable}.`);
  }
  if ("missing" in probe) {
    if (probe.missing === "") return not("NO_DRIVER", `There is no NVIDIA driver that can be opened: ${probe.error}.`);
    return not(
      "DRIVER_TOO_OLD",
      `The NVIDIA driver has no function ${probe.missing}; install one for CUDA 12.0 or later.`,
    );
  }
  if ("failed" in probe) {
    return not("DRIVER_FAULT", `The NVIDIA driver answers ${probe.operation} with ${probe.failed}: ${probe.error}.`);
  }
  if (manifest === undefined) {
    const command = "`pnpm --filter @flashsampling/cuda-native kernels` compiles them where there is nvcc";
    return not("NO_KERNELS", `This package has no compiled kernels; ${command}.`);
  }
  const { driverVersion, devices } = probe;
  const device = devices[ordinal];
  if (device === undefined) {
    const has = devices.length === 0 ? "no device" : `${devices.length} device${devices.length === 1 ? "" : "s"}`;
    return not("NO_DEVICE", `The NVIDIA driver has ${has}; device ${ordinal}, counted from 0, is wanted.`);
  }
  const target = targetFor(manifest, device);
  if (target === undefined) {
    const is = `${device.name} has compute capability ${device.major}.${device.minor}`;
    return not("NO_KERNELS", `${is}; the kernels were compiled for ${manifest.targets.join(", ")}.`);
  }
  const needed = neededDriver(manifest, target);
  if (driverVersion < needed) {
    const has = `The NVIDIA driver knows CUDA ${versionText(driverVersion)}`;
    return not("DRIVER_TOO_OLD", `${has}; the kernels take one for CUDA ${versionText(needed)} or later.`);
  }
  const noHopper = whyNoHopper(target, manifest, device.sharedBytesPerBlock);
  return { found: { device, driverVersion, target, noHopper } };
}

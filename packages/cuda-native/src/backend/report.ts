/**
 * What a device is, and what the backend makes of it: for people, and for reports of faults.
 */
import type { BackendReport } from "@flashsampling/core";
import { type Found, versionText } from "../plan/availability.js";
import { HOPPER_SHAPES } from "../plan/hopper.js";
import { SHAPES } from "../plan/shapes.js";
import { SUMMARY_SHAPES } from "../plan/summary-shapes.js";

/** One line: the device, its compute capability and memory, the driver. */
export function describeDevice({ device, driverVersion, target }: Found): string {
  const memory = (device.totalBytes / 2 ** 30).toFixed(1);
  const capability = `compute capability ${device.major}.${device.minor}`;
  return `CUDA, ${device.name}: ${capability}, ${memory} GiB, driver for CUDA ${versionText(driverVersion)}, kernels of ${target}`;
}

/**
 * The whole report.
 *
 * @param found - the device
 * @param ordinal - its number
 * @param freeBytes - of its memory, when it was opened
 */
export function reportDevice(found: Found, ordinal: number, freeBytes: number): BackendReport {
  const { device, driverVersion, target, noHopper } = found;
  const portable = [...SHAPES, ...SUMMARY_SHAPES];
  const fitting = portable.filter(({ sharedBytes }) => sharedBytes <= device.sharedBytesPerBlock);
  const isJit = target.startsWith("compute");
  return {
    device: {
      name: device.name,
      computeCapability: `${device.major}.${device.minor}`,
      driver: `CUDA ${versionText(driverVersion)}`,
    },
    features: [],
    limits: {
      totalBytes: device.totalBytes,
      freeBytes,
      multiprocessors: device.sms,
      sharedBytesPerBlock: device.sharedBytesPerBlock,
      sharedBytesPerMultiprocessor: device.sharedBytesPerSm,
    },
    choices: [
      {
        what: "device",
        chosen: `number ${ordinal}`,
        why: "the option `device` says so; 0 unless given",
      },
      {
        what: "compiled code",
        chosen: target,
        why: isJit
          ? "no image is for this device's architecture: its driver compiles what is portable"
          : "the newest image that this device runs",
      },
      {
        what: "portable kernels",
        chosen: `${fitting.length} of ${portable.length}`,
        why: `a block of this device has at most ${device.sharedBytesPerBlock} bytes of shared memory`,
      },
      {
        what: "kernels of bf16 heads",
        chosen: noHopper === undefined ? "Hopper's (TMA, wgmma), at every batch" : "portable, on tensor cores (mma)",
        why:
          noHopper === undefined
            ? `the device runs sm_90a, and all ${HOPPER_SHAPES.length} were compiled; that they are the faster ones has not been measured`
            : `Hopper's do not serve: ${noHopper}`,
      },
      {
        what: "kernels of fp8 heads without block scales",
        chosen: noHopper === undefined ? "Hopper's, which make bf16 of weights" : "portable, without tensor cores",
        why: noHopper === undefined ? "as for bf16 heads" : `Hopper's do not serve: ${noHopper}`,
      },
      {
        what: "kernels of all other heads",
        chosen: "portable, without tensor cores",
        why: "hidden states are float32, and there are no kernels on tensor cores that take these with such weights",
      },
    ],
  };
}

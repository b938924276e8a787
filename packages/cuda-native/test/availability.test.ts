/**
 * Where the backend cannot run it says precisely why; and the addon asks nothing of the C library that glibc 2.28 does not have.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSampler, isFlashSamplingError } from "@flashsampling/core";
import { expect, test } from "vitest";
import { buildAddon } from "../scripts/build-addon.mjs";
import { cuda, cudaFrom } from "../src/backend/cuda.js";
import { neededDriver, targetFor } from "../src/kernels/manifest.js";
import { whyNoHopper } from "../src/plan/family.js";
import { temporaryFolder } from "./support/compile.js";
import { fakeMachine, HOPPER_MANIFEST } from "./support/fake.js";

const machine = fakeMachine();

/** Fault of the driver, what kernels.json says, number of the device; code, and part of the message. */
const REASONS = [
  ["no-device", {}, 0, "NO_DEVICE", "no device"],
  ["none", {}, 1, "NO_DEVICE", "1 device; device 1"],
  ["old", {}, 0, "DRIVER_TOO_OLD", "CUDA 11.4; the kernels take one for CUDA 13.0"],
  ["none", { toolkit: "14.1" }, 0, "DRIVER_TOO_OLD", "CUDA 13.0; the kernels take one for CUDA 14.0"],
  ["broken", {}, 0, "DRIVER_FAULT", "cuInit with CUDA_ERROR_UNKNOWN"],
  // The process that asked is gone, and this one is not.
  ["crash", {}, 0, "DRIVER_FAULT", "SIGABRT"],
  ["full", {}, 0, "OUT_OF_MEMORY", "cuDevicePrimaryCtxRetain"],
  ["none", { targets: ["sm_80", "sm_100"] }, 0, "NO_KERNELS", "compute capability 9.0"],
] as const;

test.for(REASONS)("driver %s, kernels %o, device %i: %s", async ([fault, manifest, device, code, part], context) => {
  const opening = await cudaFrom(await machine.files(context, fault, manifest), device).open();
  expect(opening).toMatchObject({ available: false, reason: { code, message: expect.stringContaining(part) } });
});

test("no driver, a library that is none, no kernels, no addon", async (context) => {
  const files = await machine.files(context);
  const reasonWith = async (other: object) => {
    const opening = await cudaFrom({ ...files, ...other }, 0).open();
    return opening.available ? undefined : opening.reason.code;
  };
  expect(await reasonWith({ driver: "libcuda-that-is-not-there.so.1" })).toBe("NO_DRIVER");
  expect(await reasonWith({ driver: "libm.so.6" })).toBe("DRIVER_TOO_OLD");
  expect(await reasonWith({ kernels: "/nowhere" })).toBe("NO_KERNELS");
  expect(await reasonWith({ addon: "/nowhere/addon.node" })).toBe("NO_BINARY");
});

test("an addon that this machine does not load is told with the loader's words", async (context) => {
  const addon = join(temporaryFolder(), "addon.node");
  writeFileSync(addon, "for another machine");
  const opening = await cudaFrom({ ...(await machine.files(context)), addon }, 0).open();
  const message = expect.stringMatching(/cannot be loaded: .*addon\.node/);
  expect(opening).toMatchObject({ available: false, reason: { code: "NO_BINARY", message } });
});

test("tells its device, and what it chose", async (context) => {
  const opening = await cudaFrom(await machine.files(context), 0).open();
  if (!opening.available) throw new Error(opening.reason.message);
  const { description, report } = opening.device;
  expect(description).toBe(
    "CUDA, Fake device: compute capability 9.0, 0.3 GiB, driver for CUDA 13.0, kernels of sm_90a",
  );
  expect(report?.limits).toMatchObject({ totalBytes: 2 ** 28, multiprocessors: 3 });
  expect(report?.choices.find(({ what }) => what === "compiled code")?.chosen).toBe("sm_90a");
  await opening.device.dispose();
});

test.for([
  [{}, "portable, on tensor cores (mma)", "hopper_bf16_64x192 was not compiled"],
  [HOPPER_MANIFEST, "Hopper's (TMA, wgmma), at every batch", "all 17 were compiled"],
] as const)("tells which family serves bf16 heads: %o", async ([manifest, chosen, why], context) => {
  const opening = await cudaFrom(await machine.files(context, "none", manifest), 0).open();
  if (!opening.available) throw new Error(opening.reason.message);
  const choice = opening.device.report?.choices.find(({ what }) => what === "kernels of bf16 heads");
  expect(choice).toMatchObject({ chosen, why: expect.stringContaining(why) });
  await opening.device.dispose();
});

test.for([
  ["sm_80", 232_448, "the device runs sm_80"],
  ["sm_90a", 101_376, "a block has 101376"],
  ["sm_90a", 232_448, undefined],
] as const)("Hopper's kernels run where they can: %s, %i bytes of shared memory", ([target, sharedBytes, why]) => {
  const reason = whyNoHopper(target, HOPPER_MANIFEST, sharedBytes);
  if (why === undefined) expect(reason).toBeUndefined();
  else expect(reason).toContain(why);
});

test.for([
  ["8.0", "sm_80"],
  ["8.6", "sm_86"],
  // Jetson Orin runs no image of the other GPUs of its architecture.
  ["8.7", "compute_80"],
  ["9.0", "sm_90a"],
  ["10.0", "sm_100"],
  ["10.3", "sm_100"],
  ["11.0", "compute_80"],
  ["12.1", "sm_120"],
  ["7.5", undefined],
] as const)("a device of capability %s runs %s", ([capability, target]) => {
  const targets = ["sm_80", "sm_86", "sm_89", "sm_90a", "sm_100", "sm_120", "compute_80"];
  const [major = 0, minor = 0] = capability.split(".").map(Number);
  expect(targetFor({ toolkit: "13.0", targets, kernels: [] }, { major, minor })).toBe(target);
});

test.for([
  ["12.0", "sm_80", 12_040],
  ["12.8", "sm_90a", 12_040],
  ["12.8", "compute_80", 12_080],
  ["13.2", "sm_90a", 13_000],
  ["13.2", "compute_80", 13_020],
] as const)("what CUDA %s compiled for %s takes a driver for %i", ([toolkit, target, driver]) => {
  expect(neededDriver({ toolkit, targets: [target], kernels: [] }, target)).toBe(driver);
});

test("checks its options, and without a device of its own is passed over by name", async () => {
  for (const options of [{ device: -1 }, { device: 1.5 }, { gpu: 0 }]) {
    expect(() => cuda(options as object)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  }
  // The sources have no addon beside them, whatever this machine is.
  const error = await createSampler({ backends: [cuda()] }).catch((error: unknown) => error);
  expect(isFlashSamplingError(error) && error.passedOver).toMatchObject([{ name: "cuda-native", code: "NO_BINARY" }]);
});

/** Processors by Node's names, and their numbers in ELF's headers. */
const MACHINES = [
  ["x64", 62],
  ["arm64", 183],
] as const;

test.for(MACHINES)("the addon for %s loads with glibc 2.28 and its contemporaries", async ([arch, number], context) => {
  const addon = await buildAddon(arch);
  if ("reason" in addon) return context.skip(addon.reason);
  const binary = readFileSync(addon.path);
  expect(binary.readUInt16LE(18)).toBe(number);
  const newest = (library: string) => {
    const versions = binary.toString("latin1").matchAll(new RegExp(`\\b${library}_(\\d+)\\.(\\d+)(?:\\.(\\d+))?`, "g"));
    return Math.max(...Array.from(versions, ([, a, b, c = "0"]) => Number(a) * 1e6 + Number(b) * 1e3 + Number(c)));
  };
  // GCC 8, which came with the distributions of glibc 2.28 (GCC's ABI policy lists its versions).
  expect(newest("GLIBC")).toBeLessThanOrEqual(2_028_000);
  expect(newest("GLIBCXX")).toBeLessThanOrEqual(3_004_025);
  expect(newest("CXXABI")).toBeLessThanOrEqual(1_003_011);
});

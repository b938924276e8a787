/**
 * The backend as `createSampler` sees it: opens where there is WebGPU, on the caller's device or one of its own, and loads heads.
 */
import {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendOpening,
  type DeviceLmHead,
  type LmHeadWeights,
  throwIfAborted,
  type UnavailableReason,
} from "@flashsampling/core";
import { invalidArgument, messageOf, refuseUnknownOptions, requireObject } from "@flashsampling/core/backend";
import { STORAGE_BUFFERS } from "../kernels/pipelines.js";
import type { Refusal } from "../kernels/trial.js";
import { planRowsPerGroup } from "../plan/rows.js";
import { FEATURES, type KernelVariant, mostThreads, planVariant, TILES } from "../plan/variant.js";
import { KERNEL_FORMATS } from "../plan/weights.js";
import { findGpu } from "../platform/gpu.js";
import { Gpu } from "./device.js";
import { GpuHead } from "./head.js";
import { describeDevice, reportDevice } from "./report.js";

/** What the types of a program call GPUDevice, wherever they come from: this package brings none of WebGPU's. */
export interface WebGpuDevice {
  /** Resolves when the device is lost. */
  readonly lost: Promise<unknown>;
  /** Limits that it was made with. */
  readonly limits: object;
  /** Where commands go. */
  readonly queue: object;
  /** Makes a pipeline. */
  createComputePipelineAsync(descriptor: never): Promise<unknown>;
  /** Ends it; never called on a device that a caller brings. */
  destroy(): void;
}

/** Options of {@link webgpu}. */
export interface WebGpuOptions {
  /**
   * The device to run on, for programs that have one: it is not destroyed by this package. A function is called each time that the backend is
   * opened, so that `sampler.reopen()` gets another after a loss; with a device that is lost already the backend is unavailable, the reason
   * `DEVICE_LOST`. By default the backend asks for an adapter and makes a device of its own, with the adapter's limits.
   */
  readonly device?: WebGpuDevice | (() => WebGpuDevice | Promise<WebGpuDevice>) | undefined;
  /** Which adapter the backend asks for, where it makes the device. Default: the system's choice. */
  readonly powerPreference?: "low-power" | "high-performance" | undefined;
}

/** What the kernels can do, on every device. */
export const CAPABILITIES: BackendCapabilities = {
  formats: [...KERNEL_FORMATS],
  variants: ["fused"],
  parameters: [
    "temperature",
    "logitBias",
    "repetitionPenalty",
    "frequencyPenalty",
    "presencePenalty",
    "allowedTokens",
    "topK",
    "topP",
    "minP",
    "epsilonCutoff",
    "etaCutoff",
    "topNSigma",
    "draws",
    "logprobs",
    "bias",
    "logitScale",
    "softCap",
  ],
  deviceArrays: ["hidden", "weight", "tokensInto"],
};

/** Most workgroups of a pass where a CPU emulates the GPU: there a workgroup takes longer to begin than to go through several tiles. */
const FALLBACK_GROUPS = 4;

/** Limits that a device of our own is asked for, as large as the adapter has them. */
const WANTED_LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
] as const;

/**
 * The WebGPU backend: WGSL kernels on a GPU, in browsers and, with the package `webgpu` installed, in Node.
 *
 * @param options - the device
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming the option
 */
export function webgpu(options: WebGpuOptions = {}): Backend {
  requireObject("options", options);
  refuseUnknownOptions(options, ["device", "powerPreference"]);
  const { device, powerPreference } = options;
  if (device !== undefined && typeof device !== "function") requireDevice(device);
  if (powerPreference !== undefined && powerPreference !== "low-power" && powerPreference !== "high-performance") {
    throw invalidArgument("powerPreference", `"low-power" or "high-performance"`, powerPreference);
  }
  return {
    name: "webgpu",
    async open(signal): Promise<BackendOpening> {
      throwIfAborted(signal);
      const found =
        device === undefined
          ? await requestDevice(powerPreference)
          : { device: requireDevice(typeof device === "function" ? await device() : device) };
      if ("reason" in found) return { available: false, reason: found.reason };
      const isOurs = device === undefined;
      const gpu = Gpu.of(found.device);
      const loss = await gpu.loss();
      if (loss !== undefined) return { available: false, reason: lostBefore(loss, device) };
      const kernels = await chooseKernels(gpu);
      if (!("reason" in kernels) && !signal?.aborted) {
        return { available: true, device: openDevice(found.device, kernels, isOurs) };
      }
      const lostMeanwhile = await gpu.loss();
      if (isOurs) found.device.destroy();
      throwIfAborted(signal);
      if (lostMeanwhile !== undefined) return { available: false, reason: lostBefore(lostMeanwhile, device) };
      return { available: false, reason: (kernels as { readonly reason: UnavailableReason }).reason };
    },
  };
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless it is a GPUDevice */
function requireDevice(device: WebGpuDevice): GPUDevice {
  if (typeof device?.createComputePipelineAsync === "function") return device as GPUDevice;
  throw invalidArgument("device", "a GPUDevice, or a function that answers with one", device);
}

/** A device of our own, or why there is none. */
async function requestDevice(
  powerPreference: GPUPowerPreference | undefined,
): Promise<{ readonly device: GPUDevice } | { readonly reason: UnavailableReason }> {
  const found = await findGpu();
  if ("reason" in found) return found;
  let adapter: GPUAdapter | null;
  try {
    adapter = await found.gpu.requestAdapter(powerPreference === undefined ? {} : { powerPreference });
  } catch (cause) {
    // Some Firefox has navigator.gpu, and refuses to be asked.
    return { reason: { code: "NO_ADAPTER", message: `WebGPU gives no adapter: ${messageOf(cause)}`, cause } };
  }
  if (adapter === null) {
    const message = "WebGPU has no adapter here: no GPU that it can use, or none that its driver lets it use.";
    return { reason: { code: "NO_ADAPTER", message } };
  }
  try {
    const requiredLimits = Object.fromEntries(WANTED_LIMITS.map((name) => [name, adapter.limits[name]]));
    const requiredFeatures = FEATURES.filter((name) => adapter.features.has(name)) as GPUFeatureName[];
    return { device: await adapter.requestDevice({ requiredLimits, requiredFeatures }) };
  } catch (cause) {
    const message = `The GPU gives no device: ${messageOf(cause)}`;
    return { reason: { code: "NO_DEVICE", message, cause } };
  }
}

/** Why nothing is opened on a device that is lost already, and what to do. */
function lostBefore(why: string, device: WebGpuOptions["device"]): UnavailableReason {
  const reason = (todo: string) => ({
    code: "DEVICE_LOST",
    message: `The GPU device is lost already (${why}). ${todo}`,
  });
  if (device === undefined) return reason("The adapter has just given it; try again later.");
  if (typeof device === "function") return reason("The function `device` must answer with a new one after a loss.");
  return reason("Pass `device` as a function that answers with a new one: sampler.reopen() calls it.");
}

/** The kernels that a device gets. */
interface ChosenKernels {
  readonly variant: KernelVariant;
  /** Why it gets none with subgroups, where it has the feature. */
  readonly refusal?: Refusal | undefined;
}

/** Chooses kernels that a device compiles, or finds why it gets none. */
async function chooseKernels(gpu: Gpu): Promise<ChosenKernels | { readonly reason: UnavailableReason }> {
  const { features, limits } = gpu.device;
  const planned = planVariant({ features, limits, convertsHalves: await gpu.convertsHalves() });
  const missing = missingLimit(limits, planned);
  if (missing !== undefined) return { reason: missing };
  const { variant, refusal } = await gpu.tryKernels(planned as KernelVariant);
  if (variant !== undefined) return { variant, refusal };
  return { reason: { code: "KERNELS_NOT_COMPILED", ...(refusal as Refusal) } };
}

function missingLimit(limits: GPUSupportedLimits, variant: KernelVariant | undefined): UnavailableReason | undefined {
  const { maxComputeWorkgroupStorageSize, maxStorageBuffersPerShaderStage } = limits;
  const reason = (message: string) => ({ code: "DEVICE_TOO_SMALL", message });
  if (variant === undefined) {
    const least = Math.min(...TILES);
    return reason(
      `The kernels take workgroups of ${least} threads; those of this device have at most ${mostThreads(limits)}.`,
    );
  }
  if (maxStorageBuffersPerShaderStage < STORAGE_BUFFERS) {
    return reason(
      `The kernels take ${STORAGE_BUFFERS} storage buffers each, the limit maxStorageBuffersPerShaderStage; this device was made with ${maxStorageBuffersPerShaderStage}.`,
    );
  }
  if (planRowsPerGroup(1, variant.tile, maxComputeWorkgroupStorageSize) === 0) {
    return reason(
      `The kernels take more workgroup memory than the ${maxComputeWorkgroupStorageSize} bytes of this device.`,
    );
  }
  return undefined;
}

function openDevice(device: GPUDevice, { variant, refusal }: ChosenKernels, isOurs: boolean): BackendDevice {
  const gpu = Gpu.of(device);
  const { limits } = device;
  const maxGroups = device.adapterInfo?.isFallbackAdapter ? FALLBACK_GROUPS : undefined;
  const load = (head: LmHeadWeights | DeviceLmHead, signal?: AbortSignal) =>
    GpuHead.load(gpu, head, { variant, limits, maxGroups, signal });
  return {
    description: describeDevice(device, variant),
    report: reportDevice(device, variant, { isOurs, maxGroups, refusal: refusal?.message }),
    capabilities: CAPABILITIES,
    loadLmHead: load,
    loadDeviceLmHead: load,
    dispose: async () => {
      if (isOurs) device.destroy();
    },
  };
}

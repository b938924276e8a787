/**
 * The backend as `createSampler` sees it: opens where there is an NVIDIA driver with a device that the kernels run on, and loads heads.
 */
import { existsSync } from "node:fs";
import {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendOpening,
  throwIfAborted,
  type UnavailableReason,
} from "@flashsampling/core";
import { invalidArgument, messageOf, refuseUnknownOptions, requireObject } from "@flashsampling/core/backend";
import { readManifest } from "../kernels/manifest.js";
import { loadNative, type NativeDevice } from "../kernels/native.js";
import { type Found, findDevice } from "../plan/availability.js";
import { type Files, shippedFiles } from "../platform/files.js";
import { probe } from "../platform/probe.js";
import { CudaDevice } from "./device.js";
import { driverCode } from "./errors.js";
import { CudaHead } from "./head.js";
import { describeDevice, reportDevice } from "./report.js";

/** Options of {@link cuda}. */
export interface CudaOptions {
  /** Number of the device, as the driver counts them from 0. Default 0. */
  readonly device?: number | undefined;
  /**
   * A stream of the caller's in the device's primary context, CUstream as a number other than 0, that all work is queued on; it must live as long as the sampler. Not
   * CU_STREAM_PER_THREAD, which is a stream for each thread. Default: one of the backend's own, which waits for no other.
   */
  readonly stream?: bigint | undefined;
}

/** CU_STREAM_PER_THREAD: another stream on each thread of the process, so that what one thread queues does not wait for what another has. */
const STREAM_PER_THREAD = 2n;

/** What the kernels can do. */
export const CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16", "f16", "int8", "int4", "fp8"],
  variants: ["fused", "grouped"],
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
  deviceArrays: ["hidden", "tokensInto"],
};

/**
 * The CUDA backend: kernels for NVIDIA GPUs of compute capability 8.0 and up, on Linux. It takes the NVIDIA driver and no CUDA toolkit.
 *
 * Where it cannot run, the reason's code is one of `NO_BINARY` (no addon for this platform), `NO_KERNELS` (none compiled, or none for this device),
 * `NO_DRIVER`, `DRIVER_TOO_OLD`, `DRIVER_FAULT`, `NO_DEVICE`, `OUT_OF_MEMORY`.
 *
 * @param options - the device
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming the option
 */
export function cuda(options: CudaOptions = {}): Backend {
  requireObject("options", options);
  refuseUnknownOptions(options, ["device", "stream"]);
  const { device = 0, stream } = options;
  if (!Number.isSafeInteger(device) || device < 0) throw invalidArgument("device", "an integer of at least 0", device);
  if (stream !== undefined && (typeof stream !== "bigint" || stream <= 0n || stream === STREAM_PER_THREAD)) {
    throw invalidArgument(
      "stream",
      "a CUstream as a bigint, and neither the default stream nor CU_STREAM_PER_THREAD",
      stream,
    );
  }
  return cudaFrom(shippedFiles(), device, stream);
}

/** The backend with its files from elsewhere. */
export function cudaFrom(files: Files, ordinal: number, stream?: bigint): Backend {
  return {
    name: "cuda-native",
    async open(signal): Promise<BackendOpening> {
      throwIfAborted(signal);
      if (!existsSync(files.addon)) {
        const message = `This package has no addon for ${process.platform}-${process.arch}, or was built without a C++ compiler.`;
        return { available: false, reason: { code: "NO_BINARY", message } };
      }
      const probed = await probe(files);
      throwIfAborted(signal);
      const answer = findDevice(probed, await readManifest(files.kernels), ordinal);
      if ("reason" in answer) return { available: false, reason: answer.reason };
      const native = new (loadNative(files.addon).Device)(files.driver);
      const reason = await whyNotOpen(native, ordinal, stream);
      if (reason !== undefined || signal?.aborted) native.close();
      throwIfAborted(signal);
      if (reason !== undefined) return { available: false, reason };
      return { available: true, device: openDevice(native, files, answer.found, ordinal) };
    },
  };
}

async function whyNotOpen(
  native: NativeDevice,
  ordinal: number,
  stream: bigint | undefined,
): Promise<UnavailableReason | undefined> {
  try {
    await native.open(ordinal, stream);
    // A context that was lost by others in this process opens, and does nothing.
    native.memory();
    return undefined;
  } catch (cause) {
    const isFull = driverCode(cause) === "CUDA_ERROR_OUT_OF_MEMORY";
    const what = isFull ? "The GPU has too little memory for a context" : "The GPU gives no context";
    const message = `${what}: ${messageOf(cause)} (${driverCode(cause)}).`;
    return { code: isFull ? "OUT_OF_MEMORY" : "DRIVER_FAULT", message, cause };
  }
}

function openDevice(native: NativeDevice, files: Files, found: Found, ordinal: number): BackendDevice {
  const limits = { ...found.device, noHopper: found.noHopper };
  const device = new CudaDevice(native, limits, files.kernels, ordinal);
  return {
    description: describeDevice(found),
    report: reportDevice(found, ordinal, native.memory().free),
    capabilities: CAPABILITIES,
    loadLmHead: (head, signal) => CudaHead.load(device, head, signal),
    dispose: async () => native.close(),
  };
}

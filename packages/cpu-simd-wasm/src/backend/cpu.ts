/**
 * The backend as `createSampler` sees it: opens where WebAssembly SIMD, shared memory and workers exist, and loads heads.
 */
import {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendOpening,
  throwIfAborted,
} from "@flashsampling/core";
import { messageOf, refuseUnknownOptions, requireObject, requirePositiveInteger } from "@flashsampling/core/backend";
import { type KernelSource, type LoadedKernels, loadKernels, requireKernelSource } from "../kernels/load.js";
import { missingRequirement } from "../kernels/requirements.js";
import { DEFAULT_MAX_WORKERS } from "../plan/shards.js";
import { availableParallelism } from "../platform/node.js";
import { WasmHead } from "./head.js";
import { MemoryPool } from "./memory-pool.js";
import { missingWorkers } from "./probe.js";

/** Options of {@link cpu}. */
export interface CpuOptions {
  /**
   * Worker threads per head. By default one per processor, at most 8, and fewer where a head has less than a megabyte of
   * weights for each. The tokens do not depend on it.
   */
  readonly threads?: number | undefined;
  /**
   * The kernels' WebAssembly, if not the copy inlined in this package: bytes, a URL, or a compiled module of the file
   * `@flashsampling/cpu-simd-wasm/kernels.wasm` of the same version.
   */
  readonly wasm?: KernelSource | undefined;
}

const CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16"],
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
};

/** One for all samplers, since a program may make a new one for every head. */
const memories = new MemoryPool();

/** Most threads that a user may ask for. */
const MAX_THREADS = 256;

/**
 * The CPU backend: WebAssembly SIMD kernels on worker threads, each of which owns a shard of the vocabulary.
 *
 * @param options - threads, and where the kernels come from
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming the option
 */
export function cpu(options: CpuOptions = {}): Backend {
  requireObject("options", options);
  refuseUnknownOptions(options, ["threads", "wasm"]);
  const { threads, wasm } = options;
  if (threads !== undefined) requirePositiveInteger("threads", threads, MAX_THREADS);
  if (wasm !== undefined) requireKernelSource(wasm);
  return {
    name: "cpu-simd-wasm",
    async open(signal): Promise<BackendOpening> {
      throwIfAborted(signal);
      const reason = missingRequirement();
      if (reason !== undefined) return { available: false, reason };
      let kernels: LoadedKernels;
      try {
        kernels = await loadKernels(wasm);
      } catch (cause) {
        const message = `The WebAssembly kernels could not be loaded: ${messageOf(cause)}`;
        return { available: false, reason: { code: "KERNELS_NOT_LOADED", message, cause } };
      }
      throwIfAborted(signal);
      const missing = await missingWorkers(kernels);
      if (missing !== undefined) return { available: false, reason: missing };
      throwIfAborted(signal);
      return { available: true, device: deviceOf(kernels, threads) };
    },
  };
}

function deviceOf(kernels: LoadedKernels, threads: number | undefined): BackendDevice {
  const most = threads ?? Math.min(availableParallelism(), DEFAULT_MAX_WORKERS);
  return {
    description: `CPU, WebAssembly 128-bit SIMD, up to ${most} ${most === 1 ? "thread" : "threads"} per head`,
    capabilities: CAPABILITIES,
    loadLmHead: (head, signal) => WasmHead.load(kernels, head, { threads, signal, memories }),
    dispose: async () => {},
  };
}

/**
 * The backend as `createSampler` sees it: opens where WebAssembly has SIMD and shared memory, and loads heads.
 */
import {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendOpening,
  throwIfAborted,
} from "@flashsampling/core";
import {
  invalidArgument,
  messageOf,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
} from "@flashsampling/core/backend";
import {
  type KernelSource,
  type KernelSources,
  type LoadedKernels,
  loadKernels,
  requireKernelSources,
} from "../kernels/load.js";
import { missingRequirement } from "../kernels/requirements.js";
import { WasmHead } from "./head.js";
import type { Activations } from "./head-memory.js";
import { MemoryPool } from "./memory-pool.js";
import { findWorkforce, type Workforce } from "./workforce.js";

/** Options of {@link cpu}. */
export interface CpuOptions {
  /**
   * Worker threads per head. By default one per processor, at most 8, and fewer where a head has less than a megabyte of
   * weights for each. The tokens do not depend on it. Where no threads can be had, as on a web page that is not cross-origin isolated, the
   * calling thread computes, slice by slice, with a turn for the event loop after each, and the backend's description says why. A slice takes
   * milliseconds for one row, and more with the number of rows and draws.
   */
  readonly threads?: number | undefined;
  /**
   * The kernels' WebAssembly, if not the copy inlined in this package. `{ baseline, relaxed }` are the files
   * `@flashsampling/cpu-simd-wasm/kernels.wasm` and `kernels-relaxed.wasm` of the same version, of which one is read: the latter where the
   * engine has relaxed SIMD. Each is bytes, a URL, or a compiled module. One of them alone does too: `kernels.wasm` runs everywhere, and more
   * slowly than need be where there is relaxed SIMD; without that `kernels-relaxed.wasm` does not run.
   */
  readonly wasm?: KernelSource | KernelSources | undefined;
  /**
   * How int8 and int4 heads meet hidden states: "int8" quantises these first, in blocks of 32, by core's `quantizeActivations`, so that
   * integers are multiplied; "float32" takes them as they are and is slower. Part of which token a seed draws. Default "int8".
   */
  readonly activations?: Activations | undefined;
  /**
   * Whether kernels may use relaxed SIMD, which is faster: `false` never, `true` or else the backend is not available, by default where
   * the engine has it. Products of f32, bf16 and f16 heads may then be rounded otherwise in the last bits, by machine and engine, and so may
   * masses, and with them log-probabilities, of all heads.
   */
  readonly relaxedSimd?: boolean | undefined;
}

const CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16", "f16", "int8", "int4"],
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
 * The CPU backend: WebAssembly SIMD kernels on worker threads, each of which owns a shard of the vocabulary, in Node, Deno, Bun and
 * browsers.
 *
 * Browsers do not always say that a worker has died. There give `sample` a `signal`: nothing else ends a call whose worker died without a word, and
 * `dispose()` waits for that call.
 *
 * @param options - threads, and where the kernels come from
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming the option
 */
export function cpu(options: CpuOptions = {}): Backend {
  requireObject("options", options);
  refuseUnknownOptions(options, ["threads", "wasm", "activations", "relaxedSimd"]);
  const { threads, wasm, activations = "int8", relaxedSimd } = options;
  if (threads !== undefined) requirePositiveInteger("threads", threads, MAX_THREADS);
  const sources = wasm === undefined ? undefined : requireKernelSources(wasm);
  if (activations !== "int8" && activations !== "float32") {
    throw invalidArgument("activations", `"int8" or "float32"`, activations);
  }
  if (relaxedSimd !== undefined && typeof relaxedSimd !== "boolean") {
    throw invalidArgument("relaxedSimd", "a boolean", relaxedSimd);
  }
  return {
    name: "cpu-simd-wasm",
    async open(signal): Promise<BackendOpening> {
      throwIfAborted(signal);
      const reason = missingRequirement(globalThis, relaxedSimd === true);
      if (reason !== undefined) return { available: false, reason };
      let kernels: LoadedKernels;
      try {
        kernels = await loadKernels(sources, relaxedSimd, signal);
      } catch (cause) {
        throwIfAborted(signal);
        const message = `The WebAssembly kernels could not be loaded: ${messageOf(cause)}`;
        return { available: false, reason: { code: "KERNELS_NOT_LOADED", message, cause } };
      }
      throwIfAborted(signal);
      const workforce = await findWorkforce(kernels, threads, signal);
      throwIfAborted(signal);
      return { available: true, device: deviceOf(kernels, workforce, activations) };
    },
  };
}

function deviceOf(kernels: LoadedKernels, workforce: Workforce, activations: Activations): BackendDevice {
  const plain = kernels.relaxedSimdIsWrong
    ? "128-bit SIMD (this engine's relaxed SIMD gives wrong sums)"
    : "128-bit SIMD";
  const simd = kernels.relaxedSimd ? "relaxed 128-bit SIMD" : plain;
  return {
    description: `CPU, WebAssembly ${simd}, ${workforce.description}`,
    capabilities: activations === "int8" ? { ...CAPABILITIES, quantizesActivations: ["int8", "int4"] } : CAPABILITIES,
    loadLmHead: (head, signal) => WasmHead.load(kernels, head, { workforce, activations, signal, memories }),
    dispose: async () => {},
  };
}

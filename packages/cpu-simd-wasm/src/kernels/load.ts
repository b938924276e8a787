/**
 * The compiled kernels: inlined in the package, or the caller's own copy.
 */
import { invalidArgument, tagOf } from "@flashsampling/core/backend";
import baselineBytes from "../../build/fused.wasm";
import relaxedBytes from "../../build/fused-relaxed.wasm";
import { platform } from "../platform/node.js";

/**
 * A `WebAssembly.Module`. TypeScript knows it by the DOM's declarations alone, which programs for Node leave out, and there too as a type
 * that every object has.
 */
export type CompiledModule = object;

/** Where the kernels come from, if not from the package: their bytes, a URL, or a compiled module. */
export type KernelSource = Uint8Array | ArrayBuffer | URL | CompiledModule;

/** Kernels ready to be instantiated. */
export interface LoadedKernels {
  readonly module: WebAssembly.Module;
  /** Whether they use relaxed SIMD. */
  readonly relaxedSimd: boolean;
  /** First byte of a memory that the module's own data leaves free. */
  readonly heapBase: number;
}

/** Pages that are enough for the module's own data, to read its `__heap_base`. */
const PROBE_PAGES = 4;

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless kernels can come from it */
export function requireKernelSource(source: unknown): void {
  if (["Uint8Array", "ArrayBuffer", "URL", "WebAssembly.Module"].includes(tagOf(source) ?? "")) return;
  throw invalidArgument("wasm", "a Uint8Array, an ArrayBuffer, a URL or a WebAssembly.Module", source);
}

/**
 * Compiles the kernels.
 *
 * @param source - where they come from, if not from the package
 * @param relaxedSimd - whether to take those of the package that use relaxed SIMD
 * @throws Error of any kind if they cannot be read, compiled or instantiated, or are not the kernels of this version of the package
 */
export async function loadKernels(source?: KernelSource, relaxedSimd = false): Promise<LoadedKernels> {
  const shipped = await probe(await WebAssembly.compile(relaxedSimd ? relaxedBytes : baselineBytes));
  if (source === undefined) return shipped;
  const given = await probe(await moduleOf(source));
  if (given.sources === shipped.sources) {
    if (relaxedSimd || !given.relaxedSimd) return given;
    throw new Error("they use relaxed SIMD, which `relaxedSimd: false` forbids");
  }
  throw new Error(
    "they are not those of this version of the package, which are in its files @flashsampling/cpu-simd-wasm/kernels.wasm and kernels-relaxed.wasm",
  );
}

/** Kernels, and the number that stands for what they were built of. */
interface ProbedKernels extends LoadedKernels {
  readonly sources: unknown;
}

async function probe(module: WebAssembly.Module): Promise<ProbedKernels> {
  const memory = new WebAssembly.Memory({ initial: PROBE_PAGES, maximum: PROBE_PAGES, shared: true });
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  // What the caller brought may export anything, or nothing.
  const given = exports as { __heap_base?: WebAssembly.Global<"i32">; sources?: unknown; relaxed_simd?: unknown };
  const call = (value: unknown): unknown => (typeof value === "function" ? value() : undefined);
  return {
    module,
    heapBase: given.__heap_base?.value ?? 0,
    sources: call(given.sources),
    relaxedSimd: call(given.relaxed_simd) === 1,
  };
}

async function moduleOf(source: KernelSource): Promise<WebAssembly.Module> {
  const kind = tagOf(source);
  if (kind === "WebAssembly.Module") return source as WebAssembly.Module;
  return WebAssembly.compile(kind === "URL" ? await platform.readBytes(source as URL) : (source as BufferSource));
}

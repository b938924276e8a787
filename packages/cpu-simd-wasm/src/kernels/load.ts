/**
 * The compiled kernels: the package's, or the caller's own copy.
 */
import { invalidArgument, messageOf, tagOf } from "@flashsampling/core/backend";
import sources from "../../build/sources.txt";
import { platform } from "../platform/node.js";
import { hasRelaxedSimd } from "./requirements.js";
import { shippedKernels } from "./shipped.js";

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
  /** Whether they could have used relaxed SIMD if this engine's were right. */
  readonly relaxedSimdIsWrong?: boolean | undefined;
  /** First byte of a memory that the module's own data leaves free. */
  readonly heapBase: number;
}

/** Pages that are enough for the module's own data and a stack, to ask it about itself. */
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
 * @param relaxedSimd - whether they must use relaxed SIMD, or must not; by default they do where the engine has it and it is right
 * @throws Error of any kind if they cannot be read, compiled or instantiated, are not the kernels of this version of the package, or
 * not what `relaxedSimd` says
 */
export async function loadKernels(source?: KernelSource, relaxedSimd?: boolean): Promise<LoadedKernels> {
  const wanted = relaxedSimd ?? hasRelaxedSimd();
  const kernels = await probe(await moduleOf(source ?? shippedKernels[wanted ? "relaxed" : "baseline"]));
  // The package's own may come by URL, from a cache of an earlier version.
  if (kernels.sources !== sources) {
    throw new Error(
      "they are not those of this version of the package, which are in its files @flashsampling/cpu-simd-wasm/kernels.wasm and kernels-relaxed.wasm",
    );
  }
  if (kernels.relaxedSimd && relaxedSimd === false) {
    throw new Error("they use relaxed SIMD, which `relaxedSimd: false` forbids");
  }
  if (!kernels.relaxedSimd && relaxedSimd === true) {
    throw new Error(
      "they do not use relaxed SIMD, which `relaxedSimd: true` demands; those that do are in kernels-relaxed.wasm",
    );
  }
  if (kernels.isRight) return kernels;
  if (source === undefined && relaxedSimd === undefined && kernels.relaxedSimd) {
    return { ...(await loadKernels(undefined, false)), relaxedSimdIsWrong: true };
  }
  const remedy = kernels.relaxedSimd ? " by relaxed SIMD; use the kernels without it" : "";
  throw new Error(`this engine multiplies integers wrongly${remedy}`);
}

/** Kernels, and the number that stands for what they were built of, as eight hexadecimal digits. */
interface ProbedKernels extends LoadedKernels {
  readonly sources: string;
  /** Whether they pass their own test on this engine. */
  readonly isRight: boolean;
}

async function probe(module: WebAssembly.Module): Promise<ProbedKernels> {
  const memory = new WebAssembly.Memory({ initial: PROBE_PAGES, maximum: PROBE_PAGES, shared: true });
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  // What the caller brought may export anything, or nothing.
  const given = exports as Partial<Record<"sources" | "relaxed_simd" | "self_test", unknown>> &
    Partial<Record<"__heap_base" | "__stack_pointer", WebAssembly.Global<"i32">>>;
  if (given.__stack_pointer !== undefined) given.__stack_pointer.value = memory.buffer.byteLength;
  const call = (value: unknown): unknown => (typeof value === "function" ? value() : undefined);
  return {
    module,
    heapBase: given.__heap_base?.value ?? 0,
    sources: (Number(call(given.sources)) >>> 0).toString(16).padStart(8, "0"),
    relaxedSimd: call(given.relaxed_simd) === 1,
    isRight: call(given.self_test) === 1,
  };
}

async function moduleOf(source: KernelSource): Promise<WebAssembly.Module> {
  const kind = tagOf(source);
  if (kind === "WebAssembly.Module") return source as WebAssembly.Module;
  const bytes = kind === "URL" ? await platform.readBytes(source as URL) : (source as BufferSource);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    const message = messageOf(cause);
    if (!/\bCSP\b|Content.Security/i.test(message)) throw cause;
    const help = "Add 'wasm-unsafe-eval' to script-src of the page's Content-Security-Policy.";
    throw new Error(`${message.replace(/\.?$/, ".")} ${help}`, { cause });
  }
}

/**
 * The compiled kernels: inlined in the package, or the caller's own copy.
 */
import { invalidArgument, tagOf } from "@flashsampling/core/backend";
import shippedBytes from "../../build/fused.wasm";
import { readBytes } from "../platform/node.js";

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

/** Compiles the kernels. */
export async function loadKernels(source: KernelSource = shippedBytes): Promise<LoadedKernels> {
  const module = await moduleOf(source);
  const memory = new WebAssembly.Memory({ initial: PROBE_PAGES, maximum: PROBE_PAGES, shared: true });
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  const { value } = instance.exports.__heap_base as WebAssembly.Global<"i32">;
  return { module, heapBase: value };
}

async function moduleOf(source: KernelSource): Promise<WebAssembly.Module> {
  const kind = tagOf(source);
  if (kind === "WebAssembly.Module") return source as WebAssembly.Module;
  return WebAssembly.compile(kind === "URL" ? await readBytes(source as URL) : (source as BufferSource));
}

/**
 * The compiled kernels: inlined in the package, or the caller's own copy.
 */
import shippedBytes from "../../build/fused.wasm";
import { readBytes } from "../platform/node.js";

/** Where the kernels come from, if not from the package: their bytes, a URL, or a compiled module. */
export type KernelSource = Uint8Array<ArrayBuffer> | ArrayBuffer | URL | WebAssembly.Module;

/** Kernels ready to be instantiated. */
export interface LoadedKernels {
  readonly module: WebAssembly.Module;
  /** First byte of a memory that the module's own data leaves free. */
  readonly heapBase: number;
}

/** Pages that are enough for the module's own data, to read its `__heap_base`. */
const PROBE_PAGES = 4;

/** Compiles the kernels. */
export async function loadKernels(source: KernelSource = shippedBytes): Promise<LoadedKernels> {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(await bytesOf(source));
  const memory = new WebAssembly.Memory({ initial: PROBE_PAGES, maximum: PROBE_PAGES, shared: true });
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  const { value } = instance.exports.__heap_base as WebAssembly.Global<"i32">;
  return { module, heapBase: value };
}

async function bytesOf(
  source: Uint8Array<ArrayBuffer> | ArrayBuffer | URL,
): Promise<Uint8Array<ArrayBuffer> | ArrayBuffer> {
  return source instanceof URL ? readBytes(source) : source;
}

/**
 * The package's own kernels by URL, for the entry without inlined bytes. Bundlers look for these very expressions and bring the files along.
 */
import type { shippedKernels as inlined } from "./shipped.js";

/** Kernels without and with relaxed SIMD, beside the built entry. */
export const shippedKernels: typeof inlined = {
  baseline: new URL("./kernels.wasm", import.meta.url),
  relaxed: new URL("./kernels-relaxed.wasm", import.meta.url),
};

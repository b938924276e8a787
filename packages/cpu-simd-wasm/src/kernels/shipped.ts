/**
 * The package's own kernels, inlined: there is nothing to fetch, and no server or bundler has to know of them.
 */
import baseline from "../../build/fused.wasm";
import relaxed from "../../build/fused-relaxed.wasm";

/** Kernels without and with relaxed SIMD: bytes, or where these are. */
export const shippedKernels: Readonly<Record<"baseline" | "relaxed", Uint8Array | URL>> = { baseline, relaxed };

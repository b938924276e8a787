/**
 * `@flashsampling/cpu-simd-wasm`: the CPU backend. WebAssembly SIMD kernels on worker threads draw tokens straight from hidden
 * states; the logits are never stored.
 */
export { type CpuOptions, cpu } from "./backend/cpu.js";
export type { Activations } from "./backend/head-memory.js";
export type { CompiledModule, KernelSource, KernelSources } from "./kernels/load.js";

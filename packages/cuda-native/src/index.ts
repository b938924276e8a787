/**
 * `@flashsampling/cuda-native`: the CUDA backend. Its kernels have not run on a GPU yet.
 */
export { type CudaOptions, cuda } from "./backend/cuda.js";
export type { CudaMemory } from "./backend/device-arrays.js";

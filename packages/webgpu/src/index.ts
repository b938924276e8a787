/**
 * `@flashsampling/webgpu`: the WebGPU backend.
 */
export { type WebGpuDevice, type WebGpuOptions, webgpu } from "./backend/webgpu.js";

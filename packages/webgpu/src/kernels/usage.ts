/**
 * Numbers of the WebGPU specification (https://www.w3.org/TR/webgpu/#buffer-usage). They are globals in browsers, but not everywhere else.
 */

/** What a buffer may be used for; bits. */
export const Usage = { MapRead: 1, CopySource: 4, CopyTarget: 8, Uniform: 64, Storage: 128, Indirect: 256 } as const;

/** `GPUMapMode.READ`. */
export const MAP_READ = 1;

/** `GPUShaderStage.COMPUTE`. */
export const COMPUTE = 4;

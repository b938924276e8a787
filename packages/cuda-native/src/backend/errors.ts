/**
 * The driver's errors as the SDK's.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";

/** Errors after which a context can do nothing any more (CUDA Driver API, cudaError_enum). */
const LOSSES: ReadonlySet<string> = new Set([
  "CUDA_ERROR_ASSERT",
  "CUDA_ERROR_CONTAINED",
  "CUDA_ERROR_CONTEXT_IS_DESTROYED",
  "CUDA_ERROR_DEVICE_UNAVAILABLE",
  "CUDA_ERROR_ECC_UNCORRECTABLE",
  "CUDA_ERROR_EXTERNAL_DEVICE",
  "CUDA_ERROR_HARDWARE_STACK_ERROR",
  "CUDA_ERROR_ILLEGAL_ADDRESS",
  "CUDA_ERROR_ILLEGAL_INSTRUCTION",
  "CUDA_ERROR_INVALID_ADDRESS_SPACE",
  "CUDA_ERROR_INVALID_PC",
  "CUDA_ERROR_LAUNCH_FAILED",
  "CUDA_ERROR_LAUNCH_TIMEOUT",
  "CUDA_ERROR_MISALIGNED_ADDRESS",
  "CUDA_ERROR_MPS_CLIENT_TERMINATED",
  "CUDA_ERROR_NVLINK_UNCORRECTABLE",
  "CUDA_ERROR_TENSOR_MEMORY_LEAK",
]);

/** The driver's name of an error; `undefined` for errors of another kind. */
export function driverCode(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" && code.startsWith("CUDA") ? code : undefined;
}

/**
 * What the driver refused, as the SDK's error.
 *
 * @param what - what was done: "loading the head"
 * @param error - whatever was thrown
 */
export function translate(what: string, error: unknown): FlashSamplingError {
  if (error instanceof FlashSamplingError) return error;
  const code = driverCode(error);
  const said = `${messageOf(error)}${code === undefined ? "" : ` (${code})`}`;
  if (code === "CUDA_ERROR_OUT_OF_MEMORY") {
    return new FlashSamplingError("OUT_OF_MEMORY", `The GPU has too little memory, noticed while ${what}: ${said}.`, {
      cause: error,
    });
  }
  if (code !== undefined && LOSSES.has(code)) {
    const message = `The GPU's context is lost, noticed while ${what}: ${said}. CUDA gives another to a new process alone.`;
    return new FlashSamplingError("DEVICE_LOST", message, { cause: error });
  }
  return new FlashSamplingError("INTERNAL", `The GPU has failed while ${what}: ${said}.`, { cause: error });
}

/**
 * What the kernels need of an engine, and what to tell people where it is missing.
 */
import type { UnavailableReason } from "@flashsampling/core";
import { tagOf } from "@flashsampling/core/backend";

/** The smallest module that uses SIMD: a function that makes a vector of zeros. */
const SIMD_PROBE = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, 0x03, 0x02, 0x01, 0x00,
  0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x0b,
];

/** The smallest module that uses relaxed SIMD: `i32x4.relaxed_dot_i8x16_i7x16_add_s` of three vectors of zeros. */
const RELAXED_SIMD_PROBE = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, 0x03, 0x02, 0x01, 0x00,
  0x0a, 0x13, 0x01, 0x11, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x41, 0x00, 0xfd, 0x0f, 0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x93,
  0x02, 0x0b,
];

/** Parts of the global scope that are looked at. */
export type EngineScope = Partial<Pick<typeof globalThis, "WebAssembly">>;

/** Whether an engine has relaxed SIMD: Node 22, Chromium 114, Firefox 145 and later do. */
export function hasRelaxedSimd(scope: EngineScope = globalThis): boolean {
  return scope.WebAssembly?.validate(new Uint8Array(RELAXED_SIMD_PROBE)) ?? false;
}

/**
 * The first requirement that an engine lacks, or `undefined` if it has all.
 *
 * @param scope - the engine's global scope
 * @param relaxedSimd - whether relaxed SIMD is one of them
 */
export function missingRequirement(
  scope: EngineScope = globalThis,
  relaxedSimd = false,
): UnavailableReason | undefined {
  if (scope.WebAssembly === undefined) {
    return { code: "NO_WASM", message: "This JavaScript engine has no WebAssembly." };
  }
  if (!scope.WebAssembly.validate(new Uint8Array(SIMD_PROBE))) {
    return {
      code: "NO_WASM_SIMD",
      message: "This JavaScript engine has no 128-bit WebAssembly SIMD. Use Node 20 or a browser of 2023 or later.",
    };
  }
  if (relaxedSimd && !hasRelaxedSimd(scope)) {
    const message =
      "This JavaScript engine has no relaxed WebAssembly SIMD. Leave out `relaxedSimd: true`, or use Node 22.";
    return { code: "NO_RELAXED_SIMD", message };
  }
  if (!hasSharedMemory(scope.WebAssembly)) {
    const message =
      "This JavaScript engine has no shared WebAssembly memory. Use Node 20 or a browser of 2023 or later.";
    return { code: "NO_SHARED_MEMORY", message };
  }
  return undefined;
}

/** Pages have it whether or not they are cross-origin isolated; what these lack is a way to send it to another thread. */
function hasSharedMemory({ Memory }: typeof WebAssembly): boolean {
  try {
    return tagOf(new Memory({ initial: 1, maximum: 1, shared: true }).buffer) === "SharedArrayBuffer";
  } catch {
    return false;
  }
}

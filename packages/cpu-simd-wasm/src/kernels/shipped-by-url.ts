/**
 * The package's own kernels by URL, for the entry without inlined bytes. Bundlers look for these very expressions and bring the files along.
 */
import type { shippedKernels as inlined } from "./shipped.js";

/**
 * Kernels without and with relaxed SIMD, beside the built entry. Each is looked up when it is needed: bundles of other formats than ECMAScript
 * modules have no `import.meta.url`, and must load all the same where the caller says where the kernels are.
 */
export const shippedKernels: typeof inlined = {
  get baseline() {
    return located(() => new URL("./kernels.wasm", import.meta.url));
  },
  get relaxed() {
    return located(() => new URL("./kernels-relaxed.wasm", import.meta.url));
  },
};

/** @throws Error that says what to do in a bundle that does not know where it lies */
function located(locate: () => URL): URL {
  try {
    return locate();
  } catch (cause) {
    const message =
      "this bundle has no import.meta.url to find kernels.wasm and kernels-relaxed.wasm by. Give their places by `wasm`, bundle as an " +
      "ECMAScript module, or import @flashsampling/cpu-simd-wasm, which has the kernels inside.";
    throw new Error(message, { cause });
  }
}

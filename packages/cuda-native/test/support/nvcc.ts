/**
 * Tests that compile for GPUs: where they run, and where they must.
 */
import type { TestContext } from "vitest";
import { whyNoKernels } from "../../scripts/build-kernels.mjs";

/** Whether this is continuous integration, which compiles all that there is. */
export const isCi = process.env.CI === "true";

/** Skips a test that nothing can be compiled for; where `.ci/run` runs on Linux, which installs a compiler, that is a failure. */
export function requireCompiler(context: TestContext): void {
  const reason = whyNoKernels();
  if (reason === undefined) return;
  if (isCi && process.platform === "linux") throw new Error(`No CUDA kernel was compiled: ${reason}.`);
  context.skip(`NO CUDA KERNEL WAS COMPILED: ${reason}`);
}

/**
 * What a machine lacks.
 */
import type { TestContext } from "vitest";

/** Skips a test for want of something; with CI=true, where the set-up brings it, the test fails. */
export function skipForWantOf(what: string, context: TestContext): never {
  if (process.env.CI === "true") throw new Error(what);
  return context.skip(what);
}

/**
 * A check that a call fails with a typed error.
 */
import { expect } from "vitest";
import { type FlashSamplingError, type FlashSamplingErrorCode, isFlashSamplingError } from "../../src/index.js";

/** The error of a call that must fail, checked for its code. */
export async function failure(call: Promise<unknown>, code: FlashSamplingErrorCode): Promise<FlashSamplingError> {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  expect(isFlashSamplingError(error), String(error)).toBe(true);
  expect((error as FlashSamplingError).code, (error as FlashSamplingError).message).toBe(code);
  return error as FlashSamplingError;
}

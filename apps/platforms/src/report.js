// @ts-check
/**
 * Leaves a result where the test looks for it, or the error that came instead.
 *
 * @param {Promise<unknown>} result
 */
export async function report(result) {
  const place = /** @type {{ report?: { result: unknown } | { error: string } }} */ (globalThis);
  try {
    place.report = { result: await result };
  } catch (error) {
    place.report = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
}

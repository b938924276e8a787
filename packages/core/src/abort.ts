/**
 * Waiting that ends when the caller aborts.
 */
import { throwIfAborted } from "./errors.js";

/**
 * What `promise` resolves to, unless the signal fires before: then `ABORTED` at once, though the work behind the promise may go on.
 *
 * @param promise - what is waited for
 * @param signal - ends the waiting
 * @throws FlashSamplingError `ABORTED`
 */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let stop = () => {};
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    await Promise.race([promise, aborted]);
    throwIfAborted(signal);
    return await promise;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/**
 * Waiting that ends when the caller aborts.
 */
import { throwIfAborted } from "./errors.js";

/** Who waits for a signal, and the signal's one listener. */
interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when the signal fires. However many wait for one signal, it has a single listener: calls that overlap may share a signal, and
 * Node 20 takes more than ten listeners for a leak and warns.
 *
 * @param signal - one that has fired already calls nobody
 * @param callback - must not throw, and is not given twice for one signal
 * @returns ends the waiting
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = waitingFor.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    // A signal that lives on must not keep what nobody waits with.
    signal.removeEventListener("abort", listener);
    waitingFor.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of callbacks) callback();
  };
  const waiting = { callbacks, listener };
  waitingFor.set(signal, waiting);
  signal.addEventListener("abort", listener);
  return waiting;
}

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
  const endWaiting = onAbort(signal, stop);
  if (signal.aborted) stop();
  try {
    await Promise.race([promise, aborted]);
    throwIfAborted(signal);
    return await promise;
  } finally {
    endWaiting();
  }
}

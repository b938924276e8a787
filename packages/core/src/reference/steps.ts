/**
 * Work that can be interrupted. It is written as a generator that yields wherever it may pause; whoever runs it decides whether it does.
 */
import { throwIfAborted } from "../errors.js";

/** Work whose result is a `T`. */
export type Steps<T> = Generator<void, T, void>;

/** How long work runs in one go before an abort may be noticed. */
const SLICE_MS = 8;

/** Runs work to its end, without a pause. */
export function runToEnd<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs work that the caller may abort: gives way to the event loop now and then, so that the signal can fire. */
export class AbortableRunner {
  readonly #signal: AbortSignal | undefined;
  #sliceStart = performance.now();

  /** @param signal - the caller's; without one the work runs without a pause */
  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /**
   * Runs work to its end.
   *
   * @throws FlashSamplingError `ABORTED`, also where the signal fired during the last step
   */
  async run<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (this.#signal !== undefined && performance.now() - this.#sliceStart > SLICE_MS) await this.#pause();
      if (step.done) return step.value;
    }
  }

  async #pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(this.#signal);
    this.#sliceStart = performance.now();
  }
}

/**
 * Tasks about one thing, one after the other; tasks about different things at once.
 */
import { unlessAborted } from "@flashsampling/core/backend";

/** Queues by key. */
export class InTurns {
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Runs a task when all earlier ones of its key have ended.
   *
   * @param key - what the task is about
   * @param signal - ends the waiting; the task itself must heed it too
   * @throws FlashSamplingError `ABORTED`, or what the task throws
   */
  async run<T>(key: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const turn = before.then(() => ended);
    this.#last.set(key, turn);
    void turn.then(() => {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    });
    try {
      await unlessAborted(before, signal);
      return await task();
    } finally {
      end();
    }
  }
}

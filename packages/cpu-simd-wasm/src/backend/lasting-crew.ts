/**
 * A crew that outlives its workers: after a death the next command finds new ones. The weights lie in the shared memory, and every pass
 * writes all else that it reads, so nothing is lost with the dead but the pass that they were about. Only where one that was terminated may
 * still write to the memory is there no new one: it would count as done what is not, or overwrite what others have found.
 */
import type { Command, WorkerInput } from "../kernels/worker-loop.js";
import type { StartWorker } from "../platform/platform.js";
import { type Crew, type StartOptions, WorkerCrew } from "./crew.js";

/** Worker threads, and others once one of them has died. */
export class LastingCrew implements Crew {
  readonly #inputs: readonly WorkerInput[];
  readonly #startOne: StartWorker;
  #crew: WorkerCrew;
  /** Ends the waiting for new workers; there is one while a command begins with them. */
  #starting: AbortController | undefined;

  private constructor(inputs: readonly WorkerInput[], startOne: StartWorker, crew: WorkerCrew) {
    this.#inputs = inputs;
    this.#startOne = startOne;
    this.#crew = crew;
  }

  /** Starts the workers; the parameters are those of {@link WorkerCrew.start}. */
  static async start(
    inputs: readonly WorkerInput[],
    startOne: StartWorker,
    options?: StartOptions,
  ): Promise<LastingCrew> {
    return new LastingCrew(inputs, startOne, await WorkerCrew.start(inputs, startOne, options));
  }

  get size(): number {
    return this.#inputs.length;
  }

  /** Runs a command as {@link Crew.run} says; rejects with `DEVICE_LOST` also if no new worker can or may be started. */
  async run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    if (this.#crew.isLost && !(await this.#replace())) return;
    await this.#crew.run(command);
  }

  /** Also while new workers start: the command then ends without them. */
  abort(): void {
    this.#starting?.abort();
    this.#crew.abort();
  }

  /** @returns whether there are new workers; false if the command was aborted before */
  async #replace(): Promise<boolean> {
    this.#starting = new AbortController();
    const { signal } = this.#starting;
    try {
      await this.#crew.dispose();
      this.#crew = await WorkerCrew.start(this.#inputs, this.#startOne, { signal });
      return !signal.aborted;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      this.#starting = undefined;
    }
  }

  dispose(): Promise<void> {
    return this.#crew.dispose();
  }
}

/**
 * A crew that outlives its workers: after a death the next command finds new ones. The weights lie in the shared memory, and every pass
 * writes all else that it reads, so nothing is lost with the dead but the pass that they were about.
 */
import type { Command, WorkerInput } from "../kernels/worker-loop.js";
import type { StartWorker } from "../platform/platform.js";
import { type Crew, WorkerCrew } from "./crew.js";

/** Worker threads, and others once one of them has died. */
export class LastingCrew implements Crew {
  readonly #inputs: readonly WorkerInput[];
  readonly #startOne: StartWorker;
  #crew: WorkerCrew;

  private constructor(inputs: readonly WorkerInput[], startOne: StartWorker, crew: WorkerCrew) {
    this.#inputs = inputs;
    this.#startOne = startOne;
    this.#crew = crew;
  }

  /** Starts the workers; the parameters are those of {@link WorkerCrew.start}. */
  static async start(inputs: readonly WorkerInput[], startOne: StartWorker): Promise<LastingCrew> {
    return new LastingCrew(inputs, startOne, await WorkerCrew.start(inputs, startOne));
  }

  get size(): number {
    return this.#inputs.length;
  }

  /** Runs a command as {@link Crew.run} says; rejects with `DEVICE_LOST` also if no new worker can be started. */
  async run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    if (this.#crew.isLost) {
      await this.#crew.dispose();
      this.#crew = await WorkerCrew.start(this.#inputs, this.#startOne);
    }
    await this.#crew.run(command);
  }

  abort(): void {
    this.#crew.abort();
  }

  dispose(): Promise<void> {
    return this.#crew.dispose();
  }
}

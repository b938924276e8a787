/**
 * The crews of a head that lies in several memories, as one.
 */
import type { Command } from "../kernels/worker-loop.js";
import type { Crew } from "./crew.js";

/** Runs every command on all crews at once. */
export class JointCrew implements Crew {
  readonly #crews: readonly Crew[];

  /** @param crews - at least one */
  constructor(crews: readonly Crew[]) {
    this.#crews = crews;
  }

  get size(): number {
    return this.#crews.reduce((sum, { size }) => sum + size, 0);
  }

  /** Resolves or rejects once all have ended: the next command must find none at work. */
  async run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    const outcomes = await Promise.allSettled(this.#crews.map((crew) => crew.run(command)));
    const failed = outcomes.find(({ status }) => status === "rejected");
    if (failed !== undefined) throw (failed as PromiseRejectedResult).reason;
  }

  abort(): void {
    for (const crew of this.#crews) crew.abort();
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#crews.map((crew) => crew.dispose()));
  }
}

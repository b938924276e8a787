/**
 * What came of the jobs of a run, whichever benchmark it is of.
 */
import type { CaseSamples } from "../measure/messages.js";
import type { JobOutcome } from "../measure/run-job.js";
import type { Case } from "../plan/problem.js";
import type { Unmeasured } from "./results.js";

/** What a job must have for that. */
export interface CaseJob<Id extends string = string> {
  readonly contestant: Id;
  /** Nothing where there is only one kind of call. */
  readonly cases: readonly Case[];
}

/** All samples of one case of one contestant with one head. */
export interface Collected<Job> {
  readonly job: Job;
  readonly run: Case | undefined;
  /** What each process reported. */
  readonly rounds: CaseSamples[];
}

/** Collects outcomes of jobs. */
export class Outcomes<Id extends string, Job extends CaseJob<Id>> {
  readonly #headName: (job: Job) => string;
  readonly #collected = new Map<string, Collected<Job>>();
  readonly #failures = new Map<string, Unmeasured<Id>>();
  readonly #notes = new Map<string, Record<string, string>>();

  /** @param headName - one line for what a job is measured with besides the contestant, different for different ones */
  constructor(headName: (job: Job) => string) {
    this.#headName = headName;
  }

  /** Adds what came of a job in one round. */
  add(job: Job, { cases, notes, failure }: JobOutcome): void {
    const name = this.#nameOf(job);
    for (const samples of cases) {
      const run = job.cases[samples.index];
      const key = [name, run?.batch, run?.setting, run?.logits].join(" ");
      const collected = this.#collected.get(key) ?? { job, run, rounds: [] };
      collected.rounds.push(samples);
      this.#collected.set(key, collected);
    }
    if (failure !== undefined) {
      const unmeasured = { contestant: job.contestant, what: this.#headName(job), reason: failure };
      this.#failures.set(name, unmeasured);
    }
    if (Object.keys(notes).length > 0) this.#notes.set(name, { ...notes });
  }

  /** Whether a job has failed before; it will again. */
  hasFailed(job: Job): boolean {
    return this.#failures.has(this.#nameOf(job));
  }

  /** Jobs that failed, and why. */
  get failures(): Unmeasured<Id>[] {
    return [...this.#failures.values()];
  }

  /** What contestants said of themselves in the last round. */
  get notes(): Record<string, Record<string, string>> {
    return Object.fromEntries(this.#notes);
  }

  /** All samples. */
  get collected(): Collected<Job>[] {
    return [...this.#collected.values()];
  }

  #nameOf(job: Job): string {
    return `${job.contestant}, ${this.#headName(job)}`;
  }
}

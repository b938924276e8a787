/**
 * From the samples of all processes to measurements: medians over rounds, the share of the read bandwidth, ratios to peers.
 */
import type { JobOutcome } from "../measure/run-job.js";
import { CONTESTANTS, type ContestantId, contestantInfo, heldFormat } from "../plan/contestants.js";
import type { Job } from "../plan/plan.js";
import type { Case, Format } from "../plan/problem.js";
import { median, summarize } from "../statistics.js";
import type { Measurement, Unmeasured } from "./results.js";

interface Collected {
  readonly job: Job;
  readonly run: Case | undefined;
  readonly rounds: number[][];
  looks: number | undefined;
}

/** Collects outcomes of jobs. */
export class Collection {
  readonly #collected = new Map<string, Collected>();
  readonly #failures = new Map<string, Unmeasured>();
  readonly #notes = new Map<string, Record<string, string>>();

  /** Adds what came of a job in one round. */
  add(job: Job, { cases, notes, failure }: JobOutcome): void {
    for (const { index, times, secondLooks } of cases) {
      const run = job.cases[index];
      const key = keyOf(job.contestant, job.shape.name, job.format, job.threads, run);
      const collected = this.#collected.get(key) ?? { job, run, rounds: [], looks: undefined };
      collected.rounds.push([...times]);
      if (secondLooks !== undefined) collected.looks = (collected.looks ?? 0) + secondLooks;
      this.#collected.set(key, collected);
    }
    const head = headName(job);
    if (failure !== undefined) {
      this.#failures.set(`${job.contestant}, ${head}`, { contestant: job.contestant, what: head, reason: failure });
    }
    if (Object.keys(notes).length > 0) this.#notes.set(`${job.contestant}, ${head}`, { ...notes });
  }

  /** Whether a job has failed before; it will again. */
  hasFailed(job: Job): boolean {
    return this.#failures.has(`${job.contestant}, ${headName(job)}`);
  }

  /** Jobs that failed, and why. */
  get failures(): Unmeasured[] {
    return [...this.#failures.values()];
  }

  /** What contestants said of themselves in the last round. */
  get notes(): Record<string, Record<string, string>> {
    return Object.fromEntries(this.#notes);
  }

  /** All measurements. */
  measurements(): Measurement[] {
    const medians = new Map<string, number>();
    for (const [key, { rounds }] of this.#collected) medians.set(key, median(rounds.flat()));
    return Array.from(this.#collected.values(), ({ job, run, rounds, looks }): Measurement => {
      const { contestant, format, threads } = job;
      const shape = job.shape.name;
      const time = summarize(rounds.flat());
      const timeOf = (id: ContestantId, of: Format, count: number, which: Case | undefined) =>
        medians.get(keyOf(id, shape, of, count, which));
      const base = { contestant, shape, format, threads, time, roundMedians: rounds.map(median) };
      if (contestant !== "flashsampling" || run === undefined) return run === undefined ? base : { ...base, case: run };
      const read = timeOf("read", format, threads, undefined);
      const ratios = PEERS.flatMap((id) => {
        const count = contestantInfo(id).threads === "one" ? 1 : threads;
        const peer = timeOf(id, heldFormat(id, format), count, run);
        return peer === undefined ? [] : [[id, peer / time.median]];
      });
      return {
        ...base,
        case: run,
        ...(looks !== undefined && { secondLooks: { looks, draws: time.count * run.batch } }),
        ...(read !== undefined && { bandwidthShare: read / time.median }),
        peerRatios: Object.fromEntries(ratios),
      };
    });
  }
}

/** Who FlashSampling is compared with. */
const PEERS = CONTESTANTS.map(({ id }) => id).filter((id) => id !== "read" && id !== "flashsampling");

/** One line for a head and its threads. */
export function headName({ shape, format, threads }: Job): string {
  return `${shape.name} ${format}, ${threads} ${threads === 1 ? "thread" : "threads"}`;
}

function keyOf(id: ContestantId, shape: string, format: Format, threads: number, run: Case | undefined): string {
  return [id, shape, format, threads, run?.batch, run?.setting, run?.logits].join(" ");
}

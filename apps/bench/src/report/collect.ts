/**
 * From the samples of all processes to measurements: medians over rounds, the share of the read bandwidth, ratios to peers.
 */
import { CONTESTANTS, type ContestantId, contestantInfo, heldFormat } from "../plan/contestants.js";
import type { Job } from "../plan/plan.js";
import type { Case, Format } from "../plan/problem.js";
import { median, summarize } from "../statistics.js";
import { Outcomes } from "./outcomes.js";
import type { Measurement } from "./results.js";

/** Collects outcomes of jobs. */
export class Collection extends Outcomes<ContestantId, Job> {
  constructor() {
    super(headName);
  }

  /** All measurements. */
  measurements(): Measurement[] {
    const medians = new Map<string, number>();
    for (const { job, run, rounds } of this.collected) {
      const { contestant, shape, format, threads } = job;
      medians.set(keyOf(contestant, shape.name, format, threads, run), median(rounds.flatMap(({ times }) => times)));
    }
    return this.collected.map(({ job, run, rounds }): Measurement => {
      const { contestant, format, threads } = job;
      const shape = job.shape.name;
      const time = summarize(rounds.flatMap(({ times }) => times));
      const looks = sumOf(rounds.map(({ secondLooks }) => secondLooks));
      const timeOf = (id: ContestantId, of: Format, count: number, which: Case | undefined) =>
        medians.get(keyOf(id, shape, of, count, which));
      const base = { contestant, shape, format, threads, time, roundMedians: rounds.map(({ times }) => median(times)) };
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

/** The sum of numbers, or `undefined` where there are none. */
export function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0);
}

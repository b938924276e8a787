/**
 * From the samples of all processes to measurements: medians over rounds, the share of the read bandwidth, ratios to peers.
 */
import type { SecondLooks } from "../measure/messages.js";
import { CONTESTANTS, type ContestantId, contestantInfo, heldFormat } from "../plan/contestants.js";
import type { Job } from "../plan/plan.js";
import type { Case, Format } from "../plan/problem.js";
import { median, summarize } from "../statistics.js";
import { Outcomes } from "./outcomes.js";
import { withBandwidthShares } from "./read-share.js";
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
    const measurements = this.collected.map(({ job, run, rounds }): Measurement => {
      const { contestant, format, threads } = job;
      const shape = job.shape.name;
      const time = summarize(rounds.flatMap(({ times }) => times));
      const looks = sumOfLooks(rounds.map(({ secondLooks }) => secondLooks));
      const timeOf = (id: ContestantId, of: Format, count: number, which: Case | undefined) =>
        medians.get(keyOf(id, shape, of, count, which));
      const base = { contestant, shape, format, threads, time, roundMedians: rounds.map(({ times }) => median(times)) };
      if (run === undefined)
        return { ...base, fastest: Math.min(time.min, ...knownOf(rounds.map((one) => one.fastest))) };
      if (contestant !== "flashsampling") return { ...base, case: run };
      const ratios = PEERS.flatMap((id) => {
        const count = contestantInfo(id).threads === "one" ? 1 : threads;
        const peer = timeOf(id, heldFormat(id, format), count, run);
        return peer === undefined ? [] : [[id, peer / time.median]];
      });
      return {
        ...base,
        case: run,
        ...(looks !== undefined && { secondLooks: looks }),
        peerRatios: Object.fromEntries(ratios),
      };
    });
    return withBandwidthShares(measurements);
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

/** All second looks and all draws, or `undefined` where there is no such thing. */
export function sumOfLooks(counts: readonly (SecondLooks | undefined)[]): SecondLooks | undefined {
  const known = knownOf(counts);
  if (known.length === 0) return undefined;
  const sum = (key: keyof SecondLooks) => known.reduce((total, each) => total + each[key], 0);
  return { looks: sum("looks"), draws: sum("draws") };
}

function knownOf<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

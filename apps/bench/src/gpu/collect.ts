/**
 * From the samples of all processes to measurements on a GPU: medians over rounds, the share of the copy bandwidth, ratios to peers.
 */
import type { Case } from "../plan/problem.js";
import { sumOfLooks } from "../report/collect.js";
import { type Collected, Outcomes } from "../report/outcomes.js";
import { median, summarize } from "../statistics.js";
import { COMPARED, type GpuContestantId, heldFormatOnGpu, isOursOnGpu } from "./contestants.js";
import { type GpuJob, gpuHeadName } from "./plan.js";
import type { GpuMeasurement } from "./results.js";

/** Collects outcomes of jobs on a GPU. */
export class GpuCollection extends Outcomes<GpuContestantId, GpuJob> {
  constructor() {
    super(gpuHeadName);
  }

  /** All measurements. */
  measurements(): GpuMeasurement[] {
    const medians = new Map(
      this.collected.map((one) => [keyOf(one.job.contestant, one.job, one.run), median(timesOf(one))]),
    );
    return this.collected.map((one): GpuMeasurement => {
      const { job, run, rounds } = one;
      const { contestant, format } = job;
      const time = summarize(timesOf(one));
      const base = {
        contestant,
        shape: job.shape.name,
        format,
        time,
        roundMedians: rounds.map(({ times }) => median(times)),
      };
      if (run === undefined) return base;
      if (!isOursOnGpu(contestant)) return { ...base, case: run };
      const looks = sumOfLooks(rounds.map(({ secondLooks }) => secondLooks));
      const counts = rounds.flatMap(({ times, bytesReadPerRow }) =>
        bytesReadPerRow === undefined ? [] : [{ calls: times.length, bytesReadPerRow }],
      );
      const calls = counts.reduce((sum, each) => sum + each.calls, 0);
      const bytes = counts.reduce((sum, each) => sum + each.calls * each.bytesReadPerRow, 0);
      const copy = contestant === "flashsampling-chromium" ? undefined : medians.get(keyOf("copy", job, undefined));
      const peerId = COMPARED[contestant];
      const peer = medians.get(keyOf(peerId, { ...job, format: heldFormatOnGpu(peerId, format) }, run));
      return {
        ...base,
        case: run,
        ...(calls > 0 && { bytesReadPerRow: bytes / calls }),
        ...(looks !== undefined && { secondLooks: looks }),
        ...(copy !== undefined && { copyShare: copy / time.median }),
        ...(peer !== undefined && { peerRatio: peer / time.median }),
      };
    });
  }
}

function timesOf({ rounds }: Collected<GpuJob>): number[] {
  return rounds.flatMap(({ times }) => times);
}

function keyOf(contestant: GpuContestantId, head: Pick<GpuJob, "shape" | "format">, run: Case | undefined): string {
  return [contestant, gpuHeadName(head), run?.batch, run?.setting, run?.logits].join(" ");
}

/**
 * Who computes for a device's heads: worker threads where they can be had, or else the calling thread. The tokens do not depend on it.
 */
import type { LoadedKernels } from "../kernels/load.js";
import type { WorkerInput } from "../kernels/worker-loop.js";
import { DEFAULT_MAX_WORKERS, planSliceCount, planWorkerCount } from "../plan/shards.js";
import { platform } from "../platform/node.js";
import type { StartWorker } from "../platform/platform.js";
import { CallingThreadCrew } from "./calling-thread-crew.js";
import type { Crew } from "./crew.js";
import { LastingCrew } from "./lasting-crew.js";
import { findWayToStart } from "./probe.js";

/** What a device knows of those who compute. */
export interface Workforce {
  /** For people: how many threads, and why no more. */
  readonly description: string;
  /** Number of shards that a head is dealt out in. */
  shardCount(vocabSize: number, weightBytes: number): number;
  /** Starts those who compute on a head's memory, with one input per shard. */
  start(inputs: readonly WorkerInput[], signal?: AbortSignal): Promise<Crew>;
}

/**
 * Finds out who can compute here.
 *
 * @param kernels - the compiled kernels
 * @param threads - the user's wish for a number of threads per head, if any
 * @param signal - ends the waiting for a worker
 * @throws FlashSamplingError `ABORTED`
 */
export async function findWorkforce(
  kernels: LoadedKernels,
  threads: number | undefined,
  signal?: AbortSignal,
): Promise<Workforce> {
  const reason = platform.whyNoThreads();
  if (reason !== undefined) return callingThread(reason);
  const way = await findWayToStart(kernels, platform, { signal });
  return "start" in way ? workerThreads(way.start, threads) : callingThread(way.whyNone);
}

function workerThreads(start: StartWorker, threads: number | undefined): Workforce {
  const parallelism = platform.availableParallelism();
  const most = threads ?? Math.min(parallelism, DEFAULT_MAX_WORKERS);
  return {
    description: `up to ${most} ${most === 1 ? "thread" : "threads"} per head`,
    shardCount: (vocabSize, weightBytes) => planWorkerCount(vocabSize, weightBytes, parallelism, threads),
    start: (inputs, signal) => LastingCrew.start(inputs, start, { signal }),
  };
}

/** @param why - why there are no worker threads, as the second half of a sentence */
export function callingThread(why: string): Workforce {
  return {
    description: `one thread, the caller's: ${why}`,
    shardCount: planSliceCount,
    start: CallingThreadCrew.start,
  };
}

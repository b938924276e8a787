/**
 * What the benchmark and the process of a contestant tell each other.
 */
import type { Engine } from "../engines.js";
import type { GpuJob } from "../gpu/plan.js";
import type { Job } from "../plan/plan.js";
import type { HeadFiles } from "../problem/head-files.js";

/** How long to measure a case. */
export interface Budget {
  /** Warm-up goes on until it has taken so long, */
  readonly warmUpMs: number;
  /** with the first case of a process so long, */
  readonly firstWarmUpMs: number;
  /** and so many calls, */
  readonly warmUpCalls: number;
  /** with the first case of each setting and distribution in a process so many, for engines optimise code by how often it has run; */
  readonly settingWarmUpCalls: number;
  /** but none is begun for their number's sake after so long. */
  readonly maxWarmUpMs: number;
  /** Measuring goes on until it has taken so long, */
  readonly measureMs: number;
  /** and so many calls, */
  readonly minCalls: number;
  /** but no longer than this many. */
  readonly maxCalls: number;
}

/** How long to measure the cases of the two kinds of jobs. */
export interface Budgets {
  /** What the aims are about. */
  readonly main: Budget;
  /** The rest. */
  readonly side: Budget;
}

/** The first message to a contestant's process, and the only one. */
export type Task = CpuTask | GpuTask;

/** A task of the CPU benchmark. */
export interface CpuTask extends TaskWith<Job> {
  readonly benchmark: "cpu";
}

/** A task of the GPU benchmark. */
export interface GpuTask extends TaskWith<GpuJob> {
  readonly benchmark: "webgpu";
}

/** What a task of any benchmark says of its job. */
export interface TaskWith<SomeJob> {
  readonly job: SomeJob;
  readonly files: HeadFiles;
  readonly budget: Budget;
  /** Whether to check the contestant before it is timed; once a run is enough. */
  readonly check: boolean;
  /** What runs the contestant, if not this Node. */
  readonly engine?: Engine | undefined;
}

/** Draws, and how many of them needed a second look. */
export interface SecondLooks {
  readonly looks: number;
  readonly draws: number;
}

/** What came of one case in one process. */
export interface CaseSamples {
  /** Index among the job's cases; 0 for a job without any. */
  readonly index: number;
  /** Times of the calls, or of one of their steps, in milliseconds. */
  readonly times: readonly number[];
  /** Shortest time of a call while the contestant was opened, in milliseconds; absent where none was timed. */
  readonly fastest?: number | undefined;
  /** Of these calls and of those that warmed up; absent where there is no such thing. */
  readonly secondLooks?: SecondLooks | undefined;
  /** Bytes read back from a device for one row of one step, on average over these calls; absent where nobody can tell. */
  readonly bytesReadPerRow?: number | undefined;
}

/** What a contestant's process says. */
export type Report =
  | ({ readonly type: "case" } & CaseSamples)
  | { readonly type: "end"; readonly notes: Readonly<Record<string, string>> }
  | { readonly type: "failed"; readonly reason: string };

/**
 * All samplers in JavaScript, and the choice of the fastest.
 */
import type { Sampling } from "../plan/problem.js";
import { median } from "../statistics.js";
import { argmax } from "./argmax.js";
import { blockedInverseCdf } from "./blocked-inverse-cdf.js";
import { gumbelMax } from "./gumbel-max.js";
import { inverseCdf } from "./inverse-cdf.js";
import { minPFilter } from "./min-p.js";
import type { RowSampler, SamplerKind } from "./sampler.js";
import { topKHeap } from "./top-k-heap.js";
import { topKInsertion } from "./top-k-insertion.js";
import { topPCutoff } from "./top-p-cutoff.js";
import { topPHistogram } from "./top-p-histogram.js";
import { topPIndexSort, topPPackedSort } from "./top-p-sort.js";

/** Samplers that sort the vocabulary. */
export const SORTING_SAMPLERS: readonly SamplerKind[] = [topPIndexSort, topPPackedSort];

/** All samplers. */
export const SAMPLERS: readonly SamplerKind[] = [
  argmax,
  inverseCdf,
  blockedInverseCdf,
  gumbelMax,
  topKInsertion,
  topKHeap,
  ...SORTING_SAMPLERS,
  topPCutoff,
  topPHistogram,
  minPFilter,
];

/** A sampler, and how it compares with the others. */
export interface FastestSampler {
  readonly name: string;
  readonly sample: RowSampler;
  /** Time of each, in milliseconds: the median, or the shortest while it warmed up if that ruled it out. */
  readonly times: Readonly<Record<string, number>>;
}

const WARM_UP_CALLS = 3;
const TIMED_CALLS = 8;
/** A sampler whose shortest time is so many times the shortest of all while they warm up cannot be the fastest. */
const HOPELESS = 3;

/**
 * Times samplers, warm, and returns the fastest.
 *
 * @param kinds - to choose from
 * @param rows - rows of logits [V], at least one; calls go through them
 * @param sampling - settings that at least one of them takes
 */
export function fastestSampler(
  kinds: readonly SamplerKind[],
  rows: readonly Float32Array[],
  sampling: Sampling,
): FastestSampler {
  const rowOf = (call: number) => rows[call % rows.length] as Float32Array;
  const timesOf = (sample: RowSampler, calls: number) =>
    Array.from({ length: calls }, (_, call) => {
      const started = performance.now();
      sample(rowOf(call), sampling, Math.random);
      return performance.now() - started;
    });
  const warm = kinds
    .filter((kind) => kind.takes(sampling))
    .map((kind) => {
      const sample = kind.create(rowOf(0).length);
      return { name: kind.name, sample, time: Math.min(...timesOf(sample, WARM_UP_CALLS)) };
    });
  // Some take a hundred times as long as others: those that are out of the running are not timed further.
  const limit = HOPELESS * Math.min(...warm.map(({ time }) => time));
  const tried = warm.map((kind) =>
    kind.time > limit ? kind : { ...kind, time: median(timesOf(kind.sample, TIMED_CALLS)) },
  );
  const [fastest] = tried.sort((a, b) => a.time - b.time);
  if (fastest === undefined) throw new Error("No sampler takes these settings.");
  return {
    name: fastest.name,
    sample: fastest.sample,
    times: Object.fromEntries(tried.map(({ name, time }) => [name, time])),
  };
}

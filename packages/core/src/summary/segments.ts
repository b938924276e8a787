/**
 * A row's support as a summary knows it: a sequence of segments in the order ≻. The entries of the exact list are segments of one
 * token each; below the list come the bins of the histogram, less the tokens that the list holds, and last whatever lies below
 * the bins. Of a segment the count, the mass and the range of its logits are known, of the place inside it nothing.
 */
import { binOfLogit, HISTOGRAM_BINS, type HistogramState, lowerEdge } from "./histogram.js";
import type { RowSummary } from "./plan.js";
import { TOP_CAPACITY, type TopEntry } from "./top.js";

/** A closed range of numbers that holds the true value. */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
}

/** Consecutive tokens of ≻. */
export interface Segment {
  /** Number of tokens; Infinity where it is not known. */
  readonly count: number;
  /** Σ exp(logit − max). */
  readonly mass: number;
  /** Range of the logits. */
  readonly logit: Interval;
  /** Number of tokens before the segment. */
  readonly countBefore: number;
  /** Mass before the segment. */
  readonly massBefore: number;
}

/** The support of a row, cut into segments. */
export interface SegmentedRow {
  /** In the order ≻; not empty. */
  readonly segments: readonly Segment[];
  /** Segments of one token by token id: the exact list. */
  readonly rankOf: ReadonlyMap<number, number>;
  /** Number of the segment that holds a logit that is not in the list. */
  segmentOf(logit: number): number;
}

/**
 * Cuts a row's support into segments.
 *
 * @param summary - a summary with `logMass`, and with `top` and `histogram` where the row's rules need them; its support is not empty
 */
export function segmentRow({ top, logMass, histogram }: RowSummary): SegmentedRow {
  if (logMass === undefined) throw new TypeError("segmentRow: the summary lacks the log mass");
  const { max, sum } = logMass;
  const list = top?.entries ?? [];
  const segments: Segment[] = [];
  let countBefore = 0;
  let massBefore = 0;
  const append = (count: number, mass: number, logit: Interval) => {
    segments.push({ count, mass, logit, countBefore, massBefore });
    countBefore += count;
    massBefore += mass;
  };
  for (const { logit } of list) append(1, Math.exp(logit - max), { low: logit, high: logit });
  // A list that is not full holds the whole support.
  if (top === undefined || list.length === TOP_CAPACITY) {
    if (histogram === undefined) {
      const rest = Math.max(0, sum - massBefore);
      append(Number.POSITIVE_INFINITY, rest, { low: Number.NEGATIVE_INFINITY, high: list.at(-1)?.logit ?? max });
    } else {
      appendBins(histogram, list, max, append);
    }
  }
  const rankOf = new Map(list.map(({ token }, rank) => [token, rank]));
  return {
    segments,
    rankOf,
    segmentOf(logit) {
      for (let i = list.length; i < segments.length; i++) {
        if (logit >= (segments[i] as Segment).logit.low) return i;
      }
      return segments.length - 1;
    },
  };
}

function appendBins(
  histogram: HistogramState,
  list: readonly TopEntry[],
  max: number,
  append: (count: number, mass: number, logit: Interval) => void,
): void {
  const last = list.at(-1)?.logit ?? Number.POSITIVE_INFINITY;
  const inList = new Map<number, { count: number; mass: number }>();
  for (const { logit } of list) {
    const bin = binOfLogit(logit);
    const { count, mass } = inList.get(bin) ?? { count: 0, mass: 0 };
    inList.set(bin, { count: count + 1, mass: mass + Math.exp(logit - lowerEdge(bin)) });
  }
  for (const [number, bin] of [...histogram.bins].sort(([a], [b]) => b - a)) {
    const listed = inList.get(number) ?? { count: 0, mass: 0 };
    const count = bin.count - listed.count;
    if (count === 0) continue;
    const low = lowerEdge(number);
    const high = Math.min(lowerEdge(number + 1), last);
    append(count, Math.max(0, bin.mass - listed.mass) * Math.exp(low - max), { low, high });
  }
  const { count, logMass } = histogram.underflow;
  const drowned = list.filter(({ logit }) => !histogram.bins.has(binOfLogit(logit)));
  if (count === drowned.length) return;
  const listed = drowned.reduce((sum, { logit }) => sum + Math.exp(logit - max), 0);
  const mass = Math.max(0, logMass.sum * Math.exp(logMass.max - max) - listed);
  const high = Math.min(lowerEdge(histogram.topBin - HISTOGRAM_BINS + 1), last);
  append(count - drowned.length, mass, { low: Number.NEGATIVE_INFINITY, high });
}

/**
 * A row's support as it is known: a sequence of segments in the order ≻. Of a segment the count, the mass and the range of its logits are
 * known, of the order inside it nothing.
 *
 * After one pass the entries of the exact list are segments of one token each; below the list come the bins of the histogram, less
 * the tokens that the list holds, and last whatever lies below the bins. A second look measures what precedes a few places of ≻;
 * then what lies between neighbouring places is a segment.
 */
import { meanDistance } from "./entropy.js";
import { binOfLogit, HISTOGRAM_BINS, type HistogramState, lowerEdge } from "./histogram.js";
import { exactly, type Interval } from "./interval.js";
import { placeAt, placeOrdinal } from "./place.js";
import type { RowSummary } from "./plan.js";
import { precedes } from "./point.js";
import { TOP_CAPACITY, type TopEntry } from "./top.js";

/** Consecutive tokens of ≻, at least one. */
export interface Segment {
  /** A place that none of its tokens precedes. */
  readonly start: TopEntry;
  /** A place that its tokens precede, save those of just that logit where only a range of logits is known. */
  readonly end: TopEntry;
  /** Number of tokens; Infinity where it is not known. */
  readonly count: number;
  /** Σ exp(logit − max). */
  readonly mass: number;
  /** Σ exp(logit − max)·(logit − max), never positive. */
  readonly weighted: Interval;
  /** Range of the logits. */
  readonly logit: Interval;
  /** Number of tokens before the segment. */
  readonly countBefore: number;
  /** Mass before the segment. */
  readonly massBefore: number;
}

/** What is known of a prefix of ≻, or of the whole support. */
export interface Prefix {
  /** Its mass, relative to e^max. */
  readonly mass: Interval;
  /** Mean of logit − max under softmax over it, never positive: the entropy H is ln mass less this. */
  readonly meanDistance: Interval;
}

/** The support of a row, cut into segments. */
export interface SegmentedRow {
  /** Largest logit of the support. */
  readonly max: number;
  /** In the order ≻; not empty. */
  readonly segments: readonly Segment[];
  /** The whole support. */
  readonly whole: Prefix;
  /** Number of the segment that holds a token of the support. */
  segmentOf(point: TopEntry): number;
}

/** What lies strictly before a place of ≻, as a second look measures it; or the whole support. */
export interface Preceding {
  /** Number of tokens. */
  readonly count: number;
  /** Σ exp(logit − max). */
  readonly mass: number;
  /** Σ exp(logit − max)·(logit − max). */
  readonly weighted: number;
}

/** A place of ≻ at which a second look measured. */
export interface MeasuredPlace extends Preceding, TopEntry {
  /** Whether the token is in the support with just this logit, so that the place is itself a segment. */
  readonly isToken: boolean;
}

/** A place that all tokens of the support precede. */
const BOTTOM: TopEntry = { logit: Number.NEGATIVE_INFINITY, token: 0 };

/** Adds segments one after the other. */
class SegmentList {
  readonly segments: Segment[] = [];
  /** Numbers of the segments that are a known token, by its id. */
  readonly known = new Map<number, number>();
  readonly max: number;
  /** What the segments so far hold; `weighted` of those of which it is known exactly. */
  count = 0;
  mass = 0;
  weighted = 0;

  constructor(max: number) {
    this.max = max;
  }

  append({ start, end, count, mass, weighted, logit }: Omit<Segment, "countBefore" | "massBefore">): void {
    if (count === 0) return;
    const { count: countBefore, mass: massBefore } = this;
    this.segments.push({ start, end, count, mass, weighted, logit, countBefore, massBefore });
    this.count += count;
    this.mass += mass;
    this.weighted += weighted.high;
  }

  appendToken({ token, logit }: TopEntry): void {
    const mass = Math.exp(logit - this.max);
    const weighted = exactly(weightedBy(mass, logit - this.max));
    this.known.set(token, this.segments.length);
    const start = { token, logit };
    this.append({ start, end: after(start), count: 1, mass, logit: exactly(logit), weighted });
  }
}

/** mass · distance, 0 where there is no mass at an infinite distance. */
function weightedBy(mass: number, distance: number): number {
  return mass > 0 ? mass * distance : 0;
}

/** The whole support, where all of it has been measured, or is in the list. */
function exactWhole({ mass, weighted }: Pick<Preceding, "mass" | "weighted">): Prefix {
  return { mass: exactly(mass), meanDistance: exactly(meanDistance({ sum: mass, weighted })) };
}

/**
 * Cuts a row's support into segments, by its summary.
 *
 * @param summary - a summary with `max`, and with `top`, `histogram`, `logMass` and `entropy` where the row's rules need them; its support
 * is not empty
 * @param options - `byListAlone`: all below the exact list is one segment, histogram or not, which is not even read
 */
export function segmentRow(summary: RowSummary, { byListAlone = false } = {}): SegmentedRow {
  const { top, logMass } = summary;
  const max = maxOf(summary);
  const list = new SegmentList(max);
  const entries = top?.entries ?? [];
  for (const entry of entries) list.appendToken(entry);
  // A list that is not full holds the whole support.
  const endsInList = top !== undefined && entries.length < TOP_CAPACITY;
  const whole = endsInList ? exactWhole(list) : wholeOf(summary);
  if (!endsInList) {
    const histogram = byListAlone ? undefined : summary.histogram;
    if (histogram === undefined) {
      const rest = logMass === undefined ? Number.POSITIVE_INFINITY : Math.max(0, logMass.sum - list.mass);
      appendWithin(list, Number.POSITIVE_INFINITY, rest, {
        low: Number.NEGATIVE_INFINITY,
        high: entries.at(-1)?.logit ?? max,
      });
    } else {
      appendBins(list, histogram, entries);
    }
  }
  const { segments, known } = list;
  return {
    max,
    segments,
    whole,
    segmentOf({ token, logit }) {
      const number = known.get(token);
      if (number !== undefined) return number;
      return firstWhere(entries.length, segments.length - 1, (i) => logit >= (segments[i] as Segment).logit.low);
    },
  };
}

/**
 * Cuts a row's support into segments, by its list and by what a second look measured.
 *
 * @param summary - a summary with `max`, and with `top` if the row has a list; its support is not empty
 * @param places - measured places, in the order ≻
 * @param whole - the whole support, measured
 * @param vocabSize - number of vocabulary ids V
 */
export function segmentMeasuredRow(
  summary: RowSummary,
  places: readonly MeasuredPlace[],
  whole: Preceding,
  vocabSize: number,
): SegmentedRow {
  const max = maxOf(summary);
  const list = new SegmentList(max);
  const entries = summary.top?.entries ?? [];
  for (const entry of entries) list.appendToken(entry);
  const last = entries.at(-1);
  let start: TopEntry = last === undefined ? { logit: max, token: 0 } : after(last);
  const appendUpTo = (end: TopEntry, { count, mass, weighted }: Preceding) => {
    list.append({
      start,
      end,
      count: count - list.count,
      mass: Math.max(0, mass - list.mass),
      weighted: exactly(Math.min(0, weighted - list.weighted)),
      logit: { low: placeAt(placeOrdinal(end, vocabSize) - 1n, vocabSize).logit, high: start.logit },
    });
  };
  for (const place of places) {
    if (precedes(place, start)) continue; // inside the list
    appendUpTo(place, place);
    if (place.isToken) list.appendToken(place);
    start = place.isToken ? after(place) : place;
  }
  appendUpTo(BOTTOM, whole);
  const { segments, known } = list;
  return {
    max,
    segments,
    whole: exactWhole(whole),
    segmentOf(point) {
      const number = known.get(point.token);
      if (number !== undefined) return number;
      return firstWhere(1, segments.length, (i) => precedes(point, (segments[i] as Segment).start)) - 1;
    },
  };
}

/** The first number from `low` on for which a test holds that holds for all later ones too; `end` if it holds for none before. */
export function firstWhere(low: number, end: number, holds: (number: number) => boolean): number {
  let first = low;
  let last = end;
  while (first < last) {
    const middle = (first + last) >>> 1;
    if (holds(middle)) last = middle;
    else first = middle + 1;
  }
  return first;
}

/** The place right after a token. */
function after({ logit, token }: TopEntry): TopEntry {
  return { logit, token: token + 1 };
}

function maxOf({ max }: RowSummary): number {
  if (max === undefined) throw new TypeError("segmentRow: the summary lacks the largest logit");
  return max.logit;
}

/** The whole support as its own parts tell; unknown where no rule asks. */
function wholeOf({ logMass, entropy }: RowSummary): Prefix {
  return {
    mass: logMass === undefined ? { low: 0, high: Number.POSITIVE_INFINITY } : exactly(logMass.sum),
    meanDistance: entropy === undefined ? { low: Number.NEGATIVE_INFINITY, high: 0 } : exactly(meanDistance(entropy)),
  };
}

/** Appends tokens of which the mass and the range of logits are known. */
function appendWithin(list: SegmentList, count: number, mass: number, logit: Interval): void {
  const { max } = list;
  const start = { logit: logit.high, token: 0 };
  const end = { logit: logit.low, token: 0 };
  const weighted = {
    low: weightedBy(mass, logit.low - max),
    high: weightedBy(mass, Math.min(0, logit.high - max)),
  };
  list.append({ start, end, count, mass, logit, weighted });
}

function appendBins(list: SegmentList, histogram: HistogramState, entries: readonly TopEntry[]): void {
  const { max } = list;
  const last = entries.at(-1)?.logit ?? Number.POSITIVE_INFINITY;
  const inList = new Map<number, { count: number; mass: number }>();
  for (const { logit } of entries) {
    const bin = binOfLogit(logit);
    const { count, mass } = inList.get(bin) ?? { count: 0, mass: 0 };
    inList.set(bin, { count: count + 1, mass: mass + Math.exp(logit - lowerEdge(bin)) });
  }
  for (const [number, bin] of [...histogram.bins].sort(([a], [b]) => b - a)) {
    const listed = inList.get(number) ?? { count: 0, mass: 0 };
    const low = lowerEdge(number);
    const logit = { low, high: Math.min(lowerEdge(number + 1), last) };
    appendWithin(list, bin.count - listed.count, Math.max(0, bin.mass - listed.mass) * Math.exp(low - max), logit);
  }
  const { count, logMass } = histogram.underflow;
  const drowned = entries.filter(({ logit }) => !histogram.bins.has(binOfLogit(logit)));
  const listed = drowned.reduce((sum, { logit }) => sum + Math.exp(logit - max), 0);
  const mass = logMass.sum === 0 ? 0 : Math.max(0, logMass.sum * Math.exp(logMass.max - max) - listed);
  const high = Math.min(lowerEdge(histogram.topBin - HISTOGRAM_BINS + 1), last);
  appendWithin(list, count - drowned.length, mass, { low: Number.NEGATIVE_INFINITY, high });
}

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
  /** Number of segments, at least 1. */
  readonly segmentCount: number;
  /** A segment by its number, in the order ≻. */
  segment(number: number): Segment;
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

/**
 * What a histogram holds besides the tokens of the exact list: its bins, and what lies below them. A row has a thousand bins, of which a cut looks at a
 * few: these are made segments of when they are asked for.
 */
class BinSegments {
  /** Number of segments. */
  readonly count: number;
  readonly #max: number;
  readonly #topBin: number;
  /** What no logit is above. */
  readonly #highest: number;
  /** By segment: how many bins it lies below the top bin, its mass, and what lies before it. The last one lies below the bins. */
  readonly #depths = new Uint16Array(HISTOGRAM_BINS + 1);
  readonly #masses = new Float64Array(HISTOGRAM_BINS + 1);
  readonly #massesBefore = new Float64Array(HISTOGRAM_BINS + 2);
  readonly #countsBefore = new Float64Array(HISTOGRAM_BINS + 2);

  /**
   * @param histogram - of the whole support
   * @param list - the exact list, as segments
   * @param entries - its entries
   */
  constructor({ topBin, counts, masses, underflow }: HistogramState, list: SegmentList, entries: readonly TopEntry[]) {
    const { max } = list;
    this.#max = max;
    this.#topBin = topBin;
    this.#highest = entries.at(-1)?.logit ?? Number.POSITIVE_INFINITY;
    const listedCounts = new Uint8Array(HISTOGRAM_BINS + 1);
    const listedMasses = new Float64Array(HISTOGRAM_BINS + 1);
    for (const { logit } of entries) {
      const bin = binOfLogit(logit);
      const depth = Math.min(topBin - bin, HISTOGRAM_BINS);
      (listedCounts[depth] as number)++;
      (listedMasses[depth] as number) += Math.exp(logit - (depth < HISTOGRAM_BINS ? lowerEdge(bin) : max));
    }
    const { logMass } = underflow;
    const below = logMass.sum === 0 ? 0 : logMass.sum * Math.exp(logMass.max - max);
    this.#massesBefore[0] = list.mass;
    this.#countsBefore[0] = list.count;
    let segment = 0;
    for (let depth = 0; depth <= HISTOGRAM_BINS; depth++) {
      const isBin = depth < HISTOGRAM_BINS;
      const count = (isBin ? (counts[depth] as number) : underflow.count) - (listedCounts[depth] as number);
      if (count === 0) continue;
      // Of a bin relative to its lower edge, below the bins to the largest logit.
      const held = isBin ? (masses[depth] as number) : below;
      const unit = isBin ? Math.exp(lowerEdge(topBin - depth) - max) : 1;
      const mass = Math.max(0, held - (listedMasses[depth] as number)) * unit;
      this.#depths[segment] = depth;
      this.#masses[segment] = mass;
      this.#massesBefore[segment + 1] = (this.#massesBefore[segment] as number) + mass;
      this.#countsBefore[segment + 1] = (this.#countsBefore[segment] as number) + count;
      segment++;
    }
    this.count = segment;
  }

  /** A segment by its number. */
  segment(number: number): Segment {
    const depth = this.#depths[number] as number;
    const bin = this.#topBin - depth;
    const logit = {
      low: depth < HISTOGRAM_BINS ? lowerEdge(bin) : Number.NEGATIVE_INFINITY,
      high: Math.min(lowerEdge(bin + 1), this.#highest),
    };
    const countBefore = this.#countsBefore[number] as number;
    const count = (this.#countsBefore[number + 1] as number) - countBefore;
    const massBefore = this.#massesBefore[number] as number;
    return { ...within(count, this.#masses[number] as number, logit, this.#max), countBefore, massBefore };
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
  let bins: BinSegments | undefined;
  if (!endsInList) {
    const histogram = byListAlone ? undefined : summary.histogram;
    if (histogram === undefined) {
      const rest = logMass === undefined ? Number.POSITIVE_INFINITY : Math.max(0, logMass.sum - list.mass);
      const logit = { low: Number.NEGATIVE_INFINITY, high: entries.at(-1)?.logit ?? max };
      list.append(within(Number.POSITIVE_INFINITY, rest, logit, max));
    } else {
      bins = new BinSegments(histogram, list, entries);
    }
  }
  const { segments, known } = list;
  const segmentCount = segments.length + (bins?.count ?? 0);
  const segment = (number: number) => segments[number] ?? (bins as BinSegments).segment(number - segments.length);
  return {
    max,
    segmentCount,
    segment,
    whole,
    segmentOf({ token, logit }) {
      const number = known.get(token);
      if (number !== undefined) return number;
      return firstWhere(entries.length, segmentCount - 1, (i) => logit >= segment(i).logit.low);
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
    segmentCount: segments.length,
    segment: (number) => segments[number] as Segment,
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

/** Tokens of which the mass and the range of logits are known, as a segment but for what lies before it. */
function within(
  count: number,
  mass: number,
  logit: Interval,
  max: number,
): Omit<Segment, "countBefore" | "massBefore"> {
  return {
    start: { logit: logit.high, token: 0 },
    end: { logit: logit.low, token: 0 },
    count,
    mass,
    weighted: {
      low: weightedBy(mass, logit.low - max),
      high: weightedBy(mass, Math.min(0, logit.high - max)),
    },
    logit,
  };
}

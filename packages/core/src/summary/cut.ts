/**
 * Where a row's truncation cuts ≻, as closely as the row's segments tell: every rule is tried on them, and what it leaves for certain and
 * at most brackets the prefix that the next rule acts on.
 */
import { around, type Interval } from "./interval.js";
import type { MomentsState } from "./moments.js";
import { firstPlaceBelow } from "./place.js";
import type { Truncation } from "./plan.js";
import { type Place, type Rule, type RuleContext, rulesOf } from "./rules.js";
import { firstWhere, type Prefix, type Segment, type SegmentedRow } from "./segments.js";
import type { TopEntry } from "./top.js";

/** What a truncation keeps of a row. */
export interface KeptSet {
  /** Number of tokens; Infinity where it is all of a support that nobody counted. */
  readonly count: number;
  /** Σ exp(logit − max) over them. */
  readonly mass: number;
}

/** A rule, what is known of the prefix that it acts on, and of the prefix that it leaves. */
interface Stage {
  readonly rule: Rule;
  readonly prefix: Prefix;
  /** Segments before this one are left for certain. */
  readonly sure: number;
  /** Segments from this one on are cut for certain. */
  readonly most: number;
}

/** From a place of ≻ to a later one, or to the same. */
export interface PlaceRange {
  /** The first place. */
  readonly from: TopEntry;
  /** The last place. */
  readonly to: TopEntry;
}

/** What else a cut needs to know of its row. */
export interface CutContext {
  /** Mean and deviation of the support's logits, if top-nσ is on. */
  readonly moments: MomentsState | undefined;
  /** Bound on the relative error of masses, and of σ. 0: every comparison is final. */
  readonly massError: number;
}

/** A row's cut, bracketed. */
export class Cut {
  /** What is kept, where the segments tell. */
  readonly kept: KeptSet | undefined;
  /**
   * Logits of the segments that may hold the cut, or the end of a prefix of which a rule that is not decided takes shares; undefined when
   * the cut is placed. What lies below matters by its mass alone.
   */
  readonly bracket: Interval | undefined;
  readonly #row: SegmentedRow;
  readonly #stages: readonly Stage[];
  readonly #context: RuleContext;

  /**
   * @param row - its segments
   * @param truncation - the row's settings
   * @param context - deviation, and how exact the masses are
   */
  constructor(row: SegmentedRow, truncation: Truncation, { moments, massError }: CutContext) {
    this.#row = row;
    this.#context = { max: row.max, moments, massError };
    const { segmentCount, whole } = row;
    let sure = segmentCount;
    let most = segmentCount;
    let prefix: Prefix = { mass: whole.mass, meanDistance: around(whole.meanDistance, massError) };
    const stages: Stage[] = [];
    let isCut = false;
    for (const rule of rulesOf(truncation)) {
      // As long as nothing is cut, the prefix is known as well as the whole support.
      if (isCut && rule.takesShares) prefix = this.#prefixOf(sure, most);
      const [surely, atMost] = this.#apply(rule, prefix, sure, most);
      stages.push({ rule, prefix, sure: surely, most: atMost });
      isCut ||= atMost < segmentCount || surely < segmentCount;
      [sure, most] = [surely, atMost];
    }
    this.#stages = stages;
    if (sure < most) {
      const [lowest] = this.#openStages(false);
      this.bracket = {
        low: row.segment((lowest?.most ?? most) - 1).logit.low,
        high: row.segment(sure).logit.high,
      };
    } else if (sure === segmentCount) {
      this.kept = { count: Number.POSITIVE_INFINITY, mass: whole.mass.low };
    } else {
      const { countBefore: count, massBefore: mass } = row.segment(sure);
      this.kept = { count, mass };
    }
  }

  /** Whether a token of the support is kept: yes, no, or (undefined) not known without a second look. */
  keeps(point: TopEntry): boolean | undefined {
    const number = this.#row.segmentOf(point);
    const segment = this.#row.segment(number);
    if (number === 0 && segment.count === 1) return true;
    const place = placeOfToken(segment, point.logit, this.#context);
    let kept: boolean | undefined = true;
    for (const { rule, prefix } of this.#stages) {
      const decision = rule.keeps(place, prefix, this.#context);
      if (decision === false) return false;
      if (decision === undefined) kept = undefined;
    }
    return kept;
  }

  /**
   * Ranges of places that hold the end of a prefix which is not known exactly although a rule takes shares of it.
   *
   * @param wantsKept - whether what is kept in the end must be known too
   */
  openRanges(wantsKept: boolean): PlaceRange[] {
    return this.#openStages(wantsKept).map(({ rule, sure, most }) => {
      const floor = rule.floor?.(this.#context);
      if (floor !== undefined) return { from: firstPlaceBelow(floor.high), to: firstPlaceBelow(floor.low) };
      return { from: this.#row.segment(sure).start, to: this.#row.segment(most - 1).end };
    });
  }

  /** Stages whose end is not known although a later rule takes shares of what they leave, or (`wantsKept`) whoever asks. */
  #openStages(wantsKept: boolean): Stage[] {
    return this.#stages.filter(({ sure, most }, i) => {
      const isUsed = wantsKept || this.#stages.slice(i + 1).some(({ rule }) => rule.takesShares);
      return sure < most && isUsed;
    });
  }

  /** Tries a rule on the segments that the rules before it may have left. Along ≻ a rule keeps, then leaves open, then cuts. */
  #apply(rule: Rule, prefix: Prefix, sure: number, most: number): [surely: number, atMost: number] {
    const decide = (number: number): boolean | undefined => {
      const segment = this.#row.segment(number);
      const smallest = Math.exp(segment.logit.low - this.#context.max);
      return rule.keeps(placeIn(segment, segment.logit, smallest), prefix, this.#context);
    };
    const first = this.#row.segment(0).count === 1 ? 1 : 0; // the first token always stays
    const atMost = firstWhere(first, most, (number) => decide(number) === false);
    return [
      Math.min(
        sure,
        firstWhere(first, atMost, (number) => decide(number) !== true),
      ),
      atMost,
    ];
  }

  /** Mass and mean distance of a prefix that holds the segments before `sure` for certain and none from `most` on. */
  #prefixOf(sure: number, most: number): Prefix {
    // Σ mass·(logit − max) is never positive: its low end takes in what may belong to the prefix, its high end leaves it out.
    let [massLow, massHigh, weightedLow, weightedHigh] = [0, 0, 0, 0];
    for (let i = 0; i < most; i++) {
      const { mass, weighted } = this.#row.segment(i);
      massHigh += mass;
      weightedLow += weighted.low;
      if (i >= sure) continue;
      massLow += mass;
      weightedHigh += weighted.high;
    }
    const low = massLow === 0 ? Number.NEGATIVE_INFINITY : weightedLow / massLow;
    const distance = around({ low, high: weightedHigh / massHigh }, this.#context.massError);
    return { mass: { low: massLow, high: massHigh }, meanDistance: distance };
  }
}

/**
 * The place of a token of a segment. Inside the segment the order is not known, but tokens before this one have no smaller logit. So each has
 * at least this one's excess, e^logit − e^low, low being the segment's lowest logit; all tokens together have the excess mass − count·e^low, and
 * only so many shares of it are there. Likewise those after it have at least its shortfall, e^high − e^logit.
 *
 * Where masses are exact nothing is gained by this: places are asked for until all is known, and the quotients here are rounded.
 */
function placeOfToken(segment: Segment, logit: number, { max, massError }: RuleContext): Place {
  const { count, mass, countBefore, massBefore } = segment;
  const own = Math.exp(logit - max);
  const known = placeIn(segment, { low: logit, high: logit }, own);
  if (massError === 0 || count === 1 || count === Number.POSITIVE_INFINITY) return known;
  // What lies below the bins has the whole's error in its mass.
  if (segment.logit.low === Number.NEGATIVE_INFINITY) return known;
  const low = Math.exp(segment.logit.low - max);
  const high = Math.exp(segment.logit.high - max);
  const ownExcess = -own * Math.expm1(segment.logit.low - logit);
  const ownShortfall = own * Math.expm1(segment.logit.high - logit);
  const excess = mass * (1 + massError) - count * low;
  const shortfall = count * high - mass * (1 - massError);
  const before = othersWith(ownExcess, excess, count);
  const after = othersWith(ownShortfall, shortfall, count);
  return {
    ...known,
    countBefore: { low: countBefore + count - 1 - after, high: countBefore + before },
    massBefore: {
      low: massBefore + Math.max(0, mass - (after + 1) * own),
      high: Math.min(known.massBefore.high, massBefore + Math.max(0, excess - ownExcess) + before * low),
    },
  };
}

/** How many tokens at most, of so many, have as much of a sum as one of them. */
function othersWith(own: number, sum: number, count: number): number {
  return own > 0 ? Math.max(0, Math.min(count - 1, Math.floor(sum / own) - 1)) : count - 1;
}

/** The place of a token of a segment, or (with the segment's own range of logits) of all its tokens at once. */
function placeIn({ count, mass, countBefore, massBefore }: Segment, logit: Interval, smallestMass: number): Place {
  return {
    countBefore: { low: countBefore, high: countBefore + count - 1 },
    massBefore: { low: massBefore, high: count === 1 ? massBefore : massBefore + Math.max(0, mass - smallestMass) },
    logit,
  };
}

/**
 * Where a row's truncation cuts ≻, as closely as its summary knows: every rule is tried on the row's segments, and what it leaves for
 * certain and at most brackets the prefix that the next rule acts on.
 */
import { entropyValue } from "./entropy.js";
import type { RowSummary, Truncation } from "./plan.js";
import type { KeptPoint } from "./point.js";
import { type Place, type Prefix, type Rule, type RuleContext, rulesOf } from "./rules.js";
import { type Interval, type Segment, type SegmentedRow, segmentRow } from "./segments.js";

/** What a truncation keeps of a row. */
export interface KeptSet {
  /** Number of tokens; Infinity where it is all of a support that nobody counted. */
  readonly count: number;
  /** Σ exp(logit − max) over them. */
  readonly mass: number;
}

/** A rule, and what is known of the prefix that it acts on. */
interface Stage {
  readonly rule: Rule;
  readonly prefix: Prefix;
}

/** A row's cut, bracketed. */
export class Cut {
  /** What is kept, where the summary tells. */
  readonly kept: KeptSet | undefined;
  /** Logits of the segments that may hold the cut; undefined when it is placed. */
  readonly bracket: Interval | undefined;
  readonly #row: SegmentedRow;
  readonly #stages: readonly Stage[];
  readonly #context: RuleContext;

  /**
   * @param summary - of a row with support, with the parts that the rules need
   * @param truncation - the row's settings
   * @param massError - bound on the relative error of the summary's masses
   */
  constructor(summary: RowSummary, truncation: Truncation, massError: number) {
    const { logMass, moments, entropy } = summary;
    if (logMass === undefined) throw new TypeError("Cut: the summary lacks the log mass");
    const { max, sum } = logMass;
    this.#row = segmentRow(summary);
    this.#context = { max, moments, massError };
    const { segments } = this.#row;

    let sure = segments.length; // segments before this one are kept for certain
    let most = segments.length; // segments from this one on are cut for certain
    const wholeEntropy =
      entropy === undefined ? { low: 0, high: Number.POSITIVE_INFINITY } : around(entropyValue(entropy), massError);
    let prefix: Prefix = { mass: { low: sum, high: sum }, entropy: wholeEntropy };
    const stages: Stage[] = [];
    for (const rule of rulesOf(truncation)) {
      stages.push({ rule, prefix });
      const [surely, atMost] = this.#apply(rule, prefix, sure, most);
      if (surely === sure && atMost === most) continue; // nothing was cut: the prefix is known as well as before
      [sure, most] = [surely, atMost];
      prefix = this.#prefixOf(sure, most);
    }
    this.#stages = stages;
    if (sure < most) {
      this.bracket = {
        low: (segments[most - 1] as Segment).logit.low,
        high: (segments[sure] as Segment).logit.high,
      };
    } else if (sure === segments.length) {
      this.kept = { count: Number.POSITIVE_INFINITY, mass: sum };
    } else {
      const { countBefore: count, massBefore: mass } = segments[sure] as Segment;
      this.kept = { count, mass };
    }
  }

  /** Whether a point is kept: yes, no, or (undefined) not known without a second look. */
  keeps(point: KeptPoint): boolean | undefined {
    const { segments, rankOf, segmentOf } = this.#row;
    const rank = rankOf.get(point.token);
    if (rank === 0) return true;
    const segment = segments[rank ?? segmentOf(point.logit)] as Segment;
    const own = Math.exp(point.logit - this.#context.max);
    const place = placeIn(segment, { low: point.logit, high: point.logit }, own);
    let kept: boolean | undefined = true;
    for (const { rule, prefix } of this.#stages) {
      const decision = rule(place, prefix, this.#context);
      if (decision === false) return false;
      if (decision === undefined) kept = undefined;
    }
    return kept;
  }

  /** Tries a rule on the segments that the rules before it may have left. */
  #apply(rule: Rule, prefix: Prefix, sure: number, most: number): [surely: number, atMost: number] {
    const { segments, rankOf } = this.#row;
    let surely = rankOf.size > 0 ? 1 : 0; // the first token always stays
    let atMost = surely;
    for (; atMost < most; atMost++) {
      const segment = segments[atMost] as Segment;
      const decision = rule(
        placeIn(segment, segment.logit, Math.exp(segment.logit.low - this.#context.max)),
        prefix,
        this.#context,
      );
      if (decision === false) break;
      if (decision && surely === atMost) surely++;
    }
    return [Math.min(surely, sure), atMost];
  }

  /** Mass and entropy of a prefix that holds the segments before `sure` for certain and none from `most` on. */
  #prefixOf(sure: number, most: number): Prefix {
    const { segments } = this.#row;
    const { max, massError } = this.#context;
    // Σ mass·(logit − max), never positive: its low end takes in what may belong to the prefix, its high end leaves it out.
    let [massLow, massHigh, weightedLow, weightedHigh] = [0, 0, 0, 0];
    for (const [i, { mass, logit }] of segments.slice(0, most).entries()) {
      massHigh += mass;
      if (mass > 0) weightedLow += mass * (logit.low - max);
      if (i >= sure) continue;
      massLow += mass;
      if (mass > 0) weightedHigh += mass * (logit.high - max);
    }
    const low = entropyValue({ sum: massLow, weighted: weightedHigh * (massLow / massHigh) });
    const high =
      massLow === 0
        ? Number.POSITIVE_INFINITY
        : entropyValue({ sum: massHigh, weighted: weightedLow * (massHigh / massLow) });
    return {
      mass: { low: massLow, high: massHigh },
      entropy: { low: around(low, massError).low, high: around(high, massError).high },
    };
  }
}

/** A value with a margin for rounding. */
function around(value: number, error: number): Interval {
  const margin = error * (1 + Math.abs(value));
  return { low: value - margin, high: value + margin };
}

/** The place of a token of a segment, or (with the segment's own range of logits) of all its tokens at once. */
function placeIn({ count, mass, countBefore, massBefore }: Segment, logit: Interval, smallestMass: number): Place {
  return {
    countBefore: { low: countBefore, high: countBefore + count - 1 },
    massBefore: { low: massBefore, high: count === 1 ? massBefore : massBefore + Math.max(0, mass - smallestMass) },
    logit,
  };
}

/**
 * From a row's summary to its token: places the truncation's cut and takes the last frontier point that it keeps, or says that
 * a second look at the logits is needed to place it.
 */
import type { RowSummary, Truncation } from "./plan.js";
import { truncates } from "./plan.js";
import type { KeptPoint } from "./point.js";
import { TOP_CAPACITY } from "./top.js";

/** Answers, from the row's logits, what a summary could not: where points stand in ≻ and how much mass lies before them. */
export interface SecondLook {
  /** Number of supported tokens strictly before `point` in ≻. */
  countBefore(point: KeptPoint): number;
  /** Σ exp(logit − max) over the supported tokens strictly before `point` in ≻. */
  massBefore(point: KeptPoint): number;
  /** Σ exp(logit − max) over the first `k` supported tokens of ≻ (over all of them where there are fewer). */
  massOfFirst(k: number): number;
}

/** Outcome of {@link finish}. */
export type Finished =
  | {
      /** The row has its token. */
      readonly kind: "token";
      /** The drawn point. */
      readonly winner: KeptPoint;
    }
  | {
      /** The row cannot be sampled. */
      readonly kind: "error";
      /** What is wrong with it. */
      readonly code: "NON_FINITE_LOGITS" | "EMPTY_SUPPORT";
    }
  | {
      /** The cut cannot be placed by the summary: call again with a {@link SecondLook}. */
      readonly kind: "second-look";
      /** Frontier points that may or may not be kept. */
      readonly undecided: readonly KeptPoint[];
    };

/**
 * Bound on the relative error of a float64 sum of masses in any order: 2⁻⁵³ a term, for a million terms. A nucleus boundary closer
 * than this to a token is left to the second look, whose sums run in one order whatever the partition was.
 */
const MASS_ERROR = 2 ** -33;

/** A test that says of a frontier point: kept, cut, or (`undefined`) undecided. */
type KeptTest = (point: KeptPoint) => boolean | undefined;

/**
 * Ends a row: token, error, or the frontier points that only a second look can decide.
 *
 * The rules act in the order top-k, top-p, min-p, each within the prefix that the previous one left.
 *
 * @param summary - the row's summary over the whole vocabulary, with the parts that `truncation` needs
 * @param truncation - the row's settings
 * @param look - answers from the logits themselves; with it the outcome is never "second-look"
 */
export function finish(summary: RowSummary, truncation: Truncation, look?: SecondLook): Finished {
  if (summary.flags.nonFinite) return { kind: "error", code: "NON_FINITE_LOGITS" };
  const best = summary.winner.best;
  if (best === undefined) return { kind: "error", code: "EMPTY_SUPPORT" };
  if (!truncates(truncation)) return { kind: "token", winner: best };

  const isKept = look ? testByLook(summary, truncation, look) : testBySummary(summary, truncation);
  const points = summary.frontier?.points ?? [];
  const undecided: KeptPoint[] = [];
  // From the best score down: the first point that is surely kept wins, unless one above it is still open.
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i] as KeptPoint;
    const kept = isKept(point);
    if (kept === undefined) undecided.push(point);
    else if (kept && undecided.length === 0) return { kind: "token", winner: point };
    else if (kept) break;
  }
  return { kind: "second-look", undecided };
}

/** Lowest logit that min-p keeps. */
function minPFloor(max: number, minP: number): number {
  return minP > 0 ? max + Math.log(minP) : Number.NEGATIVE_INFINITY;
}

/** The rules as the exact list and the total mass know them. */
function testBySummary({ top, logMass }: RowSummary, { topK, topP, minP }: Truncation): KeptTest {
  if (top === undefined || logMass === undefined)
    throw new TypeError("finish: the summary lacks parts that truncation needs");
  const { entries } = top;
  const floor = minPFloor(logMass.max, minP);
  const rankInList = new Map(entries.map((entry, rank) => [entry.token, rank]));
  // listMass[r]: mass of the r first entries.
  const listMass = [0];
  for (const { logit } of entries) listMass.push((listMass.at(-1) as number) + Math.exp(logit - logMass.max));

  const listEndsSupport = entries.length < TOP_CAPACITY;
  let prefixMass: number | undefined = logMass.sum;
  if (topK > 0 && topK <= entries.length) prefixMass = listMass[topK];
  else if (topK > 0 && !listEndsSupport) prefixMass = undefined;

  return (point) => {
    const rank = rankInList.get(point.token);
    if (rank === 0) return true;
    if (point.logit < floor) return false;
    if (topK > 0 && rank === undefined && topK > entries.length) return undefined;
    if (topK > 0 && (rank === undefined || rank >= topK)) return false;
    if (topP >= 1) return true;
    if (prefixMass === undefined) return undefined;
    const limit = topP * prefixMass;
    const massBefore = listMass[rank ?? entries.length] as number;
    if (Math.abs(massBefore - limit) <= MASS_ERROR * prefixMass) return undefined;
    // Before a point outside the list lies at least the list.
    if (rank === undefined) return massBefore > limit ? false : undefined;
    return massBefore < limit;
  };
}

/** The rules as the row's own logits know them. */
function testByLook({ logMass }: RowSummary, { topK, topP, minP }: Truncation, look: SecondLook): KeptTest {
  const floor = minPFloor(logMass?.max ?? Number.NEGATIVE_INFINITY, minP);
  const limit = topP * look.massOfFirst(topK > 0 ? topK : Number.POSITIVE_INFINITY);
  return (point) => {
    const countBefore = look.countBefore(point);
    if (countBefore === 0) return true;
    return point.logit >= floor && (topK === 0 || countBefore < topK) && (topP >= 1 || look.massBefore(point) < limit);
  };
}

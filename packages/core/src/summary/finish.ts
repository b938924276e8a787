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
      /** The cut falls below the end of the exact list: call again with a {@link SecondLook}. */
      readonly kind: "second-look";
      /** Frontier points that may or may not be kept. */
      readonly undecided: readonly KeptPoint[];
    };

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

  const isKept = keptTest(summary, truncation, look);
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

/** A test that says of a frontier point: kept, cut, or (without a look) undecided. */
function keptTest(
  { top, logMass }: RowSummary,
  { topK, topP, minP }: Truncation,
  look: SecondLook | undefined,
): (point: KeptPoint) => boolean | undefined {
  if (top === undefined || logMass === undefined)
    throw new TypeError("finish: the summary lacks parts that truncation needs");
  const max = logMass.max;
  const floor = minP > 0 ? max + Math.log(minP) : Number.NEGATIVE_INFINITY;
  const entries = top.entries;
  const rankInList = new Map(entries.map((entry, rank) => [entry.token, rank]));
  // listMass[r]: mass of the r first entries.
  const listMass = [0];
  for (const entry of entries) listMass.push((listMass.at(-1) as number) + Math.exp(entry.logit - max));
  const massOfList = listMass.at(-1) as number;

  // A list that is not full holds the whole support.
  const listEndsSupport = entries.length < TOP_CAPACITY;
  let prefixMass: number | undefined = logMass.sum;
  if (topK > 0 && topK <= entries.length) prefixMass = listMass[topK];
  else if (topK > 0 && !listEndsSupport) prefixMass = look?.massOfFirst(topK);

  return (point) => {
    const rank = rankInList.get(point.token);
    if (rank === 0) return true;
    if (point.logit < floor) return false;
    if (topK > 0) {
      const countBefore = rank ?? look?.countBefore(point);
      if (countBefore === undefined) return topK <= entries.length ? false : undefined;
      if (countBefore >= topK) return false;
    }
    if (topP >= 1) return true;
    if (prefixMass === undefined) return undefined;
    const massBefore = rank === undefined ? look?.massBefore(point) : (listMass[rank] as number);
    if (massBefore !== undefined) return massBefore < topP * prefixMass;
    return massOfList >= topP * prefixMass ? false : undefined;
  };
}

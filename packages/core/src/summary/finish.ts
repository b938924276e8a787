/**
 * From a row's summary to its token: places the truncation's cut and takes the last frontier point that it keeps, or says that
 * a second look at the logits is needed to place it.
 */
import { Cut, type KeptSet } from "./cut.js";
import type { FrontierState } from "./frontier.js";
import type { Interval } from "./interval.js";
import { type RowNeeds, type RowSummary, truncates } from "./plan.js";
import type { KeptPoint } from "./point.js";
import { segmentRow } from "./segments.js";

/** Answers, from the row's logits, what a summary could not: which points the row's truncation keeps. */
export interface SecondLook {
  /** Whether the row's truncation keeps a point. */
  keeps(point: KeptPoint): boolean;
  /** What it keeps. */
  readonly kept: KeptSet;
}

/** Outcome of {@link finish}. */
export type Finished =
  | {
      /** The row has its token. */
      readonly kind: "token";
      /** The drawn point. */
      readonly winner: KeptPoint;
      /** What the truncation keeps; present when processed logprobs are asked for. */
      readonly kept?: KeptSet | undefined;
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
      /**
       * Logits between which the cut lies, and the end of every prefix that an undecided rule takes shares of: tiles whose maximum is below the
       * lower one matter by their mass alone.
       */
      readonly bracket: Interval;
    };

/** Outcome of {@link chooseWinner}. */
export type Choice =
  | {
      /** The draw has its token. */
      readonly kind: "winner";
      /** The drawn point. */
      readonly winner: KeptPoint;
    }
  | {
      /** It is not known whether these points are kept. */
      readonly kind: "undecided";
      /** Points of the frontier. */
      readonly points: readonly KeptPoint[];
    }
  | {
      /** A full frontier dropped the points that could win: they precede this one in ≻, which is cut. */
      readonly kind: "dropped";
      /** The first of the points that are left. */
      readonly before: KeptPoint;
    };

/**
 * The drawn token is the last point of the frontier that the cut keeps. Points from the best score down that are kept for certain end
 * the search, unless one above them is open.
 *
 * @param frontier - of one draw; not empty
 * @param keeps - whether the cut keeps a point: yes, no, or not known
 */
export function chooseWinner(
  { points, dropped }: FrontierState,
  keeps: (point: KeptPoint) => boolean | undefined,
): Choice {
  const undecided: KeptPoint[] = [];
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i] as KeptPoint;
    // The first point of a whole frontier is the first token of ≻, which always stays.
    const isFirst = i === 0 && dropped === undefined;
    const kept = isFirst || keeps(point);
    if (kept === undefined) undecided.push(point);
    else if (kept)
      return undecided.length > 0 ? { kind: "undecided", points: undecided } : { kind: "winner", winner: point };
  }
  if (undecided.length > 0) return { kind: "undecided", points: undecided };
  const [before] = points;
  if (before === undefined) throw new TypeError("chooseWinner: the frontier is empty");
  return { kind: "dropped", before };
}

/** Options of {@link finish}. */
export interface FinishOptions {
  /** Answers from the logits themselves; with it the outcome is never "second-look". */
  readonly look?: SecondLook | undefined;
  /**
   * Bound on the relative error of the summary's masses. A boundary closer than this to a token is left to the second look, so that
   * the token does not depend on the order of summation. Default: {@link FLOAT64_MASS_ERROR}.
   */
  readonly massError?: number | undefined;
}

/**
 * Bound on the relative error of masses as devices sum them, and so on the error of log Z: in float32 within tiles of at most 2,048
 * tokens, whose sums are joined in float64. One float32 sum over 151,936 tokens would be off by 2·10⁻⁴.
 */
export const FLOAT32_MASS_ERROR = 2e-6;

/** Bound on the relative error of a float64 sum of masses in any order: 2⁻⁵³ a term, for a million terms. */
export const FLOAT64_MASS_ERROR = 2 ** -33;

/**
 * Ends a row: token, error, or the frontier points that only a second look can decide.
 *
 * The rules act in the order top-k, top-p, min-p, ε, η, top-nσ, each within the prefix that the previous one left.
 *
 * @param summary - the row's summary over the whole vocabulary, with the parts that `needs` calls for
 * @param needs - the row's settings
 * @param options - the second look, and how exact the summary's masses are
 */
export function finish(summary: RowSummary, needs: RowNeeds, options: FinishOptions = {}): Finished {
  if (summary.flags.nonFinite) return { kind: "error", code: "NON_FINITE_LOGITS" };
  const best = summary.winner.best;
  if (best === undefined) return { kind: "error", code: "EMPTY_SUPPORT" };
  const wantsKept = needs.logprobs?.mode === "processed";
  if (!truncates(needs.truncation)) {
    return { kind: "token", winner: best, kept: wantsKept ? wholeSupport(summary) : undefined };
  }

  const { look, massError = FLOAT64_MASS_ERROR } = options;
  const cut = look ?? new Cut(segmentRow(summary), needs.truncation, { moments: summary.moments, massError });
  if (summary.frontier === undefined) throw new TypeError("finish: the summary lacks the frontier");
  const choice = chooseWinner(summary.frontier, (point) => cut.keeps(point));
  if (choice.kind === "dropped") throw new TypeError("finish: the frontier is not whole");
  if (choice.kind === "winner" && !(wantsKept && cut.kept === undefined)) {
    return { kind: "token", winner: choice.winner, kept: wantsKept ? cut.kept : undefined };
  }
  const { bracket } = cut as Cut;
  const undecided = choice.kind === "undecided" ? choice.points : [];
  return { kind: "second-look", undecided, bracket: bracket ?? { low: best.logit, high: best.logit } };
}

function wholeSupport({ logMass }: RowSummary): KeptSet {
  if (logMass === undefined) throw new TypeError("finish: the summary lacks the log mass");
  return { count: Number.POSITIVE_INFINITY, mass: logMass.sum };
}

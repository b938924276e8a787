/**
 * The summary monoid as this backend carries it on the host: what a worker found in a row, and how findings of all workers join.
 * Joining is exact and in no particular order, so tokens do not depend on the number of workers.
 */
import { beats, frontier, type KeptPoint, type TopEntry, top } from "@flashsampling/core/summary";
import type { RowPlan, RowSettings } from "../plan/row-plan.js";

/** A token and its logit: a place in the prefix order ≻ (logit descending, then id ascending). */
export type Entry = TopEntry;

/** A token and its score: a place in the score order (score descending, then id ascending). */
export type Scored = Pick<KeptPoint, "score" | "token">;

/** A frontier point, or a winner. */
export type Candidate = KeptPoint;

/** One row of a pass, as it is handed to the workers. */
export interface PassRow {
  readonly hidden: Float32Array;
  readonly settings: RowSettings;
  readonly plan: RowPlan;
  readonly seed: bigint;
  readonly stream: number;
  readonly position: number;
  /** Only tokens that precede this place take part in draws. */
  readonly window?: Entry;
  /** Of a second look: the places before which the mass is measured, relative to e^reference. */
  readonly boundaries?: readonly Entry[];
  readonly reference?: number;
}

/** Flags, largest logit (−∞: none) and list of the largest logits of a row, of one worker or joined. */
export interface RowSummary {
  /** Bits of `Flag`. */
  readonly flags: number;
  readonly max: number;
  /** In the order ≻. */
  readonly top: readonly Entry[];
}

/** A frontier in the order ≻, scores improving; a winner is one of a single point. */
export interface FrontierPart {
  readonly points: readonly Candidate[];
  /** The best point that was dropped for want of room. Points that do not beat it are not certain to belong. */
  readonly dropped?: Scored;
}

/**
 * Joins what workers found in a row.
 *
 * @param parts - one summary per worker
 * @param topSize - length of the joined list
 */
export function joinSummaries(parts: readonly RowSummary[], topSize: number): RowSummary {
  let flags = 0;
  let max = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    flags |= part.flags;
    max = Math.max(max, part.max);
  }
  const list = top.empty();
  for (const part of parts) top.merge(list, { entries: [...part.top] });
  return { flags, max, top: list.entries.slice(0, topSize) };
}

/** The best of several winners, if there is one. */
export function joinWinners(parts: readonly FrontierPart[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { points } of parts) {
    for (const point of points) if (best === undefined || beats(point, best)) best = point;
  }
  return best;
}

/**
 * Joins frontiers and leaves only points that are certain to belong: those that beat every dropped one. All frontier points
 * that are missing precede the first certain one in ≻.
 */
export function joinFrontiers(parts: readonly FrontierPart[]): FrontierPart {
  const joined = frontier.empty();
  let dropped: Scored | undefined;
  for (const part of parts) {
    if (part.dropped !== undefined && (dropped === undefined || beats(part.dropped, dropped))) dropped = part.dropped;
    frontier.merge(joined, { points: [...part.points] });
  }
  const { points } = joined;
  if (dropped === undefined) return { points };
  const limit = dropped;
  return { points: points.filter((point) => beats(point, limit)), dropped };
}

/**
 * The summary monoid as this backend carries it on the host: what a worker found in a row, and how findings of all workers join.
 * Joining is exact and in no particular order, so tokens do not depend on the number of workers.
 */
import type { RowPlan, RowSettings } from "../plan/row-plan.js";

/** A token and its logit: a place in the prefix order ≻ (logit descending, then id ascending). */
export interface Entry {
  readonly logit: number;
  readonly token: number;
}

/** A token and its score: a place in the score order (score descending, then id ascending). */
export interface Scored {
  readonly score: number;
  readonly token: number;
}

/** A frontier point, or a winner. */
export type Candidate = Entry & Scored;

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

/** Whether `a` comes before `b` in the prefix order ≻. */
export function precedes(a: Entry, b: Entry): boolean {
  return a.logit > b.logit || (a.logit === b.logit && a.token < b.token);
}

/** Whether `a` comes before `b` in the score order. */
export function beats(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.token < b.token);
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
  const top: Entry[] = [];
  const next = parts.map(() => 0);
  while (top.length < topSize) {
    let best: Entry | undefined;
    let from = 0;
    for (const [i, part] of parts.entries()) {
      const entry = part.top[next[i] as number];
      if (entry === undefined || (best !== undefined && precedes(best, entry))) continue;
      best = entry;
      from = i;
    }
    if (best === undefined) break;
    top.push(best);
    next[from] = (next[from] as number) + 1;
  }
  return { flags, max, top };
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
  const points: Candidate[] = [];
  let dropped: Scored | undefined;
  for (const part of parts) {
    if (part.dropped !== undefined && (dropped === undefined || beats(part.dropped, dropped))) dropped = part.dropped;
    for (const point of part.points) insert(points, point);
  }
  if (dropped === undefined) return { points };
  const limit = dropped;
  return { points: points.filter((point) => beats(point, limit)), dropped };
}

/** Adds a point to a frontier. */
function insert(points: Candidate[], point: Candidate): void {
  let at = 0;
  while (at < points.length && precedes(points[at] as Candidate, point)) at++;
  const before = points[at - 1];
  if (before !== undefined && beats(before, point)) return;
  let end = at;
  while (end < points.length && beats(point, points[end] as Candidate)) end++;
  points.splice(at, end - at, point);
}

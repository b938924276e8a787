/**
 * The Pareto frontier of the points (logit, score): exact truncation in one pass.
 *
 * Every truncation rule keeps a prefix of the order ≻ (logit descending, then id ascending). The token that Gumbel-max draws
 * from the kept prefix lies on the frontier of points that no other point precedes in ≻ *and* beats in score: were j before w
 * with a better score, j would be kept whenever w is, and would win instead. Frontiers of disjoint sets merge into the frontier
 * of the union, so one pass that keeps the frontier, and statistics that place the cut, draw exactly. Along ≻ the scores of
 * frontier points improve, so the drawn token is the last frontier point that the cut keeps.
 */
import type { SummaryPart } from "./part.js";
import { beats, type KeptPoint, keep, precedes } from "./point.js";

/**
 * State of {@link frontier}: points in the order ≻, each of which beats the one before in score order.
 *
 * A device gives a frontier a fixed room. One that is full drops its first point in ≻, the worst, and remembers the best that it ever
 * dropped: points that beat that one are certain to belong, and missing ones precede the first certain one.
 */
export interface FrontierState {
  /** Points that are certain to belong, in the order ≻: all of the frontier, unless some were dropped. */
  points: KeptPoint[];
  /** The best point that was dropped for want of room; absent: none was. */
  dropped?: Pick<KeptPoint, "score" | "token"> | undefined;
}

function insert(points: KeptPoint[], point: KeptPoint): void {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (precedes(points[middle] as KeptPoint, point)) low = middle + 1;
    else high = middle;
  }
  const before = points[low - 1];
  if (before !== undefined && beats(before, point)) return;
  let end = low;
  while (end < points.length && beats(point, points[end] as KeptPoint)) end++;
  points.splice(low, end - low, keep(point));
}

/** The summary part that keeps the frontier. */
export const frontier: SummaryPart<FrontierState> = {
  empty: () => ({ points: [] }),
  add(state, point) {
    insert(state.points, point);
  },
  merge(into, from) {
    for (const point of from.points) insert(into.points, point);
    if (from.dropped !== undefined && (into.dropped === undefined || beats(from.dropped, into.dropped))) {
      into.dropped = from.dropped;
    }
    const { dropped } = into;
    if (dropped !== undefined) into.points = into.points.filter((point) => beats(point, dropped));
  },
};

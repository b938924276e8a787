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

/** State of {@link frontier}: points in the order ≻, each of which beats the one before in score order. */
export interface FrontierState {
  /** Points of the frontier, in the order ≻. */
  points: KeptPoint[];
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
  },
};

/**
 * The winner: the point with the largest score, ties to the lower id. Without truncation it is the sampled token (Algorithm 1;
 * merging over tiles is exact by Lemma D.5).
 */
import type { SummaryPart } from "./part.js";
import { beats, type KeptPoint, keep } from "./point.js";

/** State of {@link winner}: the best point so far, if the set is not empty. */
export interface WinnerState {
  /** The best point, ties by the lower id; `undefined` for the empty set. */
  best: KeptPoint | undefined;
}

/** The summary part that keeps the best-scored point. */
export const winner: SummaryPart<WinnerState> = {
  empty: () => ({ best: undefined }),
  add(state, point) {
    if (state.best === undefined || beats(point, state.best)) state.best = keep(point);
  },
  merge(into, from) {
    if (from.best !== undefined && (into.best === undefined || beats(from.best, into.best))) into.best = from.best;
  },
};

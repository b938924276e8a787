/**
 * Mean and deviation of the logits, which top-nσ is placed by. Welford's recurrence and Chan's merge: no cancellation, whatever the
 * logits' offset. Source: Chan, Golub, LeVeque, "Algorithms for computing the sample variance" (1983).
 */
import type { SummaryPart } from "./part.js";

/** State of {@link moments}. */
export interface MomentsState {
  /** Number of tokens. */
  count: number;
  /** Mean of their logits; 0 for the empty set. */
  mean: number;
  /** Σ (logit − mean)². */
  m2: number;
}

/** The summary part that carries count, mean and M2 of the support's transformed logits. */
export const moments: SummaryPart<MomentsState> = {
  empty: () => ({ count: 0, mean: 0, m2: 0 }),
  add(state, { logit }) {
    state.count++;
    const difference = logit - state.mean;
    state.mean += difference / state.count;
    state.m2 += difference * (logit - state.mean);
  },
  merge(into, from) {
    if (from.count === 0) return;
    const count = into.count + from.count;
    const difference = from.mean - into.mean;
    into.mean += difference * (from.count / count);
    into.m2 += from.m2 + difference ** 2 * ((into.count * from.count) / count);
    into.count = count;
  },
};

/** Population deviation σ of the logits; 0 for the empty set. */
export function deviation({ count, m2 }: MomentsState): number {
  return count === 0 ? 0 : Math.sqrt(m2 / count);
}

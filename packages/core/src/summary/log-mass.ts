/**
 * The log mass of a set of tokens: ln Σ exp(logit), carried as its maximum and the sum relative to it (log-sum-exp), so that no
 * logit overflows. Grouped, online and distributed sampling choose between sets by it; probabilities are quoted against it.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link logMass}. */
export interface LogMassState {
  /** Largest logit m of the set; −∞ for the empty set. */
  max: number;
  /** s = Σ exp(logit − m); 0 for the empty set. */
  sum: number;
}

/** The summary part that carries (m, s). */
export const logMass: SummaryPart<LogMassState> = {
  empty: () => ({ max: Number.NEGATIVE_INFINITY, sum: 0 }),
  add(state, point) {
    if (point.logit <= state.max) {
      state.sum += Math.exp(point.logit - state.max);
    } else {
      state.sum = state.sum * Math.exp(state.max - point.logit) + 1;
      state.max = point.logit;
    }
  },
  merge(into, from) {
    if (from.sum === 0) return;
    const max = Math.max(into.max, from.max);
    into.sum = into.sum * Math.exp(into.max - max) + from.sum * Math.exp(from.max - max);
    into.max = max;
  },
};

/** log Z = m + ln s: the log mass as one number; −∞ for the empty set. */
export function logMassValue(state: LogMassState): number {
  return state.max + Math.log(state.sum);
}

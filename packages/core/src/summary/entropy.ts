/**
 * The entropy of softmax over a set of tokens, which η-sampling is placed by: with m the largest logit, s = Σ e^(logit − m) and
 * t = Σ e^(logit − m)·(logit − m), it is H = ln s − t/s nats. What η compares a token's e^(logit − m) with is e^−H·s = e^(t/s), so t/s is
 * what the rule takes: equal logits have t = 0, where a logarithm and its exponential would leave their rounding.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link entropy}. */
export interface EntropyState {
  /** Largest logit m of the set; −∞ for the empty set. */
  max: number;
  /** s = Σ exp(logit − m). */
  sum: number;
  /** t = Σ exp(logit − m)·(logit − m), never positive. */
  weighted: number;
}

/** Moves a state's reference up to `max`. */
function raise(state: EntropyState, max: number): void {
  if (state.sum > 0) {
    const shift = state.max - max;
    const factor = Math.exp(shift);
    // A factor of 0 times a shift of −∞ would be NaN; such terms have no mass left.
    state.weighted = factor === 0 ? 0 : factor * (state.weighted + state.sum * shift);
    state.sum *= factor;
  }
  state.max = max;
}

/** The summary part that carries (m, s, t) of the support's transformed logits. */
export const entropy: SummaryPart<EntropyState> = {
  empty: () => ({ max: Number.NEGATIVE_INFINITY, sum: 0, weighted: 0 }),
  add(state, { logit }) {
    if (logit > state.max) raise(state, logit);
    const distance = logit - state.max;
    const mass = Math.exp(distance);
    state.sum += mass;
    if (mass > 0) state.weighted += mass * distance;
  },
  merge(into, from) {
    if (from.sum === 0) return;
    const other = { ...from };
    if (other.max > into.max) raise(into, other.max);
    else raise(other, into.max);
    into.sum += other.sum;
    into.weighted += other.weighted;
  },
};

/** t/s, the mean of logit − m under softmax over a set that is not empty. Its entropy is ln s less this, in nats. */
export function meanDistance({ sum, weighted }: Pick<EntropyState, "sum" | "weighted">): number {
  return weighted / sum;
}

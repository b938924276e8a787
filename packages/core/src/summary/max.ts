/**
 * The largest logit of the support: what min-p and top-nσ measure distances from, and what masses are quoted against.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link max}. */
export interface MaxState {
  /** Largest logit; −∞ for the empty set. */
  logit: number;
}

/** The summary part that keeps the largest transformed logit of the support. */
export const max: SummaryPart<MaxState> = {
  empty: () => ({ logit: Number.NEGATIVE_INFINITY }),
  add(state, { logit }) {
    if (logit > state.logit) state.logit = logit;
  },
  addRow(state, { logits }) {
    for (let token = 0; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (logit > state.logit) state.logit = logit;
    }
  },
  merge(into, from) {
    if (from.logit > into.logit) into.logit = from.logit;
  },
};

/**
 * The log mass of a set of tokens: ln Σ exp(logit), carried as its maximum and the sum relative to it (log-sum-exp), so that no
 * logit overflows. Grouped, online and distributed sampling choose between sets by it; probabilities are quoted against it.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link logMass} and {@link rawLogMass}. */
export interface LogMassState {
  /** Largest logit m of the set; −∞ for the empty set. */
  max: number;
  /** s = Σ exp(logit − m); 0 for the empty set. */
  sum: number;
}

const empty = (): LogMassState => ({ max: Number.NEGATIVE_INFINITY, sum: 0 });

function add(state: LogMassState, logit: number): void {
  if (logit <= state.max) {
    state.sum += Math.exp(logit - state.max);
  } else {
    state.sum = state.sum * Math.exp(state.max - logit) + 1;
    state.max = logit;
  }
}

function addAll(state: LogMassState, logits: Float64Array): void {
  const all = empty();
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit > all.max) all.max = logit;
  }
  if (all.max === Number.NEGATIVE_INFINITY) return;
  for (let token = 0; token < logits.length; token++) all.sum += Math.exp((logits[token] as number) - all.max);
  merge(state, all);
}

function merge(into: LogMassState, from: LogMassState): void {
  if (from.sum === 0) return;
  const max = Math.max(into.max, from.max);
  into.sum = into.sum * Math.exp(into.max - max) + from.sum * Math.exp(from.max - max);
  into.max = max;
}

/** The summary part that carries (m, s) of the support's transformed logits. */
export const logMass: SummaryPart<LogMassState> = {
  empty,
  add: (state, { logit }) => add(state, logit),
  addRow: (state, { logits }) => addAll(state, logits),
  merge,
};

/** The summary part that carries (m, s) of all raw logits: the model's own distribution, whatever the call's settings mask. */
export const rawLogMass: SummaryPart<LogMassState> = {
  seesUnsupported: true,
  empty,
  add(state, { rawLogit }) {
    if (rawLogit > Number.NEGATIVE_INFINITY) add(state, rawLogit);
  },
  addRow: (state, { rawLogits }) => addAll(state, rawLogits),
  merge,
};

/** log Z = m + ln s: the log mass as one number; −∞ for the empty set. */
export function logMassValue(state: LogMassState): number {
  return state.max + Math.log(state.sum);
}

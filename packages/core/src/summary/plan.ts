/**
 * Which summary parts a row's parameters need: a caller pays for nothing else.
 */
import { type FlagsState, flags } from "./flags.js";
import { type FrontierState, frontier } from "./frontier.js";
import { type LogMassState, logMass } from "./log-mass.js";
import { product, type SummaryPart } from "./part.js";
import { type TopState, top } from "./top.js";
import { type WinnerState, winner } from "./winner.js";

/** Truncation settings of one row. */
export interface Truncation {
  /** Keep the k first tokens of ≻; 0 is off. */
  readonly topK: number;
  /** Keep a token iff the mass strictly before it is below this share of the prefix; 1 is off. */
  readonly topP: number;
  /** Keep logits ≥ max + ln(minP); 0 is off. */
  readonly minP: number;
  /** Keep tokens of at least this probability within the prefix; 0 is off. */
  readonly epsilon: number;
  /** Keep tokens of probability ≥ min(η, √η·e^−H) within the prefix, H its entropy in nats; 0 is off. */
  readonly eta: number;
  /** Keep logits ≥ max − n·σ, σ the deviation of all supported logits; Infinity is off. */
  readonly topNSigma: number;
}

/** Truncation that keeps every token. */
export const NO_TRUNCATION: Truncation = {
  topK: 0,
  topP: 1,
  minP: 0,
  epsilon: 0,
  eta: 0,
  topNSigma: Number.POSITIVE_INFINITY,
};

/** Whether any rule is on. */
export function truncates({ topK, topP, minP, epsilon, eta, topNSigma }: Truncation): boolean {
  return topK > 0 || topP < 1 || minP > 0 || epsilon > 0 || eta > 0 || topNSigma < Number.POSITIVE_INFINITY;
}

const plain = product({ winner, flags });
const truncated = product({ winner, flags, frontier, top, logMass });

/** A row's summary: the winner and flags always, the other parts when its parameters need them. */
export interface RowSummary {
  /** The best-scored point. */
  winner: WinnerState;
  /** What went wrong, if anything. */
  flags: FlagsState;
  /** Points that a truncation may end at. */
  frontier?: FrontierState;
  /** The exact head of the distribution. */
  top?: TopState;
  /** Mass of the whole support. */
  logMass?: LogMassState;
}

/** The summary that a row with these settings needs. */
export function planRowSummary(truncation: Truncation): SummaryPart<RowSummary> {
  return truncates(truncation) ? truncated : plain;
}

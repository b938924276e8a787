/**
 * Which summary parts a row's parameters need: a caller pays for nothing else.
 */
import { type EntropyState, entropy } from "./entropy.js";
import { type FlagsState, flags } from "./flags.js";
import { type FrontierState, frontier } from "./frontier.js";
import { type HistogramState, histogram } from "./histogram.js";
import { type LogMassState, logMass, rawLogMass } from "./log-mass.js";
import { type MaxState, max } from "./max.js";
import { type MomentsState, moments } from "./moments.js";
import { type PartsOf, product, type SummaryPart } from "./part.js";
import { rawTop, TOP_CAPACITY, type TopState, top } from "./top.js";
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

/** A row's summary: the winner and flags always, the other parts when its parameters need them. */
export interface RowSummary {
  /** The best-scored point. */
  winner: WinnerState;
  /** What went wrong, if anything. */
  flags: FlagsState;
  /** Points that a truncation may end at. */
  frontier?: FrontierState;
  /** The largest logit of the support. */
  max?: MaxState;
  /** The exact head of the distribution. */
  top?: TopState;
  /** Mass of the whole support. */
  logMass?: LogMassState;
  /** Mean and deviation of the support's logits. */
  moments?: MomentsState;
  /** Entropy of the support. */
  entropy?: EntropyState;
  /** Mass and count of the support by logit. */
  histogram?: HistogramState;
  /** Mass of the model's own distribution. */
  rawLogMass?: LogMassState;
  /** The largest raw logits. */
  rawTop?: TopState;
}

/** What a row is asked for. */
export interface RowNeeds {
  /** Truncation settings. */
  readonly truncation: Truncation;
  /** Logprobs, if any: of which distribution, and whether a list of the likeliest tokens is wanted too. */
  readonly logprobs?:
    | {
        /** Of the model's own distribution, or of the one drawn from. */
        readonly mode: "raw" | "processed";
        /** Entries of the list of the likeliest tokens. */
        readonly top: number;
      }
    | undefined;
}

const ALL_PARTS: Required<PartsOf<RowSummary>> = {
  winner,
  flags,
  frontier,
  max,
  top,
  logMass,
  moments,
  entropy,
  histogram,
  rawLogMass,
  rawTop,
};

/** Parts that differ from draw to draw; the others belong to the row's logits. */
export type DrawSummary = Pick<RowSummary, "winner" | "frontier">;
const DRAW_PARTS: readonly (keyof RowSummary)[] = ["winner", "frontier"] satisfies (keyof DrawSummary)[];

/** Names of the parts that a row needs. */
export function neededParts({ truncation, logprobs }: RowNeeds): (keyof RowSummary)[] {
  const { topK, topP, minP, epsilon, eta, topNSigma } = truncation;
  const takesMasses = topP < 1 || epsilon > 0 || eta > 0;
  const processed = logprobs?.mode === "processed";
  const raw = logprobs?.mode === "raw";
  // Whatever acts after a small top-k takes its masses from the list, which holds all that is left.
  const endsInList = topK > 0 && topK <= TOP_CAPACITY;
  const needed: Record<keyof RowSummary, boolean> = {
    winner: true,
    flags: true,
    frontier: truncates(truncation),
    max: truncates(truncation) || processed,
    // The masses of processed logprobs are taken over what is kept: exactly, when the list holds it.
    top:
      topK > 0 || takesMasses || (processed && (logprobs.top > 0 || minP > 0 || topNSigma < Number.POSITIVE_INFINITY)),
    logMass: !endsInList && (topK > 0 || takesMasses || processed),
    moments: topNSigma < Number.POSITIVE_INFINITY,
    entropy: !endsInList && eta > 0,
    histogram: !endsInList && (topK > 0 || takesMasses),
    rawLogMass: raw,
    rawTop: raw && logprobs.top > 0,
  };
  return (Object.keys(needed) as (keyof RowSummary)[]).filter((name) => needed[name]);
}

function productOf(names: readonly (keyof RowSummary)[]): SummaryPart<RowSummary> {
  const parts = Object.fromEntries(names.map((name) => [name, ALL_PARTS[name]]));
  return product(parts as unknown as PartsOf<RowSummary>);
}

/** The summary that a row with these needs takes. */
export function planRowSummary(needs: RowNeeds): SummaryPart<RowSummary> {
  return productOf(neededParts(needs));
}

/** The parts of {@link planRowSummary} that belong to the row's logits, whatever is drawn. */
export function planLogitSummary(needs: RowNeeds): SummaryPart<Omit<RowSummary, keyof DrawSummary>> {
  return productOf(neededParts(needs).filter((name) => !DRAW_PARTS.includes(name)));
}

/** The parts of {@link planRowSummary} that differ from draw to draw. */
export function planDrawSummary(needs: RowNeeds): SummaryPart<DrawSummary> {
  return productOf(neededParts(needs).filter((name) => DRAW_PARTS.includes(name)));
}

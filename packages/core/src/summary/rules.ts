/**
 * The truncation rules, each as a test of where a token stands in ≻. What is known of a token or of a whole segment is a range, so a
 * test answers kept, cut, or (`undefined`) that the range does not decide.
 */
import { deviation, type MomentsState } from "./moments.js";
import type { Truncation } from "./plan.js";
import type { Interval } from "./segments.js";

/** What is known of a token's place in ≻; of a segment, of all its tokens at once. */
export interface Place {
  /** Tokens strictly before it. */
  readonly countBefore: Interval;
  /** Mass strictly before it, relative to e^max. */
  readonly massBefore: Interval;
  /** Its logit. */
  readonly logit: Interval;
}

/** What is known of the prefix that the previous rules left. */
export interface Prefix {
  /** Its mass, relative to e^max. */
  readonly mass: Interval;
  /** Its entropy in nats. */
  readonly entropy: Interval;
}

/** What a rule may know of the row. */
export interface RuleContext {
  /** Largest logit of the support. */
  readonly max: number;
  /** Mean and deviation of the support's logits, if top-nσ is on. */
  readonly moments: MomentsState | undefined;
  /** Bound on the relative error of masses, and of σ. */
  readonly massError: number;
}

/** One rule, with the row's setting: kept, cut, or not decided. */
export type Rule = (place: Place, prefix: Prefix, context: RuleContext) => boolean | undefined;

/** Whether all of `value` is at least all of `limit` (true), below it (false), or neither. */
function reaches(value: Interval, limit: Interval): boolean | undefined {
  if (value.low >= limit.high) return true;
  return value.high < limit.low ? false : undefined;
}

/** `not`, where undefined stays undecided. */
const negate = (decision: boolean | undefined) => (decision === undefined ? undefined : !decision);

/** Widens a range of masses by a relative error. */
function widen({ low, high }: Interval, error: number): Interval {
  return { low: low * (1 - error), high: high * (1 + error) };
}

/** Mass, relative to e^max, of a token with each end's logit. */
function massOf({ low, high }: Interval, max: number): Interval {
  return { low: Math.exp(low - max), high: Math.exp(high - max) };
}

const exactly = (value: number): Interval => ({ low: value, high: value });

const topK =
  (k: number): Rule =>
  ({ countBefore }) =>
    negate(reaches(countBefore, exactly(k)));

const topP =
  (p: number): Rule =>
  ({ massBefore }, { mass }, { massError }) => {
    const margin = massError * mass.high;
    const before = { low: massBefore.low - margin, high: massBefore.high + margin };
    return negate(reaches(before, { low: p * mass.low, high: p * mass.high }));
  };

const minP =
  (ratio: number): Rule =>
  ({ logit }, _, { max }) =>
    reaches(logit, exactly(max + Math.log(ratio)));

const epsilon =
  (cutoff: number): Rule =>
  ({ logit }, { mass }, { max, massError }) => {
    const limit = widen(mass, massError);
    return reaches(massOf(logit, max), { low: cutoff * limit.low, high: cutoff * limit.high });
  };

const eta =
  (cutoff: number): Rule =>
  ({ logit }, { mass, entropy }, { max, massError }) => {
    const threshold = (nats: number) => Math.min(cutoff, Math.sqrt(cutoff) * Math.exp(-nats));
    const limit = widen(mass, massError);
    return reaches(massOf(logit, max), {
      low: threshold(entropy.high) * limit.low,
      high: threshold(entropy.low) * limit.high,
    });
  };

const topNSigma =
  (n: number): Rule =>
  ({ logit }, _, { max, moments, massError }) => {
    if (moments === undefined) throw new TypeError("topNSigma: the summary lacks the moments");
    const distance = n * deviation(moments);
    const margin = massError * (Math.abs(max) + distance);
    return reaches(logit, { low: max - distance - margin, high: max - distance + margin });
  };

/** The rules that are on, in the order in which they act. */
export function rulesOf(truncation: Truncation): Rule[] {
  const rules: Rule[] = [];
  if (truncation.topK > 0) rules.push(topK(truncation.topK));
  if (truncation.topP < 1) rules.push(topP(truncation.topP));
  if (truncation.minP > 0) rules.push(minP(truncation.minP));
  if (truncation.epsilon > 0) rules.push(epsilon(truncation.epsilon));
  if (truncation.eta > 0) rules.push(eta(truncation.eta));
  if (truncation.topNSigma < Number.POSITIVE_INFINITY) rules.push(topNSigma(truncation.topNSigma));
  return rules;
}

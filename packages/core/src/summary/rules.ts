/**
 * The truncation rules, each as a test of where a token stands in ≻. What is known of a token or of a whole segment is a range, so a
 * test answers kept, cut, or (`undefined`) that the range does not decide.
 */
import { exactly, type Interval, reaches, widen } from "./interval.js";
import { deviation, type MomentsState } from "./moments.js";
import type { Truncation } from "./plan.js";
import type { Prefix } from "./segments.js";

/** What is known of a token's place in ≻; of a segment, of all its tokens at once. */
export interface Place {
  /** Tokens strictly before it. */
  readonly countBefore: Interval;
  /** Mass strictly before it, relative to e^max. */
  readonly massBefore: Interval;
  /** Its logit. */
  readonly logit: Interval;
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

/** Whether a rule with the row's setting keeps a place: kept, cut, or not decided. */
type Test = (place: Place, prefix: Prefix, context: RuleContext) => boolean | undefined;

/** One rule, with the row's setting. */
export interface Rule {
  /** Whether it keeps a place: kept, cut, or not decided. */
  readonly keeps: Test;
  /** Whether it takes shares of the prefix that the previous rules left. */
  readonly takesShares: boolean;
  /** For a rule that is a floor under the logits: where the floor lies. */
  readonly floor?: ((context: RuleContext) => Interval) | undefined;
}

/** `not`, where undefined stays undecided. */
const negate = (decision: boolean | undefined) => (decision === undefined ? undefined : !decision);

/** Mass, relative to e^max, of a token with each end's logit. */
function massOf({ low, high }: Interval, max: number): Interval {
  return { low: Math.exp(low - max), high: Math.exp(high - max) };
}

const topK =
  (k: number): Test =>
  ({ countBefore }) =>
    negate(reaches(countBefore, exactly(k)));

const topP =
  (p: number): Test =>
  ({ massBefore }, { mass }, { massError }) => {
    const margin = massError * mass.high;
    const before = { low: massBefore.low - margin, high: massBefore.high + margin };
    return negate(reaches(before, { low: p * mass.low, high: p * mass.high }));
  };

/** Where the floor of min-p lies. */
const minPFloor =
  (ratio: number) =>
  ({ max }: RuleContext): Interval =>
    exactly(max + Math.log(ratio));

const epsilon =
  (cutoff: number): Test =>
  ({ logit }, { mass }, { max, massError }) => {
    const limit = widen(mass, massError);
    return reaches(massOf(logit, max), { low: cutoff * limit.low, high: cutoff * limit.high });
  };

const eta =
  (cutoff: number): Test =>
  ({ logit }, { mass, meanDistance }, { max, massError }) => {
    // min(η, √η·e^−H) · mass, since e^−H · mass = e^meanDistance.
    const threshold = (mass: number, distance: number) =>
      Math.min(cutoff * mass, Math.sqrt(cutoff) * Math.exp(distance));
    const limit = widen(mass, massError);
    return reaches(massOf(logit, max), {
      low: threshold(limit.low, meanDistance.low),
      high: threshold(limit.high, meanDistance.high),
    });
  };

/** Where the floor of top-nσ lies. */
const topNSigmaFloor =
  (n: number) =>
  ({ max, moments, massError }: RuleContext): Interval => {
    if (moments === undefined) throw new TypeError("topNSigma: the summary lacks the moments");
    const distance = n * deviation(moments);
    const margin = massError * (Math.abs(max) + distance);
    // Never above the largest logit, so that its ties are kept whatever the margin.
    return { low: max - distance - margin, high: Math.min(max, max - distance + margin) };
  };

/** The rules that are on, in the order in which they act. */
export function rulesOf({ topK: k, topP: p, minP, epsilon: ε, eta: η, topNSigma: n }: Truncation): Rule[] {
  const rules: Rule[] = [];
  const addFloor = (floor: (context: RuleContext) => Interval) =>
    rules.push({ keeps: ({ logit }, _, context) => reaches(logit, floor(context)), takesShares: false, floor });
  if (k > 0) rules.push({ keeps: topK(k), takesShares: false });
  if (p < 1) rules.push({ keeps: topP(p), takesShares: true });
  if (minP > 0) addFloor(minPFloor(minP));
  if (ε > 0) rules.push({ keeps: epsilon(ε), takesShares: true });
  if (η > 0) rules.push({ keeps: eta(η), takesShares: true });
  if (n < Number.POSITIVE_INFINITY) addFloor(topNSigmaFloor(n));
  return rules;
}

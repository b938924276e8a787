/**
 * An aim held against what was measured, round by round where there are several.
 */

/** What comes of an aim. */
export type Outcome = "reached" | "not reached" | "too few draws to tell";

/** One aim. */
export interface Aim {
  readonly what: string;
  /** Over all rounds. */
  readonly found: string;
  /** The smallest and the largest of the rounds, if there are two at least. */
  readonly rounds?: string | undefined;
  readonly aim: string;
  readonly outcome: Outcome;
  /** In how many of the rounds it was reached, if there are two at least. */
  readonly reachedIn?: string | undefined;
}

/** What an aim is judged by. */
export interface Finding {
  readonly what: string;
  /** Over all rounds. */
  readonly value: number;
  /** Of each round; absent where the results do not have them. */
  readonly rounds?: readonly number[] | undefined;
  readonly aim: number;
  readonly is: "at least" | "at most";
  /** A number for people. */
  readonly show: (value: number) => string;
}

/** Judges by the value over all rounds, and counts those of the rounds that reach the aim. */
export function judge({ what, value, rounds = [], aim, is, show }: Finding): Aim {
  const isReached = (one: number) => (is === "at least" ? one >= aim : one <= aim);
  const known = rounds.length > 1 ? rounds : [];
  return {
    what,
    found: show(value),
    ...(known.length > 0 && { rounds: `${show(Math.min(...known))} to ${show(Math.max(...known))}` }),
    aim: `${is} ${show(aim)}`,
    outcome: isReached(value) ? "reached" : "not reached",
    ...(known.length > 0 && { reachedIn: `${known.filter(isReached).length} of ${known.length} rounds` }),
  };
}

/** Each round's ratio of two medians, of the rounds that both have. */
export function ratiosByRound(dividends: readonly number[], divisors: readonly number[]): number[] {
  const rounds = Math.min(dividends.length, divisors.length);
  return dividends.slice(0, rounds).map((dividend, round) => dividend / (divisors[round] as number));
}

/** A share as aims show it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(Math.abs(share) < 0.01 ? 2 : 0)}%`;
}

/** A ratio as aims show it. */
export function times(ratio: number): string {
  return `${ratio.toFixed(1)}×`;
}

/** Draws decide an aim about a rate if chance alone would have shown so few events, or so many, more rarely than this. */
const SIGNIFICANCE = 0.05;

/**
 * Judges a rate of rare independent events that is to be at most `aim`: their number is Poisson's, by the smallest and largest rates that
 * it excludes (F. Garwood, Biometrika 28, 1936). Without any, 95% takes 3 / aim draws.
 */
export function judgeRate(events: number, draws: number, aim: number): Outcome {
  const mean = draws * aim;
  if (atMost(events, mean) < SIGNIFICANCE) return "reached";
  return 1 - atMost(events - 1, mean) < SIGNIFICANCE ? "not reached" : "too few draws to tell";
}

/** Probability that a Poisson variable is at most so large. */
function atMost(largest: number, mean: number): number {
  // By logarithms: of many draws, the first terms are too small for a number.
  let logTerm = -mean;
  let sum = 0;
  for (let k = 0; k <= largest; k++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(mean / (k + 1));
  }
  return sum;
}

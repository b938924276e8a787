/**
 * Whether a contestant does what it is timed for. These checks find a wrong layout, temperature or truncation; they are no test of
 * exactness, for which there is `@flashsampling/conformance`.
 */
import { SortedRow } from "@flashsampling/core/reference";
import type { Format, Sampling } from "../plan/problem.js";

/** Largest error of a logit, in deviations of the row's logits. int8 and int4 may quantise hidden states. */
const TOLERANCE: Readonly<Record<Format, number>> = { f32: 1e-4, bf16: 1e-4, f16: 1e-4, int8: 0.1, int4: 0.1 };

/** Standard errors that the rate of a group of tokens may be off by. */
const LARGEST_DEVIATION = 5;
/** Draws that a group of tokens must expect, so that its rate is nearly normal. */
const SMALLEST_EXPECTATION = 5;

/**
 * @param found - float32 logits [V]
 * @param expected - float64 logits [V] by definition
 * @throws Error if they are not the same logits
 */
export function checkLogits(found: ArrayLike<number>, expected: Float64Array, format: Format): void {
  if (found.length !== expected.length)
    throw new Error(`There are ${found.length} logits for ${expected.length} tokens.`);
  const tolerance = TOLERANCE[format] * deviation(expected);
  for (const [token, logit] of expected.entries()) {
    const error = Math.abs((found[token] as number) - logit);
    if (!(error <= tolerance))
      throw new Error(`The logit of token ${token} is ${found[token]}; it should be ${logit}.`);
  }
}

/**
 * @param tokens - drawn tokens
 * @param expected - float64 logits [V] by definition
 * @param sampling - the settings that they were drawn with
 * @throws Error if a token lies outside the truncation, or if the likely tokens came too often or too seldom
 */
export function checkDraws(
  tokens: ArrayLike<number>,
  expected: Float64Array,
  { temperature, topK, topP, minP }: Sampling,
  format: Format,
): void {
  const greedy = temperature === 0;
  const sorted = new SortedRow(greedy ? expected : expected.map((logit) => logit / temperature));
  const { entries, cumulative } = sorted;
  const kept = greedy ? 1 : sorted.keptCount({ topK, topP, minP });
  const tolerance = (2 * TOLERANCE[format] * deviation(expected)) / (greedy ? 1 : temperature);
  const floor = (entries[kept - 1] as (typeof entries)[number]).logit - tolerance;
  const rankOf = new Map(entries.map(({ token }, rank) => [token, rank]));
  const count = new Float64Array(kept);
  for (let i = 0; i < tokens.length; i++) {
    const rank = rankOf.get(tokens[i] as number) as number;
    const logit = entries[rank]?.logit as number;
    if (!(logit >= floor)) throw new Error(`Token ${tokens[i]} was drawn, which lies outside the truncation.`);
    (count[Math.min(rank, kept - 1)] as number) += 1;
  }
  const total = cumulative[kept] as number;
  for (let start = 0, end = 1; end <= kept; start = end, end = Math.min(2 * end, kept + (end === kept ? 1 : 0))) {
    const p = ((cumulative[end] as number) - (cumulative[start] as number)) / total;
    const expectation = tokens.length * p;
    if (expectation < SMALLEST_EXPECTATION || tokens.length - expectation < SMALLEST_EXPECTATION) continue;
    const found = count.subarray(start, end).reduce((sum, n) => sum + n, 0);
    if (Math.abs(found - expectation) > LARGEST_DEVIATION * Math.sqrt(expectation * (1 - p))) {
      const which = `Tokens of rank ${start + 1} to ${end}`;
      throw new Error(
        `${which} were drawn ${found} times of ${tokens.length}; expected are ${expectation.toFixed(1)}.`,
      );
    }
  }
}

const MOST_DRAWS = 400;
const FEWEST_DRAWS = 40;
const CHECK_TIME_MS = 500;

/** Tokens of as many calls as a check has time for. */
export async function drawsWithin(draw: () => Promise<ArrayLike<number>>): Promise<number[]> {
  const started = performance.now();
  const tokens: number[] = [];
  while (tokens.length < MOST_DRAWS && (tokens.length < FEWEST_DRAWS || performance.now() - started < CHECK_TIME_MS)) {
    tokens.push(...Array.from(await draw()));
  }
  return tokens;
}

function deviation(logits: Float64Array): number {
  const mean = logits.reduce((sum, logit) => sum + logit, 0) / logits.length;
  return Math.sqrt(logits.reduce((sum, logit) => sum + (logit - mean) ** 2, 0) / logits.length);
}

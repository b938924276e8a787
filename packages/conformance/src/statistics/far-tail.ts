/**
 * How to see whether a sampler reaches the far tail, within a number of noise words.
 *
 * One head token lies Δ nats above n tail tokens. A tail token wins with probability e^−Δ per head token's mass, so W words give about
 * W·e^−Δ hits. Float32 −ln(−ln u) ends too early: u near 1 is a multiple of 2⁻²⁴ below it, so a tail token's exponential variate is
 * k·2⁻²⁴ with k ≥ 1 (k = 1 half again as often, since what rounds to 1 is clamped there), and it beats the head's variate E only if
 * E > k·2⁻²⁴·e^Δ. From Δ = 19.8 on that never happens in 32 bits.
 */
import { SIGNIFICANCE } from "./chi-square.js";
import { poissonAtLeast, poissonAtMost } from "./poisson.js";

/** A test of the far tail. */
export interface FarTailPlan {
  /** Nats between the head token and each tail token. */
  readonly gap: number;
  /** Number of tail tokens. */
  readonly tailTokens: number;
  /** Number of draws. */
  readonly draws: number;
  /** Hits that an exact sampler has on average. */
  readonly expected: number;
  /** Chance that float32 −ln(−ln u) is caught. */
  readonly power: number;
}

/** The test that the kit aims at: 10⁵ draws of 262,001 tokens expect 32.75 hits where float32 −ln(−ln u) has none. */
const FULL = { gap: 20.5, tailTokens: 262_000, draws: 100_000 };

/** Noise words of the full test. */
export const FULL_FAR_TAIL_WORDS = FULL.draws * (FULL.tailTokens + 1);

/** Tail tokens of smaller tests: few enough that a word is seldom wasted on the head. */
const FEW_TAIL_TOKENS = 16_000;

/** Gaps that smaller tests choose from. */
const GAPS = Array.from({ length: 21 }, (_, i) => 17 + i / 8);

/** Share of the hits that float32 −ln(−ln u) still has. */
function shareOfCoarseNoise(gap: number): number {
  const step = 2 ** -24 * Math.exp(gap);
  let rate = 1.5 * Math.exp(-step);
  for (let k = 2; k * step < 40; k++) rate += Math.exp(-k * step);
  return rate * step;
}

function planOf(gap: number, tailTokens: number, draws: number): FarTailPlan {
  const odds = tailTokens * Math.exp(-gap);
  const expected = (draws * odds) / (1 + odds);
  const coarse = expected * shareOfCoarseNoise(gap);
  let fewest = 0;
  while (poissonAtMost(fewest, expected) < SIGNIFICANCE / 2) fewest++;
  return { gap, tailTokens, draws, expected, power: poissonAtMost(fewest - 1, coarse) };
}

/** The strongest test within a number of noise words. */
export function planFarTail(words: number): FarTailPlan {
  if (words >= FULL_FAR_TAIL_WORDS) return planOf(FULL.gap, FULL.tailTokens, FULL.draws);
  const draws = Math.max(1, Math.floor(words / (FEW_TAIL_TOKENS + 1)));
  const plans = GAPS.map((gap) => planOf(gap, FEW_TAIL_TOKENS, draws));
  return plans.reduce((best, plan) => (plan.power > best.power ? plan : best));
}

/** Chance of a number of hits at least as far from the expected one, of an exact sampler. */
export function farTailPValue(hits: number, expected: number): number {
  return Math.min(1, 2 * Math.min(poissonAtMost(hits, expected), poissonAtLeast(hits, expected)));
}

/**
 * Pearson's χ² test of drawn tokens against known probabilities, and what a number of draws can and cannot show.
 */
import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareQuantile from "@stdlib/stats-base-dists-chisquare-quantile";

/** Chance of a false alarm of each statistical test. */
export const SIGNIFICANCE = 1e-4;
/** Chance that a sampler with a given bias is caught. */
export const POWER = 0.99;
/** Total-variation bias that a test of full power does not miss. */
export const BIAS = 1e-3;

/** P(X ≤ x) of the noncentral χ² distribution: the Poisson(λ/2) mixture of central ones with df + 2j degrees of freedom. */
function noncentralChiSquareCdf(x: number, df: number, lambda: number): number {
  let sum = 0;
  for (let j = 0, logWeight = -lambda / 2; j < 1000; j++) {
    sum += Math.exp(logWeight) * chiSquareCdf(x, df + 2 * j);
    logWeight += Math.log(lambda / 2) - Math.log(j + 1);
  }
  return sum;
}

/** Noncentrality at which the test over `bins` bins has power {@link POWER}; searched once per number of bins. */
const noncentralities = new Map<number, number>();
function requiredNoncentrality(bins: number): number {
  const known = noncentralities.get(bins);
  if (known !== undefined) return known;
  const df = bins - 1;
  const critical = chiSquareQuantile(1 - SIGNIFICANCE, df);
  let low = 1;
  let high = 1000;
  while (high - low > 1e-3) {
    const lambda = (low + high) / 2;
    if (1 - noncentralChiSquareCdf(critical, df, lambda) >= POWER) high = lambda;
    else low = lambda;
  }
  noncentralities.set(bins, high);
  return high;
}

/**
 * Draws for which the test over `bins` bins has power {@link POWER} against every bias of total variation `bias`.
 *
 * With N draws the statistic's noncentrality is λ = N Σ δᵢ²/pᵢ, and by Cauchy–Schwarz Σ δᵢ²/pᵢ ≥ (Σ|δᵢ|)² = 4·bias² whatever the
 * probabilities and wherever the bias lies. So N = λ / (4·bias²) suffices, λ being what the power asks for.
 */
export function requiredDraws(bins: number, bias: number = BIAS): number {
  return Math.ceil(requiredNoncentrality(bins) / (4 * bias ** 2));
}

/** Smallest total-variation bias that `draws` draws over `bins` bins show with power {@link POWER}: {@link requiredDraws} turned round. */
export function detectableBias(bins: number, draws: number): number {
  return Math.sqrt(requiredNoncentrality(bins) / (4 * draws));
}

/** Outcome of {@link chiSquareTest}. */
export interface ChiSquareOutcome {
  /** Pearson's X². */
  readonly statistic: number;
  /** Chance of a statistic at least as large from an exact sampler. */
  readonly pValue: number;
  /** Whether the counts fit the probabilities: p at least {@link SIGNIFICANCE}. */
  readonly fits: boolean;
}

/**
 * Tests counts against probabilities; bins must expect at least five draws each.
 *
 * @param counts - how often each bin was drawn
 * @param probabilities - of each bin, summing to 1
 * @throws Error if a bin expects fewer than five draws
 */
export function chiSquareTest(counts: ArrayLike<number>, probabilities: ArrayLike<number>): ChiSquareOutcome {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const expected = total * (probabilities[i] as number);
    if (expected < 5) throw new Error(`Bin ${i} expects only ${expected} draws; pool it.`);
    statistic += ((counts[i] as number) - expected) ** 2 / expected;
  }
  const pValue = 1 - chiSquareCdf(statistic, probabilities.length - 1);
  return { statistic, pValue, fits: pValue >= SIGNIFICANCE };
}

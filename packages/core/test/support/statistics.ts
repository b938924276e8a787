/**
 * Pearson's χ² test of drawn tokens against known probabilities, and how many draws it needs to see a given bias.
 */
import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareQuantile from "@stdlib/stats-base-dists-chisquare-quantile";

/** Chance of a false alarm of each test. */
export const SIGNIFICANCE = 1e-4;
/** Chance that a sampler with {@link BIAS} is caught. */
export const POWER = 0.99;
/** Total-variation bias that must not go unnoticed. */
export const BIAS = 1e-3;

/**
 * P(X ≤ x) of the noncentral χ² distribution: the Poisson(λ/2) mixture of central ones with df + 2j degrees of freedom.
 */
function noncentralChiSquareCdf(x: number, df: number, lambda: number): number {
  let sum = 0;
  for (let j = 0, logWeight = -lambda / 2; j < 1000; j++) {
    sum += Math.exp(logWeight) * chiSquareCdf(x, df + 2 * j);
    logWeight += Math.log(lambda / 2) - Math.log(j + 1);
  }
  return sum;
}

/**
 * Draws for which the test over `bins` bins has power {@link POWER} against every bias of total variation {@link BIAS}.
 *
 * With N draws the statistic's noncentrality is λ = N Σ δᵢ²/pᵢ, and by Cauchy–Schwarz Σ δᵢ²/pᵢ ≥ (Σ|δᵢ|)² = 4·BIAS² whatever the
 * probabilities and wherever the bias lies. So N = λ / (4·BIAS²) suffices, λ being what the power asks for.
 */
export function requiredDraws(bins: number): number {
  const df = bins - 1;
  const critical = chiSquareQuantile(1 - SIGNIFICANCE, df);
  let low = 1;
  let high = 1000;
  while (high - low > 1e-3) {
    const lambda = (low + high) / 2;
    if (1 - noncentralChiSquareCdf(critical, df, lambda) >= POWER) high = lambda;
    else low = lambda;
  }
  return Math.ceil(high / (4 * BIAS ** 2));
}

/** Outcome of {@link chiSquareTest}. */
export interface ChiSquareOutcome {
  readonly statistic: number;
  readonly pValue: number;
  /** Whether the counts fit the probabilities. */
  readonly fits: boolean;
}

/**
 * Tests counts against probabilities; bins must expect at least five draws each.
 *
 * @param counts - how often each bin was drawn
 * @param probabilities - of each bin, summing to 1
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

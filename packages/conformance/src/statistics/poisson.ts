/**
 * Tails of the Poisson distribution, for counts of rare events: tail tokens drawn, near ties that went the other way.
 *
 * P(Poisson(μ) ≤ k) = P(χ²(2k + 2) > 2μ), so the library's χ² distribution is all that is needed.
 */
import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";

/** P(Poisson(`mean`) ≤ `count`). */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  return mean === 0 ? 1 : 1 - chiSquareCdf(2 * mean, 2 * count + 2);
}

/** P(Poisson(`mean`) ≥ `count`). */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  return mean === 0 ? 0 : chiSquareCdf(2 * mean, 2 * count);
}

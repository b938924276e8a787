/**
 * What one draw must answer, and how close the call was, so that a disagreement can be told from a fault.
 */
import type { RowNoise } from "@flashsampling/core/noise";

/** The answer of one draw by float64 arithmetic, and what else lies within the errors. */
export interface DrawOracle {
  /** The token. */
  readonly token: number;
  /** Chance that a backend whose errors are as large as allowed answers otherwise; see {@link crossing}. */
  readonly disagreement: number;
  /** Whether the answer hangs on a truncation boundary that lies within its error. All draws of a row share its boundaries. */
  readonly onBoundary: boolean;
  /** Whether some values within the errors make `token` the answer. */
  allows(token: number): boolean;
}

/** The noise of one (row, draw). */
export type DrawNoise = Pick<RowNoise, "tokenGumbel" | "indexedGumbel" | "indexedUniform">;

/** Draws by one variant's definition. */
export interface RowOracle {
  /** The answer of a draw. */
  draw(noise: DrawNoise): DrawOracle;
}

/** Bound on the error of a token's score, given its noise. */
export type ScoreError = (token: number, gumbel: number) => number;

/**
 * Chance that an error crosses a gap, if it is symmetric, unimodal and bounded: P(e > gap) ≤ ½·(1 − gap / bound), since a density
 * that falls on [0, bound] and holds half the mass has no more than that beyond any point.
 *
 * @param gap - distance that must be crossed
 * @param bound - largest error
 */
export function crossing(gap: number, bound: number): number {
  return bound > 0 ? 0.5 * Math.max(0, 1 - gap / bound) : 0;
}

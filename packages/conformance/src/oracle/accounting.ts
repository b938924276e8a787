/**
 * The account of a comparison: tokens that differ from the float64 answer, whether each may, and whether there are more of them than
 * near ties predict.
 *
 * A disagreement is excused only if some values within the errors make the backend's token the answer. That alone would let a
 * backend answer every near tie wrongly, so the number is held against its expectation too: the errors are taken to be as large as
 * the cap allows, symmetric and unimodal, which makes each near tie go the other way with the chance that {@link DrawOracle}
 * states. Draws of a row share its truncation boundary, so a row whose cut lies within its error counts once, with chance ½.
 */
import { poissonAtLeast } from "../statistics/poisson.js";
import type { DrawOracle } from "./draw-oracle.js";

/** Chance of a false alarm of the test on the number of disagreements. */
const SIGNIFICANCE = 1e-6;

/** What was compared with the float64 answers. */
export interface Comparison {
  /** Tokens compared. */
  readonly tokens: number;
  /** Tokens that differ. */
  readonly disagreements: number;
  /** Of these, the ones that no values within the errors explain. */
  readonly unexcused: number;
  /** How many near ties and open boundaries went the other way; draws of a row that share a boundary count once. */
  readonly turned: number;
  /** The number that the gaps predict for them, at most. */
  readonly predicted: number;
  /** The largest gap between two scores that went the other way, in shares of what the errors allow. */
  readonly largestTurn: number;
}

/** Keeps the account. */
export class Accounting {
  #tokens = 0;
  #disagreements = 0;
  #unexcused = 0;
  #turned = 0;
  #predicted = 0;
  #largestTurn = 0;

  /**
   * Takes in one row's draws.
   *
   * @param draws - each draw's answer
   * @param tokens - the backend's tokens, one a draw
   * @returns the draws whose token nothing excuses
   */
  addRow(draws: readonly DrawOracle[], tokens: ArrayLike<number>): number[] {
    const unexcused: number[] = [];
    let hasOpenBoundary = false;
    let turnedAtBoundary = false;
    for (const [i, draw] of draws.entries()) {
      const token = tokens[i] as number;
      this.#tokens++;
      if (draw.onBoundary) hasOpenBoundary = true;
      else this.#predicted += draw.disagreement;
      if (token === draw.token) continue;
      this.#disagreements++;
      if (!draw.allows(token)) unexcused.push(i);
      else if (draw.onBoundary) turnedAtBoundary = true;
      else {
        this.#turned++;
        // The inverse of `crossing`.
        this.#largestTurn = Math.max(this.#largestTurn, 1 - 2 * draw.disagreement);
      }
    }
    if (hasOpenBoundary) this.#predicted += 0.5;
    if (turnedAtBoundary) this.#turned++;
    this.#unexcused += unexcused.length;
    return unexcused;
  }

  /** The account so far. */
  get comparison(): Comparison {
    return {
      tokens: this.#tokens,
      disagreements: this.#disagreements,
      unexcused: this.#unexcused,
      turned: this.#turned,
      predicted: this.#predicted,
      largestTurn: this.#largestTurn,
    };
  }

  /** Whether the near ties that went the other way are no more than predicted. */
  get isWithinPrediction(): boolean {
    return poissonAtLeast(this.#turned, this.#predicted) >= SIGNIFICANCE;
  }
}

/**
 * The fused variant by definition: sort the row, cut it, add noise, take the best score.
 */
import { SortedRow } from "@flashsampling/core/reference";
import { beats, type Truncation } from "@flashsampling/core/summary";
import { crossing, type DrawNoise, type DrawOracle, type RowOracle, type ScoreError } from "./draw-oracle.js";
import { type KeptRange, keptRange, type LogitErrors } from "./kept-range.js";

/** A token with its score; `error` bounds the score's error. */
interface Scored {
  readonly token: number;
  readonly score: number;
  readonly error: number;
}

/** A row under the fused variant. */
export class FusedRow implements RowOracle {
  /** The support in the order ≻. */
  readonly sorted: SortedRow;
  /** How many tokens the truncation keeps. */
  readonly keptCount: number;
  /** How many it keeps for certain, and at most, under the errors. */
  readonly kept: KeptRange;
  readonly #scoreError: ScoreError;
  readonly #vocabSize: number;

  /**
   * @param logits - transformed logits [V]; −∞ marks tokens outside the support
   * @param truncation - the row's rules
   * @param errors - how far a backend's logits and masses may lie off
   * @param scoreError - how far its scores may
   */
  constructor(logits: Float64Array, truncation: Truncation, errors: LogitErrors, scoreError: ScoreError) {
    this.#vocabSize = logits.length;
    this.sorted = new SortedRow(logits);
    this.keptCount = this.sorted.keptCount(truncation);
    this.kept = keptRange(
      Float64Array.from(this.sorted.entries, ({ logit }) => logit),
      truncation,
      errors,
    );
    if (this.kept.surely > this.keptCount || this.kept.possibly < this.keptCount) {
      throw new Error(
        `The kit contradicts core: ${this.keptCount} tokens kept, ${JSON.stringify(this.kept)} by intervals.`,
      );
    }
    this.#scoreError = scoreError;
  }

  /** The logits of the tokens that the truncation keeps, [V]; −∞ elsewhere. */
  get keptLogits(): Float64Array {
    const kept = new Float64Array(this.#vocabSize).fill(Number.NEGATIVE_INFINITY);
    for (const { token, logit } of this.sorted.entries.slice(0, this.keptCount)) kept[token] = logit;
    return kept;
  }

  /** Whether the cut does not lie within its error. */
  get isCutCertain(): boolean {
    return this.kept.surely === this.kept.possibly;
  }

  draw(noise: DrawNoise): DrawOracle {
    const { surely, possibly } = this.kept;
    let best: Scored | undefined;
    let second: Scored | undefined;
    let bestOfSure: Scored | undefined;
    let bestOfPossible: Scored | undefined;
    for (let rank = 0; rank < possibly; rank++) {
      const scored = this.#score(rank, noise);
      if (rank < surely && better(scored, bestOfSure)) bestOfSure = scored;
      if (better(scored, bestOfPossible)) bestOfPossible = scored;
      if (rank >= this.keptCount) continue;
      if (better(scored, best)) [best, second] = [scored, best];
      else if (better(scored, second)) second = scored;
    }
    const { token, score, error } = best as Scored;
    return {
      token,
      disagreement: second === undefined ? 0 : crossing(score - second.score, error + second.error),
      onBoundary: bestOfSure?.token !== token || bestOfPossible?.token !== token,
      allows: (other) => this.#allows(other, noise),
    };
  }

  /** Kept under some errors, and beaten by no token that is kept under all of them. */
  #allows(token: number, noise: DrawNoise): boolean {
    const { surely, possibly } = this.kept;
    const rank = this.sorted.entries.slice(0, possibly).findIndex((entry) => entry.token === token);
    if (rank === -1) return false;
    const candidate = this.#score(rank, noise);
    for (let other = 0; other < surely; other++) {
      const rival = this.#score(other, noise);
      if (rival.score - candidate.score > rival.error + candidate.error) return false;
    }
    return true;
  }

  #score(rank: number, noise: DrawNoise): Scored {
    const { token, logit } = this.sorted.entries[rank] as { token: number; logit: number };
    const gumbel = noise.tokenGumbel(token);
    return { token, score: logit + gumbel, error: this.#scoreError(token, gumbel) };
  }
}

/** A greedy row: the largest logit, ties to the lower id. Truncation cannot change it, since the first token always stays. */
export class GreedyRow implements RowOracle {
  readonly #draw: DrawOracle;

  /**
   * @param logits - transformed logits [V]; −∞ marks tokens outside the support
   * @param errors - how far a backend's logits may lie off
   */
  constructor(logits: Float64Array, errors: LogitErrors) {
    const { entries } = new SortedRow(logits);
    const first = entries[0] as { token: number; logit: number };
    const second = entries[1];
    const reach = errors.isExact ? 0 : 2 * errors.logit;
    this.#draw = {
      token: first.token,
      // Draws of a greedy row all answer alike, so its near tie counts as a boundary does: once for the row.
      onBoundary: second !== undefined && !errors.isExact && first.logit - second.logit <= reach,
      disagreement: 0,
      allows: (token) =>
        token === first.token ||
        (!errors.isExact && (logits[token] ?? Number.NEGATIVE_INFINITY) >= first.logit - reach),
    };
  }

  draw(): DrawOracle {
    return this.#draw;
  }
}

function better(a: Scored, b: Scored | undefined): boolean {
  return b === undefined || beats(a, b);
}

/**
 * Truncation by definition, in two passes: sort the row by ≻, let every rule shorten the prefix, then draw from what is left.
 * The frontier (summary/frontier.ts) must give the same token in one pass.
 */

import { byPrefixOrder, type TopEntry } from "../summary/index.js";
import { NO_TRUNCATION, type Truncation } from "../summary/plan.js";

/** A row's supported tokens in the order ≻, with the mass before each. */
export class SortedRow {
  /** Supported tokens in the order ≻. */
  readonly entries: readonly TopEntry[];
  /** cumulative[r] = Σ exp(logit − max) over the first r entries; length entries.length + 1. */
  readonly cumulative: Float64Array;

  /** @param logits - transformed logits [V]; −∞ marks a token outside the support */
  constructor(logits: ArrayLike<number>) {
    const entries: TopEntry[] = [];
    for (let token = 0; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (logit !== Number.NEGATIVE_INFINITY) entries.push({ token, logit });
    }
    entries.sort(byPrefixOrder);
    this.entries = entries;
    this.cumulative = new Float64Array(entries.length + 1);
    for (const rank of entries.keys()) {
      this.cumulative[rank + 1] = (this.cumulative[rank] as number) + this.#mass(rank);
    }
  }

  /**
   * How many entries the rules keep: top-k, top-p, min-p, ε, η and top-nσ in this order, each within the prefix that the previous one
   * left. At least one, unless the support is empty.
   */
  keptCount(truncation: Partial<Truncation>): number {
    const { topK, topP, minP, epsilon, eta, topNSigma } = { ...NO_TRUNCATION, ...truncation };
    const { entries, cumulative } = this;
    const max = entries[0]?.logit ?? 0;
    let count = entries.length;
    /** Shortens the prefix to the entries before the first that fails; the first entry always stays. */
    const keepWhile = (test: (rank: number) => boolean) => {
      let kept = Math.min(1, count);
      while (kept < count && test(kept)) kept++;
      count = kept;
    };
    const logit = (rank: number) => (entries[rank] as TopEntry).logit;
    const prefixMass = () => cumulative[count] as number;

    if (topK > 0) count = Math.min(count, topK);
    if (topP < 1) {
      const limit = topP * prefixMass();
      keepWhile((rank) => (cumulative[rank] as number) < limit);
    }
    if (minP > 0) {
      const floor = max + Math.log(minP);
      keepWhile((rank) => logit(rank) >= floor);
    }
    if (epsilon > 0) {
      const limit = epsilon * prefixMass();
      keepWhile((rank) => this.#mass(rank) >= limit);
    }
    if (eta > 0) {
      // min(η, √η·e^−H) times the mass; with H = ln mass − mean distance, e^−H · mass is e^(mean distance).
      const limit = Math.min(eta * prefixMass(), Math.sqrt(eta) * Math.exp(this.#meanDistanceOfFirst(count)));
      keepWhile((rank) => this.#mass(rank) >= limit);
    }
    if (topNSigma < Number.POSITIVE_INFINITY) {
      const floor = max - topNSigma * this.#deviation();
      keepWhile((rank) => logit(rank) >= floor);
    }
    return count;
  }

  /** Number of entries strictly before a place in ≻. */
  rankOf(place: TopEntry): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byPrefixOrder(this.entries[middle] as TopEntry, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Mass of one entry, relative to the first. */
  #mass(rank: number): number {
    return Math.exp((this.entries[rank] as TopEntry).logit - (this.entries[0] as TopEntry).logit);
  }

  /** Mean of logit − max under softmax over the first entries. Without rounding where all are equal. */
  #meanDistanceOfFirst(count: number): number {
    const { entries, cumulative } = this;
    const max = (entries[0] as TopEntry).logit;
    let sum = 0;
    for (let rank = 0; rank < count; rank++) {
      const mass = this.#mass(rank);
      if (mass > 0) sum += mass * ((entries[rank] as TopEntry).logit - max);
    }
    return sum / (cumulative[count] as number);
  }

  /** Population deviation of all logits of the support. */
  #deviation(): number {
    const { entries } = this;
    const mean = entries.reduce((sum, { logit }) => sum + logit, 0) / entries.length;
    return Math.sqrt(entries.reduce((sum, { logit }) => sum + (logit - mean) ** 2, 0) / entries.length);
  }
}

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
    const max = entries[0]?.logit ?? 0;
    for (const [rank, { logit }] of entries.entries()) {
      this.cumulative[rank + 1] = (this.cumulative[rank] as number) + Math.exp(logit - max);
    }
  }

  /**
   * How many entries the rules keep: top-k, then top-p, then min-p, each within the prefix that the previous one left. At least
   * one, unless the support is empty.
   */
  keptCount(truncation: Partial<Truncation>): number {
    const { topK, topP, minP } = { ...NO_TRUNCATION, ...truncation };
    const { entries, cumulative } = this;
    let count = entries.length;
    if (topK > 0) count = Math.min(count, topK);
    if (topP < 1) {
      const limit = topP * (cumulative[count] as number);
      let kept = 1;
      while (kept < count && (cumulative[kept] as number) < limit) kept++;
      count = Math.min(count, kept);
    }
    if (minP > 0 && count > 0) {
      const floor = (entries[0] as TopEntry).logit + Math.log(minP);
      let kept = 1;
      while (kept < count && (entries[kept] as TopEntry).logit >= floor) kept++;
      count = Math.min(count, kept);
    }
    return count;
  }
}

/**
 * What a truncation keeps when logits are known up to an error: tokens that stay for certain and tokens that may stay. Between the
 * two lies every cut that a backend within its errors can place, and nothing else.
 *
 * Ranks are those of the float64 logits in ≻. Every rule is followed with intervals: a token may stand anywhere among tokens whose
 * logits are within the errors of its own, and each rule acts on a prefix that is itself known up to an interval.
 */
import type { Truncation } from "@flashsampling/core/summary";

/** How far a backend's values may lie from the float64 ones. */
export interface LogitErrors {
  /** Bound on the error of a transformed logit. */
  readonly logit: number;
  /** Whether equal logits are equal and all others in order in the backend too: true where its logits have no rounding at all. */
  readonly isExact: boolean;
  /** Bound on the relative error of masses, and of what is computed from them. */
  readonly mass: number;
}

/** Tokens of ranks below `surely` stay for certain, tokens of ranks from `possibly` on are cut for certain. */
export interface KeptRange {
  readonly surely: number;
  readonly possibly: number;
}

/** Relative rounding of a threshold that is computed in float32 in two or three operations. */
const THRESHOLD_ROUNDING = 2 ** -22;

/**
 * Places a truncation's cut up to errors.
 *
 * @param logits - transformed logits of the support in the order ≻
 * @param truncation - the row's rules
 * @param errors - how far the backend's values may lie off
 */
export function keptRange(logits: Float64Array, truncation: Truncation, errors: LogitErrors): KeptRange {
  const row = new UncertainRow(logits, errors);
  const { topK, topP, minP, epsilon, eta, topNSigma } = truncation;
  let range: KeptRange = { surely: logits.length, possibly: logits.length };
  if (topK > 0) range = row.shorten(range, row.byCount(topK));
  if (topP < 1) range = row.shorten(range, row.byMassBefore(topP, range));
  if (minP > 0) range = row.shorten(range, row.byFloor(Math.log(minP), minP === 1 ? 0 : 1));
  if (epsilon > 0) range = row.shorten(range, row.byProbability({ low: epsilon, high: epsilon }, range));
  if (eta > 0) {
    const { low, high } = row.entropy(range);
    const threshold = (nats: number) => Math.min(eta, Math.sqrt(eta) * Math.exp(-nats));
    range = row.shorten(range, row.byProbability({ low: threshold(high), high: threshold(low) }, range));
  }
  if (topNSigma < Number.POSITIVE_INFINITY) {
    const sigma = row.deviation();
    const sigmaError = topNSigma * (errors.isExact ? 0 : errors.logit) + topNSigma * sigma * errors.mass;
    range = row.shorten(range, row.byFloor(-topNSigma * sigma, topNSigma === 0 ? 0 : 1, sigmaError));
  }
  return range;
}

/** A range of a threshold. */
interface Threshold {
  readonly low: number;
  readonly high: number;
}

/** Answers per rank whether a rule keeps it for certain, and whether it may keep it. */
interface Decision {
  surely(rank: number): boolean;
  possibly(rank: number): boolean;
}

class UncertainRow {
  readonly #logits: Float64Array;
  readonly #errors: LogitErrors;
  /** cumulative[r]: mass of the first r tokens, relative to the first. */
  readonly #cumulative: Float64Array;
  /** Lowest and highest rank that each token may have in the backend. */
  readonly #lowestRank: Uint32Array;
  readonly #highestRank: Uint32Array;
  /** Half the width of the relative error of a ratio of masses. */
  readonly #ratioError: number;

  constructor(logits: Float64Array, errors: LogitErrors) {
    const size = logits.length;
    this.#logits = logits;
    this.#errors = errors;
    this.#cumulative = new Float64Array(size + 1);
    this.#lowestRank = Uint32Array.from(logits, (_, rank) => rank);
    this.#highestRank = this.#lowestRank.slice();
    this.#ratioError = Math.expm1(2 * errors.logit) + errors.mass;
    for (let rank = 0; rank < size; rank++) {
      this.#cumulative[rank + 1] = (this.#cumulative[rank] as number) + this.#mass(rank);
    }
    if (errors.isExact) return;
    const reach = 2 * errors.logit;
    for (let rank = 0, lowest = 0, end = 0; rank < size; rank++) {
      const logit = logits[rank] as number;
      while ((logits[lowest] as number) > logit + reach) lowest++;
      while (end < size && (logits[end] as number) >= logit - reach) end++;
      this.#lowestRank[rank] = lowest;
      this.#highestRank[rank] = end - 1;
    }
  }

  /** Applies a rule to the prefix that the rules before it left; the first token of ≻, whichever it is, always stays. */
  shorten({ surely, possibly }: KeptRange, decision: Decision): KeptRange {
    const size = this.#logits.length;
    let sure = 0;
    while (sure < surely && ((this.#highestRank[sure] as number) === 0 || decision.surely(sure))) sure++;
    let most = 0;
    while (most < possibly && ((this.#lowestRank[most] as number) === 0 || decision.possibly(most))) most++;
    return { surely: Math.min(sure, size), possibly: Math.max(most, sure) };
  }

  /** top-k: fewer than `k` tokens before it. */
  byCount(k: number): Decision {
    return {
      surely: (rank) => (this.#highestRank[rank] as number) < k,
      possibly: (rank) => (this.#lowestRank[rank] as number) < k,
    };
  }

  /** top-p: mass before it below `share` of the prefix. */
  byMassBefore(share: number, prefix: KeptRange): Decision {
    const least = share * (this.#cumulative[prefix.surely] as number);
    const most = share * (this.#cumulative[prefix.possibly] as number);
    const before = (end: number, rank: number) =>
      Math.max(0, (this.#cumulative[end] as number) - (end > rank ? this.#mass(rank) : 0));
    return {
      surely: (rank) => before((this.#highestRank[rank] as number) + 1, rank) * (1 + this.#ratioError) < least,
      possibly: (rank) => before(this.#lowestRank[rank] as number, rank) * (1 - this.#ratioError) < most,
    };
  }

  /** min-p and top-nσ: logit at least max + `offset`. */
  byFloor(offset: number, rounds: 0 | 1, offsetError = 0): Decision {
    const max = this.#logits[0] as number;
    const floor = max + offset;
    const rounding = rounds * THRESHOLD_ROUNDING * Math.max(1, Math.abs(max), Math.abs(floor));
    const slack = (this.#errors.isExact ? 0 : 2 * this.#errors.logit) + rounding + offsetError;
    return {
      surely: (rank) => (this.#logits[rank] as number) >= floor + slack,
      possibly: (rank) => (this.#logits[rank] as number) >= floor - slack,
    };
  }

  /** ε and η: probability within the prefix at least the threshold. */
  byProbability({ low, high }: Threshold, prefix: KeptRange): Decision {
    const least = this.#cumulative[prefix.surely] as number;
    const most = this.#cumulative[prefix.possibly] as number;
    return {
      surely: (rank) => this.#mass(rank) * (1 - this.#ratioError) >= high * most,
      possibly: (rank) => this.#mass(rank) * (1 + this.#ratioError) >= low * least,
    };
  }

  /**
   * Entropy of the prefix in nats. It grows with the prefix: a token of share q that is the least likely of n adds h(q) − q·H > 0,
   * since h(q) ≥ q ln(1/q) and q ≤ 1/n.
   */
  entropy({ surely, possibly }: KeptRange): Threshold {
    const shortest = this.#entropyOfFirst(surely);
    const longest = this.#entropyOfFirst(possibly);
    // ∂H/∂x_i = −p_i (ln p_i + H).
    const margin = (this.#ratioError + this.#errors.mass) * (1 + longest.value + longest.spread);
    return { low: Math.max(0, shortest.value - margin), high: longest.value + margin };
  }

  #entropyOfFirst(count: number): { value: number; spread: number } {
    const total = this.#cumulative[count] as number;
    let value = 0;
    for (let rank = 0; rank < count; rank++) {
      const p = this.#mass(rank) / total;
      if (p > 0) value -= p * Math.log(p);
    }
    let spread = 0;
    for (let rank = 0; rank < count; rank++) {
      const p = this.#mass(rank) / total;
      if (p > 0) spread += p * Math.abs(Math.log(p) + value);
    }
    return { value, spread };
  }

  /** Population deviation of all logits of the support. */
  deviation(): number {
    const logits = this.#logits;
    const mean = logits.reduce((sum, logit) => sum + logit, 0) / logits.length;
    return Math.sqrt(logits.reduce((sum, logit) => sum + (logit - mean) ** 2, 0) / logits.length);
  }

  #mass(rank: number): number {
    return Math.exp((this.#logits[rank] as number) - (this.#logits[0] as number));
  }
}

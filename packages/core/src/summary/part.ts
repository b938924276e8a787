/**
 * The one idea of the house: a row's next token is the fold of a monoid over the vocabulary. A *part* is one such monoid with
 * mutable states; a product of parts is a part again. Whoever needs a new statistic writes a part in a file of its own and names
 * it in the plan: no other part changes.
 */
import type { Point } from "./point.js";

/** The logits of a row; a token's id is its index. */
export interface LogitRow {
  /** The model's own logits, [V]; −∞ marks tokens that the head masks. */
  readonly rawLogits: Float64Array;
  /** Logits after all transforms, [V]; −∞ marks tokens outside the support. */
  readonly logits: Float64Array;
}

/**
 * A commutative monoid whose elements summarise sets of vocabulary ids.
 *
 * `empty` is the identity; `add` joins a single token; `merge` joins two summaries of disjoint sets and is associative and
 * commutative.
 */
export interface SummaryPart<State> {
  /** True if the part must also see tokens outside the support. */
  readonly seesUnsupported?: boolean;
  /** A fresh summary of the empty set. */
  empty(): State;
  /** Joins one token into `state`. The point object may be reused by the caller. */
  add(state: State, point: Readonly<Point>): void;
  /**
   * Joins a row, as `add` does token by token, but in a loop of its own. Only parts that read no scores have it, where `add` would take
   * too long.
   */
  addRow?(state: State, row: LogitRow): void;
  /** Joins the summary `from`, of a disjoint set, into `into`; `from` is left as it was. */
  merge(into: State, from: State): void;
}

/**
 * Joins a row into a state of a part that reads no scores.
 *
 * @param part - the part
 * @param state - its state
 * @param row - all logits of the row
 */
export function addRow<State>(part: SummaryPart<State>, state: State, row: LogitRow): void {
  if (part.addRow !== undefined) {
    part.addRow(state, row);
    return;
  }
  const { rawLogits, logits } = row;
  const point: Point = { token: 0, rawLogit: 0, logit: 0, score: Number.NaN, supported: true };
  for (let token = 0; token < logits.length; token++) {
    point.token = token;
    point.rawLogit = rawLogits[token] as number;
    point.logit = logits[token] as number;
    point.supported = point.logit !== Number.NEGATIVE_INFINITY;
    if (point.supported || part.seesUnsupported) part.add(state, point);
  }
}

/** Parts under the names of their states. */
export type PartsOf<States> = { readonly [Name in keyof States]: SummaryPart<States[Name]> };

/**
 * The product of named parts: the summary that a plan asks for.
 *
 * @param parts - parts by name; their states stand under the same names
 */
export function product<States extends object>(parts: PartsOf<States>): SummaryPart<States> {
  const entries = Object.entries(parts) as [keyof States, SummaryPart<unknown>][];
  return {
    seesUnsupported: entries.some(([, part]) => part.seesUnsupported),
    empty: () => Object.fromEntries(entries.map(([name, part]) => [name, part.empty()])) as States,
    add(state, point) {
      for (const [name, part] of entries) {
        if (point.supported || part.seesUnsupported) part.add(state[name], point);
      }
    },
    addRow(state, row) {
      for (const [name, part] of entries) addRow(part, state[name], row);
    },
    merge(into, from) {
      for (const [name, part] of entries) part.merge(into[name], from[name]);
    },
  };
}

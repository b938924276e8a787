/**
 * The one idea of the house: a row's next token is the fold of a monoid over the vocabulary. A *part* is one such monoid with
 * mutable states; a product of parts is a part again. Whoever needs a new statistic writes a part in a file of its own and names
 * it in the plan: no other part changes.
 */
import type { Point } from "./point.js";

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
  /** Joins the summary `from`, of a disjoint set, into `into`; `from` is left as it was. */
  merge(into: State, from: State): void;
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
    merge(into, from) {
      for (const [name, part] of entries) part.merge(into[name], from[name]);
    },
  };
}

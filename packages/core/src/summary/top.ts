/**
 * The K largest logits of a set with their ids, in the order ≻: the exact head of the distribution, by which top-k is placed
 * always and top-p whenever the nucleus ends inside the list.
 */
import type { SummaryPart } from "./part.js";
import { type KeptPoint, precedes } from "./point.js";

/** Entries that the list holds in every backend. */
export const TOP_CAPACITY = 64;

/** An entry of the list. */
export type TopEntry = Pick<KeptPoint, "token" | "logit">;

/** State of {@link top}: at most {@link TOP_CAPACITY} entries in the order ≻. */
export interface TopState {
  /** The first entries of the set, in the order ≻. */
  entries: TopEntry[];
}

function insert(entries: TopEntry[], { token, logit }: TopEntry): void {
  const last = entries[TOP_CAPACITY - 1];
  if (last !== undefined && precedes(last, { token, logit })) return;
  let at = entries.length;
  while (at > 0 && precedes({ token, logit }, entries[at - 1] as TopEntry)) at--;
  entries.splice(at, 0, { token, logit });
  if (entries.length > TOP_CAPACITY) entries.pop();
}

/** The summary part that keeps the {@link TOP_CAPACITY} first points of ≻. */
export const top: SummaryPart<TopState> = {
  empty: () => ({ entries: [] }),
  add(state, point) {
    insert(state.entries, point);
  },
  merge(into, from) {
    for (const entry of from.entries) insert(into.entries, entry);
  },
};

/**
 * The K largest logits of a set with their ids, in the order ≻: the exact head of the distribution, by which top-k is placed
 * always and top-p whenever the nucleus ends inside the list; and the list of top logprobs.
 */
import type { SummaryPart } from "./part.js";
import { type KeptPoint, precedes } from "./point.js";

/** Entries that the list holds in every backend. */
export const TOP_CAPACITY = 64;

/** An entry of the list. */
export type TopEntry = Pick<KeptPoint, "token" | "logit">;

/** State of {@link top} and {@link rawTop}: at most {@link TOP_CAPACITY} entries in the order ≻. */
export interface TopState {
  /** The first entries of the set, in the order ≻. */
  entries: TopEntry[];
}

const empty = (): TopState => ({ entries: [] });

function insert({ entries }: TopState, token: number, logit: number): void {
  const last = entries[TOP_CAPACITY - 1];
  if (last !== undefined && precedes(last, { token, logit })) return;
  const entry = { token, logit };
  let at = entries.length;
  while (at > 0 && precedes(entry, entries[at - 1] as TopEntry)) at--;
  entries.splice(at, 0, entry);
  if (entries.length > TOP_CAPACITY) entries.pop();
}

function insertAll(state: TopState, logits: Float64Array): void {
  let least = state.entries[TOP_CAPACITY - 1]?.logit;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit === Number.NEGATIVE_INFINITY || (least !== undefined && logit < least)) continue;
    insert(state, token, logit);
    least = state.entries[TOP_CAPACITY - 1]?.logit;
  }
}

/** Both lists are in the order ≻ already. */
function merge(into: TopState, from: TopState): void {
  const [a, b] = [into.entries, from.entries];
  const merged: TopEntry[] = [];
  let [i, j] = [0, 0];
  while (merged.length < TOP_CAPACITY && (i < a.length || j < b.length)) {
    const takesA = j === b.length || (i < a.length && precedes(a[i] as TopEntry, b[j] as TopEntry));
    merged.push((takesA ? a[i++] : b[j++]) as TopEntry);
  }
  into.entries = merged;
}

/** The summary part that keeps the {@link TOP_CAPACITY} first points of ≻. */
export const top: SummaryPart<TopState> = {
  empty,
  add: (state, { token, logit }) => insert(state, token, logit),
  addRow: (state, { logits }) => insertAll(state, logits),
  merge,
};

/** The summary part that keeps the {@link TOP_CAPACITY} largest raw logits, whatever the call's settings mask. */
export const rawTop: SummaryPart<TopState> = {
  seesUnsupported: true,
  empty,
  add(state, { token, rawLogit }) {
    if (rawLogit > Number.NEGATIVE_INFINITY) insert(state, token, rawLogit);
  },
  addRow: (state, { rawLogits }) => insertAll(state, rawLogits),
  merge,
};

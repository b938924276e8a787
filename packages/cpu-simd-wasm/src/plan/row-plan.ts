/**
 * Which summary parts a row needs: a row pays for nothing that its parameters do not ask for.
 */
import { Part, TOP_CAPACITY } from "./abi.js";

/** Settings of one row that decide what is computed. */
export interface RowSettings {
  /** 0 is greedy. */
  readonly temperature: number;
  /** 0 is off. */
  readonly topK: number;
  /** 1 is off. */
  readonly topP: number;
  /** 0 is off. */
  readonly minP: number;
}

/** What the kernels compute for a row. */
export interface RowPlan {
  /** Bits of {@link Part}. */
  readonly parts: number;
  /** Entries of the list of the largest logits; 0 without one. */
  readonly topSize: number;
}

/**
 * Plans a row.
 *
 * - Greedy: the best logit, whatever the truncation, since the first token always stays.
 * - No truncation: the winner.
 * - top-k: the frontier and the exact list of k entries. A nucleus inside the k best takes its masses from that list.
 * - top-p alone: the frontier, a full list, and the log mass that the nucleus is a share of.
 * - min-p alone: the frontier; the largest logit is always known.
 */
export function planRow({ temperature, topK, topP, minP }: RowSettings): RowPlan {
  if (temperature === 0) return { parts: Part.Greedy, topSize: 0 };
  if (topK > 0) return { parts: Part.Frontier | Part.Top, topSize: Math.min(topK, TOP_CAPACITY) };
  if (topP < 1) return { parts: Part.Frontier | Part.Top | Part.Mass, topSize: TOP_CAPACITY };
  if (minP > 0) return { parts: Part.Frontier, topSize: 0 };
  return { parts: Part.Winner, topSize: 0 };
}

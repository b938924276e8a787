/**
 * Which parts of the summary kernels compute for a row: a row pays for nothing that its parameters do not ask for.
 */
import type { Variant } from "../sampler/backend.js";
import { neededParts, type RowNeeds, type RowSummary } from "../summary/plan.js";

/** What a row's plan asks kernels for; bits. */
export const Part = {
  /** The best score of every draw. */
  Winner: 1,
  /** The best logit, as the first draw's winner. */
  Greedy: 2,
  /** The frontier of every draw. */
  Frontier: 4,
  /** The list of the largest logits. */
  Top: 8,
  /** Log mass. */
  Mass: 16,
  /** And what entropy needs besides. */
  Entropy: 32,
  /** Mass and count by logit. */
  Histogram: 64,
  /** Mean and deviation. */
  Moments: 128,
  /** Raw logits of points. */
  Raw: 256,
  /** Log mass of the raw logits. */
  RawMass: 512,
  /** The list of the largest raw logits. */
  RawTop: 1024,
  /** Winners by groups: the variant "grouped". */
  Grouped: 2048,
} as const;

/** What the kernels compute for each part. Flags and the largest logit they always know. */
const PART_BITS: Readonly<Record<keyof RowSummary, number>> = {
  winner: 0,
  flags: 0,
  max: 0,
  frontier: Part.Frontier,
  top: Part.Top,
  logMass: Part.Mass,
  entropy: Part.Mass | Part.Entropy,
  histogram: Part.Histogram,
  moments: Part.Moments,
  rawLogMass: Part.Raw | Part.RawMass,
  rawTop: Part.RawTop,
};

/** Parts that differ from draw to draw; the others belong to the row's logits and are computed once for all draws. */
export const DRAW_PARTS: number = Part.Winner | Part.Greedy | Part.Frontier | Part.Raw | Part.Grouped;

/**
 * Plans a row: bits of {@link Part}.
 *
 * @param needs - what the row is asked for
 * @param isGreedy - the best logit is all that it needs, whatever the truncation, since the first token always stays
 * @param variant - by which it is drawn: "grouped" has a bit of its own
 */
export function planRow(needs: RowNeeds, isGreedy: boolean, variant: Variant = "fused"): number {
  const bits = neededParts(needs).reduce((sum, part) => sum | PART_BITS[part], 0);
  if (isGreedy) return Part.Greedy | (bits & (Part.Raw | Part.RawMass | Part.RawTop));
  const grouped = variant === "grouped" ? Part.Grouped : 0;
  return bits & Part.Frontier ? bits : bits | Part.Winner | grouped;
}

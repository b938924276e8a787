/**
 * Which parts of the summary the kernels compute for a row: a row pays for nothing that its parameters do not ask for.
 */
import { neededParts, type RowNeeds, type RowSummary } from "@flashsampling/core/summary";
import { Part } from "./abi.js";

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
export const DRAW_PARTS: number = Part.Winner | Part.Greedy | Part.Frontier | Part.Raw;

/**
 * Plans a row: bits of {@link Part}.
 *
 * @param needs - what the row is asked for
 * @param isGreedy - the best logit is all that it needs, whatever the truncation, since the first token always stays
 */
export function planRow(needs: RowNeeds, isGreedy: boolean): number {
  const bits = neededParts(needs).reduce((sum, part) => sum | PART_BITS[part], 0);
  if (isGreedy) return Part.Greedy | (bits & (Part.Raw | Part.RawMass | Part.RawTop));
  return bits & Part.Frontier ? bits : bits | Part.Winner;
}

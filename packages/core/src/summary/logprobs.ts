/**
 * Logprobs of a row: the log of the normaliser, the drawn token's, and the likeliest tokens'.
 *
 * Raw logprobs are the model's own: softmax of the raw logits over the whole vocabulary. Processed ones are those of the distribution
 * drawn from: the transformed logits, renormalised over what the truncation keeps.
 */
import type { KeptSet } from "./cut.js";
import { logMassValue } from "./log-mass.js";
import type { RowNeeds, RowSummary } from "./plan.js";
import type { KeptPoint } from "./point.js";
import type { TopEntry } from "./top.js";

/** Logprobs of one row, natural logarithms. */
export interface RowLogprobs {
  /** logprob = logit − logZ. */
  readonly logZ: number;
  /** Of each draw's token. */
  readonly chosen: readonly number[];
  /** The likeliest tokens in the order ≻, with their logprobs in place of logits. */
  readonly top: readonly TopEntry[];
}

/**
 * Reads a row's logprobs off its summary.
 *
 * @param summary - the row's, with the parts that `logprobs` calls for
 * @param logprobs - which distribution, and how many entries of the list
 * @param winners - the drawn point of each draw
 * @param kept - what the truncation keeps; read for processed logprobs
 */
export function readLogprobs(
  summary: RowSummary,
  { mode, top }: NonNullable<RowNeeds["logprobs"]>,
  winners: readonly KeptPoint[],
  kept: KeptSet | undefined,
): RowLogprobs {
  const isRaw = mode === "raw";
  const mass = isRaw ? summary.rawLogMass : kept && summary.max && { max: summary.max.logit, sum: kept.mass };
  if (mass === undefined) throw new TypeError("readLogprobs: the summary lacks the mass");
  const logZ = logMassValue(mass);
  const list = (isRaw ? summary.rawTop : summary.top)?.entries ?? [];
  const entries = list.slice(0, isRaw ? top : Math.min(top, kept?.count ?? top));
  return {
    logZ,
    chosen: winners.map(({ logit, rawLogit }) => (isRaw ? (rawLogit as number) : logit) - logZ),
    top: entries.map(({ token, logit }) => ({ token, logit: logit - logZ })),
  };
}

/**
 * The logprobs of a batch as a backend answers with them: rows are written as they are done, rows that fail keep what they began with.
 */
import { NO_TOKEN } from "../errors.js";
import type { RowLogprobs } from "../summary/logprobs.js";
import type { BatchLogprobs, SampleRequest } from "./backend.js";

/**
 * The logprobs that a request asks for, no row written yet; `undefined` if it asks for none.
 *
 * @category Writing a backend
 */
export function emptyBatchLogprobs({ batchSize, draws, logprobs }: SampleRequest): BatchLogprobs | undefined {
  if (logprobs === undefined) return undefined;
  const { top } = logprobs;
  return {
    logZ: new Float64Array(batchSize).fill(Number.NaN),
    chosen: new Float64Array(batchSize * draws).fill(Number.NaN),
    topTokens: new Uint32Array(batchSize * top).fill(NO_TOKEN),
    topLogprobs: new Float64Array(batchSize * top).fill(Number.NaN),
  };
}

/**
 * Writes one row.
 *
 * @param into - of {@link emptyBatchLogprobs}
 * @param row - number of the row in the batch
 * @param logprobs - the row's, with one `chosen` per draw
 * @category Writing a backend
 */
export function writeRowLogprobs(into: BatchLogprobs, row: number, { logZ, chosen, top }: RowLogprobs): void {
  const size = into.topTokens.length / into.logZ.length;
  into.logZ[row] = logZ;
  into.chosen.set(chosen, row * chosen.length);
  into.topLogprobs.fill(Number.NEGATIVE_INFINITY, row * size, (row + 1) * size);
  for (const [rank, { token, logit }] of top.entries()) {
    into.topTokens[row * size + rank] = token;
    into.topLogprobs[row * size + rank] = logit;
  }
}

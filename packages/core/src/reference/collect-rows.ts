/**
 * Runs a per-row sampler over a batch and lays its outcomes out as a backend's answer.
 */
import { NO_TOKEN } from "../errors.js";
import { BackendRowStatus, type BackendSampleResult, type SampleRequest } from "../sampler/backend.js";
import { emptyBatchLogprobs, writeRowLogprobs } from "../sampler/batch-logprobs.js";
import type { RowOutcome } from "./sample-row.js";
import { AbortableRunner, type Steps } from "./steps.js";

/**
 * Draws all rows of a call, giving way to the event loop now and then when the call can be aborted.
 *
 * @param request - the call
 * @param signal - the caller's signal
 * @param sampleRow - draws one row
 * @throws FlashSamplingError `ABORTED`
 */
export async function collectRows(
  request: SampleRequest,
  signal: AbortSignal | undefined,
  sampleRow: (row: number) => Steps<RowOutcome>,
): Promise<BackendSampleResult> {
  const { batchSize, draws } = request;
  const tokens = new Uint32Array(batchSize * draws).fill(NO_TOKEN);
  const status = new Uint8Array(batchSize);
  const logprobs = emptyBatchLogprobs(request);
  let secondLooks = 0;
  const runner = new AbortableRunner(signal);
  for (let row = 0; row < batchSize; row++) {
    const outcome = await runner.run(sampleRow(row));
    status[row] = outcome.status;
    secondLooks += outcome.secondLooks;
    if (outcome.status !== BackendRowStatus.Ok) continue;
    tokens.set(outcome.tokens, row * draws);
    if (logprobs !== undefined && outcome.logprobs !== undefined) writeRowLogprobs(logprobs, row, outcome.logprobs);
  }
  return { tokens, status, secondLooks, logprobs };
}

/**
 * Runs a per-row sampler over a batch and lays its outcomes out as a backend's answer.
 */
import { NO_TOKEN, throwIfAborted } from "../errors.js";
import { BackendRowStatus, type BackendSampleResult, type SampleRequest } from "../sampler/backend.js";
import { emptyBatchLogprobs, writeRowLogprobs } from "../sampler/batch-logprobs.js";
import type { RowOutcome } from "./sample-row.js";

/** How long rows are drawn in one go before an abort may be noticed. */
const SLICE_MS = 8;

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
  sampleRow: (row: number) => RowOutcome,
): Promise<BackendSampleResult> {
  const { batchSize, draws } = request;
  const tokens = new Uint32Array(batchSize * draws).fill(NO_TOKEN);
  const status = new Uint8Array(batchSize);
  const logprobs = emptyBatchLogprobs(request);
  let secondLooks = 0;
  let sliceStart = performance.now();
  for (let row = 0; row < batchSize; row++) {
    if (signal !== undefined && performance.now() - sliceStart > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      throwIfAborted(signal);
      sliceStart = performance.now();
    }
    const outcome = sampleRow(row);
    status[row] = outcome.status;
    secondLooks += outcome.secondLooks;
    if (outcome.status !== BackendRowStatus.Ok) continue;
    tokens.set(outcome.tokens, row * draws);
    if (logprobs !== undefined && outcome.logprobs !== undefined) writeRowLogprobs(logprobs, row, outcome.logprobs);
  }
  return { tokens, status, secondLooks, logprobs };
}

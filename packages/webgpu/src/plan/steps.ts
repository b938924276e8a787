/**
 * What steps that are queued one after the other keep on the device. The kernels' side is kernels/wgsl/steps.wgsl.
 */
import { FlashSamplingError, type SampleRequest } from "@flashsampling/core";
import type { PassRow } from "@flashsampling/core/backend";
import { ANSWER_WORDS, DECISION_WORDS, decisionWords, hostSetting, STEP } from "./decisions.js";

/** Most rows of a queue: each takes a workgroup, and every device dispatches so many. */
const MAX_ROWS = 65_535;

/** @throws FlashSamplingError `UNSUPPORTED`, naming a setting that steps without the host do not take */
export function requireSteps(request: SampleRequest): void {
  const { batchSize } = request;
  const refuse = (argument: string, why: string, row?: number): never => {
    const message = `Steps that are queued on the GPU do not take ${why}; call sample for each step.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
  };
  if (batchSize > MAX_ROWS) refuse("batchSize", `more than ${MAX_ROWS} rows`);
  for (let row = 0; row < batchSize; row++) {
    const setting = hostSetting(request, row);
    if (setting !== undefined) refuse(setting.argument, setting.why, row);
  }
}

/** Whether steps count the tokens of a row. */
function hasPenalty({ rows }: SampleRequest, row: number): boolean {
  return rows.repetitionPenalty[row] !== 1 || rows.frequencyPenalty[row] !== 0 || rows.presencePenalty[row] !== 0;
}

/** A row of a step: with room for the tokens that `maxSteps` steps may add to those seen. */
export function roomyRow(row: PassRow, request: SampleRequest, maxSteps: number): PassRow {
  if (!hasPenalty(request, row.index)) return row;
  const length = row.seen.token.length + maxSteps;
  const [token, value] = [new Uint32Array(length), new Float32Array(length)];
  token.set(row.seen.token);
  value.set(row.seen.value);
  return { ...row, seen: { token, value } };
}

/** The words of `steps` before the first step. */
export function stepWords(request: SampleRequest, maxSteps: number): Uint32Array<ArrayBuffer> {
  const { batchSize, seenTokens } = request;
  const entries = (row: number): readonly [start: number, end: number] => [
    seenTokens?.rowStart[row] ?? 0,
    seenTokens?.rowStart[row + 1] ?? 0,
  ];
  const rows = Array.from({ length: batchSize }, (_, row) => row);
  const decisions = decisionWords(request, rows);
  let end = decisions.length;
  const counts = rows.map((row) => {
    if (!hasPenalty(request, row)) return 0;
    const [from, to] = entries(row);
    const start = end;
    end += to - from + maxSteps;
    return start;
  });
  const words = new Uint32Array(end);
  words.set(decisions);
  for (const [row, start] of counts.entries()) {
    words[batchSize * ANSWER_WORDS + row * DECISION_WORDS + STEP.counts] = start;
    if (start === 0) continue;
    const [from, to] = entries(row);
    words.set(seenTokens?.outputCount.subarray(from, to) ?? [], start);
  }
  return words;
}

/**
 * Reads what steps have left for the host: tokens and statuses, and logprobs by what the fused passes found, as calls read theirs.
 */
import type { BackendSampleResult, SampleRequest } from "@flashsampling/core";
import {
  emptyBatchLogprobs,
  type PassRow,
  readDeviceSteps,
  stepLogprobs,
  writeRowLogprobs,
} from "@flashsampling/core/backend";
import type { KeptPoint } from "@flashsampling/core/summary";
import type { FindingsLayout } from "../plan/layout.js";
import type { HistoryLayout } from "../plan/steps.js";
import { Findings } from "./read-findings.js";

/**
 * Reads all steps.
 *
 * @param words - what they have left, step by step
 * @param request - what each of them draws
 * @param rows - its rows
 * @param layout - of what a fused pass finds
 * @param history - of what a step leaves
 * @param vocabSize - number of vocabulary ids V
 */
export function readHistory(
  words: Uint32Array,
  request: SampleRequest,
  rows: readonly PassRow[],
  layout: FindingsLayout,
  { findings, stride }: HistoryLayout,
  vocabSize: number,
): Omit<BackendSampleResult, "secondLooks"> {
  const { batchSize, draws } = request;
  const steps = words.length / stride;
  const { tokens, status } = readDeviceSteps(words, request, stride);
  const logprobs = emptyBatchLogprobs({ ...request, batchSize: steps * batchSize });
  if (logprobs === undefined || findings === undefined) return { tokens, status };
  for (let step = 0; step < steps; step++) {
    const ofStep = words.subarray(step * stride, (step + 1) * stride);
    const found = new Findings(
      rows,
      layout,
      ofStep.subarray(findings.joined, findings.perTile),
      ofStep.subarray(findings.perTile),
    );
    for (const [i, row] of rows.entries()) {
      const answer = step * batchSize + i;
      if (status[answer] !== 0) continue;
      const winners = Array.from({ length: draws }, (_, draw) => {
        // All draws of a greedy row are its first.
        const { points } = found.frontier(i, row.isGreedy ? 0 : draw);
        return points.find(({ token }) => token === tokens[answer * draws + draw]) as KeptPoint;
      });
      const ofRow = stepLogprobs(row, found.summary(i), winners, vocabSize);
      if (ofRow !== undefined) writeRowLogprobs(logprobs, answer, ofRow);
    }
  }
  return { tokens, status, logprobs };
}

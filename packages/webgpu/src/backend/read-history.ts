/**
 * Reads what steps have left for the host: tokens and statuses, and logprobs by what the fused passes found, as calls read theirs.
 */
import type { BackendSampleResult, SampleRequest } from "@flashsampling/core";
import {
  emptyBatchLogprobs,
  logprobsOfRow,
  type PassRow,
  readDeviceSteps,
  writeRowLogprobs,
} from "@flashsampling/core/backend";
import type { KeptPoint, KeptSet, RowSummary } from "@flashsampling/core/summary";
import { ANSWER_WORDS, DECISION_WORDS, Search, STEP } from "../plan/decisions.js";
import type { FindingsLayout } from "../plan/layout.js";
import type { HistoryLayout } from "../plan/steps.js";
import { Findings, fixedPoint, floatOfFixed } from "./read-findings.js";

/**
 * Reads all steps.
 *
 * @param words - what they have left, step by step
 * @param request - what each of them draws
 * @param rows - its rows
 * @param layout - of what a fused pass finds
 * @param history - of what a step leaves
 */
export function readHistory(
  words: Uint32Array,
  request: SampleRequest,
  rows: readonly PassRow[],
  layout: FindingsLayout,
  { findings, stride }: HistoryLayout,
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
      const summary = found.summary(i);
      const decision = ofStep.subarray(ANSWER_WORDS * batchSize * draws + i * DECISION_WORDS);
      const ofRow = logprobsOfRow(row, summary, winners, readKept(decision, summary));
      if (ofRow !== undefined) writeRowLogprobs(logprobs, answer, ofRow);
    }
  }
  return { tokens, status, logprobs };
}

/** What a row's truncation keeps, where that was searched for. What the list holds has its mass from there, as in calls. */
function readKept(decision: Uint32Array, { top, max }: RowSummary): KeptSet | undefined {
  if (decision[STEP.search] !== Search.Kept) return undefined;
  const count = decision[STEP.cutCount] as number;
  const entries = top?.entries ?? [];
  if (count > entries.length || max === undefined)
    return { count, mass: floatOfFixed(fixedPoint(decision, STEP.cutMass)) };
  return { count, mass: entries.slice(0, count).reduce((sum, { logit }) => sum + Math.exp(logit - max.logit), 0) };
}

/**
 * What steps that are queued one after the other keep on the device. The kernels' side is kernels/wgsl/steps.wgsl.
 */
import type { SampleRequest } from "@flashsampling/core";
import { countsTokens } from "@flashsampling/core/backend";
import { ANSWER_WORDS, DECISION_WORDS, decisionWords, STEP } from "./decisions.js";

/** Most rows of a queue: each takes a workgroup, and every device dispatches so many. */
export const MAX_STEP_ROWS = 65_535;

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
    if (!countsTokens(request, row)) return 0;
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

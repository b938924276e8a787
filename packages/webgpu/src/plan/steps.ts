/**
 * What steps that are queued one after the other keep on the device, and leave for the host. The kernels' side is kernels/wgsl/steps.wgsl.
 */
import type { SampleRequest } from "@flashsampling/core";
import { countsTokens } from "@flashsampling/core/backend";
import { ANSWER_WORDS, DECISION_WORDS, decisionWords, STEP, searchOf } from "./decisions.js";
import type { FindingsLayout } from "./layout.js";

/** Most rows of a queue: each takes a workgroup, and every device dispatches so many. */
export const MAX_STEP_ROWS = 65_535;

/** The words of `steps` before the first step. */
export function stepWords(request: SampleRequest, maxSteps: number): Uint32Array<ArrayBuffer> {
  const { batchSize, draws, seenTokens } = request;
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
    const at = ANSWER_WORDS * batchSize * draws + row * DECISION_WORDS;
    words[at + STEP.counts] = start;
    words[at + STEP.search] = searchOf(request, row);
    if (start === 0) continue;
    const [from, to] = entries(row);
    words.set(seenTokens?.outputCount.subarray(from, to) ?? [], start);
  }
  return words;
}

/** What every step leaves for the host, in words: its answers; then its decisions, and what its fused pass found, where logprobs are read off these. */
export interface HistoryLayout {
  /** Words of the answers, and of the decisions behind them. */
  readonly steps: number;
  /** Where the joined summaries lie, and what every tile has; absent without logprobs. */
  readonly findings: { readonly joined: number; readonly perTile: number } | undefined;
  /** Words from one step to the next. */
  readonly stride: number;
}

/** Plans what every step leaves. */
export function planHistory(
  { batchSize, draws, logprobs }: SampleRequest,
  { joinedWords, masses, words }: FindingsLayout,
): HistoryLayout {
  const answers = ANSWER_WORDS * batchSize * draws;
  if (logprobs === undefined) return { steps: answers, findings: undefined, stride: answers };
  const steps = answers + DECISION_WORDS * batchSize;
  const findings = { joined: steps, perTile: steps + joinedWords };
  return { steps, findings, stride: findings.perTile + words - masses };
}

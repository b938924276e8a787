/**
 * What steps that are queued one after the other keep on the device. The kernels' side is kernels/wgsl/steps.wgsl.
 */
import { FlashSamplingError, type SampleRequest } from "@flashsampling/core";
import type { PassRow } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";

/** Words of a row of the steps. */
const STEP_WORDS = 10;

/** Words before the rows: a token and a status each. */
const ANSWER_WORDS = 2;

/** Decisions of a step, and words between their uniforms: bindings begin at multiples of 256 bytes. */
export const STAGES = 4;
export const STAGE_WORDS = 64;

/** Words of the dispatches of one shard, or of the last reduction. */
export const DISPATCH_WORDS = 3;

/** Status of a row whose token the passes of a step did not find. */
export const UNDECIDED = 3;

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);
function bitsOf(value: number): number {
  float[0] = value;
  return bits[0] as number;
}

/** Most rows of a queue: those of one pass. */
export const MAX_STEP_ROWS = 32;

/** @throws FlashSamplingError `UNSUPPORTED`, naming a setting that steps without the host do not take */
export function requireSteps({ batchSize, rows }: SampleRequest): void {
  const refuse = (argument: string, why: string, row?: number): never => {
    const message = `Steps that are queued on the GPU do not take ${why}; call sample for each step.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
  };
  if (batchSize > MAX_STEP_ROWS) refuse("batchSize", `more than ${MAX_STEP_ROWS} rows`);
  for (let row = 0; row < batchSize; row++) {
    if (rows.temperature[row] === 0) continue;
    const [topK, topP] = [rows.topK[row] as number, rows.topP[row] as number];
    const epsilon = rows.epsilonCutoff[row] as number;
    if ((rows.etaCutoff[row] as number) > 0) refuse("etaCutoff", "etaCutoff", row);
    if ((rows.topNSigma[row] as number) < Number.POSITIVE_INFINITY) refuse("topNSigma", "topNSigma", row);
    if (topK > TOP_CAPACITY && topP < 1) refuse("topK", `topK above ${TOP_CAPACITY} together with topP`, row);
    if (epsilon > 0 && (topK > 0 || topP < 1 || (rows.minP[row] as number) > 0)) {
      refuse("epsilonCutoff", "epsilonCutoff together with another truncation", row);
    }
  }
}

/** Whether steps count the tokens of a row. */
function hasPenalty({ rows }: SampleRequest, row: number): boolean {
  return rows.repetitionPenalty[row] !== 1 || rows.frequencyPenalty[row] !== 0 || rows.presencePenalty[row] !== 0;
}

/** A row of a step: with room for places to measure, and for the tokens that `maxSteps` steps may add to those seen. */
export function roomyRow(row: PassRow, request: SampleRequest, maxSteps: number, capacity: number): PassRow {
  const places = Array.from({ length: capacity }, () => ({ logit: 0, token: 0 }));
  if (!hasPenalty(request, row.index)) return { ...row, places };
  const length = row.seen.token.length + maxSteps;
  const [token, value] = [new Uint32Array(length), new Float32Array(length)];
  token.set(row.seen.token);
  value.set(row.seen.value);
  return { ...row, places, seen: { token, value } };
}

/** The words of `steps` before the first step. */
export function stepWords(request: SampleRequest, maxSteps: number): Uint32Array<ArrayBuffer> {
  const { batchSize, rows, seenTokens } = request;
  const entries = (row: number): readonly [start: number, end: number] => [
    seenTokens?.rowStart[row] ?? 0,
    seenTokens?.rowStart[row + 1] ?? 0,
  ];
  const first = batchSize * (ANSWER_WORDS + STEP_WORDS);
  let end = first;
  const counts = Array.from({ length: batchSize }, (_, row) => {
    if (!hasPenalty(request, row)) return 0;
    const [from, to] = entries(row);
    const start = end;
    end += to - from + maxSteps;
    return start;
  });
  const words = new Uint32Array(end);
  for (let row = 0; row < batchSize; row++) {
    const minP = rows.minP[row] as number;
    const floor = minP > 0 ? Math.log(minP) : Number.POSITIVE_INFINITY;
    const high = Math.fround(floor);
    words.set(
      [
        0,
        rows.topK[row] as number,
        bitsOf(rows.topP[row] as number),
        bitsOf(high),
        bitsOf(minP > 0 ? floor - high : 0),
        bitsOf(rows.epsilonCutoff[row] as number),
        bitsOf(rows.frequencyPenalty[row] as number),
        bitsOf(rows.presencePenalty[row] as number),
        counts[row] as number,
      ],
      batchSize * ANSWER_WORDS + row * STEP_WORDS,
    );
    if (counts[row] === 0) continue;
    const [from, to] = entries(row);
    words.set(seenTokens?.outputCount.subarray(from, to) ?? [], counts[row]);
  }
  return words;
}

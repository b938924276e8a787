/**
 * What steps that are queued one after the other keep on the device: fs_step_row of kernels/cuda/steps.h, and room for the tokens that they will see.
 */
import { FlashSamplingError, type SampleRequest } from "@flashsampling/core";
import type { PassRow } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";
import { FRONTIER_CAPACITY } from "./findings.js";

/** Bytes of fs_step_row. */
export const STEP_ROW_BYTES = 40;

/** Words of the passes that only some rows may want. */
export const WANTED_WORDS = 3;

/** Most rows of a queue: those of one pass. */
export const MAX_STEP_ROWS = 64;

/** Status of a row that the passes of a step left undecided. */
export const UNDECIDED = 3;

/** @throws FlashSamplingError `UNSUPPORTED`, naming a setting that steps without the host do not take */
export function requireSteps({ batchSize, rows }: SampleRequest): void {
  const refuse = (argument: string, why: string, row?: number): never => {
    const message = `Steps that are queued on the GPU do not take ${why}; call sample for each step.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
  };
  if (batchSize > MAX_STEP_ROWS) refuse("batchSize", `more than ${MAX_STEP_ROWS} rows`);
  for (let row = 0; row < batchSize; row++) {
    if (rows.temperature[row] === 0) continue;
    const [topK, topP, minP] = [rows.topK, rows.topP, rows.minP].map((values) => values[row]) as [
      number,
      number,
      number,
    ];
    if ((rows.etaCutoff[row] as number) > 0) refuse("etaCutoff", "etaCutoff", row);
    if ((rows.topNSigma[row] as number) < Number.POSITIVE_INFINITY) refuse("topNSigma", "topNSigma", row);
    if (topK > TOP_CAPACITY && topP < 1) refuse("topK", `topK above ${TOP_CAPACITY} together with topP`, row);
    if ((rows.epsilonCutoff[row] as number) > 0 && (topK > 0 || topP < 1 || minP > 0)) {
      refuse("epsilonCutoff", "epsilonCutoff together with another truncation", row);
    }
  }
}

function hasPenalty({ rows }: SampleRequest, row: number): boolean {
  return rows.repetitionPenalty[row] !== 1 || rows.frequencyPenalty[row] !== 0 || rows.presencePenalty[row] !== 0;
}

/** A row with room for the tokens that `maxSteps` steps may add to those seen, and for the places of its second looks. */
export function roomyRow(row: PassRow, request: SampleRequest, maxSteps: number): PassRow {
  const places = Array.from({ length: FRONTIER_CAPACITY }, () => ({ logit: 0, token: 0 }));
  if (!hasPenalty(request, row.index)) return { ...row, places };
  const length = row.seen.token.length + maxSteps;
  const [token, value] = [new Uint32Array(length), new Float32Array(length)];
  token.set(row.seen.token);
  value.set(row.seen.value);
  return { ...row, seen: { token, value }, places };
}

/** What decisions take of the rows, and the counts of the tokens that they have seen. */
export interface StepWords {
  /** fs_step_row, one after the other. */
  readonly settings: Uint8Array;
  /** Counts, for behind the words that rows point at. */
  readonly counts: Uint32Array;
}

/**
 * Writes them.
 *
 * @param request - what every step draws
 * @param maxSteps - most steps
 * @param start - where in `extra` the counts will begin, above 0
 */
export function stepWords(request: SampleRequest, maxSteps: number, start: number): StepWords {
  const { batchSize, rows, seenTokens } = request;
  const settings = new DataView(new ArrayBuffer(batchSize * STEP_ROW_BYTES));
  const counts: number[] = [];
  for (let row = 0; row < batchSize; row++) {
    const at = row * STEP_ROW_BYTES;
    const minP = rows.minP[row] as number;
    settings.setFloat64(at, minP > 0 ? Math.log(minP) : Number.NEGATIVE_INFINITY, true);
    const floats = [rows.topP, rows.epsilonCutoff, rows.frequencyPenalty, rows.presencePenalty];
    for (const [i, values] of floats.entries()) settings.setFloat32(at + 8 + 4 * i, values[row] as number, true);
    settings.setUint32(at + 24, rows.topK[row] as number, true);
    if (!hasPenalty(request, row)) continue;
    settings.setUint32(at + 28, start + counts.length, true);
    const seen = seenTokens?.outputCount.subarray(seenTokens.rowStart[row], seenTokens.rowStart[row + 1]) ?? [];
    counts.push(...seen, ...new Array<number>(maxSteps).fill(0));
  }
  return { settings: new Uint8Array(settings.buffer), counts: Uint32Array.from(counts) };
}

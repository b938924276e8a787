/**
 * What steps that are queued one after the other keep on the device: fs_step_row of kernels/cuda/steps.h, and room for the tokens that they will see.
 */
import type { SampleRequest } from "@flashsampling/core";
import { countsTokens, type HostSetting, type PassRow, roomyRow } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";
import { FRONTIER_CAPACITY } from "./findings.js";

/** Bytes of fs_step_row. */
export const STEP_ROW_BYTES = 40;

/** Words of the passes that only some rows may want. */
export const WANTED_WORDS = 3;

/** The setting of a row for which decisions on the device may leave a draw to the host; undefined: they leave none. */
export function hostSetting({ rows, draws, logprobs }: SampleRequest, row: number): HostSetting | undefined {
  if (draws > 1) return { argument: "draws", why: "more than one draw" };
  if (logprobs !== undefined) return { argument: "logprobs", why: "logprobs" };
  if (rows.temperature[row] === 0) return undefined;
  const [topK, topP, minP] = [rows.topK, rows.topP, rows.minP].map((values) => values[row]) as [number, number, number];
  if ((rows.etaCutoff[row] as number) > 0) return { argument: "etaCutoff", why: "etaCutoff" };
  if ((rows.topNSigma[row] as number) < Number.POSITIVE_INFINITY) return { argument: "topNSigma", why: "topNSigma" };
  if (topK > TOP_CAPACITY && topP < 1) {
    return { argument: "topK", why: `topK above ${TOP_CAPACITY} together with topP` };
  }
  if ((rows.epsilonCutoff[row] as number) > 0 && (topK > 0 || topP < 1 || minP > 0)) {
    return { argument: "epsilonCutoff", why: "epsilonCutoff together with another truncation" };
  }
  return undefined;
}

/** A row with room for the tokens that steps may add to those seen, and for the places of its second looks. */
export function stepRow(row: PassRow, request: SampleRequest, maxSteps: number): PassRow {
  const places = Array.from({ length: FRONTIER_CAPACITY }, () => ({ logit: 0, token: 0 }));
  return { ...roomyRow(row, request, maxSteps), places };
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
    if (!countsTokens(request, row)) continue;
    settings.setUint32(at + 28, start + counts.length, true);
    const seen = seenTokens?.outputCount.subarray(seenTokens.rowStart[row], seenTokens.rowStart[row + 1]) ?? [];
    counts.push(...seen, ...new Array<number>(maxSteps).fill(0));
  }
  return { settings: new Uint8Array(settings.buffer), counts: Uint32Array.from(counts) };
}

/**
 * Who decides what a call draws: the device, so that little is read back, or the host, from what passes find.
 */
import type { BackendSampleResult, SampleRequest } from "@flashsampling/core";
import { Part, type PassRow, planBlocks, sampleByPasses, UNDECIDED } from "@flashsampling/core/backend";
import { isDecidable } from "../plan/decisions.js";
import type { GpuPasses } from "./gpu-passes.js";

/**
 * Answers a call: by decisions on the device for one draw without logprobs, block of rows by block of rows, where each row's settings
 * admit them and a truncation makes them worth a kernel.
 *
 * @param passes - over the head's weights
 * @param rows - of the call
 * @param request - the call
 */
export async function sampleOnDevice(
  passes: GpuPasses,
  rows: readonly PassRow[],
  request: SampleRequest,
): Promise<BackendSampleResult> {
  if (request.draws !== 1 || request.logprobs !== undefined) return sampleByPasses(passes, rows, request);
  const tokens = new Uint32Array(rows.length);
  const status = new Uint8Array(rows.length);
  let secondLooks = 0;
  for (const { start, count } of planBlocks(rows.length, passes.maxRows)) {
    const block = rows.slice(start, start + count);
    const answer = await (canDecide(block, request) ? decide : sampleByPasses)(passes, block, request);
    tokens.set(answer.tokens, start);
    status.set(answer.status, start);
    secondLooks += answer.secondLooks;
  }
  return { tokens, status, secondLooks };
}

/** Whether the device is to decide the rows of a pass. Without a truncation the winner is the token, and hardly more to read. */
function canDecide(rows: readonly PassRow[], request: SampleRequest): boolean {
  const truncates = rows.some(({ parts }) => (parts & Part.Frontier) !== 0);
  return truncates && rows.every(({ index }) => isDecidable(request, index));
}

/** Has the device decide; the host begins anew with rows that it did not decide. */
async function decide(
  passes: GpuPasses,
  rows: readonly PassRow[],
  request: SampleRequest,
): Promise<BackendSampleResult> {
  const { answers, secondLooks, unlooked } = await passes.decide(rows, request);
  const tokens = answers.slice(0, rows.length);
  const status = Uint8Array.from(answers.subarray(rows.length));
  const open = [...status.keys()].filter((i) => (status[i] as number) >= UNDECIDED);
  let looks = secondLooks;
  // The host may look where the device had no look; the others are counted already.
  for (const isUnlooked of [true, false]) {
    const own = open.filter((i) => unlooked.has(i) === isUnlooked);
    if (own.length === 0) continue;
    const ofOpen = own.map((i) => rows[i] as PassRow);
    const again = await sampleByPasses(passes, ofOpen, request);
    for (const [i, row] of own.entries()) {
      tokens[row] = again.tokens[i] as number;
      status[row] = again.status[i] as number;
    }
    if (isUnlooked) looks += again.secondLooks;
  }
  return { tokens, status, secondLooks: looks };
}

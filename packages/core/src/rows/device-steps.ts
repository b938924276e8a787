/**
 * Steps that a device takes one after the other without the host: whether it can, the rows as they begin, and what they have drawn.
 */
import { FlashSamplingError } from "../errors.js";
import type { BackendSampleResult, SampleRequest } from "../sampler/backend.js";
import type { PassRow } from "./pass-row.js";

/** Status of a row that the device's decisions left to the host: none of `BackendRowStatus`. From here on backends may have statuses of their own. */
export const UNDECIDED = 3;

/**
 * A setting that takes the host, and how it is put into words.
 *
 * @category Writing a backend
 */
export interface HostSetting {
  /** The setting. */
  readonly argument: string;
  /** What of it is not taken: "topK above 64 together with topP". */
  readonly why: string;
}

/**
 * Checks that a device can take the steps of a queue without the host.
 *
 * @param request - what every step draws
 * @param maxRows - most rows
 * @param hostSetting - the setting of a row for which the device's decisions may leave a draw to the host; undefined: they leave none
 * @throws FlashSamplingError `UNSUPPORTED`, naming the setting
 * @category Writing a backend
 */
export function requireDeviceSteps(
  request: SampleRequest,
  maxRows: number,
  hostSetting: (request: SampleRequest, row: number) => HostSetting | undefined,
): void {
  const { batchSize } = request;
  const refuse = (argument: string, why: string, row?: number): never => {
    const message = `Steps that are queued on the GPU do not take ${why}; call sample for each step.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
  };
  if (batchSize > maxRows) refuse("batchSize", `more than ${maxRows} rows`);
  for (let row = 0; row < batchSize; row++) {
    const setting = hostSetting(request, row);
    if (setting !== undefined) refuse(setting.argument, setting.why, row);
  }
}

/**
 * Whether steps count the tokens of a row.
 *
 * @category Writing a backend
 */
export function countsTokens({ rows }: SampleRequest, row: number): boolean {
  return rows.repetitionPenalty[row] !== 1 || rows.frequencyPenalty[row] !== 0 || rows.presencePenalty[row] !== 0;
}

/**
 * A row with room for the tokens that steps may add to those seen.
 *
 * @param row - as it begins
 * @param request - what every step draws
 * @param maxSteps - most steps
 * @category Writing a backend
 */
export function roomyRow(row: PassRow, request: SampleRequest, maxSteps: number): PassRow {
  if (!countsTokens(request, row.index)) return row;
  const length = row.seen.token.length + maxSteps;
  const [token, value] = [new Uint32Array(length), new Float32Array(length)];
  token.set(row.seen.token);
  value.set(row.seen.value);
  return { ...row, seen: { token, value } };
}

/**
 * What steps have drawn, from what they left on the device.
 *
 * @param words - of every step the tokens of all rows, [B, draws], then the statuses of these draws
 * @param request - what every step draws
 * @param stride - words from one step to the next; by default nothing lies between them
 * @throws FlashSamplingError `INTERNAL` if a draw was left undecided
 * @category Writing a backend
 */
export function readDeviceSteps(
  words: Uint32Array,
  { batchSize, draws }: Pick<SampleRequest, "batchSize" | "draws">,
  stride: number = 2 * batchSize * draws,
): Pick<BackendSampleResult, "tokens" | "status"> {
  const [steps, drawn] = [words.length / stride, batchSize * draws];
  const [tokens, status] = [new Uint32Array(steps * drawn), new Uint8Array(steps * batchSize)];
  for (let step = 0; step < steps; step++) {
    const at = step * stride;
    tokens.set(words.subarray(at, at + drawn), step * drawn);
    const statuses = words.subarray(at + drawn, at + 2 * drawn);
    if (statuses.some((code) => code >= UNDECIDED)) {
      throw new FlashSamplingError("INTERNAL", "The passes of a step left a row undecided. Please report this.");
    }
    // All draws of a row fail, or none does.
    for (let row = 0; row < batchSize; row++) status[step * batchSize + row] = statuses[row * draws] as number;
  }
  return { tokens, status };
}

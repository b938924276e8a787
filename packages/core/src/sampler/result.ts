/**
 * What a call of `sample` answers, and how statuses of single rows become errors or reports. Backends may be third parties', so
 * their answers are checked here and their foreign errors wrapped.
 */
import { FlashSamplingError, isFlashSamplingError, type RowStatus } from "../errors.js";
import type { ResolvedIdentity } from "../parameters/identity.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import { BackendRowStatus, type BackendSampleResult, type SampleRequest } from "./backend.js";

/** Tokens of a batch. */
export interface SampleResult {
  /** Tokens [B, draws], row-major; `NO_TOKEN` for rows that could not be sampled (only with `onRowError: "report"`). */
  readonly tokens: Uint32Array;
  /** Every row's noise identity, drawn seeds included: `{ ...settings, ...result.identity }` gives the same tokens again. */
  readonly identity: ResolvedIdentity;
  /** What became of every row [B]. */
  readonly rows: readonly RowStatus[];
  /** What the call cost. */
  readonly stats: SampleStats;
}

/** What a call cost. */
export interface SampleStats {
  /** (row, draw) pairs for which a truncation could only be placed by going through the weights a second time. */
  readonly secondLooks: number;
}

const CODES: Readonly<Record<number, RowStatus["code"]>> = {
  [BackendRowStatus.Ok]: "ok",
  [BackendRowStatus.NonFiniteLogits]: "NON_FINITE_LOGITS",
  [BackendRowStatus.EmptySupport]: "EMPTY_SUPPORT",
};

const MESSAGES = {
  NON_FINITE_LOGITS:
    "a logit is NaN or infinite (or overflows on division by the temperature); check the hidden state and the weights",
  EMPTY_SUPPORT: "no token may be drawn: every one is masked by a bias of -Infinity",
} as const;

/**
 * Calls a backend; errors that are not of our kind become `INTERNAL`, with the original as cause.
 */
export async function askBackend<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (isFlashSamplingError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FlashSamplingError("INTERNAL", `The backend failed: ${message}`, { cause });
  }
}

/**
 * Turns a backend's answer into the caller's.
 *
 * @throws FlashSamplingError the first bad row's code, with all rows' statuses and tokens, unless rows are reported; `INTERNAL` if
 * the answer does not fit the request
 */
export function toSampleResult(
  { tokens, status, secondLooks }: BackendSampleResult,
  { batchSize, draws, rows: { seed, stream, position } }: SampleRequest,
  onRowError: SampleOptions["onRowError"],
): SampleResult {
  if (tokens.length !== batchSize * draws || status.length !== batchSize || status.some((code) => !(code in CODES))) {
    throw new FlashSamplingError("INTERNAL", "The backend's answer does not fit the request. Please report this.");
  }
  const identity = { seed, stream, position };
  const rows = Array.from(status, (code): RowStatus => ({ code: CODES[code] as RowStatus["code"] }));
  const bad = rows.findIndex(({ code }) => code !== "ok");
  const code = rows[bad]?.code ?? "ok";
  if (code !== "ok" && onRowError !== "report") {
    throw new FlashSamplingError(code, `Row ${bad}: ${MESSAGES[code]}. The other rows' tokens are in error.tokens.`, {
      row: bad,
      rows,
      tokens,
      identity,
    });
  }
  return { tokens, identity, rows, stats: { secondLooks } };
}

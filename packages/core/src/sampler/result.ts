/**
 * What a call of `sample` answers, and how statuses of single rows become errors or reports.
 */
import { FlashSamplingError, type RowStatus } from "../errors.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import { BackendRowStatus, type BackendSampleResult, type SampleRequest } from "./backend.js";

/** Tokens of a batch. */
export interface SampleResult {
  /** Tokens [B, draws], row-major; `NO_TOKEN` for rows that could not be sampled (only with `onRowError: "report"`). */
  readonly tokens: Uint32Array;
  /** Every row's seed [B], the drawn ones too: with the same stream and position it gives the same tokens again. */
  readonly seed: BigUint64Array;
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

const MESSAGES = {
  NON_FINITE_LOGITS:
    "a logit is NaN or infinite (or overflows on division by the temperature); check the hidden state and the weights",
  EMPTY_SUPPORT: "no token may be drawn: every one is masked by a bias of -Infinity",
} as const;

/**
 * Turns a backend's answer into the caller's.
 *
 * @throws FlashSamplingError the first bad row's code, with all rows' statuses and tokens, unless rows are reported
 */
export function toSampleResult(
  { tokens, status, secondLooks }: BackendSampleResult,
  { rows: { seed } }: SampleRequest,
  onRowError: SampleOptions["onRowError"],
): SampleResult {
  const rows = Array.from(status, (code): RowStatus => {
    if (code === BackendRowStatus.NonFiniteLogits) return { code: "NON_FINITE_LOGITS" };
    return { code: code === BackendRowStatus.EmptySupport ? "EMPTY_SUPPORT" : "ok" };
  });
  const bad = rows.findIndex(({ code }) => code !== "ok");
  const code = rows[bad]?.code ?? "ok";
  if (code !== "ok" && onRowError !== "report") {
    throw new FlashSamplingError(code, `Row ${bad}: ${MESSAGES[code]}. The other rows' tokens are in error.tokens.`, {
      row: bad,
      rows,
      tokens,
    });
  }
  return { tokens, seed, rows, stats: { secondLooks } };
}

/**
 * What a call of `sample` answers, and how statuses of single rows become errors or reports. Backends may be third parties', so
 * their answers are checked here and their foreign errors wrapped.
 */
import { FlashSamplingError, isFlashSamplingError, type RowStatus } from "../errors.js";
import type { ResolvedIdentity } from "../parameters/identity.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import {
  BackendRowStatus,
  type BackendSampleResult,
  type BatchLogprobs,
  type LogprobsMode,
  type SampleRequest,
} from "./backend.js";

/** Tokens of a batch. */
export interface SampleResult {
  /** Tokens [B, draws], row-major; `NO_TOKEN` for rows that could not be sampled (only with `onRowError: "report"`). */
  readonly tokens: Uint32Array;
  /** Every row's noise identity, drawn seeds included: `{ ...settings, ...result.identity }` gives the same tokens again. */
  readonly identity: ResolvedIdentity;
  /** What became of every row [B]. */
  readonly rows: readonly RowStatus[];
  /** Log-probabilities; present if and only if the call asked for them. */
  readonly logprobs?: SampleLogprobs | undefined;
  /** What the call cost. */
  readonly stats: SampleStats;
}

/** Log-probabilities of a batch, natural logarithms. */
export interface SampleLogprobs extends BatchLogprobs {
  /** The distribution that they are taken from. */
  readonly mode: LogprobsMode;
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
  EMPTY_SUPPORT:
    "no token may be drawn: each is left out by allowedTokens or by a -Infinity in logitBias, the head's bias or the logits given",
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
 * Refuses an answer that does not fit the request, before anything is made of it.
 *
 * @throws FlashSamplingError `INTERNAL`
 */
export function checkAnswer(
  { tokens, status, logprobs }: BackendSampleResult,
  { batchSize, draws, logprobs: wanted }: SampleRequest,
  vocabSize: number,
): void {
  const fits =
    tokens.length === batchSize * draws &&
    status.length === batchSize &&
    status.every((code) => code in CODES) &&
    tokens.every((token, i) => token < vocabSize || status[Math.floor(i / draws)] !== BackendRowStatus.Ok) &&
    (logprobs === undefined) === (wanted === undefined) &&
    (logprobs === undefined || wanted === undefined || logprobsFit(logprobs, batchSize, draws, wanted.top));
  if (!fits) {
    throw new FlashSamplingError("INTERNAL", "The backend's answer does not fit the request. Please report this.");
  }
}

function logprobsFit(
  { logZ, chosen, topTokens, topLogprobs }: BatchLogprobs,
  batchSize: number,
  draws: number,
  top: number,
): boolean {
  return (
    logZ.length === batchSize &&
    chosen.length === batchSize * draws &&
    topTokens.length === batchSize * top &&
    topLogprobs.length === batchSize * top
  );
}

/**
 * Turns a backend's answer, which {@link checkAnswer} has passed, into the caller's.
 *
 * @throws FlashSamplingError the first bad row's code, with all rows' statuses and the good rows' tokens and logprobs, unless rows
 * are reported
 */
export function toSampleResult(
  { tokens, status, secondLooks, logprobs: found }: BackendSampleResult,
  { rows: { seed, stream, position }, logprobs: asked }: SampleRequest,
  onRowError: SampleOptions["onRowError"],
): SampleResult {
  const identity = { seed, stream, position };
  const rows = Array.from(status, (code): RowStatus => ({ code: CODES[code] as RowStatus["code"] }));
  const logprobs = found && asked && { ...found, mode: asked.mode };
  const bad = rows.findIndex(({ code }) => code !== "ok");
  const code = rows[bad]?.code ?? "ok";
  if (code !== "ok" && onRowError !== "report") {
    throw new FlashSamplingError(code, `Row ${bad}: ${MESSAGES[code]}. The other rows' tokens are in error.tokens.`, {
      row: bad,
      rows,
      tokens,
      logprobs,
      identity,
    });
  }
  return { tokens, identity, rows, stats: { secondLooks }, ...(logprobs && { logprobs }) };
}

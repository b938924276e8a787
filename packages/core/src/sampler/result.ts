/**
 * What a call of `sample` answers, and how statuses of single rows become errors or reports. Backends may be third parties', so
 * their answers are checked here and their foreign errors wrapped.
 */
import { FlashSamplingError, isFlashSamplingError, messageOf, type RowStatus } from "../errors.js";
import { isTypedArray } from "../parameters/check.js";
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

/** What became of every row, by a backend's statuses. */
export function rowStatuses(status: Uint8Array): RowStatus[] {
  return Array.from(status, (code): RowStatus => ({ code: CODES[code] as RowStatus["code"] }));
}

/** Where the logits of a call come from: a head's weights, or the caller. */
export type LogitSource = "head" | "logits";

const MESSAGES: Readonly<Record<LogitSource, Readonly<Record<Exclude<RowStatus["code"], "ok">, string>>>> = {
  head: {
    NON_FINITE_LOGITS:
      "a logit is NaN or infinite (or overflows on division by the temperature); check the hidden state, the weights and the head's bias",
    EMPTY_SUPPORT:
      "no token may be drawn: each is left out by allowedTokens or by a -Infinity in logitBias or the head's bias",
  },
  logits: {
    NON_FINITE_LOGITS: "a logit is NaN or Infinity, or overflows on division by the temperature; check the logits",
    EMPTY_SUPPORT:
      "no token may be drawn: each is left out by allowedTokens or by a -Infinity in logitBias or the logits",
  },
};

/**
 * Calls a backend; errors that are not of our kind become `INTERNAL`, with the original as cause.
 */
export async function askBackend<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (isFlashSamplingError(cause)) throw cause;
    throw new FlashSamplingError("INTERNAL", `The backend failed: ${messageOf(cause)}`, { cause });
  }
}

/** @throws FlashSamplingError `INTERNAL` unless a backend has kept to a rule of the contract in backend.ts */
export function requireOfBackend(isKept: boolean, rule: string): void {
  if (isKept) return;
  const message = `The backend does not keep to the contract: ${rule}. Please report this to its authors.`;
  throw new FlashSamplingError("INTERNAL", message);
}

/**
 * Refuses an answer that does not fit the request, before anything is made of it.
 *
 * @param answer - what the backend's `sample` resolved to
 * @throws FlashSamplingError `INTERNAL`
 */
export function checkAnswer(
  answer: BackendSampleResult,
  { batchSize, draws, logprobs: wanted }: SampleRequest,
  vocabSize: number,
): void {
  requireOfBackend(typeof answer === "object" && answer !== null, "sample must answer with an object");
  const { tokens, status, secondLooks, logprobs } = answer;
  requireOfBackend(isArray(tokens, "Uint32Array", batchSize * draws), "tokens must be a Uint32Array [B, draws]");
  requireOfBackend(isArray(status, "Uint8Array", batchSize), "status must be a Uint8Array [B]");
  requireOfBackend(
    status.every((code) => code in CODES),
    "status must hold values of BackendRowStatus",
  );
  requireOfBackend(
    tokens.every((token, i) => token < vocabSize || status[Math.floor(i / draws)] !== BackendRowStatus.Ok),
    "tokens of rows that are ok must be vocabulary ids",
  );
  requireOfBackend(Number.isInteger(secondLooks) && secondLooks >= 0, "secondLooks must be an integer from 0");
  requireOfBackend(
    (logprobs === undefined) === (wanted === undefined),
    "logprobs must be there if and only if the request asks for them",
  );
  if (logprobs === undefined || wanted === undefined) return;
  const { logZ, chosen, topTokens, topLogprobs } = logprobs;
  requireOfBackend(
    isArray(logZ, "Float64Array", batchSize) &&
      isArray(chosen, "Float64Array", batchSize * draws) &&
      isArray(topTokens, "Uint32Array", batchSize * wanted.top) &&
      isArray(topLogprobs, "Float64Array", batchSize * wanted.top),
    "logprobs must hold arrays of the types and lengths of BatchLogprobs",
  );
}

function isArray(value: unknown, type: string, length: number): boolean {
  return isTypedArray(value, [type]) && value.length === length;
}

/**
 * Turns a backend's answer, which {@link checkAnswer} has passed, into the caller's.
 *
 * @param answer - the backend's
 * @param request - what it was asked
 * @param onRowError - what to do about bad rows
 * @param source - where the logits come from, for the text of errors
 * @throws FlashSamplingError the first bad row's code, with all rows' statuses and the good rows' tokens and logprobs, unless rows
 * are reported
 */
export function toSampleResult(
  { tokens, status, secondLooks, logprobs: found }: BackendSampleResult,
  { rows: { seed, stream, position }, logprobs: asked }: SampleRequest,
  onRowError: SampleOptions["onRowError"],
  source: LogitSource,
): SampleResult {
  const identity = { seed, stream, position };
  const rows = rowStatuses(status);
  const logprobs = found && asked && { ...found, mode: asked.mode };
  const bad = rows.findIndex(({ code }) => code !== "ok");
  const code = rows[bad]?.code ?? "ok";
  if (code !== "ok" && onRowError !== "report") {
    throw new FlashSamplingError(
      code,
      `Row ${bad}: ${MESSAGES[source][code]}.${rows.length > 1 ? " The other rows' tokens are in error.tokens." : ""}`,
      {
        row: bad,
        rows,
        tokens,
        logprobs,
        identity,
      },
    );
  }
  return { tokens, identity, rows, stats: { secondLooks }, ...(logprobs && { logprobs }) };
}

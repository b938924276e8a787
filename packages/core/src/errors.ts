/**
 * The one error class of the SDK. Every failure that a caller can meet carries a stable `code`, says which argument or row is
 * meant, and what to do.
 */

import type { ResolvedIdentity } from "./parameters/identity.js";
import type { PassedOverBackend } from "./sampler/backend.js";
import type { SampleLogprobs } from "./sampler/result.js";
import { tagOf } from "./tag.js";

/** Stable identifiers of everything that can go wrong. */
export type FlashSamplingErrorCode =
  /** An argument has the wrong type, lies out of range, or is missing. */
  | "INVALID_ARGUMENT"
  /** An array's length does not fit the other arguments. */
  | "SHAPE_MISMATCH"
  /** A logit of the row is NaN or infinite by the arithmetic itself. */
  | "NON_FINITE_LOGITS"
  /** No token of the row can be drawn: masks and biases leave none. */
  | "EMPTY_SUPPORT"
  /** The setting is known but the chosen backend, or the combination, does not offer it. */
  | "UNSUPPORTED"
  /** No backend can run here (or, with `strict`, the first one cannot). */
  | "BACKEND_UNAVAILABLE"
  /** The device, or a part of it such as a thread, was lost while in use; the message says what to do. */
  | "DEVICE_LOST"
  /** Host or device memory does not suffice. */
  | "OUT_OF_MEMORY"
  /** The caller's AbortSignal fired. */
  | "ABORTED"
  /** The object was used after `dispose()`. */
  | "DISPOSED"
  /** A file does not follow its format. */
  | "MALFORMED_FILE"
  /** A server cannot be reached, refuses, breaks off, or sends other bytes than it promised; the message says which. */
  | "NETWORK"
  /** A folder, or what a browser stores files in, cannot be read or written. */
  | "STORAGE"
  /** A fault of the SDK or of a backend itself. */
  | "INTERNAL";

/** What became of one row of a batch. */
export interface RowStatus {
  /** `ok`, or the code of what is wrong with this row. */
  readonly code: "ok" | "NON_FINITE_LOGITS" | "EMPTY_SUPPORT";
}

/** Details of a {@link FlashSamplingError}. */
export interface FlashSamplingErrorOptions {
  /** The argument that is at fault, as the caller wrote it: `"topP"`. */
  readonly argument?: string | undefined;
  /** The row at fault, counted from 0. */
  readonly row?: number | undefined;
  /** For errors of single rows: what became of every row. */
  readonly rows?: readonly RowStatus[] | undefined;
  /** For errors of single rows: the tokens of all rows; those of bad rows are {@link NO_TOKEN}. */
  readonly tokens?: Uint32Array | undefined;
  /** For errors of single rows: the log-probabilities of all rows, if the call asked for them; those of bad rows are NaN. */
  readonly logprobs?: SampleLogprobs | undefined;
  /** For errors of single rows: every row's noise identity, so that the call can be repeated. */
  readonly identity?: ResolvedIdentity | undefined;
  /** For `BACKEND_UNAVAILABLE`: the backends that were tried, and why none can run. */
  readonly passedOver?: readonly PassedOverBackend[] | undefined;
  /** The error underneath. */
  readonly cause?: unknown;
}

/** Stands in `tokens` where a row has no token. It is never a vocabulary id. */
export const NO_TOKEN = 0xffff_ffff;

const BRAND = Symbol.for("flashsampling.error");

/** The error that every package of the SDK throws. Recognise it by {@link isFlashSamplingError} and its `code`. */
export class FlashSamplingError extends Error {
  /** Always "FlashSamplingError". */
  override readonly name = "FlashSamplingError";
  /** Stable identifier of what went wrong. */
  readonly code: FlashSamplingErrorCode;
  /** The argument that is at fault, if one is. */
  readonly argument: string | undefined;
  /** The first row at fault, if one is. */
  readonly row: number | undefined;
  /** What became of every row, for errors of single rows. */
  readonly rows: readonly RowStatus[] | undefined;
  /** The tokens of all rows, for errors of single rows. */
  readonly tokens: Uint32Array | undefined;
  /** The log-probabilities of all rows, for errors of single rows in calls that asked for them. */
  readonly logprobs: SampleLogprobs | undefined;
  /** Every row's noise identity, for errors of single rows. */
  readonly identity: ResolvedIdentity | undefined;
  /** The backends that were tried, and why none can run, for `BACKEND_UNAVAILABLE`. */
  readonly passedOver: readonly PassedOverBackend[] | undefined;

  /**
   * @param code - stable identifier
   * @param message - what is wrong, with the values met, and what to do
   * @param options - argument, row, partial results and cause
   */
  constructor(code: FlashSamplingErrorCode, message: string, options: FlashSamplingErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.argument = options.argument;
    this.row = options.row;
    this.rows = options.rows;
    this.tokens = options.tokens;
    this.logprobs = options.logprobs;
    this.identity = options.identity;
    this.passedOver = options.passedOver;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether `error` is a {@link FlashSamplingError}, also one from another copy or version of this package. */
export function isFlashSamplingError(error: unknown): error is FlashSamplingError {
  return attempt(() => (error as Record<symbol, unknown>)[BRAND]) === true;
}

/**
 * Throws `ABORTED`, with the signal's reason as cause, if `signal` has fired.
 *
 * @category Writing a backend
 */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new FlashSamplingError("ABORTED", "Aborted by the caller's signal.", { cause: signal.reason });
}

/** An `INVALID_ARGUMENT` error: "argument must be wanted; got value." */
export function invalidArgument(argument: string, wanted: string, value: unknown, row?: number): FlashSamplingError {
  const where = row === undefined ? argument : `${argument}[${row}]`;
  return new FlashSamplingError("INVALID_ARGUMENT", `${where} must be ${wanted}; got ${describe(value)}.`, {
    argument,
    row,
  });
}

/** The text of whatever was thrown, for the message or the reason that is made of it; it never throws. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  const message = attempt(() => (thrown as { readonly message?: unknown } | null | undefined)?.message);
  return typeof message === "string" ? message : describe(thrown);
}

/** A value as it reads in an error message; it never throws, and is short whatever the value. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  const tag = tagOf(value);
  return tag === undefined ? "an object" : `[object ${tag}]`;
}

/** What `read` returns, or `undefined` where it throws: foreign objects may. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

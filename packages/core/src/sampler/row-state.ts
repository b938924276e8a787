/**
 * What changes from step to step of a generation loop, kept from call to call: each row's noise identity, its tokens, and its mask.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { refuseUnknownOptions, requireObject, requirePositiveInteger } from "../parameters/check.js";
import { type IdentityOptions, type ResolvedIdentity, resolveIdentity } from "../parameters/identity.js";
import { STATE_OPTIONS } from "../parameters/option-names.js";
import type { PerRow } from "../parameters/per-row.js";
import { type HistoryOptions, resolveHistories, resolveHistory } from "../parameters/token-history.js";
import { resolveMask, resolveMasks, type TokenMask, type TokenMasks } from "../parameters/token-mask.js";
import { asyncDispose } from "./lifetime.js";
import { StateRows } from "./state-rows.js";

/** How a {@link RowState} begins. */
export interface RowStateOptions extends IdentityOptions, HistoryOptions {
  /** Number of rows B, 1 to 1,048,576. */
  readonly batchSize: number;
  /** Tokens generated so far in each sequence. Default: the number of the row's `outputTokens`, 0 without; `seed` does not require it. */
  readonly position?: PerRow<number> | undefined;
  /** Bitmasks of the tokens that may be drawn. Default: all. */
  readonly allowedTokens?: TokenMasks | undefined;
}

/** A sequence that takes over a row of a {@link RowState}. */
export interface RowSequenceOptions {
  /** Seed of the noise. Default: the row's present seed if `stream` is given, else a newly drawn one. */
  readonly seed?: bigint | number | undefined;
  /** The sequence's own id. Required with `seed`, or the row would repeat the noise of the sequence before. Default: the row's number. */
  readonly stream?: number | undefined;
  /** Tokens generated so far in the sequence. Default: the number of `outputTokens`. */
  readonly position?: number | undefined;
  /** Tokens of the prompt. Default: none. */
  readonly promptTokens?: ArrayLike<number> | undefined;
  /** Tokens generated so far. Default: none. */
  readonly outputTokens?: ArrayLike<number> | undefined;
  /** Bitmask of the tokens that may be drawn. Default: all. */
  readonly allowedTokens?: TokenMask | undefined;
}

/** Largest number of rows of a state: what is kept for each of them, token counts included, has to fit a JavaScript heap. */
const MAX_BATCH_SIZE = 2 ** 20;

const SEQUENCE_OPTIONS: readonly (keyof RowSequenceOptions)[] = STATE_OPTIONS;

/**
 * The state of a batch of sequences: noise identity, token counts and mask of every row. Made by `head.createRowState` or
 * `sampler.createRowState`, and given to calls as `state`.
 *
 * After a call every row that drew a token stands one position further, and the token counts as output; rows that failed, and calls
 * that were aborted or failed as a whole, advance nothing. Calls on one state run one after the other, in the order in which they
 * were made. Whatever is set or read between two calls takes effect between them, also while the first is still running.
 */
export class RowState {
  /** Number of rows B. */
  readonly batchSize: number;
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  readonly #rows: StateRows;

  /** @internal */
  constructor(rows: StateRows, vocabSize: number) {
    this.batchSize = rows.batchSize;
    this.vocabSize = vocabSize;
    this.#rows = rows;
  }

  /** @internal The rows of a state, `undefined` if the value is none. */
  static rowsOf(value: unknown): StateRows | undefined {
    return typeof value === "object" && value !== null && #rows in value ? value.#rows : undefined;
  }

  /**
   * Sets which tokens may be drawn by the calls made from now on. The masks are copied.
   *
   * @param masks - a bitmask of ⌈V / 32⌉ words for all rows, or an array with one per row; `undefined` allows every token
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the row; `DISPOSED`
   */
  setAllowedTokens(masks: TokenMasks | undefined): void {
    this.#rows.lifetime.check();
    this.#rows.setMasks(resolveMasks(masks, this.batchSize, this.vocabSize));
  }

  /**
   * Gives a row to another sequence, for the calls made from now on: continuous batching. Nothing of the sequence before is kept,
   * its mask neither; without a seed and a stream, a new seed is drawn.
   *
   * @param row - the row, counted from 0
   * @param sequence - noise identity, tokens so far and mask of the sequence that takes the row
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row; `DISPOSED`
   */
  replaceRow(row: number, sequence: RowSequenceOptions = {}): void {
    this.#rows.lifetime.check();
    this.#requireRow(row);
    requireObject("sequence", sequence);
    refuseUnknownOptions(sequence, SEQUENCE_OPTIONS);
    const { stream, promptTokens = [], outputTokens = [], allowedTokens } = sequence;
    if (sequence.seed !== undefined && stream === undefined) {
      const message =
        "stream is required whenever a row is replaced with a seed: pass an id that no other sequence of this seed has.";
      throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "stream", row });
    }
    const history = resolveHistory(promptTokens, outputTokens, this.vocabSize, row);
    const mask = allowedTokens === undefined ? undefined : resolveMask(allowedTokens, this.vocabSize, row);
    const seed = sequence.seed ?? (stream === undefined ? undefined : this.#rows.seedOf(row));
    const options = { seed, stream: stream ?? row, position: sequence.position ?? outputTokens.length };
    const identity = resolveIdentity(options, 1);
    const next = { seed: identity.seed[0] as bigint, stream: identity.stream[0] as number };
    this.#rows.replaceRow(row, { ...next, position: identity.position[0] as number, history }, mask);
  }

  /**
   * Noise identity of every row in the next call, once the calls made before have ended. Spread into the options of a call without a
   * state, it gives that call the same noise.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` if a row has used all 2^32 positions; `DISPOSED`
   */
  async identity(): Promise<ResolvedIdentity> {
    this.#rows.lifetime.check();
    const step = this.#rows.step();
    return this.#rows.takeTurn(async () => step.identity());
  }

  /**
   * The distinct tokens of a row's prompt and output, each with the number of times that it stands in the output, once the calls made
   * before have ended.
   *
   * @param row - the row, counted from 0
   * @throws FlashSamplingError `INVALID_ARGUMENT` if there is no such row; `DISPOSED`
   */
  async tokenCounts(row: number): Promise<Map<number, number>> {
    this.#rows.lifetime.check();
    this.#requireRow(row);
    const step = this.#rows.step();
    return this.#rows.takeTurn(async () => step.tokenCounts(row));
  }

  /** Waits for calls in flight and frees what the state holds. May be called again; `await using` calls it. */
  dispose(): Promise<void> {
    return this.#rows.lifetime.dispose();
  }

  /**
   * {@link RowState.dispose}, for `await using`.
   *
   * @hidden
   */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }

  #requireRow(row: number): void {
    if (Number.isInteger(row) && row >= 0 && row < this.batchSize) return;
    throw invalidArgument("row", `an integer from 0 to ${this.batchSize - 1}`, row);
  }
}

/**
 * Validates what a state begins with, and makes it.
 *
 * @param options - the caller's options
 * @param vocabSize - number of vocabulary ids V
 * @param extraOptions - further option names that the caller's call takes
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row
 */
export function openRowState(
  options: RowStateOptions,
  vocabSize: number,
  extraOptions: readonly string[] = [],
): RowState {
  refuseUnknownOptions(options, ["batchSize", ...STATE_OPTIONS, ...extraOptions]);
  const { batchSize, allowedTokens, outputTokens } = options;
  requirePositiveInteger("batchSize", batchSize, MAX_BATCH_SIZE);
  const histories = resolveHistories(options, batchSize, vocabSize);
  const identity = resolveIdentity(options, batchSize, (row) => outputTokens?.[row]?.length ?? 0);
  return new RowState(new StateRows(identity, histories, resolveMasks(allowedTokens, batchSize, vocabSize)), vocabSize);
}

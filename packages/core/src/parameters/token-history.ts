/**
 * The tokens that a sequence holds so far, which the penalties look at: each distinct token once, in order of id, with the number of
 * times that it stands in the output. In this order a step writes them to a request without sorting.
 */
import { invalidArgument } from "../errors.js";
import type { SeenTokenRows } from "../sampler/backend.js";
import { isArrayLike, requireEntryPerRow } from "./per-row.js";

/** Token histories of a call, which repetition, frequency and presence penalties look at. */
export interface HistoryOptions {
  /** Tokens of each row's prompt: one array of ids per row; empty where there is none. */
  readonly promptTokens?: ArrayLike<ArrayLike<number>> | undefined;
  /** Tokens generated so far in each row: one array of ids per row; empty at the first step. */
  readonly outputTokens?: ArrayLike<ArrayLike<number>> | undefined;
}

/** What every history without tokens begins with, since calls without penalties make many. Nothing can be written to it. */
const NOTHING: Uint32Array = new Uint32Array(0);

/** Tokens of one sequence. */
export class TokenHistory {
  #tokens = NOTHING;
  #outputCounts = NOTHING;
  #size = 0;

  /**
   * @param prompt - ids of the prompt
   * @param output - ids of the output
   */
  constructor(prompt: ArrayLike<number>, output: ArrayLike<number>) {
    if (prompt.length + output.length === 0) return;
    const all = new Uint32Array(prompt.length + output.length);
    all.set(prompt);
    all.set(output, prompt.length);
    this.#tokens = all.sort().filter((token, i) => i === 0 || token !== all[i - 1]);
    this.#size = this.#tokens.length;
    this.#outputCounts = new Uint32Array(this.#size);
    for (let i = 0; i < output.length; i++) this.add(output[i] as number);
  }

  /** Number of distinct tokens. */
  get size(): number {
    return this.#size;
  }

  /** Counts one more token of the output. */
  add(token: number): void {
    const at = this.#indexOf(token);
    if (at === this.#size || this.#tokens[at] !== token) this.#insert(at, token);
    this.#outputCounts[at] = (this.#outputCounts[at] as number) + 1;
  }

  /** Writes ids and counts, in order of id, from index `start` on. */
  writeTo({ token, outputCount }: SeenTokenRows, start: number): void {
    token.set(this.#tokens.subarray(0, this.#size), start);
    outputCount.set(this.#outputCounts.subarray(0, this.#size), start);
  }

  /** How often each token stands in the output; 0 for tokens of the prompt alone. */
  toMap(): Map<number, number> {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.#size; i++) counts.set(this.#tokens[i] as number, this.#outputCounts[i] as number);
    return counts;
  }

  /** Index of a token, or where it would have to stand. */
  #indexOf(token: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#tokens[middle] as number) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #insert(at: number, token: number): void {
    if (this.#size === this.#tokens.length) {
      const capacity = Math.max(16, 2 * this.#size);
      this.#tokens = enlarged(this.#tokens, capacity);
      this.#outputCounts = enlarged(this.#outputCounts, capacity);
    }
    this.#tokens.copyWithin(at + 1, at, this.#size);
    this.#outputCounts.copyWithin(at + 1, at, this.#size);
    this.#tokens[at] = token;
    this.#outputCounts[at] = 0;
    this.#size++;
  }
}

function enlarged(array: Uint32Array, capacity: number): Uint32Array {
  const larger = new Uint32Array(capacity);
  larger.set(array);
  return larger;
}

/**
 * Checks and copies the histories of every row.
 *
 * @param options - what the caller gave
 * @param batchSize - number of rows B
 * @param vocabSize - number of vocabulary ids V
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row
 */
export function resolveHistories(options: HistoryOptions, batchSize: number, vocabSize: number): TokenHistory[] {
  for (const argument of ["promptTokens", "outputTokens"] as const) {
    const value: unknown = options[argument];
    if (value === undefined) continue;
    if (!isArrayLike(value)) {
      throw invalidArgument(argument, "an array with one array of token ids per row, for example [[1, 2, 3]]", value);
    }
    requireEntryPerRow(argument, value.length, batchSize, "one array of token ids per row");
  }
  const ofRow = (tokens: ArrayLike<ArrayLike<number>> | undefined, row: number) =>
    tokens === undefined ? [] : (tokens[row] as ArrayLike<number>);
  return Array.from({ length: batchSize }, (_, row) =>
    resolveHistory(ofRow(options.promptTokens, row), ofRow(options.outputTokens, row), vocabSize, row),
  );
}

/**
 * Checks and copies the history of one row.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming argument and row
 */
export function resolveHistory(
  promptTokens: ArrayLike<number>,
  outputTokens: ArrayLike<number>,
  vocabSize: number,
  row: number,
): TokenHistory {
  requireTokens("promptTokens", promptTokens, vocabSize, row);
  requireTokens("outputTokens", outputTokens, vocabSize, row);
  return new TokenHistory(promptTokens, outputTokens);
}

function requireTokens(argument: string, tokens: unknown, vocabSize: number, row: number): void {
  if (!isArrayLike(tokens)) throw invalidArgument(argument, "an array of token ids", tokens, row);
  for (let i = 0; i < tokens.length; i++) requireToken(argument, tokens[i], vocabSize, row);
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless `token` is a vocabulary id */
export function requireToken(argument: string, token: unknown, vocabSize: number, row?: number): void {
  if (Number.isInteger(token) && (token as number) >= 0 && (token as number) < vocabSize) return;
  throw invalidArgument(argument, `made of token ids, integers from 0 to ${vocabSize - 1}`, token, row);
}

/**
 * The histories of those rows that have a penalty, as a backend gets them.
 *
 * @param histories - of every row
 * @param isNeeded - whether a row has a penalty
 */
export function seenTokenRows(
  histories: readonly TokenHistory[],
  isNeeded: (row: number) => boolean,
): SeenTokenRows | undefined {
  const rowStart = new Uint32Array(histories.length + 1);
  let isAnyNeeded = false;
  for (const [row, { size }] of histories.entries()) {
    const needed = isNeeded(row);
    isAnyNeeded ||= needed;
    rowStart[row + 1] = (rowStart[row] as number) + (needed ? size : 0);
  }
  if (!isAnyNeeded) return undefined;
  const entries = rowStart[histories.length] as number;
  const seen = { rowStart, token: new Uint32Array(entries), outputCount: new Uint32Array(entries) };
  for (const [row, history] of histories.entries()) {
    if (isNeeded(row)) history.writeTo(seen, rowStart[row] as number);
  }
  return seen;
}

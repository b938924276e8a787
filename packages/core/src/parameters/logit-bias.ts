/**
 * Biases of a few tokens, as users write them and as a backend gets them.
 */
import { invalidArgument } from "../errors.js";
import type { LogitBiasRows } from "../sampler/backend.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { tagOf } from "../tag.js";
import { requireEntryPerRow } from "./per-row.js";

/** Values by token id: a Map, or a plain object as OpenAI's `logit_bias`. */
export type TokenBias = ReadonlyMap<number, number> | Readonly<Record<number, number>>;

/** Biases for all rows, or an array with one per row and `undefined` where a row has none. */
export type LogitBias = TokenBias | readonly (TokenBias | undefined)[];

type Entry = readonly [token: number, value: number];

/** Keys of an object are strings; an id is one without sign, point or leading zeros. */
const DECIMAL = /^(0|[1-9]\d*)$/;

/**
 * Checks the biases of every row and lays them out as a backend gets them. A bias of 0 does nothing and is left out.
 *
 * @param bias - what the caller gave
 * @param batchSize - number of rows B
 * @param vocabSize - number of vocabulary ids V
 * @returns `undefined` if no row has any
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the row
 */
export function resolveLogitBias(
  bias: LogitBias | undefined,
  batchSize: number,
  vocabSize: number,
): LogitBiasRows | undefined {
  if (bias === undefined) return undefined;
  const rows = entriesOfRows(bias, batchSize, vocabSize);
  const rowStart = new Uint32Array(batchSize + 1);
  for (const [row, entries] of rows.entries()) rowStart[row + 1] = (rowStart[row] as number) + entries.length;
  const total = rowStart[batchSize] as number;
  if (total === 0) return undefined;
  const token = new Uint32Array(total);
  const value = new Float32Array(total);
  let at = 0;
  for (const entries of rows) {
    for (const [id, added] of entries) {
      token[at] = id;
      value[at++] = added;
    }
  }
  return { rowStart, token, value };
}

function entriesOfRows(bias: LogitBias, batchSize: number, vocabSize: number): Entry[][] {
  if (!Array.isArray(bias)) {
    const entries = entriesOf(bias as TokenBias, vocabSize);
    return Array.from({ length: batchSize }, () => entries);
  }
  const rows: readonly (TokenBias | undefined)[] = bias;
  requireEntryPerRow("logitBias", rows.length, batchSize, "one Map or object, or one per row");
  return Array.from(rows, (row, index) => (row === undefined ? [] : entriesOf(row, vocabSize, index)));
}

/** Biases that are not 0, tokens ascending. */
function entriesOf(bias: TokenBias, vocabSize: number, row?: number): Entry[] {
  const entries: Entry[] = [];
  for (const [token, value] of pairsOf(bias, row)) {
    if (!(Number.isInteger(token) && (token as number) >= 0 && (token as number) < vocabSize)) {
      throw invalidArgument("logitBias", `keyed by token ids, integers from 0 to ${vocabSize - 1}`, token, row);
    }
    const isValid = typeof value === "number" && (isFiniteFloat32(value) || value === Number.NEGATIVE_INFINITY);
    if (!isValid) {
      throw invalidArgument("logitBias", `finite float32 numbers or -Infinity, also for token ${token}`, value, row);
    }
    if (Math.fround(value) !== 0) entries.push([token as number, value]);
  }
  return entries.sort(([a], [b]) => a - b);
}

/** Keys and values, told by tags so that maps and objects of another realm pass. */
function pairsOf(bias: unknown, row: number | undefined): Iterable<readonly [unknown, unknown]> {
  const tag = tagOf(bias);
  if (tag === "Map") return bias as Map<unknown, unknown>;
  if (tag === "Object") {
    return Object.entries(bias as object).map(([key, value]) => [DECIMAL.test(key) ? Number(key) : key, value]);
  }
  throw invalidArgument("logitBias", "a Map or an object from token ids to values", bias, row);
}

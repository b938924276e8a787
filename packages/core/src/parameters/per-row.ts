/**
 * Values that may be given once for all rows or once per row, checked one by one so that errors can name the row.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";

/** One value for all rows, or an array with one per row. */
export type PerRow<T> = T | ArrayLike<T>;

/**
 * Expands and checks a per-row argument.
 *
 * @param argument - its name, for errors
 * @param value - what the caller gave; `undefined` takes the default
 * @param batchSize - number of rows B
 * @param fallback - default for all rows
 * @param check - returns what a valid value must be, or `undefined` if this one is valid
 * @param set - stores the value of a row
 */
export function expandPerRow<T>(
  argument: string,
  value: PerRow<T> | undefined,
  batchSize: number,
  fallback: (row: number) => T,
  check: (value: T) => string | undefined,
  set: (row: number, value: T) => void,
): void {
  const isArray = isArrayLike(value);
  if (isArray) requireEntryPerRow(argument, value.length, batchSize, "one value, or one per row");
  for (let row = 0; row < batchSize; row++) {
    const entry = value === undefined ? fallback(row) : isArray ? (value[row] as T) : (value as T);
    const wanted = check(entry);
    if (wanted !== undefined) throw invalidArgument(argument, wanted, entry, isArray ? row : undefined);
    set(row, entry);
  }
}

/**
 * Refuses an array that has not one entry per row.
 *
 * @param argument - its name
 * @param entries - its length
 * @param batchSize - number of rows B
 * @param wanted - what to give instead
 * @throws FlashSamplingError `SHAPE_MISMATCH`
 */
export function requireEntryPerRow(argument: string, entries: number, batchSize: number, wanted: string): void {
  if (entries === batchSize) return;
  throw new FlashSamplingError(
    "SHAPE_MISMATCH",
    `${argument} has ${entries} entries but the batch has ${batchSize} rows; give ${wanted}.`,
    { argument },
  );
}

/** Whether a per-row argument came as an array. Strings are no arrays here. */
export function isArrayLike<T>(value: PerRow<T> | undefined): value is ArrayLike<T> {
  return typeof value === "object" && value !== null && typeof (value as ArrayLike<T>).length === "number";
}

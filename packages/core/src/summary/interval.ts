/**
 * Numbers that are known to within a range: what a summary tells of masses and places, and how they compare.
 */

/** A closed range of numbers that holds the true value. */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
}

/** A number without error. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Whether all of `value` is at least all of `limit` (true), below it (false), or neither. */
export function reaches(value: Interval, limit: Interval): boolean | undefined {
  if (value.low >= limit.high) return true;
  return value.high < limit.low ? false : undefined;
}

/** A range of numbers that are not negative, widened by a relative error. */
export function widen({ low, high }: Interval, error: number): Interval {
  return { low: low * (1 - error), high: high * (1 + error) };
}

/** An interval with a margin for rounding. */
export function around({ low, high }: Interval, error: number): Interval {
  if (error === 0) return { low, high };
  return { low: low - error * (1 + Math.abs(low)), high: high + error * (1 + Math.abs(high)) };
}

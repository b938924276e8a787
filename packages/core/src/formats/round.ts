/**
 * Rounding as IEEE arithmetic does it: to the nearest, ties to even. `Math.round` sends ties upwards.
 */

/** Adding and subtracting it leaves no bits below 1 in a float64, and the addition rounds to nearest even. */
const SHIFTER = 1.5 * 2 ** 52;

/** The nearest integer of a value below 2^51 in magnitude, ties to even. */
export function roundHalfEven(value: number): number {
  return value + SHIFTER - SHIFTER;
}

/** `value` as an integer from `low` to `high`, ties to even; NaN becomes 0, since an integer code has no other place for it. */
export function roundToCode(value: number, low: number, high: number): number {
  return Number.isNaN(value) ? 0 : roundHalfEven(Math.min(high, Math.max(low, value)));
}

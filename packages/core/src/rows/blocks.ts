/**
 * How a call is cut into passes over the weights: so many rows share one, and so many draws of them.
 */

/** Consecutive rows, or draws. */
export interface Block {
  /** Number of the first. */
  readonly start: number;
  /** How many there are. */
  readonly count: number;
}

/**
 * Cuts rows or draws into blocks, in order.
 *
 * @param total - how many there are
 * @param most - how many a block holds
 */
export function planBlocks(total: number, most: number): Block[] {
  return Array.from({ length: Math.ceil(total / most) }, (_, i) => ({
    start: i * most,
    count: Math.min(most, total - i * most),
  }));
}

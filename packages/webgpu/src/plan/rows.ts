/**
 * How many rows share a workgroup: they meet every weight as it is read, so more rows read the weights less often, until workgroup memory
 * is full. The drawn tokens do not depend on it.
 */
import { MAX_PLACES } from "@flashsampling/core/backend";
import { FRONTIER_CAPACITY, POINT_WORDS } from "./layout.js";

/** Most rows of a pass. */
export const MAX_ROWS = 32;

/** Rows that kernels are compiled for. */
export const ROW_COUNTS = [1, 2, 4, 8] as const;

/** Bytes of workgroup memory that a kernel takes besides what every row takes: candidates, words of noise, a list, a frontier, a few cells. */
function sharedBytes(tile: number): number {
  return 4 * (4 * tile + 2 * MAX_PLACES + POINT_WORDS * FRONTIER_CAPACITY + 16);
}

/** Bytes of workgroup memory that every row takes: its products, and the sums that they are made of. */
function bytesPerRow(tile: number): number {
  return 2 * 4 * tile;
}

/**
 * Rows of a workgroup.
 *
 * @param batchSize - rows of the pass
 * @param tile - tokens of a tile
 * @param workgroupBytes - workgroup memory of the device
 * @returns 0 if not even one row fits
 */
export function planRowsPerGroup(batchSize: number, tile: number, workgroupBytes: number): number {
  const fitting = ROW_COUNTS.filter((rows) => sharedBytes(tile) + rows * bytesPerRow(tile) <= workgroupBytes);
  return fitting.find((rows) => rows >= batchSize) ?? fitting.at(-1) ?? 0;
}

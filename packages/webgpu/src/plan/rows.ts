/**
 * How many rows share a workgroup: they meet every weight as it is read, so more rows read the weights less often, until workgroup memory
 * is full. The drawn tokens do not depend on it.
 */
import { MAX_PLACES } from "@flashsampling/core/backend";
import { TILE } from "./shards.js";

/** Rows that kernels are compiled for. */
export const ROW_COUNTS = [1, 2, 4, 8] as const;

/** Bytes of workgroup memory that a kernel takes besides what every row takes: candidates, a list, a frontier, words of noise. */
const SHARED_BYTES = 4 * (4 * TILE + 2 * MAX_PLACES + 4 * 24 + 16);

/** Bytes of workgroup memory that every row takes: its products, and the sums that they are made of. */
const BYTES_PER_ROW = 2 * 4 * TILE;

/**
 * Rows of a workgroup.
 *
 * @param batchSize - rows of the pass
 * @param workgroupBytes - workgroup memory of the device
 */
export function planRowsPerGroup(batchSize: number, workgroupBytes: number): number {
  const fitting = ROW_COUNTS.filter((rows) => SHARED_BYTES + rows * BYTES_PER_ROW <= workgroupBytes);
  return fitting.find((rows) => rows >= batchSize) ?? (fitting.at(-1) as number);
}

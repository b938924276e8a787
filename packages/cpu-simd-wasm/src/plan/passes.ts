/**
 * How a call is cut into passes over the weights: up to eight rows share one, up to 64 draws of a row share one.
 */
import { MAX_DRAWS, MAX_ROWS } from "./abi.js";

/** Rows and draws of one pass. */
export interface PassBlock {
  readonly rowStart: number;
  readonly rowCount: number;
  readonly drawStart: number;
  readonly drawCount: number;
}

/** The passes of a call, in the order in which they run. */
export function planPasses(batchSize: number, draws: number): PassBlock[] {
  const blocks: PassBlock[] = [];
  for (let rowStart = 0; rowStart < batchSize; rowStart += MAX_ROWS) {
    const rowCount = Math.min(MAX_ROWS, batchSize - rowStart);
    for (let drawStart = 0; drawStart < draws; drawStart += MAX_DRAWS) {
      blocks.push({ rowStart, rowCount, drawStart, drawCount: Math.min(MAX_DRAWS, draws - drawStart) });
    }
  }
  return blocks;
}

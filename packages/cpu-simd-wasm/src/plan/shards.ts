/**
 * How a vocabulary is dealt out to workers. The drawn tokens do not depend on it; only speed does.
 */
import { TILE } from "./abi.js";

/** A worker's share: tiles `firstTile` … `endTile` − 1. */
export interface Shard {
  readonly firstTile: number;
  readonly endTile: number;
}

/** Number of tiles of a vocabulary; the last one may be partial. */
export function tileCountOf(vocabSize: number): number {
  return Math.ceil(vocabSize / TILE);
}

/** Weights that make one more worker worth waking. */
export const BYTES_PER_WORKER = 2 ** 20;

/** Most workers that are used unless the user asks for more. */
export const DEFAULT_MAX_WORKERS = 8;

/**
 * How many workers a head gets: what the user asked for, or one per processor as long as each has a megabyte of weights to
 * read; never more than there are tiles.
 *
 * @param vocabSize - number of vocabulary ids
 * @param weightBytes - size of the head's weights
 * @param parallelism - processors that this process may use
 * @param threads - the user's wish, if any
 */
export function planWorkerCount(
  vocabSize: number,
  weightBytes: number,
  parallelism: number,
  threads: number | undefined,
): number {
  const wanted =
    threads ?? Math.min(parallelism, DEFAULT_MAX_WORKERS, Math.max(1, Math.floor(weightBytes / BYTES_PER_WORKER)));
  return Math.max(1, Math.min(wanted, tileCountOf(vocabSize)));
}

/** Weights of a slice: read in a few milliseconds by one row; several rows and many draws take longer about the same bytes. */
const BYTES_PER_SLICE = 8 * 2 ** 20;

/** Most slices: each has lists, histograms and a stack of its own, half a megabyte together, that the host merges. */
const MAX_SLICES = 64;

/**
 * In how many slices the calling thread computes a pass, with a turn for the event loop after each.
 *
 * @param vocabSize - number of vocabulary ids
 * @param weightBytes - size of the head's weights
 */
export function planSliceCount(vocabSize: number, weightBytes: number): number {
  return Math.min(MAX_SLICES, tileCountOf(vocabSize), Math.max(1, Math.ceil(weightBytes / BYTES_PER_SLICE)));
}

/** Contiguous shards whose sizes differ by at most one tile. */
export function planShards(vocabSize: number, workerCount: number): Shard[] {
  const tiles = tileCountOf(vocabSize);
  const boundary = (worker: number) => Math.floor((worker * tiles) / workerCount);
  return Array.from({ length: workerCount }, (_, worker) => ({
    firstTile: boundary(worker),
    endTile: boundary(worker + 1),
  }));
}

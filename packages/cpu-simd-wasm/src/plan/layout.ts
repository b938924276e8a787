/**
 * Where everything lies in a head's shared memory. The whole of it is planned before the memory is made: the memory never
 * grows, whatever is sampled, and nothing in it is as large as batch × vocabulary.
 */
import {
  BOUNDARY_SIZE,
  CHUNK,
  FORMAT_BYTES,
  FRONTIER_SIZE,
  GROUP,
  type KernelFormat,
  MAX_BOUNDARIES,
  MAX_DRAWS,
  MAX_ROWS,
  PASS_SIZE,
  ROW_SIZE,
  ROW_SUMMARY_SIZE,
  SHARD_SIZE,
  TILE_MASS_SIZE,
} from "./abi.js";
import { tileCountOf } from "./shards.js";

/** Bytes of a WebAssembly page. */
export const PAGE = 65_536;

/** Most pages that a 32-bit memory can have: 4 GiB. */
export const MAX_PAGES = 65_536;

/** Bytes of each worker's stack: a tile's logits of eight rows take 8 KiB of it. */
export const STACK_SIZE = 65_536;

/** Words by which host and workers signal each other; see kernels/worker-loop.js. */
export const CONTROL_SIZE = 64;

/** A head's shape, as the layout needs it. */
export interface HeadShape {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: KernelFormat;
  readonly hasBias: boolean;
}

/** Byte offsets of one worker's own structures. */
export interface WorkerLayout {
  readonly shard: number;
  readonly summaries: number;
  readonly frontiers: number;
  readonly masses: number;
  /** One past the stack's last byte: stacks grow downwards. */
  readonly stackTop: number;
}

/** Byte offsets in a head's memory. */
export interface Layout {
  /** Elements per row of weights and hidden states, padded. */
  readonly stride: number;
  readonly tileCount: number;
  readonly control: number;
  readonly pass: number;
  readonly rows: number;
  readonly hidden: number;
  readonly boundaries: number;
  readonly tileMasses: number;
  readonly workers: readonly WorkerLayout[];
  /** 0 without a bias. */
  readonly bias: number;
  readonly weight: number;
  /** Size of the whole memory in pages; may exceed {@link MAX_PAGES}, which the caller refuses. */
  readonly pages: number;
}

const ALIGNMENT = 64;

/** The next multiple of `step`. */
export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/**
 * Plans a head's memory.
 *
 * @param shape - the head
 * @param workerCount - number of workers
 * @param base - first byte that the module's own data leaves free
 */
export function planLayout(shape: HeadShape, workerCount: number, base: number): Layout {
  let end = base;
  const take = (bytes: number): number => {
    const start = roundUp(end, ALIGNMENT);
    end = start + bytes;
    return start;
  };
  const stride = roundUp(shape.hiddenSize, CHUNK);
  const paddedVocab = roundUp(shape.vocabSize, GROUP);
  const tileCount = tileCountOf(shape.vocabSize);
  return {
    stride,
    tileCount,
    control: take(CONTROL_SIZE),
    pass: take(PASS_SIZE),
    rows: take(MAX_ROWS * ROW_SIZE),
    hidden: take(MAX_ROWS * stride * 4),
    boundaries: take(MAX_ROWS * MAX_BOUNDARIES * BOUNDARY_SIZE),
    tileMasses: take(MAX_ROWS * tileCount * TILE_MASS_SIZE),
    workers: Array.from({ length: workerCount }, () => ({
      shard: take(SHARD_SIZE),
      summaries: take(MAX_ROWS * ROW_SUMMARY_SIZE),
      frontiers: take(MAX_ROWS * MAX_DRAWS * FRONTIER_SIZE),
      masses: take(MAX_ROWS * MAX_BOUNDARIES * 8),
      stackTop: roundUp(take(STACK_SIZE) + STACK_SIZE, 16),
    })),
    bias: shape.hasBias ? take(paddedVocab * 4) : 0,
    weight: take(paddedVocab * stride * FORMAT_BYTES[shape.format]),
    pages: Math.ceil(end / PAGE),
  };
}

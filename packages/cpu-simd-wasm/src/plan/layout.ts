/**
 * Where everything lies in a head's shared memory. The whole of it is planned before the memory is made: the memory never
 * grows, whatever is sampled, and nothing in it is as large as batch × vocabulary.
 */
import {
  ACTIVATIONS_SIZE,
  BLOCK,
  ENTRY_SIZE,
  FRONTIER_SIZE,
  GAP_SIZE,
  GROUP,
  HISTOGRAM_SIZE,
  MAX_DRAWS,
  MAX_ENTRIES,
  MAX_PLACES,
  MAX_ROWS,
  PASS_SIZE,
  PLACE_SIZE,
  ROW_ENTRIES_SIZE,
  ROW_SIZE,
  ROW_SUMMARY_SIZE,
  SHARD_SIZE,
  TILE,
  TILE_MASS_SIZE,
  TILE_MOMENTS_SIZE,
} from "./abi.js";
import { type Shard, tileCountOf } from "./shards.js";
import { planWeights, roundUp, type WeightLayout, type WeightShape } from "./weight-layout.js";

/** Bytes of a WebAssembly page. */
export const PAGE = 65_536;

/** Most pages that a 32-bit memory can have: 4 GiB. */
export const MAX_PAGES = 65_536;

/** Bytes of each worker's stack: a tile's logits of eight rows take 8 KiB of it. */
export const STACK_SIZE = 65_536;

/** Words by which host and workers signal each other; see kernels/worker-loop.js. */
export const CONTROL_SIZE = 64;

/** A head's shape, as the layout needs it. */
export interface HeadShape extends WeightShape {
  readonly hasBias: boolean;
  /** Whether integer weights meet hidden states that were quantised. */
  readonly quantisesActivations?: boolean | undefined;
}

/** Byte offsets of one worker's own structures. */
export interface WorkerLayout {
  readonly shard: number;
  /** Of each row: where its entries in the shard begin and end. */
  readonly rowEntries: number;
  readonly entries: number;
  readonly summaries: number;
  readonly frontiers: number;
  readonly histograms: number;
  readonly gaps: number;
  /** One past the stack's last byte: stacks grow downwards. */
  readonly stackTop: number;
}

/** Byte offsets in a head's memory, or in one of several. */
export interface Layout extends WeightLayout {
  readonly tileCount: number;
  readonly control: number;
  readonly pass: number;
  readonly rows: number;
  readonly hidden: number;
  /** Quantised hidden states, [MAX_ROWS][stride / BLOCK]; 0 where they stay as they are. */
  readonly activations: number;
  /** Bitmasks of allowed tokens, one per row. */
  readonly allowed: number;
  /** 32-bit words of one bitmask. */
  readonly allowedWords: number;
  readonly places: number;
  readonly tileMasses: number;
  readonly rawMasses: number;
  readonly tileMoments: number;
  readonly workers: readonly WorkerLayout[];
  /** 0 without a bias. */
  readonly bias: number;
  /**
   * Where the weights of the first group of the vocabulary would lie: negative, modulo 2³² for the kernels, if this memory begins at
   * another group.
   */
  readonly weight: number;
  /** Groups of 16 tokens whose weights lie here: from the first up to the end. */
  readonly firstGroup: number;
  readonly endGroup: number;
  /** Size of the whole memory in pages; may exceed {@link MAX_PAGES}, which the caller refuses. */
  readonly pages: number;
}

const ALIGNMENT = 64;

/**
 * Plans a head's memory.
 *
 * @param shape - the head
 * @param workerCount - number of workers
 * @param base - first byte that the module's own data leaves free
 * @param tiles - whose weights it holds; all, unless the head lies in several memories
 */
export function planLayout(shape: HeadShape, workerCount: number, base: number, tiles?: Shard): Layout {
  let end = base;
  const take = (bytes: number): number => {
    const start = roundUp(end, ALIGNMENT);
    end = start + bytes;
    return start;
  };
  const weights = planWeights(shape);
  const { stride } = weights;
  const paddedVocab = roundUp(shape.vocabSize, GROUP);
  const tileCount = tileCountOf(shape.vocabSize);
  const allowedWords = Math.ceil(shape.vocabSize / 32);
  const groupsPerTile = TILE / GROUP;
  const firstGroup = (tiles?.firstTile ?? 0) * groupsPerTile;
  const endGroup = Math.min(weights.groupCount, (tiles?.endTile ?? tileCount) * groupsPerTile);
  return {
    ...weights,
    tileCount,
    control: take(CONTROL_SIZE),
    pass: take(PASS_SIZE),
    rows: take(MAX_ROWS * ROW_SIZE),
    hidden: take(MAX_ROWS * stride * 4),
    activations: shape.quantisesActivations ? take((MAX_ROWS * stride * ACTIVATIONS_SIZE) / BLOCK) : 0,
    allowed: take(MAX_ROWS * allowedWords * 4),
    allowedWords,
    places: take(MAX_ROWS * MAX_PLACES * PLACE_SIZE),
    tileMasses: take(MAX_ROWS * tileCount * TILE_MASS_SIZE),
    rawMasses: take(MAX_ROWS * tileCount * TILE_MASS_SIZE),
    tileMoments: take(MAX_ROWS * tileCount * TILE_MOMENTS_SIZE),
    workers: Array.from({ length: workerCount }, () => ({
      shard: take(SHARD_SIZE),
      rowEntries: take(MAX_ROWS * ROW_ENTRIES_SIZE),
      entries: take(MAX_ENTRIES * ENTRY_SIZE),
      summaries: take(MAX_ROWS * ROW_SUMMARY_SIZE),
      frontiers: take(MAX_ROWS * MAX_DRAWS * FRONTIER_SIZE),
      histograms: take(MAX_ROWS * HISTOGRAM_SIZE),
      gaps: take(MAX_ROWS * (MAX_PLACES + 1) * GAP_SIZE),
      stackTop: roundUp(take(STACK_SIZE) + STACK_SIZE, 16),
    })),
    bias: shape.hasBias ? take(paddedVocab * 4) : 0,
    weight: take((endGroup - firstGroup) * weights.groupBytes) - firstGroup * weights.groupBytes,
    firstGroup,
    endGroup,
    pages: Math.ceil(end / PAGE),
  };
}

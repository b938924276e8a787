/**
 * The Hopper kernels, and which of them serves a call: kernels/cuda/hopper/shapes.h and plan.h, which tests hold this to.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** A compiled Hopper kernel. */
export interface HopperShape {
  /** Name of the entry. */
  readonly name: string;
  /** Rows of a block: 64, or 128. */
  readonly rows: number;
  /** Vocabulary ids of a tile. */
  readonly tokens: number;
  /** Numbers of 16 bits whose sum a hidden state is. */
  readonly terms: number;
  /** Blocks of a cluster: each has rows of its own, and all the same tiles. */
  readonly cluster: number;
  /** What parts of the vocabulary begin at multiples of: 16, or, of kernels that draw by groups, 64. */
  readonly unit: number;
  /** Stages between the copy engine and the tensor cores. */
  readonly stages: number;
  /** Threads of a block. */
  readonly threads: number;
  /** Bytes of dynamic shared memory of a block. */
  readonly sharedBytes: number;
}

/** What is to be drawn, from bf16 weights. */
export interface HopperProblem {
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Rows B. */
  readonly batchSize: number;
  /** Elements of a row of weights: D, with its padding. */
  readonly elements: number;
  /** Numbers of 16 bits whose sum a hidden state is: 1, or 3 for float32. */
  readonly terms: number;
  /** Whether tokens are drawn by groups. */
  readonly isGrouped: boolean;
}

/** A launch. */
export interface HopperPlan {
  /** The kernel. */
  readonly shape: HopperShape;
  /** Clusters that share a part of the vocabulary, each with rows of its own. */
  readonly rowBlocks: number;
  /** Parts of the vocabulary. */
  readonly parts: number;
  /** Blocks. */
  readonly grid: number;
}

/** Parts of the vocabulary begin at multiples of these: FS_PART_UNIT, and FS_GROUPED_UNIT. */
const [PART_UNIT, GROUPED_UNIT] = [16, 64];

/** What a tile costs besides its elements, in elements: FS_TILE_COST. */
const TILE_COST = 65_536;

/** Threads that multiply and draw. */
const CONSUMER_THREADS = 256;

function hopper(
  rows: number,
  tokens: number,
  cluster: number,
  stages: number,
  terms = 1,
  unit = PART_UNIT,
): HopperShape {
  // What every one of these has for sums on their way: of two rows 32 tokens' or, a group's, 64 tokens' quarter.
  const chunkBytes = unit === GROUPED_UNIT ? 128 : 64;
  return {
    name: `hopper_${unit === GROUPED_UNIT ? "grouped_" : ""}bf16${terms === 1 ? "" : `x${terms}`}_${rows * cluster}x${tokens}`,
    rows,
    tokens,
    terms,
    cluster,
    unit,
    stages,
    threads: CONSUMER_THREADS + 128,
    sharedBytes: stages * (128 * (terms * rows + tokens) + 16) + chunkBytes * CONSUMER_THREADS + 16 * rows,
  };
}

/** All Hopper kernels. Of those that fit a problem equally the first is taken. */
export const HOPPER_SHAPES: readonly HopperShape[] = [
  hopper(64, 192, 1, 6),
  hopper(64, 256, 1, 5),
  hopper(128, 192, 1, 5),
  hopper(128, 256, 1, 4),
  hopper(128, 192, 2, 5),
  hopper(128, 224, 2, 4),
  hopper(128, 256, 2, 4),
  hopper(64, 192, 1, 4, 3),
  hopper(64, 256, 1, 4, 1, GROUPED_UNIT),
  hopper(128, 192, 1, 4, 1, GROUPED_UNIT),
  hopper(128, 192, 2, 4, 1, GROUPED_UNIT),
];

/**
 * Plans a launch: of the shapes that read the weights least often those with the fewest rows, and of these the one whose tiles fill the parts of the
 * vocabulary best. No token depends on it.
 *
 * @param sms - multiprocessors of the device
 * @throws FlashSamplingError `UNSUPPORTED` if no kernel takes hidden states of so many terms, or draws by groups from them
 */
export function planHopper(problem: HopperProblem, sms: number): HopperPlan {
  const unit = problem.isGrouped ? GROUPED_UNIT : PART_UNIT;
  const serving = HOPPER_SHAPES.filter((shape) => shape.terms === problem.terms && shape.unit === unit);
  const plans = serving.map((shape) => launch(shape, problem, sms));
  const rows = ({ shape }: HopperPlan) => shape.rows * shape.cluster;
  const [best] = plans.sort((a, b) => a.rowBlocks - b.rowBlocks || rows(a) - rows(b) || a.cost - b.cost);
  if (best === undefined) {
    const how = problem.isGrouped ? " and draws by groups" : "";
    throw new FlashSamplingError(
      "UNSUPPORTED",
      `No Hopper kernel takes hidden states of ${problem.terms} terms${how}.`,
    );
  }
  const { shape, rowBlocks, parts, grid } = best;
  return { shape, rowBlocks, parts, grid };
}

/** A shape's launch, and the cost of a cluster's work in elements of weights for each of its rows. */
function launch(shape: HopperShape, { vocabSize, batchSize, elements }: HopperProblem, sms: number) {
  const units = Math.ceil(vocabSize / shape.unit);
  const rowBlocks = Math.ceil(batchSize / (shape.rows * shape.cluster));
  const atOnce = Math.floor(Math.floor(sms / shape.cluster) / rowBlocks);
  const parts = Math.min(Math.max(1, atOnce), units);
  const tokens = Math.ceil(units / parts) * shape.unit;
  const cost = Math.ceil(tokens / shape.tokens) * (shape.tokens * elements + TILE_COST);
  return { shape, rowBlocks, parts, grid: parts * rowBlocks * shape.cluster, cost };
}

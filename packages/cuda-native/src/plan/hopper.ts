/**
 * The Hopper kernels, and which of them serves a call: kernels/cuda/hopper/shapes.h and plan.h, which tests hold this to.
 */
import { FlashSamplingError } from "@flashsampling/core";
import type { Launchable } from "./shapes.js";

/** What a kernel leaves of its rows: tokens, drawn by the tokens' noise or by groups; or summaries. */
export type Leaves = "tokens" | "groups" | "summaries";

/** A compiled Hopper kernel. */
export interface HopperShape extends Launchable {
  /** Which of the families. */
  readonly family: "hopper";
  /** What it leaves. */
  readonly leaves: Leaves;
  /** Weight format; fp8 has one scale a token, or one for all. */
  readonly format: "bf16" | "fp8";
  /** Rows of a block: 64, or 128. */
  readonly rows: number;
  /** Vocabulary ids of a tile. */
  readonly tokens: number;
  /** Numbers of 16 bits whose sum a hidden state is. */
  readonly terms: number;
  /** Blocks of a cluster: each has rows of its own, and all the same tiles. */
  readonly cluster: number;
  /** What parts of the vocabulary begin at multiples of: {@link UNITS}. */
  readonly unit: number;
  /** Stages between the copy engine and the tensor cores. */
  readonly stages: number;
}

/** What is wanted of weights. */
export interface HopperProblem {
  /** Weight format. */
  readonly format: HopperShape["format"];
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Rows B. */
  readonly batchSize: number;
  /** Elements of a row of weights: D, with its padding. */
  readonly elements: number;
  /** Numbers of 16 bits whose sum a hidden state is: 1, or 3 for float32. */
  readonly terms: number;
  /** What the kernel is to leave. */
  readonly leaves: Leaves;
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

/** Parts of the vocabulary begin at multiples of these: FS_PART_UNIT, FS_GROUPED_UNIT, FS_SUMMARY_UNIT. */
export const UNITS: Readonly<Record<Leaves, number>> = { tokens: 16, groups: 64, summaries: 128 };

/** What a tile costs besides its elements, in elements: FS_TILE_COST. */
const TILE_COST = 65_536;

/** Threads that multiply, and of a warpgroup: one copies, and two more leave summaries. */
const [CONSUMER_THREADS, GROUP_THREADS] = [256, 128];

/** Stages of fp8 weights before they are made bf16: FS_RAW_STAGES. */
const RAW_STAGES = 6;

function hopper(
  leaves: Leaves,
  rows: number,
  tokens: number,
  cluster: number,
  stages: number,
  terms = 1,
  format: HopperShape["format"] = "bf16",
): HopperShape {
  const part = { tokens: "", groups: "grouped_", summaries: "summary_" }[leaves];
  // Sums on their way: of two rows 32 tokens' or, a group's, 64 tokens' quarter for each consumer; or of two tiles all, with barriers.
  const products = 2 * (rows * UNITS.summaries * 4 + 16);
  const sumBytes = { tokens: 64 * CONSUMER_THREADS, groups: 128 * CONSUMER_THREADS, summaries: products }[leaves];
  const bytes = stages * (128 * (terms * rows + tokens) + 16) + sumBytes + 16 * rows;
  // fp8 weights on their way to be made bf16, with two barriers a stage before them.
  const raw = Math.ceil((bytes + 16 * RAW_STAGES) / 1024) * 1024 + RAW_STAGES * 64 * tokens;
  return {
    family: "hopper",
    leaves,
    format,
    name: `hopper_${part}${format}${terms === 1 ? "" : `x${terms}`}_${rows * cluster}x${tokens}`,
    rows,
    tokens,
    terms,
    cluster,
    unit: UNITS[leaves],
    stages,
    threads: CONSUMER_THREADS + GROUP_THREADS + (leaves === "summaries" ? 2 * GROUP_THREADS : 0),
    sharedBytes: format === "fp8" ? raw : bytes,
  };
}

/** All Hopper kernels. Of those that fit a problem equally the first is taken. */
export const HOPPER_SHAPES: readonly HopperShape[] = [
  hopper("tokens", 64, 192, 1, 6),
  hopper("tokens", 64, 256, 1, 5),
  hopper("tokens", 128, 192, 1, 5),
  hopper("tokens", 128, 256, 1, 4),
  hopper("tokens", 128, 192, 2, 5),
  hopper("tokens", 128, 224, 2, 4),
  hopper("tokens", 128, 256, 2, 4),
  hopper("tokens", 64, 192, 1, 4, 3),
  hopper("groups", 64, 256, 1, 4),
  hopper("groups", 128, 192, 1, 4),
  hopper("groups", 128, 192, 2, 4),
  hopper("tokens", 64, 192, 1, 3, 1, "fp8"),
  hopper("tokens", 64, 128, 1, 3, 3, "fp8"),
  hopper("summaries", 64, 256, 1, 4),
  hopper("summaries", 64, 128, 1, 4, 3),
  hopper("summaries", 64, 128, 1, 3, 1, "fp8"),
  hopper("summaries", 64, 128, 1, 2, 3, "fp8"),
];

/**
 * Plans a launch: of the shapes that read the weights least often those with the fewest rows, and of these the one whose tiles fill the parts of the
 * vocabulary best. No token depends on it.
 *
 * @param sms - multiprocessors of the device
 * @throws FlashSamplingError `UNSUPPORTED` if no kernel takes hidden states of so many terms and leaves of them what is wanted
 */
export function planHopper(problem: HopperProblem, sms: number): HopperPlan {
  const { format, terms, leaves } = problem;
  const ofFormat = HOPPER_SHAPES.filter((shape) => shape.format === format);
  const serving = ofFormat.filter((shape) => shape.terms === terms && shape.leaves === leaves);
  const plans = serving.map((shape) => launch(shape, problem, sms));
  const rows = ({ shape }: HopperPlan) => shape.rows * shape.cluster;
  const [best] = plans.sort((a, b) => a.rowBlocks - b.rowBlocks || rows(a) - rows(b) || a.cost - b.cost);
  if (best === undefined) {
    const what = { tokens: "tokens", groups: "tokens by groups", summaries: "summaries" }[leaves];
    throw new FlashSamplingError(
      "UNSUPPORTED",
      `No Hopper kernel takes ${format} weights and hidden states of ${terms} terms for ${what}.`,
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

/**
 * Which portable kernel serves a call, and on how many blocks. A pure function of the problem and the device. The drawn tokens do not depend on the
 * grid; between a tensor and a vector kernel they may differ within the arithmetic's error.
 *
 * Which of two kernels that both serve is faster has not been measured: a problem takes tensor cores wherever there is a kernel.
 */
import { FlashSamplingError, type WeightFormat } from "@flashsampling/core";
import { type KernelShape, SHAPES } from "./shapes.js";

/** What is to be drawn. */
export interface LaunchProblem {
  /** Weight format. */
  readonly format: WeightFormat;
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Rows B. */
  readonly batchSize: number;
  /** Whether the hidden states are in the weights' format (of fp8: bf16), or float32. */
  readonly hidden: "weights" | "float32";
}

/** The limits of a device that the plan of a portable kernel depends on. */
export interface DeviceLimits {
  /** Multiprocessors. */
  readonly sms: number;
  /** Most bytes of dynamic shared memory of a block. */
  readonly sharedBytesPerBlock: number;
  /** Bytes of shared memory of a multiprocessor. */
  readonly sharedBytesPerSm: number;
}

/** A launch. */
export interface LaunchPlan {
  /** The kernel. */
  readonly shape: KernelShape;
  /** Blocks that share a tile's weights, each with rows of its own. */
  readonly rowBlocks: number;
  /** Blocks: `rowBlocks` for each part of the vocabulary, whose tiles are dealt out to the parts in turn. */
  readonly grid: number;
}

/** Most rows of a call. */
export const MAX_BATCH = 1024;

/** Bytes of shared memory that the driver takes of every block. */
const RESERVED_BYTES = 1024;

/**
 * Plans a launch.
 *
 * @param problem - what is to be drawn
 * @param device - and where
 * @param shapes - the kernels to choose from
 * @throws FlashSamplingError `UNSUPPORTED` if no kernel serves the problem on this device
 */
export function planLaunch(problem: LaunchProblem, device: DeviceLimits, shapes = SHAPES): LaunchPlan {
  const { vocabSize, batchSize } = problem;
  const shape = chooseShape(problem, device, shapes);
  const rowBlocks = Math.ceil(batchSize / shape.rows);
  const tiles = Math.ceil(vocabSize / shape.tokens);
  const fitting = Math.floor(device.sharedBytesPerSm / (shape.sharedBytes + RESERVED_BYTES));
  const resident = device.sms * Math.max(1, Math.min(shape.blocksPerSm, fitting));
  const most = Math.max(1, Math.floor(resident / rowBlocks));
  // As many rounds as the busiest part takes anyway, and no more parts than these need.
  const parts = Math.ceil(tiles / Math.ceil(tiles / most));
  return { shape, rowBlocks, grid: rowBlocks * parts };
}

/** The fewest blocks of rows; of shapes with equally many, the fewest rows. */
function chooseShape(
  { format, batchSize, hidden }: LaunchProblem,
  device: DeviceLimits,
  shapes: readonly KernelShape[],
): KernelShape {
  const serving = shapes.filter(
    (shape) => shape.format === format && shape.sharedBytes <= device.sharedBytesPerBlock && takes(shape, hidden),
  );
  const tensor = serving.filter(({ family }) => family === "tensor");
  const candidates = tensor.length > 0 ? tensor : serving;
  const blocks = (shape: KernelShape) => Math.ceil(batchSize / shape.rows);
  const [best] = [...candidates].sort((a, b) => blocks(a) - blocks(b) || a.rows - b.rows);
  if (best === undefined) {
    throw new FlashSamplingError("UNSUPPORTED", `No CUDA kernel takes ${format} weights on this device.`);
  }
  return best;
}

/** Whether a kernel reads hidden states of a kind; those in the weights' format can be made float32. */
function takes(shape: KernelShape, hidden: LaunchProblem["hidden"]): boolean {
  return shape.family === "vector" || (hidden === "weights") === (shape.terms === 1);
}

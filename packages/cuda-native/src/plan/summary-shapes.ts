/**
 * The kernels that leave summaries: kernels/cuda/summary/shapes.h, which a test holds this table to.
 */
import { type KernelShape, type Launchable, tensor, vector } from "./shapes.js";

/** Tokens of a tile of theirs: FS_TILE of kernels/cuda/findings.h. */
export const TILE = 128;

/** Most rows of a pass: those of the largest of these kernels. */
export const MAX_PASS_ROWS = 64;

/** A kernel that multiplies as one of {@link SHAPES} does, and holds a tile's products in shared memory. */
function summary(shape: KernelShape): KernelShape {
  const { format, rows, sharedBytes } = shape;
  const terms = shape.family === "tensor" && shape.terms > 1 ? `x${shape.terms}` : "";
  const size = shape.family === "tensor" ? `${rows}x${shape.tokens}` : `${rows}`;
  return {
    ...shape,
    name: `summary_${format}${terms}_${size}`,
    sharedBytes: sharedBytes + 4 * rows * TILE,
  };
}

/** All of them. */
export const SUMMARY_SHAPES: readonly KernelShape[] = [
  summary(tensor("bf16", 16, 128, 4, 2)),
  summary(tensor("bf16", 64, 128, 4, 1)),
  summary(tensor("bf16", 16, 128, 4, 2, 3)),
  summary(tensor("bf16", 64, 128, 2, 1, 3)),
  // With eight tokens a warp it spills on sm_120.
  summary(vector("f16", 4, 4)),
  summary(vector("f32", 4, 8)),
  // With the registers that two blocks leave, these spill: int8 on sm_100 and sm_120.
  summary(vector("fp8", 4, 4, 1)),
  summary(vector("int8", 4, 4, 1)),
  summary(vector("int4", 4, 4, 1)),
];

/** Kernels of which a block takes a row. */
const rowKernel = (name: string, threads: number): Launchable => ({ name, threads, sharedBytes: 0 });

/** The last reduction. */
export const JOIN: Launchable = rowKernel("join", 256);
/** Which token a row draws, or which pass comes first. */
export const DECIDE: Launchable = rowKernel("decide", 32);
/** The end of a step. */
export const ADVANCE: Launchable = rowKernel("advance", 32);
/** Hidden states that lie on the device, as the kernels read them. */
export const TAKE_HIDDEN: Launchable = rowKernel("take_hidden", 256);

/** Those four. */
export const ROW_KERNELS: readonly Launchable[] = [JOIN, DECIDE, ADVANCE, TAKE_HIDDEN];

/**
 * The kernels that draw: kernels/cuda/shapes.h, which a test holds this table to.
 */
import type { WeightFormat } from "@flashsampling/core";

/** What a launch takes to know of a kernel. */
export interface Launchable {
  /** Name of the entry. */
  readonly name: string;
  /** Threads of a block. */
  readonly threads: number;
  /** Bytes of dynamic shared memory of a block. */
  readonly sharedBytes: number;
}

/** What the two families of kernels have in common. */
interface AnyShape extends Launchable {
  /** Weight format. */
  readonly format: WeightFormat;
  /** Rows of a block. */
  readonly rows: number;
  /** Vocabulary ids of a tile: what a block takes at a time. */
  readonly tokens: number;
  /** Blocks of one multiprocessor that registers are kept free for. */
  readonly blocksPerSm: number;
}

/** A kernel on tensor cores. */
export interface TensorShape extends AnyShape {
  /** Which of the families. */
  readonly family: "tensor";
  /** Numbers of 16 bits whose sum a hidden state is. */
  readonly terms: number;
}

/** A kernel without: hidden states are float32. */
export interface VectorShape extends AnyShape {
  /** Which of the families. */
  readonly family: "vector";
}

/** A compiled kernel. */
export type KernelShape = TensorShape | VectorShape;

/** Bytes of shared memory that every row of a block takes: its best token, its flags. */
const ROW_BYTES = 16;

/** Bytes of a row of a stage: 64 elements of 2 bytes. */
const STAGE_ROW_BYTES = 128;

/** Vocabulary ids of a warp, at a time, and warps, of a vector kernel. */
const VECTOR_WARPS = 8;

/** A kernel on tensor cores. */
export function tensor(
  format: "bf16" | "f16",
  rows: number,
  tokens: number,
  stages: number,
  blocksPerSm: number,
  terms = 1,
): TensorShape {
  return {
    family: "tensor",
    name: `tensor_${format}${terms === 1 ? "" : `x${terms}`}_${rows}x${tokens}`,
    format,
    rows,
    tokens,
    terms,
    threads: 256,
    sharedBytes: stages * (terms * rows + tokens) * STAGE_ROW_BYTES + rows * ROW_BYTES,
    blocksPerSm,
  };
}

/** A kernel without them. */
export function vector(format: WeightFormat, rows: number, tokensPerWarp: number, blocksPerSm = 2): VectorShape {
  return {
    family: "vector",
    name: `vector_${format}_${rows}`,
    format,
    rows,
    tokens: tokensPerWarp * VECTOR_WARPS,
    threads: 32 * VECTOR_WARPS,
    sharedBytes: rows * ROW_BYTES,
    blocksPerSm,
  };
}

/** The kernels that draw and leave nothing but tokens. Of those that fit a problem equally the first is taken. */
export const SHAPES: readonly KernelShape[] = [
  tensor("bf16", 16, 128, 5, 2),
  tensor("bf16", 32, 128, 4, 2),
  tensor("bf16", 64, 128, 4, 2),
  tensor("bf16", 128, 128, 3, 1),
  tensor("bf16", 128, 256, 4, 1),
  tensor("bf16", 16, 128, 4, 2, 3),
  tensor("bf16", 64, 128, 2, 1, 3),
  tensor("f16", 16, 128, 5, 2),
  tensor("f16", 64, 128, 4, 2),
  vector("bf16", 1, 8),
  vector("bf16", 2, 8),
  // Of four rows with eight tokens a warp, the registers that two blocks leave do not hold the sums on every target.
  vector("bf16", 4, 4),
  vector("f16", 1, 8),
  vector("f16", 4, 4),
  vector("f32", 1, 8),
  vector("f32", 4, 8),
  vector("fp8", 1, 8),
  vector("fp8", 4, 8, 1),
  vector("int8", 1, 8),
  vector("int8", 4, 8, 1),
  vector("int4", 1, 8),
  vector("int4", 4, 4),
];

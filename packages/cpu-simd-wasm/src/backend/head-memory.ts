/**
 * A head's shared memory, seen from the host: made once. Weights are written by write-weights.ts, passes by write-pass.ts, what they
 * find is read by read-findings.ts; nothing else in the backend knows byte offsets.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import { FORMAT_CODE, type KernelFormat, PASS, SHARD } from "../plan/abi.js";
import type { HeadShape, Layout } from "../plan/layout.js";
import type { Shard } from "../plan/shards.js";

/** How integer weights meet hidden states: quantised in blocks of 32 by core's `quantizeActivations`, or as they are. */
export type Activations = "int8" | "float32";

/** A head in one of the formats that the kernels take. */
export type KernelHead = Extract<LmHeadWeights, { readonly format: KernelFormat }>;

/** A head's shape. */
export function shapeOfHead(head: KernelHead, activations: Activations): HeadShape {
  const { vocabSize, hiddenSize, format, bias } = head;
  const shape = { vocabSize, hiddenSize, format, hasBias: bias !== undefined };
  if (head.format !== "int8" && head.format !== "int4") return shape;
  return {
    ...shape,
    scalesPer: head.format === "int4" || head.granularity === "block" ? "block" : "row",
    hasZeroPoints: head.zeroPoints !== undefined,
    quantisesActivations: activations === "int8",
  };
}

/** A head's memory and its layout. */
export class HeadMemory {
  /** What workers instantiate the kernels with. */
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  /** How the vocabulary is dealt out to the workers. */
  readonly shards: readonly Shard[];
  /** The memory as bytes, as float32, as unsigned 32-bit, as unsigned 64-bit and as float64 numbers. */
  readonly u8: Uint8Array;
  readonly f32: Float32Array;
  readonly u32: Uint32Array;
  readonly u64: BigUint64Array;
  readonly f64: Float64Array;

  /**
   * @param memory - laid out as `layout` says
   * @param layout - its plan
   * @param shards - one per worker
   */
  constructor(memory: WebAssembly.Memory, layout: Layout, shards: readonly Shard[]) {
    this.memory = memory;
    this.layout = layout;
    this.shards = shards;
    this.u8 = new Uint8Array(memory.buffer);
    this.f32 = new Float32Array(memory.buffer);
    this.u32 = new Uint32Array(memory.buffer);
    this.u64 = new BigUint64Array(memory.buffer);
    this.f64 = new Float64Array(memory.buffer);
  }

  /** Writes what stays the same for all passes: the head's shape, and where everything lies. */
  writeConstants(vocabSize: number, abort: number): void {
    const { layout } = this;
    this.writeU32(layout.pass, PASS, {
      weight: layout.weight,
      bias: layout.bias,
      format: FORMAT_CODE[layout.format],
      vocabSize,
      stride: layout.stride,
      groupBytes: layout.groupBytes,
      blockScales: layout.scalesPer === "block" ? 1 : 0,
      zeroPoints: layout.hasZeroPoints ? 1 : 0,
      tileCount: layout.tileCount,
      abort,
      hidden: layout.hidden,
      activations: layout.activations,
      rows: layout.rows,
      places: layout.places,
      tileMasses: layout.tileMasses,
      rawMasses: layout.rawMasses,
      tileMoments: layout.tileMoments,
    });
    for (const { shard, rowEntries, summaries, frontiers, histograms, gaps } of layout.workers) {
      this.writeU32(shard, SHARD, { entries: rowEntries, summaries, frontiers, histograms, gaps });
    }
  }

  /**
   * Writes fields of a structure that are unsigned integers or addresses.
   *
   * @param at - where the structure lies
   * @param offsets - of its fields
   * @param values - by field
   */
  writeU32<Field extends string>(
    at: number,
    offsets: Readonly<Record<Field, number>>,
    values: { readonly [Name in Field]?: number },
  ): void {
    for (const name in values) this.u32[(at + offsets[name as Field]) / 4] = values[name] as number;
  }

  /** {@link HeadMemory.writeU32} for fields that are float32 numbers. */
  writeF32<Field extends string>(
    at: number,
    offsets: Readonly<Record<Field, number>>,
    values: { readonly [Name in Field]?: number },
  ): void {
    for (const name in values) this.f32[(at + offsets[name as Field]) / 4] = values[name] as number;
  }
}

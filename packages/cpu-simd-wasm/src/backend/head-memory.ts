/**
 * A head's shared memory, seen from the host: made once, filled with weights. What passes write and read there is in write-pass.ts and
 * read-findings.ts; nothing else in the backend knows byte offsets.
 */
import { type LmHeadWeights, throwIfAborted } from "@flashsampling/core";
import { FORMAT_CODE, type KernelFormat, PASS, SHARD } from "../plan/abi.js";
import type { Layout } from "../plan/layout.js";
import type { Shard } from "../plan/shards.js";

/** A head in one of the formats that the kernels take. */
export type KernelHead = Extract<LmHeadWeights, { readonly format: KernelFormat }>;

/** Bytes of weights that are copied before the event loop gets a turn. */
const COPY_BYTES = 64 * 2 ** 20;

/** A head's memory and its layout. */
export class HeadMemory {
  /** What workers instantiate the kernels with. */
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  /** How the vocabulary is dealt out to the workers. */
  readonly shards: readonly Shard[];
  /** The memory as float32, as unsigned 32-bit, as unsigned 64-bit and as float64 numbers. */
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
    this.f32 = new Float32Array(memory.buffer);
    this.u32 = new Uint32Array(memory.buffer);
    this.u64 = new BigUint64Array(memory.buffer);
    this.f64 = new Float64Array(memory.buffer);
  }

  /** Writes what stays the same for all passes: the head's shape, and where everything lies. */
  writeConstants({ format, vocabSize }: KernelHead, abort: number): void {
    const { layout } = this;
    this.writeU32(layout.pass, PASS, {
      weight: layout.weight,
      bias: layout.bias,
      format: FORMAT_CODE[format],
      vocabSize,
      stride: layout.stride,
      tileCount: layout.tileCount,
      abort,
      hidden: layout.hidden,
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

  /** Copies the weights and what goes with them, with a turn for the event loop now and then. */
  async writeWeights(head: KernelHead, signal: AbortSignal | undefined): Promise<void> {
    const { layout } = this;
    const { vocabSize, hiddenSize, weight, bias, logitScale = 1, softCap = 0 } = head;
    this.writeF32(layout.pass, PASS, { logitScale, softCap });
    if (bias !== undefined) this.f32.set(bias, layout.bias / 4);
    const target =
      head.format === "f32"
        ? new Float32Array(this.memory.buffer, layout.weight, vocabSize * layout.stride)
        : new Uint16Array(this.memory.buffer, layout.weight, vocabSize * layout.stride);
    const rowsPerCopy = Math.max(1, Math.floor(COPY_BYTES / (hiddenSize * weight.BYTES_PER_ELEMENT)));
    for (let start = 0; start < vocabSize; start += rowsPerCopy) {
      throwIfAborted(signal);
      const end = Math.min(vocabSize, start + rowsPerCopy);
      if (layout.stride === hiddenSize) {
        target.set(weight.subarray(start * hiddenSize, end * hiddenSize), start * layout.stride);
      } else {
        for (let row = start; row < end; row++) {
          target.set(weight.subarray(row * hiddenSize, (row + 1) * hiddenSize), row * layout.stride);
        }
      }
      if (end < vocabSize) await new Promise((resolve) => setTimeout(resolve));
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

/**
 * A head's shared memory, seen from the host: writes weights, rows and boundaries, reads what the workers found. Nothing else
 * in the backend knows byte offsets.
 */
import { FlashSamplingError, type LmHeadWeights, throwIfAborted } from "@flashsampling/core";
import {
  BOUNDARY_SIZE,
  FORMAT_CODE,
  FRONTIER,
  FRONTIER_SIZE,
  type KernelFormat,
  MASS_UNIT,
  MAX_BOUNDARIES,
  MAX_DRAWS,
  PASS,
  ROW,
  ROW_SIZE,
  ROW_SUMMARY,
  ROW_SUMMARY_SIZE,
  SHARD,
} from "../plan/abi.js";
import { type Layout, MAX_PAGES, PAGE } from "../plan/layout.js";
import type { Shard } from "../plan/shards.js";
import type { Entry, FrontierPart, PassRow, RowSummary } from "./findings.js";

/** A head in one of the formats that the kernels take. */
export type KernelHead = Extract<LmHeadWeights, { readonly format: KernelFormat }>;

/** Bytes of weights that are copied before the event loop gets a turn. */
const COPY_BYTES = 64 * 2 ** 20;

/** A head's memory and its layout. */
export class HeadMemory {
  /** What workers instantiate the kernels with. */
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  readonly #f32: Float32Array;
  readonly #u32: Uint32Array;
  readonly #u64: BigUint64Array;

  /**
   * Makes the memory, all zeros.
   *
   * @throws FlashSamplingError `OUT_OF_MEMORY` if it would pass 4 GiB or the system refuses it
   */
  constructor(layout: Layout) {
    this.layout = layout;
    if (layout.pages > MAX_PAGES) {
      throw new FlashSamplingError(
        "OUT_OF_MEMORY",
        `The head needs ${megabytes(layout.pages)}; 32-bit WebAssembly memory ends at ${megabytes(MAX_PAGES)}. ` +
          "Use bf16 weights, or another backend.",
      );
    }
    try {
      this.memory = new WebAssembly.Memory({ initial: layout.pages, maximum: layout.pages, shared: true });
    } catch (cause) {
      throw new FlashSamplingError("OUT_OF_MEMORY", `No memory for the head: ${megabytes(layout.pages)} needed.`, {
        cause,
      });
    }
    this.#f32 = new Float32Array(this.memory.buffer);
    this.#u32 = new Uint32Array(this.memory.buffer);
    this.#u64 = new BigUint64Array(this.memory.buffer);
  }

  /** Writes what stays the same for all passes: the head's shape and the workers' shards. */
  writeConstants(head: KernelHead, control: number, shards: readonly Shard[]): void {
    const { layout } = this;
    const pass = (field: keyof typeof PASS, value: number) => this.#setU32(layout.pass + PASS[field], value);
    pass("weight", layout.weight);
    pass("bias", layout.bias);
    pass("format", FORMAT_CODE[head.format]);
    pass("vocabSize", head.vocabSize);
    pass("stride", layout.stride);
    pass("tileCount", layout.tileCount);
    pass("abort", control);
    pass("hidden", layout.hidden);
    pass("rows", layout.rows);
    pass("boundaries", layout.boundaries);
    pass("tileMasses", layout.tileMasses);
    for (const [i, worker] of layout.workers.entries()) {
      const shard = shards[i] as Shard;
      this.#setU32(worker.shard + SHARD.firstTile, shard.firstTile);
      this.#setU32(worker.shard + SHARD.endTile, shard.endTile);
      this.#setU32(worker.shard + SHARD.summaries, worker.summaries);
      this.#setU32(worker.shard + SHARD.frontiers, worker.frontiers);
      this.#setU32(worker.shard + SHARD.masses, worker.masses);
    }
  }

  /** Copies the weights and the bias, with a turn for the event loop now and then. */
  async writeWeights(head: KernelHead, signal: AbortSignal | undefined): Promise<void> {
    const { layout } = this;
    const { vocabSize, hiddenSize, weight, bias } = head;
    if (bias !== undefined) this.#f32.set(bias, layout.bias / 4);
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

  /** Writes the rows of a pass and their boundaries. */
  writePass(rows: readonly PassRow[], drawStart: number, drawCount: number): void {
    const { layout } = this;
    this.#setU32(layout.pass + PASS.rowCount, rows.length);
    this.#setU32(layout.pass + PASS.drawStart, drawStart);
    this.#setU32(layout.pass + PASS.drawCount, drawCount);
    for (const [i, row] of rows.entries()) {
      // The padding beyond the hidden size is never written and stays zero.
      this.#f32.set(row.hidden, layout.hidden / 4 + i * layout.stride);
      const at = layout.rows + i * ROW_SIZE;
      this.#setF32(at + ROW.temperature, row.settings.temperature === 0 ? 1 : row.settings.temperature);
      this.#setU32(at + ROW.parts, row.plan.parts);
      this.#setU32(at + ROW.topSize, row.plan.topSize);
      this.#setU32(at + ROW.seedLow, Number(row.seed & 0xffff_ffffn));
      this.#setU32(at + ROW.seedHigh, Number(row.seed >> 32n));
      this.#setU32(at + ROW.stream, row.stream);
      this.#setU32(at + ROW.position, row.position);
      this.#setF32(at + ROW.windowLogit, row.window?.logit ?? Number.NEGATIVE_INFINITY);
      this.#setU32(at + ROW.windowToken, row.window?.token ?? 0);
      this.#setF32(at + ROW.reference, row.reference ?? 0);
      const boundaries = row.boundaries ?? [];
      this.#setU32(at + ROW.boundaryCount, boundaries.length);
      const boundariesAt = layout.boundaries + i * MAX_BOUNDARIES * BOUNDARY_SIZE;
      for (const [b, boundary] of boundaries.entries()) {
        this.#setF32(boundariesAt + b * BOUNDARY_SIZE, boundary.logit);
        this.#setU32(boundariesAt + b * BOUNDARY_SIZE + 4, boundary.token);
      }
    }
  }

  /** What a worker found in row `row` of the last pass. */
  readSummary(worker: number, row: number): RowSummary {
    const at = this.#worker(worker).summaries + row * ROW_SUMMARY_SIZE;
    const top: Entry[] = [];
    const count = this.#getU32(at + ROW_SUMMARY.topCount);
    for (let i = 0; i < count; i++) {
      const entry = at + ROW_SUMMARY.entries + 8 * i;
      top.push({ logit: this.#getF32(entry), token: this.#getU32(entry + 4) });
    }
    return { flags: this.#getU32(at + ROW_SUMMARY.flags), max: this.#getF32(at + ROW_SUMMARY.max), top };
  }

  /** A worker's frontier (or winner) of draw `draw`, counted within the pass, of row `row`. */
  readFrontier(worker: number, row: number, draw: number): FrontierPart {
    const at = this.#worker(worker).frontiers + (row * MAX_DRAWS + draw) * FRONTIER_SIZE;
    const count = this.#getU32(at + FRONTIER.count);
    const points = Array.from({ length: count }, (_, i) => {
      const point = at + FRONTIER.points + 12 * i;
      return { score: this.#getF32(point), logit: this.#getF32(point + 4), token: this.#getU32(point + 8) };
    });
    if (this.#getU32(at + FRONTIER.dropped) === 0) return { points };
    const dropped = {
      score: this.#getF32(at + FRONTIER.droppedScore),
      token: this.#getU32(at + FRONTIER.droppedToken),
    };
    return { points, dropped };
  }

  /** Total mass of row `row` relative to e^max, its tiles joined in order in float64. */
  readMass(row: number, max: number): number {
    const { tileCount, tileMasses } = this.layout;
    const first = tileMasses / 4 + 2 * row * tileCount;
    let mass = 0;
    for (let tile = 0; tile < tileCount; tile++) {
      const sum = this.#f32[first + 2 * tile + 1] as number;
      if (sum > 0) mass += sum * Math.exp((this.#f32[first + 2 * tile] as number) - max);
    }
    return mass;
  }

  /** Mass strictly before boundary `boundary` of row `row`, relative to e^reference, over all workers. */
  readBoundaryMass(row: number, boundary: number): number {
    let units = 0n;
    for (const { masses } of this.layout.workers) {
      units += this.#u64[masses / 8 + row * MAX_BOUNDARIES + boundary] as bigint;
    }
    return Number(units) / MASS_UNIT;
  }

  #worker(worker: number) {
    return this.layout.workers[worker] as Layout["workers"][number];
  }

  #getU32(offset: number): number {
    return this.#u32[offset / 4] as number;
  }

  #getF32(offset: number): number {
    return this.#f32[offset / 4] as number;
  }

  #setU32(offset: number, value: number): void {
    this.#u32[offset / 4] = value;
  }

  #setF32(offset: number, value: number): void {
    this.#f32[offset / 4] = value;
  }
}

function megabytes(pages: number): string {
  return `${Math.ceil((pages * PAGE) / 2 ** 20)} MiB`;
}

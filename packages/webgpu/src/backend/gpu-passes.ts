/**
 * Passes over the weights of a head on the device: one command buffer each, and one buffer that is read back.
 */
import { throwIfAborted } from "@flashsampling/core";
import type { Block, Measured, Passes, PassFindings, PassRow } from "@flashsampling/core/backend";
import type { KernelKind } from "../kernels/modules.js";
import { Usage } from "../kernels/usage.js";
import { type FindingsLayout, GAP_WORDS, GAPS, planFindings } from "../plan/layout.js";
import { planRowsPerGroup } from "../plan/rows.js";
import type { KernelVariant } from "../plan/variant.js";
import { readWords } from "../platform/read-back.js";
import { bindBuffers, bindShard } from "./bind.js";
import type { PassBuffers } from "./buffers.js";
import type { Gpu } from "./device.js";
import type { HeadBuffers, ShardBuffers } from "./head-buffers.js";
import { Findings, readGaps } from "./read-findings.js";
import { callWords, hiddenStates, type PassNumbers, runWords } from "./write-call.js";

/** Rows of one pass. */
const MAX_ROWS = 32;

/** Draws of one row in one pass. */
const MAX_DRAWS = 16;

/** Where passes run. */
export interface PassContext {
  readonly gpu: Gpu;
  readonly head: HeadBuffers;
  readonly buffers: PassBuffers;
  readonly variant: KernelVariant;
  /** Workgroup memory of the device, in bytes. */
  readonly workgroupBytes: number;
  /** Points that a frontier has room for. */
  readonly frontierCapacity: number;
  readonly signal: AbortSignal | undefined;
  /** Hidden states of the call's rows, padded, where the device holds them. */
  readonly hidden?: GPUBuffer | undefined;
}

/** A range of a buffer, in words. */
interface Range {
  readonly buffer: GPUBuffer;
  readonly start: number;
  readonly count: number;
}

/** The passes of one call. */
export class GpuPasses implements Passes {
  readonly vocabSize: number;
  readonly maxRows = MAX_ROWS;
  readonly maxDraws = MAX_DRAWS;
  readonly #context: PassContext;

  constructor(context: PassContext) {
    this.#context = context;
    this.vocabSize = context.head.numbers.vocabSize;
  }

  async sample(rows: readonly PassRow[], draws: Block): Promise<PassFindings> {
    const { head, buffers, frontierCapacity } = this.#context;
    const layout = planFindings(rows, draws.count, head.plan.groups, head.plan.tileCount, frontierCapacity);
    const perGroup = this.#rowsPerGroup(rows);
    // What one workgroup has found needs no joining.
    const kinds = head.plan.groups === 1 ? (["fused"] as const) : (["fused", "join"] as const);
    const [fused, join] = await this.#pipelines<readonly KernelKind[]>(kinds, perGroup);
    const [joined, perTile] = await this.#run(rows, perGroup, {
      numbers: { rowCount: rows.length, drawStart: draws.start, drawCount: draws.count, findings: layout },
      encode: (encoder, bind) => {
        const found = buffers.get("found", layout.words * 4, Usage.Storage | Usage.CopySource);
        const pass = encoder.beginComputePass();
        this.#overShards(pass, fused as GPUComputePipeline, rows.length, perGroup, (shard) =>
          bind(fused as GPUComputePipeline, found, shard),
        );
        const joined = join === undefined ? found : this.#join(pass, join, found, layout, rows.length);
        pass.end();
        return [
          { buffer: joined, start: 0, count: layout.joinedWords },
          { buffer: found, start: layout.masses, count: layout.words - layout.masses },
        ];
      },
    });
    return new Findings(rows, layout, joined as Uint32Array, perTile as Uint32Array);
  }

  async measure(rows: readonly PassRow[]): Promise<readonly Measured[]> {
    const { buffers } = this.#context;
    const perGroup = this.#rowsPerGroup(rows);
    const [measure] = await this.#pipelines(["measure"], perGroup);
    const words = rows.length * GAPS * GAP_WORDS;
    const [found] = await this.#run(rows, perGroup, {
      numbers: { rowCount: rows.length, drawStart: 0, drawCount: 0 },
      encode: (encoder, bind) => {
        const gaps = buffers.get("gaps", words * 4, Usage.Storage | Usage.CopySource | Usage.CopyTarget);
        encoder.clearBuffer(gaps);
        const pass = encoder.beginComputePass();
        this.#overShards(pass, measure, rows.length, perGroup, (shard) => bind(measure, gaps, shard));
        pass.end();
        return [{ buffer: gaps, start: 0, count: words }];
      },
    });
    return rows.map(({ places = [] }, row) => readGaps(found as Uint32Array, row, places.length));
  }

  /** Dispatches the last reduction; answers with the buffer that it writes. */
  #join(
    pass: GPUComputePassEncoder,
    pipeline: GPUComputePipeline,
    found: GPUBuffer,
    layout: FindingsLayout,
    rowCount: number,
  ): GPUBuffer {
    const { gpu, buffers } = this.#context;
    const joined = buffers.get("joined", layout.joinedWords * 4, Usage.Storage | Usage.CopySource);
    const run = buffers.get("run", 0, Usage.Uniform | Usage.CopyTarget);
    const call = buffers.get("call", 0, Usage.Storage | Usage.CopyTarget);
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, bindBuffers(gpu.device, pipeline, { 0: run, 1: call, 2: joined, 7: found }));
    pass.dispatchWorkgroups(layout.draws, rowCount);
    return joined;
  }

  #rowsPerGroup(rows: readonly PassRow[]): number {
    return planRowsPerGroup(rows.length, this.#context.variant.tile, this.#context.workgroupBytes);
  }

  #pipelines<Kinds extends readonly KernelKind[]>(
    kinds: readonly [...Kinds],
    rowsPerGroup: number,
  ): Promise<{ [Index in keyof Kinds]: GPUComputePipeline }> {
    const { gpu, head, variant, frontierCapacity } = this.#context;
    const shape = { ...variant, format: head.format, rows: rowsPerGroup };
    const pipelines = kinds.map((kind) => gpu.pipelines.get(kind, shape, frontierCapacity));
    return Promise.all(pipelines) as Promise<{ [Index in keyof Kinds]: GPUComputePipeline }>;
  }

  /** Dispatches a kernel over the weights, shard by shard. */
  #overShards(
    pass: GPUComputePassEncoder,
    pipeline: GPUComputePipeline,
    rowCount: number,
    rowsPerGroup: number,
    bind: (shard: ShardBuffers) => GPUBindGroup,
  ): void {
    pass.setPipeline(pipeline);
    for (const shard of this.#context.head.shards) {
      pass.setBindGroup(0, bind(shard));
      pass.dispatchWorkgroups(shard.shard.groups, Math.ceil(rowCount / rowsPerGroup));
    }
  }

  /** Writes a pass, submits what `encode` encodes, and reads back the ranges that it returns. */
  async #run(
    rows: readonly PassRow[],
    rowsPerGroup: number,
    work: {
      readonly numbers: PassNumbers;
      readonly encode: (
        encoder: GPUCommandEncoder,
        bind: (pipeline: GPUComputePipeline, found: GPUBuffer, shard: ShardBuffers) => GPUBindGroup,
      ) => readonly Range[];
    },
  ): Promise<Uint32Array[]> {
    const { gpu, head, buffers, signal } = this.#context;
    const { device } = gpu;
    throwIfAborted(signal);
    const ranges = await gpu.run("sampling", async () => {
      const write = (name: "run" | "call" | "hidden", data: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>) => {
        const usage = (name === "run" ? Usage.Uniform : Usage.Storage) | Usage.CopyTarget;
        const buffer = buffers.get(name, data.byteLength, usage);
        device.queue.writeBuffer(buffer, 0, data);
        return buffer;
      };
      const run = write("run", runWords(head.numbers, work.numbers));
      const call = write("call", callWords(rows));
      const padded = Math.ceil(rows.length / rowsPerGroup) * rowsPerGroup;
      const { stride } = head.row;
      const held = this.#context.hidden;
      const hidden =
        held === undefined
          ? write("hidden", hiddenStates(rows, padded, stride))
          : buffers.get("hidden", padded * stride * 4, Usage.Storage | Usage.CopyTarget);
      const bind = (pipeline: GPUComputePipeline, found: GPUBuffer, shard: ShardBuffers) =>
        bindShard(device, pipeline, head, shard, { run, call, found, hidden });
      const encoder = device.createCommandEncoder();
      if (held !== undefined) copyRows(encoder, held, hidden, rows, stride);
      const found = work.encode(encoder, bind);
      const words = found.reduce((sum, { count }) => sum + count, 0);
      const readback = buffers.get("readback", words * 4, Usage.MapRead | Usage.CopyTarget);
      let end = 0;
      for (const { buffer, start, count } of found) {
        if (count > 0) encoder.copyBufferToBuffer(buffer, start * 4, readback, end * 4, count * 4);
        end += count;
      }
      device.queue.submit([encoder.finish()]);
      const all = await readWords(device, readback, words);
      let read = 0;
      return found.map(({ count }) => {
        read += count;
        return all.subarray(read - count, read);
      });
    });
    throwIfAborted(signal);
    return ranges;
  }
}

/** Encodes the copy of the rows' hidden states, one after the other as the pass has them. */
function copyRows(
  encoder: GPUCommandEncoder,
  from: GPUBuffer,
  to: GPUBuffer,
  rows: readonly PassRow[],
  stride: number,
): void {
  const bytes = stride * Float32Array.BYTES_PER_ELEMENT;
  for (let i = 0, end = 1; i < rows.length; i = end) {
    const first = (rows[i] as PassRow).index;
    for (end = i + 1; rows[end]?.index === first + end - i; ) end++;
    encoder.copyBufferToBuffer(from, first * bytes, to, i * bytes, (end - i) * bytes);
  }
}

/**
 * Passes over the weights of a head on the device: one command buffer each, and one buffer that is read back.
 */
import { type SampleRequest, throwIfAborted } from "@flashsampling/core";
import {
  type Block,
  type Measured,
  type Passes,
  type PassFindings,
  type PassRow,
  UNDECIDED,
} from "@flashsampling/core/backend";
import type { KernelKind } from "../kernels/modules.js";
import { Usage } from "../kernels/usage.js";
import {
  ANSWER_WORDS,
  DECISION_WORDS,
  decisionWords,
  hasSigma,
  LOOKS,
  SEARCH_PLACES,
  STAGE_BYTES,
  stagesOf,
  stageWords,
  WAITS_FOR_LOOK,
} from "../plan/decisions.js";
import { type FindingsLayout, GAP_WORDS, GAPS, planFindings } from "../plan/layout.js";
import { MAX_ROWS, planRowsPerGroup } from "../plan/rows.js";
import type { KernelVariant } from "../plan/variant.js";
import { readWords } from "../platform/read-back.js";
import { bindBuffers, bindShard, type DecisionBindings, dispatchDecision } from "./bind.js";
import type { PassBuffers } from "./buffers.js";
import type { Gpu } from "./device.js";
import type { HeadBuffers, ShardBuffers } from "./head-buffers.js";
import { Findings, readGaps } from "./read-findings.js";
import { callWords, hiddenStates, type PassNumbers, runWords } from "./write-call.js";

/** Draws of one row in one pass. */
const MAX_DRAWS = 16;

/** Bytes of a word. */
const WORD = 4;

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

/** Binds what a kernel reads and writes as it goes over a shard of the weights. */
type Bind = (pipeline: GPUComputePipeline, found: GPUBuffer, shard: ShardBuffers) => GPUBindGroup;

/** The fused pass and the last reduction: what one workgroup has found needs none. */
interface SamplePipelines {
  readonly fused: GPUComputePipeline;
  readonly join: GPUComputePipeline | undefined;
}

/** What the device has decided of rows with one draw each. */
export interface Decisions {
  /** The rows' tokens, then their statuses: `BackendRowStatus`, or from `UNDECIDED` on where the device did not decide. */
  readonly answers: Uint32Array;
  /** How many rows the fused pass left open to another pass. */
  readonly secondLooks: number;
  /** Numbers of the rows that are left to the host without another pass. */
  readonly unlooked: ReadonlySet<number>;
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
    const layout = this.#layout(rows, draws.count);
    const perGroup = this.#rowsPerGroup(rows);
    const pipelines = await this.#samplePipelines(perGroup);
    const [joined, perTile] = await this.#run(rows, perGroup, {
      numbers: { rowCount: rows.length, drawStart: draws.start, drawCount: draws.count, findings: layout },
      encode: (encoder, bind) => {
        const { found, joined } = this.#findings(layout);
        const pass = encoder.beginComputePass();
        this.#sample(pass, bind, pipelines, layout, rows.length, perGroup);
        pass.end();
        return [
          { buffer: joined, start: 0, count: layout.joinedWords },
          { buffer: found, start: layout.masses, count: layout.words - layout.masses },
        ];
      },
    });
    return new Findings(rows, layout, joined as Uint32Array, perTile as Uint32Array);
  }

  /**
   * Runs the fused pass and, where a row asks for them, second looks, and has the device decide after each which tokens the rows draw: two
   * words a row are read back each time.
   *
   * @param rows - for which decisions on the device do
   * @param request - the call, of one draw without logprobs
   */
  async decide(rows: readonly PassRow[], request: SampleRequest): Promise<Decisions> {
    const layout = this.#layout(rows, 1);
    const perGroup = this.#rowsPerGroup(rows);
    const [pipelines, decide] = await Promise.all([
      this.#samplePipelines(perGroup),
      this.#pipeline("decide", perGroup, hasSigma(rows)),
    ]);
    const { gpu, frontierCapacity } = this.#context;
    const rowCount = rows.length;
    const indices = rows.map(({ index }) => index);
    const answers = (steps: GPUBuffer): Range => ({ buffer: steps, start: 0, count: ANSWER_WORDS * rowCount });
    const [first] = await this.#run(rows, perGroup, {
      numbers: { rowCount, drawStart: 0, drawCount: 1, findings: layout },
      room: frontierCapacity + SEARCH_PLACES,
      encode: (encoder, bind) => {
        const bound = this.#decisionBuffers(layout, rowCount);
        gpu.device.queue.writeBuffer(bound.steps, 0, decisionWords(request, indices));
        gpu.device.queue.writeBuffer(bound.stages, 0, stageWords(0, LOOKS));
        const pass = encoder.beginComputePass();
        this.#sample(pass, bind, pipelines, layout, rowCount, perGroup);
        dispatchDecision(gpu.device, pass, decide, bound, 0, [rowCount, 1]);
        pass.end();
        return [answers(bound.steps)];
      },
    });
    const decided = first as Uint32Array;
    const statuses = decided.subarray(rowCount);
    const secondLooks = statuses.filter((status) => status > UNDECIDED).length;
    const unlooked = new Set([...statuses.keys()].filter((row) => statuses[row] === UNDECIDED));
    let latest = decided;
    for (let look = 1; look <= LOOKS && latest.includes(WAITS_FOR_LOOK, rowCount); look++) {
      const measure = await this.#pipeline("measure", perGroup);
      const [found] = await this.#run(rows, perGroup, {
        encode: (encoder, bind) => {
          const bound = this.#decisionBuffers(layout, rowCount);
          encoder.clearBuffer(bound.gaps);
          const pass = encoder.beginComputePass();
          this.#overShards(pass, measure, rowCount, perGroup, (shard) => bind(measure, bound.gaps, shard));
          dispatchDecision(gpu.device, pass, decide, bound, look, [rowCount, 1]);
          pass.end();
          return [answers(bound.steps)];
        },
      });
      latest = found as Uint32Array;
    }
    return { answers: latest, secondLooks, unlooked };
  }

  async measure(rows: readonly PassRow[]): Promise<readonly Measured[]> {
    const perGroup = this.#rowsPerGroup(rows);
    const measure = await this.#pipeline("measure", perGroup);
    const [found] = await this.#run(rows, perGroup, {
      numbers: { rowCount: rows.length, drawStart: 0, drawCount: 1 },
      encode: (encoder, bind) => {
        const gaps = this.#gaps(rows.length);
        encoder.clearBuffer(gaps);
        const pass = encoder.beginComputePass();
        this.#overShards(pass, measure, rows.length, perGroup, (shard) => bind(measure, gaps, shard));
        pass.end();
        return [{ buffer: gaps, start: 0, count: rows.length * GAPS * GAP_WORDS }];
      },
    });
    return rows.map(({ places = [] }, row) => readGaps(found as Uint32Array, row, places.length));
  }

  /** Dispatches the fused pass and the last reduction. */
  #sample(
    pass: GPUComputePassEncoder,
    bind: Bind,
    { fused, join }: SamplePipelines,
    layout: FindingsLayout,
    rowCount: number,
    perGroup: number,
  ): void {
    const { gpu } = this.#context;
    const { found, joined } = this.#findings(layout);
    this.#overShards(pass, fused, rowCount, perGroup, (shard) => bind(fused, found, shard));
    if (join === undefined) return;
    const { run, call } = this.#given();
    pass.setPipeline(join);
    pass.setBindGroup(0, bindBuffers(gpu.device, join, { 0: run, 1: call, 2: joined, 7: found }));
    pass.dispatchWorkgroups(layout.draws, rowCount);
  }

  #layout(rows: readonly PassRow[], draws: number): FindingsLayout {
    const { head, frontierCapacity } = this.#context;
    return planFindings(rows, draws, head.plan.groups, head.plan.tileCount, frontierCapacity);
  }

  /** What the host has written. */
  #given(): { readonly run: GPUBuffer; readonly call: GPUBuffer } {
    const { buffers } = this.#context;
    return {
      run: buffers.get("run", 0, Usage.Uniform | Usage.CopyTarget),
      call: buffers.get("call", 0, Usage.Storage | Usage.CopyTarget),
    };
  }

  /** What the fused pass writes, and what is joined of it. */
  #findings(layout: FindingsLayout): { readonly found: GPUBuffer; readonly joined: GPUBuffer } {
    const { head, buffers } = this.#context;
    const found = buffers.get("found", layout.words * WORD, Usage.Storage | Usage.CopySource);
    if (head.plan.groups === 1) return { found, joined: found };
    return { found, joined: buffers.get("joined", layout.joinedWords * WORD, Usage.Storage | Usage.CopySource) };
  }

  #gaps(rowCount: number): GPUBuffer {
    const usage = Usage.Storage | Usage.CopySource | Usage.CopyTarget;
    return this.#context.buffers.get("gaps", rowCount * GAPS * GAP_WORDS * WORD, usage);
  }

  #decisionBuffers(layout: FindingsLayout, rowCount: number): DecisionBindings {
    const { buffers } = this.#context;
    const stepBytes = rowCount * (ANSWER_WORDS + DECISION_WORDS) * WORD;
    return {
      ...this.#given(),
      ...this.#findings(layout),
      gaps: this.#gaps(rowCount),
      steps: buffers.get("steps", stepBytes, Usage.Storage | Usage.CopySource | Usage.CopyTarget),
      stages: buffers.get("stages", stagesOf(LOOKS) * STAGE_BYTES.stride, Usage.Uniform | Usage.CopyTarget),
      // Nothing is planned, so nothing is written for dispatches.
      planned: buffers.get("planned", 0, Usage.Storage),
      dispatches: buffers.get("dispatches", 0, Usage.Storage),
    };
  }

  #rowsPerGroup(rows: readonly PassRow[]): number {
    return planRowsPerGroup(rows.length, this.#context.variant.tile, this.#context.workgroupBytes);
  }

  #pipeline(kind: KernelKind, rowsPerGroup: number, hasSigma = false): Promise<GPUComputePipeline> {
    const { gpu, head, variant, frontierCapacity } = this.#context;
    return gpu.pipeline(kind, { ...variant, format: head.format, rows: rowsPerGroup, hasSigma }, frontierCapacity);
  }

  async #samplePipelines(rowsPerGroup: number): Promise<SamplePipelines> {
    const joins = this.#context.head.plan.groups > 1;
    const [fused, join] = await Promise.all([
      this.#pipeline("fused", rowsPerGroup),
      joins ? this.#pipeline("join", rowsPerGroup) : undefined,
    ]);
    return { fused, join };
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

  /**
   * Writes a pass, submits what `encode` encodes, and reads back the ranges that it returns. Without `numbers` it is another pass over what
   * was written for the last one.
   */
  async #run(
    rows: readonly PassRow[],
    rowsPerGroup: number,
    work: {
      readonly numbers?: PassNumbers;
      /** Places of a row that the device itself writes. */
      readonly room?: number;
      readonly encode: (encoder: GPUCommandEncoder, bind: Bind) => readonly Range[];
    },
  ): Promise<Uint32Array[]> {
    const { gpu, head, buffers, signal, hidden: held } = this.#context;
    const { device } = gpu;
    const { numbers, room, encode } = work;
    throwIfAborted(signal);
    const running = gpu.run(
      "sampling",
      async () => {
        const write = (name: "run" | "call" | "hidden", data: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>) => {
          const usage = (name === "run" ? Usage.Uniform : Usage.Storage) | Usage.CopyTarget;
          device.queue.writeBuffer(buffers.get(name, data.byteLength, usage), 0, data);
        };
        const padded = Math.ceil(rows.length / rowsPerGroup) * rowsPerGroup;
        const { stride } = head.row;
        if (numbers !== undefined) {
          write("run", runWords(head.numbers, numbers));
          write("call", callWords(rows, numbers.drawCount, room));
          if (held === undefined) write("hidden", hiddenStates(rows, padded, stride));
        }
        const hidden = buffers.get("hidden", padded * stride * WORD, Usage.Storage | Usage.CopyTarget);
        const given = { ...this.#given(), hidden };
        const bind: Bind = (pipeline, found, shard) => bindShard(device, pipeline, shard, { ...given, found });
        const encoder = device.createCommandEncoder();
        if (numbers !== undefined && held !== undefined) copyRows(encoder, held, hidden, rows, stride);
        const found = encode(encoder, bind);
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
      },
      head.theirs,
    );
    const ranges = await running.catch((error) => {
      // One for which there was no room is invalid for good.
      buffers.destroy();
      throw error;
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

/**
 * Steps that are queued one after the other: each is a command buffer of its own, with the passes over the weights, the decisions between them
 * and the advance of its rows. What only some steps need, a second look say, is dispatched indirectly: with no workgroups where no row asks.
 */
import type { BackendSampleResult, BackendSteps, DeviceArray, SampleRequest } from "@flashsampling/core";
import {
  MAX_PLACES,
  Part,
  type PassRow,
  passRows,
  requireDeviceSteps,
  roomyRow,
  unlessAborted,
} from "@flashsampling/core/backend";
import type { KernelKind } from "../kernels/modules.js";
import { Usage } from "../kernels/usage.js";
import {
  DISPATCH_WORDS,
  hasSigma,
  hostSetting,
  looksOf,
  SEARCH_PLACES,
  Search,
  searchOf,
  stagesOf,
  stageWords,
} from "../plan/decisions.js";
import { type FindingsLayout, GAP_WORDS, GAPS, planFindings, ROW, ROW_WORDS } from "../plan/layout.js";
import { planRowsPerGroup } from "../plan/rows.js";
import { type HistoryLayout, MAX_STEP_ROWS, planHistory, stepWords } from "../plan/steps.js";
import { readWords } from "../platform/read-back.js";
import { bindBuffers, bindShard, dispatchDecision } from "./bind.js";
import { type BufferName, PassBuffers } from "./buffers.js";
import type { Gpu } from "./device.js";
import { findInvalidBuffer, requireBufferRange } from "./device-arrays.js";
import type { PassContext } from "./gpu-passes.js";
import type { HeadBuffers } from "./head-buffers.js";
import { copyHidden } from "./held-hidden.js";
import { readHistory } from "./read-history.js";
import { callWords, type HeadNumbers, type PassNumbers, runWords } from "./write-call.js";

/** Bytes of a word. */
const WORD = 4;

/** The kernels of a step. */
interface StepPipelines {
  readonly fused: GPUComputePipeline;
  readonly join: GPUComputePipeline;
  readonly measure: GPUComputePipeline;
  readonly decide: GPUComputePipeline;
  /** Where a row's cut is searched for. */
  readonly place: GPUComputePipeline | undefined;
  readonly advance: GPUComputePipeline;
}

/** A queue of steps. */
export class GpuSteps implements BackendSteps {
  readonly #gpu: Gpu;
  readonly #head: HeadBuffers;
  readonly #buffers: PassBuffers;
  readonly #pipelines: StepPipelines;
  readonly #request: SampleRequest;
  readonly #rows: readonly PassRow[];
  readonly #layout: FindingsLayout;
  readonly #history: HistoryLayout;
  readonly #rowsPerGroup: number;
  /** Whether a row may need more than the fused pass. */
  readonly #truncates: boolean;
  /** Looks before a refill, and after it. */
  readonly #looks: number;
  readonly #pass: PassNumbers;
  /** Those of the head that lie in `run`. */
  #numbers: HeadNumbers;
  readonly #bound: Readonly<
    Record<
      | "run"
      | "call"
      | "hidden"
      | "found"
      | "joined"
      | "gaps"
      | "steps"
      | "dispatches"
      | "planned"
      | "stages"
      | "history",
      GPUBuffer
    >
  >;
  #steps = 0;
  /** What becomes of each step's commands. */
  readonly #outcomes: Promise<void>[] = [];

  /**
   * Compiles what the steps need and makes room for them.
   *
   * @param gpu - the device
   * @param head - its weights
   * @param kernels - which, workgroup memory of the device, and points that a frontier has room for
   * @param request - what every step draws
   * @param maxSteps - most steps
   * @throws FlashSamplingError `UNSUPPORTED`, `OUT_OF_MEMORY`, `DEVICE_LOST` or `INTERNAL`
   */
  static async open(
    gpu: Gpu,
    head: HeadBuffers,
    { variant, workgroupBytes, frontierCapacity }: Pick<PassContext, "variant" | "workgroupBytes" | "frontierCapacity">,
    request: SampleRequest,
    maxSteps: number,
  ): Promise<GpuSteps> {
    requireDeviceSteps(request, MAX_STEP_ROWS, hostSetting);
    const rowsPerGroup = planRowsPerGroup(request.batchSize, variant.tile, workgroupBytes);
    const rows = passRows(new Float32Array(0), request);
    const shape = { ...variant, format: head.format, rows: rowsPerGroup, hasSigma: hasSigma(rows) };
    const compile = (kind: KernelKind) => gpu.pipeline(kind, shape, frontierCapacity);
    const searches = rows.some(({ index }) => searchOf(request, index) !== Search.None);
    const [fused, join, measure, decide, advance, place] = await Promise.all([
      compile("fused"),
      compile("join"),
      compile("measure"),
      compile("decide"),
      compile("advance"),
      searches ? compile("place") : undefined,
    ]);
    const pipelines = { fused, join, measure, decide, advance, place };
    const buffers = new PassBuffers(gpu.device);
    try {
      return await gpu.run(
        "making room for steps",
        () => new GpuSteps(gpu, head, buffers, pipelines, { rowsPerGroup, frontierCapacity }, rows, request, maxSteps),
      );
    } catch (error) {
      buffers.destroy();
      throw error;
    }
  }

  private constructor(
    gpu: Gpu,
    head: HeadBuffers,
    buffers: PassBuffers,
    pipelines: StepPipelines,
    { rowsPerGroup, frontierCapacity }: { readonly rowsPerGroup: number; readonly frontierCapacity: number },
    rows: readonly PassRow[],
    request: SampleRequest,
    maxSteps: number,
  ) {
    this.#gpu = gpu;
    this.#head = head;
    this.#buffers = buffers;
    this.#pipelines = pipelines;
    this.#rowsPerGroup = rowsPerGroup;
    const { batchSize, draws } = request;
    this.#request = request;
    this.#rows = rows;
    this.#looks = looksOf(request);
    this.#truncates = rows.some(({ parts }) => (parts & Part.Frontier) !== 0);
    const layout = planFindings(rows, draws, head.plan.groups, head.plan.tileCount, frontierCapacity);
    this.#layout = layout;
    this.#history = planHistory(request, layout);
    const make = (name: BufferName, words: number, usage: number) => buffers.get(name, words * WORD, usage);
    const write = (name: BufferName, words: Uint32Array<ArrayBuffer>, usage: number) => {
      const buffer = make(name, words.length, usage | Usage.CopyTarget);
      gpu.device.queue.writeBuffer(buffer, 0, words);
      return buffer;
    };
    const roomy = rows.map((row) => roomyRow(row, request, maxSteps));
    const call = callWords(roomy, draws, Math.max(MAX_PLACES, frontierCapacity + SEARCH_PLACES));
    for (const [i, { seen }] of rows.entries()) call[i * ROW_WORDS + ROW.seenCount] = seen.token.length;
    const blocks = Math.ceil(batchSize / rowsPerGroup);
    const planned = Uint32Array.from([
      ...head.shards.flatMap(({ shard }) => [shard.groups, blocks, 1]),
      draws,
      batchSize,
      1,
    ]);
    this.#pass = { rowCount: batchSize, drawStart: 0, drawCount: draws, findings: layout };
    this.#numbers = head.numbers;
    this.#bound = {
      run: write("run", runWords(this.#numbers, this.#pass), Usage.Uniform),
      call: write("call", call, Usage.Storage),
      hidden: make("hidden", blocks * rowsPerGroup * head.row.stride, Usage.Storage | Usage.CopyTarget),
      found: make("found", layout.words, Usage.Storage | Usage.CopySource),
      joined: make("joined", layout.joinedWords, Usage.Storage | Usage.CopySource),
      gaps: make("gaps", batchSize * draws * GAPS * GAP_WORDS, Usage.Storage | Usage.CopyTarget),
      steps: write("steps", stepWords(request, maxSteps), Usage.Storage | Usage.CopySource),
      dispatches: make(
        "dispatches",
        2 * stagesOf(this.#looks) * planned.length,
        Usage.Storage | Usage.Indirect | Usage.CopyTarget,
      ),
      planned: write("planned", planned, Usage.Storage),
      stages: write("stages", stageWords(planned.length / DISPATCH_WORDS, this.#looks), Usage.Uniform),
      history: make("history", maxSteps * this.#history.stride, Usage.CopySource | Usage.CopyTarget),
    };
  }

  step(hidden: Required<DeviceArray>, tokensInto: Required<DeviceArray> | undefined): void {
    const states = requireBufferRange("hidden", hidden, Float32Array.BYTES_PER_ELEMENT, "CopySource");
    const room =
      tokensInto && requireBufferRange("tokensInto", tokensInto, Uint32Array.BYTES_PER_ELEMENT, "CopyTarget");
    const { device } = this.#gpu;
    const step = this.#steps++;
    const outcome = this.#gpu.run(
      `queueing step ${step}`,
      () => {
        const encoder = device.createCommandEncoder();
        const { run, hidden: ours, dispatches, steps } = this.#bound;
        // Other weights may come with another logit scale and soft cap.
        if (this.#numbers !== this.#head.numbers) {
          this.#numbers = this.#head.numbers;
          device.queue.writeBuffer(run, 0, runWords(this.#numbers, this.#pass));
        }
        copyHidden(encoder, states, ours, this.#request.batchSize, this.#head.row.stride);
        if (this.#truncates) {
          encoder.clearBuffer(dispatches);
          this.#encodeDraws(encoder);
        } else {
          const pass = encoder.beginComputePass();
          this.#sample(pass);
          this.#decide(pass, 0);
          this.#advance(pass);
          pass.end();
        }
        this.#keep(encoder, step);
        if (room !== undefined) encoder.copyBufferToBuffer(steps, 0, room.buffer, room.offset, room.size);
        device.queue.submit([encoder.finish()]);
      },
      async () => {
        const [sources, targets] = [{ hidden: states.buffer }, { tokensInto: room?.buffer }];
        return (await findInvalidBuffer(device, this.#bound.history, sources, targets)) ?? this.#head.theirs;
      },
    );
    // Who reads hears of a failure.
    outcome.catch(() => {});
    this.#outcomes.push(outcome);
  }

  async read(steps: number, signal?: AbortSignal): Promise<Omit<BackendSampleResult, "secondLooks">> {
    const words = steps * this.#history.stride;
    const answerOf = (read: Uint32Array) => readHistory(read, this.#request, this.#rows, this.#layout, this.#history);
    if (steps === 0) return answerOf(new Uint32Array(0));
    await unlessAborted(Promise.all(this.#outcomes), signal);
    const { device } = this.#gpu;
    const bytes = words * WORD;
    const reading = this.#gpu.run("reading the tokens of steps", async () => {
      const readback = device.createBuffer({
        label: "tokens of steps",
        size: bytes,
        usage: Usage.MapRead | Usage.CopyTarget,
      });
      try {
        const encoder = device.createCommandEncoder();
        encoder.copyBufferToBuffer(this.#bound.history, 0, readback, 0, bytes);
        device.queue.submit([encoder.finish()]);
        return await readWords(device, readback, words);
      } finally {
        readback.destroy();
      }
    });
    return answerOf(await unlessAborted(reading, signal));
  }

  async dispose(): Promise<void> {
    await Promise.allSettled(this.#outcomes);
    this.#buffers.destroy();
  }

  /** Encodes the copies of what a step leaves for the host. */
  #keep(encoder: GPUCommandEncoder, step: number): void {
    const { history, steps, joined, found } = this.#bound;
    const { steps: kept, findings, stride } = this.#history;
    const start = step * stride;
    encoder.copyBufferToBuffer(steps, 0, history, start * WORD, kept * WORD);
    if (findings === undefined) return;
    const { joinedWords, masses, words } = this.#layout;
    encoder.copyBufferToBuffer(joined, 0, history, (start + findings.joined) * WORD, joinedWords * WORD);
    const perTile = [masses * WORD, history, (start + findings.perTile) * WORD, (words - masses) * WORD] as const;
    encoder.copyBufferToBuffer(found, ...perTile);
  }

  /** Encodes draws that a truncation may leave open: the fused pass and looks, twice, as a refill is a fused pass of its own. */
  #encodeDraws(encoder: GPUCommandEncoder): void {
    const looks = this.#looks;
    for (const first of [0, looks + 1]) {
      for (let stage = first; stage < first + looks; stage++) {
        encoder.clearBuffer(this.#bound.gaps);
        const pass = encoder.beginComputePass();
        if (stage === first) {
          this.#sample(pass, first === 0 ? undefined : 2 * looks + 1);
          this.#decide(pass, stage);
        }
        this.#measure(pass, 2 * stage);
        this.#decide(pass, stage + 1);
        if (stage === 2 * looks) this.#advance(pass);
        pass.end();
      }
    }
  }

  /** Dispatches the fused pass and the last reduction: always, or as the `asked`-th dispatches say. */
  #sample(pass: GPUComputePassEncoder, asked?: number): void {
    const { run, call, found, joined } = this.#bound;
    const { fused, join } = this.#pipelines;
    const { batchSize, draws } = this.#request;
    this.#overShards(pass, fused, found, asked);
    pass.setPipeline(join);
    pass.setBindGroup(0, bindBuffers(this.#gpu.device, join, { 0: run, 1: call, 2: joined, 7: found }));
    if (asked === undefined) pass.dispatchWorkgroups(draws, batchSize);
    else this.#dispatchAsked(pass, asked, this.#head.shards.length);
  }

  /** Dispatches a second look as the `asked`-th dispatches say. */
  #measure(pass: GPUComputePassEncoder, asked: number): void {
    this.#overShards(pass, this.#pipelines.measure, this.#bound.gaps, asked);
  }

  #overShards(pass: GPUComputePassEncoder, pipeline: GPUComputePipeline, found: GPUBuffer, asked?: number): void {
    const { run, call, hidden } = this.#bound;
    pass.setPipeline(pipeline);
    for (const [i, shard] of this.#head.shards.entries()) {
      pass.setBindGroup(0, bindShard(this.#gpu.device, pipeline, shard, { run, call, found, hidden }));
      if (asked !== undefined) this.#dispatchAsked(pass, asked, i);
      else pass.dispatchWorkgroups(shard.shard.groups, Math.ceil(this.#rows.length / this.#rowsPerGroup));
    }
  }

  #dispatchAsked(pass: GPUComputePassEncoder, asked: number, number: number): void {
    const { dispatches } = this.#bound;
    const passes = this.#head.shards.length + 1;
    pass.dispatchWorkgroupsIndirect(dispatches, (asked * passes + number) * DISPATCH_WORDS * WORD);
  }

  #decide(pass: GPUComputePassEncoder, stage: number): void {
    const { device } = this.#gpu;
    const { decide, place } = this.#pipelines;
    const { batchSize, draws } = this.#request;
    // The refill comes once all cuts are known.
    if (place !== undefined && stage <= this.#looks) {
      dispatchDecision(device, pass, place, this.#bound, stage, [batchSize, 1]);
    }
    dispatchDecision(device, pass, decide, this.#bound, stage, [batchSize, draws]);
  }

  #advance(pass: GPUComputePassEncoder): void {
    const { run, call, steps } = this.#bound;
    const { advance } = this.#pipelines;
    pass.setPipeline(advance);
    pass.setBindGroup(0, bindBuffers(this.#gpu.device, advance, { 0: run, 1: call, 10: steps }));
    pass.dispatchWorkgroups(this.#rows.length);
  }
}

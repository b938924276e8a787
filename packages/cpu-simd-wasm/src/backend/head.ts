/**
 * A loaded LM head: queues calls, stages them block by block, answers with tokens.
 */
import {
  type BackendHead,
  type BackendSampleResult,
  FlashSamplingError,
  type LmHeadWeights,
  type SampleRequest,
  throwIfAborted,
} from "@flashsampling/core";
import { onAbort, type PassRow, passRows, sampleByPasses, unlessAborted } from "@flashsampling/core/backend";
import type { LoadedKernels } from "../kernels/load.js";
import { Control } from "../kernels/worker-loop.js";
import { FORMAT_CODE } from "../plan/abi.js";
import { planMemories } from "../plan/memories.js";
import type { Crew } from "./crew.js";
import { type Activations, HeadMemory, type KernelHead, shapeOfHead } from "./head-memory.js";
import { JointCrew } from "./joint-crew.js";
import { MemoryPool } from "./memory-pool.js";
import { WasmPasses } from "./wasm-passes.js";
import type { Workforce } from "./workforce.js";
import { writeWeights } from "./write-weights.js";

/** How a head is loaded. */
export interface LoadOptions {
  /** Who computes. */
  readonly workforce: Pick<Workforce, "shardCount" | "start">;
  /** How integer weights meet hidden states; default "int8". */
  readonly activations?: Activations;
  readonly signal: AbortSignal | undefined;
  /** Where the memory comes from and goes to; one of its own, unless heads share one. */
  readonly memories?: MemoryPool;
  /** Size of the largest memory, for tests of heads in several. */
  readonly maxPages?: number;
}

/** What a head holds until it is disposed of. */
interface Holdings {
  /** In the order of their tiles. */
  readonly memories: readonly HeadMemory[];
  readonly pool: MemoryPool;
  readonly crew: Crew;
}

/** An LM head in shared memory, with its workers; one of more than 4 GiB in several memories. */
export class WasmHead implements BackendHead {
  readonly #vocabSize: number;
  #holdings: Holdings | undefined;
  /** Resolves when all calls so far have ended. */
  #queue: Promise<void> = Promise.resolve();

  private constructor(holdings: Holdings, vocabSize: number) {
    this.#holdings = holdings;
    this.#vocabSize = vocabSize;
  }

  /**
   * Copies a head into shared memory and starts those who compute.
   *
   * @param kernels - the compiled kernels
   * @param weights - the caller's again once this resolves
   * @param options - who computes, and the caller's signal
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST` if a worker does not start, `ABORTED`, `UNSUPPORTED`
   */
  static async load(kernels: LoadedKernels, weights: LmHeadWeights, options: LoadOptions): Promise<WasmHead> {
    const { workforce, activations = "int8", signal, memories: pool = new MemoryPool(), maxPages } = options;
    const head = requireKernelHead(weights);
    const { vocabSize } = head;
    const workerCount = workforce.shardCount(vocabSize, head.weight.byteLength);
    const plans = planMemories(shapeOfHead(head, activations), workerCount, kernels.heapBase, maxPages);
    const memories: HeadMemory[] = [];
    const crews: Crew[] = [];
    try {
      for (const { layout, shards } of plans) {
        const memory = new HeadMemory(await pool.take(layout.pages, signal), layout, shards);
        memories.push(memory);
        memory.writeConstants(vocabSize, layout.control + 4 * Control.Abort);
        await writeWeights(memory, head, signal);
        throwIfAborted(signal);
      }
      for (const { memory, layout } of memories) {
        const { control, pass, workers } = layout;
        const workerInput = { module: kernels.module, memory, control, pass, workerCount: workers.length };
        const inputs = workers.map(({ shard, stackTop }) => ({ ...workerInput, shard, stackTop }));
        crews.push(await workforce.start(inputs, signal));
        throwIfAborted(signal);
      }
      return new WasmHead({ memories, pool, crew: new JointCrew(crews) }, vocabSize);
    } catch (error) {
      await Promise.all(crews.map((crew) => crew.dispose()));
      for (const { memory } of memories) pool.giveBack(memory);
      throw error;
    }
  }

  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const rows = passRows(hidden.slice(), request);
    const before = this.#queue;
    const result = unlessAborted(before, signal).then(() => this.#sample(rows, request, signal));
    // A call that was aborted while it waited has ended before those that it waited for.
    this.#queue = Promise.allSettled([before, result]).then(() => {});
    return result;
  }

  async replaceWeights(weights: LmHeadWeights): Promise<void> {
    const head = requireKernelHead(weights);
    for (const memory of this.#held().memories) await writeWeights(memory, head, undefined);
  }

  async dispose(): Promise<void> {
    await this.#queue;
    const { memories, pool, crew } = this.#held();
    // Memory is freed once nothing refers to it: not this object either, which the caller may keep.
    this.#holdings = undefined;
    this.#queue = Promise.resolve();
    await crew.dispose();
    for (const { memory } of memories) pool.giveBack(memory);
  }

  #held(): Holdings {
    if (this.#holdings === undefined) throw new FlashSamplingError("DISPOSED", "This head has been disposed of.");
    return this.#holdings;
  }

  async #sample(
    rows: readonly PassRow[],
    request: SampleRequest,
    signal: AbortSignal | undefined,
  ): Promise<BackendSampleResult> {
    throwIfAborted(signal);
    const { memories, crew } = this.#held();
    const endWaiting = signal && onAbort(signal, () => crew.abort());
    try {
      const context = { memories, crew, vocabSize: this.#vocabSize, throwIfAborted: () => throwIfAborted(signal) };
      return await sampleByPasses(new WasmPasses(context), rows, request);
    } finally {
      endWaiting?.();
    }
  }
}

/** @throws FlashSamplingError `UNSUPPORTED` unless the kernels take the head's format */
function requireKernelHead(head: LmHeadWeights): KernelHead {
  if (Object.hasOwn(FORMAT_CODE, head.format)) return head as KernelHead;
  const message = `The CPU backend does not take ${head.format} weights; use ${Object.keys(FORMAT_CODE).join(" or ")}.`;
  throw new FlashSamplingError("UNSUPPORTED", message, { argument: "format" });
}

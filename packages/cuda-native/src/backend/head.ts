/**
 * A loaded LM head: plans calls, launches them, answers with tokens. Calls do not wait for each other.
 */
import {
  type BackendHead,
  BackendRowStatus,
  type BackendSampleResult,
  type LmHeadWeights,
  NO_TOKEN,
  type SampleRequest,
  type WeightFormat,
} from "@flashsampling/core";
import { type PassRow, passRows, planBlocks, unlessAborted } from "@flashsampling/core/backend";
import { callBytes, FLAG, RESULT_BYTES, RESULT_WORDS, rowWords } from "../plan/call.js";
import { hiddenBytes, isFirstTermAll, splitHidden, TERMS } from "../plan/hidden.js";
import { MAX_BATCH, planLaunch } from "../plan/launch.js";
import { joinParts } from "../plan/layout.js";
import { paddedSize } from "../plan/weights.js";
import { bytesOf } from "../plan/words.js";
import type { CudaDevice } from "./device.js";
import { HeadMemory } from "./head-memory.js";

/** An LM head on a device. */
export class CudaHead implements BackendHead {
  readonly #device: CudaDevice;
  readonly #memory: HeadMemory;
  readonly #shape: Pick<LmHeadWeights, "format" | "hiddenSize" | "vocabSize">;
  readonly #underWay = new Set<Promise<unknown>>();

  private constructor(device: CudaDevice, memory: HeadMemory, shape: LmHeadWeights) {
    this.#device = device;
    this.#memory = memory;
    const { format, hiddenSize, vocabSize } = shape;
    this.#shape = { format, hiddenSize, vocabSize };
  }

  /**
   * Copies a head onto a device.
   *
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `ABORTED`
   */
  static load(device: CudaDevice, head: LmHeadWeights, signal?: AbortSignal): Promise<CudaHead> {
    return device.run("loading the head", async () => {
      const memory = await HeadMemory.load(device.native, head, signal);
      return new CudaHead(device, memory, head);
    });
  }

  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const rows = passRows(hidden.slice(), request);
    const blocks = planBlocks(rows.length, MAX_BATCH);
    const work = this.#sample(blocks.map(({ start, count }) => rows.slice(start, start + count)));
    this.#underWay.add(work);
    const ended = () => this.#underWay.delete(work);
    work.then(ended, ended);
    return unlessAborted(work, signal);
  }

  async #sample(blocks: readonly (readonly PassRow[])[]): Promise<BackendSampleResult> {
    const results = (await Promise.all(blocks.map((rows) => this.#run(rows)))).flat();
    const status = Uint8Array.from(results, ({ flags }) => statusOf(flags));
    const tokens = Uint32Array.from(results, ({ token }, row) =>
      status[row] === BackendRowStatus.Ok ? token : NO_TOKEN,
    );
    return { tokens, status, secondLooks: 0 };
  }

  /** Draws for some rows: one launch. */
  #run(rows: readonly PassRow[]): Promise<Result[]> {
    return this.#device.run("sampling", async () => {
      const { native, limits, slots } = this.#device;
      const { format, hiddenSize, vocabSize } = this.#shape;
      const [hidden, terms] = hiddenOf(rows, format, hiddenSize);
      const kind = isInFormat(terms) ? "weights" : "float32";
      const { shape, grid } = planLaunch({ format, vocabSize, batchSize: rows.length, hidden: kind }, limits);
      const kernel = await this.#device.kernel(shape);
      const words = rowWords(rows);
      const states = hiddenBytes(shape, hidden, terms, hiddenSize, paddedSize(this.#shape));
      // The terms lie behind one another without gaps.
      const { bytes, offsets } = joinParts([bytesOf(words.rows), bytesOf(words.extra), concatenate(states)]);
      const [rowsAt, extraAt, hiddenAt] = offsets as [number, number, number];
      const slot = slots.take({ inputBytes: bytes.byteLength, rows: rows.length });
      const { address, layout, inputHost, outputHost } = slot;
      const at = (offset: number) => address + BigInt(offset);
      const call = callBytes(this.#memory.fields, {
        rowCount: rows.length,
        rows: at(rowsAt),
        extra: at(extraAt),
        hidden: at(hiddenAt),
        best: at(layout.best),
        flags: at(layout.flags),
        finishedBlocks: at(layout.finishedBlocks),
        results: at(layout.results),
      });
      const output = new Uint8Array(rows.length * RESULT_BYTES);
      await native.run({
        kernel,
        grid,
        threads: shape.threads,
        sharedBytes: shape.sharedBytes,
        arguments: call,
        input: bytes,
        inputHost,
        inputDevice: address,
        output,
        outputHost,
        outputDevice: at(layout.results),
      });
      slots.give(slot);
      return readResults(output);
    });
  }

  replaceWeights(head: LmHeadWeights): Promise<void> {
    return this.#device.run("replacing weights", () => this.#memory.write(head));
  }

  async dispose(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    await this.#device.run("disposing the head", () => this.#memory.free());
  }
}

/** What a kernel leaves of a row. */
interface Result {
  readonly token: number;
  readonly flags: number;
}

function readResults(output: Uint8Array): Result[] {
  const words = new Uint32Array(output.buffer);
  return Array.from({ length: words.length / RESULT_WORDS }, (_, row) => {
    const [token, , flags] = words.subarray(row * RESULT_WORDS) as unknown as [number, number, number];
    return { token, flags };
  });
}

function statusOf(flags: number): number {
  if ((flags & FLAG.nonFinite) !== 0) return BackendRowStatus.NonFiniteLogits;
  return (flags & FLAG.supported) === 0 ? BackendRowStatus.EmptySupport : BackendRowStatus.Ok;
}

/** Hidden states [B, D], and, of bf16 heads, their terms: the only kernels on tensor cores that take float32. */
function hiddenOf(
  rows: readonly PassRow[],
  format: WeightFormat,
  size: number,
): [Float32Array, readonly Uint16Array[]] {
  const hidden = new Float32Array(rows.length * size);
  for (const [i, row] of rows.entries()) hidden.set(row.hidden, i * size);
  return [hidden, format === "bf16" ? splitHidden(hidden, "bf16", TERMS) : []];
}

/** Whether hidden states are in the weights' format: one term then gives the sums that three give. */
function isInFormat(terms: readonly Uint16Array[]): boolean {
  return terms.length > 0 && isFirstTermAll(terms);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}

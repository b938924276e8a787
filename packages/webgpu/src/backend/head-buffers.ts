/**
 * A head's weights, and what goes with them, in buffers of the device.
 */
import { FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { invalidArgument } from "@flashsampling/core/backend";
import { COMPUTE, Usage } from "../kernels/usage.js";
import { SHARD, SHARD_WORDS, writeFields } from "../plan/layout.js";
import { type DeviceLimits, type HeadPlan, largestBinding, planHead, type Shard } from "../plan/shards.js";
import type { KernelVariant } from "../plan/variant.js";
import {
  type DeviceKernelHead,
  ELEMENT_BYTES,
  type KernelFormat,
  type KernelHead,
  planRowOfWeights,
  type RowLayout,
  sourceRowBytes,
  UNIT_BYTES,
} from "../plan/weights.js";
import { arrival } from "../platform/arrival.js";
import type { Gpu } from "./device.js";
import { type BufferRange, requireBufferRange } from "./device-arrays.js";
import type { HeadNumbers } from "./write-call.js";

/** Bytes that are copied before the event loop gets a turn, and about as many before the device is waited for. */
const COPY_BYTES = 64 * 2 ** 20;

/** A shard on the device. */
export interface ShardBuffers {
  readonly shard: Shard;
  /** `Shard` of the kernels. */
  readonly uniform: GPUBuffer;
  readonly weights: BufferRange;
  /** Of the shard's tokens, or what stands for none. */
  readonly bias: GPUBuffer;
  /** Of integer weights: the shard's scales, and its zero points or what stands for none. */
  readonly integers: { readonly scales: GPUBuffer; readonly zeroPoints: GPUBuffer } | undefined;
}

/** A head whose weights are an array, or lie in a GPUBuffer. */
export type LoadableHead = KernelHead | DeviceKernelHead;

function isOnDevice(head: LoadableHead): head is DeviceKernelHead {
  return !ArrayBuffer.isView(head.weight);
}

/** How a head is cut. */
export interface HeadOptions {
  readonly variant: KernelVariant;
  readonly limits: DeviceLimits;
  /** Most workgroups of a pass. */
  readonly maxGroups?: number | undefined;
}

/** A head on the device. */
export class HeadBuffers {
  readonly format: KernelFormat;
  readonly row: RowLayout;
  readonly plan: HeadPlan;
  readonly #shards: readonly Omit<ShardBuffers, "weights">[];
  readonly #gpu: Gpu;
  /** Offsets of bindings are multiples of it. */
  readonly #alignment: number;
  /** Of every shard: in buffers of ours, or in the caller's. */
  #weights: readonly BufferRange[] = [];
  #ownsWeights = true;
  /** Bytes that were written since the device was last waited for. */
  #underWay = 0;
  #numbers: HeadNumbers | undefined;

  private constructor(gpu: Gpu, head: LoadableHead, { variant, limits, maxGroups }: HeadOptions) {
    const { device } = gpu;
    this.#gpu = gpu;
    this.#alignment = device.limits.minStorageBufferOffsetAlignment;
    const { format, vocabSize, hiddenSize } = head;
    this.format = format;
    this.row = planRowOfWeights(format, hiddenSize);
    this.plan = planHead(vocabSize, this.row.bytes, largestBinding(limits), variant.tile, maxGroups);
    const isInteger = head.format === "int8" || head.format === "int4";
    const storage = (label: string, bytes: number) => {
      const size = Math.ceil(Math.max(bytes, UNIT_BYTES) / 4) * 4;
      return device.createBuffer({ label, size, usage: Usage.Storage | Usage.CopyTarget });
    };
    const scales = scalesPerRow(head);
    this.#shards = this.plan.shards.map((shard) => {
      const rows = rowsOfShard(shard, vocabSize, this.plan.tile);
      // One scale in all lies beside every shard. None of these takes more bytes a row than the weights do, so what is cut for those fits.
      const scaleCount = scales === 0 ? 1 : rows * scales;
      const words = new Uint32Array(SHARD_WORDS);
      writeFields(words, SHARD, shard);
      const usage = Usage.Uniform | Usage.CopyTarget;
      const uniform = device.createBuffer({ label: "shard", size: words.byteLength, usage });
      device.queue.writeBuffer(uniform, 0, words);
      return {
        shard,
        uniform,
        bias: storage("biases", head.bias === undefined ? 0 : rows * Float32Array.BYTES_PER_ELEMENT),
        integers: isInteger
          ? {
              scales: storage("scales", scaleCount * Float32Array.BYTES_PER_ELEMENT),
              zeroPoints: storage("zero points", head.zeroPoints === undefined ? 0 : scaleCount),
            }
          : undefined,
      };
    });
    if (isOnDevice(head)) return;
    this.#weights = this.#shards.map(({ shard }) => {
      const size = rowsOfShard(shard, vocabSize, this.plan.tile) * this.row.bytes;
      return { buffer: storage("weights", size), offset: 0, size };
    });
  }

  /**
   * Makes the buffers and copies the head into them, but for weights that lie in a buffer already.
   *
   * @param gpu - the device
   * @param head - the caller's again once this resolves
   * @param options - how it is cut, and the caller's signal
   */
  static async load(
    gpu: Gpu,
    head: LoadableHead,
    options: HeadOptions & { readonly signal?: AbortSignal | undefined },
  ): Promise<HeadBuffers> {
    let buffers: HeadBuffers | undefined;
    try {
      buffers = await gpu.run("making room for a head", () => {
        buffers = new HeadBuffers(gpu, head, options);
        return buffers;
      });
      await buffers.write(head, options.signal);
      return buffers;
    } catch (error) {
      buffers?.destroy();
      throw error;
    }
  }

  /** What stays the same for all passes. */
  get numbers(): HeadNumbers {
    return this.#numbers as HeadNumbers;
  }

  /** The caller's argument that is to blame if the device finds a buffer of the head invalid: its weights, where they lie in a buffer of the caller's. */
  get theirs(): "weight" | undefined {
    return this.#ownsWeights ? undefined : "weight";
  }

  /** The weights, shard by shard. */
  get shards(): readonly ShardBuffers[] {
    return this.#shards.map((shard, i) => ({ ...shard, weights: this.#weights[i] as BufferRange }));
  }

  /**
   * Takes in a head of the same shape: copies its arrays, and weights too unless they lie in a buffer.
   *
   * @param head - the caller's again once this resolves, but for a buffer
   * @param signal - ends it between two pieces
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `UNSUPPORTED`, naming `weight`, for a buffer that kernels cannot bind
   */
  async write(head: LoadableHead, signal?: AbortSignal): Promise<void> {
    const { vocabSize, bias, logitScale = 1, softCap = 0 } = head;
    const { row, plan } = this;
    const isInteger = head.format === "int8" || head.format === "int4";
    const theirs = isOnDevice(head) ? await this.#requireWeights(head) : undefined;
    const scales = scalesPerRow(head);
    const zeroPoints = isInteger && head.zeroPoints !== undefined ? zeroPointBytes(head) : undefined;
    await this.#gpu.run("copying a head", () => {
      for (const { shard, bias: ofBias, integers } of this.#shards) {
        const first = shard.firstTile * plan.tile;
        const end = first + rowsOfShard(shard, vocabSize, plan.tile);
        if (bias !== undefined) this.#copy(ofBias, 0, bias.subarray(first, end));
        if (!isInteger || integers === undefined) continue;
        const own = scales === 0 ? ([0, 1] as const) : ([first * scales, end * scales] as const);
        this.#copy(integers.scales, 0, head.scales.subarray(...own));
        if (zeroPoints !== undefined) this.#copy(integers.zeroPoints, 0, zeroPoints.subarray(...own));
      }
      return this.#arrival();
    });
    if (theirs !== undefined) {
      this.#weights = theirs;
      this.#ownsWeights = false;
    } else {
      await this.#writeWeights(head as KernelHead, signal);
    }
    this.#numbers = {
      vocabSize,
      units: row.bytes / UNIT_BYTES,
      hiddenUnits: row.stride / 4,
      hasBias: bias !== undefined,
      logitScale,
      softCap,
      scalesPerRow: scales,
      hasZeroPoints: isInteger && head.zeroPoints !== undefined,
      tileCount: plan.tileCount,
    };
  }

  async #writeWeights(head: KernelHead, signal: AbortSignal | undefined): Promise<void> {
    const { row } = this;
    const rowsPerTurn = Math.max(1, Math.floor(COPY_BYTES / row.bytes));
    for (const { shard, weights } of this.shards) {
      const first = shard.firstTile * this.plan.tile;
      const end = first + rowsOfShard(shard, head.vocabSize, this.plan.tile);
      for (let start = first; start < end; start += rowsPerTurn) {
        throwIfAborted(signal);
        const rows = rowsOf(head, start, Math.min(end, start + rowsPerTurn), row);
        await this.#gpu.run("copying a head", () => {
          this.#copy(weights.buffer, (start - first) * row.bytes, rows);
          return this.#arrival();
        });
      }
    }
  }

  /** Ranges of a caller's buffer, one for each shard. */
  async #requireWeights({ format, vocabSize, hiddenSize, weight }: DeviceKernelHead): Promise<readonly BufferRange[]> {
    const { buffer, offset } = requireBufferRange("weight", weight, ELEMENT_BYTES[format], "Storage");
    const { row } = this;
    if (sourceRowBytes(format, hiddenSize) !== row.bytes) {
      const multiple = (UNIT_BYTES / ELEMENT_BYTES[format]) * (format === "int8" ? 2 : 1);
      const message = `${format} weights in a GPUBuffer need a hiddenSize that is a multiple of ${multiple}; got ${hiddenSize}.`;
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "weight" });
    }
    if (offset % this.#alignment !== 0) {
      const wanted = `a multiple of ${this.#alignment}, the device's minStorageBufferOffsetAlignment`;
      throw invalidArgument("weight.byteOffset", wanted, offset);
    }
    const ranges = this.#shards.map(({ shard }) => ({
      buffer,
      offset: offset + shard.firstTile * this.plan.tile * row.bytes,
      size: rowsOfShard(shard, vocabSize, this.plan.tile) * row.bytes,
    }));
    const { device } = this.#gpu;
    await this.#gpu.run(
      "binding the head's weights",
      () => {
        const entry = { binding: 0, visibility: COMPUTE, buffer: { type: "read-only-storage" } } as const;
        const layout = device.createBindGroupLayout({ entries: [entry] });
        for (const resource of ranges) device.createBindGroup({ layout, entries: [{ binding: 0, resource }] });
      },
      "weight",
    );
    return ranges;
  }

  /** Frees all. */
  destroy(): void {
    for (const { uniform, bias, integers } of this.#shards) {
      for (const buffer of [uniform, bias, integers?.scales, integers?.zeroPoints]) buffer?.destroy();
    }
    if (!this.#ownsWeights) return;
    for (const { buffer } of this.#weights) buffer.destroy();
  }

  /** Waits, where much is under way, until it has arrived: a large head is not to lie in memory twice. */
  #arrival(): Promise<void> | undefined {
    if (this.#underWay < COPY_BYTES) return undefined;
    this.#underWay = 0;
    return arrival(this.#gpu.device);
  }

  /** Writes an array, its last bytes filled up to a whole word. Queues do not take shared memory everywhere, so that is copied. */
  #copy(target: GPUBuffer, offset: number, array: ArrayBufferView): void {
    const { buffer, byteOffset, byteLength } = array;
    this.#underWay += byteLength;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const isPlain = buffer instanceof ArrayBuffer && byteLength % 4 === 0;
    if (isPlain) {
      this.#gpu.device.queue.writeBuffer(target, offset, bytes as Uint8Array<ArrayBuffer>);
      return;
    }
    const copy = new Uint8Array(Math.ceil(byteLength / 4) * 4);
    copy.set(bytes);
    this.#gpu.device.queue.writeBuffer(target, offset, copy);
  }
}

/** Rows of weights of a shard. */
function rowsOfShard({ firstTile, endTile }: Shard, vocabSize: number, tile: number): number {
  return Math.min(vocabSize, endTile * tile) - firstTile * tile;
}

/** Rows of weights from one to another, each padded with zeros: a view where they lie so already. */
function rowsOf({ format, weight, hiddenSize }: KernelHead, start: number, end: number, row: RowLayout): Uint8Array {
  const bytes = new Uint8Array(weight.buffer, weight.byteOffset, weight.byteLength);
  const own = sourceRowBytes(format, hiddenSize);
  if (own === row.bytes) return bytes.subarray(start * own, end * own);
  const padded = new Uint8Array((end - start) * row.bytes);
  for (let i = start; i < end; i++) padded.set(bytes.subarray(i * own, (i + 1) * own), (i - start) * row.bytes);
  return padded;
}

/** Scales that a row has of its own: 0 where the whole tensor shares one. */
function scalesPerRow(head: LoadableHead): number {
  if (head.format === "int4") return Math.ceil(head.hiddenSize / 32);
  if (head.format !== "int8" || head.granularity === "tensor") return 0;
  return head.granularity === "row" ? 1 : Math.ceil(head.hiddenSize / 32);
}

/** Zero points, a byte for every scale. */
function zeroPointBytes(head: Extract<LoadableHead, { readonly format: "int8" | "int4" }>): Uint8Array {
  const zeroPoints = head.zeroPoints ?? new Uint8Array(0);
  if (head.format === "int8") return new Uint8Array(zeroPoints.buffer, zeroPoints.byteOffset, zeroPoints.length);
  const blocks = scalesPerRow(head);
  const bytesPerRow = Math.ceil(blocks / 2);
  return Uint8Array.from(head.scales, (_, i) => {
    const byte = zeroPoints[Math.floor(i / blocks) * bytesPerRow + ((i % blocks) >> 1)] as number;
    return (byte >> (4 * ((i % blocks) & 1))) & 15;
  });
}

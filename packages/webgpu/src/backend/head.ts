/**
 * A loaded LM head: queues calls, answers with tokens.
 */
import {
  type BackendHead,
  type BackendSampleResult,
  type BackendSteps,
  type DeviceArray,
  type DeviceLmHead,
  FlashSamplingError,
  type HeldHidden,
  type LmHeadWeights,
  type SampleRequest,
} from "@flashsampling/core";
import { type PassRow, passRows, unlessAborted } from "@flashsampling/core/backend";
import { FRONTIER_CAPACITY } from "../plan/layout.js";
import { KERNEL_FORMATS, type KernelFormat } from "../plan/weights.js";
import { PassBuffers } from "./buffers.js";
import type { Gpu } from "./device.js";
import { type BufferRange, requireBufferRange } from "./device-arrays.js";
import { GpuPasses, type PassContext } from "./gpu-passes.js";
import { GpuSteps } from "./gpu-steps.js";
import { HeadBuffers, type HeadOptions, type LoadableHead } from "./head-buffers.js";
import { DeviceHidden } from "./held-hidden.js";
import { sampleOnDevice } from "./sample-on-device.js";

/** How a head is loaded. */
export interface LoadOptions extends HeadOptions {
  /** Points that a frontier has room for. */
  readonly frontierCapacity?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An LM head in buffers of the device. */
export class GpuHead implements BackendHead {
  readonly #gpu: Gpu;
  readonly #head: HeadBuffers;
  readonly #buffers: PassBuffers;
  readonly #kernels: Pick<PassContext, "variant" | "workgroupBytes" | "frontierCapacity">;
  /** Resolves when all calls so far have ended on the device too. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    gpu: Gpu,
    head: HeadBuffers,
    {
      variant,
      limits: { maxComputeWorkgroupStorageSize: workgroupBytes },
      frontierCapacity = FRONTIER_CAPACITY,
    }: LoadOptions,
  ) {
    this.#gpu = gpu;
    this.#head = head;
    this.#buffers = new PassBuffers(gpu.device);
    this.#kernels = { variant, workgroupBytes, frontierCapacity };
  }

  /**
   * Copies a head onto the device, but for weights that lie in a GPUBuffer.
   *
   * @param gpu - the device
   * @param weights - the caller's again once this resolves
   * @param options - limits, and the caller's signal
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `ABORTED`, `UNSUPPORTED`, `INVALID_ARGUMENT`
   */
  static async load(gpu: Gpu, weights: LmHeadWeights | DeviceLmHead, options: LoadOptions): Promise<GpuHead> {
    const head = await HeadBuffers.load(gpu, requireKernelHead(weights), options);
    return new GpuHead(gpu, head, options);
  }

  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    return this.#sample(passRows(hidden.slice(), request), request, signal);
  }

  holdHidden(hidden: Required<DeviceArray>, batchSize: number): HeldHidden {
    const held = new DeviceHidden(this.#gpu, hidden, batchSize, this.#head.row.stride);
    return {
      sample: (request, signal) => this.#sample(passRows(new Float32Array(0), request), request, signal, held),
      release: () => held.buffer?.destroy(),
    };
  }

  #sample(
    rows: readonly PassRow[],
    request: SampleRequest,
    signal: AbortSignal | undefined,
    held?: DeviceHidden,
  ): Promise<BackendSampleResult> {
    const [gpu, head, buffers] = [this.#gpu, this.#head, this.#buffers];
    const { tokensInto } = request;
    const room =
      tokensInto && requireBufferRange("tokensInto", tokensInto, Uint32Array.BYTES_PER_ELEMENT, "CopyTarget");
    const work = this.#queue.then(async () => {
      await held?.ready;
      const passes = new GpuPasses({ gpu, head, buffers, ...this.#kernels, signal, hidden: held?.buffer });
      const result = await sampleOnDevice(passes, rows, request);
      if (room !== undefined) await this.#writeTokens(room, result.tokens);
      return result;
    });
    this.#queue = work.catch(() => {});
    return unlessAborted(work, signal);
  }

  /** Writes tokens into a caller's buffer. */
  #writeTokens({ buffer, offset }: BufferRange, tokens: Uint32Array): Promise<void> {
    const write = () => this.#gpu.device.queue.writeBuffer(buffer, offset, tokens as Uint32Array<ArrayBuffer>);
    return this.#gpu.run("writing tokens", write, "tokensInto");
  }

  async replaceWeights(weights: LmHeadWeights): Promise<void> {
    await this.#head.write(requireKernelHead(weights));
  }

  async replaceDeviceWeights(weights: DeviceLmHead): Promise<void> {
    await this.#head.write(requireKernelHead(weights));
  }

  openSteps(request: SampleRequest, maxSteps: number): Promise<BackendSteps> {
    return GpuSteps.open(this.#gpu, this.#head, this.#kernels, request, maxSteps);
  }

  async dispose(): Promise<void> {
    await this.#queue;
    this.#buffers.destroy();
    this.#head.destroy();
  }
}

/** @throws FlashSamplingError `UNSUPPORTED` unless the kernels take the head's format */
function requireKernelHead(head: LmHeadWeights | DeviceLmHead): LoadableHead {
  if (KERNEL_FORMATS.includes(head.format as KernelFormat)) return head as LoadableHead;
  const message = `The WebGPU backend does not take ${head.format} weights; use ${KERNEL_FORMATS.join(" or ")}.`;
  throw new FlashSamplingError("UNSUPPORTED", message, { argument: "format" });
}

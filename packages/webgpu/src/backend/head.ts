/**
 * A loaded LM head: queues calls, answers with tokens.
 */
import {
  type BackendHead,
  type BackendSampleResult,
  FlashSamplingError,
  type LmHeadWeights,
  type SampleRequest,
} from "@flashsampling/core";
import { passRows, sampleByPasses, unlessAborted } from "@flashsampling/core/backend";
import type { DeviceLimits } from "../plan/shards.js";
import { KERNEL_FORMATS, type KernelHead } from "../plan/weights.js";
import { PassBuffers } from "./buffers.js";
import type { Gpu } from "./device.js";
import { GpuPasses } from "./gpu-passes.js";
import { HeadBuffers } from "./head-buffers.js";

/** How a head is loaded. */
export interface LoadOptions {
  readonly limits: DeviceLimits;
  /** Most workgroups of a pass. */
  readonly maxGroups?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An LM head in buffers of the device. */
export class GpuHead implements BackendHead {
  readonly #gpu: Gpu;
  readonly #head: HeadBuffers;
  readonly #buffers: PassBuffers;
  readonly #workgroupBytes: number;
  /** Resolves when all calls so far have ended on the device too. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(gpu: Gpu, head: HeadBuffers, workgroupBytes: number) {
    this.#gpu = gpu;
    this.#head = head;
    this.#buffers = new PassBuffers(gpu.device);
    this.#workgroupBytes = workgroupBytes;
  }

  /**
   * Copies a head onto the device.
   *
   * @param gpu - the device
   * @param weights - the caller's again once this resolves
   * @param options - limits, and the caller's signal
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `ABORTED`, `UNSUPPORTED`
   */
  static async load(gpu: Gpu, weights: LmHeadWeights, options: LoadOptions): Promise<GpuHead> {
    const head = await HeadBuffers.load(gpu, requireKernelHead(weights), options);
    return new GpuHead(gpu, head, options.limits.maxComputeWorkgroupStorageSize);
  }

  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const rows = passRows(hidden.slice(), request);
    const [gpu, head, buffers, workgroupBytes] = [this.#gpu, this.#head, this.#buffers, this.#workgroupBytes];
    const work = this.#queue.then(() =>
      sampleByPasses(new GpuPasses({ gpu, head, buffers, workgroupBytes, signal }), rows, request),
    );
    this.#queue = work.catch(() => {});
    return unlessAborted(work, signal);
  }

  async replaceWeights(weights: LmHeadWeights): Promise<void> {
    await this.#head.write(this.#gpu, requireKernelHead(weights));
  }

  async dispose(): Promise<void> {
    await this.#queue;
    this.#buffers.destroy();
    this.#head.destroy();
  }
}

/** @throws FlashSamplingError `UNSUPPORTED` unless the kernels take the head's format */
function requireKernelHead(head: LmHeadWeights): KernelHead {
  if (KERNEL_FORMATS.some((format) => format === head.format)) return head as KernelHead;
  const message = `The WebGPU backend does not take ${head.format} weights; use ${KERNEL_FORMATS.join(" or ")}.`;
  throw new FlashSamplingError("UNSUPPORTED", message, { argument: "format" });
}

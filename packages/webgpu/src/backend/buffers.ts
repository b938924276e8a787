/**
 * Buffers of a head's passes: made when they are first needed, made anew when they must be larger, and used again by the next pass.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { Usage } from "../kernels/usage.js";
import { largestBinding } from "../plan/shards.js";

/** What a pass works with. */
export type BufferName =
  | "run"
  | "call"
  | "hidden"
  | "found"
  | "joined"
  | "gaps"
  | "readback"
  // Of decisions on the device.
  | "steps"
  | "dispatches"
  | "planned"
  | "stages"
  // Of steps that are queued.
  | "history";

/** Smallest size of a buffer. */
const LEAST_BYTES = 256;

/** The buffers of one head. */
export class PassBuffers {
  readonly #device: GPUDevice;
  readonly #buffers = new Map<BufferName, GPUBuffer>();

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  /**
   * A buffer of at least a size; what it held before is lost if it must grow.
   *
   * @param name - which
   * @param bytes - a multiple of 4
   * @param usage - bits of `Usage`, the same for every call with this name
   * @throws FlashSamplingError `OUT_OF_MEMORY` for more bytes than the device's limits allow
   */
  get(name: BufferName, bytes: number, usage: number): GPUBuffer {
    const known = this.#buffers.get(name);
    if (known !== undefined && known.size >= bytes) return known;
    const { limits } = this.#device;
    const limit = usage & Usage.Storage ? largestBinding(limits) : limits.maxBufferSize;
    const most = limit - (limit % 4);
    if (bytes > most) {
      const message = `This takes ${bytes} bytes in the buffer "${name}", but the device has at most ${most} for it. Sample fewer rows, or queue fewer steps, at a time.`;
      throw new FlashSamplingError("OUT_OF_MEMORY", message);
    }
    known?.destroy();
    const size = Math.min(most, 2 ** Math.ceil(Math.log2(Math.max(bytes, LEAST_BYTES))));
    const buffer = this.#device.createBuffer({ label: name, size, usage });
    this.#buffers.set(name, buffer);
    return buffer;
  }

  /** Frees all. */
  destroy(): void {
    for (const buffer of this.#buffers.values()) buffer.destroy();
    this.#buffers.clear();
  }
}

/**
 * Hidden states of a caller's GPUBuffer, copied on the device when a call is made: the caller may overwrite them by whatever is queued later.
 */
import type { DeviceArray } from "@flashsampling/core";
import { Usage } from "../kernels/usage.js";
import type { Gpu } from "./device.js";
import { type BufferRange, requireBufferRange } from "./device-arrays.js";

/** Hidden states in a buffer of ours, each padded with zeros as the kernels read them. */
export class DeviceHidden {
  /** Absent where the device was lost before, which `ready` tells. */
  readonly buffer: GPUBuffer | undefined;
  /** Resolves once it is known that the copy is queued. */
  readonly ready: Promise<void>;

  /**
   * Queues the copy.
   *
   * @param gpu - the device
   * @param hidden - the caller's [rows, hiddenSize]
   * @param rows - how many
   * @param stride - elements of a row in our buffer
   * @throws FlashSamplingError `INVALID_ARGUMENT`
   */
  constructor(gpu: Gpu, hidden: DeviceArray, rows: number, stride: number) {
    const states = requireBufferRange("hidden", hidden, Float32Array.BYTES_PER_ELEMENT, "CopySource");
    const { device } = gpu;
    const size = rows * stride * Float32Array.BYTES_PER_ELEMENT;
    const usage = Usage.CopySource | Usage.CopyTarget;
    let ours: GPUBuffer | undefined;
    const copied = gpu.run(
      "taking hidden states",
      () => {
        ours = device.createBuffer({ label: "hidden states of a call", size, usage });
        const encoder = device.createCommandEncoder();
        copyHidden(encoder, states, ours, rows, stride);
        device.queue.submit([encoder.finish()]);
      },
      "hidden",
    );
    // Who samples hears of a failure; a call that ends before need not.
    copied.catch(() => {});
    this.ready = copied;
    this.buffer = ours;
  }
}

/**
 * Encodes the copy of hidden states into a buffer that pads each.
 *
 * @param encoder - of the commands
 * @param states - the caller's
 * @param ours - where they go; what pads them is zero there already
 * @param rows - how many
 * @param stride - elements of a row in our buffer
 */
export function copyHidden(
  encoder: GPUCommandEncoder,
  { buffer, offset, size }: BufferRange,
  ours: GPUBuffer,
  rows: number,
  stride: number,
): void {
  const [rowBytes, padded] = [size / rows, stride * Float32Array.BYTES_PER_ELEMENT];
  if (rowBytes === padded) {
    encoder.copyBufferToBuffer(buffer, offset, ours, 0, size);
    return;
  }
  for (let row = 0; row < rows; row++) {
    encoder.copyBufferToBuffer(buffer, offset + row * rowBytes, ours, row * padded, rowBytes);
  }
}

/**
 * Hidden states of a caller's GPUBuffer, copied on the device when a call is made: the caller may overwrite them by whatever is queued later.
 */
import type { DeviceArray } from "@flashsampling/core";
import { Usage } from "../kernels/usage.js";
import type { Gpu } from "./device.js";
import { requireBufferRange } from "./device-arrays.js";

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
    const { buffer, offset, size } = requireBufferRange("hidden", hidden, Float32Array.BYTES_PER_ELEMENT, "CopySource");
    const { device } = gpu;
    const [rowBytes, padded] = [size / rows, stride * Float32Array.BYTES_PER_ELEMENT];
    const usage = Usage.CopySource | Usage.CopyTarget;
    let ours: GPUBuffer | undefined;
    const copied = gpu.run(
      "taking hidden states",
      () => {
        ours = device.createBuffer({ label: "hidden states of a call", size: rows * padded, usage });
        const encoder = device.createCommandEncoder();
        if (rowBytes === padded) encoder.copyBufferToBuffer(buffer, offset, ours, 0, size);
        else {
          for (let row = 0; row < rows; row++) {
            encoder.copyBufferToBuffer(buffer, offset + row * rowBytes, ours, row * padded, rowBytes);
          }
        }
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

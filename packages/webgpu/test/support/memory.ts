/**
 * Memory of a device: arrays in it, and what it holds.
 */
import type { DeviceArray } from "@flashsampling/core";
import { Usage } from "../../src/kernels/usage.js";
import { readWords } from "../../src/platform/read-back.js";

const ALL = Usage.Storage | Usage.CopySource | Usage.CopyTarget;

/** A GPUBuffer that holds an array behind some bytes of padding. */
export function onDevice(
  device: GPUDevice,
  array: ArrayBufferView & { length: number },
  byteOffset: number,
  usage = ALL,
) {
  const buffer = device.createBuffer({ size: Math.ceil((byteOffset + array.byteLength) / 4) * 4, usage });
  const bytes = new Uint8Array(Math.ceil(array.byteLength / 4) * 4);
  bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  device.queue.writeBuffer(buffer, byteOffset, bytes);
  return { buffer, byteOffset, length: array.length };
}

/** Words of a device's memory. */
export async function wordsOf(device: GPUDevice, { buffer, byteOffset = 0, length }: DeviceArray): Promise<number[]> {
  const readback = device.createBuffer({ size: length * 4, usage: Usage.MapRead | Usage.CopyTarget });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(buffer as GPUBuffer, byteOffset, readback, 0, length * 4);
  device.queue.submit([encoder.finish()]);
  const words = [...(await readWords(device, readback, length))];
  readback.destroy();
  return words;
}

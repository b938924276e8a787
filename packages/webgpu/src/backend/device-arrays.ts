/**
 * GPUBuffers that a caller brings: checked before they are used, never destroyed.
 */
import type { DeviceArray } from "@flashsampling/core";
import { invalidArgument } from "@flashsampling/core/backend";
import { Usage } from "../kernels/usage.js";

/** A range of a GPUBuffer, in bytes. */
export interface BufferRange {
  readonly buffer: GPUBuffer;
  readonly offset: number;
  readonly size: number;
}

/** What a buffer may be used for, as the specification writes it. */
const USAGE_NAMES = { CopySource: "COPY_SRC", CopyTarget: "COPY_DST", Storage: "STORAGE" } as const;

/**
 * Refuses what is no GPUBuffer, or one that is too small or not made for this use.
 *
 * @param argument - for messages: "hidden"
 * @param array - the caller's
 * @param elementBytes - bytes of an element
 * @param usage - what the buffer must have been made for
 * @throws FlashSamplingError `INVALID_ARGUMENT`
 */
export function requireBufferRange(
  argument: string,
  { buffer, byteOffset: offset = 0, length }: DeviceArray,
  elementBytes: number,
  usage: keyof typeof USAGE_NAMES,
): BufferRange {
  const { size: bufferSize, usage: bits } = buffer as Partial<GPUBuffer>;
  if (typeof bufferSize !== "number" || typeof bits !== "number") {
    throw invalidArgument(`${argument}.buffer`, "a GPUBuffer", buffer);
  }
  const size = length * elementBytes;
  if (offset + size > bufferSize) {
    throw invalidArgument(`${argument}.buffer`, `of at least ${offset + size} bytes, offset included`, bufferSize);
  }
  if ((bits & Usage[usage]) === 0) {
    throw invalidArgument(`${argument}.buffer`, `made with GPUBufferUsage.${USAGE_NAMES[usage]}`, `usage ${bits}`);
  }
  return { buffer: buffer as GPUBuffer, offset, size };
}

/**
 * Finds which of a caller's buffers a device does not take in copies: one that was destroyed, is mapped or is another device's. Copies of no
 * bytes tell, and change nothing.
 *
 * @param device - the device
 * @param ours - a buffer of it that copies may be made from and to
 * @param sources - the caller's buffers that are copied from, by argument
 * @param targets - those that are copied to
 * @returns the argument; undefined if the device takes all
 */
export async function findInvalidBuffer(
  device: GPUDevice,
  ours: GPUBuffer,
  sources: Readonly<Record<string, GPUBuffer | undefined>>,
  targets: Readonly<Record<string, GPUBuffer | undefined>>,
): Promise<string | undefined> {
  const isTaken = async (from: GPUBuffer, to: GPUBuffer): Promise<boolean> => {
    device.pushErrorScope("validation");
    const encoder = device.createCommandEncoder();
    encoder.copyBufferToBuffer(from, 0, to, 0, 0);
    device.queue.submit([encoder.finish()]);
    return (await device.popErrorScope()) === null;
  };
  for (const [argument, buffer] of Object.entries(sources)) {
    if (buffer !== undefined && !(await isTaken(buffer, ours))) return argument;
  }
  for (const [argument, buffer] of Object.entries(targets)) {
    if (buffer !== undefined && !(await isTaken(ours, buffer))) return argument;
  }
  return undefined;
}

/**
 * How weights lie in a buffer: rows one after the other, each padded to units of 16 bytes, integers to whole blocks of 32.
 */
import type { DeviceLmHead, LmHeadWeights } from "@flashsampling/core";

/** Formats that the kernels take. */
export const KERNEL_FORMATS = ["f32", "bf16", "f16", "int8", "int4"] as const;

/** One of {@link KERNEL_FORMATS}. */
export type KernelFormat = (typeof KERNEL_FORMATS)[number];

/** A head in one of these formats. */
export type KernelHead = Extract<LmHeadWeights, { readonly format: KernelFormat }>;

/** Such a head whose weights lie in a GPUBuffer. */
export type DeviceKernelHead = Extract<DeviceLmHead, { readonly format: KernelFormat }>;

/** Bytes of an element of the typed array that holds a format's weights. */
export const ELEMENT_BYTES: Readonly<Record<KernelFormat, number>> = { f32: 4, bf16: 2, f16: 2, int8: 1, int4: 1 };

/** Bytes of a unit: what a thread reads at once. */
export const UNIT_BYTES = 16;

/** Bits of a weight, and elements that a row is padded to. */
const FORMATS: Readonly<Record<KernelFormat, { readonly bits: number; readonly chunk: number }>> = {
  f32: { bits: 32, chunk: 4 },
  bf16: { bits: 16, chunk: 8 },
  f16: { bits: 16, chunk: 8 },
  int8: { bits: 8, chunk: 32 },
  int4: { bits: 4, chunk: 32 },
};

/** A row of weights. */
export interface RowLayout {
  /** Elements of a row, padded; hidden states are padded alike. */
  readonly stride: number;
  /** Bytes of a row, padded. */
  readonly bytes: number;
}

/** Plans a row of weights. */
export function planRowOfWeights(format: KernelFormat, hiddenSize: number): RowLayout {
  const { bits, chunk } = FORMATS[format];
  const stride = Math.ceil(hiddenSize / chunk) * chunk;
  return { stride, bytes: (stride * bits) / 8 };
}

/** Bytes of a row of weights as callers have it, not padded: but an int4 row holds whole blocks, whatever the hidden size. */
export function sourceRowBytes(format: KernelFormat, hiddenSize: number): number {
  return format === "int4" ? planRowOfWeights(format, hiddenSize).bytes : hiddenSize * ELEMENT_BYTES[format];
}

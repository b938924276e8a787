/**
 * Memory of the device that a caller brings: checked before it is used, never freed.
 */
import type { DeviceArray } from "@flashsampling/core";
import { invalidArgument } from "@flashsampling/core/backend";

/**
 * A piece of a device's memory, as CUDA and DLPack have it: what {@link DeviceArray} takes as its `buffer`. Its elements lie row-major and without gaps.
 */
export interface CudaMemory {
  /** Device pointer, valid in the device's primary context. */
  readonly address: bigint;
  /** Bytes from there on. */
  readonly byteLength: number;
  /** Number of the device that it belongs to, as the driver counts them. Default: the backend's. */
  readonly device?: number | undefined;
}

/**
 * Refuses what is no memory of the device, or too little of it.
 *
 * @param argument - for messages: "hidden"
 * @param array - the caller's, of elements of 4 bytes
 * @param ordinal - number of the device
 * @returns the address of the first element, and the bytes of all
 * @throws FlashSamplingError `INVALID_ARGUMENT`
 */
export function requireMemory(
  argument: string,
  { buffer, byteOffset = 0, length }: DeviceArray,
  ordinal: number,
): { readonly address: bigint; readonly bytes: number } {
  const { address, byteLength, device = ordinal } = buffer as Partial<CudaMemory>;
  if (typeof address !== "bigint" || typeof byteLength !== "number") {
    throw invalidArgument(
      `${argument}.buffer`,
      "{ address: bigint, byteLength: number } of the device's memory",
      buffer,
    );
  }
  if (address <= 0n || address % 4n !== 0n) {
    throw invalidArgument(`${argument}.buffer.address`, "a device pointer to elements of 4 bytes", address);
  }
  if (device !== ordinal)
    throw invalidArgument(`${argument}.buffer.device`, `device ${ordinal}, the backend's`, device);
  const bytes = 4 * length;
  if (!(byteOffset + bytes <= byteLength)) {
    throw invalidArgument(`${argument}.buffer`, `of at least ${byteOffset + bytes} bytes, offset included`, byteLength);
  }
  return { address: address + BigInt(byteOffset), bytes };
}

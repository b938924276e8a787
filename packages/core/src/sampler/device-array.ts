/**
 * Numbers that lie in a device's memory already, handed to a call by their place: nothing is copied through the host, and whoever made the
 * memory keeps it.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import type { LmHeadWeights } from "../formats/lm-head.js";
import type { BackendCapabilities } from "./backend.js";

/**
 * A range of a device's memory, with the properties of a typed array: elements of the type that the call takes in a typed array's place,
 * row-major.
 */
export interface DeviceArray {
  /** What the device calls a piece of its memory: a GPUBuffer for the WebGPU backend. It stays the caller's. */
  readonly buffer: object;
  /** Bytes of `buffer` before the first element, a whole number of elements. Default 0. */
  readonly byteOffset?: number | undefined;
  /** Number of elements. */
  readonly length: number;
}

/** What a call may take as a {@link DeviceArray}. */
export type DeviceArrayUse =
  /** Hidden states: float32. */
  | "hidden"
  /** The weights of a head: bytes as its format's typed array has them. */
  | "weight"
  /** Room for the drawn tokens: uint32. */
  | "tokensInto";

/** A head whose weights lie in the device's memory; its bias, scales and zero points come from arrays. */
export type DeviceLmHead = LmHeadWeights extends infer Head
  ? Head extends LmHeadWeights
    ? Omit<Head, "weight"> & {
        /** The weights, row-major `[V, D]`, as the format's typed array has them. */
        readonly weight: DeviceArray;
      }
    : never
  : never;

/** Whether a value is meant as a {@link DeviceArray}. */
export function isDeviceArray(value: unknown): value is DeviceArray {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && "buffer" in value;
}

/**
 * Refuses what is neither an array nor meant as a device array, a GPUBuffer itself say, where the backend takes both.
 *
 * @param use - what it is given as
 * @param value - the caller's
 * @param type - of the typed array that the call takes
 * @param capabilities - of the backend
 * @throws FlashSamplingError `INVALID_ARGUMENT`, naming the argument and both forms
 */
export function refuseBareMemory(
  use: DeviceArrayUse,
  value: unknown,
  type: string,
  { deviceArrays }: Pick<BackendCapabilities, "deviceArrays">,
): void {
  if (!deviceArrays?.includes(use) || isDeviceArray(value) || ArrayBuffer.isView(value)) return;
  throw invalidArgument(use, `of type ${type}, or { buffer, byteOffset, length } of the device's memory`, value);
}

/**
 * Refuses a device array that the backend does not take, or whose numbers cannot be a place in memory.
 *
 * @param use - what it is given as
 * @param array - the caller's
 * @param elementBytes - bytes of an element
 * @param capabilities - of the backend
 * @returns an object of our own
 * @throws FlashSamplingError `UNSUPPORTED` or `INVALID_ARGUMENT`, naming the argument
 */
export function readDeviceArray(
  use: DeviceArrayUse,
  array: DeviceArray,
  elementBytes: number,
  { deviceArrays }: Pick<BackendCapabilities, "deviceArrays">,
): Required<DeviceArray> {
  const { buffer, byteOffset = 0, length } = array;
  if (!deviceArrays?.includes(use)) {
    const instead = use === "tokensInto" ? "leave it out" : "pass a typed array";
    const message = `This backend does not take ${use} in a device's memory; ${instead}.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument: use });
  }
  if (typeof buffer !== "object" || buffer === null || buffer instanceof ArrayBuffer || ArrayBuffer.isView(buffer)) {
    throw invalidArgument(`${use}.buffer`, "a piece of the device's memory", buffer);
  }
  if (!Number.isSafeInteger(byteOffset) || byteOffset < 0 || byteOffset % elementBytes !== 0) {
    const wanted = elementBytes === 1 ? "an integer from 0" : `a multiple of ${elementBytes} from 0`;
    throw invalidArgument(`${use}.byteOffset`, wanted, byteOffset);
  }
  if (!Number.isSafeInteger(length) || length < 0) throw invalidArgument(`${use}.length`, "an integer from 0", length);
  return { buffer, byteOffset, length };
}

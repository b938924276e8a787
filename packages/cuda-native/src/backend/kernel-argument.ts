/**
 * The one argument that a fused kernel takes: fs_call, or, for Hopper's, fs_call behind the maps of its matrices.
 */
import type { NativeDevice } from "../kernels/native.js";
import { type CallFields, callBytes, type HeadFields, type MoreFields } from "../plan/call.js";
import type { CallPlan } from "../plan/family.js";
import { hopperCallBytes, tensorMaps } from "../plan/tensor-maps.js";

/** Writes it; the driver encodes maps. */
export function kernelArgument(
  native: NativeDevice,
  shape: CallPlan["shape"],
  head: HeadFields,
  call: CallFields,
  more: MoreFields,
): Uint8Array {
  const structure = callBytes(head, call, more);
  if (shape.family !== "hopper") return structure;
  return hopperCallBytes(
    tensorMaps(shape, head, call).map((map) => native.tensorMap(map)),
    structure,
  );
}

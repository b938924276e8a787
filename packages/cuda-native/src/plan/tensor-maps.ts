/**
 * The maps by which a Hopper kernel's copy engine finds its matrices: those of fs_hopper_call (kernels/cuda/hopper/hopper_call.h), in its order.
 */
import type { TensorMap } from "../kernels/native.js";
import type { CallFields, HeadFields } from "./call.js";
import type { HopperShape } from "./hopper.js";

/** Tokens of a small box, in which the end of a part of the vocabulary is copied: FS_FEW_TOKENS. */
const FEW_TOKENS = 16;

/** Bytes that fs_hopper_call is a multiple of, since maps begin at multiples of them. */
const ALIGNMENT = 128;

/** The maps of a call. */
export function tensorMaps(
  { format, rows, tokens, cluster, terms }: HopperShape,
  { weights, units, vocabSize }: Pick<HeadFields, "weights" | "units" | "vocabSize">,
  { hidden, rowCount }: Pick<CallFields, "hidden" | "rowCount">,
): readonly TensorMap[] {
  const elementBytes = format === "fp8" ? 1 : 2;
  const elements = (units * 16) / elementBytes;
  const ofWeights = { address: weights, elementBytes, elements, rows: vocabSize } as const;
  return [
    // Each block of a cluster copies its share of a tile, to all.
    { ...ofWeights, boxRows: tokens / cluster },
    { ...ofWeights, boxRows: FEW_TOKENS },
    { address: hidden, elementBytes: 2, elements, rows: terms * rowCount, boxRows: rows },
  ];
}

/** The bytes of fs_hopper_call: encoded maps, then fs_call. */
export function hopperCallBytes(maps: readonly Uint8Array[], call: Uint8Array): Uint8Array {
  const parts = [...maps, call];
  const length = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const bytes = new Uint8Array(Math.ceil(length / ALIGNMENT) * ALIGNMENT);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

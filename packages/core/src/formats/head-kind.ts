/**
 * What must stay as it is when a head's weights are replaced: backends lay out memory and choose kernels by it.
 */
import { FlashSamplingError } from "../errors.js";
import { type DeviceLmHead, isDeviceArray } from "../sampler/device-array.js";
import { featuresOfHead, type LmHeadWeights } from "./lm-head.js";

/** A head's kind: all that is fixed when it is loaded, by the names of its parts. The values of its arrays are not. */
export interface HeadKind {
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Length D of a hidden state. */
  readonly hiddenSize: number;
  /** Weight format. */
  readonly format: LmHeadWeights["format"];
  /** What one scale covers, where the format leaves it open. */
  readonly granularity: string | undefined;
  /** Whether there are zero points. */
  readonly zeroPoints: boolean;
  /** Whether there is a bias. */
  readonly bias: boolean;
  /** Whether there is a logit scale other than 1. */
  readonly logitScale: boolean;
  /** Whether there is a soft cap. */
  readonly softCap: boolean;
  /** Where the weights come from: those in the device's memory stay the caller's. */
  readonly weight: "in the device's memory" | "in an array";
}

/** The kind of a head. */
export function kindOfHead(head: LmHeadWeights | DeviceLmHead): HeadKind {
  const features = featuresOfHead(head);
  return {
    vocabSize: head.vocabSize,
    hiddenSize: head.hiddenSize,
    format: head.format,
    granularity: "granularity" in head ? head.granularity : undefined,
    zeroPoints: "zeroPoints" in head && head.zeroPoints !== undefined,
    bias: features.includes("bias"),
    logitScale: features.includes("logitScale"),
    softCap: features.includes("softCap"),
    weight: isDeviceArray(head.weight) ? "in the device's memory" : "in an array",
  };
}

/**
 * Refuses weights of another kind than the loaded head's.
 *
 * @throws FlashSamplingError `SHAPE_MISMATCH` for another shape, `INVALID_ARGUMENT` for the rest, naming the part
 */
export function requireSameKind(loaded: HeadKind, given: HeadKind): void {
  for (const part of Object.keys(loaded) as (keyof HeadKind)[]) {
    const [before, now] = [loaded[part], given[part]];
    if (before === now) continue;
    const isShape = part === "vocabSize" || part === "hiddenSize";
    throw new FlashSamplingError(
      isShape ? "SHAPE_MISMATCH" : "INVALID_ARGUMENT",
      `The loaded head has ${part} ${describe(before)}, these weights ${describe(now)}; load them as a new head instead.`,
      { argument: part },
    );
  }
}

function describe(value: HeadKind[keyof HeadKind]): string {
  if (value === true) return "(some)";
  return value === false || value === undefined ? "(none)" : String(value);
}

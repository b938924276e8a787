/**
 * Which family of kernels serves a call: those of Hopper, where the device runs them and the weights are bf16, or fp8 with a scale a token or one
 * for all; or the portable ones. Between the families a token may differ within the arithmetic's error, so one device does not choose anew from
 * call to call: all calls of a head that differ only in what they ask for are served by one family.
 *
 * From which batch on Hopper's are faster has not been measured; they are written to be at every one.
 */
import type { Manifest } from "../kernels/manifest.js";
import { TERMS } from "./hidden.js";
import { HOPPER_SHAPES, type HopperShape, type Leaves, planHopper } from "./hopper.js";
import { type DeviceLimits, type LaunchProblem, planLaunch } from "./launch.js";
import { type KernelShape, SHAPES } from "./shapes.js";
import { SUMMARY_SHAPES } from "./summary-shapes.js";

/** The target that Hopper's kernels are compiled for. */
const HOPPER_TARGET = "sm_90a";

/** What a device's choice of a family depends on. */
export interface DeviceFamilies extends DeviceLimits {
  /** Why Hopper's kernels serve no call; `undefined`: they serve those on the heads that are theirs. */
  readonly noHopper: string | undefined;
}

/** What a family depends on of a head. */
export interface FamilyHead extends Pick<LaunchProblem, "format"> {
  /** Whether its scales change within a row. */
  readonly hasBlockScales: boolean;
}

/** Whether Hopper's kernels serve a head. */
export function isHoppers(
  { format, hasBlockScales }: FamilyHead,
  { noHopper }: Pick<DeviceFamilies, "noHopper">,
): boolean {
  return noHopper === undefined && (format === "bf16" || (format === "fp8" && !hasBlockScales));
}

/** Whether a launch draws from a head by groups, given hidden states that are bf16 numbers; where none does, passes that leave summaries do. */
export function drawsByGroups(head: FamilyHead, device: Pick<DeviceFamilies, "noHopper">): boolean {
  return (
    isHoppers(head, device) && HOPPER_SHAPES.some((shape) => shape.leaves === "groups" && shape.format === head.format)
  );
}

/** What is wanted of a kernel. */
export interface CallProblem extends LaunchProblem, FamilyHead {
  /** Elements of a row of weights, with its padding. */
  readonly elements: number;
  /** What the kernel is to leave. */
  readonly leaves: Leaves;
}

/** A launch of either family. */
export interface CallPlan {
  /** The kernel. */
  readonly shape: KernelShape | HopperShape;
  /** Blocks, or clusters of them, that share a part of the vocabulary, each with rows of its own. */
  readonly rowBlocks: number;
  /** Parts of the vocabulary: what summaries are left of. */
  readonly parts: number;
  /** Blocks. */
  readonly grid: number;
}

/** The portable kernels that leave something. */
const PORTABLE: Readonly<Record<Leaves, readonly KernelShape[]>> = {
  tokens: SHAPES,
  groups: [],
  summaries: SUMMARY_SHAPES,
};

/**
 * Why Hopper's kernels do not run.
 *
 * @param target - the compiled code that the device runs
 * @param manifest - of the compiled kernels
 * @param sharedBytesPerBlock - of the device
 * @returns `undefined` if they run
 */
export function whyNoHopper(
  target: string,
  { kernels }: Pick<Manifest, "kernels">,
  sharedBytesPerBlock: number,
): string | undefined {
  if (target !== HOPPER_TARGET) return `they are compiled for ${HOPPER_TARGET} alone, and the device runs ${target}`;
  const missing = HOPPER_SHAPES.find(({ name }) => !kernels.includes(name));
  if (missing !== undefined) return `${missing.name} was not compiled`;
  const most = Math.max(...HOPPER_SHAPES.map(({ sharedBytes }) => sharedBytes));
  if (most > sharedBytesPerBlock)
    return `they take ${most} bytes of shared memory, and a block has ${sharedBytesPerBlock}`;
  return undefined;
}

/**
 * Plans a call.
 *
 * @throws FlashSamplingError `UNSUPPORTED` if no kernel serves the problem on this device
 */
export function planCall(problem: CallProblem, device: DeviceFamilies): CallPlan {
  const { hidden, leaves } = problem;
  if (isHoppers(problem, device)) {
    const format = problem.format === "fp8" ? "fp8" : "bf16";
    return planHopper({ ...problem, format, terms: hidden === "weights" ? 1 : TERMS }, device.sms);
  }
  const { shape, rowBlocks, grid } = planLaunch(problem, device, PORTABLE[leaves]);
  return { shape, rowBlocks, parts: grid / rowBlocks, grid };
}

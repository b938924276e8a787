/**
 * Finds which kernels a device compiles. An engine may expose the feature `subgroups` to a compiler that does not know it, or hand kernels to one
 * that refuses what WGSL allows: known when the device is opened, other kernels or another backend can take their place.
 */
import { messageOf } from "@flashsampling/core/backend";
import type { KernelVariant } from "../plan/variant.js";
import type { KernelKind, KernelShape } from "./modules.js";

/** Kernels that calls begin with. Between them they have the barriers and the subgroup operations that a compiler may refuse. */
const TRIED: readonly KernelKind[] = ["join", "fused"];

/** What of a compiler's message is passed on: it may quote the whole kernel. */
const MESSAGE_LENGTH = 400;

/** Why kernels do not compile. */
export interface Refusal {
  /** The kernel, and the beginning of what the compiler says. */
  readonly message: string;
  /** The error underneath. */
  readonly cause: unknown;
}

/** What a trial finds. */
export interface TriedKernels {
  /** The kernels that the device compiles: those that were tried or, where it refuses them, those without subgroups. */
  readonly variant?: KernelVariant;
  /** Why others are not among them. */
  readonly refusal?: Refusal;
}

/**
 * Compiles kernels of a variant: for one row of float32 weights, which a call may find ready.
 *
 * @param compile - compiles one; what it compiles is kept
 * @param variant - what the device's features and limits ask for
 */
export async function tryKernels(
  compile: (kind: KernelKind, shape: KernelShape) => Promise<unknown>,
  variant: KernelVariant,
): Promise<TriedKernels> {
  const shape: KernelShape = { ...variant, format: "f32", rows: 1, hasSigma: false };
  try {
    await Promise.all(TRIED.map((kind) => compile(kind, shape)));
    return { variant };
  } catch (cause) {
    const whole = messageOf(cause);
    const message = whole.length > MESSAGE_LENGTH ? `${whole.slice(0, MESSAGE_LENGTH)}…` : whole;
    const refusal = { message, cause };
    if (!variant.subgroups) return { refusal };
    // If these do not compile either, what is said of them is what counts.
    return { refusal, ...(await tryKernels(compile, { ...variant, subgroups: false })) };
  }
}

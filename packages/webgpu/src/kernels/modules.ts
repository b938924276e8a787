/**
 * Which modules of kernels/wgsl each kernel is made of. A kernel is its modules one after the other; what differs between kernels of one
 * kind is which modules, an override constant, and the number of rows, since WGSL takes no override for the size of a local array.
 */

import advance from "../../../../kernels/wgsl/advance.wgsl";
import alone from "../../../../kernels/wgsl/alone.wgsl";
import arithmetic from "../../../../kernels/wgsl/arithmetic.wgsl";
import bf16 from "../../../../kernels/wgsl/bf16.wgsl";
import call from "../../../../kernels/wgsl/call.wgsl";
import callOfSteps from "../../../../kernels/wgsl/call_of_steps.wgsl";
import candidates from "../../../../kernels/wgsl/candidates.wgsl";
import decide from "../../../../kernels/wgsl/decide.wgsl";
import doubleFloat from "../../../../kernels/wgsl/double_float.wgsl";
import f16 from "../../../../kernels/wgsl/f16.wgsl";
import f16Native from "../../../../kernels/wgsl/f16_native.wgsl";
import far from "../../../../kernels/wgsl/far.wgsl";
import fixed from "../../../../kernels/wgsl/fixed.wgsl";
import fixedOf from "../../../../kernels/wgsl/fixed_of.wgsl";
import floatMath from "../../../../kernels/wgsl/float_math.wgsl";
import floatOfHalf from "../../../../kernels/wgsl/float_of_half.wgsl";
import frontier from "../../../../kernels/wgsl/frontier.wgsl";
import fused from "../../../../kernels/wgsl/fused.wgsl";
import gumbel from "../../../../kernels/wgsl/gumbel.wgsl";
import halvesProbe from "../../../../kernels/wgsl/halves_probe.wgsl";
import int4 from "../../../../kernels/wgsl/int4.wgsl";
import int8 from "../../../../kernels/wgsl/int8.wgsl";
import join from "../../../../kernels/wgsl/join.wgsl";
import lanes from "../../../../kernels/wgsl/lanes.wgsl";
import layout from "../../../../kernels/wgsl/layout.wgsl";
import mass from "../../../../kernels/wgsl/mass.wgsl";
import measure from "../../../../kernels/wgsl/measure.wgsl";
import moments from "../../../../kernels/wgsl/moments.wgsl";
import noSigma from "../../../../kernels/wgsl/no_sigma.wgsl";
import order from "../../../../kernels/wgsl/order.wgsl";
import philox from "../../../../kernels/wgsl/philox.wgsl";
import place from "../../../../kernels/wgsl/place.wgsl";
import productsF32 from "../../../../kernels/wgsl/products_f32.wgsl";
import productsHalf from "../../../../kernels/wgsl/products_half.wgsl";
import productsInteger from "../../../../kernels/wgsl/products_integer.wgsl";
import rawLogit from "../../../../kernels/wgsl/raw_logit.wgsl";
import relativeMass from "../../../../kernels/wgsl/relative_mass.wgsl";
import sigma from "../../../../kernels/wgsl/sigma.wgsl";
import softCap from "../../../../kernels/wgsl/soft_cap.wgsl";
import stage from "../../../../kernels/wgsl/stage.wgsl";
import steps from "../../../../kernels/wgsl/steps.wgsl";
import subgroups from "../../../../kernels/wgsl/subgroups.wgsl";
import summaries from "../../../../kernels/wgsl/summaries.wgsl";
import tile from "../../../../kernels/wgsl/tile.wgsl";
import topList from "../../../../kernels/wgsl/top_list.wgsl";
import transform from "../../../../kernels/wgsl/transform.wgsl";
import workgroup from "../../../../kernels/wgsl/workgroup.wgsl";
import type { KernelVariant } from "../plan/variant.js";
import type { KernelFormat } from "../plan/weights.js";

/** What a kernel is compiled for. */
export interface KernelShape extends KernelVariant {
  /** Of the weights. */
  readonly format: KernelFormat;
  /** Rows of a workgroup. */
  readonly rows: number;
  /** Whether a row has top-nσ. */
  readonly hasSigma: boolean;
}

/** What differs between kernels of one kind: which modules, and the features that they need. */
interface Choices {
  readonly features: readonly string[];
  readonly modules: readonly string[];
}

/** float16 by moves of bits, and by the device. */
const HALVES: Choices = { features: [], modules: [floatOfHalf, f16] };
const NATIVE_HALVES: Choices = { features: ["f16"], modules: [f16Native] };

/** Products, by format. */
function productsOf({ format, nativeHalves }: KernelShape): Choices {
  const halves = nativeHalves ? NATIVE_HALVES : HALVES;
  const products: Readonly<Record<KernelFormat, Choices>> = {
    f32: { features: [], modules: [productsF32] },
    bf16: { features: [], modules: [bf16, productsHalf] },
    f16: { features: halves.features, modules: [...halves.modules, productsHalf] },
    int8: { features: [], modules: [int8, productsInteger] },
    int4: { features: [], modules: [int4, productsInteger] },
  };
  return products[format];
}

/** What threads learn from their neighbours: by subgroups, and without them. */
const SUBGROUPS: Choices = { features: ["subgroups"], modules: [subgroups] };
const ALONE: Choices = { features: [], modules: [alone] };

/** The floor of top-nσ, and what stands for it where no row has any. */
const SIGMA: Choices = { features: [], modules: [doubleFloat, far, sigma] };
const NO_SIGMA: Choices = { features: [], modules: [noSigma] };

/** Noise, and what it stands on; `run.zero` must be 0. */
export const NOISE_MODULES: readonly string[] = [arithmetic, floatMath, philox, gumbel];

/** A row's logits of a tile. */
const LOGIT_MODULES: readonly string[] = [layout, call, order, softCap, rawLogit, transform, lanes, tile];

/** Summaries and what is kept in them. */
const SUMMARY_MODULES: readonly string[] = [workgroup, candidates, topList, frontier, summaries];

/** A kernel: what must stand first, then its modules. */
function textOf(choices: readonly Choices[], modules: readonly string[]): string {
  const enabled = choices.flatMap(({ features }) => features.map((feature) => `enable ${feature};`));
  return [...enabled, ...choices.flatMap((choice) => choice.modules), ...modules].join("\n");
}

/** Kinds of kernels; the name of each one's entry point. */
export type KernelKind = "fused" | "measure" | "join" | "decide" | "place" | "advance";

/** Kinds that are the same for all weights and all numbers of rows. */
export const COMMON_KINDS: readonly KernelKind[] = ["join", "decide", "place", "advance"];

/** Kinds whose threads learn from their neighbours, where there are subgroups. */
export const SUBGROUP_KINDS: readonly KernelKind[] = ["fused", "measure", "join"];

/**
 * The text of a kernel.
 *
 * @param kind - which
 * @param shape - what for; of {@link COMMON_KINDS} format and rows do not matter, and top-nσ of "decide" and "place" alone does
 */
export function kernelText(kind: KernelKind, shape: KernelShape): string {
  const logits = () => [`const ROWS = ${shape.rows}u;`, ...LOGIT_MODULES];
  const neighbours = shape.subgroups ? SUBGROUPS : ALONE;
  const summaries = [relativeMass, ...SUMMARY_MODULES];
  const decisions = [ALONE, shape.hasSigma ? SIGMA : NO_SIGMA];
  const betweenPasses = [layout, callOfSteps, ...NOISE_MODULES, order, ...summaries, fixedOf, fixed, steps, stage];
  const text: Readonly<Record<KernelKind, () => string>> = {
    fused: () =>
      textOf([neighbours, productsOf(shape)], [...logits(), ...NOISE_MODULES, ...summaries, mass, far, moments, fused]),
    measure: () =>
      textOf([neighbours, productsOf(shape)], [...logits(), arithmetic, floatMath, relativeMass, fixedOf, measure]),
    join: () => textOf([neighbours], [layout, call, arithmetic, order, ...SUMMARY_MODULES, join]),
    decide: () => textOf(decisions, [...betweenPasses, decide]),
    place: () => textOf(decisions, [...betweenPasses, place]),
    advance: () => textOf([], [layout, callOfSteps, arithmetic, order, steps, advance]),
  };
  return text[kind]();
}

/**
 * The text of the kernel that finds whether a conversion of float16 is exact.
 *
 * @param conversion - the conversion: modules that declare `halves`, and the features that they need; the device's own by default
 */
export function halvesProbeText({ features, modules }: Choices = NATIVE_HALVES): string {
  return textOf([{ features, modules }], [layout, arithmetic, floatOfHalf, halvesProbe]);
}

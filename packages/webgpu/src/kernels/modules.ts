/**
 * Which modules of kernels/wgsl each kernel is made of. A kernel is its modules one after the other; what differs between kernels of one
 * kind is which modules, an override constant, and the number of rows, since WGSL takes no override for the size of a local array.
 */

import advance from "../../../../kernels/wgsl/advance.wgsl";
import arithmetic from "../../../../kernels/wgsl/arithmetic.wgsl";
import bf16 from "../../../../kernels/wgsl/bf16.wgsl";
import call from "../../../../kernels/wgsl/call.wgsl";
import callOfSteps from "../../../../kernels/wgsl/call_of_steps.wgsl";
import candidates from "../../../../kernels/wgsl/candidates.wgsl";
import decide from "../../../../kernels/wgsl/decide.wgsl";
import f16 from "../../../../kernels/wgsl/f16.wgsl";
import fixed from "../../../../kernels/wgsl/fixed.wgsl";
import floatMath from "../../../../kernels/wgsl/float_math.wgsl";
import frontier from "../../../../kernels/wgsl/frontier.wgsl";
import fused from "../../../../kernels/wgsl/fused.wgsl";
import gumbel from "../../../../kernels/wgsl/gumbel.wgsl";
import int4 from "../../../../kernels/wgsl/int4.wgsl";
import int8 from "../../../../kernels/wgsl/int8.wgsl";
import join from "../../../../kernels/wgsl/join.wgsl";
import layout from "../../../../kernels/wgsl/layout.wgsl";
import mass from "../../../../kernels/wgsl/mass.wgsl";
import measure from "../../../../kernels/wgsl/measure.wgsl";
import moments from "../../../../kernels/wgsl/moments.wgsl";
import order from "../../../../kernels/wgsl/order.wgsl";
import philox from "../../../../kernels/wgsl/philox.wgsl";
import productsF32 from "../../../../kernels/wgsl/products_f32.wgsl";
import productsHalf from "../../../../kernels/wgsl/products_half.wgsl";
import productsInteger from "../../../../kernels/wgsl/products_integer.wgsl";
import rawLogit from "../../../../kernels/wgsl/raw_logit.wgsl";
import softCap from "../../../../kernels/wgsl/soft_cap.wgsl";
import steps from "../../../../kernels/wgsl/steps.wgsl";
import summaries from "../../../../kernels/wgsl/summaries.wgsl";
import tile from "../../../../kernels/wgsl/tile.wgsl";
import topList from "../../../../kernels/wgsl/top_list.wgsl";
import transform from "../../../../kernels/wgsl/transform.wgsl";
import workgroup from "../../../../kernels/wgsl/workgroup.wgsl";
import type { KernelFormat } from "../plan/weights.js";

/** Products, by format. */
const PRODUCTS: Readonly<Record<KernelFormat, readonly string[]>> = {
  f32: [productsF32],
  bf16: [bf16, productsHalf],
  f16: [f16, productsHalf],
  int8: [int8, productsInteger],
  int4: [int4, productsInteger],
};

/** Noise, and what it stands on; `run.zero` must be 0. */
export const NOISE_MODULES: readonly string[] = [arithmetic, floatMath, philox, gumbel];

/** A row's logits of a tile. */
function logitModules(format: KernelFormat, rows: number): readonly string[] {
  return [`const ROWS = ${rows}u;`, layout, call, order, softCap, rawLogit, transform, tile, ...PRODUCTS[format]];
}

/** Summaries and what is kept in them. */
const SUMMARY_MODULES: readonly string[] = [workgroup, candidates, topList, frontier, summaries];

/** Kinds of kernels; the name of each one's entry point. */
export type KernelKind = "fused" | "measure" | "join" | "decide" | "advance";

/** Kinds that are the same for all weights and all numbers of rows. */
export const COMMON_KINDS: readonly KernelKind[] = ["join", "decide", "advance"];

/**
 * The text of a kernel.
 *
 * @param kind - which
 * @param format - of the weights; one of {@link COMMON_KINDS} is the same for all
 * @param rows - of a workgroup; likewise
 */
export function kernelText(kind: KernelKind, format: KernelFormat, rows: number): string {
  const modules = {
    fused: () => [...logitModules(format, rows), ...NOISE_MODULES, ...SUMMARY_MODULES, mass, moments, fused],
    measure: () => [...logitModules(format, rows), arithmetic, floatMath, measure],
    join: () => [layout, call, arithmetic, order, ...SUMMARY_MODULES, join],
    decide: () => [layout, callOfSteps, ...NOISE_MODULES, order, ...SUMMARY_MODULES, fixed, steps, decide],
    advance: () => [layout, callOfSteps, arithmetic, order, steps, advance],
  }[kind]();
  return modules.join("\n");
}

/**
 * IEEE float32, as JavaScript's Float32Array holds it.
 */
import type { LmHeadShape } from "./lm-head.js";

/** An LM head of float32 weights. */
export interface Float32LmHead extends LmHeadShape {
  /** IEEE float32. */
  readonly format: "f32";
  /** [V, D], row-major. */
  readonly weight: Float32Array;
}

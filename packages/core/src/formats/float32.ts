/**
 * IEEE float32, as JavaScript's Float32Array holds it.
 */
import { invalidArgument } from "../errors.js";
import { requireArrayOfLength, requireObject, requirePositiveInteger } from "../parameters/check.js";
import { type LmHeadShape, MAX_HIDDEN_SIZE, MAX_VOCAB_SIZE } from "./lm-head.js";

/** An LM head of float32 weights. */
export interface Float32LmHead extends LmHeadShape {
  /** IEEE float32. */
  readonly format: "f32";
  /** [V, D], row-major. */
  readonly weight: Float32Array;
}

/**
 * Refuses anything but a float32 head whose weights have its shape: what the encoders of other formats read.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function requireFloat32Head(head: Float32LmHead): void {
  requireObject("head", head);
  const { vocabSize, hiddenSize, format, weight } = head;
  requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
  requirePositiveInteger("hiddenSize", hiddenSize, MAX_HIDDEN_SIZE);
  if (format !== "f32") throw invalidArgument("format", `"f32"`, format);
  const reason = `vocabSize × hiddenSize = ${vocabSize} × ${hiddenSize}`;
  requireArrayOfLength("weight", weight, "Float32Array", vocabSize * hiddenSize, reason);
}

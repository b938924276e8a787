/**
 * What an LM head is: its shape, its weights in one of the formats, and what becomes of the product. Row v of the weight is the
 * output embedding w of vocabulary id v; the raw logit of id v is softCap(logitScale · ⟨hidden, w⟩ + bias[v]).
 */
import { NO_TOKEN } from "../errors.js";
import type { BackendFeature } from "../sampler/backend.js";
import type { BFloat16LmHead } from "./bfloat16.js";
import type { Float8LmHead } from "./float8.js";
import type { Float16LmHead } from "./float16.js";
import type { Float32LmHead } from "./float32.js";
import type { Int4LmHead } from "./int4.js";
import type { Int8LmHead } from "./int8.js";

/** Shape of an LM head, and what becomes of the product of a hidden state and a row. */
export interface LmHeadShape {
  /** Number of vocabulary ids V, at least 1. */
  readonly vocabSize: number;
  /** Length D of a hidden state, at least 1. */
  readonly hiddenSize: number;
  /** Added to the scaled product, [V]; −∞ takes a token out of the support for good. */
  readonly bias?: Float32Array | undefined;
  /** The product is multiplied by it, before the bias; positive, rounded to float32. Default 1. */
  readonly logitScale?: number | undefined;
  /**
   * Final soft cap c, as Gemma 2 has it (arXiv 2408.00118): x becomes c · tanh(x / c), after the bias; a masked token stays masked.
   * Positive, rounded to float32. Default: none.
   */
  readonly softCap?: number | undefined;
}

/**
 * The weights of an LM head, [V, D], in one of the formats.
 *
 * Weights and scales that are NaN or infinite are legal here, since finding them would mean reading all of them. A row of hidden
 * states that meets one ends as `NON_FINITE_LOGITS`. So it may end where a weight's value or a partial sum leaves the range of
 * float32, even though the logit itself would lie within.
 */
export type LmHeadWeights = Float32LmHead | BFloat16LmHead | Float16LmHead | Int8LmHead | Int4LmHead | Float8LmHead;

/** Names of the weight formats. */
export type WeightFormat = LmHeadWeights["format"];

/** Largest vocabulary: ids are unsigned 32-bit and the last value means "no token". */
export const MAX_VOCAB_SIZE = NO_TOKEN;

/** Largest hidden size: what a typed array can hold everywhere. */
export const MAX_HIDDEN_SIZE = 2 ** 31 - 1;

/** The properties of a head that a backend may or may not honour. */
export function featuresOfHead({ bias, logitScale = 1, softCap }: LmHeadShape): BackendFeature[] {
  const features: BackendFeature[] = [];
  if (bias !== undefined) features.push("bias");
  if (logitScale !== 1) features.push("logitScale");
  if (softCap !== undefined) features.push("softCap");
  return features;
}

/** A copy that shares no array with the original. */
export function copyLmHead<Head extends LmHeadWeights>(head: Head): Head {
  const copies = Object.entries(head).map(([name, value]) => [
    name,
    ArrayBuffer.isView(value) ? copyArray(value) : value,
  ]);
  return Object.fromEntries(copies) as Head;
}

function copyArray(array: ArrayBufferView): ArrayBufferView {
  return (array as Float32Array).slice();
}

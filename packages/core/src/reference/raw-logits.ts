/**
 * Raw logits of an LM head in float64: softCap(logitScale · ⟨hidden, w⟩ + bias). What other backends' logits are compared with.
 */
import { quantizeActivations } from "../formats/activations.js";
import { rowReader } from "../formats/decode.js";
import { readInt4Row } from "../formats/int4.js";
import { readInt8Row } from "../formats/int8.js";
import { newIntegerRow, QUANTIZATION_BLOCK } from "../formats/integer-row.js";
import type { LmHeadWeights } from "../formats/lm-head.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { runToEnd, type Steps } from "./steps.js";

/** How the integers of int8 and int4 heads meet a hidden state; the other formats know only "float32". */
export type Activations =
  /** As it is: its elements times the weights' values. */
  | "float32"
  /** Quantised by `quantizeActivations` first, so that a block's products are integers. */
  | "int8";

/**
 * The terms whose sum is ⟨hidden, w⟩ for a vocabulary id: one per element, or one per block of 32 where integers meet integers. The
 * array belongs to the reader and holds the next id's terms after the next call.
 */
export type TermReader = (token: number) => Float64Array;

/**
 * Reads the terms of a hidden state's products with a head's rows, in float64.
 *
 * @param head - a valid head
 * @param hidden - [D]
 * @param activations - how integer weights meet it
 */
export function termReader(
  head: LmHeadWeights,
  hidden: Float32Array,
  activations: Activations = "float32",
): TermReader {
  if (activations === "int8" && (head.format === "int8" || head.format === "int4")) return integerTerms(head, hidden);
  const read = rowReader(head);
  const terms = new Float64Array(head.hiddenSize);
  return (token) => {
    read(token, terms);
    for (let d = 0; d < terms.length; d++) terms[d] = (terms[d] as number) * (hidden[d] as number);
    return terms;
  };
}

/** A block's term is scale × scale × an integer: at most 32 · 127 · 255, so an int32 (and a float32) holds it exactly. */
function integerTerms(head: Extract<LmHeadWeights, { format: "int8" | "int4" }>, hidden: Float32Array): TermReader {
  const { hiddenSize } = head;
  const activations = quantizeActivations(hidden);
  const row = newIntegerRow(hiddenSize);
  const terms = new Float64Array(row.scales.length);
  return (token) => {
    if (head.format === "int8") readInt8Row(head, token, row);
    else readInt4Row(head, token, row);
    for (let block = 0; block < terms.length; block++) {
      const end = Math.min(hiddenSize, (block + 1) * QUANTIZATION_BLOCK);
      let integer = 0;
      for (let d = block * QUANTIZATION_BLOCK; d < end; d++) {
        integer += (row.integers[d] as number) * (activations.integers[d] as number);
      }
      terms[block] = (row.scales[block] as number) * (activations.scales[block] as number) * integer;
    }
    return terms;
  };
}

/**
 * The raw logit of a vocabulary id, given its product with the hidden state: scaled, biased, capped. −∞ where the bias masks it; NaN
 * where the product, or what scale and bias make of it, is not finite in float32: neither mask nor cap hides that.
 *
 * @param head - a valid head
 * @param token - vocabulary id
 * @param product - ⟨hidden, w⟩
 */
export function rawLogitOf({ bias, logitScale = 1, softCap }: LmHeadWeights, token: number, product: number): number {
  const scaled = Math.fround(logitScale) * product;
  if (!isFiniteFloat32(product) || !isFiniteFloat32(scaled)) return Number.NaN;
  const offset = bias?.[token] ?? 0;
  if (offset === Number.NEGATIVE_INFINITY) return offset;
  const logit = scaled + offset;
  if (!isFiniteFloat32(logit)) return Number.NaN;
  if (softCap === undefined) return logit;
  const cap = Math.fround(softCap);
  return cap * Math.tanh(logit / cap);
}

/**
 * All raw logits of one hidden state, [V], in float64.
 *
 * @param head - a valid head
 * @param hidden - [D]
 * @param activations - how integer weights meet it
 */
export function rawLogits(head: LmHeadWeights, hidden: Float32Array, activations?: Activations): Float64Array {
  return runToEnd(rawLogitSteps(head, hidden, activations));
}

/** Products of one step of {@link rawLogitSteps}: a millisecond or so. */
const PRODUCTS_PER_STEP = 2 ** 20;

/** {@link rawLogits}, some rows of the weights a step. */
export function* rawLogitSteps(
  head: LmHeadWeights,
  hidden: Float32Array,
  activations?: Activations,
): Steps<Float64Array> {
  const { vocabSize, hiddenSize } = head;
  const termsOf = termReader(head, hidden, activations);
  const logits = new Float64Array(vocabSize);
  const tokensPerStep = Math.ceil(PRODUCTS_PER_STEP / hiddenSize);
  for (let token = 0; token < vocabSize; token++) {
    let product = 0;
    for (const term of termsOf(token)) product += term;
    logits[token] = rawLogitOf(head, token, product);
    if ((token + 1) % tokensPerStep === 0) yield;
  }
  return logits;
}

/**
 * Raw logits in float64, and how far a backend's float32 ones may lie off.
 */
import { dequantizeLmHead, type LmHeadWeights } from "@flashsampling/core";
import { type Activations, rawLogits as referenceLogits } from "@flashsampling/core/reference";

/** Raw logits of one hidden state with the bounds on their errors. */
export interface RawLogits {
  /** Raw logits [V]; −∞ marks tokens that the head masks, NaN what is not finite in float32. */
  readonly logits: Float64Array;
  /** Bound on the error of each, [V]. */
  readonly errors: Float64Array;
}

/** Norms of a head's rows, once per head. */
const normsOfHeads = new WeakMap<LmHeadWeights, Float64Array>();

function normsOf(head: LmHeadWeights): Float64Array {
  let norms = normsOfHeads.get(head);
  if (norms === undefined) {
    const values = dequantizeLmHead(head);
    const { vocabSize, hiddenSize } = head;
    norms = Float64Array.from({ length: vocabSize }, (_, token) =>
      normOf(values.subarray(token * hiddenSize, (token + 1) * hiddenSize)),
    );
    normsOfHeads.set(head, norms);
  }
  return norms;
}

function normOf(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
}

/**
 * Raw logits of one hidden state.
 *
 * @param head - the head
 * @param hidden - [D]
 * @param activations - how integer weights meet it
 */
export function rawLogits(head: LmHeadWeights, hidden: Float32Array, activations: Activations): RawLogits {
  const logits = referenceLogits(head, hidden, activations);
  const norms = normsOf(head);
  const norm = normOf(hidden);
  const errors = logits.map(
    (logit, token) => 2 ** -24 * ((4 + Math.sqrt(head.hiddenSize)) * norm * (norms[token] as number) + Math.abs(logit)),
  );
  return { logits, errors };
}

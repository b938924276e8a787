/**
 * Backends that draw by the inverse cumulative distribution from noise of their own: quick, and as exact in distribution as they are
 * told to be. They show what the statistical checks can and cannot see, at full power and in seconds.
 */
import { type Backend, BackendRowStatus, type LmHeadWeights, type SampleRequest } from "@flashsampling/core";
import { rawLogits, SortedRow, softmax, transformRow, truncationOfRow } from "@flashsampling/core/reference";
import { TestRandom } from "../../src/data/random.js";
import { changedReference } from "./wrap.js";

/**
 * A backend that draws from softmax, changed.
 *
 * @param change - changes the probabilities of the tokens
 */
export function fromTable(change: (probabilities: Float64Array) => Float64Array = (p) => p): Backend {
  const tables = new WeakMap<LmHeadWeights, Float64Array>();
  return changedReference({
    async sample({ head, hidden, request }) {
      const { batchSize, draws, rows } = request;
      const tokens = new Uint32Array(batchSize * draws);
      // The rows of a statistical check are all alike.
      const cumulative = tables.get(head) ?? cumulate(change(probabilitiesOf(head, hidden, request)));
      tables.set(head, cumulative);
      for (let row = 0; row < batchSize; row++) {
        const random = new TestRandom((rows.position[row] as number) + 1, (rows.stream[row] as number) + 1);
        for (let draw = 0; draw < draws; draw++) {
          const uniform = (random.word() * 2 ** 20 + (random.word() & 0xfffff)) * 2 ** -52;
          tokens[row * draws + draw] = search(cumulative, uniform);
        }
      }
      return { tokens, status: new Uint8Array(batchSize).fill(BackendRowStatus.Ok), secondLooks: 0 };
    },
  });
}

/** Probabilities of the first row's tokens. */
function probabilitiesOf(head: LmHeadWeights, hidden: Float32Array, request: SampleRequest): Float64Array {
  const { logits } = transformRow(rawLogits(head, hidden.subarray(0, head.hiddenSize)), request, 0);
  const sorted = new SortedRow(logits);
  const kept = new Float64Array(logits.length).fill(Number.NEGATIVE_INFINITY);
  for (const { token, logit } of sorted.entries.slice(0, sorted.keptCount(truncationOfRow(request.rows, 0)))) {
    kept[token] = logit;
  }
  return softmax(kept);
}

/** Cumulative distribution; what the probabilities lack of 1 is made up for in proportion. */
function cumulate(probabilities: Float64Array): Float64Array {
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  let sum = 0;
  return probabilities.map((p) => {
    sum += p;
    return sum / total;
  });
}

/** The first token whose cumulative probability passes `uniform`. */
function search(cumulative: Float64Array, uniform: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle] as number) > uniform) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Moves a share of the whole probability from the likeliest token to the least likely one that can be drawn. */
export const biasedBy = (bias: number): Backend =>
  fromTable((probabilities) => {
    const moved = probabilities.slice();
    const likeliest = moved.indexOf(Math.max(...moved));
    const least = moved.indexOf(Math.min(...moved.filter((p) => p > 0)));
    moved[likeliest] = (moved[likeliest] as number) - bias;
    moved[least] = (moved[least] as number) + bias;
    return moved;
  });

/** Tokens of less than one in a million are never drawn: the far tail is out of reach. */
export const withoutFarTail: Backend = fromTable((probabilities) => probabilities.map((p) => (p < 1e-6 ? 0 : p)));

/**
 * Weights and hidden states whose logits are distributed as a language model's, while the weights are dense random numbers.
 *
 * Let q₁ … q₁₆ be random orthonormal vectors and √D · q_r the hidden states of `zipf`. A row of the weights is uniform random with
 * variance 1 / D, except that its component along q_r is set to t / √D, with t the logit that the token is to have in row r:
 * ln(V / rank) − 1, ranks being a random permutation. That logit is exponential over the vocabulary, with mean 0 and variance 1, so the
 * component has the size that chance would have given it, and nothing but its distribution is changed. Softmax then is
 * proportional to 1 / rank: Zipf's law with exponent 1.
 *
 * The hidden states of `gaussian` are random vectors orthogonal to all q_r, of length σ√D: their logits are sums of D independent terms,
 * normal with deviation σ.
 *
 * All weights are rounded to bf16, so that an f32 head and a bf16 head are the same head.
 */
import type { Shape } from "../plan/problem.js";
import { Random } from "./random.js";

/** Hidden states per distribution; calls go through them, so that no call repeats the one before. */
export const HIDDEN_ROWS = 16;

/** Smallest hidden size: above the number of directions that are set, and whole blocks. */
export const SMALLEST_HIDDEN_SIZE = 64;

const [SMALLEST_DEVIATION, LARGEST_DEVIATION] = [2, 4];

/** A source of an LM head, row by row, and of hidden states for it. */
export interface HeadSource {
  /** Writes the next rows of the weights, bf16 values; its length is a multiple of D. */
  nextRows(rows: Float32Array): void;
  /** Hidden states by distribution of logits, each [HIDDEN_ROWS, D]. */
  readonly hidden: Readonly<Record<string, Float32Array>>;
}

/** Makes a head of random weights. */
export class MadeHead implements HeadSource {
  readonly hidden: { readonly zipf: Float32Array; readonly gaussian: Float32Array };
  readonly #random: Random;
  readonly #directions: readonly Float64Array[];
  readonly #ranks: readonly Uint32Array[];
  readonly #shape: Shape;
  #token = 0;

  /** @param shape - V, and a D of at least {@link SMALLEST_HIDDEN_SIZE} */
  constructor(shape: Shape) {
    const { vocabSize, hiddenSize } = shape;
    const random = new Random(1);
    const directions = orthonormal(random, HIDDEN_ROWS, hiddenSize, []);
    const gaussian = Array.from({ length: HIDDEN_ROWS }, (_, row) => {
      const deviation = SMALLEST_DEVIATION + ((LARGEST_DEVIATION - SMALLEST_DEVIATION) * row) / (HIDDEN_ROWS - 1);
      const [direction] = orthonormal(random, 1, hiddenSize, directions) as [Float64Array];
      return direction.map((value) => value * deviation * Math.sqrt(hiddenSize));
    });
    this.hidden = {
      zipf: concatenate(directions.map((direction) => direction.map((value) => value * Math.sqrt(hiddenSize)))),
      gaussian: concatenate(gaussian),
    };
    this.#random = random;
    this.#directions = directions;
    this.#ranks = directions.map(() => random.permutation(vocabSize));
    this.#shape = shape;
  }

  nextRows(rows: Float32Array): void {
    const { hiddenSize } = this.#shape;
    const halfWidth = Math.sqrt(3 / hiddenSize);
    for (let start = 0; start < rows.length; start += hiddenSize) {
      const row = rows.subarray(start, start + hiddenSize);
      for (let d = 0; d < hiddenSize; d++) row[d] = (2 * this.#random.uniform() - 1) * halfWidth;
      this.#setComponents(row, this.#token++);
    }
    roundToBFloat16(rows);
  }

  /** The logit that a token is made to have in a row of `zipf`. */
  zipfLogit(row: number, token: number): number {
    const rank = ((this.#ranks[row] as Uint32Array)[token] as number) + 1;
    return Math.log(this.#shape.vocabSize / rank) - 1;
  }

  #setComponents(weights: Float32Array, token: number): void {
    const { hiddenSize } = this.#shape;
    for (const [row, direction] of this.#directions.entries()) {
      let component = 0;
      for (let d = 0; d < hiddenSize; d++) component += (weights[d] as number) * (direction[d] as number);
      const change = this.zipfLogit(row, token) / Math.sqrt(hiddenSize) - component;
      for (let d = 0; d < hiddenSize; d++) (weights[d] as number) += change * (direction[d] as number);
    }
  }
}

/** Random vectors of length 1, orthogonal to each other and to `others` (modified Gram-Schmidt). */
function orthonormal(random: Random, count: number, size: number, others: readonly Float64Array[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (let i = 0; i < count; i++) {
    const vector = Float64Array.from({ length: size }, () => random.normal());
    for (const other of [...others, ...found]) {
      const component = dot(vector, other);
      for (let d = 0; d < size; d++) (vector[d] as number) -= component * (other[d] as number);
    }
    const length = Math.sqrt(dot(vector, vector));
    found.push(vector.map((value) => value / length));
  }
  return found;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

function concatenate(rows: readonly Float64Array[]): Float32Array {
  return Float32Array.from(rows.flatMap((row) => Array.from(row)));
}

/** Rounds finite values to bf16 in place: to nearest, ties to even. */
function roundToBFloat16(values: Float32Array): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    words[i] = (word + 0x7fff + ((word >>> 16) & 1)) & 0xffff_0000;
  }
}

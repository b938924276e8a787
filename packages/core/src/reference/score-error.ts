/**
 * How far a backend's logits and scores may lie from float64's: the caps that decide whether two tokens that differ are a tie within
 * the arithmetic or a fault. One formula for all weight formats; what differs is the number n of terms that are rounded:
 *
 * | format | terms | n |
 * | --- | --- | --- |
 * | f32, bf16, f16, fp8; int8 and int4 with float32 activations | hidden[d] · w[d] | D |
 * | int8 and int4 with int8 activations | a block of 32: scale · scale · integer | ⌈D / 32⌉ |
 *
 * With the terms t and their sum x, the product ⟨hidden, w⟩ is within 2 · 2⁻²⁴ · √n · (|x| + |t|₂). Why: adding float32 numbers in any
 * order rounds each partial sum by at most 2⁻²⁴ of it. Terms in no particular order take the partial sums on a walk from 0 to x
 * that strays by about |t|₂, so each rounding is below 2⁻²⁴ · (|x| + |t|₂); and n roundings that do not depend on each other add up
 * to √n times one, not n times (Higham and Mary, "A new approach to probabilistic rounding error analysis", SIAM J. Sci. Comput. 41,
 * 2019). The factor 2 is what the longest chain, all terms one after the other, needs: it stays 8 deviations below. Sums over
 * lanes, and fused multiply-adds, have smaller errors. Rounding a weight or a term before it is added is covered.
 *
 * Two things that the cap does not excuse. Terms that are all equal round the same way over and over, so the cap does not hold for constant
 * hidden states times constant rows. And zero points are subtracted from integers, not summed apart: the difference of two large
 * sums has lost what the cap asks for.
 */
import type { LmHeadWeights } from "../formats/lm-head.js";
import { GUMBEL_FLOAT32_BOUND } from "../noise/gumbel-float32.js";
import { SMALLEST_NORMAL_FLOAT32 } from "../parameters/check.js";
import { type Activations, rawLogitOf, termReader } from "./raw-logits.js";

/** Largest relative error of one rounding to float32. */
const UNIT = 2 ** -24;

/** Units of 2^-24 · √n · (|x| + |t|₂) that a product may be off by. */
const PRODUCT_ERROR = 2;

/**
 * Roundings of c · tanh(x / c) that have the size of the result: the division's and the product's, one each, and a tanh that is right
 * to 2 units in the last place, which is 4 · 2^-24.
 */
const SOFT_CAP_ROUNDINGS = 6;

/**
 * Cap on the error of ⟨hidden, w⟩ in float32.
 *
 * @param terms - the terms of the sum, as `termReader` reads them
 */
export function productErrorCap(terms: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const term of terms) {
    sum += term;
    squares += term * term;
  }
  // A device may take what lies below the normal float32 for zero: that much of every product and every partial sum.
  return (
    PRODUCT_ERROR * UNIT * Math.sqrt(terms.length) * (Math.abs(sum) + Math.sqrt(squares)) +
    2 * terms.length * SMALLEST_NORMAL_FLOAT32
  );
}

/** Raw logits of one hidden state, and how far a backend's may lie from them. */
export interface CappedLogits {
  /** Raw logits [V], float64: −∞ where the bias masks, NaN where they are not finite in float32. */
  readonly logits: Float64Array;
  /** Cap on the error of each, [V]: 0 where masked, NaN where not finite. */
  readonly errors: Float64Array;
}

/**
 * Raw logits in float64, with the caps on a backend's errors. To the product's error, times the logit scale, each property that the head
 * has adds its own rounding: 2⁻²⁴ of the scaled product, 2⁻²⁴ of the biased one. A soft cap shrinks what came before by its slope.
 *
 * @param head - a valid head
 * @param hidden - [D]
 * @param activations - how integer weights meet it
 */
export function cappedRawLogits(head: LmHeadWeights, hidden: Float32Array, activations?: Activations): CappedLogits {
  const { vocabSize, bias, logitScale = 1, softCap } = head;
  const scale = Math.fround(logitScale);
  const uncapped = { ...head, softCap: undefined };
  const termsOf = termReader(head, hidden, activations);
  const logits = new Float64Array(vocabSize);
  const errors = new Float64Array(vocabSize);
  for (let token = 0; token < vocabSize; token++) {
    const terms = termsOf(token);
    let product = 0;
    for (const term of terms) product += term;
    const logit = rawLogitOf(head, token, product);
    logits[token] = logit;
    if (!Number.isFinite(logit)) {
      errors[token] = Number.isNaN(logit) ? Number.NaN : 0;
      continue;
    }
    const biased = rawLogitOf(uncapped, token, product);
    let error = scale * productErrorCap(terms);
    if (scale !== 1) error += UNIT * Math.abs(scale * product);
    if (bias !== undefined) error += UNIT * Math.abs(biased);
    if (softCap !== undefined) {
      const slope = 1 / Math.cosh(Math.max(0, Math.abs(biased) - error) / Math.fround(softCap)) ** 2;
      error = slope * error + SOFT_CAP_ROUNDINGS * UNIT * Math.abs(logit);
    }
    errors[token] = error;
  }
  return { logits, errors };
}

/**
 * Cap on the error of a logit after bias and penalties.
 *
 * @param rawError - cap on the raw logit's error
 * @param path - the logit after each transform that acts on it, in order, float64; each rounds once
 * @param repetitionPenalty - r, if it acts on the token: it multiplies errors by r or by 1 / r
 */
export function transformedErrorCap(rawError: number, path: readonly number[], repetitionPenalty = 1): number {
  const gain = Math.max(repetitionPenalty, 1 / repetitionPenalty);
  return gain * path.reduce((error, logit) => error + UNIT * Math.abs(logit), rawError);
}

/** What a score is made of. */
export interface ScoreParts {
  /** The logit before the temperature, float64. */
  readonly logit: number;
  /** Cap on its error. */
  readonly logitError: number;
  /** The row's temperature; 0 is greedy. */
  readonly temperature: number;
  /** The token's Gumbel noise, float64; a greedy row has none. */
  readonly gumbel: number;
}

/**
 * Cap on the error of a score, logit / temperature + noise: the logit's error ÷ temperature, 2 · 2⁻²⁴ of the quotient for a division or
 * a product with the reciprocal, the noise's error (docs/noise.md), and 2⁻²⁴ of the score. A greedy row's score is its logit.
 *
 * @param parts - logit, temperature and noise
 */
export function scoreErrorCap({ logit, logitError, temperature, gumbel }: ScoreParts): number {
  if (temperature === 0) return logitError;
  const quotient = logit / temperature;
  const division = temperature === 1 ? 0 : 2 * UNIT * Math.abs(quotient);
  return logitError / temperature + division + noiseErrorCap(gumbel) + UNIT * Math.abs(quotient + gumbel);
}

/** Noise above it is coarser in float32. */
const LARGE_NOISE = 32;

/** Cap on the error of Gumbel noise in float32; `verify:noise` measures it over all words. */
export function noiseErrorCap(gumbel: number): number {
  return gumbel < LARGE_NOISE ? GUMBEL_FLOAT32_BOUND : 2e-6;
}

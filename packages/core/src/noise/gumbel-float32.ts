/**
 * Gumbel noise in float32, operation by operation: what kernels compute.
 *
 * Only +, −, ×, each rounded once to float32 and none fused, and integer moves of bits, so that C, WASM and JavaScript give
 * equal bits. |Δg| against float64 stays below {@link GUMBEL_FLOAT32_BOUND}; the tests compute it over a sample, and
 * `pnpm --filter @flashsampling/core verify:noise` over all 2³² words.
 *
 * The polynomials are our own minimax fits (relative error of ln below 6·10⁻⁹, of the series below 3·10⁻⁹, both far below the
 * 6·10⁻⁸ of float32 rounding).
 */
import { TAIL_THRESHOLD } from "./gumbel.js";

/**
 * Bound on |g_float32 − g_float64| for every word and tail word whose noise is below 32. Above 32 (word 0 with a tail word
 * below 233,000: once in 10¹⁴ tokens) float32 itself is coarser, and the bound is 2·10⁻⁶.
 */
export const GUMBEL_FLOAT32_BOUND = 1.3e-6;

const f = Math.fround;

/** ln(1 + x) = x − x²/2 + x³·P(x) for 1 + x ∈ [√½, √2]: coefficients of P, constant first. */
const LOG_COEFFICIENTS = [
  0.33333316445350647, -0.25000810623168945, 0.2000228613615036, -0.16624553501605988, 0.14181192219257355,
  -0.13128754496574402, 0.12881648540496826, -0.07859615236520767,
].map(f);

/** −ln(1 − v) = v + v²·Q(v) for v ∈ [0, ¼]: coefficients of Q, constant first. */
const EXPONENTIAL_COEFFICIENTS = [
  0.49999934434890747, 0.33338218927383423, 0.2487880289554596, 0.21363519132137299, 0.09139982610940933,
  0.3316969573497772,
].map(f);

/** ln 2 in two parts; the first ends in 9 zero bits, so that exponent × LN2_HIGH is exact. */
const LN2_HIGH = f(0.693145751953125);
const LN2_LOW = f(1.428606765330187e-6);

/** Bit pattern of √½: exponents are counted from it, so that the mantissa lies in [√½, √2). */
const SQRT_HALF_BITS = 0x3f3504f3;

const floatView = new Float32Array(1);
const bitsView = new Int32Array(floatView.buffer);

/** Evaluates a polynomial in float32 by Horner's rule, every step rounded. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) sum = f(f(sum * x) + (coefficients[i] as number));
  return sum;
}

/**
 * Natural logarithm in float32 of a positive normal float.
 *
 * @param x - a float32 value, positive, finite and normal
 */
export function logFloat32(x: number): number {
  floatView[0] = x;
  const bits = bitsView[0] as number;
  const exponent = (bits - SQRT_HALF_BITS) >> 23;
  bitsView[0] = bits - (exponent << 23);
  const t = f((floatView[0] as number) - 1);
  const square = f(t * t);
  const cubic = f(f(square * t) * horner(LOG_COEFFICIENTS, t));
  const small = f(cubic + f(exponent * LN2_LOW));
  return f(f(exponent * LN2_HIGH) + f(t + f(small - f(f(0.5) * square))));
}

/**
 * Exp(1) variate E = −ln(1 − v) of a word, in float32.
 *
 * Below v = ¼ the series keeps full relative precision; above it the complement 1 − v, exact in the word's bits, does.
 */
function exponentialFloat32(word: number, tailWord: number): number {
  if (word >= 2 ** 30) return f(-logFloat32(f(f(f(~word >>> 0) + f(0.5)) * f(2 ** -32))));
  let v = f(f(f(word) + f(0.5)) * f(2 ** -32));
  if (word < TAIL_THRESHOLD) v = f(f(word * 2 ** -32) + f(f(f(tailWord) + f(0.5)) * f(2 ** -64)));
  return f(v + f(f(v * v) * horner(EXPONENTIAL_COEFFICIENTS, v)));
}

/**
 * Standard Gumbel noise in float32, within {@link GUMBEL_FLOAT32_BOUND} of the float64 value.
 *
 * @param word - unsigned 32-bit random word
 * @param tailWord - the word of purpose + 1 at the same place; read only when `word < 1024`
 */
export function gumbelFloat32FromWord(word: number, tailWord: number): number {
  return f(-logFloat32(exponentialFloat32(word, tailWord)));
}

/*
 * ln and e^x in float32: only +, −, × rounded once each and integer moves of bits, so that every compiler and device gives
 * equal bits. The polynomials are our own minimax fits, their errors (6·10⁻⁹ for ln, 3·10⁻⁹ for e^x, relative) far below
 * float32 rounding.
 */
#ifndef FLASHSAMPLING_FLOAT_MATH_H
#define FLASHSAMPLING_FLOAT_MATH_H

#include "target.h"

/* ln 2 in two parts; the first ends in zero bits, so that a small integer times it is exact. */
#define FS_LN2_HIGH 0.693145751953125f
#define FS_LN2_LOW 1.428606765330187e-6f
#define FS_LOG2_E 1.44269502162933349609375f

/* Bits of √½: exponents are counted from it, so that the mantissa lies in [√½, √2). */
#define FS_SQRT_HALF_BITS 0x3f3504f3

/* Adding and subtracting 1.5 · 2²³ rounds a small float to the nearest integer, ties to even. */
#define FS_ROUNDING_SHIFT 12582912.0f

/* Below this e^x counts as 0, above its negative as e^(its negative): all results are normal floats. */
#define FS_EXP_LOWEST -87.0f

/* e^r = 1 + r + r²·E(r) for |r| ≤ ln 2 / 2: coefficients of E, constant first. */
#define FS_EXP_0 0.5f
#define FS_EXP_1 0.1666651964187622f
#define FS_EXP_2 0.04166620597243309f
#define FS_EXP_3 0.008368882350623608f
#define FS_EXP_4 0.001395047758705914f

/* Natural logarithm of a positive normal float: ln(1 + t) = t − t²/2 + t³·P(t). */
FS_FN float fs_logf(float x) {
  const int32_t bits = fs_bits_of(x);
  const int32_t exponent = (bits - FS_SQRT_HALF_BITS) >> 23;
  const float t = fs_add(fs_float_of(bits - (int32_t)((uint32_t)exponent << 23)), -1.0f);
  const float square = fs_mul(t, t);
  float p = -0.07859615236520767f;
  p = fs_horner(p, t, 0.12881648540496826f);
  p = fs_horner(p, t, -0.13128754496574402f);
  p = fs_horner(p, t, 0.14181192219257355f);
  p = fs_horner(p, t, -0.16624553501605988f);
  p = fs_horner(p, t, 0.2000228613615036f);
  p = fs_horner(p, t, -0.25000810623168945f);
  p = fs_horner(p, t, 0.33333316445350647f);
  const float cubic = fs_mul(fs_mul(square, t), p);
  const float small = fs_add(cubic, fs_mul((float)exponent, FS_LN2_LOW));
  const float correction = fs_add(small, -fs_mul(0.5f, square));
  return fs_add(fs_mul((float)exponent, FS_LN2_HIGH), fs_add(t, correction));
}

/* e^x = 2^k · e^r, x = k·ln 2 + r: within 2⁻²² relative on [−87, 87]; 0 below it, e^87 above. */
FS_FN float fs_expf(float x) {
  if (x < FS_EXP_LOWEST) return 0.0f;
  if (x > -FS_EXP_LOWEST) x = -FS_EXP_LOWEST;
  const float k = fs_add(fs_add(fs_mul(x, FS_LOG2_E), FS_ROUNDING_SHIFT), -FS_ROUNDING_SHIFT);
  const float r = fs_add(fs_add(x, -fs_mul(k, FS_LN2_HIGH)), -fs_mul(k, FS_LN2_LOW));
  float e = FS_EXP_4;
  e = fs_horner(e, r, FS_EXP_3);
  e = fs_horner(e, r, FS_EXP_2);
  e = fs_horner(e, r, FS_EXP_1);
  e = fs_horner(e, r, FS_EXP_0);
  const float mantissa = fs_add(fs_add(fs_mul(fs_mul(r, r), e), r), 1.0f);
  return fs_float_of(fs_bits_of(mantissa) + (int32_t)((uint32_t)fs_int_of(k) << 23));
}

#endif

/*
 * The final soft cap of some models, c · tanh(x / c) (Gemma 2, arXiv 2408.00118), in float32. tanh is made of +, −, ×, ÷ rounded once
 * each, so that every compiler and device gives equal bits; it is within 2 ulp.
 */
#ifndef FLASHSAMPLING_SOFT_CAP_H
#define FLASHSAMPLING_SOFT_CAP_H

#include "float_math.h"

/* Up to here, where tanh is about ½, the series serves; above it, 1 − 2 / (e^2x + 1) loses no digits. */
#define FS_TANH_SERIES 0.549f

/* tanh x = x + x³·T(x²) for |x| ≤ FS_TANH_SERIES, a minimax fit of relative error 10⁻⁹: coefficients of T, constant first. */
#define FS_TANH_0 -0.33333316445350647f
#define FS_TANH_1 0.13332591950893402f
#define FS_TANH_2 -0.05385299026966095f
#define FS_TANH_3 0.021074682474136353f
#define FS_TANH_4 -0.006278763525187969f

/* Hyperbolic tangent of any number. */
FS_FN float fs_tanhf(float x) {
  const int32_t sign = fs_bits_of(x) & (int32_t)0x80000000;
  const float magnitude = fs_float_of(fs_bits_of(x) & 0x7fffffff);
  if (magnitude > FS_TANH_SERIES) {
    const float e = fs_expf(fs_mul(2.0f, magnitude));
    const float tanh = fs_add(1.0f, -fs_div(2.0f, fs_add(e, 1.0f)));
    return fs_float_of(fs_bits_of(tanh) | sign);
  }
  const float square = fs_mul(x, x);
  float t = FS_TANH_4;
  t = fs_horner(t, square, FS_TANH_3);
  t = fs_horner(t, square, FS_TANH_2);
  t = fs_horner(t, square, FS_TANH_1);
  t = fs_horner(t, square, FS_TANH_0);
  return fs_add(x, fs_mul(fs_mul(x, square), t));
}

/* Soft cap of a logit; cap > 0. */
FS_FN float fs_soft_cap(float logit, float cap) { return fs_mul(cap, fs_tanhf(fs_div(logit, cap))); }

#endif

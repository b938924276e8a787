/*
 * Only possible winners need logarithms. E ≥ v, so a token with v ≥ e^(logit − best) cannot reach a score above best: one
 * exponential and a comparison replace two logarithms. The margin δ = 2⁻¹⁴ + 2⁻²²·(|logit| + |best|) makes the rejection
 * exact: a rejected token's computed score is strictly below best, whatever the rounding. Words below 1024 always pass, because
 * the tail word may still shrink v.
 *
 * The GPU's own 2^x serves. With the product by log₂e its relative error is below 2⁻¹⁹ where v can lie, from 2⁻²² on, and the margin
 * leaves 2⁻¹⁴; where it gives 0, below 2⁻¹²⁶, every v of at least 2⁻²² is rejected, and rightly.
 */
#ifndef FLASHSAMPLING_CUDA_FILTER_H
#define FLASHSAMPLING_CUDA_FILTER_H

#include "common/gumbel.h"

/* e^x, to 2⁻¹⁹ for −16 ≤ x ≤ 1. */
FS_FN float fs_exp_rough(float x) {
#if defined(__CUDA_ARCH__)
  float power;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(power) : "f"(x * FS_LOG2_E));
  return power;
#else
  return fs_expf(x);
#endif
}

/* Magnitude of a number. */
FS_FN float fs_magnitude(float x) { return fs_float_of(fs_bits_of(x) & 0x7fffffff); }

/* Whether a token may reach a score of `best`. */
FS_FN int fs_may_win(uint32_t word, float logit, float best) {
  const float margin = fs_add(0x1p-14f, fs_mul(fs_add(fs_magnitude(logit), fs_magnitude(best)), 0x1p-22f));
  const float gap = fs_add(fs_add(logit, -best), margin);
  /* Any bound above 1 = the largest v accepts; clamping the gap to 1 keeps the exponential in range. */
  return fs_unit_interval(word) < fs_exp_rough(gap < 1.0f ? gap : 1.0f) || word < FS_TAIL_THRESHOLD;
}

#endif

/*
 * Log mass of a tile: the sum of e^(logit − largest), and for the entropy of the same times the distance. One float32 sum spans 16
 * terms, and the host joins tiles in float64 and in order: the total is accurate to 2·10⁻⁶ and does not depend on shards.
 *
 * Of the relative error 2⁻²² are the exponentials', 20 · 2⁻²⁴ at most the 16 additions' and the joining's of 16 partial sums, and less than
 * 2⁻²² the distances'. With relaxed SIMD its last bits are the machine's choice.
 */
#ifndef FLASHSAMPLING_WASM_MASS_H
#define FLASHSAMPLING_WASM_MASS_H

#include "tile.h"

/* The largest of `count` logits. */
static float fs_largest(const float* logits, uint32_t count) {
  v128_t largest = wasm_f32x4_splat(-FS_INFINITY);
  for (uint32_t i = 0; i < count; i += 4) largest = wasm_f32x4_pmax(largest, wasm_v128_load(logits + i));
  return fs_max_lanes(largest);
}

/* e^x for x ≤ 0, and for x below −87 what vanishes beside a 1: fs_exp4 without what else that one is asked for, and a third shorter where
 * products are rounded with the sum that they belong to. */
static inline v128_t fs_exp_of_distance4(const fs_exp_constants* held, v128_t x) {
  x = wasm_f32x4_pmax(x, held->lowest);
  const v128_t shifted = fs_multiply_add(held->shift, x, held->log2_e);
  const v128_t k = wasm_f32x4_sub(shifted, held->shift);
  v128_t r = fs_multiply_add(x, k, held->minus_ln2_high);
  r = fs_multiply_add(r, k, held->minus_ln2_low);
  v128_t e = held->coefficients[4];
#pragma clang loop unroll(full)
  for (int i = 3; i >= 0; i--) e = fs_multiply_add(held->coefficients[i], e, r);
  const v128_t mantissa = wasm_f32x4_add(fs_multiply_add(r, wasm_f32x4_mul(r, r), e), held->one);
  return wasm_i32x4_add(mantissa, wasm_i32x4_shl(shifted, 23));
}

/* Mass of a tile's logits, or of its raw logits, of which `largest` is the largest. */
static fs_tile_mass fs_mass_of_tile(const float* logits, uint32_t count, float largest, int entropy) {
  fs_tile_mass mass = {largest, 0.0f, 0.0f};
  if (mass.max == -FS_INFINITY) return mass;
  const v128_t reference = wasm_f32x4_splat(mass.max);
  const v128_t zero = wasm_f32x4_const_splat(0.0f);
  v128_t sums[4] = {zero, zero, zero, zero};
  v128_t weighted[4] = {zero, zero, zero, zero};
  const fs_exp_constants held = fs_held_exp();
  for (uint32_t start = 0; start < count; start += FS_GROUP) {
    for (uint32_t i = 0; i < 4; i++) {
      const v128_t distance = wasm_f32x4_sub(wasm_v128_load(logits + start + 4 * i), reference);
      const v128_t term = fs_exp_of_distance4(&held, distance);
      sums[i] = wasm_f32x4_add(sums[i], term);
      if (!entropy) continue;
      /* Where there is no mass the distance may be infinite, and 0 · ∞ would be NaN. */
      const v128_t near = wasm_f32x4_pmax(distance, held.lowest);
      weighted[i] = wasm_f32x4_add(weighted[i], wasm_f32x4_mul(term, near));
    }
  }
  mass.sum = fs_sum_lanes(wasm_f32x4_add(wasm_f32x4_add(sums[0], sums[1]), wasm_f32x4_add(sums[2], sums[3])));
  mass.weighted =
      fs_sum_lanes(wasm_f32x4_add(wasm_f32x4_add(weighted[0], weighted[1]), wasm_f32x4_add(weighted[2], weighted[3])));
  return mass;
}

#endif

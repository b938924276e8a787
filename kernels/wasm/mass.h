/*
 * Log mass of a tile: the sum of e^(logit − largest), and for the entropy of the same times the distance. One float32 sum spans 16
 * terms, and the host joins tiles in float64 and in order: the total is accurate to 2·10⁻⁶ and does not depend on shards.
 *
 * Of the relative error 2⁻²² are the exponentials', 20 · 2⁻²⁴ at most the 16 additions' and the joining's of 16 partial sums, and less than
 * 2⁻²² the distances'.
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
      const v128_t term = fs_exp4(&held, distance);
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

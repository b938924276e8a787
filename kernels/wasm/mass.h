/*
 * Log mass of a tile: its largest logit and the sum of e^(logit − largest). One float32 sum spans 256 terms; the host joins
 * tiles in float64 and in order, so that the total is accurate and does not depend on shards.
 */
#ifndef FLASHSAMPLING_WASM_MASS_H
#define FLASHSAMPLING_WASM_MASS_H

#include "tile.h"

static fs_tile_mass fs_mass_of_tile(const fs_tile* tile) {
  v128_t largest = wasm_f32x4_splat(-FS_INFINITY);
  for (uint32_t i = 0; i < tile->count; i += 4) largest = wasm_f32x4_pmax(largest, wasm_v128_load(tile->logits + i));
  fs_tile_mass mass = {fs_max_lanes(largest), 0.0f};
  if (mass.max == -FS_INFINITY) return mass;
  const v128_t reference = wasm_f32x4_splat(mass.max);
  v128_t sum = wasm_f32x4_const_splat(0.0f);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    sum = wasm_f32x4_add(sum, fs_exp4(wasm_f32x4_sub(wasm_v128_load(tile->logits + i), reference)));
  }
  mass.sum = fs_sum_lanes(sum);
  return mass;
}

#endif

/*
 * Mean and deviation of a tile's logits in float64, in two walks: no cancellation. The host joins tiles in order.
 */
#ifndef FLASHSAMPLING_WASM_MOMENTS_H
#define FLASHSAMPLING_WASM_MOMENTS_H

#include "tile.h"

/* Logits i and i + 1 as float64, `otherwise` in place of −∞. */
static inline v128_t fs_supported_pair(const float* logits, double otherwise) {
  const v128_t pair = wasm_v128_load64_zero(logits);
  const v128_t x = wasm_f64x2_promote_low_f32x4(pair);
  return wasm_v128_bitselect(x, wasm_f64x2_splat(otherwise), wasm_f64x2_gt(x, wasm_f64x2_splat(-(double)FS_INFINITY)));
}

static double fs_sum_pair(v128_t x) { return wasm_f64x2_extract_lane(x, 0) + wasm_f64x2_extract_lane(x, 1); }

static fs_tile_moments fs_moments_of_tile(const fs_tile* tile) {
  v128_t masked = wasm_i32x4_const_splat(0);
  v128_t sum = wasm_f64x2_const_splat(0.0);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    /* A comparison's lanes are −1 where it holds. */
    masked = wasm_i32x4_sub(masked, wasm_f32x4_eq(wasm_v128_load(tile->logits + i), wasm_f32x4_splat(-FS_INFINITY)));
    sum = wasm_f64x2_add(sum, fs_supported_pair(tile->logits + i, 0.0));
    sum = wasm_f64x2_add(sum, fs_supported_pair(tile->logits + i + 2, 0.0));
  }
  const int32_t masked_count = wasm_i32x4_extract_lane(masked, 0) + wasm_i32x4_extract_lane(masked, 1) +
                               wasm_i32x4_extract_lane(masked, 2) + wasm_i32x4_extract_lane(masked, 3);
  fs_tile_moments moments = {(double)((int32_t)tile->count - masked_count), 0.0, 0.0};
  if (moments.count == 0.0) return moments;
  moments.mean = fs_sum_pair(sum) / moments.count;
  const v128_t mean = wasm_f64x2_splat(moments.mean);
  v128_t squares = wasm_f64x2_const_splat(0.0);
  for (uint32_t i = 0; i < tile->count; i += 2) {
    const v128_t difference = wasm_f64x2_sub(fs_supported_pair(tile->logits + i, moments.mean), mean);
    squares = wasm_f64x2_add(squares, wasm_f64x2_mul(difference, difference));
  }
  moments.m2 = fs_sum_pair(squares);
  return moments;
}

#endif

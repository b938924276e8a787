/*
 * A tile's tokens into a row's histogram: bins and excesses four at a time, as common/histogram.h defines them, then one addition a token.
 */
#ifndef FLASHSAMPLING_WASM_HISTOGRAM_TILE_H
#define FLASHSAMPLING_WASM_HISTOGRAM_TILE_H

#include "tile.h"

/* fs_bin_of in four lanes; `edges` receives the bins' lower edges. */
static inline v128_t fs_bins_of4(v128_t logits, v128_t* edges) {
  const v128_t limit = wasm_f32x4_splat(FS_BIN_LIMIT);
  const v128_t scaled = wasm_f32x4_mul(logits, wasm_f32x4_splat(FS_BINS_PER_NAT));
  const v128_t clamped = wasm_f32x4_pmin(wasm_f32x4_pmax(wasm_f32x4_floor(scaled), wasm_f32x4_neg(limit)), limit);
  *edges = wasm_f32x4_mul(clamped, wasm_f32x4_splat(1.0f / FS_BINS_PER_NAT));
  return wasm_i32x4_trunc_sat_f32x4(clamped);
}

/* fs_bin_excess in four lanes. */
static inline v128_t fs_bin_excesses4(v128_t logits, v128_t edges) {
  const v128_t x = wasm_f32x4_sub(logits, edges);
  v128_t e = wasm_f32x4_splat(FS_EXCESS_3);
  e = fs_horner4(e, x, FS_EXCESS_2);
  e = fs_horner4(e, x, FS_EXCESS_1);
  e = fs_horner4(e, x, 1.0f);
  return wasm_u32x4_trunc_sat_f32x4(wasm_f32x4_mul(wasm_f32x4_mul(x, e), wasm_f32x4_splat(FS_EXCESS_UNITS)));
}

static void fs_histogram_tile(const fs_tile* tile, fs_histogram* histogram) {
  if (tile->max == -FS_INFINITY) return;
  fs_histogram_raise(histogram, fs_bin_of(tile->max));
  const v128_t lowest = wasm_i32x4_splat(histogram->top - FS_BINS);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    const v128_t x = wasm_v128_load(tile->logits + i);
    const uint32_t supported = wasm_i32x4_bitmask(wasm_f32x4_gt(x, wasm_f32x4_splat(-FS_INFINITY)));
    histogram->token_count += __builtin_popcount(supported);
    v128_t edges;
    const v128_t bins = fs_bins_of4(x, &edges);
    uint32_t lanes = supported & wasm_i32x4_bitmask(wasm_i32x4_gt(bins, lowest));
    if (lanes == 0) continue;
    uint32_t excesses[4];
    int32_t numbers[4];
    wasm_v128_store(excesses, fs_bin_excesses4(x, edges));
    wasm_v128_store(numbers, bins);
    for (; lanes != 0; lanes &= lanes - 1) {
      const uint32_t lane = __builtin_ctz(lanes);
      fs_histogram_add(histogram, numbers[lane], excesses[lane]);
    }
  }
}

#endif

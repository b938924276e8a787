/*
 * A tile's tokens into a row's histogram, as common/histogram.h defines it: bins and excesses four at a time, then one addition a token, which goes
 * by memory: that is faster than taking lanes out of vectors.
 *
 * There is no branch on a token: a row of logits lies across the lower end of the bins in no order, so half the guesses of a branch would
 * be wrong. What belongs to no bin is added to a place that nobody looks at.
 */
#ifndef FLASHSAMPLING_WASM_HISTOGRAM_TILE_H
#define FLASHSAMPLING_WASM_HISTOGRAM_TILE_H

#include "tile.h"

/* Bins whose numbers are below this are computed in float32 without rounding. */
#define FS_EXACT_BINS (1 << 22)

/* The coefficients of fs_bin_excesses4. */
typedef struct {
  v128_t a;
  v128_t b;
  v128_t c;
} fs_excess_coefficients;

static inline fs_excess_coefficients fs_held_excess(void) {
  return (fs_excess_coefficients){fs_held_float(FS_EXCESS_A), fs_held_float(FS_EXCESS_B), fs_held_float(FS_EXCESS_C)};
}

/* fs_bin_excess in four lanes, of lanes inside the bins; `f` is how far they are above their lower edges, in bins. */
static inline v128_t fs_bin_excesses4(const fs_excess_coefficients* held, v128_t f) {
  const v128_t e = fs_horner4(fs_horner4(held->c, f, held->b), f, held->a);
  return fs_truncate4(wasm_f32x4_mul(f, e));
}

/* Where the tokens of a tile go, and what they bring. */
typedef struct {
  uint32_t addresses[FS_TILE] __attribute__((aligned(16)));
  uint32_t excesses[FS_TILE] __attribute__((aligned(16)));
} fs_binned_tile;

/* Adds the excesses to the bins at their addresses, and one to the counts beside them. */
static inline void fs_add_to_bins(const fs_binned_tile* binned, uint32_t count) {
  v128_t one = wasm_i64x2_const(0, 1);
  __asm__("" : "+r"(one));
  for (uint32_t start = 0; start < count; start += 4) {
#pragma clang loop unroll(full)
    for (uint32_t i = start; i < start + 4; i++) {
      fs_bin* bin = (fs_bin*)(uintptr_t)binned->addresses[i];
      const v128_t excess_and_one = wasm_v128_or(wasm_v128_load32_zero(binned->excesses + i), one);
      wasm_v128_store(bin, wasm_i64x2_add(wasm_v128_load(bin), excess_and_one));
    }
  }
}

/* Logits so large that bins are no use: one by one. */
__attribute__((noinline)) static void fs_histogram_tile_of_large(const fs_tile* tile, fs_histogram* histogram) {
  for (uint32_t i = 0; i < tile->count; i++) {
    if (tile->logits[i] == -FS_INFINITY) continue;
    const int32_t bin = fs_bin_of(tile->logits[i]);
    histogram->token_count++;
    if (bin > histogram->top - FS_BINS) fs_histogram_add(histogram, bin, fs_bin_excess(tile->logits[i], bin));
  }
}

static void fs_histogram_tile(const fs_tile* tile, fs_histogram* histogram) {
  if (tile->max == -FS_INFINITY) return;
  fs_histogram_raise(histogram, fs_bin_of(tile->max));
  if (histogram->top >= FS_EXACT_BINS || histogram->top <= FS_BINS - FS_EXACT_BINS) {
    fs_histogram_tile_of_large(tile, histogram);
    return;
  }
  const v128_t bins = wasm_u32x4_splat((uint32_t)(uintptr_t)histogram->bins);
  const v128_t lowest = wasm_f32x4_splat((float)(histogram->top - FS_BINS + 1));
  const fs_excess_coefficients coefficients = fs_held_excess();
  const v128_t bins_per_nat = fs_held_float(FS_BINS_PER_NAT);
  const v128_t shift = fs_held_float(FS_ROUNDING_SHIFT);
  const v128_t masked = fs_held_float(-FS_INFINITY);
  const v128_t place_mask = fs_held(FS_BINS - 1);
  const v128_t no_place = fs_held(FS_BINS);
  fs_binned_tile binned;
  v128_t supported = wasm_i32x4_const_splat(0);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    const v128_t x = wasm_v128_load(tile->logits + i);
    const v128_t scaled = wasm_f32x4_mul(x, bins_per_nat);
    const v128_t bin = wasm_f32x4_floor(scaled);
    /* A comparison's lanes are −1 where it holds. */
    supported = wasm_i32x4_sub(supported, wasm_f32x4_gt(x, masked));
    /* After the addition the lowest bits are those of the integer. */
    const v128_t number = wasm_f32x4_add(bin, shift);
    const v128_t place = wasm_v128_and(number, place_mask);
    const v128_t found = wasm_v128_bitselect(place, no_place, wasm_f32x4_ge(bin, lowest));
    wasm_v128_store(binned.addresses + i, wasm_i32x4_add(wasm_i32x4_shl(found, 4), bins));
    wasm_v128_store(binned.excesses + i, fs_bin_excesses4(&coefficients, wasm_f32x4_sub(scaled, bin)));
  }
  fs_add_to_bins(&binned, tile->count);
  histogram->token_count += wasm_i32x4_extract_lane(supported, 0) + wasm_i32x4_extract_lane(supported, 1) +
                            wasm_i32x4_extract_lane(supported, 2) + wasm_i32x4_extract_lane(supported, 3);
}

#endif

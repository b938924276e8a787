/*
 * A tile's tokens into a row's histogram, as common/histogram.h defines it: bins and excesses four at a time, then one addition a token.
 *
 * There is no branch on a token: a row of logits lies across the lower end of the bins in no order, so half the guesses of a branch would
 * be wrong. What belongs to no bin is added to a place that nobody looks at.
 */
#ifndef FLASHSAMPLING_WASM_HISTOGRAM_TILE_H
#define FLASHSAMPLING_WASM_HISTOGRAM_TILE_H

#include "tile.h"

/* Bins whose numbers are below this are computed in float32 without rounding. */
#define FS_EXACT_BINS (1 << 22)

/* The constants of fs_bin_excesses4. */
typedef struct {
  v128_t bin_width;
  v128_t coefficients[3];
  v128_t one;
  v128_t units;
} fs_excess_constants;

static inline fs_excess_constants fs_held_excess(void) {
  return (fs_excess_constants){fs_held_float(1.0f / FS_BINS_PER_NAT),
                               {fs_held_float(FS_EXCESS_1), fs_held_float(FS_EXCESS_2), fs_held_float(FS_EXCESS_3)},
                               fs_held_float(1.0f),
                               fs_held_float(FS_EXCESS_UNITS)};
}

/* fs_bin_excess in four lanes, of lanes inside the bins. */
static inline v128_t fs_bin_excesses4(const fs_excess_constants* held, v128_t logits, v128_t bins) {
  const v128_t x = wasm_f32x4_sub(logits, wasm_f32x4_mul(bins, held->bin_width));
  v128_t e = fs_horner4(held->coefficients[2], x, held->coefficients[1]);
  e = fs_horner4(e, x, held->coefficients[0]);
  e = fs_horner4(e, x, held->one);
  return fs_truncate4(wasm_f32x4_mul(wasm_f32x4_mul(x, e), held->units));
}

/* Adds an excess, and one to the count beside it, at a distance from the first bin. */
static inline void fs_add_to_bin(char* bins, uint32_t distance, v128_t excess_and_one) {
  wasm_v128_store(bins + distance, wasm_i64x2_add(wasm_v128_load(bins + distance), excess_and_one));
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
  char* bins = (char*)histogram->bins;
  const v128_t lowest = wasm_f32x4_splat((float)(histogram->top - FS_BINS + 1));
  const fs_excess_constants excess_constants = fs_held_excess();
  const v128_t bins_per_nat = fs_held_float(FS_BINS_PER_NAT);
  const v128_t shift = fs_held_float(FS_ROUNDING_SHIFT);
  const v128_t masked = fs_held_float(-FS_INFINITY);
  const v128_t place_mask = fs_held(FS_BINS - 1);
  const v128_t no_place = fs_held(FS_BINS);
  v128_t one = wasm_i64x2_const_splat(1);
  __asm__("" : "+r"(one));
  v128_t supported = wasm_i32x4_const_splat(0);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    const v128_t x = wasm_v128_load(tile->logits + i);
    const v128_t bin = wasm_f32x4_floor(wasm_f32x4_mul(x, bins_per_nat));
    /* A comparison's lanes are −1 where it holds. */
    supported = wasm_i32x4_sub(supported, wasm_f32x4_gt(x, masked));
    /* After the addition the lowest bits are those of the integer. */
    const v128_t number = wasm_f32x4_add(bin, shift);
    const v128_t place = wasm_v128_and(number, place_mask);
    const v128_t found = wasm_v128_bitselect(place, no_place, wasm_f32x4_ge(bin, lowest));
    const v128_t distance = wasm_i32x4_shl(found, 4);
    const v128_t excess = fs_bin_excesses4(&excess_constants, x, bin);
    const v128_t first = wasm_u64x2_extend_low_u32x4(excess);
    const v128_t second = wasm_u64x2_extend_high_u32x4(excess);
    fs_add_to_bin(bins, wasm_i32x4_extract_lane(distance, 0), wasm_i64x2_shuffle(first, one, 0, 2));
    fs_add_to_bin(bins, wasm_i32x4_extract_lane(distance, 1), wasm_i64x2_shuffle(first, one, 1, 3));
    fs_add_to_bin(bins, wasm_i32x4_extract_lane(distance, 2), wasm_i64x2_shuffle(second, one, 0, 2));
    fs_add_to_bin(bins, wasm_i32x4_extract_lane(distance, 3), wasm_i64x2_shuffle(second, one, 1, 3));
  }
  histogram->token_count += wasm_i32x4_extract_lane(supported, 0) + wasm_i32x4_extract_lane(supported, 1) +
                            wasm_i32x4_extract_lane(supported, 2) + wasm_i32x4_extract_lane(supported, 3);
}

#endif

/*
 * A row's transforms over a tile: from raw logits to those that a token is drawn from. Biases and penalties touch few tokens, whose
 * entries are walked along with the tiles; masks and the temperature touch all.
 */
#ifndef FLASHSAMPLING_WASM_TRANSFORM_TILE_H
#define FLASHSAMPLING_WASM_TRANSFORM_TILE_H

#include "common/transform.h"
#include "tile.h"

/* Applies the entries that lie in a tile, and steps past them. */
static void fs_apply_entries(const fs_row* row, fs_row_entries* entries, uint32_t first, uint32_t count, float* logits) {
  for (; entries->biases < entries->biases_end && entries->biases->token - first < count; entries->biases++) {
    float* logit = logits + (entries->biases->token - first);
    *logit = fs_biased(*logit, entries->biases->value);
  }
  for (; entries->seen < entries->seen_end && entries->seen->token - first < count; entries->seen++) {
    float* logit = logits + (entries->seen->token - first);
    *logit = fs_penalised(*logit, row->repetition, entries->seen->value);
  }
}

/* Lanes of the ids id … id + 3, id a multiple of 4, that a bitmask leaves out. */
static inline v128_t fs_left_out(const uint32_t* allowed, uint32_t id) {
  const v128_t word = wasm_u32x4_splat(allowed[id >> 5] >> (id & 31));
  const v128_t bits = wasm_v128_and(word, wasm_u32x4_const(1, 2, 4, 8));
  return wasm_i32x4_eq(bits, wasm_i32x4_const_splat(0));
}

/* Transforms a tile in place and raises `max` to its largest logit. Returns the row's flags. */
static uint32_t fs_transform_tile(const fs_row* row, fs_row_entries* entries, uint32_t first, uint32_t count, float* logits,
                                  float* max) {
  fs_apply_entries(row, entries, first, count, logits);
  const v128_t temperature = wasm_f32x4_splat(row->temperature);
  const v128_t masked_value = fs_held_float(-FS_INFINITY);
  const v128_t exponent = fs_held(FS_EXPONENT_BITS);
  v128_t bad = wasm_i32x4_const_splat(0);
  v128_t largest = masked_value;
  for (uint32_t i = 0; i < count; i += 4) {
    v128_t x = wasm_v128_load(logits + i);
    v128_t masked = wasm_f32x4_eq(x, masked_value);
    if (row->allowed) masked = wasm_v128_or(masked, fs_left_out(row->allowed, first + i));
    x = wasm_f32x4_div(x, temperature);
    bad = wasm_v128_or(bad, wasm_v128_andnot(fs_non_finite(x, exponent), masked));
    x = wasm_v128_bitselect(masked_value, x, masked);
    largest = wasm_f32x4_pmax(largest, x);
    wasm_v128_store(logits + i, x);
  }
  *max = fs_max_lanes(largest);
  return (wasm_v128_any_true(bad) ? FS_FLAG_NON_FINITE : 0) | (*max > -FS_INFINITY ? FS_FLAG_SUPPORTED : 0);
}

#endif

/*
 * A tile of 256 tokens for all rows of a pass: its logits, transformed, and the walk over a shard's tiles. Logits live here, on
 * the worker's stack, and nowhere else.
 */
#ifndef FLASHSAMPLING_WASM_TILE_H
#define FLASHSAMPLING_WASM_TILE_H

#include "dot_products.h"

/* A tile of one row: `count` logits (a multiple of FS_GROUP), −∞ where a token is not in the support. */
typedef struct {
  uint32_t index;
  uint32_t first_token;
  uint32_t count;
  const float* logits;
} fs_tile;

/* Raw logits of a tile for all rows of the pass. Returns how many tokens there are, padding included. */
static uint32_t fs_tile_raw_logits(const fs_pass* pass, fs_shard* shard, uint32_t tile, float* logits) {
  const uint32_t first = tile * FS_TILE;
  const uint32_t padded = (pass->vocab_size + FS_GROUP - 1) / FS_GROUP * FS_GROUP;
  const uint32_t count = padded - first < FS_TILE ? padded - first : FS_TILE;
  const uint32_t token_bytes = pass->stride * (pass->format == FS_FORMAT_F32 ? 4 : 2);
  for (uint32_t token = 0; token < count; token += FS_GROUP) {
    /* By integers, because weights may span more than the 2 GiB that pointer differences reach. */
    const char* weight = (const char*)((uintptr_t)pass->weight + (uintptr_t)(first + token) * token_bytes);
    if (pass->format == FS_FORMAT_F32) {
      fs_group_logits_f32(weight, pass->hidden, pass->stride, pass->row_count, logits + token);
    } else {
      fs_group_logits_bf16(weight, pass->hidden, pass->stride, pass->row_count, logits + token);
    }
#ifdef INSTRUMENT
    shard->weight_bytes += FS_GROUP * token_bytes;
#else
    (void)shard;
#endif
  }
  return count;
}

/* Turns raw logits of a row into logits, in place: + bias, ÷ temperature, −∞ outside the support. Returns the row's flags and
 * raises `max` to the largest logit. */
static uint32_t fs_transform(const fs_pass* pass, const fs_row* row, uint32_t first, uint32_t count, float* logits, float* max) {
  const v128_t temperature = wasm_f32x4_splat(row->temperature);
  const v128_t masked_value = wasm_f32x4_splat(-FS_INFINITY);
  v128_t bad = wasm_i32x4_const_splat(0);
  v128_t largest = masked_value;
  for (uint32_t i = 0; i < count; i += 4) {
    v128_t x = wasm_v128_load(logits + i);
    bad = wasm_v128_or(bad, fs_non_finite(x));
    v128_t masked = wasm_i32x4_const_splat(0);
    if (pass->bias) {
      const v128_t bias = wasm_v128_load(pass->bias + first + i);
      masked = wasm_f32x4_eq(bias, masked_value);
      x = wasm_f32x4_add(x, bias);
    }
    if (first + i + 4 > pass->vocab_size) {
      const v128_t ids = wasm_i32x4_add(wasm_u32x4_splat(first + i), wasm_u32x4_const(0, 1, 2, 3));
      masked = wasm_v128_or(masked, wasm_u32x4_ge(ids, wasm_u32x4_splat(pass->vocab_size)));
    }
    x = wasm_f32x4_div(x, temperature);
    bad = wasm_v128_or(bad, wasm_v128_andnot(fs_non_finite(x), masked));
    x = wasm_v128_bitselect(masked_value, x, masked);
    largest = wasm_f32x4_pmax(largest, x);
    wasm_v128_store(logits + i, x);
  }
  const float tile_max = fs_max_lanes(largest);
  if (tile_max > *max) *max = tile_max;
  return (wasm_v128_any_true(bad) ? FS_FLAG_NON_FINITE : 0) | (tile_max > -FS_INFINITY ? FS_FLAG_SUPPORTED : 0);
}

/* Whether the host has asked for the pass to end early. */
static inline int fs_aborted(const fs_pass* pass) { return __atomic_load_n(pass->abort, __ATOMIC_RELAXED) != 0; }

#endif

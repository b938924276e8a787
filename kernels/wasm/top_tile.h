/*
 * A tile's tokens into a list of the largest values: one branch for 16 tokens, since few enter.
 */
#ifndef FLASHSAMPLING_WASM_TOP_TILE_H
#define FLASHSAMPLING_WASM_TOP_TILE_H

#include "tile.h"

/* What a logit must be above to enter a list. Ids ascend, so one that equals the list's last one follows it in ≻. */
static inline float fs_lowest_of(const fs_top_list* list) {
  return list->count == FS_TOP_CAPACITY ? list->entries[FS_TOP_CAPACITY - 1].logit : -FS_INFINITY;
}

/* Adds a tile's logits, or its raw logits, of which `largest` is the largest: mostly too small for a list that is full. */
static void fs_top_tile(const float* logits, uint32_t first_token, uint32_t count, float largest, fs_top_list* list) {
  float lowest = fs_lowest_of(list);
  if (largest <= lowest) return;
  for (uint32_t start = 0; start < count; start += FS_GROUP) {
    v128_t above[FS_QUARTERS];
    v128_t any = wasm_i32x4_const_splat(0);
#pragma clang loop unroll(full)
    for (int i = 0; i < FS_QUARTERS; i++) {
      above[i] = wasm_f32x4_gt(wasm_v128_load(logits + start + 4 * i), wasm_f32x4_splat(lowest));
      any = wasm_v128_or(any, above[i]);
    }
    if (!wasm_v128_any_true(any)) continue;
    for (int i = 0; i < FS_QUARTERS; i++) {
      for (uint32_t lanes = wasm_i32x4_bitmask(above[i]); lanes != 0; lanes &= lanes - 1) {
        const uint32_t at = start + 4 * i + __builtin_ctz(lanes);
        fs_top_insert(list, logits[at], first_token + at);
      }
    }
    lowest = fs_lowest_of(list);
  }
}

#endif

/*
 * A tile's tokens into a list of the largest values: one comparison for four tokens, since few enter.
 */
#ifndef FLASHSAMPLING_WASM_TOP_TILE_H
#define FLASHSAMPLING_WASM_TOP_TILE_H

#include "tile.h"

/* Adds a tile's logits, or its raw logits, of which `largest` is the largest: mostly too small for a list that is full. */
static void fs_top_tile(const float* logits, uint32_t first_token, uint32_t count, float largest, fs_top_list* list) {
  if (list->count == FS_TOP_CAPACITY && largest <= list->entries[FS_TOP_CAPACITY - 1].logit) return;
  for (uint32_t i = 0; i < count; i += 4) {
    const float lowest = list->count == FS_TOP_CAPACITY ? list->entries[FS_TOP_CAPACITY - 1].logit : -FS_INFINITY;
    /* Ids ascend, so a logit equal to the list's last one follows it in ≻. */
    uint32_t lanes = wasm_i32x4_bitmask(wasm_f32x4_gt(wasm_v128_load(logits + i), wasm_f32x4_splat(lowest)));
    for (; lanes != 0; lanes &= lanes - 1) {
      const uint32_t lane = __builtin_ctz(lanes);
      fs_top_insert(list, logits[i + lane], first_token + i + lane);
    }
  }
}

#endif

/*
 * A tile of 256 tokens of one row. Its logits live on the worker's stack and nowhere else.
 */
#ifndef FLASHSAMPLING_WASM_TILE_H
#define FLASHSAMPLING_WASM_TILE_H

#include "abi.h"
#include "simd.h"

/* `count` logits (a multiple of FS_GROUP), −∞ where a token is not in the support. */
typedef struct {
  uint32_t index;
  uint32_t first_token;
  uint32_t count;
  float max; /* the largest of them */
  const float* logits;
  const float* raw_logits; /* null unless the row asks for them */
} fs_tile;

/* Whether the host has asked for the pass to end early. */
static inline int fs_aborted(const fs_pass* pass) { return __atomic_load_n(pass->abort, __ATOMIC_RELAXED) != 0; }

#endif

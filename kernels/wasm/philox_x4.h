/*
 * Four Philox blocks in four lanes: the words of one group of 16 vocabulary ids, in the order of the ids.
 */
#ifndef FLASHSAMPLING_WASM_PHILOX_X4_H
#define FLASHSAMPLING_WASM_PHILOX_X4_H

#include "common/philox.h"
#include "simd.h"

/* Low and high halves of the four products of the lanes of `a` with `b`. */
static inline void fs_multiply_wide4(v128_t a, v128_t b, v128_t* low, v128_t* high) {
  const v128_t first = wasm_u64x2_extmul_low_u32x4(a, b);
  const v128_t second = wasm_u64x2_extmul_high_u32x4(a, b);
  *low = wasm_i32x4_shuffle(first, second, 0, 2, 4, 6);
  *high = wasm_i32x4_shuffle(first, second, 1, 3, 5, 7);
}

/* What all groups of a row and draw share. */
typedef struct {
  v128_t multiplier0;
  v128_t multiplier1;
  v128_t position;
  v128_t stream;
  v128_t draw;
  v128_t keys0[FS_PHILOX_ROUNDS];
  v128_t keys1[FS_PHILOX_ROUNDS];
} fs_philox_x4;

static inline fs_philox_x4 fs_held_philox(const fs_noise_identity* noise) {
  fs_philox_x4 held = {fs_held((int32_t)FS_PHILOX_MULTIPLIER_0),
                       fs_held((int32_t)FS_PHILOX_MULTIPLIER_1),
                       wasm_u32x4_splat(noise->position),
                       wasm_u32x4_splat(noise->stream),
                       wasm_u32x4_splat((FS_PURPOSE_TOKEN << 16) + noise->draw),
                       {},
                       {}};
#pragma clang loop unroll(full)
  for (uint32_t round = 0; round < FS_PHILOX_ROUNDS; round++) {
    held.keys0[round] = wasm_u32x4_splat(noise->seed_low + round * FS_PHILOX_WEYL_0);
    held.keys1[round] = wasm_u32x4_splat(noise->seed_high + round * FS_PHILOX_WEYL_1);
  }
  return held;
}

/* Words of the ids 16·group … 16·group + 15: words[i] holds those of ids 4i … 4i + 3. */
static inline void fs_group_words(v128_t words[4], const fs_philox_x4* held, uint32_t group) {
  v128_t c0 = wasm_i32x4_add(wasm_u32x4_splat(4 * group), wasm_u32x4_const(0, 1, 2, 3));
  v128_t c1 = held->position;
  v128_t c2 = held->stream;
  v128_t c3 = held->draw;
#pragma clang loop unroll(full)
  for (int round = 0; round < FS_PHILOX_ROUNDS; round++) {
    v128_t low0, high0, low1, high1;
    fs_multiply_wide4(c0, held->multiplier0, &low0, &high0);
    fs_multiply_wide4(c2, held->multiplier1, &low1, &high1);
    c0 = wasm_v128_xor(wasm_v128_xor(high1, c1), held->keys0[round]);
    c1 = low1;
    c2 = wasm_v128_xor(wasm_v128_xor(high0, c3), held->keys1[round]);
    c3 = low0;
  }
  /* Lane j is block j of the group: output 2a + b of it belongs to id 8a + 2j + b. */
  words[0] = wasm_i32x4_shuffle(c0, c1, 0, 4, 1, 5);
  words[1] = wasm_i32x4_shuffle(c0, c1, 2, 6, 3, 7);
  words[2] = wasm_i32x4_shuffle(c2, c3, 0, 4, 1, 5);
  words[3] = wasm_i32x4_shuffle(c2, c3, 2, 6, 3, 7);
}

#endif

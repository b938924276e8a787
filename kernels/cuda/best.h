/*
 * The best token of a row as one 64-bit key, so that one atomic maximum merges winners: the score's bits in an order-preserving form
 * above, the inverted id below. The larger key is the higher score; of equal scores, the lower id. 0 is no token.
 */
#ifndef FLASHSAMPLING_CUDA_BEST_H
#define FLASHSAMPLING_CUDA_BEST_H

#include "common/target.h"

typedef unsigned long long fs_best;

#define FS_NO_BEST 0ull

/* Stands for "no score yet": finite, so that the filter's arithmetic gives no NaN, and the least of all, so that it rejects nothing. */
#define FS_NO_SCORE -3.402823466e38f

/* Key of a token with a finite score. −0 counts as 0. */
FS_FN fs_best fs_best_of(float score, uint32_t token) {
  const uint32_t bits = (uint32_t)fs_bits_of(fs_add(score, 0.0f));
  const uint32_t ordered = bits & 0x80000000u ? ~bits : bits | 0x80000000u;
  return ((fs_best)ordered << 32) | (uint32_t)~token;
}

/* Token of a key. */
FS_FN uint32_t fs_best_token(fs_best best) { return ~(uint32_t)best; }

/* Score of a key; FS_NO_SCORE of none. */
FS_FN float fs_best_score(fs_best best) {
  if (best == FS_NO_BEST) return FS_NO_SCORE;
  const uint32_t ordered = (uint32_t)(best >> 32);
  return fs_float_of((int32_t)(ordered & 0x80000000u ? ordered & 0x7fffffffu : ~ordered));
}

/* The better of two. */
FS_FN fs_best fs_better(fs_best a, fs_best b) { return a > b ? a : b; }

#endif

/*
 * From a random word to standard Gumbel noise in float32, noise version 1: g = −ln E, E = −ln(1 − v), v the uniform variate
 * that the word stands for. Operation by operation what core's gumbel-float32.ts does, so that the bits are the same.
 */
#ifndef FLASHSAMPLING_GUMBEL_H
#define FLASHSAMPLING_GUMBEL_H

#include "float_math.h"
#include "philox.h"

/* Words below this take the tail word: v then has 64 random bits. */
#define FS_TAIL_THRESHOLD 1024u

#define FS_TWO_POW_MINUS_32 2.3283064365386963e-10f
#define FS_TWO_POW_MINUS_64 5.421010862427522e-20f

/* (word + ½) · 2⁻³² in float32; may round up to 1. */
FS_FN float fs_unit_interval(uint32_t word) { return fs_mul(fs_add((float)word, 0.5f), FS_TWO_POW_MINUS_32); }

/* E = −ln(1 − v), an Exp(1) variate with full relative precision near 0: below v = ¼ by the series
 * −ln(1 − v) = v + v²·Q(v), above it by the complement 1 − v, which is exact in the word's bits. */
FS_FN float fs_exponential(uint32_t word, uint32_t tail_word) {
  if (word >= 1u << 30) return -fs_logf(fs_unit_interval(~word));
  float v = fs_unit_interval(word);
  if (word < FS_TAIL_THRESHOLD) {
    const float tail = fs_mul(fs_add((float)tail_word, 0.5f), FS_TWO_POW_MINUS_64);
    v = fs_add(fs_mul((float)word, FS_TWO_POW_MINUS_32), tail);
  }
  float q = 0.3316969573497772f;
  q = fs_horner(q, v, 0.09139982610940933f);
  q = fs_horner(q, v, 0.21363519132137299f);
  q = fs_horner(q, v, 0.2487880289554596f);
  q = fs_horner(q, v, 0.33338218927383423f);
  q = fs_horner(q, v, 0.49999934434890747f);
  return fs_add(v, fs_mul(fs_mul(v, v), q));
}

/* Standard Gumbel noise of a word; `tail_word` is read only when `word` < 1024. */
FS_FN float fs_gumbel(uint32_t word, uint32_t tail_word) { return -fs_logf(fs_exponential(word, tail_word)); }

/* Gumbel noise of a vocabulary id whose word is already known. */
FS_FN float fs_token_gumbel(const fs_noise_identity* noise, uint32_t token, uint32_t word) {
  const uint32_t tail = word < FS_TAIL_THRESHOLD ? fs_token_word(noise, FS_PURPOSE_TOKEN_TAIL, token) : 0;
  return fs_gumbel(word, tail);
}

#endif

/*
 * From a product ⟨hidden, w⟩ to a candidate: raw logit, the row's transforms, token noise, the row's best. Tokens are taken one by one or as
 * the four that share a Philox block, which is what a thread of a tensor-core quad holds of 16 columns. No order of visiting matters.
 */
#ifndef FLASHSAMPLING_CUDA_DRAW_H
#define FLASHSAMPLING_CUDA_DRAW_H

#include "best.h"
#include "call.h"
#include "compile.h"
#include "common/soft_cap.h"
#include "common/transform.h"
#include "filter.h"

/* Id of output `i` of the block whose output 0 belongs to `first`. */
FS_FN uint32_t fs_token_of_output(uint32_t first, uint32_t i) { return first + 8 * (i >> 1) + (i & 1); }

/* Whether a number is NaN or infinite; by bits, which no compiler flag touches. */
FS_FN int fs_is_non_finite(float x) { return (fs_bits_of(x) & 0x7f800000) == 0x7f800000; }

/* Index in `extra` of a token's value among `count` ascending pairs of id and value from `start` on; 0 where it has none. */
FS_FN uint32_t fs_entry_of(const uint32_t* extra, uint32_t start, uint32_t count, uint32_t token) {
  uint32_t low = 0, high = count;
  while (low < high) {
    const uint32_t middle = (low + high) >> 1;
    if (extra[start + 2 * middle] < token) low = middle + 1;
    else high = middle;
  }
  return low < count && extra[start + 2 * low] == token ? start + 2 * low + 1 : 0;
}

/* The logit that a row draws from, −∞ where the token is not in the support; notes in `flags` what was met. `raw` becomes the model's own logit, −∞
 * where the head masks the token. */
FS_FN float fs_logits_of(const fs_call* call, const fs_row* row, uint32_t token, float product, uint32_t* flags, float* raw) {
  *raw = fs_float_of(FS_MASKED_BITS);
  if (token >= call->vocab_size) return *raw;
  float x = fs_mul(product, call->logit_scale);
  int bad = fs_is_non_finite(x);
  int masked = 0;
  if (call->bias != 0) {
    const float bias = call->bias[token];
    masked = fs_is_masked(bias);
    if (!masked) {
      x = fs_add(x, bias);
      bad |= fs_is_non_finite(x);
    }
  }
  if (call->soft_cap > 0.0f) x = fs_soft_cap(x, call->soft_cap);
  if (!masked) *raw = x;
  if (row->bias_count != 0) {
    const uint32_t at = fs_entry_of(call->extra, row->biases, row->bias_count, token);
    if (at != 0) {
      const float bias = fs_float_of((int32_t)call->extra[at]);
      masked |= fs_is_masked(bias);
      if (!masked) x = fs_unmasked(fs_add(x, bias));
    }
  }
  if (row->seen_count != 0) {
    const uint32_t at = fs_entry_of(call->extra, row->seen, row->seen_count, token);
    if (at != 0) x = fs_penalised(x, row->repetition, fs_float_of((int32_t)call->extra[at]));
  }
  if (row->allowed != 0) masked |= ((call->extra[row->allowed + (token >> 5)] >> (token & 31)) & 1u) == 0;
  if (row->temperature != 1.0f) x = fs_div(x, row->temperature);
  if (bad || (!masked && fs_is_non_finite(x))) *flags |= FS_FLAG_NON_FINITE;
  if (masked) return fs_float_of(FS_MASKED_BITS);
  *flags |= FS_FLAG_SUPPORTED;
  return x;
}

/* The same without the raw logit. */
FS_FN float fs_logit_of(const fs_call* call, const fs_row* row, uint32_t token, float product, uint32_t* flags) {
  float raw;
  return fs_logits_of(call, row, token, product, flags, &raw);
}

/* Noise of a row's draw in this call, counted from the call's first. */
FS_FN fs_noise_identity fs_noise_of(const fs_call* call, const fs_row* row, uint32_t draw) {
  const fs_noise_identity noise = {row->seed_low, row->seed_high, row->stream, row->position, call->draw + draw};
  return noise;
}

/* One of four by a number that the compiler need not know: no array in memory. */
FS_FN float fs_pick_float(const float* x, uint32_t i) {
  const float low = i & 1 ? x[1] : x[0];
  const float high = i & 1 ? x[3] : x[2];
  return i & 2 ? high : low;
}

/* Likewise. */
FS_FN uint32_t fs_pick_word(const uint32_t* x, uint32_t i) {
  const uint32_t low = i & 1 ? x[1] : x[0];
  const uint32_t high = i & 1 ? x[3] : x[2];
  return i & 2 ? high : low;
}

/* fs_token_word without an array in memory. */
FS_FN uint32_t fs_picked_word(const fs_noise_identity* noise, uint32_t purpose, uint32_t token) {
  const uint32_t counter[4] = {fs_token_block(token), noise->position, noise->stream, (purpose << 16) + noise->draw};
  const uint32_t key[2] = {noise->seed_low, noise->seed_high};
  uint32_t words[4];
  fs_philox(words, counter, key);
  return fs_pick_word(words, fs_token_output(token));
}

/* Group of a token: sixteen of 64 consecutive ones. */
FS_FN uint32_t fs_group_of(uint32_t token) { return 4 * (token / 64) + token / 2 % 4; }

/* The word of an index, such as a group's number, for a purpose that is not the tokens'. */
FS_FN uint32_t fs_indexed_word(const fs_noise_identity* noise, uint32_t purpose, uint32_t index) {
  const uint32_t counter[4] = {index / 4, noise->position, noise->stream, (purpose << 16) + noise->draw};
  const uint32_t key[2] = {noise->seed_low, noise->seed_high};
  uint32_t words[4];
  fs_philox(words, counter, key);
  return fs_pick_word(words, index % 4);
}

/* The better of `best` and a token with a finite logit. */
FS_FN fs_best fs_draw_token(const fs_noise_identity* noise, uint32_t token, float logit, uint32_t word, fs_best best) {
  if (!fs_may_win(word, logit, fs_best_score(best))) return best;
  const uint32_t tail = word < FS_TAIL_THRESHOLD ? fs_picked_word(noise, FS_PURPOSE_TOKEN_TAIL, token) : 0;
  return fs_better(best, fs_best_of(fs_add(logit, fs_gumbel(word, tail)), token));
}

/* The better of `best` and one token. */
FS_FN fs_best fs_draw_one(const fs_call* call, const fs_row* row, uint32_t token, float product, fs_best best, uint32_t* flags) {
  const float logit = fs_logit_of(call, row, token, product, flags);
  if (fs_is_non_finite(logit)) return best;
  if (row->greedy) return fs_better(best, fs_best_of(logit, token));
  const fs_noise_identity noise = fs_noise_of(call, row, 0);
  return fs_draw_token(&noise, token, logit, fs_picked_word(&noise, FS_PURPOSE_TOKEN, token), best);
}

/* The better of `best` and the four tokens whose block begins with `first`. The logarithms stand in the code once for all four: few tokens
 * pass the filter, and a kernel has many fours. */
FS_FN fs_best fs_draw_four(const fs_call* call, const fs_row* row, uint32_t first, const float products[4], fs_best best,
                           uint32_t* flags) {
  float logits[4];
  uint32_t may_win = 0;
  FS_UNROLL for (uint32_t i = 0; i < 4; i++) {
    logits[i] = fs_logit_of(call, row, fs_token_of_output(first, i), products[i], flags);
  }
  if (row->greedy) {
    FS_UNROLL for (uint32_t i = 0; i < 4; i++) {
      if (!fs_is_non_finite(logits[i])) best = fs_better(best, fs_best_of(logits[i], fs_token_of_output(first, i)));
    }
    return best;
  }
  const fs_noise_identity noise = fs_noise_of(call, row, 0);
  const uint32_t counter[4] = {fs_token_block(first), noise.position, noise.stream, (FS_PURPOSE_TOKEN << 16) + noise.draw};
  const uint32_t key[2] = {noise.seed_low, noise.seed_high};
  uint32_t words[4];
  fs_philox(words, counter, key);
  const float score = fs_best_score(best);
  FS_UNROLL for (uint32_t i = 0; i < 4; i++) {
    if (!fs_is_non_finite(logits[i]) && fs_may_win(words[i], logits[i], score)) may_win |= 1u << i;
  }
  FS_ROLLED for (uint32_t i = 0; may_win != 0; i++, may_win >>= 1) {
    if (may_win & 1) {
      best = fs_draw_token(&noise, fs_token_of_output(first, i), fs_pick_float(logits, i), fs_pick_word(words, i), best);
    }
  }
  return best;
}

#endif

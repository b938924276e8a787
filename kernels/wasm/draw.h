/*
 * Draws of one row over one tile: noise, filter, winner and frontier.
 *
 * Only possible winners need logarithms. E ≥ v, so a token with v ≥ e^(logit − best) cannot reach a score above best: a bound on the
 * exponential and a comparison in four lanes replace two logarithms, and of n tokens about ln n pass. The margin
 * δ = 2⁻¹⁴ + 2⁻²²·(|logit| + |best|) makes the rejection exact: a rejected token's computed score is strictly below best, whatever the
 * rounding; fs_may_win says why. Words below 1024 always pass, because the tail word may still shrink v.
 *
 * `best` is the row's best score so far when nothing is truncated. With a truncation it is the best score among frontier points
 * whose logit is ≥ this token's: such a point stays whenever this token does.
 */
#ifndef FLASHSAMPLING_WASM_DRAW_H
#define FLASHSAMPLING_WASM_DRAW_H

#include "common/gumbel.h"
#include "philox_x4.h"
#include "tile.h"

/* The scores that tokens with these logits must beat; −∞ where there is none yet, which rejects nothing. */
static inline v128_t fs_best_scores(const fs_frontier* frontier, v128_t logits) {
  v128_t best = wasm_f32x4_splat(-FS_INFINITY);
  for (const fs_point* point = frontier->points; point < frontier->points + frontier->count; point++) {
    best = wasm_v128_bitselect(wasm_f32x4_splat(point->score), best, wasm_f32x4_ge(wasm_f32x4_splat(point->logit), logits));
  }
  return best;
}

/* The largest gap that is told from larger ones: e^1 is above every v. And the smallest: with it only words that always pass pass. */
#define FS_LARGEST_GAP 1.0f
#define FS_SMALLEST_GAP -20.0f

/* The lowest bits of a float32 from 512 to 1024 are its distance from 512 in units of 2⁻¹⁴. */
#define FS_BOUND_SHIFT 512.0f
#define FS_BOUND_BITS 9

/* What the filter takes beside words and logits. */
typedef struct {
  v128_t margin_share; /* 2⁻²² */
  v128_t largest_gap;
  v128_t smallest_gap;
  v128_t log2_e;
  v128_t exponent; /* of 2²⁴, biased, above FS_BOUND_SHIFT */
  v128_t tail_threshold;
} fs_filter;

static inline fs_filter fs_held_filter(void) {
  return (fs_filter){fs_held_float(0x1p-22f),
                     fs_held_float(FS_LARGEST_GAP),
                     fs_held_float(FS_SMALLEST_GAP),
                     fs_held_float(FS_LOG2_E),
                     fs_held_float(FS_BOUND_SHIFT + 127 + 24),
                     fs_held_float(FS_TAIL_THRESHOLD >> 8)};
}

/* The part of the margin that scores bring in. */
static inline v128_t fs_margin_of_best(const fs_filter* filter, v128_t best) {
  return wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_abs(best), filter->margin_share), wasm_f32x4_splat(0x1p-14f));
}

/*
 * Lanes whose token may reach a score of `best`: those with ⌊2²⁴·v⌋, the upper bits of the word, below a bound on 2²⁴·e^gap, where
 * gap = logit − best + δ. The bound is 2^k·(1 + f) for gap·log₂ e = k + f − 24, which is no less than the power: k and f stand in the bits
 * of a sum, one above the other as a float32 has them.
 *
 * What δ covers: the sum is rounded by at most 2⁻¹⁵, times ln 2, and its product by less than 3·10⁻⁶; the noise is off by at most 1.3·10⁻⁶,
 * and the score, noise being below 16, by 2⁻²⁰ + 2⁻²⁴·|logit|. These are less than 2⁻¹⁵ + 2⁻²⁴·|logit|. The two roundings of the gap take less
 * than 2⁻²³·(|logit| + |best|) + 2⁻²³.
 */
static inline v128_t fs_may_win(const fs_filter* filter, v128_t words, v128_t logits, v128_t best, v128_t margin_of_best) {
  const v128_t margin = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_abs(logits), filter->margin_share), margin_of_best);
  v128_t gap = wasm_f32x4_add(wasm_f32x4_sub(logits, best), margin);
  gap = wasm_f32x4_pmax(wasm_f32x4_pmin(gap, filter->largest_gap), filter->smallest_gap);
  const v128_t sum = wasm_f32x4_add(wasm_f32x4_mul(gap, filter->log2_e), filter->exponent);
  const v128_t bound = wasm_f32x4_pmax(wasm_i32x4_shl(sum, FS_BOUND_BITS), filter->tail_threshold);
  return wasm_f32x4_lt(wasm_f32x4_convert_i32x4(wasm_u32x4_shr(words, 8)), bound);
}

/* Adds a point: to the frontier, or as the only point, the winner, when nothing is truncated. */
static inline void fs_offer(fs_frontier* frontier, fs_point point, int truncated) {
  if (truncated) {
    fs_frontier_insert(frontier, point);
  } else if (frontier->count == 0 ||
             fs_beats(point.score, point.token, frontier->points[0].score, frontier->points[0].token)) {
    frontier->points[0] = point;
    frontier->count = 1;
  }
}

/* The point of a tile's token `i`. */
static inline fs_point fs_point_of(const fs_tile* tile, uint32_t i, float score) {
  return (fs_point){score, tile->logits[i], tile->first_token + i, tile->raw_logits ? tile->raw_logits[i] : 0.0f};
}

/* Offers those of the four tokens from `i` on that may win and lie in the support and in the row's window. */
static void fs_offer_quarter(const fs_row* row, const fs_tile* tile, uint32_t i, uint32_t lanes, v128_t words,
                             const fs_noise_identity* noise, fs_frontier* frontier, int truncated) {
  uint32_t lane_words[4];
  wasm_v128_store(lane_words, words);
  for (; lanes != 0; lanes &= lanes - 1) {
    const uint32_t lane = __builtin_ctz(lanes);
    const float logit = tile->logits[i + lane];
    const uint32_t token = tile->first_token + i + lane;
    if (!fs_precedes(logit, token, row->window_logit, row->window_token)) continue;
    const float score = fs_add(logit, fs_token_gumbel(noise, token, lane_words[lane]));
    fs_offer(frontier, fs_point_of(tile, i + lane, score), truncated);
  }
}

/* One draw of a row over a tile. */
static inline __attribute__((always_inline)) void fs_draw(const fs_row* row, const fs_tile* tile, uint32_t draw,
                                                          fs_frontier* frontier, int truncated) {
  const fs_noise_identity noise = {row->seed_low, row->seed_high, row->stream, row->position, draw};
  const fs_filter filter = fs_held_filter();
  const fs_philox_x4 philox = fs_held_philox(&noise);
  for (uint32_t start = 0; start < tile->count; start += FS_GROUP) {
    v128_t words[FS_QUARTERS];
    fs_group_words(words, &philox, (tile->first_token + start) / FS_GROUP);
    const float* logits = tile->logits + start;
    /* Of the last point, if there is one. */
    const uint32_t last = frontier->count - 1;
    const v128_t highest = wasm_f32x4_splat(frontier->count ? frontier->points[last].score : -FS_INFINITY);
    const v128_t margin_of_highest = fs_margin_of_best(&filter, highest);
    /* Scores improve along the frontier, and hardly a token has a logit above its last point's. */
    int is_above = 0;
    if (truncated && frontier->count && tile->max > frontier->points[last].logit) {
      const v128_t last_logit = wasm_f32x4_splat(frontier->points[last].logit);
      v128_t above = wasm_f32x4_gt(wasm_v128_load(logits), last_logit);
#pragma clang loop unroll(full)
      for (int i = 1; i < FS_QUARTERS; i++) {
        above = wasm_v128_or(above, wasm_f32x4_gt(wasm_v128_load(logits + 4 * i), last_logit));
      }
      is_above = wasm_v128_any_true(above);
    }
    v128_t possible[FS_QUARTERS];
    v128_t any = wasm_i32x4_const_splat(0);
#pragma clang loop unroll(full)
    for (int i = 0; i < FS_QUARTERS; i++) {
      const v128_t x = wasm_v128_load(logits + 4 * i);
      v128_t best = highest;
      v128_t margin_of_best = margin_of_highest;
      if (is_above) {
        best = fs_best_scores(frontier, x);
        margin_of_best = fs_margin_of_best(&filter, best);
      }
      possible[i] = fs_may_win(&filter, words[i], x, best, margin_of_best);
      any = wasm_v128_or(any, possible[i]);
    }
    if (!wasm_v128_any_true(any)) continue;
    for (int i = 0; i < FS_QUARTERS; i++) {
      fs_offer_quarter(row, tile, start + 4 * i, wasm_i32x4_bitmask(possible[i]), words[i], &noise, frontier, truncated);
    }
  }
}

/* The same, once with a truncation and once without. */
static void fs_draw_tile(const fs_row* row, const fs_tile* tile, uint32_t draw, fs_frontier* frontier) {
  if (row->parts & FS_PART_FRONTIER) fs_draw(row, tile, draw, frontier, 1);
  else fs_draw(row, tile, draw, frontier, 0);
}

/* The best logit of a greedy row over a tile. */
static void fs_greedy_tile(const fs_tile* tile, fs_frontier* frontier) {
  for (uint32_t i = 0; i < tile->count; i += 4) {
    const float best = frontier->count ? frontier->points[0].score : -FS_INFINITY;
    const v128_t x = wasm_v128_load(tile->logits + i);
    uint32_t lanes = wasm_i32x4_bitmask(wasm_f32x4_gt(x, wasm_f32x4_splat(best)));
    for (; lanes != 0; lanes &= lanes - 1) {
      const uint32_t lane = __builtin_ctz(lanes);
      fs_offer(frontier, fs_point_of(tile, i + lane, tile->logits[i + lane]), 0);
    }
  }
}

#endif

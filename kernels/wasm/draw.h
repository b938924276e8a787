/*
 * Draws of one row over one tile: noise, filter, winner and frontier.
 *
 * Only possible winners need logarithms. E ≥ v, so a token with v ≥ e^(logit − best) cannot reach a score above best: one
 * exponential and a comparison in four lanes replace two logarithms, and after the first tiles 2 to 4% of tokens pass. The
 * margin δ = 2⁻¹⁴ + 2⁻²²·(|logit| + |best|) makes the rejection exact: a rejected token's computed score is strictly below
 * best, whatever the rounding. Words below 1024 always pass, because the tail word may still shrink v.
 *
 * `best` is the row's best score so far when nothing is truncated. With a truncation it is the best score among frontier points
 * whose logit is ≥ this token's: such a point stays whenever this token does.
 */
#ifndef FLASHSAMPLING_WASM_DRAW_H
#define FLASHSAMPLING_WASM_DRAW_H

#include "common/gumbel.h"
#include "philox_x4.h"
#include "tile.h"

/* Stands for "no score yet": finite, so that the filter's arithmetic gives no NaN, and it rejects nothing. A logit that is no lower leaves a gap
 * above 0, which every v passes. One that is lower, as masks by -3.4e38 make it, lets |logit| + |best| overflow, so that the margin is infinite. */
#define FS_NO_SCORE -3.0e38f

/* The scores that tokens with these logits must beat. */
static inline v128_t fs_best_scores(const fs_frontier* frontier, v128_t logits, int truncated) {
  if (frontier->count == 0) return wasm_f32x4_splat(FS_NO_SCORE);
  const fs_point* last = frontier->points + frontier->count - 1;
  const v128_t highest = wasm_f32x4_splat(last->score);
  /* Scores improve along the frontier, and hardly a token has a logit above its last point's. */
  if (!truncated || !wasm_v128_any_true(wasm_f32x4_gt(logits, wasm_f32x4_splat(last->logit)))) return highest;
  v128_t best = wasm_f32x4_splat(FS_NO_SCORE);
  for (const fs_point* point = frontier->points; point <= last; point++) {
    best = wasm_v128_bitselect(wasm_f32x4_splat(point->score), best, wasm_f32x4_ge(wasm_f32x4_splat(point->logit), logits));
  }
  return best;
}

/* Lanes whose token may reach a score of `best`. */
static inline v128_t fs_may_win(v128_t words, v128_t logits, v128_t best) {
  const v128_t magnitudes = wasm_f32x4_add(wasm_f32x4_abs(logits), wasm_f32x4_abs(best));
  const v128_t margin = wasm_f32x4_add(wasm_f32x4_splat(0x1p-14f), wasm_f32x4_mul(magnitudes, wasm_f32x4_splat(0x1p-22f)));
  const v128_t gap = wasm_f32x4_add(wasm_f32x4_sub(logits, best), margin);
  const v128_t v = wasm_f32x4_mul(wasm_f32x4_add(wasm_f32x4_convert_u32x4(words), wasm_f32x4_splat(0.5f)),
                                  wasm_f32x4_splat(FS_TWO_POW_MINUS_32));
  /* Any bound above 1 = the largest v accepts; clamping the gap to 1 keeps the exponential in range. */
  const v128_t possible = wasm_f32x4_lt(v, fs_exp4(wasm_f32x4_pmin(gap, wasm_f32x4_splat(1.0f))));
  return wasm_v128_or(possible, wasm_u32x4_lt(words, wasm_u32x4_splat(FS_TAIL_THRESHOLD)));
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

/* Lanes of a vector of logits whose tokens are in the support and precede the row's window point in ≻. */
static inline v128_t fs_in_window(const fs_row* row, v128_t logits, v128_t ids) {
  const v128_t window = wasm_f32x4_splat(row->window_logit);
  const v128_t tied = wasm_v128_and(wasm_f32x4_eq(logits, window), wasm_u32x4_lt(ids, wasm_u32x4_splat(row->window_token)));
  return wasm_v128_or(wasm_f32x4_gt(logits, window), tied);
}

/* The point of a tile's token `i`. */
static inline fs_point fs_point_of(const fs_tile* tile, uint32_t i, float score) {
  return (fs_point){score, tile->logits[i], tile->first_token + i, tile->raw_logits ? tile->raw_logits[i] : 0.0f};
}

/* One draw of a row over a tile. */
static void fs_draw_tile(const fs_row* row, const fs_tile* tile, uint32_t draw, fs_frontier* frontier) {
  const fs_noise_identity noise = {row->seed_low, row->seed_high, row->stream, row->position, draw};
  const int truncated = (row->parts & FS_PART_FRONTIER) != 0;
  for (uint32_t start = 0; start < tile->count; start += FS_GROUP) {
    const uint32_t group_token = tile->first_token + start;
    v128_t words[4];
    fs_group_words(words, &noise, group_token / FS_GROUP);
    for (uint32_t i = 0; i < 4; i++) {
      const float* logits = tile->logits + start + 4 * i;
      const v128_t x = wasm_v128_load(logits);
      const v128_t ids = wasm_i32x4_add(wasm_u32x4_splat(group_token + 4 * i), wasm_u32x4_const(0, 1, 2, 3));
      const v128_t possible = fs_may_win(words[i], x, fs_best_scores(frontier, x, truncated));
      uint32_t lanes = wasm_i32x4_bitmask(wasm_v128_and(possible, fs_in_window(row, x, ids)));
      if (lanes == 0) continue;
      uint32_t lane_words[4];
      wasm_v128_store(lane_words, words[i]);
      for (; lanes != 0; lanes &= lanes - 1) {
        const uint32_t lane = __builtin_ctz(lanes);
        const uint32_t token = group_token + 4 * i + lane;
        const float score = fs_add(logits[lane], fs_token_gumbel(&noise, token, lane_words[lane]));
        fs_offer(frontier, fs_point_of(tile, start + 4 * i + lane, score), truncated);
      }
    }
  }
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

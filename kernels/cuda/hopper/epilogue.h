/*
 * Drawing from a consumer's sums of one tile. A thread goes through its tokens by sixteens, of each of which it has one Philox block in either of its
 * two rows. Which registers hold a sum must be known when the kernel is compiled, and the code that draws is long: so a few sums at a time
 * go through shared memory, to places that no other thread sees, and the code stands here once. Rows whose logits are products and a temperature take
 * the short way; those with biases, penalties, masks or a soft cap have their products replaced by logits there, one after the other.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_EPILOGUE_H
#define FLASHSAMPLING_CUDA_HOPPER_EPILOGUE_H

#include "convert.h"
#include "draw.h"

/* Four sums, stored at once. */
struct alignas(16) fs_four_sums {
  float values[4];
};

/* What drawing needs of a row, in registers. */
struct fs_drawn_row {
  fs_noise_identity noise;
  float temperature;
  bool is_greedy;
  /* Its logits are scaled products by the temperature. */
  bool is_simple;
};

FS_DEVICE fs_drawn_row fs_read_row(const fs_call* call, const fs_row* row) {
  fs_drawn_row own;
  own.noise = fs_noise_of(call, row, 0);
  own.temperature = row->temperature;
  own.is_greedy = row->greedy != 0;
  own.is_simple = call->bias == 0 && !(call->soft_cap > 0.0f) && row->bias_count == 0 && row->seen_count == 0 && row->allowed == 0;
  return own;
}

/* The logits of a simple row's four products. Returns whether they are surely finite; if not, the long way says what they are. */
FS_DEVICE bool fs_simple_logits(const fs_call* call, const fs_drawn_row& row, float (&x)[4]) {
  FS_UNROLL for (int i = 0; i < 4; i++) x[i] = fs_mul(x[i], call->logit_scale);
  float sum = fs_add(fs_add(x[0], x[1]), fs_add(x[2], x[3]));
  if (row.temperature != 1.0f) {
    FS_UNROLL for (int i = 0; i < 4; i++) x[i] = fs_div(x[i], row.temperature);
    sum = fs_add(sum, fs_add(fs_add(x[0], x[1]), fs_add(x[2], x[3])));
  }
  return !fs_is_non_finite(sum);
}

/* The better of `best` and eight tokens: of two rows the four whose block begins with `first`; bit 4h + i of `candidates` says that the row h has a
 * logit of the i-th. */
FS_DEVICE void fs_draw_eight(const fs_drawn_row (&rows)[2], uint32_t first, const float (&logits)[8], uint32_t candidates, fs_best (&best)[2]) {
  uint32_t words[8] = {};
  if (!rows[0].is_greedy || !rows[1].is_greedy) {
    FS_UNROLL for (int half = 0; half < 2; half++) {
      const fs_noise_identity& noise = rows[half].noise;
      const uint32_t counter[4] = {fs_token_block(first), noise.position, noise.stream, (FS_PURPOSE_TOKEN << 16) + noise.draw};
      const uint32_t key[2] = {noise.seed_low, noise.seed_high};
      fs_philox(words + 4 * half, counter, key);
    }
  }
  /* Both conditions of each, for there to be no branch. */
  const float scores[2] = {fs_best_score(best[0]), fs_best_score(best[1])};
  uint32_t by_noise = 0, by_logit = 0;
  FS_UNROLL for (uint32_t i = 0; i < 8; i++) {
    by_noise |= (uint32_t)(fs_may_win(words[i], logits[i], scores[i / 4]) != 0) << i;
    by_logit |= (uint32_t)(logits[i] >= scores[i / 4]) << i;
  }
  const uint32_t greedy = (rows[0].is_greedy ? 0xfu : 0) | (rows[1].is_greedy ? 0xf0u : 0);
  uint32_t may_win = ((by_noise & ~greedy) | (by_logit & greedy)) & candidates;
  FS_ROLLED for (uint32_t i = 0; may_win != 0; i++, may_win >>= 1) {
    if (!(may_win & 1)) continue;
    const bool upper = i >= 4;
    const uint32_t token = fs_token_of_output(first, i & 3);
    const float logit = upper ? fs_pick_float(logits + 4, i & 3) : fs_pick_float(logits, i & 3);
    const uint32_t word = upper ? fs_pick_word(words + 4, i & 3) : fs_pick_word(words, i & 3);
    fs_noise_identity noise;
    noise.seed_low = upper ? rows[1].noise.seed_low : rows[0].noise.seed_low;
    noise.seed_high = upper ? rows[1].noise.seed_high : rows[0].noise.seed_high;
    noise.stream = upper ? rows[1].noise.stream : rows[0].noise.stream;
    noise.position = upper ? rows[1].noise.position : rows[0].noise.position;
    noise.draw = rows[0].noise.draw;
    const fs_best before = upper ? best[1] : best[0];
    const bool is_greedy = upper ? rows[1].is_greedy : rows[0].is_greedy;
    const fs_best after = is_greedy ? fs_better(before, fs_best_of(logit, token)) : fs_draw_token(&noise, token, logit, word, before);
    if (upper) best[1] = after;
    else best[0] = after;
  }
}

/* Puts some of a thread's sums, CHUNK_BLOCKS sixteens from the `chunk`-th on, where its other code finds them by number: of a sixteen first tokens
 * 2q, 2q + 1 of both rows, then 2q + 8, 2q + 9. */
template <class SHAPE>
FS_DEVICE void fs_put_chunk(fs_four_sums* own, uint32_t chunk, const fs_group_sums<SHAPE>& sums) {
  FS_UNROLL for (uint32_t candidate = 0; candidate < SHAPE::GROUP_BLOCKS / SHAPE::CHUNK_BLOCKS; candidate++) {
    if (candidate != chunk) continue;
    FS_UNROLL for (uint32_t i = 0; i < 2 * SHAPE::CHUNK_BLOCKS; i++) {
      const float (&four)[4] = sums.values[2 * candidate * SHAPE::CHUNK_BLOCKS + i];
      own[i * FS_CONSUMER_THREADS] = {four[0], four[1], four[2], four[3]};
    }
  }
}

/* Replaces a sixteen's products by logits: number `from` to `to` − 1 of eight, of which the first four are the first row's. Returns the candidates: those
 * that are finite. */
FS_DEVICE uint32_t fs_put_logits(const fs_call* call, const fs_row* rows, uint32_t from, uint32_t to, uint32_t first, fs_four_sums* own,
                                 uint32_t (&flags)[2]) {
  uint32_t candidates = 0;
  FS_ROLLED for (uint32_t i = from; i < to; i++) {
    const uint32_t half = i / 4;
    float* product = own[i % 4 / 2 * FS_CONSUMER_THREADS].values + 2 * half + i % 2;
    uint32_t met = 0;
    *product = fs_logit_of(call, rows + 8 * half, fs_token_of_output(first, i % 4), *product, &met);
    if (half == 0) flags[0] |= met;
    else flags[1] |= met;
    if (!fs_is_non_finite(*product)) candidates |= 1u << i;
  }
  return candidates;
}

/* A sixteen's sums of both rows: the first row's four, then the other's. */
FS_DEVICE void fs_get_eight(const fs_four_sums* own, float (&first_row)[4], float (&other_row)[4]) {
  const fs_four_sums low = own[0], high = own[FS_CONSUMER_THREADS];
  first_row[0] = low.values[0];
  first_row[1] = low.values[1];
  first_row[2] = high.values[0];
  first_row[3] = high.values[1];
  other_row[0] = low.values[2];
  other_row[1] = low.values[3];
  other_row[2] = high.values[2];
  other_row[3] = high.values[3];
}

/* Multiplies a sixteen's sums of both rows by the scales of their tokens' weights. */
FS_DEVICE void fs_scale_sixteen(const fs_call* call, uint32_t first, fs_four_sums* own) {
  FS_UNROLL for (uint32_t i = 0; i < 4; i++) {
    const float scale = fs_scale_of(call, fs_token_of_output(first, i));
    float* products = own[i / 2 * FS_CONSUMER_THREADS].values + i % 2;
    products[0] = fs_mul(products[0], scale);
    products[2] = fs_mul(products[2], scale);
  }
}

/* A consumer thread at work on a tile: of the rows `row` and `row` + 8 of the block what it reads, and what it has found. */
struct fs_drawing {
  fs_drawn_row rows[2];
  const fs_row* settings;
  fs_four_sums* sums;
  uint32_t row, first_token, column;
  bool has_rows, has_both;
  fs_best before[2], best[2];
  uint32_t flags[2];
};

template <class SHAPE>
FS_DEVICE fs_drawing fs_begin_drawing(const fs_call* call, fs_block_rows found, char* shared, uint32_t first_row, uint32_t group,
                                      uint32_t first_token) {
  const uint32_t thread = fs_thread() % FS_CONSUMER_THREADS, lane = thread % 32, warp = thread % FS_GROUP_THREADS / 32;
  fs_drawing own;
  own.first_token = first_token + (SHAPE::SPLITS_TOKENS ? group * SHAPE::GROUP_TOKENS : 0);
  own.column = fs_lane_column(lane);
  own.row = (SHAPE::SPLITS_TOKENS ? 0 : group * FS_GROUP_ROWS) + 16 * warp + fs_lane_row(lane, 0);
  own.has_rows = first_row + own.row < call->row_count;
  own.has_both = first_row + own.row + 8 < call->row_count;
  if (!own.has_rows) return own;
  own.settings = call->rows + first_row + own.row;
  own.sums = (fs_four_sums*)(shared + SHAPE::CHUNKS_AT) + thread;
  FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
    own.rows[half] = fs_read_row(call, own.settings + (own.has_both ? 8 * half : 0));
    own.before[half] = own.best[half] = fs_read_volatile(found.best + own.row + 8 * half);
    own.flags[half] = 0;
  }
  return own;
}

/* Adds what a thread has found to what the block has. */
FS_DEVICE void fs_end_drawing(fs_block_rows found, const fs_drawing& own) {
  FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
    if (half == 1 && !own.has_both) break;
    const uint32_t row = own.row + 8 * half;
    if (own.best[half] > own.before[half]) fs_atomic_max(found.best + row, own.best[half]);
    /* Nearly always set already, by the first tile. */
    if (own.flags[half] & ~fs_read_volatile(found.flags + row)) fs_atomic_or(found.flags + row, own.flags[half]);
  }
}

/* Draws for a consumer thread: tokens from `first_token` on and before `end`, into the block's `found`. */
template <class SHAPE>
FS_DEVICE void fs_draw_tokens(const fs_call* call, fs_block_rows found, char* shared, uint32_t first_row, uint32_t group, uint32_t first_token,
                              uint32_t end, const fs_group_sums<SHAPE>& sums) {
  fs_drawing own = fs_begin_drawing<SHAPE>(call, found, shared, first_row, group, first_token);
  if (!own.has_rows || own.first_token >= end) return;
  const bool are_simple = own.rows[0].is_simple && own.rows[1].is_simple;
  FS_ROLLED for (uint32_t chunk = 0; chunk < SHAPE::GROUP_BLOCKS / SHAPE::CHUNK_BLOCKS; chunk++) {
    fs_put_chunk<SHAPE>(own.sums, chunk, sums);
    FS_ROLLED for (uint32_t block = 0; block < SHAPE::CHUNK_BLOCKS; block++) {
      const uint32_t sixteen = own.first_token + 16 * (chunk * SHAPE::CHUNK_BLOCKS + block), first = sixteen + own.column;
      if (sixteen >= end) break;
      fs_four_sums* eight = own.sums + 2 * block * FS_CONSUMER_THREADS;
      if constexpr (SHAPE::CONVERTS) fs_scale_sixteen(call, first, eight);
      float low[4], high[4];
      fs_get_eight(eight, low, high);
      uint32_t candidates = own.has_both ? 0xffu : 0xfu;
      bool is_simple = are_simple && sixteen + 16 <= call->vocab_size;
      if (is_simple) {
        const bool low_finite = fs_simple_logits(call, own.rows[0], low), high_finite = fs_simple_logits(call, own.rows[1], high);
        is_simple = low_finite && (high_finite || !own.has_both);
      }
      if (is_simple) {
        own.flags[0] |= FS_FLAG_SUPPORTED;
        own.flags[1] |= FS_FLAG_SUPPORTED;
      } else {
        candidates = fs_put_logits(call, own.settings, 0, own.has_both ? 8 : 4, first, eight, own.flags);
        fs_get_eight(eight, low, high);
      }
      const float logits[8] = {low[0], low[1], low[2], low[3], high[0], high[1], high[2], high[3]};
      fs_draw_eight(own.rows, first, logits, candidates, own.best);
    }
  }
  fs_end_drawing(found, own);
}

#endif

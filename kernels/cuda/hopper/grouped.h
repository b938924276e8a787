/*
 * The grouped form (arXiv 2603.15854, appendix I.2): of the sixteen tokens that a thread has of 64 columns, which are one of noise version 1's groups, the
 * mass; one Gumbel a group instead of one a token. Only where a group may become the row's best is a token drawn inside it, with the
 * tokens' own noise.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_GROUPED_H
#define FLASHSAMPLING_CUDA_HOPPER_GROUPED_H

#include "epilogue.h"
#include "group_mass.h"

#define FS_GROUP_SIXTEENS 4

/* What shared memory has of a row of a sixteen. */
FS_DEVICE void fs_get_four(const fs_four_sums* sixteen, uint32_t half, float (&x)[4]) {
  const float *low = sixteen[0].values + 2 * half, *high = sixteen[FS_CONSUMER_THREADS].values + 2 * half;
  x[0] = low[0];
  x[1] = low[1];
  x[2] = high[0];
  x[3] = high[1];
}

/* The same where products were replaced by logits: of none that is not finite. */
FS_DEVICE void fs_get_masked_four(const fs_four_sums* sixteen, uint32_t half, float (&x)[4]) {
  fs_get_four(sixteen, half, x);
  FS_UNROLL for (int i = 0; i < 4; i++) {
    if (fs_is_non_finite(x[i])) x[i] = fs_float_of(FS_MASKED_BITS);
  }
}

/* The token of a group by the tokens' own noise; greedy, by its logit. The key of the best. Seldom run. */
FS_DEVICE fs_best fs_draw_in_group(const fs_call* call, const fs_drawn_row& row, uint32_t first, const fs_four_sums* own, uint32_t half, bool are_sums) {
  fs_best best = FS_NO_BEST;
  FS_ROLLED for (uint32_t i = 0; i < 4 * FS_GROUP_SIXTEENS; i++) {
    float logits[4];
    fs_get_masked_four(own + 2 * (i / 4) * FS_CONSUMER_THREADS, half, logits);
    if (are_sums) fs_simple_logits(call, row, logits);
    const float logit = fs_pick_float(logits, i % 4);
    if (fs_is_non_finite(logit)) continue;
    const uint32_t token = fs_token_of_output(first + 16 * (i / 4), i % 4);
    if (row.is_greedy) best = fs_better(best, fs_best_of(logit, token));
    else best = fs_draw_token(&row.noise, token, logit, fs_picked_word(&row.noise, FS_PURPOSE_TOKEN, token), best);
  }
  return best;
}

/* The better of `best` and a row's group of logits `x`, whose first token is `first`. */
FS_DEVICE fs_best fs_draw_one_group(const fs_call* call, const fs_drawn_row& row, const float (&x)[FS_GROUP_SIXTEENS][4], uint32_t first,
                                    const fs_four_sums* own, uint32_t half, bool are_sums, fs_best best) {
  float most = fs_float_of(FS_MASKED_BITS);
  FS_UNROLL for (int i = 0; i < FS_GROUP_SIXTEENS; i++) {
    FS_UNROLL for (int j = 0; j < 4; j++) most = x[i][j] > most ? x[i][j] : most;
  }
  if (fs_is_non_finite(most)) return best;
  const float score = fs_best_score(best);
  if (row.is_greedy) return most >= score ? fs_better(best, fs_draw_in_group(call, row, first, own, half, are_sums)) : best;
  float masses[FS_GROUP_SIXTEENS];
  FS_UNROLL for (int i = 0; i < FS_GROUP_SIXTEENS; i++) masses[i] = fs_mass_of_four(x[i], most);
  const float mass = fs_log_mass(most, fs_sum_of_four(masses));
  const uint32_t number = fs_group_of(first), word = fs_indexed_word(&row.noise, FS_PURPOSE_GROUP, number);
  if (!fs_may_win(word, mass, score)) return best;
  const float group_score = fs_group_score(&row.noise, number, word, mass);
  if (group_score < score) return best;
  return fs_better(best, fs_best_of(group_score, fs_best_token(fs_draw_in_group(call, row, first, own, half, are_sums))));
}

/* Draws by groups for a consumer thread: tokens from `first_token` on and before `end`, into the block's `found`. Parts of the vocabulary begin at
 * multiples of 64. */
template <class SHAPE>
FS_DEVICE void fs_draw_groups(const fs_call* call, fs_block_rows found, char* shared, uint32_t first_row, uint32_t group, uint32_t first_token,
                              uint32_t end, const fs_group_sums<SHAPE>& sums) {
  static_assert(SHAPE::CHUNK_BLOCKS == FS_GROUP_SIXTEENS, "a chunk is a group of every thread");
  fs_drawing own = fs_begin_drawing<SHAPE>(call, found, shared, first_row, group, first_token);
  if (!own.has_rows || own.first_token >= end) return;
  FS_ROLLED for (uint32_t chunk = 0; chunk < SHAPE::GROUP_BLOCKS / SHAPE::CHUNK_BLOCKS; chunk++) {
    const uint32_t columns = own.first_token + 64 * chunk, first = columns + own.column;
    if (columns >= end) break;
    fs_put_chunk<SHAPE>(own.sums, chunk, sums);
    FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
      if (half == 1 && !own.has_both) break;
      float x[FS_GROUP_SIXTEENS][4];
      bool are_sums = own.rows[half].is_simple && columns + 64 <= call->vocab_size;
      if (are_sums) {
        FS_UNROLL for (int i = 0; i < FS_GROUP_SIXTEENS; i++) {
          fs_get_four(own.sums + 2 * i * FS_CONSUMER_THREADS, half, x[i]);
          const bool are_finite = fs_simple_logits(call, own.rows[half], x[i]);
          are_sums &= are_finite;
        }
      }
      if (are_sums) {
        own.flags[half] |= FS_FLAG_SUPPORTED;
      } else {
        FS_ROLLED for (uint32_t i = 0; i < FS_GROUP_SIXTEENS; i++) {
          fs_put_logits(call, own.settings, 4 * half, 4 * half + 4, first + 16 * i, own.sums + 2 * i * FS_CONSUMER_THREADS, own.flags);
        }
        FS_UNROLL for (int i = 0; i < FS_GROUP_SIXTEENS; i++) fs_get_masked_four(own.sums + 2 * i * FS_CONSUMER_THREADS, half, x[i]);
      }
      own.best[half] = fs_draw_one_group(call, own.rows[half], x, first, own.sums, half, are_sums, own.best[half]);
    }
  }
  fs_end_drawing(found, own);
}

#endif

/*
 * The fused pass without tensor cores: every weight format, up to four rows a pass, hidden states in float32.
 *
 * A warp takes TOKENS tokens at a time. Lane l multiplies the 16-byte units l, l + 32, … of their weights, all TOKENS · ROWS sums at once; then
 * the lanes add up their sums, and lanes draw. The order of a logit's additions depends on the length of a row alone.
 */
#ifndef FLASHSAMPLING_CUDA_FUSED_VECTOR_H
#define FLASHSAMPLING_CUDA_FUSED_VECTOR_H

#include "decode.h"
#include "draw.h"
#include "winners.h"

/* Shape of a kernel: WARPS warps a block. */
template <class FORMAT_, int ROWS_, int TOKENS_, int WARPS_>
struct fs_vector_shape {
  using FORMAT = FORMAT_;
  static constexpr int ROWS = ROWS_, TOKENS = TOKENS_, WARPS = WARPS_, THREADS = 32 * WARPS;
  static constexpr int SUMS = ROWS * TOKENS;
  static constexpr int UNIT_ELEMENTS = 4 * FORMAT::PER_WORD;
  static constexpr int SHARED_BYTES = (int)fs_block_rows_bytes(ROWS);
  static_assert(SUMS <= 32 && (SUMS & (SUMS - 1)) == 0, "lanes share the sums");
};

/* Adds up every sum over the lanes of the warp. Afterwards a lane has the sum number lane div (32 / COUNT) in sums[0]: at each step half of the
 * sums go to the lane across, until one is left. Lanes are added in the same order whatever COUNT is. */
template <int COUNT>
FS_DEVICE void fs_add_lanes(float (&sums)[COUNT], uint32_t lane) {
  FS_UNROLL for (int width = 16, count = COUNT; width > 0; width /= 2) {
    if (count == 1) {
      sums[0] = fs_add(sums[0], fs_lane_xor(sums[0], width));
      continue;
    }
    count /= 2;
    const bool upper = (lane & width) != 0;
    FS_UNROLL for (int i = 0; i < COUNT / 2; i++) {
      if (i >= count) break;
      const float given = upper ? sums[i] : sums[i + count];
      const float kept = upper ? sums[i + count] : sums[i];
      sums[i] = fs_add(kept, fs_lane_xor(given, width));
    }
  }
}

/* Products of one unit of weights with its hidden states are added to `sums`: of ROWS rows, number 0 … ROWS − 1. */
template <class SHAPE>
FS_DEVICE void fs_multiply_unit(const fs_unit (&units)[SHAPE::TOKENS], const float* hidden, uint32_t row_elements,
                                const int (&zero_points)[SHAPE::TOKENS], float (&sums)[SHAPE::SUMS]) {
  constexpr int PER_WORD = SHAPE::FORMAT::PER_WORD;
  /* Four elements at a time, some words or half of one: the hidden states of more, of four rows, would take too many registers. */
  constexpr int OF_WORD = PER_WORD < 4 ? PER_WORD : 4;
  FS_UNROLL for (int first = 0; first < SHAPE::UNIT_ELEMENTS; first += 4) {
    fs_floats h[SHAPE::ROWS];
    FS_UNROLL for (int row = 0; row < SHAPE::ROWS; row++) h[row] = fs_read_floats(hidden + row * row_elements + first);
    FS_UNROLL for (int token = 0; token < SHAPE::TOKENS; token++) {
      FS_UNROLL for (int at = 0; at < 4; at += OF_WORD) {
        float w[PER_WORD];
        SHAPE::FORMAT::decode(units[token].words[(first + at) / PER_WORD], w);
        FS_UNROLL for (int i = 0; i < OF_WORD; i++) {
          float x = w[(first + at) % PER_WORD + i];
          if constexpr (SHAPE::FORMAT::HAS_ZERO_POINTS) x -= (float)zero_points[token];
          FS_UNROLL for (int row = 0; row < SHAPE::ROWS; row++) {
            float* sum = sums + token * SHAPE::ROWS + row;
            *sum = fs_fused(x, h[row].values[at + i], *sum);
          }
        }
      }
    }
  }
}

/* A lane's part of the products of TOKENS tokens, `first_token` on, with ROWS rows, `first_row` on; those that do not exist are read as the last
 * that does. */
template <class SHAPE>
FS_DEVICE void fs_multiply_tokens(const fs_call* call, uint32_t first_row, uint32_t first_token, uint32_t lane,
                                  float (&sums)[SHAPE::SUMS]) {
  /* Of a row, which has fewer than 2³⁰ elements: offsets of 64 bits would take registers that the sums need. */
  const uint32_t units_per_row = (uint32_t)call->weight_units, row_elements = units_per_row * SHAPE::UNIT_ELEMENTS;
  const fs_unit* weights = (const fs_unit*)call->weights;
  const float* hidden = (const float*)call->hidden + (uint64_t)first_row * row_elements;
  uint32_t tokens[SHAPE::TOKENS];
  FS_UNROLL for (int i = 0; i < SHAPE::TOKENS; i++) {
    tokens[i] = first_token + i < call->vocab_size ? first_token + i : call->vocab_size - 1;
  }
  FS_UNROLL for (int i = 0; i < SHAPE::SUMS; i++) sums[i] = 0.0f;
  for (uint32_t unit = lane; unit < units_per_row; unit += 32) {
    fs_unit units[SHAPE::TOKENS];
    int zero_points[SHAPE::TOKENS] = {};
    FS_UNROLL for (int i = 0; i < SHAPE::TOKENS; i++) units[i] = fs_read_unit(weights + (uint64_t)tokens[i] * units_per_row + unit);
    if constexpr (!SHAPE::FORMAT::SCALED) {
      fs_multiply_unit<SHAPE>(units, hidden + unit * SHAPE::UNIT_ELEMENTS, row_elements, zero_points, sums);
    } else {
      float scales[SHAPE::TOKENS];
      FS_UNROLL for (int i = 0; i < SHAPE::TOKENS; i++) {
        const uint64_t at = (tokens[i] >> call->scale_token_shift) * call->scale_stride + (unit >> call->scale_unit_shift);
        scales[i] = call->scales[at];
        if constexpr (SHAPE::FORMAT::HAS_ZERO_POINTS) {
          zero_points[i] = call->zero_points != 0 ? call->zero_points[at] : SHAPE::FORMAT::ZERO_POINT;
        }
      }
      float parts[SHAPE::SUMS] = {};
      fs_multiply_unit<SHAPE>(units, hidden + unit * SHAPE::UNIT_ELEMENTS, row_elements, zero_points, parts);
      FS_UNROLL for (int i = 0; i < SHAPE::SUMS; i++) sums[i] = fs_fused(scales[i / SHAPE::ROWS], parts[i], sums[i]);
    }
  }
}

/* The pass. The grid has a multiple of ⌈row_count / ROWS⌉ blocks; `hidden` has rows up to a multiple of ROWS, zeros beyond the last. */
template <class SHAPE>
FS_DEVICE void fs_fused_vector(const fs_call* call) {
  const uint32_t row_blocks = (call->row_count + SHAPE::ROWS - 1) / SHAPE::ROWS;
  const uint32_t first_row = fs_block() % row_blocks * SHAPE::ROWS;
  const uint32_t lane = fs_thread() % 32, warp = fs_thread() / 32;
  const uint64_t first = fs_block() / row_blocks * SHAPE::WARPS + warp, step = fs_block_count() / row_blocks * SHAPE::WARPS;
  const fs_block_rows found = fs_clear_rows(fs_shared(), SHAPE::ROWS);
  /* The lane's own sum: number `sum` of the tokens' and rows'. */
  const uint32_t sum = lane / (32 / SHAPE::SUMS), own_row = sum % SHAPE::ROWS, own_token = sum / SHAPE::ROWS;
  for (uint64_t at = first * SHAPE::TOKENS; at < call->vocab_size; at += step * SHAPE::TOKENS) {
    float sums[SHAPE::SUMS];
    fs_multiply_tokens<SHAPE>(call, first_row, (uint32_t)at, lane, sums);
    fs_add_lanes(sums, lane);
    if (first_row + own_row >= call->row_count) continue;
    const fs_best before = fs_read_volatile(found.best + own_row);
    uint32_t flags = 0;
    const fs_best best = fs_draw_one(call, call->rows + first_row + own_row, (uint32_t)at + own_token, sums[0], before, &flags);
    if (best > before) fs_atomic_max(found.best + own_row, best);
    if (flags & ~fs_read_volatile(found.flags + own_row)) fs_atomic_or(found.flags + own_row, flags);
  }
  fs_hand_in(call, found, first_row, SHAPE::ROWS, SHAPE::THREADS);
}

#endif

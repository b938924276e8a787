/*
 * The fused pass on tensor cores, sm_80 and up: bf16 and f16 weights. The batch is on M, the vocabulary on N.
 *
 * A block owns ROWS rows and goes through tiles of TOKENS tokens, `grid` tiles apart. The pairs (tile, stage of 64 elements) are one
 * sequence, so that copies of the next tile run under the epilogue of this one. Logits are accumulators and nothing else. Every logit is
 * summed in the same order whatever the shape: 16 elements after the other, of each of them the terms in turn.
 */
#ifndef FLASHSAMPLING_CUDA_FUSED_TENSOR_H
#define FLASHSAMPLING_CUDA_FUSED_TENSOR_H

#include "draw.h"
#include "indices.h"
#include "winners.h"

/* Shape of a kernel: WARPS_M × WARPS_N warps share the tile; hidden states are sums of TERMS numbers. */
template <class FORMAT_, int ROWS_, int TOKENS_, int TERMS_, int WARPS_M_, int WARPS_N_, int STAGES_>
struct fs_tensor_shape {
  using FORMAT = FORMAT_;
  static constexpr int ROWS = ROWS_, TOKENS = TOKENS_, TERMS = TERMS_, WARPS_M = WARPS_M_, WARPS_N = WARPS_N_, STAGES = STAGES_;
  static constexpr int THREADS = 32 * WARPS_M * WARPS_N;
  static constexpr int WARP_ROWS = ROWS / WARPS_M, WARP_TOKENS = TOKENS / WARPS_N;
  /* Fragments of 16 rows and of 16 tokens of a warp. */
  static constexpr int ROW_FRAGMENTS = WARP_ROWS / 16, TOKEN_FRAGMENTS = WARP_TOKENS / 16;
  static constexpr int HIDDEN_BYTES = ROWS * FS_STAGE_ROW_BYTES;
  static constexpr int STAGE_BYTES = TERMS * HIDDEN_BYTES + TOKENS * FS_STAGE_ROW_BYTES;
  static constexpr int SHARED_BYTES = STAGES * STAGE_BYTES + (int)fs_block_rows_bytes(ROWS);
  static_assert(WARP_ROWS % 16 == 0 && WARP_TOKENS % 16 == 0, "warps hold whole fragments");
  static_assert(ROWS <= THREADS, "a thread clears and hands in one row at most");
};

/* Copies `ROWS` rows of one stage; rows from `valid_rows` on and elements beyond `elements` become zeros. */
template <int ROWS, int THREADS>
FS_DEVICE void fs_copy_rows(char* stage, const char* source, uint64_t row_bytes, int64_t valid_rows, uint32_t first, uint32_t elements) {
  FS_UNROLL for (int i = 0; i < (ROWS * FS_CHUNKS + THREADS - 1) / THREADS; i++) {
    const uint32_t at = fs_thread() + i * THREADS;
    const uint32_t row = at / FS_CHUNKS, chunk = at % FS_CHUNKS;
    if (ROWS * FS_CHUNKS % THREADS != 0 && row >= ROWS) break;
    const uint32_t element = first + chunk * FS_CHUNK_ELEMENTS;
    const bool valid = row < valid_rows && element < elements;
    fs_copy(stage + fs_chunk_offset(row, chunk), valid ? source + row * row_bytes + 2ull * element : source, valid);
  }
}

/* Copies stage `stage` of the tile that begins with `first_token`. */
template <class SHAPE>
FS_DEVICE void fs_copy_stage(const fs_call* call, char* target, uint32_t first_row, uint32_t first_token, uint32_t stage) {
  const uint64_t row_bytes = 16 * call->weight_units;
  const uint32_t elements = (uint32_t)call->weight_units * FS_CHUNK_ELEMENTS;
  const uint32_t first = stage * FS_STAGE_DEPTH;
  FS_UNROLL for (int term = 0; term < SHAPE::TERMS; term++) {
    const char* hidden = (const char*)call->hidden + ((uint64_t)term * call->row_count + first_row) * row_bytes;
    fs_copy_rows<SHAPE::ROWS, SHAPE::THREADS>(target + term * SHAPE::HIDDEN_BYTES, hidden, row_bytes,
                                              (int64_t)call->row_count - first_row, first, elements);
  }
  fs_copy_rows<SHAPE::TOKENS, SHAPE::THREADS>(target + SHAPE::TERMS * SHAPE::HIDDEN_BYTES,
                                              (const char*)call->weights + first_token * row_bytes, row_bytes,
                                              (int64_t)call->vocab_size - first_token, first, elements);
}

/* Adds one stage's products to a warp's sums. */
template <class SHAPE>
FS_DEVICE void fs_multiply_stage(const char* stage, uint32_t warp_row, uint32_t warp_token, uint32_t lane,
                                 float (&sums)[SHAPE::ROW_FRAGMENTS][SHAPE::TOKEN_FRAGMENTS][8]) {
  const char* weights = stage + SHAPE::TERMS * SHAPE::HIDDEN_BYTES;
  FS_UNROLL for (int step = 0; step < FS_STAGE_DEPTH / 16; step++) {
    uint32_t b[SHAPE::TOKEN_FRAGMENTS][4];
    FS_UNROLL for (int n = 0; n < SHAPE::TOKEN_FRAGMENTS; n++) {
      fs_load_matrices(b[n], weights + fs_chunk_offset(warp_token + 16 * n + fs_lane_row_b(lane), 2 * step + fs_lane_chunk_b(lane)));
    }
    FS_UNROLL for (int term = 0; term < SHAPE::TERMS; term++) {
      const char* hidden = stage + term * SHAPE::HIDDEN_BYTES;
      FS_UNROLL for (int m = 0; m < SHAPE::ROW_FRAGMENTS; m++) {
        uint32_t a[4];
        fs_load_matrices(a, hidden + fs_chunk_offset(warp_row + 16 * m + fs_lane_row_a(lane), 2 * step + fs_lane_chunk_a(lane)));
        FS_UNROLL for (int n = 0; n < SHAPE::TOKEN_FRAGMENTS; n++) {
          fs_multiply<typename SHAPE::FORMAT>(sums[m][n], a, b[n][0], b[n][1]);
          fs_multiply<typename SHAPE::FORMAT>(sums[m][n] + 4, a, b[n][2], b[n][3]);
        }
      }
    }
  }
}

/* Draws from a finished tile's sums. */
template <class SHAPE>
FS_DEVICE void fs_draw_tile(const fs_call* call, fs_block_rows found, uint32_t first_row, uint32_t first_token, uint32_t warp_row,
                            uint32_t warp_token, uint32_t lane, const float (&sums)[SHAPE::ROW_FRAGMENTS][SHAPE::TOKEN_FRAGMENTS][8]) {
  FS_UNROLL for (int m = 0; m < SHAPE::ROW_FRAGMENTS; m++) {
    FS_UNROLL for (int half = 0; half < 2; half++) {
      const uint32_t row = warp_row + 16 * m + fs_lane_row(lane, half);
      if (first_row + row >= call->row_count) continue;
      const fs_best before = fs_read_volatile(found.best + row);
      fs_best best = before;
      uint32_t flags = 0;
      FS_UNROLL for (int n = 0; n < SHAPE::TOKEN_FRAGMENTS; n++) {
        const float* sum = sums[m][n] + 2 * half;
        const float products[4] = {sum[0], sum[1], sum[4], sum[5]};
        const uint32_t first = first_token + warp_token + 16 * n + fs_lane_column(lane);
        best = fs_draw_four(call, call->rows + first_row + row, first, products, best, &flags);
      }
      if (best > before) fs_atomic_max(found.best + row, best);
      /* Nearly always set already, by the first tile. */
      if (flags & ~fs_read_volatile(found.flags + row)) fs_atomic_or(found.flags + row, flags);
    }
  }
}

/* Where a warp stands: the first of its rows and tokens within the tile. */
struct fs_warp_place {
  uint32_t row, token, lane;
};
template <class SHAPE>
FS_DEVICE fs_warp_place fs_place_of_warp() {
  const uint32_t warp = fs_thread() / 32;
  return {warp / SHAPE::WARPS_N * SHAPE::WARP_ROWS, warp % SHAPE::WARPS_N * SHAPE::WARP_TOKENS, fs_thread() % 32};
}

/* Goes through the block's tiles of the vocabulary; `finish` is given the number of each and the warp's sums. Between two calls of it all threads
 * of the block have met. The grid has a multiple of ⌈row_count / ROWS⌉ blocks: neighbours share a tile's weights, which the second reads from the
 * cache. */
template <class SHAPE, class FINISH>
FS_DEVICE void fs_over_tiles(const fs_call* call, const FINISH& finish) {
  char* stages = fs_shared();
  const uint32_t row_blocks = (call->row_count + SHAPE::ROWS - 1) / SHAPE::ROWS;
  const uint32_t first_row = fs_block() % row_blocks * SHAPE::ROWS;
  const uint32_t first_tile = fs_block() / row_blocks, tile_step = fs_block_count() / row_blocks;
  const uint32_t tile_count = (call->vocab_size + SHAPE::TOKENS - 1) / SHAPE::TOKENS;
  const uint32_t stage_count = ((uint32_t)call->weight_units * FS_CHUNK_ELEMENTS + FS_STAGE_DEPTH - 1) / FS_STAGE_DEPTH;
  const fs_warp_place warp = fs_place_of_warp<SHAPE>();
  float sums[SHAPE::ROW_FRAGMENTS][SHAPE::TOKEN_FRAGMENTS][8] = {};

  /* What is copied next, STAGES − 1 stages ahead of what is multiplied. */
  uint32_t copied_tile = first_tile, copied_stage = 0, copied_slot = 0;
  const auto copy_next = [&] {
    if (copied_tile < tile_count) {
      fs_copy_stage<SHAPE>(call, stages + copied_slot * SHAPE::STAGE_BYTES, first_row, copied_tile * SHAPE::TOKENS, copied_stage);
      if (++copied_stage == stage_count) {
        copied_stage = 0;
        copied_tile += tile_step;
      }
    }
    copied_slot = copied_slot + 1 == SHAPE::STAGES ? 0 : copied_slot + 1;
    /* A group even if empty: waiting counts groups. */
    fs_copies_end();
  };
  for (int i = 0; i < SHAPE::STAGES - 1; i++) copy_next();

  uint32_t slot = 0;
  for (uint32_t tile = first_tile; tile < tile_count; tile += tile_step) {
    for (uint32_t stage = 0; stage < stage_count; stage++) {
      fs_copies_wait<SHAPE::STAGES - 2>();
      /* All have this stage, and all are done with the one before, whose place the next copies take. */
      fs_sync();
      copy_next();
      fs_multiply_stage<SHAPE>(stages + slot * SHAPE::STAGE_BYTES, warp.row, warp.token, warp.lane, sums);
      slot = slot + 1 == SHAPE::STAGES ? 0 : slot + 1;
    }
    finish(tile, sums);
    FS_UNROLL for (int m = 0; m < SHAPE::ROW_FRAGMENTS; m++) {
      FS_UNROLL for (int n = 0; n < SHAPE::TOKEN_FRAGMENTS; n++) {
        FS_UNROLL for (int i = 0; i < 8; i++) sums[m][n][i] = 0.0f;
      }
    }
  }
}

/* The pass. */
template <class SHAPE>
FS_DEVICE void fs_fused_tensor(const fs_call* call) {
  const uint32_t row_blocks = (call->row_count + SHAPE::ROWS - 1) / SHAPE::ROWS;
  const uint32_t first_row = fs_block() % row_blocks * SHAPE::ROWS;
  const fs_block_rows found = fs_clear_rows(fs_shared() + SHAPE::STAGES * SHAPE::STAGE_BYTES, SHAPE::ROWS);
  const fs_warp_place warp = fs_place_of_warp<SHAPE>();
  fs_over_tiles<SHAPE>(call, [&](uint32_t tile, const auto& sums) {
    fs_draw_tile<SHAPE>(call, found, first_row, tile * SHAPE::TOKENS, warp.row, warp.token, warp.lane, sums);
  });
  fs_hand_in(call, found, first_row, SHAPE::ROWS, SHAPE::THREADS);
}

#endif

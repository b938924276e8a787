/*
 * The fused pass that leaves summaries, with tensor cores and without: a tile's products go to shared memory, and each warp then takes rows of it. Products
 * are the same to the last bit as in the passes that only draw.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_FUSED_H
#define FLASHSAMPLING_CUDA_SUMMARY_FUSED_H

#include "fused_tensor.h"
#include "fused_vector.h"
#include "summarise.h"

/* The block's part of the pass: its rows, and its group of tiles. */
FS_DEVICE fs_group fs_begin_group(const fs_call* call, char* block_rows, uint32_t rows) {
  const uint32_t row_blocks = (call->row_count + rows - 1) / rows;
  return {fs_clear_rows(block_rows, rows), fs_block() % row_blocks * rows, rows, fs_block() / row_blocks};
}

template <class SHAPE>
struct fs_tensor_summary {
  static constexpr int THREADS = SHAPE::THREADS, WARPS = SHAPE::THREADS / 32;
  static constexpr int SHARED_BYTES = SHAPE::SHARED_BYTES + SHAPE::ROWS * FS_TILE * 4;
  static_assert(SHAPE::TOKENS == FS_TILE, "the sums of tiles must not depend on the kernel");
};

template <class SHAPE>
FS_DEVICE void fs_summarise_tensor(const fs_call* call) {
  if (fs_is_unwanted(call)) return;
  constexpr uint32_t WARPS = fs_tensor_summary<SHAPE>::WARPS;
  char* block_rows = fs_shared() + SHAPE::STAGES * SHAPE::STAGE_BYTES;
  float* products = (float*)(block_rows + fs_block_rows_bytes(SHAPE::ROWS));
  const fs_group group = fs_begin_group(call, block_rows, SHAPE::ROWS);
  const fs_warp_place place = fs_place_of_warp<SHAPE>();
  const uint32_t warp = fs_thread() / 32;
  fs_clear_summaries(call, group, warp, WARPS, place.lane);
  fs_over_tiles<SHAPE>(call, [&](uint32_t tile, const auto& sums) {
    FS_UNROLL for (int m = 0; m < SHAPE::ROW_FRAGMENTS; m++) {
      FS_UNROLL for (int n = 0; n < SHAPE::TOKEN_FRAGMENTS; n++) {
        FS_UNROLL for (int i = 0; i < 8; i++) {
          const uint32_t row = place.row + 16 * m + fs_lane_row(place.lane, i / 2 % 2);
          const uint32_t column = place.token + 16 * n + fs_lane_column(place.lane) + i % 2 + i / 4 * 8;
          products[row * FS_TILE + column] = sums[m][n][i];
        }
      }
    }
    fs_sync();
    fs_summarise_tile<true>(call, group, tile, products, warp, WARPS, place.lane);
  });
  if (!call->findings.looks) fs_hand_in_rows(call, group.found, group.first_row, SHAPE::ROWS);
}

template <class SHAPE>
struct fs_vector_summary {
  static constexpr int THREADS = SHAPE::THREADS;
  static constexpr int SHARED_BYTES = SHAPE::SHARED_BYTES + SHAPE::ROWS * FS_TILE * 4;
  static_assert(FS_TILE % (SHAPE::TOKENS * SHAPE::WARPS) == 0, "warps share a tile");
};

template <class SHAPE>
FS_DEVICE void fs_summarise_vector(const fs_call* call) {
  if (fs_is_unwanted(call)) return;
  float* products = (float*)(fs_shared() + fs_block_rows_bytes(SHAPE::ROWS));
  const fs_group group = fs_begin_group(call, fs_shared(), SHAPE::ROWS);
  const uint32_t lane = fs_thread() % 32, warp = fs_thread() / 32;
  const uint32_t tile_step = fs_block_count() / ((call->row_count + SHAPE::ROWS - 1) / SHAPE::ROWS);
  fs_clear_summaries(call, group, warp, SHAPE::WARPS, lane);
  const uint32_t sum = lane / (32 / SHAPE::SUMS), own_row = sum % SHAPE::ROWS, own_token = sum / SHAPE::ROWS;
  for (uint32_t tile = group.number; tile * FS_TILE < call->vocab_size; tile += tile_step) {
    for (uint32_t start = warp * SHAPE::TOKENS; start < FS_TILE; start += SHAPE::WARPS * SHAPE::TOKENS) {
      float sums[SHAPE::SUMS];
      fs_multiply_tokens<SHAPE>(call, group.first_row, tile * FS_TILE + start, lane, sums);
      fs_add_lanes(sums, lane);
      if (lane % (32 / SHAPE::SUMS) == 0) products[own_row * FS_TILE + start + own_token] = sums[0];
    }
    fs_sync();
    fs_summarise_tile<false>(call, group, tile, products, warp, SHAPE::WARPS, lane);
    fs_sync();
  }
  if (!call->findings.looks) fs_hand_in_rows(call, group.found, group.first_row, SHAPE::ROWS);
}

#endif

/*
 * Drawing from a consumer's sums of one tile. A thread goes through its tokens by sixteens, of each of which it has one Philox block in either of its
 * two rows. Which registers hold a sum must be known when the kernel is compiled, and the code that draws is long: so a few sums at a time
 * go through shared memory, to places that no other thread sees, and the code stands here once.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_EPILOGUE_H
#define FLASHSAMPLING_CUDA_HOPPER_EPILOGUE_H

#include "draw.h"
#include "pipeline.h"

/* Four sums, stored at once. */
struct alignas(16) fs_four_sums {
  float values[4];
};

/* Draws for a consumer thread: tokens from `first_token` on and before `end`, into the block's `found`. */
template <class SHAPE>
FS_DEVICE void fs_draw_group(const fs_call* call, fs_block_rows found, char* shared, uint32_t first_row, uint32_t group, uint32_t first_token,
                             uint32_t end, const fs_group_sums<SHAPE>& sums) {
  const uint32_t thread = fs_thread() % FS_CONSUMER_THREADS, lane = thread % 32, warp = thread % FS_GROUP_THREADS / 32;
  const uint32_t group_row = SHAPE::SPLITS_TOKENS ? 0 : group * FS_GROUP_ROWS;
  if (SHAPE::SPLITS_TOKENS) first_token += group * SHAPE::GROUP_TOKENS;
  /* The first of its two rows; the other is eight further on. */
  const uint32_t row = group_row + 16 * warp + fs_lane_row(lane, 0);
  if (first_row + row >= call->row_count || first_token >= end) return;
  const bool has_both = first_row + row + 8 < call->row_count;
  const fs_row* rows = call->rows + first_row + row;
  const fs_best before[2] = {fs_read_volatile(found.best + row), fs_read_volatile(found.best + row + 8)};
  fs_best best[2] = {before[0], before[1]};
  uint32_t flags[2] = {0, 0};
  /* Eight sums: two fours. */
  fs_four_sums* own = (fs_four_sums*)(shared + SHAPE::CHUNKS_AT) + thread;
  FS_ROLLED for (uint32_t chunk = 0; chunk < SHAPE::GROUP_BLOCKS / SHAPE::CHUNK_BLOCKS; chunk++) {
    FS_UNROLL for (uint32_t candidate = 0; candidate < SHAPE::GROUP_BLOCKS / SHAPE::CHUNK_BLOCKS; candidate++) {
      if (candidate != chunk) continue;
      FS_UNROLL for (uint32_t block = 0; block < SHAPE::CHUNK_BLOCKS; block++) {
        const float (*eight)[4] = sums.values + 2 * (candidate * SHAPE::CHUNK_BLOCKS + block);
        own[2 * block * FS_CONSUMER_THREADS] = {eight[0][0], eight[0][1], eight[1][0], eight[1][1]};
        own[(2 * block + 1) * FS_CONSUMER_THREADS] = {eight[0][2], eight[0][3], eight[1][2], eight[1][3]};
      }
    }
    FS_ROLLED for (uint32_t block = 0; block < SHAPE::CHUNK_BLOCKS; block++) {
      const uint32_t sixteen = first_token + 16 * (chunk * SHAPE::CHUNK_BLOCKS + block);
      if (sixteen >= end) break;
      FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
        if (half == 1 && !has_both) break;
        const fs_four_sums products = own[(2 * block + half) * FS_CONSUMER_THREADS];
        best[half] = fs_draw_four(call, rows + 8 * half, sixteen + fs_lane_column(lane), products.values, best[half], flags + half);
      }
    }
  }
  FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
    if (best[half] > before[half]) fs_atomic_max(found.best + row + 8 * half, best[half]);
    /* Nearly always set already, by the first tile. */
    if (flags[half] & ~found.flags[row + 8 * half]) fs_atomic_or(found.flags + row + 8 * half, flags[half]);
  }
}

#endif

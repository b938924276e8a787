/*
 * How blocks hand in their winners: one atomic maximum per row and block, and the last block to finish writes the results. No second kernel,
 * and nothing to clear between calls.
 */
#ifndef FLASHSAMPLING_CUDA_WINNERS_H
#define FLASHSAMPLING_CUDA_WINNERS_H

#include "best.h"
#include "call.h"
#include "machine.h"

/* What a block knows of its rows, in shared memory. */
struct fs_block_rows {
  fs_best* best;
  uint32_t* flags;
};

/* Bytes of shared memory for the rows of a block. */
FS_FN constexpr uint32_t fs_block_rows_bytes(uint32_t rows) { return rows * 16; }

/* The rows' place in shared memory; clears it. */
FS_DEVICE fs_block_rows fs_clear_rows(char* shared, uint32_t rows) {
  const fs_block_rows found = {(fs_best*)shared, (uint32_t*)(shared + 8 * rows)};
  if (fs_thread() < rows) {
    found.best[fs_thread()] = FS_NO_BEST;
    found.flags[fs_thread()] = 0;
  }
  fs_sync();
  return found;
}

/* Hands in a block's rows, `first_row` on. All threads of the block come here. */
FS_DEVICE void fs_hand_in_rows(const fs_call* call, fs_block_rows found, uint32_t first_row, uint32_t rows) {
  fs_sync();
  const uint32_t own = first_row + fs_thread();
  if (fs_thread() < rows && own < call->row_count) {
    if (found.best[fs_thread()] != FS_NO_BEST) fs_atomic_max(call->best + own, found.best[fs_thread()]);
    if (found.flags[fs_thread()] != 0) fs_atomic_or(call->flags + own, found.flags[fs_thread()]);
  }
}

/* Whether the block is the last of the grid to come here, and so sees what all have handed in. The fences are one thread's, between barriers: they hold for what
 * the whole block did before, and does after (PTX ISA 9.0, "Causality order"). */
FS_DEVICE bool fs_is_last_block(const fs_call* call) {
  fs_sync();
  bool is_last = false;
  if (fs_thread() == 0) {
    const uint32_t last = fs_block_count() - 1;
    fs_fence();
    is_last = fs_atomic_count(call->finished_blocks, last) == last;
    fs_fence();
  }
  return fs_sync_any(is_last);
}

/* The same, and of the last block of the grid, writes all rows' results. */
FS_DEVICE void fs_hand_in(const fs_call* call, fs_block_rows found, uint32_t first_row, uint32_t rows, uint32_t threads) {
  fs_hand_in_rows(call, found, first_row, rows);
  if (!fs_is_last_block(call)) return;
  for (uint32_t row = fs_thread(); row < call->row_count; row += threads) {
    const fs_best best = fs_atomic_take(call->best + row);
    fs_result result;
    result.token = fs_best_token(best);
    result.score = fs_best_score(best);
    result.flags = fs_atomic_take(call->flags + row);
    call->results[row] = result;
  }
}

#endif

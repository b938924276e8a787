/*
 * The fused pass on Hopper (sm_90a): bf16, f16 and fp8 weights, by the copy engine and wgmma. The batch is on M, the vocabulary on N; a block stays on its
 * multiprocessor and goes through its part of the vocabulary (schedule.h). One warpgroup copies, two multiply and draw (pipeline.h, convert.h,
 * epilogue.h, grouped.h).
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_FUSED_H
#define FLASHSAMPLING_CUDA_HOPPER_FUSED_H

#include "grouped.h"

/* Registers of a thread: 65,536 less what 384 threads leave unused. */
template <class SHAPE>
struct fs_registers {
  static constexpr int PRODUCER = SHAPE::CONVERTS ? FS_CONVERTER_REGISTERS : FS_PRODUCER_REGISTERS, CONSUMER = SHAPE::CONVERTS ? 232 : 240;
  static_assert(FS_CONSUMER_THREADS * CONSUMER + FS_GROUP_THREADS * PRODUCER <= 384 * (65536 / 384 / 8 * 8),
                "what consumers take, the producer has given up");
};

/* The pass. The grid is a multiple of CLUSTER · ⌈row_count / (CLUSTER · ROWS)⌉ blocks. */
template <class SHAPE>
FS_DEVICE void fs_fused_hopper(const fs_hopper_call* hopper) {
  const fs_call* call = &hopper->call;
  char* shared = fs_shared();
  const uint32_t rank = SHAPE::CLUSTER > 1 ? fs_cluster_rank() : 0;
  const fs_stage_barriers barriers = fs_make_barriers<SHAPE>(shared);
  const fs_stage_barriers raw = fs_make_raw_barriers<SHAPE>(shared);
  const fs_block_rows found = fs_clear_rows(shared + SHAPE::ROWS_AT, SHAPE::ROWS);
  if constexpr (SHAPE::CLUSTER > 1) fs_cluster_sync();
  const fs_share own =
      fs_share_of(call->vocab_size, SHAPE::UNIT, call->row_count, SHAPE::ROWS, SHAPE::CLUSTER, fs_block(), fs_block_count());
  const uint32_t group = fs_thread() / FS_GROUP_THREADS;
  if (group == FS_CONSUMER_GROUPS) {
    fs_give_registers<fs_registers<SHAPE>::PRODUCER>();
    fs_bring_stages<SHAPE>(hopper, shared, barriers, raw, own, rank);
  } else {
    fs_take_registers<fs_registers<SHAPE>::CONSUMER>();
    const uint32_t stage_count = fs_stage_count<SHAPE>(call);
    fs_ring ring = {0, 0};
    for (uint32_t first = own.tokens.first; first < own.tokens.end; first += SHAPE::TOKENS) {
      fs_group_sums<SHAPE> sums;
      ring = fs_multiply_tile<SHAPE>(shared, barriers, ring, stage_count, group, sums);
      if constexpr (SHAPE::IS_GROUPED) fs_draw_groups<SHAPE>(call, found, shared, own.first_row, group, first, own.tokens.end, sums);
      else fs_draw_tokens<SHAPE>(call, found, shared, own.first_row, group, first, own.tokens.end, sums);
    }
    /* The other block still arrives at this one's barriers: neither may be gone. */
    if constexpr (SHAPE::CLUSTER > 1) fs_cluster_sync();
    /* The producer's warps have ended, or will without a barrier: barriers count those that have not. */
    fs_hand_in(call, found, own.first_row, SHAPE::ROWS, FS_CONSUMER_THREADS);
  }
}

#endif

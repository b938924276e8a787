/*
 * The pass that leaves summaries, for truncations, several draws and logprobs: the same pipeline, and two more warpgroups that do nothing but
 * summarise. A consumer puts its products where they find them, and multiplies on: up to 64 rows a tile of weights should take longer to arrive
 * than its summaries take, which then cost what nothing hides, the last tile's. What is left is what the portable kernels leave
 * (../summary/summarise.h), bit by bit where the products are the same. Kernels without summaries have nothing of this.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_SUMMARIES_H
#define FLASHSAMPLING_CUDA_HOPPER_SUMMARIES_H

#include "convert.h"
#include "summary/summarise.h"

/* Places for the products of a tile of FS_TILE tokens: one is filled while another is read. */
#define FS_SLOTS 2

/* Warpgroups that summarise: two warps of each scheduler, of which one works while the other waits for memory. */
#define FS_SUMMARISER_GROUPS 2

/* Registers of a thread: of 640 threads each finds 96, which consumers keep; summarisers take what the producer gives up. */
template <class SHAPE>
struct fs_summary_registers {
  static constexpr int PRODUCER = SHAPE::CONVERTS ? FS_CONVERTER_REGISTERS : FS_PRODUCER_REGISTERS, SUMMARISER = SHAPE::CONVERTS ? 120 : 128;
  static_assert(PRODUCER + FS_SUMMARISER_GROUPS * SUMMARISER <= (1 + FS_SUMMARISER_GROUPS) * 96, "what summarisers take, the producer has given up");
};

static_assert(FS_SUMMARY_UNIT == FS_TILE, "a part of the vocabulary has whole tiles of summaries");

/* Shape of a kernel that leaves summaries: parameters are those of every Hopper kernel. */
template <class FORMAT_, int ROWS_, int TOKENS_, int TERMS_, int CLUSTER_, int STAGES_, int UNIT_>
struct fs_hopper_summary_shape : fs_hopper_shape<FORMAT_, ROWS_, TOKENS_, TERMS_, CLUSTER_, STAGES_, UNIT_> {
  using BASE = fs_hopper_shape<FORMAT_, ROWS_, TOKENS_, TERMS_, CLUSTER_, STAGES_, UNIT_>;
  static constexpr int THREADS = BASE::THREADS + FS_SUMMARISER_GROUPS * FS_GROUP_THREADS;
  /* Consumers that fill a slot together. */
  static constexpr int WRITERS = FS_TILE / BASE::GROUP_TOKENS;
  static constexpr int SLOT_BYTES = ROWS_ * FS_TILE * 4;
  static constexpr int SLOTS_AT = BASE::CHUNKS_AT;
  static constexpr int ROWS_AT = SLOTS_AT + FS_SLOTS * SLOT_BYTES;
  static constexpr int BARRIERS_AT = ROWS_AT + (int)fs_block_rows_bytes(ROWS_);
  static constexpr int SLOT_BARRIERS_AT = BARRIERS_AT + 2 * STAGES_ * 8;
  static constexpr int RAW_BARRIERS_AT = SLOT_BARRIERS_AT + 2 * FS_SLOTS * 8;
  static constexpr int RAW_AT = fs_raw_at(RAW_BARRIERS_AT);
  static constexpr int SHARED_BYTES = BASE::CONVERTS ? RAW_AT + FS_RAW_STAGES * BASE::RAW_STAGE_BYTES : RAW_BARRIERS_AT;
  static_assert(BASE::SPLITS_TOKENS && CLUSTER_ == 1 && UNIT_ == FS_TILE, "64 rows, a block alone, whole tiles");
  static_assert(WRITERS * BASE::GROUP_TOKENS == FS_TILE, "a consumer has all of a slot, or half");
  static_assert(SHARED_BYTES <= 227 * 1024, "fits");
};

/* The slots of a block. */
struct fs_slots {
  float* products; /* [FS_SLOTS][rows][FS_TILE] */
  fs_barrier* full;
  fs_barrier* empty;
};

/* Their place; thread 0 makes the barriers. */
template <class SHAPE>
FS_DEVICE fs_slots fs_make_slots(char* shared) {
  fs_barrier* barriers = (fs_barrier*)(shared + SHAPE::SLOT_BARRIERS_AT);
  if (fs_thread() == 0) {
    for (int slot = 0; slot < FS_SLOTS; slot++) {
      fs_barrier_make(barriers + slot, SHAPE::WRITERS * FS_GROUP_THREADS / 32);
      fs_barrier_make(barriers + FS_SLOTS + slot, FS_SUMMARISER_GROUPS * FS_GROUP_THREADS / 32);
    }
    fs_barriers_made();
  }
  return {(float*)(shared + SHAPE::SLOTS_AT), barriers, barriers + FS_SLOTS};
}

/* The slot of a block's `number`-th tile of FS_TILE tokens. */
FS_DEVICE fs_ring fs_slot_of(uint32_t number) { return {number % FS_SLOTS, number / FS_SLOTS % 2}; }

/* Puts a consumer's sums of a tile of the pipeline, which is the block's `number`-th, into slots; none from `end` on. */
template <class SHAPE>
FS_DEVICE void fs_put_products(const fs_call* call, fs_slots slots, uint32_t number, fs_part tokens, uint32_t group,
                               const fs_group_sums<SHAPE>& sums) {
  const uint32_t own = SHAPE::WRITERS == 1 ? FS_CONSUMER_GROUPS * number + group : number;
  if (tokens.first + own * FS_TILE >= tokens.end) return;
  const fs_ring slot = fs_slot_of(own);
  const uint32_t lane = fs_thread() % 32, row = 16 * (fs_thread() % FS_GROUP_THREADS / 32) + fs_lane_row(lane, 0);
  const uint32_t column = (SHAPE::WRITERS == 1 ? 0 : group * SHAPE::GROUP_TOKENS) + fs_lane_column(lane);
  float* products = slots.products + (slot.stage * SHAPE::ROWS + row) * FS_TILE + column;
  fs_barrier_wait(slots.empty + slot.stage, slot.parity ^ 1);
  FS_UNROLL for (int eight = 0; eight < SHAPE::GROUP_TOKENS / 8; eight++) {
    float scales[2] = {1.0f, 1.0f};
    if constexpr (SHAPE::CONVERTS) {
      FS_UNROLL for (int i = 0; i < 2; i++) scales[i] = fs_scale_of(call, tokens.first + own * FS_TILE + column + 8 * eight + i);
    }
    FS_UNROLL for (int i = 0; i < 4; i++) {
      const float sum = sums.values[eight][i];
      products[i / 2 * 8 * FS_TILE + 8 * eight + i % 2] = SHAPE::CONVERTS ? fs_mul(sum, scales[i % 2]) : sum;
    }
  }
  fs_warp_sync();
  if (lane == 0) fs_barrier_arrive(slots.full + slot.stage);
}

/* Summarisers: all tiles of a block, in order. Each warp has rows of its own. */
FS_DEVICE void fs_summarise_slots(const fs_call* call, fs_slots slots, fs_part tokens, const fs_group& group) {
  const uint32_t lane = fs_thread() % 32, warps = FS_SUMMARISER_GROUPS * FS_GROUP_THREADS / 32;
  const uint32_t warp = (fs_thread() - FS_CONSUMER_THREADS - FS_GROUP_THREADS) / 32;
  fs_clear_summaries(call, group, warp, warps, lane);
  for (uint32_t first = tokens.first; first < tokens.end; first += FS_TILE) {
    const fs_ring slot = fs_slot_of((first - tokens.first) / FS_TILE);
    fs_barrier_wait(slots.full + slot.stage, slot.parity);
    fs_summarise_tile<true>(call, group, first / FS_TILE, slots.products + slot.stage * group.rows * FS_TILE, warp, warps, lane);
    fs_warp_sync();
    if (lane == 0) fs_barrier_arrive(slots.empty + slot.stage);
  }
}

/* The pass. The grid is a multiple of ⌈row_count / ROWS⌉ blocks; the groups of summaries are the parts of the vocabulary. */
template <class SHAPE>
FS_DEVICE void fs_summarise_hopper(const fs_hopper_call* hopper) {
  const fs_call* call = &hopper->call;
  if (fs_is_unwanted(call)) return;
  char* shared = fs_shared();
  const fs_stage_barriers barriers = fs_make_barriers<SHAPE>(shared);
  const fs_stage_barriers raw = fs_make_raw_barriers<SHAPE>(shared);
  const fs_slots slots = fs_make_slots<SHAPE>(shared);
  const fs_block_rows found = fs_clear_rows(shared + SHAPE::ROWS_AT, SHAPE::ROWS);
  const fs_share own = fs_share_of(call->vocab_size, SHAPE::UNIT, call->row_count, SHAPE::ROWS, 1, fs_block(), fs_block_count());
  const uint32_t group = fs_thread() / FS_GROUP_THREADS;
  if (group == FS_CONSUMER_GROUPS) {
    fs_give_registers<fs_summary_registers<SHAPE>::PRODUCER>();
    fs_bring_stages<SHAPE>(hopper, shared, barriers, raw, own, 0);
    return;
  }
  if (group < FS_CONSUMER_GROUPS) {
    const uint32_t stage_count = fs_stage_count<SHAPE>(call);
    fs_ring ring = {0, 0};
    uint32_t number = 0;
    for (uint32_t first = own.tokens.first; first < own.tokens.end; first += SHAPE::TOKENS) {
      fs_group_sums<SHAPE> sums;
      ring = fs_multiply_tile<SHAPE>(shared, barriers, ring, stage_count, group, sums);
      fs_put_products<SHAPE>(call, slots, number++, own.tokens, group, sums);
    }
  } else {
    fs_take_registers<fs_summary_registers<SHAPE>::SUMMARISER>();
    const uint32_t row_blocks = (call->row_count + SHAPE::ROWS - 1) / SHAPE::ROWS;
    fs_summarise_slots(call, slots, own.tokens, {found, own.first_row, SHAPE::ROWS, fs_block() / row_blocks});
  }
  if (!call->findings.looks) fs_hand_in_rows(call, found, own.first_row, SHAPE::ROWS);
}

#endif

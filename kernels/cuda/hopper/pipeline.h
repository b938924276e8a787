/*
 * The stages between the copy engine and the tensor cores. One thread, the producer, fills them as they become free; two warpgroups, the consumers,
 * multiply. A stage is full when its bytes are there, and empty when every consumer warp, of every block of the cluster, has read it: with two
 * blocks each copies half of a tile's weights to both. A consumer may be ahead of the other by as many stages as there are, which is how one
 * draws from its sums while the other multiplies.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_PIPELINE_H
#define FLASHSAMPLING_CUDA_HOPPER_PIPELINE_H

#include "hopper_call.h"
#include "layout.h"
#include "schedule.h"

/* Registers of a producer's thread: all others take what it gives up. */
#define FS_PRODUCER_REGISTERS 24

/* Warps that make fp8 weights bf16: those of the producer's warpgroup that do not copy. */
#define FS_CONVERTERS 3

/* A block's barriers, of each stage one of either kind. */
struct fs_stage_barriers {
  fs_barrier* full;
  fs_barrier* empty;
};

/* Arrivals that fill a stage: the producer's, or, where weights are converted, that of hidden states and those of the warps that convert. */
template <class SHAPE>
struct fs_filling {
  static constexpr uint32_t ARRIVALS = SHAPE::CONVERTS ? 1 + FS_CONVERTERS : 1;
};

/* Their place; thread 0 makes them. */
template <class SHAPE>
FS_DEVICE fs_stage_barriers fs_make_barriers(char* shared) {
  const fs_stage_barriers barriers = {(fs_barrier*)(shared + SHAPE::BARRIERS_AT), (fs_barrier*)(shared + SHAPE::BARRIERS_AT) + SHAPE::STAGES};
  if (fs_thread() == 0) {
    for (int stage = 0; stage < SHAPE::STAGES; stage++) {
      fs_barrier_make(barriers.full + stage, fs_filling<SHAPE>::ARRIVALS);
      fs_barrier_make(barriers.empty + stage, FS_CONSUMER_THREADS / 32 * SHAPE::CLUSTER);
    }
    fs_barriers_made();
  }
  return barriers;
}

/* Stages of a row. */
template <class SHAPE>
FS_DEVICE uint32_t fs_stage_count(const fs_call* call) {
  return ((uint32_t)call->weight_units * SHAPE::UNIT_ELEMENTS + FS_STAGE_DEPTH - 1) / FS_STAGE_DEPTH;
}

/* Copies weights of `width` tokens, `first` on, to every block of the cluster; this block does its share. */
template <class SHAPE>
FS_DEVICE void fs_copy_weights(const fs_hopper_call* hopper, char* target, uint32_t x, uint32_t first, uint32_t width, uint32_t rank,
                               fs_barrier* full, fs_cache_policy policy) {
  const auto copy = [&](const fs_tensor_map* map, uint32_t token) {
    char* place = target + token * FS_STAGE_ROW_BYTES;
    if constexpr (SHAPE::CLUSTER == 1) fs_copy_box(place, map, x, first + token, full, policy);
    else fs_copy_box_to_both(place, map, x, first + token, full, policy);
  };
  if (width == SHAPE::TOKENS) {
    copy(&hopper->weights, rank * SHAPE::BOX_TOKENS);
    return;
  }
  for (uint32_t token = rank * FS_FEW_TOKENS; token < width; token += SHAPE::CLUSTER * FS_FEW_TOKENS) copy(&hopper->few_weights, token);
}

/* The producer: copies all stages of all tiles of its block, in order. */
template <class SHAPE>
FS_DEVICE void fs_produce(const fs_hopper_call* hopper, char* stages, fs_stage_barriers barriers, fs_share own, uint32_t rank) {
  const uint32_t stage_count = fs_stage_count<SHAPE>(&hopper->call), row_count = hopper->call.row_count;
  const fs_cache_policy once = fs_read_once(), again = fs_read_again();
  fs_prefetch_map(&hopper->hidden);
  fs_prefetch_map(&hopper->weights);
  fs_ring ring = {0, 0};
  for (uint32_t first = own.tokens.first; first < own.tokens.end; first += SHAPE::TOKENS) {
    const uint32_t left = own.tokens.end - first, width = left < SHAPE::TOKENS ? left : SHAPE::TOKENS;
    const uint32_t few_boxes = (width + FS_FEW_TOKENS - 1) / FS_FEW_TOKENS;
    const uint32_t bytes = SHAPE::WEIGHTS_AT + (width == SHAPE::TOKENS ? SHAPE::TOKENS : few_boxes * FS_FEW_TOKENS) * FS_STAGE_ROW_BYTES;
    for (uint32_t stage = 0; stage < stage_count; stage++) {
      fs_barrier* full = barriers.full + ring.stage;
      char* target = stages + ring.stage * SHAPE::STAGE_BYTES;
      fs_barrier_wait(barriers.empty + ring.stage, ring.parity ^ 1);
      fs_barrier_expect(full, bytes);
      for (int term = 0; term < SHAPE::TERMS; term++) {
        fs_copy_box(target + term * SHAPE::HIDDEN_BYTES, &hopper->hidden, stage * FS_STAGE_DEPTH, term * row_count + own.first_row, full, again);
      }
      fs_copy_weights<SHAPE>(hopper, target + SHAPE::WEIGHTS_AT, stage * FS_STAGE_DEPTH, first, width, rank, full, once);
      ring = fs_next(ring, SHAPE::STAGES);
    }
  }
}

/* A consumer's sums: of 64 rows and GROUP_TOKENS tokens, what a thread has of them (gpu/warpgroup.h). */
template <class SHAPE>
struct fs_group_sums {
  float values[SHAPE::GROUP_TOKENS / 8][4];
};

/* This warp has read a stage. */
template <class SHAPE>
FS_DEVICE void fs_release(fs_barrier* empty) {
  const uint32_t lane = fs_thread() % 32;
  if constexpr (SHAPE::CLUSTER == 1) {
    if (lane == 0) fs_barrier_arrive(empty);
  } else {
    if (lane < SHAPE::CLUSTER) fs_barrier_arrive_at(empty, lane);
  }
}

/* A consumer's sums of one tile: of every 16 elements the terms in turn, which is every kernel's order. Returns where the ring stands after it. */
template <class SHAPE>
FS_DEVICE fs_ring fs_multiply_tile(const char* stages, fs_stage_barriers barriers, fs_ring ring, uint32_t stage_count, uint32_t group,
                                   fs_group_sums<SHAPE>& sums) {
  const uint32_t hidden_at = SHAPE::SPLITS_TOKENS ? 0 : group * FS_GROUP_ROWS * FS_STAGE_ROW_BYTES;
  const uint32_t weights_at = SHAPE::WEIGHTS_AT + (SHAPE::SPLITS_TOKENS ? group * SHAPE::GROUP_TOKENS * FS_STAGE_ROW_BYTES : 0);
  const uint32_t address = fs_shared_address(stages);
  uint32_t before = 0;
  /* Lanes that drew from the tile before have gone different ways; products need all. */
  fs_warp_sync();
  for (uint32_t stage = 0; stage < stage_count; stage++) {
    fs_barrier_wait(barriers.full + ring.stage, ring.parity);
    const uint32_t own = address + ring.stage * SHAPE::STAGE_BYTES;
    const uint64_t hidden = fs_matrix_descriptor(own + hidden_at), weights = fs_matrix_descriptor(own + weights_at);
    fs_warpgroup_begin();
    FS_UNROLL for (int step = 0; step < FS_STAGE_DEPTH / FS_STEP_ELEMENTS; step++) {
      FS_UNROLL for (int term = 0; term < SHAPE::TERMS; term++) {
        fs_warpgroup_multiply<std::conditional_t<SHAPE::CONVERTS, fs_bf16, typename SHAPE::FORMAT>>(sums.values, fs_descriptor_further(hidden, term * SHAPE::HIDDEN_BYTES + 2 * FS_STEP_ELEMENTS * step),
                                                      fs_descriptor_further(weights, 2 * FS_STEP_ELEMENTS * step),
                                                      step + term > 0 || stage > 0);
      }
    }
    fs_warpgroup_commit();
    /* This stage's products are under way while those of the one before end. */
    fs_warpgroup_wait<1>();
    if (stage > 0) fs_release<SHAPE>(barriers.empty + before);
    before = ring.stage;
    ring = fs_next(ring, SHAPE::STAGES);
  }
  fs_warpgroup_end(sums.values);
  fs_release<SHAPE>(barriers.empty + before);
  return ring;
}

#endif

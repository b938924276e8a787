/*
 * The exact list of the 64 largest logits, by a warp: lane l has the places l and l + 32. A few keys are put between one after the other. Many are put in order
 * at once, by a bitonic network (K. E. Batcher, "Sorting networks and their applications", 1968), and lists in order become one by its last stages. Merging
 * is a loop, since it stands in the code often; sorting is not, since it then takes fewer registers.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_TOP_H
#define FLASHSAMPLING_CUDA_SUMMARY_TOP_H

#include "compile.h"
#include "findings.h"
#include "reduce.h"

/* From how many lanes with keys that enter on it is shorter to put all in order: networks take some 50 steps for a tile, a key alone takes two. */
#define FS_MANY_LANES 20

/* What a lane has of a list. */
struct fs_top_places {
  fs_best low, high;
};

FS_DEVICE fs_top_places fs_read_top(const fs_best* list, uint32_t lane) { return {list[lane], list[lane + 32]}; }
FS_DEVICE void fs_write_top(fs_best* list, fs_top_places own, uint32_t lane) {
  list[lane] = own.low;
  list[lane + 32] = own.high;
}

/* Makes a list empty. */
FS_DEVICE void fs_clear_top(fs_best* list, uint32_t lane) { fs_write_top(list, {FS_NO_BEST, FS_NO_BEST}, lane); }

/* A step of a network: of a key and that of the lane whose number differs by `stride` the larger, or the smaller. */
FS_DEVICE fs_best fs_exchange(fs_best key, uint32_t stride, bool takes_larger) {
  const fs_best other = fs_lane_xor(key, (int)stride);
  return (key > other) == takes_larger ? key : other;
}

/* The last stage of a network: puts a bitonic sequence in order. */
FS_DEVICE fs_top_places fs_settle_top(fs_top_places own, uint32_t lane) {
  fs_top_places settled = {fs_better(own.low, own.high), own.low > own.high ? own.high : own.low};
  FS_ROLLED for (uint32_t stride = 16; stride > 0; stride /= 2) {
    settled.low = fs_exchange(settled.low, stride, (lane & stride) == 0);
    settled.high = fs_exchange(settled.high, stride, (lane & stride) == 0);
  }
  return settled;
}

/* The 64 largest keys of two lists: the larger of each key and of its counterpart from the other's end are they, and bitonic. */
FS_DEVICE fs_top_places fs_join_tops(fs_top_places one, fs_top_places other, uint32_t lane) {
  return fs_settle_top({fs_better(one.low, fs_lane_xor(other.high, 31)), fs_better(one.high, fs_lane_xor(other.low, 31))}, lane);
}

/* Puts 64 keys in order, the largest first. */
FS_DEVICE fs_top_places fs_sort_top(fs_top_places own, uint32_t lane) {
  FS_UNROLL for (uint32_t size = 2; size <= 32; size *= 2) {
    FS_UNROLL for (uint32_t stride = size / 2; stride > 0; stride /= 2) {
      const bool is_first = (lane & stride) == 0;
      own.low = fs_exchange(own.low, stride, is_first == ((lane & size) == 0));
      own.high = fs_exchange(own.high, stride, is_first == (size < 32 && (lane & size) == 0));
    }
  }
  return fs_settle_top(own, lane);
}

/* Adds keys of logits to a list in memory; FS_NO_BEST is none. Whether many are put in order at once is up to the kernel, which must have registers for it. */
template <bool SORTS, int COUNT>
FS_DEVICE void fs_add_to_top(fs_best* list, const fs_best (&keys)[COUNT], uint32_t lane) {
  static_assert(COUNT % 2 == 0, "whole lists");
  const fs_best last = list[FS_TOP_CAPACITY - 1];
  bool enters = false;
  FS_UNROLL for (int i = 0; i < COUNT; i++) enters |= keys[i] > last;
  const uint32_t entering = fs_count_bits(fs_ballot(enters));
  if (entering == 0) return;
  fs_top_places own = fs_read_top(list, lane);
  if (SORTS && entering >= FS_MANY_LANES) {
    FS_ROLLED for (int pair = 0; pair < COUNT; pair += 2) {
      fs_top_places unsorted = {FS_NO_BEST, FS_NO_BEST};
      FS_UNROLL for (int i = 0; i < COUNT; i += 2) {
        if (i == pair) unsorted = {keys[i], keys[i + 1]};
      }
      own = fs_join_tops(own, fs_sort_top(unsorted, lane), lane);
    }
  } else {
    FS_UNROLL for (int i = 0; i < COUNT; i++) {
      FS_ROLLED for (uint32_t lanes = fs_ballot(keys[i] > last); lanes != 0; lanes &= lanes - 1) {
        const fs_best key = fs_lane_read(keys[i], fs_lowest_bit(lanes));
        const uint32_t place = fs_count_bits(fs_ballot(own.low > key)) + fs_count_bits(fs_ballot(own.high > key));
        const fs_best before_low = fs_lane_read(own.low, lane - 1), before_high = fs_lane_read(own.high, lane - 1);
        const fs_best carried = fs_lane_read(own.low, 31);
        if (lane >= place) own.low = lane == place ? key : before_low;
        if (lane + 32 >= place) own.high = lane + 32 == place ? key : lane == 0 ? carried : before_high;
      }
    }
  }
  fs_write_top(list, own, lane);
  fs_warp_sync();
}

#endif

/*
 * The exact list of the 64 largest logits, by a warp: lane l has the places l and l + 32. A few keys are put between one after the other. Many are put in order
 * at once, by a bitonic network (K. E. Batcher, "Sorting networks and their applications", 1968), and lists in order become one by its last stages. Steps of a
 * network are loops: what a short kernel waits for is its own code.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_TOP_H
#define FLASHSAMPLING_CUDA_SUMMARY_TOP_H

#include "compile.h"
#include "findings.h"
#include "reduce.h"

/* From how many keys on it is shorter to put all in order: a network has some 20 steps, a key alone takes two. */
#define FS_MANY_KEYS 12

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

/* The 64 largest keys of two lists. */
FS_DEVICE fs_top_places fs_join_tops(fs_top_places one, fs_top_places other, uint32_t lane) {
  /* The larger of each key and of its counterpart from the other's end are the 64 largest, and bitonic. */
  const fs_best low = fs_better(one.low, fs_lane_read(other.high, 31 - lane)), high = fs_better(one.high, fs_lane_read(other.low, 31 - lane));
  fs_top_places joined = {low > high ? low : high, low > high ? high : low};
  FS_ROLLED for (uint32_t stride = 16; stride > 0; stride /= 2) {
    joined.low = fs_exchange(joined.low, stride, (lane & stride) == 0);
    joined.high = fs_exchange(joined.high, stride, (lane & stride) == 0);
  }
  return joined;
}

/* Puts keys in order, the largest first: each two of a lane, with those of all, as a list. */
template <int COUNT>
FS_DEVICE void fs_sort_tops(fs_best (&keys)[COUNT], uint32_t lane) {
  FS_ROLLED for (uint32_t size = 2; size <= 32; size *= 2) {
    FS_ROLLED for (uint32_t stride = size / 2; stride > 0; stride /= 2) {
      FS_UNROLL for (int i = 0; i < COUNT; i++) {
        const uint32_t place = lane + 32 * (i % 2);
        keys[i] = fs_exchange(keys[i], stride, ((place & stride) == 0) == ((place & size) == 0));
      }
    }
  }
  FS_UNROLL for (int i = 0; i < COUNT; i += 2) {
    const fs_best low = keys[i], high = keys[i + 1];
    keys[i] = low > high ? low : high;
    keys[i + 1] = low > high ? high : low;
  }
  FS_ROLLED for (uint32_t stride = 16; stride > 0; stride /= 2) {
    FS_UNROLL for (int i = 0; i < COUNT; i++) keys[i] = fs_exchange(keys[i], stride, (lane & stride) == 0);
  }
}

/* Adds keys of logits to a list in memory; FS_NO_BEST is none. */
template <int COUNT>
FS_DEVICE void fs_add_to_top(fs_best* list, const fs_best (&keys)[COUNT], uint32_t lane) {
  static_assert(COUNT % 2 == 0, "whole lists");
  const fs_best last = list[FS_TOP_CAPACITY - 1];
  uint32_t entering = 0;
  FS_UNROLL for (int i = 0; i < COUNT; i++) entering += fs_count_bits(fs_ballot(keys[i] > last));
  if (entering == 0) return;
  fs_top_places own = fs_read_top(list, lane);
  if (entering >= FS_MANY_KEYS) {
    fs_best sorted[COUNT];
    FS_UNROLL for (int i = 0; i < COUNT; i++) sorted[i] = keys[i];
    fs_sort_tops(sorted, lane);
    FS_UNROLL for (int i = 0; i < COUNT; i += 2) own = fs_join_tops(own, {sorted[i], sorted[i + 1]}, lane);
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

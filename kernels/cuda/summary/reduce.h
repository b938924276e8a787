/*
 * Sums and maxima over the lanes of a warp; every lane gets the same number. Lanes are added in pairs, so a sum does not depend on the machine.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_REDUCE_H
#define FLASHSAMPLING_CUDA_SUMMARY_REDUCE_H

#include "machine.h"

FS_DEVICE float fs_sum_of_lanes(float x) {
  for (int mask = 1; mask < 32; mask *= 2) x = fs_add(x, fs_lane_xor(x, mask));
  return x;
}
template <class INTEGER>
FS_DEVICE INTEGER fs_total_of_lanes(INTEGER x) {
  for (int mask = 1; mask < 32; mask *= 2) x += fs_lane_xor(x, mask);
  return x;
}
template <class T>
FS_DEVICE T fs_largest_of_lanes(T x) {
  for (int mask = 1; mask < 32; mask *= 2) {
    const T other = fs_lane_xor(x, mask);
    x = other > x ? other : x;
  }
  return x;
}

/* Sum of a lane's four numbers. */
FS_DEVICE float fs_sum_of_four(const float x[4]) { return fs_add(fs_add(x[0], x[1]), fs_add(x[2], x[3])); }

#endif

/*
 * Sums of masses as integers of 128 bits: the same in any order.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_WIDE_H
#define FLASHSAMPLING_CUDA_SUMMARY_WIDE_H

#include "reduce.h"

typedef unsigned __int128 fs_wide;

/* Sum over the lanes of a warp; every lane gets it. */
FS_DEVICE fs_wide fs_wide_total_of_lanes(fs_wide x) {
  for (int mask = 1; mask < 32; mask *= 2) {
    const unsigned long long low = fs_lane_xor((unsigned long long)x, mask), high = fs_lane_xor((unsigned long long)(x >> 64), mask);
    x += (fs_wide)high << 64 | low;
  }
  return x;
}

/* More than float32 sums of masses are off by: 2⁻¹⁷ of them, rounded up. */
FS_DEVICE fs_wide fs_margin_of(fs_wide mass) { return (mass >> 17) + 1; }

/* share · mass, rounded up, for a share below 1 and a mass below 2¹⁰⁴: a number is at least the product if and only if it is at least this. */
FS_DEVICE fs_wide fs_share_of(fs_wide mass, float share) {
  const uint32_t bits = (uint32_t)fs_bits_of(share), exponent = bits >> 23;
  if (exponent == 0) return 0;
  const fs_wide product = mass * ((bits & 0x7fffffu) | 0x800000u);
  const uint32_t shift = 150 - exponent;
  if (shift > 127) return product != 0;
  const fs_wide whole = product >> shift;
  return whole + ((whole << shift) != product);
}

#endif

/*
 * The second look: the same weights, the same order of summation and so the same logits to the last bit, this time to measure what lies between a
 * few places of the order of prefixes. Sums are integers, so they do not depend on who adds what.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_MEASURE_H
#define FLASHSAMPLING_CUDA_SUMMARY_MEASURE_H

#include "call.h"
#include "common/exact_sum.h"
#include "compile.h"
#include "reduce.h"

/* A mass of 1, in the units of sums: 128 of them are less than 2⁶⁴. */
#define FS_MASS_ONE 72057594037927936.0

/* Mass of a logit relative to that of another that is no smaller, in those units. */
FS_DEVICE unsigned long long fs_units_of_mass(double distance) {
  return -distance < FS_EXACT_LOWEST ? 0 : (unsigned long long)(fs_exp_double(-distance) * FS_MASS_ONE);
}

/* Number of a row's places that do not follow a token: the gap that it lies in. */
FS_DEVICE uint32_t fs_gap_of(const uint32_t* places, uint32_t count, float logit, uint32_t token) {
  uint32_t low = 0, high = count;
  while (low < high) {
    const uint32_t middle = (low + high) / 2;
    if (fs_precedes(logit, token, fs_float_of((int32_t)places[2 * middle]), places[2 * middle + 1])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/* Adds to a sum of 128 bits. */
FS_DEVICE void fs_add_wide(unsigned long long sum[2], unsigned long long term) {
  if (term == 0) return;
  const unsigned long long before = fs_atomic_add(sum, term);
  if (before + term < before) fs_atomic_add(sum + 1, 1);
}

/* Adds the warp's tokens to the gaps of their row that they lie in: gap by gap, since a tile lies in few. Logits of −∞ are none. */
FS_DEVICE void fs_measure_tile(const fs_call* call, uint32_t row_number, const float (&logits)[4], const uint32_t (&tokens)[4], uint32_t lane) {
  const fs_row* row = call->rows + row_number;
  if (row->place_count == FS_NOT_MEASURED) return;
  uint32_t gaps[4], waiting = 0;
  FS_UNROLL for (int i = 0; i < 4; i++) {
    gaps[i] = fs_gap_of(call->extra + row->places, row->place_count, logits[i], tokens[i]);
    if (fs_bits_of(logits[i]) != FS_MASKED_BITS) waiting |= 1u << i;
  }
  FS_ROLLED for (uint32_t lanes = fs_ballot(waiting != 0); lanes != 0; lanes = fs_ballot(waiting != 0)) {
    uint32_t own = 0;
    FS_UNROLL for (int i = 3; i >= 0; i--) own = waiting >> i & 1 ? gaps[i] : own;
    const uint32_t gap = fs_lane_read(own, fs_lowest_bit(lanes));
    unsigned long long mass = 0, weighted = 0;
    uint32_t count = 0;
    FS_UNROLL for (int i = 0; i < 4; i++) {
      if ((waiting >> i & 1) == 0 || gaps[i] != gap) continue;
      waiting &= ~(1u << i);
      count++;
      const double distance = (double)row->reference - (double)logits[i];
      const unsigned long long units = fs_units_of_mass(distance);
      mass += units;
      weighted += (unsigned long long)((double)units * distance);
    }
    count = fs_total_of_lanes(count);
    mass = fs_total_of_lanes(mass);
    weighted = fs_total_of_lanes(weighted);
    if (lane == 0) {
      fs_gap* to = call->findings.gaps + row_number * FS_GAPS + gap;
      fs_atomic_add(&to->count, count);
      fs_add_wide(to->mass, mass);
      fs_add_wide(to->weighted, weighted);
    }
  }
}

#endif

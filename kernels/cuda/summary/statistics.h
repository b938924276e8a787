/*
 * Rounded sums over a tile: log mass, and mean and deviation. A lane has four of the 128 logits; the host, or whoever decides, joins tiles.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_STATISTICS_H
#define FLASHSAMPLING_CUDA_SUMMARY_STATISTICS_H

#include "common/float_math.h"
#include "compile.h"
#include "findings.h"
#include "reduce.h"

/* Log mass of the warp's logits, of which −∞ counts as none, and what the entropy takes. */
FS_DEVICE fs_tile_mass fs_mass_of_tile(const float logits[4]) {
  float largest = logits[0];
  FS_UNROLL for (int i = 1; i < 4; i++) largest = logits[i] > largest ? logits[i] : largest;
  fs_tile_mass mass = {fs_largest_of_lanes(largest), 0.0f, 0.0f};
  /* The same for all lanes. */
  if (fs_bits_of(mass.max) == FS_MASKED_BITS) return mass;
  float terms[4], weighted[4];
  FS_UNROLL for (int i = 0; i < 4; i++) {
    const float distance = fs_add(logits[i], -mass.max);
    terms[i] = fs_expf(distance);
    /* The distance may be infinite where there is no mass. */
    weighted[i] = terms[i] > 0.0f ? fs_mul(terms[i], distance) : 0.0f;
  }
  mass.sum = fs_sum_of_lanes(fs_sum_of_four(terms));
  mass.weighted = fs_sum_of_lanes(fs_sum_of_four(weighted));
  return mass;
}

/* From this distance on sums of squares might overflow, as those of tokens with a bias of −10³⁰ do: distances are taken in the unit then. */
#define FS_FAR_BITS 0x58800000u /* of 2⁵⁰ */
#define FS_FAR_UNIT 0x1p80f

/* Mean and deviation, in two walks: the second takes distances from the first's mean, exact where logits lie near each other, and corrects it. */
FS_DEVICE fs_tile_moments fs_moments_of_tile(const float logits[4]) {
  float counted[4], shares[4], distances[4], squares[4];
  FS_UNROLL for (int i = 0; i < 4; i++) {
    counted[i] = fs_bits_of(logits[i]) == FS_MASKED_BITS ? 0.0f : 1.0f;
    shares[i] = counted[i] > 0.0f ? fs_mul(logits[i], 1.0f / FS_TILE) : 0.0f;
  }
  const float count = fs_sum_of_lanes(fs_sum_of_four(counted));
  if (count == 0.0f) return {0.0f, 0.0f, 0.0f, 0.0f};
  const float mean = fs_mul(fs_sum_of_lanes(fs_sum_of_four(shares)), fs_div(FS_TILE, count));
  /* By its bits, as the distance itself may overflow. */
  uint32_t farthest = 0;
  FS_UNROLL for (int i = 0; i < 4; i++) {
    const uint32_t bits = counted[i] > 0.0f ? fs_bits_of(fs_add(logits[i], -mean)) & 0x7fffffffu : 0;
    farthest = bits > farthest ? bits : farthest;
  }
  const bool is_far = fs_largest_of_lanes(farthest) >= FS_FAR_BITS;
  const float per_unit = is_far ? 1.0f / FS_FAR_UNIT : 1.0f;
  FS_UNROLL for (int i = 0; i < 4; i++) {
    distances[i] = counted[i] > 0.0f ? fs_add(fs_mul(logits[i], per_unit), -fs_mul(mean, per_unit)) : 0.0f;
    squares[i] = fs_mul(distances[i], distances[i]);
  }
  const float correction = fs_div(fs_sum_of_lanes(fs_sum_of_four(distances)), count);
  const float sum = fs_sum_of_lanes(fs_sum_of_four(squares));
  if (is_far) return {count, mean, fs_mul(FS_FAR_UNIT, correction), -sum};
  return {count, mean, correction, sum};
}

#endif

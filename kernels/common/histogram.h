/*
 * Mass and count of the support by logit, on an absolute grid: bin b holds the logits in [b/64, (b + 1)/64). It brackets the cut of a
 * top-p or of a large top-k that ends outside the list of the largest logits.
 *
 * A ring of bins moves up with the largest logit; what falls out below is forgotten, since its mass is the whole mass less that of
 * the bins. Counts and masses are integers, so that histograms of disjoint sets add up to the same in any order.
 */
#ifndef FLASHSAMPLING_HISTOGRAM_H
#define FLASHSAMPLING_HISTOGRAM_H

#include "target.h"

#define FS_BINS_PER_NAT 64.0f

/* Bins kept: 16 nats. A power of two. */
#define FS_BINS 1024

/* Bin numbers are clamped to ± this. Logits of such size are so far apart in float32 that no bin is of use; the host discards a
 * histogram whose top is clamped. */
#define FS_BIN_LIMIT 0x1p30f

/* A bin's mass, relative to e^(its lower edge), is its count + excess · 2⁻³²: the excess of a token, e^x − 1 for x its distance from the edge,
 * is below 1/63.
 *
 * In units of 2⁻³² and for f = 64·x it is f·(A + f·(B + f·C)), within 2. A is 2^32/64; B = 2^32/(2·64²) and C = 2^32/(6·64³) but for what
 * f⁴, of which 2^32/(24·64⁴) = 10⅔ is left out, has of f² and f³: f² is f − ⅛ within ⅛. float32 rounds the whole by up to 8. */
#define FS_EXCESS_A 0x1p26f
#define FS_EXCESS_B 524286.67f
#define FS_EXCESS_C 2741.3333f

/* Side by side, so that SIMD adds a token to both at once. */
typedef struct {
  uint64_t excess;
  uint64_t count;
} fs_bin;

typedef struct {
  /* Highest bin with a token; FS_NO_BIN for the empty histogram. */
  int32_t top;
  /* Tokens of the support, those below the bins included. */
  uint32_t token_count;
  uint32_t padding[2];
  /* Bin b, top − FS_BINS < b ≤ top, is in place b mod FS_BINS. In the last place lies whatever belongs to no bin, and nobody looks there. */
  fs_bin bins[FS_BINS + 1];
} fs_histogram;

#define FS_NO_BIN ((int32_t)0x80000000)

/* Makes a histogram empty. */
FS_FN void fs_histogram_clear(fs_histogram* histogram) {
  histogram->top = FS_NO_BIN;
  histogram->token_count = 0;
  for (uint32_t i = 0; i < FS_BINS; i++) histogram->bins[i] = (fs_bin){0, 0};
}

/* The bin of a logit. */
FS_FN int32_t fs_bin_of(float logit) {
  const float scaled = fs_mul(logit, FS_BINS_PER_NAT);
  if (!(scaled > -FS_BIN_LIMIT)) return -(int32_t)FS_BIN_LIMIT;
  if (scaled >= FS_BIN_LIMIT) return (int32_t)FS_BIN_LIMIT;
  const int32_t truncated = (int32_t)scaled;
  return truncated - (scaled < (float)truncated);
}

/* Excess of a logit over the lower edge of its bin. */
FS_FN uint32_t fs_bin_excess(float logit, int32_t bin) {
  const float f = fs_add(fs_mul(logit, FS_BINS_PER_NAT), -(float)bin);
  const float e = fs_horner(fs_horner(FS_EXCESS_C, f, FS_EXCESS_B), f, FS_EXCESS_A);
  return fs_uint_of(fs_mul(f, e));
}

/* Moves the ring up to a new top bin, if it is one. */
FS_FN void fs_histogram_raise(fs_histogram* histogram, int32_t top) {
  if (top <= histogram->top) return;
  if (histogram->top != FS_NO_BIN) {
    const uint32_t risen = (uint32_t)top - (uint32_t)histogram->top;
    const uint32_t cleared = risen < FS_BINS ? risen : FS_BINS;
    for (uint32_t i = 0; i < cleared; i++) {
      histogram->bins[((uint32_t)top - i) & (FS_BINS - 1)] = (fs_bin){0, 0};
    }
  }
  histogram->top = top;
}

/* Adds a token to its bin, which must be one of those kept. */
FS_FN void fs_histogram_add(fs_histogram* histogram, int32_t bin, uint32_t excess) {
  fs_bin* found = histogram->bins + ((uint32_t)bin & (FS_BINS - 1));
  found->excess += excess;
  found->count++;
}

#endif

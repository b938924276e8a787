/*
 * A token's score in float64.
 */
#ifndef FLASHSAMPLING_STANDALONE_SCORE_H
#define FLASHSAMPLING_STANDALONE_SCORE_H

#include <cmath>

#include "registry.h"

/* Logit and noise; how far a kernel's may be from it; the logit. Not supported: −∞. */
struct Score {
  double score, error, logit;
};

inline double exact_gumbel(uint32_t word, uint32_t tail) {
  const double v = word >= FS_TAIL_THRESHOLD ? (word + 0.5) * 0x1p-32 : (word * 0x1p32 + tail + 0.5) * 0x1p-64;
  return -std::log(-std::log1p(-v));
}

#endif

/*
 * Sums without rounding error that matters, for second looks: fixed-point numbers of 128 bits. Integers add up to the same in any
 * order, so a sum does not depend on who adds what.
 */
#ifndef FLASHSAMPLING_EXACT_SUM_H
#define FLASHSAMPLING_EXACT_SUM_H

#include "target.h"

/* Fractional bits: terms are numbers from 0 to 1, cut off below 2⁻⁶². */
#define FS_EXACT_BITS 62

/* ln 2⁻⁶² = −42.98: e^x is 0 in these units below it. */
#define FS_EXACT_LOWEST -43.0

typedef struct {
  uint64_t low;
  uint64_t high;
} fs_exact_sum;

/* Adds a number from 0 to 1. */
FS_FN void fs_exact_add(fs_exact_sum* sum, double term) {
  const uint64_t units = (uint64_t)(term * (double)(1ull << FS_EXACT_BITS));
  sum->low += units;
  sum->high += sum->low < units;
}

/* e^x for FS_EXACT_LOWEST ≤ x ≤ 0, within 2⁻⁵²: x = k·ln 2 + r, and the series of e^r to r¹³ / 13!. */
FS_FN double fs_exp_double(double x) {
  const double shift = 6755399441055744.0; /* 1.5 · 2⁵²: adding it rounds to an integer */
  const double k = (x * 1.4426950408889634 + shift) - shift;
  const double r = (x - k * 0.6931471803691238) - k * 1.9082149292705877e-10;
  double e = 1.0 / 6227020800.0;
  e = e * r + 1.0 / 479001600.0;
  e = e * r + 1.0 / 39916800.0;
  e = e * r + 1.0 / 3628800.0;
  e = e * r + 1.0 / 362880.0;
  e = e * r + 1.0 / 40320.0;
  e = e * r + 1.0 / 5040.0;
  e = e * r + 1.0 / 720.0;
  e = e * r + 1.0 / 120.0;
  e = e * r + 1.0 / 24.0;
  e = e * r + 1.0 / 6.0;
  e = e * r + 0.5;
  e = e * r + 1.0;
  e = e * r + 1.0;
  const uint64_t bits = (uint64_t)((int64_t)k + 1023) << 52;
  double power;
  __builtin_memcpy(&power, &bits, sizeof power);
  return e * power;
}

#endif

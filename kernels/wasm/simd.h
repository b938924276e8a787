/*
 * 128-bit SIMD helpers: the vector twins of shared scalar functions, lane by lane the same operations.
 */
#ifndef FLASHSAMPLING_WASM_SIMD_H
#define FLASHSAMPLING_WASM_SIMD_H

#include <wasm_simd128.h>

#include "common/float_math.h"
#include "common/soft_cap.h"

#define FS_INFINITY __builtin_inff()

/* A constant that the compiler takes for a variable, for loops: engines make a constant anew where it is used, by three instructions. */
static inline v128_t fs_held(int32_t bits) {
  v128_t held = wasm_i32x4_splat(bits);
  __asm__("" : "+r"(held));
  return held;
}

static inline v128_t fs_held_float(float value) { return fs_held(fs_bits_of(value)); }

/* Sum of four lanes, in a fixed order. */
static inline float fs_sum_lanes(v128_t x) {
  return (wasm_f32x4_extract_lane(x, 0) + wasm_f32x4_extract_lane(x, 1)) +
         (wasm_f32x4_extract_lane(x, 2) + wasm_f32x4_extract_lane(x, 3));
}

/* Largest of four lanes; none is NaN. */
static inline float fs_max_lanes(v128_t x) {
  const v128_t pairs = wasm_f32x4_pmax(x, wasm_i32x4_shuffle(x, x, 2, 3, 0, 1));
  const v128_t all = wasm_f32x4_pmax(pairs, wasm_i32x4_shuffle(pairs, pairs, 1, 0, 3, 2));
  return wasm_f32x4_extract_lane(all, 0);
}

/* Of NaN and infinities all of these bits are set. */
#define FS_EXPONENT_BITS 0x7f800000

/* Mask of the lanes that are NaN or infinite; `exponent` has FS_EXPONENT_BITS in every lane. */
static inline v128_t fs_non_finite(v128_t x, v128_t exponent) {
  return wasm_i32x4_eq(wasm_v128_and(x, exponent), exponent);
}

/* sum + a · b. With relaxed SIMD one rounding where the machine can, which saves an instruction of two: then two machines may
 * differ in the last bits. */
static inline v128_t fs_multiply_add(v128_t sum, v128_t a, v128_t b) {
#ifdef __wasm_relaxed_simd__
  return wasm_f32x4_relaxed_madd(a, b, sum);
#else
  return wasm_f32x4_add(sum, wasm_f32x4_mul(a, b));
#endif
}

/* The integers that numbers are rounded to, towards 0; any where they have none of 32 bits. */
static inline v128_t fs_truncate4(v128_t x) {
#ifdef __wasm_relaxed_simd__
  return wasm_i32x4_relaxed_trunc_f32x4(x);
#else
  return wasm_i32x4_trunc_sat_f32x4(x);
#endif
}

static inline v128_t fs_horner4(v128_t sum, v128_t x, v128_t c) { return wasm_f32x4_add(wasm_f32x4_mul(sum, x), c); }

/* The constants of fs_exp4. */
typedef struct {
  v128_t lowest;
  v128_t highest;
  v128_t log2_e;
  v128_t shift;
  v128_t minus_ln2_high;
  v128_t minus_ln2_low;
  v128_t coefficients[5];
  v128_t one;
} fs_exp_constants;

static inline fs_exp_constants fs_held_exp(void) {
  return (fs_exp_constants){fs_held_float(FS_EXP_LOWEST),
                            fs_held_float(-FS_EXP_LOWEST),
                            fs_held_float(FS_LOG2_E),
                            fs_held_float(FS_ROUNDING_SHIFT),
                            fs_held_float(-FS_LN2_HIGH),
                            fs_held_float(-FS_LN2_LOW),
                            {fs_held_float(FS_EXP_0), fs_held_float(FS_EXP_1), fs_held_float(FS_EXP_2),
                             fs_held_float(FS_EXP_3), fs_held_float(FS_EXP_4)},
                            fs_held_float(1.0f)};
}

/* fs_expf in four lanes. */
static inline v128_t fs_exp4(const fs_exp_constants* held, v128_t x) {
  const v128_t vanishes = wasm_f32x4_lt(x, held->lowest);
  x = wasm_f32x4_pmin(wasm_f32x4_pmax(x, held->lowest), held->highest);
  const v128_t shifted = wasm_f32x4_add(wasm_f32x4_mul(x, held->log2_e), held->shift);
  const v128_t k = wasm_f32x4_sub(shifted, held->shift);
  v128_t r = wasm_f32x4_add(x, wasm_f32x4_mul(k, held->minus_ln2_high));
  r = wasm_f32x4_add(r, wasm_f32x4_mul(k, held->minus_ln2_low));
  v128_t e = held->coefficients[4];
#pragma clang loop unroll(full)
  for (int i = 3; i >= 0; i--) e = fs_horner4(e, r, held->coefficients[i]);
  const v128_t mantissa = wasm_f32x4_add(wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_mul(r, r), e), r), held->one);
  /* The low bits of `shifted` are k itself: shifting them into the exponent field drops everything above. */
  return wasm_v128_andnot(wasm_i32x4_add(mantissa, wasm_i32x4_shl(shifted, 23)), vanishes);
}

/* fs_soft_cap in four lanes. */
static inline v128_t fs_soft_cap4(const fs_exp_constants* held, v128_t x, float cap) {
  x = wasm_f32x4_div(x, wasm_f32x4_splat(cap));
  const v128_t magnitude = wasm_f32x4_abs(x);
  const v128_t two = wasm_f32x4_splat(2.0f);
  const v128_t e = fs_exp4(held, wasm_f32x4_mul(two, magnitude));
  const v128_t large = wasm_f32x4_sub(held->one, wasm_f32x4_div(two, wasm_f32x4_add(e, held->one)));
  const v128_t signed_large = wasm_v128_bitselect(x, large, wasm_i32x4_splat((int32_t)0x80000000));
  const v128_t square = wasm_f32x4_mul(x, x);
  v128_t t = wasm_f32x4_splat(FS_TANH_4);
  t = fs_horner4(t, square, wasm_f32x4_splat(FS_TANH_3));
  t = fs_horner4(t, square, wasm_f32x4_splat(FS_TANH_2));
  t = fs_horner4(t, square, wasm_f32x4_splat(FS_TANH_1));
  t = fs_horner4(t, square, wasm_f32x4_splat(FS_TANH_0));
  const v128_t small = wasm_f32x4_add(x, wasm_f32x4_mul(wasm_f32x4_mul(x, square), t));
  const v128_t is_large = wasm_f32x4_gt(magnitude, wasm_f32x4_splat(FS_TANH_SERIES));
  return wasm_f32x4_mul(wasm_f32x4_splat(cap), wasm_v128_bitselect(signed_large, small, is_large));
}

#endif

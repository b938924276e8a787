/*
 * 128-bit SIMD helpers: the vector twins of shared scalar functions, lane by lane the same operations.
 */
#ifndef FLASHSAMPLING_WASM_SIMD_H
#define FLASHSAMPLING_WASM_SIMD_H

#include <wasm_simd128.h>

#include "common/float_math.h"
#include "common/soft_cap.h"

#define FS_INFINITY __builtin_inff()

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

/* Mask of the lanes that are NaN or infinite, by their exponent bits. */
static inline v128_t fs_non_finite(v128_t x) {
  const v128_t exponent = wasm_i32x4_splat(0x7f800000);
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

static inline v128_t fs_horner4(v128_t sum, v128_t x, float c) {
  return wasm_f32x4_add(wasm_f32x4_mul(sum, x), wasm_f32x4_splat(c));
}

/* fs_expf in four lanes. */
static inline v128_t fs_exp4(v128_t x) {
  const v128_t vanishes = wasm_f32x4_lt(x, wasm_f32x4_splat(FS_EXP_LOWEST));
  x = wasm_f32x4_pmin(wasm_f32x4_pmax(x, wasm_f32x4_splat(FS_EXP_LOWEST)), wasm_f32x4_splat(-FS_EXP_LOWEST));
  const v128_t shifted = wasm_f32x4_add(wasm_f32x4_mul(x, wasm_f32x4_splat(FS_LOG2_E)), wasm_f32x4_splat(FS_ROUNDING_SHIFT));
  const v128_t k = wasm_f32x4_sub(shifted, wasm_f32x4_splat(FS_ROUNDING_SHIFT));
  v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(k, wasm_f32x4_splat(FS_LN2_HIGH)));
  r = wasm_f32x4_sub(r, wasm_f32x4_mul(k, wasm_f32x4_splat(FS_LN2_LOW)));
  v128_t e = wasm_f32x4_splat(FS_EXP_4);
  e = fs_horner4(e, r, FS_EXP_3);
  e = fs_horner4(e, r, FS_EXP_2);
  e = fs_horner4(e, r, FS_EXP_1);
  e = fs_horner4(e, r, FS_EXP_0);
  const v128_t mantissa =
      wasm_f32x4_add(wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_mul(r, r), e), r), wasm_f32x4_splat(1.0f));
  /* The low bits of `shifted` are k itself: shifting them into the exponent field drops everything above. */
  return wasm_v128_andnot(wasm_i32x4_add(mantissa, wasm_i32x4_shl(shifted, 23)), vanishes);
}

/* fs_soft_cap in four lanes. */
static inline v128_t fs_soft_cap4(v128_t x, float cap) {
  x = wasm_f32x4_div(x, wasm_f32x4_splat(cap));
  const v128_t magnitude = wasm_f32x4_abs(x);
  const v128_t one = wasm_f32x4_splat(1.0f);
  const v128_t two = wasm_f32x4_splat(2.0f);
  const v128_t e = fs_exp4(wasm_f32x4_mul(two, magnitude));
  const v128_t large = wasm_f32x4_sub(one, wasm_f32x4_div(two, wasm_f32x4_add(e, one)));
  const v128_t signed_large = wasm_v128_bitselect(x, large, wasm_i32x4_splat((int32_t)0x80000000));
  const v128_t square = wasm_f32x4_mul(x, x);
  v128_t t = wasm_f32x4_splat(FS_TANH_4);
  t = fs_horner4(t, square, FS_TANH_3);
  t = fs_horner4(t, square, FS_TANH_2);
  t = fs_horner4(t, square, FS_TANH_1);
  t = fs_horner4(t, square, FS_TANH_0);
  const v128_t small = wasm_f32x4_add(x, wasm_f32x4_mul(wasm_f32x4_mul(x, square), t));
  const v128_t is_large = wasm_f32x4_gt(magnitude, wasm_f32x4_splat(FS_TANH_SERIES));
  return wasm_f32x4_mul(wasm_f32x4_splat(cap), wasm_v128_bitselect(signed_large, small, is_large));
}

#endif

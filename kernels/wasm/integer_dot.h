/*
 * Integer weights times int8 activations: sums of products in every 32-bit lane, exact, the same on all engines.
 *
 * A lane belongs to one token and holds consecutive weights of it, four of 8 bits or eight of 4. All lanes meet the same
 * activations, so no sum ever crosses lanes.
 *
 * With relaxed SIMD one instruction multiplies 16 pairs of bytes and adds four products to each lane. Its second operand must lie
 * in 0 … 127 for the outcome to be one on all machines, and no sum of two products may pass 2^15 (some saturate there). Weights of 4
 * bits are such operands, at most 15 · 127 a product. For weights of 8 bits the activations are: a = positive − negative, both in 0 …
 * 127, one of them 0. Two products then reach 2 · 128 · 127 = 2^15 − 256.
 *
 * Without it, bytes are widened to 16 bits, whose products SIMD adds in pairs, exactly.
 */
#ifndef FLASHSAMPLING_WASM_INTEGER_DOT_H
#define FLASHSAMPLING_WASM_INTEGER_DOT_H

#include "simd.h"

/* Two parts of a sum of products, so that chains of additions are short. What they add up to is fs_int8_total or fs_int4_total. */
typedef struct {
  v128_t first;
  v128_t second;
} fs_integer_sum;

/* Four activations in every lane, in the form that the instructions take. */
typedef struct {
  v128_t first;
  v128_t second;
} fs_activation_quad;

/* The lower and the upper halves of bytes, as bytes. */
static inline v128_t fs_lower_nibbles(v128_t bytes) { return wasm_v128_and(bytes, wasm_i8x16_const_splat(15)); }
static inline v128_t fs_upper_nibbles(v128_t bytes) { return fs_lower_nibbles(wasm_u16x8_shr(bytes, 4)); }

#ifdef __wasm_relaxed_simd__

/* Of int8 weights: positive and negative parts. */
static inline fs_activation_quad fs_int8_quad(const int8_t* at) {
  const v128_t values = wasm_v128_load32_splat(at);
  const v128_t positive = wasm_i8x16_max(values, wasm_i8x16_const_splat(0));
  return (fs_activation_quad){positive, wasm_i8x16_sub(positive, values)};
}

static inline void fs_int8_add(fs_integer_sum* sum, v128_t weights, fs_activation_quad quad) {
  sum->first = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(weights, quad.first, sum->first);
  sum->second = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(weights, quad.second, sum->second);
}

static inline v128_t fs_int8_total(fs_integer_sum sum) { return wasm_i32x4_sub(sum.first, sum.second); }

/* Of int4 weights: those of the lower halves of bytes, or of the upper ones. */
static inline fs_activation_quad fs_int4_quad(const int8_t* at) {
  const v128_t values = wasm_v128_load32_splat(at);
  return (fs_activation_quad){values, values};
}

static inline void fs_int4_add(fs_integer_sum* sum, v128_t weights, fs_activation_quad lower, fs_activation_quad upper) {
  sum->first = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(lower.first, fs_lower_nibbles(weights), sum->first);
  sum->second = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(upper.first, fs_upper_nibbles(weights), sum->second);
}

#else

/* The bytes with even and those with odd indices, as 16 bits. */
static inline fs_activation_quad fs_int8_quad(const int8_t* at) {
  const v128_t values = wasm_v128_load32_splat(at);
  return (fs_activation_quad){wasm_i16x8_shr(wasm_i16x8_shl(values, 8), 8), wasm_i16x8_shr(values, 8)};
}

/* Weights with even indices stay in the upper halves of 16 bits, 256 times themselves: at most 2^26 in a block of 32. */
static inline void fs_int8_add(fs_integer_sum* sum, v128_t weights, fs_activation_quad quad) {
  sum->first = wasm_i32x4_add(sum->first, wasm_i32x4_dot_i16x8(wasm_i16x8_shl(weights, 8), quad.first));
  sum->second = wasm_i32x4_add(sum->second, wasm_i32x4_dot_i16x8(wasm_i16x8_shr(weights, 8), quad.second));
}

static inline v128_t fs_int8_total(fs_integer_sum sum) {
  return wasm_i32x4_add(wasm_i32x4_shr(sum.first, 8), sum.second);
}

static inline fs_activation_quad fs_int4_quad(const int8_t* at) { return fs_int8_quad(at); }

/* Every 16 bits hold four weights, from the lowest bits: even bytes' lower and upper half, odd bytes' lower and upper half. */
static inline void fs_int4_add(fs_integer_sum* sum, v128_t weights, fs_activation_quad lower, fs_activation_quad upper) {
  const v128_t mask = wasm_i16x8_const_splat(15);
  v128_t products = wasm_i32x4_dot_i16x8(wasm_v128_and(weights, mask), lower.first);
  sum->first = wasm_i32x4_add(sum->first, products);
  products = wasm_i32x4_dot_i16x8(wasm_v128_and(wasm_u16x8_shr(weights, 4), mask), upper.first);
  sum->second = wasm_i32x4_add(sum->second, products);
  products = wasm_i32x4_dot_i16x8(wasm_v128_and(wasm_u16x8_shr(weights, 8), mask), lower.second);
  sum->first = wasm_i32x4_add(sum->first, products);
  products = wasm_i32x4_dot_i16x8(wasm_u16x8_shr(weights, 12), upper.second);
  sum->second = wasm_i32x4_add(sum->second, products);
}

#endif

static inline v128_t fs_int4_total(fs_integer_sum sum) { return wasm_i32x4_add(sum.first, sum.second); }

#endif

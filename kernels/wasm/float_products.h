/*
 * Products of hidden states with f32, bf16 or f16 weights, a tile of tokens at a time, for all rows of a pass.
 *
 * Every dot product adds its terms in one order, which depends on nothing but the hidden size: element d goes to lane d mod 4,
 * lanes are summed last. How many tokens and rows are computed side by side changes speed, not bits; nor does the format. Whether
 * a product is rounded before it is added depends on the module and the machine; see fs_multiply_add.
 */
#ifndef FLASHSAMPLING_WASM_FLOAT_PRODUCTS_H
#define FLASHSAMPLING_WASM_FLOAT_PRODUCTS_H

#include "abi.h"
#include "simd.h"

/* Four float16, sign-extended to 32 bits, as float32. Exact, without a subnormal float32 on the way, which would be slow: exponent and
 * significand in a float32's places, with the bias raised to its own, are the value, unless the exponent is 0. Then they are
 * 2^-15 · (1 + m) where 2^-14 · m is meant: twice as much less 2^-14. The largest exponent stands for infinities and NaN. */
static inline v128_t fs_float16x4(v128_t half) {
  const v128_t magnitude = wasm_v128_and(wasm_i32x4_shl(half, 13), fs_held(0x0fffe000));
  const v128_t biased = wasm_i32x4_add(magnitude, fs_held(112 << 23));
  const v128_t smallest = fs_held(113 << 23);
  const v128_t value = wasm_f32x4_add(biased, wasm_f32x4_sub(wasm_f32x4_pmin(biased, smallest), smallest));
  const v128_t non_finite = wasm_i32x4_gt(magnitude, fs_held((31 << 23) - 1));
  const v128_t exponent = wasm_v128_and(non_finite, fs_held(0x7f800000));
  const v128_t sign = wasm_v128_and(half, fs_held((int32_t)0x80000000));
  return wasm_v128_or(wasm_v128_or(value, exponent), sign);
}

/* Bytes of a weight. */
static inline uint32_t fs_float_bytes(uint32_t format) { return format == FS_FORMAT_F32 ? 4 : 2; }

/* Eight weights as two vectors of float32. A bfloat16 is the upper half of a float32. */
static inline __attribute__((always_inline)) void fs_load_weights(uint32_t format, const char* at, v128_t* first,
                                                                   v128_t* second) {
  if (format == FS_FORMAT_F32) {
    *first = wasm_v128_load(at);
    *second = wasm_v128_load(at + 16);
  } else if (format == FS_FORMAT_F16) {
    const v128_t packed = wasm_v128_load(at);
    *first = fs_float16x4(wasm_i32x4_extend_low_i16x8(packed));
    *second = fs_float16x4(wasm_i32x4_extend_high_i16x8(packed));
  } else {
    const v128_t zero = wasm_i32x4_const_splat(0);
    const v128_t packed = wasm_v128_load(at);
    *first = wasm_i16x8_shuffle(zero, packed, 0, 8, 1, 9, 2, 10, 3, 11);
    *second = wasm_i16x8_shuffle(zero, packed, 4, 12, 5, 13, 6, 14, 7, 15);
  }
}

/* Dot products of `tokens` tokens, so many apart, with `rows` consecutive rows; all three kinds are compile-time constants, so that
 * the sums stay in registers. logits[row · FS_TILE + token] receives them. */
static inline __attribute__((always_inline)) void fs_dot_block(uint32_t format, int tokens, int rows, const char* weight,
                                                                const float* hidden, uint32_t stride, uint32_t apart,
                                                                float* logits) {
  const uint32_t token_bytes = apart * stride * fs_float_bytes(format);
  v128_t sums[8];
#pragma clang loop unroll(full)
  for (int i = 0; i < tokens * rows; i++) sums[i] = wasm_f32x4_const_splat(0.0f);
  for (uint32_t d = 0; d < stride; d += FS_CHUNK) {
    const char* at = weight + d * fs_float_bytes(format);
#pragma clang loop unroll(full)
    for (int token = 0; token < tokens; token++) {
      v128_t first, second;
      fs_load_weights(format, at + token * token_bytes, &first, &second);
#pragma clang loop unroll(full)
      for (int row = 0; row < rows; row++) {
        const float* state = hidden + row * stride + d;
        v128_t sum = sums[token * rows + row];
        sum = fs_multiply_add(sum, first, wasm_v128_load(state));
        sum = fs_multiply_add(sum, second, wasm_v128_load(state + 4));
        sums[token * rows + row] = sum;
      }
    }
  }
#pragma clang loop unroll(full)
  for (int token = 0; token < tokens; token++) {
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) logits[row * FS_TILE + token * apart] = fs_sum_lanes(sums[token * rows + row]);
  }
}

/* Dot products of a tile's tokens with all rows. Eight tokens meet all rows before the next eight do, so that weights come from
 * memory once and from the first-level cache after that. The eight are an eighth of the tile apart: processors prefetch from each
 * page of memory by itself, and one page after the other would leave a third of the bandwidth unused. Of the rows four, two or one
 * at a time reuse every converted weight, with as many tokens as make eight sums: x86-64 has registers for these. */
static inline __attribute__((always_inline)) void fs_float_products(uint32_t format, const fs_pass* pass, const char* tile,
                                                                     uint32_t count, float* logits) {
  const uint32_t stride = pass->stride;
  const uint32_t apart = count / 8;
  const uint32_t token_bytes = stride * fs_float_bytes(format);
  for (uint32_t token = 0; token < apart; token++) {
    uint32_t row = 0;
#define FS_ROWS(rows, tokens)                                                                                             \
  for (; row + rows <= pass->row_count; row += rows) {                                                                    \
    for (uint32_t i = token; i < count; i += tokens * apart) {                                                            \
      fs_dot_block(format, tokens, rows, tile + i * token_bytes, pass->hidden + row * stride, stride, apart,              \
                   logits + row * FS_TILE + i);                                                                           \
    }                                                                                                                     \
  }
    FS_ROWS(4, 2)
    FS_ROWS(2, 4)
    FS_ROWS(1, 8)
#undef FS_ROWS
  }
}

__attribute__((noinline)) static void fs_tile_products_f32(const fs_pass* pass, const char* tile, uint32_t count,
                                                           float* logits) {
  fs_float_products(FS_FORMAT_F32, pass, tile, count, logits);
}

__attribute__((noinline)) static void fs_tile_products_bf16(const fs_pass* pass, const char* tile, uint32_t count,
                                                            float* logits) {
  fs_float_products(FS_FORMAT_BF16, pass, tile, count, logits);
}

__attribute__((noinline)) static void fs_tile_products_f16(const fs_pass* pass, const char* tile, uint32_t count,
                                                           float* logits) {
  fs_float_products(FS_FORMAT_F16, pass, tile, count, logits);
}

#endif

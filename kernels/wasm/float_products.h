/*
 * Products of hidden states with a group of 16 tokens of f32 or bf16 weights, for all rows of a pass.
 *
 * Every dot product adds its terms in one order, which depends on nothing but the hidden size: element d goes to lane d mod 4,
 * lanes are summed last. How many tokens and rows are computed side by side changes speed, not bits; nor does the format.
 */
#ifndef FLASHSAMPLING_WASM_FLOAT_PRODUCTS_H
#define FLASHSAMPLING_WASM_FLOAT_PRODUCTS_H

#include "abi.h"
#include "simd.h"

/* Eight weights as two vectors of float32. A bfloat16 is the upper half of a float32. */
static inline __attribute__((always_inline)) void fs_load_weights(uint32_t format, const char* at, v128_t* first,
                                                                   v128_t* second) {
  if (format == FS_FORMAT_F32) {
    *first = wasm_v128_load(at);
    *second = wasm_v128_load(at + 16);
  } else {
    const v128_t zero = wasm_i32x4_const_splat(0);
    const v128_t packed = wasm_v128_load(at);
    *first = wasm_i16x8_shuffle(zero, packed, 0, 8, 1, 9, 2, 10, 3, 11);
    *second = wasm_i16x8_shuffle(zero, packed, 4, 12, 5, 13, 6, 14, 7, 15);
  }
}

/* Dot products of `tokens` consecutive tokens with `rows` consecutive rows; all three kinds are compile-time constants, so that
 * the sums stay in registers. logits[row · FS_TILE + token] receives them. */
static inline __attribute__((always_inline)) void fs_dot_block(uint32_t format, int tokens, int rows, const char* weight,
                                                                const float* hidden, uint32_t stride, float* logits) {
  const uint32_t token_bytes = stride * (format == FS_FORMAT_F32 ? 4 : 2);
  v128_t sums[8];
#pragma clang loop unroll(full)
  for (int i = 0; i < tokens * rows; i++) sums[i] = wasm_f32x4_const_splat(0.0f);
  for (uint32_t d = 0; d < stride; d += FS_CHUNK) {
    const char* at = weight + d * (format == FS_FORMAT_F32 ? 4 : 2);
#pragma clang loop unroll(full)
    for (int token = 0; token < tokens; token++) {
      v128_t first, second;
      fs_load_weights(format, at + token * token_bytes, &first, &second);
#pragma clang loop unroll(full)
      for (int row = 0; row < rows; row++) {
        const float* state = hidden + row * stride + d;
        v128_t sum = sums[token * rows + row];
        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(first, wasm_v128_load(state)));
        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(second, wasm_v128_load(state + 4)));
        sums[token * rows + row] = sum;
      }
    }
  }
#pragma clang loop unroll(full)
  for (int token = 0; token < tokens; token++) {
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) logits[row * FS_TILE + token] = fs_sum_lanes(sums[token * rows + row]);
  }
}

/* The group's logits for all rows. Eight tokens meet all rows before the next eight do, so that weights come from memory once
 * and from the first-level cache after that. Two rows at a time reuse every converted weight; four or eight tokens at a time
 * keep as many streams of memory going and eight sums in registers, which is what x86-64 has room for. */
static inline __attribute__((always_inline)) void fs_group_logits(uint32_t format, const char* weight, const float* hidden,
                                                                   uint32_t stride, uint32_t rows, float* logits) {
  const uint32_t token_bytes = stride * (format == FS_FORMAT_F32 ? 4 : 2);
  for (uint32_t start = 0; start < FS_GROUP; start += 8) {
    uint32_t row = 0;
    for (; row + 2 <= rows; row += 2) {
      for (uint32_t token = start; token < start + 8; token += 4) {
        fs_dot_block(format, 4, 2, weight + token * token_bytes, hidden + row * stride, stride,
                     logits + row * FS_TILE + token);
      }
    }
    if (row < rows) {
      fs_dot_block(format, 8, 1, weight + start * token_bytes, hidden + row * stride, stride,
                   logits + row * FS_TILE + start);
    }
  }
}

__attribute__((noinline)) static void fs_group_logits_f32(const fs_pass* pass, const char* group, float* logits) {
  fs_group_logits(FS_FORMAT_F32, group, pass->hidden, pass->stride, pass->row_count, logits);
}

__attribute__((noinline)) static void fs_group_logits_bf16(const fs_pass* pass, const char* group, float* logits) {
  fs_group_logits(FS_FORMAT_BF16, group, pass->hidden, pass->stride, pass->row_count, logits);
}

#endif

/*
 * Products of hidden states with int8 and int4 weights, 16 tokens at a time, block of 32 elements by block: Σ over blocks of
 * (block's sum) · scale, added up in the order of the blocks, each token in a lane of its own.
 *
 * A group of 16 tokens holds its weights and what belongs to them one after the other, so that one stream of memory feeds it:
 *
 *   a scale per block of 32:  { weights, scales, zero points } for each block
 *   a scale per row:          scales, zero points, then the weights of each block
 *
 * scales[16] are float32 and zero_points[16] bytes, left out where there are none. A block's weights are 32-bit words of
 * consecutive elements, four of 8 bits or eight of 4: [words of a row's block][16 tokens], so that a vector has a word of each
 * of four tokens.
 *
 * Zero points are subtracted from integers, before anything is rounded: the difference of two large float32 sums would have lost
 * what the error's cap asks for. With int8 activations the block's sum is an integer and Σ (q − z)·a = Σ q·a − z·Σ a, both
 * exact; with float32 activations each weight has its zero point subtracted.
 */
#ifndef FLASHSAMPLING_WASM_INTEGER_PRODUCTS_H
#define FLASHSAMPLING_WASM_INTEGER_PRODUCTS_H

#include "abi.h"
#include "integer_dot.h"

/* Vectors of four tokens in a group. */
#define FS_QUARTERS (FS_GROUP / 4)

/* Zero points where a head has none. */
static const int8_t FS_NO_ZERO_POINTS[2][FS_GROUP] = {
    {0}, {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8}};

/* One block of a group. */
typedef struct {
  const char* weights;
  v128_t scales[FS_QUARTERS];
  v128_t zero_points[FS_QUARTERS]; /* int32 */
} fs_integer_block;

static inline __attribute__((always_inline)) fs_integer_block fs_load_block(uint32_t format, const fs_integer_group* layout,
                                                                            const char* group, uint32_t block) {
  fs_integer_block loaded;
  loaded.weights = group + layout->weights + block * layout->block_bytes;
  const char* scales = group + layout->scales + block * layout->scale_step;
  const void* zero_points = FS_NO_ZERO_POINTS[format == FS_FORMAT_INT4];
  if (layout->zero_points) zero_points = group + layout->zero_points + block * layout->scale_step;
  const v128_t bytes = wasm_v128_load(zero_points);
  const v128_t lower = wasm_i16x8_extend_low_i8x16(bytes);
  const v128_t upper = wasm_i16x8_extend_high_i8x16(bytes);
  loaded.zero_points[0] = wasm_i32x4_extend_low_i16x8(lower);
  loaded.zero_points[1] = wasm_i32x4_extend_high_i16x8(lower);
  loaded.zero_points[2] = wasm_i32x4_extend_low_i16x8(upper);
  loaded.zero_points[3] = wasm_i32x4_extend_high_i16x8(upper);
#pragma clang loop unroll(full)
  for (int i = 0; i < FS_QUARTERS; i++) loaded.scales[i] = wasm_v128_load(scales + 16 * i);
  return loaded;
}

/* A block's weights of quarter `i`: words `word` of its four tokens. */
static inline v128_t fs_load_words(const fs_integer_block* block, int word, int i) {
  return wasm_v128_load(block->weights + 16 * (word * FS_QUARTERS + i));
}

/* Adds a block's products with int8 activations to 16 logits: one rounded term a block. */
static inline __attribute__((always_inline)) void fs_add_quantised(uint32_t format, const fs_integer_block* block,
                                                                   const fs_activations* activations, float* logits) {
  const v128_t zero = wasm_i32x4_const_splat(0);
  fs_integer_sum sums[FS_QUARTERS] = {{zero, zero}, {zero, zero}, {zero, zero}, {zero, zero}};
#pragma clang loop unroll(full)
  for (int word = 0; word < (format == FS_FORMAT_INT8 ? 8 : 4); word++) {
    if (format == FS_FORMAT_INT8) {
      const fs_activation_quad quad = fs_int8_quad(activations->values + 4 * word);
#pragma clang loop unroll(full)
      for (int i = 0; i < FS_QUARTERS; i++) fs_int8_add(&sums[i], fs_load_words(block, word, i), quad);
    } else {
      const fs_activation_quad lower = fs_int4_quad(activations->values + 8 * word);
      const fs_activation_quad upper = fs_int4_quad(activations->values + 8 * word + 4);
#pragma clang loop unroll(full)
      for (int i = 0; i < FS_QUARTERS; i++) fs_int4_add(&sums[i], fs_load_words(block, word, i), lower, upper);
    }
  }
  const v128_t scale = wasm_f32x4_splat(activations->scale);
  /* Both factors fit 16 bits, so the product of lanes is that of their lower halves: |Σ a| ≤ 32 · 127. */
  const v128_t sum_of_activations = wasm_i32x4_splat(activations->sum & 0xffff);
#pragma clang loop unroll(full)
  for (int i = 0; i < FS_QUARTERS; i++) {
    const v128_t total = format == FS_FORMAT_INT8 ? fs_int8_total(sums[i]) : fs_int4_total(sums[i]);
    const v128_t integer = wasm_i32x4_sub(total, wasm_i32x4_dot_i16x8(block->zero_points[i], sum_of_activations));
    const v128_t term = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(integer), wasm_f32x4_mul(block->scales[i], scale));
    wasm_v128_store(logits + 4 * i, wasm_f32x4_add(wasm_v128_load(logits + 4 * i), term));
  }
}

/* Weight `index` of words, as int32. */
static inline __attribute__((always_inline)) v128_t fs_integer_weight(uint32_t format, v128_t words, int index) {
  if (format == FS_FORMAT_INT8) return wasm_i32x4_shr(wasm_i32x4_shl(words, 24 - 8 * index), 24);
  return wasm_v128_and(wasm_u32x4_shr(words, 4 * index), wasm_i32x4_const_splat(15));
}

/* The same with float32 activations: a block's terms hidden[d] · (q − z) are added up first. */
static inline __attribute__((always_inline)) void fs_add_unquantised(uint32_t format, const fs_integer_block* block,
                                                                     const float* hidden, float* logits) {
  const int per_word = format == FS_FORMAT_INT8 ? 4 : 8;
  const v128_t zero = wasm_f32x4_const_splat(0.0f);
  v128_t sums[FS_QUARTERS] = {zero, zero, zero, zero};
  for (int word = 0; word < FS_BLOCK / per_word; word++) {
#pragma clang loop unroll(full)
    for (int index = 0; index < per_word; index++) {
      const v128_t state = wasm_v128_load32_splat(hidden + word * per_word + index);
#pragma clang loop unroll(full)
      for (int i = 0; i < FS_QUARTERS; i++) {
        const v128_t weight = fs_integer_weight(format, fs_load_words(block, word, i), index);
        const v128_t value = wasm_f32x4_convert_i32x4(wasm_i32x4_sub(weight, block->zero_points[i]));
        sums[i] = wasm_f32x4_add(sums[i], wasm_f32x4_mul(value, state));
      }
    }
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < FS_QUARTERS; i++) {
    const v128_t term = wasm_f32x4_mul(sums[i], block->scales[i]);
    wasm_v128_store(logits + 4 * i, wasm_f32x4_add(wasm_v128_load(logits + 4 * i), term));
  }
}

/* Products of a group for all rows; logits[row · FS_TILE + token] receives them. All rows meet a block's weights before the next
 * block, so that these come from memory once and from the first-level cache after that. */
static inline __attribute__((always_inline)) void fs_integer_products(uint32_t format, const fs_pass* pass, const char* group,
                                                                      float* logits) {
  const uint32_t blocks = pass->stride / FS_BLOCK;
  for (uint32_t row = 0; row < pass->row_count; row++) {
    for (uint32_t i = 0; i < FS_GROUP; i++) logits[row * FS_TILE + i] = 0.0f;
  }
  for (uint32_t block = 0; block < blocks; block++) {
    const fs_integer_block loaded = fs_load_block(format, &pass->integer_group, group, block);
    for (uint32_t row = 0; row < pass->row_count; row++) {
      if (pass->activations) {
        fs_add_quantised(format, &loaded, pass->activations + row * blocks + block, logits + row * FS_TILE);
      } else {
        fs_add_unquantised(format, &loaded, pass->hidden + row * pass->stride + block * FS_BLOCK, logits + row * FS_TILE);
      }
    }
  }
}

__attribute__((noinline)) static void fs_group_logits_int8(const fs_pass* pass, const char* group, float* logits) {
  fs_integer_products(FS_FORMAT_INT8, pass, group, logits);
}

__attribute__((noinline)) static void fs_group_logits_int4(const fs_pass* pass, const char* group, float* logits) {
  fs_integer_products(FS_FORMAT_INT4, pass, group, logits);
}

#endif

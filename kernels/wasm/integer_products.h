/*
 * Products of hidden states with int8 and int4 weights, 16 tokens at a time, block of 32 elements by block: Σ over blocks of
 * (block's sum) · scale, added up in the order of the blocks, each token in a lane of its own.
 *
 * A tile, of up to 16 groups of 16 tokens, lies in memory as
 *
 *   words        [8 or 4 words of a block][groups][blocks of a row][16 tokens], 32 bits: consecutive elements of a row, four of 8 bits
 *                or eight of 4
 *   scales       [groups][blocks of a row][16 tokens], float32; [groups][16 tokens] where a row has one
 *   zero points  as many, 8 bits; none where there are none
 *
 * So a vector has a word of each of four tokens, and the words of a block, which are read together, come from as many places. That
 * is for speed: processors prefetch from each page of memory by itself, and one page after the other would leave a third of the
 * bandwidth unused.
 *
 * Zero points are subtracted from integers, before anything is rounded: the difference of two large float32 sums would have lost
 * what the error's cap asks for. With int8 activations the block's sum is an integer and Σ (q − z)·a = Σ q·a − z·Σ a, both
 * exact; with float32 activations each weight has its zero point subtracted.
 */
#ifndef FLASHSAMPLING_WASM_INTEGER_PRODUCTS_H
#define FLASHSAMPLING_WASM_INTEGER_PRODUCTS_H

#include "abi.h"
#include "integer_dot.h"

/* One block of a group. */
typedef struct {
  const char* words;
  uint32_t words_apart; /* bytes from a word's 16 tokens to the next word's */
  const char* scales;
  const char* zero_points; /* null: there are none */
} fs_integer_block;

/* The zero points of quarter `i`, as int32: the head's, or what stands for none. */
static inline v128_t fs_zero_points(uint32_t format, const fs_integer_block* block, int i) {
  if (!block->zero_points) return wasm_i32x4_splat(format == FS_FORMAT_INT4 ? 8 : 0);
  const v128_t bytes = wasm_v128_load32_zero(block->zero_points + 4 * i);
  return wasm_i32x4_extend_low_i16x8(wasm_i16x8_extend_low_i8x16(bytes));
}

/* Adds a block's terms to the logits of quarter `i`. */
static inline void fs_add_terms(float* logits, int i, v128_t sums, v128_t scales) {
  wasm_v128_store(logits + 4 * i, wasm_f32x4_add(wasm_v128_load(logits + 4 * i), wasm_f32x4_mul(sums, scales)));
}

/* Adds a block's products with int8 activations to 16 logits: one rounded term a block. */
static inline __attribute__((always_inline)) void fs_add_quantised(uint32_t format, const fs_integer_block* block,
                                                                   const fs_activations* activations, float* logits) {
  const v128_t zero = wasm_i32x4_const_splat(0);
  fs_integer_sum sums[FS_QUARTERS] = {{zero, zero}, {zero, zero}, {zero, zero}, {zero, zero}};
  const int8_t* values = activations->values;
  const char* words = block->words;
  /* Not unrolled: all in one piece, more would be kept at hand than there are registers for. */
#pragma clang loop unroll(disable)
  for (const int8_t* end = values + FS_BLOCK; values < end; words += block->words_apart) {
    if (format == FS_FORMAT_INT8) {
      const fs_activation_quad quad = fs_int8_quad(values);
      values += 4;
#pragma clang loop unroll(full)
      for (int i = 0; i < FS_QUARTERS; i++) fs_int8_add(&sums[i], wasm_v128_load(words + 16 * i), quad);
    } else {
      const fs_activation_quad lower = fs_int4_quad(values);
      const fs_activation_quad upper = fs_int4_quad(values + 4);
      values += 8;
#pragma clang loop unroll(full)
      for (int i = 0; i < FS_QUARTERS; i++) fs_int4_add(&sums[i], wasm_v128_load(words + 16 * i), lower, upper);
    }
  }
  const v128_t scale = wasm_f32x4_splat(activations->scale);
  /* Both factors fit 16 bits, so the product of lanes is that of their lower halves: |Σ a| ≤ 32 · 127. */
  const v128_t sum_of_activations = wasm_i32x4_splat(activations->sum & 0xffff);
#pragma clang loop unroll(full)
  for (int i = 0; i < FS_QUARTERS; i++) {
    const v128_t total = format == FS_FORMAT_INT8 ? fs_int8_total(sums[i]) : fs_int4_total(sums[i]);
    const v128_t offset = wasm_i32x4_dot_i16x8(fs_zero_points(format, block, i), sum_of_activations);
    const v128_t scales = wasm_f32x4_mul(wasm_v128_load(block->scales + 16 * i), scale);
    fs_add_terms(logits, i, wasm_f32x4_convert_i32x4(wasm_i32x4_sub(total, offset)), scales);
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
  const char* words = block->words;
#pragma clang loop unroll(disable)
  for (const float* end = hidden + FS_BLOCK; hidden < end; hidden += per_word, words += block->words_apart) {
#pragma clang loop unroll(full)
    for (int i = 0; i < FS_QUARTERS; i++) {
      const v128_t four_words = wasm_v128_load(words + 16 * i);
      const v128_t zero_points = fs_zero_points(format, block, i);
#pragma clang loop unroll(full)
      for (int index = 0; index < per_word; index++) {
        const v128_t weight = wasm_i32x4_sub(fs_integer_weight(format, four_words, index), zero_points);
        const v128_t state = wasm_v128_load32_splat(hidden + index);
        sums[i] = wasm_f32x4_add(sums[i], wasm_f32x4_mul(wasm_f32x4_convert_i32x4(weight), state));
      }
    }
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < FS_QUARTERS; i++) fs_add_terms(logits, i, sums[i], wasm_v128_load(block->scales + 16 * i));
}

/* Products of a tile's tokens with all rows; logits[row · FS_TILE + token] receives them. All rows meet a block's weights before the
 * next block, so that these come from memory once and from the first-level cache after that. */
static inline __attribute__((always_inline)) void fs_integer_products(uint32_t format, int quantised, const fs_pass* pass,
                                                                      const char* tile, uint32_t count, float* logits) {
  for (uint32_t row = 0; row < pass->row_count; row++) {
    for (uint32_t i = 0; i < count; i++) logits[row * FS_TILE + i] = 0.0f;
  }
  const uint32_t blocks = pass->stride / FS_BLOCK;
  const uint32_t apart = count * blocks * 4;
  const char* scales = tile + apart * (format == FS_FORMAT_INT8 ? 8 : 4);
  const char* zero_points = scales + 4 * count * (pass->block_scales ? blocks : 1);
  for (uint32_t group = 0; group < count / FS_GROUP; group++, logits += FS_GROUP) {
    for (uint32_t block = 0; block < blocks; block++) {
      const uint32_t at = (group * blocks + block) * FS_GROUP;
      const uint32_t scale = pass->block_scales ? at : group * FS_GROUP;
      const fs_integer_block found = {tile + 4 * at, apart, scales + 4 * scale, pass->zero_points ? zero_points + scale : 0};
      for (uint32_t row = 0; row < pass->row_count; row++) {
        float* row_logits = logits + row * FS_TILE;
        if (quantised) fs_add_quantised(format, &found, pass->activations + row * blocks + block, row_logits);
        else fs_add_unquantised(format, &found, pass->hidden + row * pass->stride + block * FS_BLOCK, row_logits);
      }
    }
  }
}

/* One function per format and kind of activations, never inlined: engines compile a function well once it was called often. */
#define FS_INTEGER_PRODUCTS(name, format, quantised)                                                                       \
  __attribute__((noinline)) static void name(const fs_pass* pass, const char* tile, uint32_t count, float* logits) { \
    fs_integer_products(format, quantised, pass, tile, count, logits);                                                \
  }

FS_INTEGER_PRODUCTS(fs_tile_products_int8, FS_FORMAT_INT8, 1)
FS_INTEGER_PRODUCTS(fs_tile_products_int8_float32, FS_FORMAT_INT8, 0)
FS_INTEGER_PRODUCTS(fs_tile_products_int4, FS_FORMAT_INT4, 1)
FS_INTEGER_PRODUCTS(fs_tile_products_int4_float32, FS_FORMAT_INT4, 0)

#endif

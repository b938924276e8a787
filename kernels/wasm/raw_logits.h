/*
 * From weights to raw logits, tile by tile: the dot products of all rows of a pass, and what a head makes of them.
 */
#ifndef FLASHSAMPLING_WASM_RAW_LOGITS_H
#define FLASHSAMPLING_WASM_RAW_LOGITS_H

#include "float_products.h"
#include "integer_products.h"

/* Products of a tile's tokens for all rows of the pass: the only place that reads weights. Returns how many tokens there are, padding
 * included. One function per format, never inlined: engines compile a function well once it was called often. */
static uint32_t fs_tile_dot_products(const fs_pass* pass, fs_shard* shard, uint32_t tile, float* logits) {
  const uint32_t first = tile * FS_TILE;
  const uint32_t padded = (pass->vocab_size + FS_GROUP - 1) / FS_GROUP * FS_GROUP;
  const uint32_t count = padded - first < FS_TILE ? padded - first : FS_TILE;
  /* By integers, because weights may span more than the 2 GiB that pointer differences reach. */
  const char* weight = (const char*)((uintptr_t)pass->weight + (uintptr_t)(first / FS_GROUP) * pass->group_bytes);
  switch (pass->format) {
    case FS_FORMAT_F32: fs_tile_products_f32(pass, weight, count, logits); break;
    case FS_FORMAT_BF16: fs_tile_products_bf16(pass, weight, count, logits); break;
    case FS_FORMAT_F16: fs_tile_products_f16(pass, weight, count, logits); break;
    case FS_FORMAT_INT8:
      if (pass->activations) fs_tile_products_int8(pass, weight, count, logits);
      else fs_tile_products_int8_float32(pass, weight, count, logits);
      break;
    case FS_FORMAT_INT4:
      if (pass->activations) fs_tile_products_int4(pass, weight, count, logits);
      else fs_tile_products_int4_float32(pass, weight, count, logits);
      break;
  }
#ifdef INSTRUMENT
  shard->weight_bytes += count / FS_GROUP * pass->group_bytes;
#else
  (void)shard;
#endif
  return count;
}

/* Turns dot products of a row into raw logits, in place: × scale, + bias, soft cap; −∞ where the bias says so and in the padding.
 * Returns the row's flags: what is not finite by the arithmetic is noticed, masked or not. */
static uint32_t fs_raw_logits(const fs_pass* pass, uint32_t first, uint32_t count, float* logits) {
  const v128_t scale = wasm_f32x4_splat(pass->logit_scale);
  const v128_t masked_value = fs_held_float(-FS_INFINITY);
  const v128_t exponent = fs_held(FS_EXPONENT_BITS);
  const fs_exp_constants exp = fs_held_exp();
  v128_t bad = wasm_i32x4_const_splat(0);
  for (uint32_t i = 0; i < count; i += 4) {
    v128_t x = wasm_f32x4_mul(wasm_v128_load(logits + i), scale);
    bad = wasm_v128_or(bad, fs_non_finite(x, exponent));
    v128_t masked = wasm_i32x4_const_splat(0);
    if (pass->bias) {
      const v128_t bias = wasm_v128_load(pass->bias + first + i);
      masked = wasm_f32x4_eq(bias, masked_value);
      x = wasm_f32x4_add(x, bias);
      bad = wasm_v128_or(bad, wasm_v128_andnot(fs_non_finite(x, exponent), masked));
    }
    if (pass->soft_cap > 0.0f) x = fs_soft_cap4(&exp, x, pass->soft_cap);
    if (first + i + 4 > pass->vocab_size) {
      const v128_t ids = wasm_i32x4_add(wasm_u32x4_splat(first + i), wasm_u32x4_const(0, 1, 2, 3));
      masked = wasm_v128_or(masked, wasm_u32x4_ge(ids, wasm_u32x4_splat(pass->vocab_size)));
    }
    wasm_v128_store(logits + i, wasm_v128_bitselect(masked_value, x, masked));
  }
  return wasm_v128_any_true(bad) ? FS_FLAG_NON_FINITE : 0;
}

#endif

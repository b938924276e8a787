/*
 * Whether this engine's relaxed SIMD adds what it says. V8 had it behind a flag before it was right: the code of its first compiler
 * gave other sums, that of its second did not. So the very functions that samples use multiply a block of known numbers, when the
 * module is new, and must find what scalar code finds.
 */
#ifndef FLASHSAMPLING_WASM_SELF_TEST_H
#define FLASHSAMPLING_WASM_SELF_TEST_H

#include "integer_products.h"

/* Whether one block's products of 16 tokens are right. */
static int fs_integer_products_are_right(uint32_t format) {
  struct {
    uint8_t weights[FS_BLOCK * FS_GROUP];
    float scales[FS_GROUP];
  } head __attribute__((aligned(16)));
  float logits[FS_TILE] __attribute__((aligned(16)));
  fs_activations activations = {{0}, 1.0f, 0};
  const uint32_t is_int8 = format == FS_FORMAT_INT8;
  const uint32_t words = is_int8 ? 8 : 4;
  /* Bytes without an order, by a linear congruential generator. */
  uint32_t random = 1;
  for (uint32_t i = 0; i < words * FS_GROUP * 4; i++) head.weights[i] = (random = random * 1664525 + 1013904223) >> 24;
  for (uint32_t i = 0; i < FS_BLOCK; i++) {
    activations.values[i] = (int8_t)((random = random * 1664525 + 1013904223) >> 24);
    if (activations.values[i] == -128) activations.values[i] = 127;
  }
  /* The largest sums of two products, (−128, −128)·(127, 127), of each sign of the activations: 16 bits hold them and hardly more. */
  for (uint32_t i = 0; i < 4; i++) {
    head.weights[i] = 0x80;
    activations.values[i] = i < 2 ? 127 : -127;
  }
  for (uint32_t i = 0; i < FS_BLOCK; i++) activations.sum += activations.values[i];
  float* scales = (float*)(head.weights + words * FS_GROUP * 4);
  for (uint32_t i = 0; i < FS_GROUP; i++) scales[i] = 1.0f;
  const fs_pass pass = {.format = format, .stride = FS_BLOCK, .row_count = 1, .block_scales = 1, .activations = &activations};
  if (is_int8) fs_tile_products_int8(&pass, (const char*)head.weights, FS_GROUP, logits);
  else fs_tile_products_int4(&pass, (const char*)head.weights, FS_GROUP, logits);
  for (uint32_t token = 0; token < FS_GROUP; token++) {
    int32_t sum = 0;
    for (uint32_t word = 0; word < words; word++) {
      for (uint32_t byte = 0; byte < 4; byte++) {
        const uint8_t weight = head.weights[(word * FS_GROUP + token) * 4 + byte];
        if (is_int8) {
          sum += (int8_t)weight * activations.values[4 * word + byte];
        } else {
          sum += ((weight & 15) - 8) * activations.values[8 * word + byte];
          sum += ((weight >> 4) - 8) * activations.values[8 * word + 4 + byte];
        }
      }
    }
    if (logits[token] != (float)sum) return 0;
  }
  return 1;
}

#endif

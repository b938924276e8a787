/*
 * The floor: loads every byte of a region once, 16 at a time, and adds the words up so that no load can be left out. A kernel that
 * must read its weights cannot be faster.
 */
#include <stdint.h>
#include <wasm_simd128.h>

/* Sum of the 32-bit words from `at` to `end`, modulo 2^32; both are multiples of 128. */
__attribute__((export_name("read"))) uint32_t fs_read(const uint8_t* at, const uint8_t* end) {
  v128_t sums[8];
  for (int i = 0; i < 8; i++) sums[i] = wasm_i32x4_splat(0);
  for (; at < end; at += 128) {
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++) sums[i] = wasm_i32x4_add(sums[i], wasm_v128_load(at + 16 * i));
  }
  v128_t sum = sums[0];
  for (int i = 1; i < 8; i++) sum = wasm_i32x4_add(sum, sums[i]);
  return (uint32_t)wasm_i32x4_extract_lane(sum, 0) + (uint32_t)wasm_i32x4_extract_lane(sum, 1) +
         (uint32_t)wasm_i32x4_extract_lane(sum, 2) + (uint32_t)wasm_i32x4_extract_lane(sum, 3);
}

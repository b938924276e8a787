/*
 * The floor: loads every byte of a region once, 16 at a time, and adds the words up so that no load can be left out. A kernel that
 * must read its weights cannot be faster.
 *
 * How many places are read side by side matters: each is a stream of its own for the processor's prefetchers, and with one alone a
 * third of a core's bandwidth was left unused on the machine that this was written on. How many are best differs from machine to
 * machine, so there is a reader for each of several numbers, and the fastest is the floor.
 */
#include <stdint.h>
#include <wasm_simd128.h>

/*
 * Defines read<STREAMS>: the sum of the 32-bit words from `at` to `end`, modulo 2^32. The distance is a multiple of 256, which is
 * one of STREAMS * 16 * VECTORS for all readers.
 */
#define READER(STREAMS, VECTORS)                                                                              \
  __attribute__((export_name("read" #STREAMS))) uint32_t read##STREAMS(const uint8_t* at, const uint8_t* end) { \
    const uintptr_t stream = (uintptr_t)(end - at) / STREAMS;                                                 \
    v128_t sums[STREAMS][VECTORS];                                                                            \
    for (int s = 0; s < STREAMS; s++) {                                                                       \
      for (int i = 0; i < VECTORS; i++) sums[s][i] = wasm_i32x4_splat(0);                                     \
    }                                                                                                         \
    for (const uint8_t* stop = at + stream; at < stop; at += 16 * VECTORS) {                                  \
      _Pragma("clang loop unroll(full)") for (uintptr_t s = 0; s < STREAMS; s++) {                            \
        _Pragma("clang loop unroll(full)") for (int i = 0; i < VECTORS; i++) {                                \
          sums[s][i] = wasm_i32x4_add(sums[s][i], wasm_v128_load(at + s * stream + 16 * i));                  \
        }                                                                                                     \
      }                                                                                                       \
    }                                                                                                         \
    v128_t sum = wasm_i32x4_splat(0);                                                                         \
    for (int s = 0; s < STREAMS; s++) {                                                                       \
      for (int i = 0; i < VECTORS; i++) sum = wasm_i32x4_add(sum, sums[s][i]);                                \
    }                                                                                                         \
    return (uint32_t)wasm_i32x4_extract_lane(sum, 0) + (uint32_t)wasm_i32x4_extract_lane(sum, 1) +            \
           (uint32_t)wasm_i32x4_extract_lane(sum, 2) + (uint32_t)wasm_i32x4_extract_lane(sum, 3);             \
  }

READER(1, 8)
READER(2, 8)
READER(4, 4)
READER(8, 2)

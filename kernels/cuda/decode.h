/*
 * Weights of every format, in units of 16 bytes: a word of four bytes holds 1 to 8 elements, decoded exactly. Where a format has scales
 * and zero points, the words hold its integers (or fp8 numbers), and value = (element − zero point) · scale.
 */
#ifndef FLASHSAMPLING_CUDA_DECODE_H
#define FLASHSAMPLING_CUDA_DECODE_H

#include "common/target.h"
#include "compile.h"

/* Value of a float16: exact. Subnormal halves become normal floats by the product with 2¹¹². */
FS_FN float fs_half_value(uint32_t half) {
  const uint32_t sign = (half & 0x8000u) << 16;
  if ((half & 0x7c00u) == 0x7c00u) return fs_float_of((int32_t)(sign | 0x7f800000u | (half & 0x3ffu) << 13));
  return fs_mul(fs_float_of((int32_t)(sign | (half & 0x7fffu) << 13)), 0x1p112f);
}

/* Value of an fp8 e4m3fn: exact; 0x7f and 0xff are NaN. */
FS_FN float fs_e4m3_value(uint32_t code) {
  const uint32_t sign = (code & 0x80u) << 24;
  if ((code & 0x7fu) == 0x7fu) return fs_float_of(0x7fc00000);
  return fs_mul(fs_float_of((int32_t)(sign | (code & 0x7fu) << 20)), 0x1p120f);
}

struct fs_f32 {
  static constexpr int PER_WORD = 1;
  static constexpr bool SCALED = false, HAS_ZERO_POINTS = false;
  FS_MEMBER void decode(uint32_t word, float* values) { values[0] = fs_float_of((int32_t)word); }
};

/* A bfloat16 is the upper half of a float32. */
struct fs_bf16 {
  static constexpr int PER_WORD = 2;
  static constexpr bool SCALED = false, HAS_ZERO_POINTS = false;
  FS_MEMBER void decode(uint32_t word, float* values) {
    values[0] = fs_float_of((int32_t)(word << 16));
    values[1] = fs_float_of((int32_t)(word & 0xffff0000u));
  }
};

struct fs_f16 {
  static constexpr int PER_WORD = 2;
  static constexpr bool SCALED = false, HAS_ZERO_POINTS = false;
  FS_MEMBER void decode(uint32_t word, float* values) {
    values[0] = fs_half_value(word & 0xffffu);
    values[1] = fs_half_value(word >> 16);
  }
};

struct fs_fp8 {
  static constexpr int PER_WORD = 4;
  static constexpr bool SCALED = true, HAS_ZERO_POINTS = false;
  FS_MEMBER void decode(uint32_t word, float* values) {
    for (int i = 0; i < 4; i++) values[i] = fs_e4m3_value((word >> 8 * i) & 0xffu);
  }
};

struct fs_int8 {
  static constexpr int PER_WORD = 4;
  static constexpr bool SCALED = true, HAS_ZERO_POINTS = true;
  static constexpr int ZERO_POINT = 0;
  FS_MEMBER void decode(uint32_t word, float* values) {
    for (int i = 0; i < 4; i++) values[i] = (float)(int8_t)(word >> 8 * i);
  }
};

/* Two elements a byte, the first in the lower half; they stand for 0 to 15. */
struct fs_int4 {
  static constexpr int PER_WORD = 8;
  static constexpr bool SCALED = true, HAS_ZERO_POINTS = true;
  static constexpr int ZERO_POINT = 8;
  FS_MEMBER void decode(uint32_t word, float* values) {
    for (int i = 0; i < 8; i++) values[i] = (float)((word >> 4 * i) & 15u);
  }
};

#endif

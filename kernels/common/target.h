/*
 * What the shared headers need to know about their compiler: they are read as C, C++, CUDA and WebAssembly.
 *
 * Multiplication, addition and division go through functions, so that no compiler may fuse or approximate them: CUDA would contract a·b + c by
 * default, and then the same word would give different noise on different devices. C and C++ are also to be compiled with
 * -ffp-contract=off, which the plain expressions below rely on.
 */
#ifndef FLASHSAMPLING_TARGET_H
#define FLASHSAMPLING_TARGET_H

#include <stdint.h>

#if defined(__CUDACC__)
#define FS_FN static __host__ __device__ __forceinline__
#else
#define FS_FN static inline
#endif

/* a · b, rounded once to float32. */
FS_FN float fs_mul(float a, float b) {
#if defined(__CUDA_ARCH__)
  return __fmul_rn(a, b);
#else
  return a * b;
#endif
}

/* a + b, rounded once to float32. */
FS_FN float fs_add(float a, float b) {
#if defined(__CUDA_ARCH__)
  return __fadd_rn(a, b);
#else
  return a + b;
#endif
}

/* a / b, rounded once to float32. */
FS_FN float fs_div(float a, float b) {
#if defined(__CUDA_ARCH__)
  return __fdiv_rn(a, b);
#else
  return a / b;
#endif
}

/* A float32 towards zero; what no integer of the type is near becomes the nearest, and NaN 0. In C that conversion is undefined, and on
 * processors and in WebAssembly one instruction. */
FS_FN int32_t fs_int_of(float x) {
#if defined(__CUDA_ARCH__)
  return __float2int_rz(x);
#elif defined(__wasm__)
  return __builtin_wasm_trunc_saturate_s_i32_f32(x);
#else
  if (!(x > -0x1p31f)) return x == x ? (int32_t)0x80000000 : 0;
  return x >= 0x1p31f ? 0x7fffffff : (int32_t)x;
#endif
}

/* The same to an unsigned integer. */
FS_FN uint32_t fs_uint_of(float x) {
#if defined(__CUDA_ARCH__)
  return __float2uint_rz(x);
#elif defined(__wasm__)
  return __builtin_wasm_trunc_saturate_u_i32_f32(x);
#else
  if (!(x > 0.0f)) return 0;
  return x >= 0x1p32f ? 0xffffffff : (uint32_t)x;
#endif
}

/* One step of Horner's rule, sum · x + c, rounded twice. */
FS_FN float fs_horner(float sum, float x, float c) { return fs_add(fs_mul(sum, x), c); }

/* The bits of a float32. */
FS_FN int32_t fs_bits_of(float x) {
  int32_t bits;
  __builtin_memcpy(&bits, &x, sizeof bits);
  return bits;
}

/* The float32 with these bits. */
FS_FN float fs_float_of(int32_t bits) {
  float x;
  __builtin_memcpy(&x, &bits, sizeof x);
  return x;
}

#endif

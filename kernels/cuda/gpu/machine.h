/*
 * What kernels ask of their machine: threads, barriers, asynchronous copies, tensor cores, atomics. This one is an NVIDIA GPU, sm_80 and up;
 * the tests have another, which runs the same kernels on the host. Source of the instructions: PTX ISA 9.0.
 */
#ifndef FLASHSAMPLING_CUDA_GPU_MACHINE_H
#define FLASHSAMPLING_CUDA_GPU_MACHINE_H

#include "common/target.h"

#define FS_KERNEL(threads, blocks) extern "C" __global__ void __launch_bounds__(threads, blocks)
#define FS_DEVICE static __device__ __forceinline__

FS_DEVICE uint32_t fs_thread() { return threadIdx.x; }
FS_DEVICE uint32_t fs_block() { return blockIdx.x; }
FS_DEVICE uint32_t fs_block_count() { return gridDim.x; }

/* The block's dynamic shared memory. */
FS_DEVICE char* fs_shared() {
  extern __shared__ __align__(1024) char shared[];
  return shared;
}

/* All threads of the block have come here, and see what the others wrote. */
FS_DEVICE void fs_sync() { __syncthreads(); }
FS_DEVICE bool fs_sync_any(bool condition) { return __syncthreads_or(condition) != 0; }
/* What this thread wrote to global memory comes before what it writes next, for all blocks. */
FS_DEVICE void fs_fence() { __threadfence(); }

/* Copies 16 bytes to shared memory, or zeros where not `valid`; they are there after fs_copies_wait and a barrier. */
FS_DEVICE void fs_copy(char* shared, const char* global, bool valid) {
  const uint32_t target = (uint32_t)__cvta_generic_to_shared(shared);
  const int bytes = valid ? 16 : 0;
  asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(target), "l"(global), "r"(bytes) : "memory");
}
/* Ends a group of copies. */
FS_DEVICE void fs_copies_end() { asm volatile("cp.async.commit_group;" ::: "memory"); }
/* Waits until all but the last `PENDING` groups of this thread have arrived. */
template <int PENDING>
FS_DEVICE void fs_copies_wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory");
}

/* Four 8 × 8 matrices of 2-byte elements; lane l gives the address of row l mod 8 of matrix l div 8. */
FS_DEVICE void fs_load_matrices(uint32_t registers[4], const char* shared) {
  const uint32_t source = (uint32_t)__cvta_generic_to_shared(shared);
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(registers[0]), "=r"(registers[1]), "=r"(registers[2]), "=r"(registers[3])
               : "r"(source)
               : "memory");
}

struct fs_bf16;
struct fs_f16;

/* sums += A · B, 16 × 8 × 16. */
template <class FORMAT>
FS_DEVICE void fs_multiply(float sums[4], const uint32_t a[4], uint32_t b0, uint32_t b1);
template <>
__device__ __forceinline__ void fs_multiply<fs_bf16>(float sums[4], const uint32_t a[4], uint32_t b0, uint32_t b1) {
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
               : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}
template <>
__device__ __forceinline__ void fs_multiply<fs_f16>(float sums[4], const uint32_t a[4], uint32_t b0, uint32_t b1) {
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
               : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

/* 16 bytes that are read once: they need not stay in the caches. They lie at multiples of 16, so that one instruction moves them. */
struct alignas(16) fs_unit {
  uint32_t words[4];
};
FS_DEVICE fs_unit fs_read_unit(const void* global) {
  const uint4 words = __ldcs((const uint4*)global);
  return {{words.x, words.y, words.z, words.w}};
}
/* Four floats that are read again. */
struct fs_floats {
  float values[4];
};
FS_DEVICE fs_floats fs_read_floats(const float* global) {
  const float4 values = __ldg((const float4*)global);
  return {{values.x, values.y, values.z, values.w}};
}

/* a · b + c, rounded once. */
FS_DEVICE float fs_fused(float a, float b, float c) { return __fmaf_rn(a, b, c); }

/* In what follows all lanes of the warp take part. The x of the lane whose number differs by `mask`: of 4 or 8 bytes. */
template <class T>
FS_DEVICE T fs_lane_xor(T x, int mask) {
  return __shfl_xor_sync(0xffffffffu, x, mask);
}
/* The x of the lane of a number. */
template <class T>
FS_DEVICE T fs_lane_read(T x, uint32_t lane) {
  return __shfl_sync(0xffffffffu, x, (int)lane);
}
/* The lanes for which a condition holds; bits. */
FS_DEVICE uint32_t fs_ballot(bool condition) { return __ballot_sync(0xffffffffu, condition); }
FS_DEVICE uint32_t fs_count_bits(uint32_t bits) { return (uint32_t)__popc(bits); }
FS_DEVICE uint32_t fs_lowest_bit(uint32_t bits) { return (uint32_t)__ffs((int)bits) - 1; }
FS_DEVICE uint32_t fs_highest_bit(uint32_t bits) { return 31 - (uint32_t)__clz((int)bits); }
/* All lanes have come here, and see what the others wrote. */
FS_DEVICE void fs_warp_sync() { __syncwarp(); }

/* Atomic operations, in shared or global memory; they return what was there before. */
FS_DEVICE void fs_atomic_max(unsigned long long* at, unsigned long long value) { atomicMax(at, value); }
FS_DEVICE void fs_atomic_or(uint32_t* at, uint32_t bits) { atomicOr(at, bits); }
FS_DEVICE unsigned long long fs_atomic_add(unsigned long long* at, unsigned long long value) { return atomicAdd(at, value); }
FS_DEVICE unsigned long long fs_atomic_take(unsigned long long* at) { return atomicExch(at, 0ull); }
FS_DEVICE uint32_t fs_atomic_take(uint32_t* at) { return atomicExch(at, 0u); }
/* Counts to `last` and then begins again at 0. */
FS_DEVICE uint32_t fs_atomic_count(uint32_t* at, uint32_t last) { return atomicInc(at, last); }
/* What another thread of the block may be writing. */
template <class T>
FS_DEVICE T fs_read_volatile(const T* at) {
  return *(const volatile T*)at;
}

#endif

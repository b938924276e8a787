/*
 * What the headers of this folder need to know about their compiler: nvcc for the device, or any C++17 compiler for the host.
 */
#ifndef FLASHSAMPLING_CUDA_COMPILE_H
#define FLASHSAMPLING_CUDA_COMPILE_H

/* FS_MEMBER: a function of a structure. Loops are unrolled where an array must stay in registers, and left rolled where the body is long
 * and seldom runs. */
#if defined(__CUDACC__)
#define FS_MEMBER static __host__ __device__ __forceinline__
#define FS_UNROLL _Pragma("unroll")
#define FS_ROLLED _Pragma("unroll 1")
#else
#define FS_MEMBER static inline
#define FS_UNROLL
#define FS_ROLLED
#endif

#endif

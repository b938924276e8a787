/*
 * Every kernel of shapes.h, and of hopper/shapes.h in a build for sm_90a, by name, with what a launch of it takes.
 */
#ifndef FLASHSAMPLING_STANDALONE_REGISTRY_H
#define FLASHSAMPLING_STANDALONE_REGISTRY_H

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "../kernels.cu"
#ifdef FS_HOPPER
#include "../hopper/kernels.cu"
#endif
#include "../hopper/plan.h"

#define CUDA(call)                                                                                        \
  do {                                                                                                    \
    const cudaError_t error = (call);                                                                     \
    if (error != cudaSuccess) {                                                                           \
      std::fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call, cudaGetErrorString(error));      \
      std::exit(1);                                                                                       \
    }                                                                                                     \
  } while (0)

enum class Format { f32, bf16, f16, fp8, int8, int4 };

template <class FORMAT>
constexpr Format format_of();
template <> constexpr Format format_of<fs_f32>() { return Format::f32; }
template <> constexpr Format format_of<fs_bf16>() { return Format::bf16; }
template <> constexpr Format format_of<fs_f16>() { return Format::f16; }
template <> constexpr Format format_of<fs_fp8>() { return Format::fp8; }
template <> constexpr Format format_of<fs_int8>() { return Format::int8; }
template <> constexpr Format format_of<fs_int4>() { return Format::int4; }

struct Kernel {
  const char* name;
  bool is_tensor;
  Format format;
  int rows, tokens, terms, threads, shared_bytes;
  const void* entry;
  int cluster = 0; /* blocks of a cluster, of a Hopper kernel; `rows` are a cluster's */
  int unit = 0;    /* what its parts of the vocabulary begin at multiples of; FS_GROUPED_UNIT: it draws by groups; FS_SUMMARY_UNIT: it leaves summaries */
};

/* hopper.h */
inline std::vector<Kernel> hopper_kernels();
inline void launch_hopper(const Kernel& kernel, const fs_call& call, uint32_t grid);
inline fs_hopper_tile tile_of(const Kernel& kernel);
/* summaries.h */
inline void launch_summaries(const Kernel& kernel, fs_call call, uint32_t grid);
inline std::vector<fs_best> joined_lists(const Kernel& kernel, const fs_call& call, uint32_t grid);

template <class SHAPE>
Kernel tensor_kernel(const char* name, const void* entry) {
  return {name, true, format_of<typename SHAPE::FORMAT>(), SHAPE::ROWS, SHAPE::TOKENS, SHAPE::TERMS, SHAPE::THREADS, SHAPE::SHARED_BYTES, entry};
}

template <class SHAPE>
Kernel vector_kernel(const char* name, const void* entry) {
  return {name, false, format_of<typename SHAPE::FORMAT>(), SHAPE::ROWS, SHAPE::TOKENS * SHAPE::WARPS, 0, SHAPE::THREADS, SHAPE::SHARED_BYTES, entry};
}

inline std::vector<Kernel> all_kernels() {
#undef FS_TENSOR_KERNEL
#undef FS_VECTOR_KERNEL
#define FS_TENSOR_KERNEL(name, blocks, ...) tensor_kernel<fs_tensor_shape<__VA_ARGS__>>(#name, (const void*)name),
#define FS_VECTOR_KERNEL(name, blocks, ...) vector_kernel<fs_vector_shape<__VA_ARGS__>>(#name, (const void*)name),
  std::vector<Kernel> kernels = {
#include "../shapes.h"
  };
  for (const Kernel& kernel : hopper_kernels()) kernels.push_back(kernel);
  int limit = 0;
  CUDA(cudaDeviceGetAttribute(&limit, cudaDevAttrMaxSharedMemoryPerBlockOptin, 0));
  std::vector<Kernel> fitting;
  for (const Kernel& kernel : kernels) {
    if (kernel.shared_bytes > limit) {
      std::fprintf(stderr, "left out, this device has too little shared memory: %s\n", kernel.name);
      continue;
    }
    CUDA(cudaFuncSetAttribute(kernel.entry, cudaFuncAttributeMaxDynamicSharedMemorySize, kernel.shared_bytes));
    fitting.push_back(kernel);
  }
  return fitting;
}

/* Blocks that run at once. */
inline int resident_blocks(const Kernel& kernel) {
  int device_sms = 0, per_sm = 0;
  CUDA(cudaDeviceGetAttribute(&device_sms, cudaDevAttrMultiProcessorCount, 0));
  CUDA(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&per_sm, kernel.entry, kernel.threads, kernel.shared_bytes));
  return device_sms * per_sm;
}

/* The grid: as many blocks as run at once, a multiple of the blocks that share a tile, and none without a tile. */
inline uint32_t grid_of(const Kernel& kernel, uint32_t vocab_size, uint32_t row_count, int most) {
  if (kernel.cluster > 0) {
    return fs_plan_hopper(tile_of(kernel), vocab_size, row_count, 0, (uint32_t)(most > kernel.cluster ? most : kernel.cluster)).grid;
  }
  const uint32_t row_blocks = (row_count + kernel.rows - 1) / kernel.rows;
  const uint32_t tiles = (vocab_size + kernel.tokens - 1) / kernel.tokens;
  uint32_t parts = (uint32_t)most / row_blocks;
  if (parts > tiles) parts = tiles;
  return row_blocks * (parts > 0 ? parts : 1);
}

inline void launch(const Kernel& kernel, fs_call call, uint32_t grid) {
  if (kernel.unit == (int)FS_SUMMARY_UNIT) return launch_summaries(kernel, call, grid);
  if (kernel.cluster > 0) return launch_hopper(kernel, call, grid);
  void* arguments[] = {&call};
  CUDA(cudaLaunchKernel(kernel.entry, dim3(grid), dim3((unsigned)kernel.threads), arguments, (size_t)kernel.shared_bytes, 0));
}

#include "hopper.h"
#include "summaries.h"

#endif

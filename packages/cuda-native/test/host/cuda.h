/*
 * As much of the CUDA runtime as kernels/cuda/standalone/check.h calls, on the host machine: the check's own arithmetic can be tried without a
 * GPU. Device memory is the host's.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_CUDA_H
#define FLASHSAMPLING_CUDA_HOST_CUDA_H

#include "machine.h"

#define FS_KERNEL(threads, blocks) [[maybe_unused]] static void
#define __grid_constant__

using cudaError_t = int;
constexpr cudaError_t cudaSuccess = 0;
enum { cudaDevAttrMaxSharedMemoryPerBlockOptin, cudaDevAttrMultiProcessorCount, cudaFuncAttributeMaxDynamicSharedMemorySize };
enum cudaMemcpyKind { cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost };

struct dim3 {
  uint32_t x;
  explicit dim3(uint32_t x) : x(x) {}
};

inline const char* cudaGetErrorString(cudaError_t) { return "an error of the host machine"; }
inline cudaError_t cudaDeviceGetAttribute(int* value, int attribute, int) {
  *value = attribute == cudaDevAttrMultiProcessorCount ? 4 : 227 * 1024;
  return cudaSuccess;
}
inline cudaError_t cudaFuncSetAttribute(const void*, int, int) { return cudaSuccess; }
inline cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, const void*, int, int) {
  *blocks = 1;
  return cudaSuccess;
}
inline cudaError_t cudaMalloc(void** at, size_t bytes) {
  *at = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  return cudaSuccess;
}
inline cudaError_t cudaFree(void* at) {
  std::free(at);
  return cudaSuccess;
}
inline cudaError_t cudaMemset(void* at, int byte, size_t count) {
  std::memset(at, byte, count);
  return cudaSuccess;
}
inline cudaError_t cudaMemcpy(void* to, const void* from, size_t count, cudaMemcpyKind) {
  std::memcpy(to, from, count);
  return cudaSuccess;
}
inline cudaError_t cudaDeviceSynchronize() { return cudaSuccess; }

#include "../../../../kernels/cuda/call.h"

inline cudaError_t cudaLaunchKernel(const void* entry, dim3 grid, dim3 block, void** arguments, size_t shared_bytes, int) {
  const fs_call call = *(const fs_call*)arguments[0];
  host::launch(grid.x, block.x, shared_bytes, 1, [&] { ((void (*)(fs_call))entry)(call); });
  return cudaSuccess;
}

#endif

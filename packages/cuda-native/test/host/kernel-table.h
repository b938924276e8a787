/*
 * Every kernel of shapes.h by name, as the host machine runs it.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H
#define FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H

#include <string>

#include "fused_tensor.h"
#include "fused_vector.h"

struct Kernel {
  const char* name;
  uint32_t threads;
  uint32_t shared_bytes;
  void (*run)(const fs_call*);
};

#define FS_TENSOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_tensor_shape<__VA_ARGS__>::THREADS, fs_tensor_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_tensor<fs_tensor_shape<__VA_ARGS__>>(call); }},
#define FS_VECTOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_vector_shape<__VA_ARGS__>::THREADS, fs_vector_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_vector<fs_vector_shape<__VA_ARGS__>>(call); }},
static const Kernel kernels[] = {
#include "shapes.h"
};

/* A kernel by its name; null if there is none. */
static inline const Kernel* find_kernel(const std::string& name) {
  for (const Kernel& kernel : kernels) {
    if (kernel.name == name) return &kernel;
  }
  return nullptr;
}

#endif

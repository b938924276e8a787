/*
 * Every kernel of shapes.h, summary/shapes.h and hopper/shapes.h by name, as the host machine runs it.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H
#define FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H

#include <string>

#include "fused_tensor.h"
#include "fused_vector.h"
#include "hopper/fused_hopper.h"
#include "summary/advance.h"
#include "summary/decide.h"
#include "summary/fused.h"
#include "summary/join.h"

struct Kernel {
  const char* name;
  uint32_t threads;
  uint32_t shared_bytes;
  void (*run)(const fs_call*);
  uint32_t cluster = 1;
};

/* A call with the maps that a Hopper kernel takes. */
template <class SHAPE>
static fs_hopper_call with_maps(const fs_call& call) {
  const uint64_t elements = call.weight_units * 8, row_bytes = call.weight_units * 16;
  const auto map = [&](const void* rows, uint64_t row_count, uint32_t box_rows) {
    return fs_tensor_map{(const char*)rows, elements, row_count, row_bytes, box_rows};
  };
  return {map(call.weights, call.vocab_size, SHAPE::BOX_TOKENS), map(call.weights, call.vocab_size, FS_FEW_TOKENS),
          map(call.hidden, (uint64_t)SHAPE::TERMS * call.row_count, SHAPE::ROWS), call};
}

template <class SHAPE>
static void run_hopper(const fs_call* call) {
  const fs_hopper_call hopper = with_maps<SHAPE>(*call);
  fs_fused_hopper<SHAPE>(&hopper);
}

#define FS_TENSOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_tensor_shape<__VA_ARGS__>::THREADS, fs_tensor_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_tensor<fs_tensor_shape<__VA_ARGS__>>(call); }},
#define FS_VECTOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_vector_shape<__VA_ARGS__>::THREADS, fs_vector_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_vector<fs_vector_shape<__VA_ARGS__>>(call); }},
#define FS_HOPPER_KERNEL(name, format, rows, tokens, terms, cluster, stages, unit)                           \
  {#name, fs_hopper_shape<format, rows, tokens, terms, cluster, stages, unit>::THREADS,                      \
   fs_hopper_shape<format, rows, tokens, terms, cluster, stages, unit>::SHARED_BYTES,                        \
   run_hopper<fs_hopper_shape<format, rows, tokens, terms, cluster, stages, unit>>, cluster},
#define FS_TENSOR_SUMMARY_KERNEL(name, blocks, ...)                                                                      \
  {#name, fs_tensor_shape<__VA_ARGS__>::THREADS, fs_tensor_summary<fs_tensor_shape<__VA_ARGS__>>::SHARED_BYTES,          \
   [](const fs_call* call) { fs_summarise_tensor<fs_tensor_shape<__VA_ARGS__>>(call); }},
#define FS_VECTOR_SUMMARY_KERNEL(name, blocks, ...)                                                                      \
  {#name, fs_vector_shape<__VA_ARGS__>::THREADS, fs_vector_summary<fs_vector_shape<__VA_ARGS__>>::SHARED_BYTES,          \
   [](const fs_call* call) { fs_summarise_vector<fs_vector_shape<__VA_ARGS__>>(call); }},
#define FS_ROW_KERNEL(name, blocks, threads, run) {#name, threads, 0, [](const fs_call* call) { run(call); }},
static const Kernel kernels[] = {
#include "shapes.h"
#include "summary/shapes.h"
#include "hopper/shapes.h"
};

/* A kernel by its name; null if there is none. */
static inline const Kernel* find_kernel(const std::string& name) {
  for (const Kernel& kernel : kernels) {
    if (kernel.name == name) return &kernel;
  }
  return nullptr;
}

#endif

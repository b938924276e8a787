/*
 * Every kernel of shapes.h, summary/shapes.h and hopper/shapes.h by name, as the host machine runs it.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H
#define FLASHSAMPLING_CUDA_HOST_KERNEL_TABLE_H

#include <string>

#include "fused_tensor.h"
#include "fused_vector.h"
#include "hopper/fused_hopper.h"
#include "hopper/summaries.h"
#include "summary/advance.h"
#include "summary/decide.h"
#include "summary/fused.h"
#include "summary/join.h"

struct Kernel {
  const char* name;
  uint32_t threads;
  uint32_t shared_bytes;
  /* One of the two: a Hopper kernel takes a call with maps. */
  void (*run)(const fs_call*);
  void (*run_hopper)(const fs_hopper_call*) = nullptr;
  uint32_t cluster = 1;
  /* What a Hopper kernel's maps depend on. */
  uint32_t box_tokens = 0, rows = 0, terms = 0, weight_bytes = 0;
};

/* A call with the maps that a Hopper kernel takes. */
[[maybe_unused]] static fs_hopper_call with_maps(const Kernel& kernel, const fs_call& call) {
  const uint64_t elements = kernel.weight_bytes > 0 ? call.weight_units * 16 / kernel.weight_bytes : 0;
  const auto map = [&](const void* rows, uint64_t row_count, uint32_t box_rows, uint64_t element_bytes) {
    return fs_tensor_map{(const char*)rows, elements, row_count, elements * element_bytes, box_rows, element_bytes, {}};
  };
  return {map(call.weights, call.vocab_size, kernel.box_tokens, kernel.weight_bytes), map(call.weights, call.vocab_size, FS_FEW_TOKENS, kernel.weight_bytes),
          map(call.hidden, (uint64_t)kernel.terms * call.row_count, kernel.rows, 2), call};
}

template <class SHAPE>
static constexpr Kernel hopper_kernel(const char* name, void (*run)(const fs_hopper_call*)) {
  return {name, SHAPE::THREADS, SHAPE::SHARED_BYTES, nullptr, run, SHAPE::CLUSTER, SHAPE::BOX_TOKENS, SHAPE::ROWS, SHAPE::TERMS,
          16 / SHAPE::UNIT_ELEMENTS};
}

#define FS_TENSOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_tensor_shape<__VA_ARGS__>::THREADS, fs_tensor_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_tensor<fs_tensor_shape<__VA_ARGS__>>(call); }},
#define FS_VECTOR_KERNEL(name, blocks, ...)                                                            \
  {#name, fs_vector_shape<__VA_ARGS__>::THREADS, fs_vector_shape<__VA_ARGS__>::SHARED_BYTES,           \
   [](const fs_call* call) { fs_fused_vector<fs_vector_shape<__VA_ARGS__>>(call); }},
#define FS_HOPPER_KERNEL(name, ...) hopper_kernel<fs_hopper_shape<__VA_ARGS__>>(#name, fs_fused_hopper<fs_hopper_shape<__VA_ARGS__>>),
#define FS_HOPPER_SUMMARY_KERNEL(name, ...) \
  hopper_kernel<fs_hopper_summary_shape<__VA_ARGS__>>(#name, fs_summarise_hopper<fs_hopper_summary_shape<__VA_ARGS__>>),
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

/*
 * The kernels that leave summaries, by name: one entry for each shape.
 */
#include "summary/advance.h"
#include "summary/decide.h"
#include "summary/fused.h"
#include "summary/join.h"

#define FS_TENSOR_SUMMARY_KERNEL(name, blocks, ...)                                                                       \
  FS_KERNEL((fs_tensor_shape<__VA_ARGS__>::THREADS), blocks) name(const __grid_constant__ fs_call call) {                 \
    fs_summarise_tensor<fs_tensor_shape<__VA_ARGS__>>(&call);                                                             \
  }
#define FS_VECTOR_SUMMARY_KERNEL(name, blocks, ...)                                                                       \
  FS_KERNEL((fs_vector_shape<__VA_ARGS__>::THREADS), blocks) name(const __grid_constant__ fs_call call) {                 \
    fs_summarise_vector<fs_vector_shape<__VA_ARGS__>>(&call);                                                             \
  }
#define FS_ROW_KERNEL(name, blocks, threads, run) \
  FS_KERNEL(threads, blocks) name(const __grid_constant__ fs_call call) { run(&call); }
#include "shapes.h"

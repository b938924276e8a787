/*
 * The kernels by name: one entry for each shape. What a shape is for, the launch plan says (packages/cuda-native/src/plan).
 */
#include "fused_tensor.h"
#include "fused_vector.h"

#define FS_TENSOR_KERNEL(name, blocks, ...)                                                 \
  FS_KERNEL((fs_tensor_shape<__VA_ARGS__>::THREADS), blocks) name(const __grid_constant__ fs_call call) { \
    fs_fused_tensor<fs_tensor_shape<__VA_ARGS__>>(&call);                                   \
  }
#define FS_VECTOR_KERNEL(name, blocks, ...)                                                 \
  FS_KERNEL((fs_vector_shape<__VA_ARGS__>::THREADS), blocks) name(const __grid_constant__ fs_call call) { \
    fs_fused_vector<fs_vector_shape<__VA_ARGS__>>(&call);                                   \
  }
#include "shapes.h"

/*
 * The Hopper kernels by name: one entry for each shape. Only sm_90a has their instructions.
 */
#include "decode.h"
#include "fused_hopper.h"

#define FS_HOPPER_ENTRY(name, cluster, ...)                                                                                  \
  FS_CLUSTER_KERNEL((fs_hopper_shape<__VA_ARGS__>::THREADS), cluster) name(const __grid_constant__ fs_hopper_call hopper) { \
    fs_fused_hopper<fs_hopper_shape<__VA_ARGS__>>(&hopper);                                                                 \
  }
#define FS_HOPPER_KERNEL(name, format, rows, tokens, terms, cluster, stages, unit) \
  FS_HOPPER_ENTRY(name, cluster, format, rows, tokens, terms, cluster, stages, unit)
#include "shapes.h"

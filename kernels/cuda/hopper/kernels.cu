/*
 * The Hopper kernels by name: one entry for each shape. Only sm_90a has their instructions.
 */
#include "decode.h"
#include "fused_hopper.h"
#include "summaries.h"

#define FS_HOPPER_ENTRY(name, cluster, pass, ...)                                                                  \
  FS_CLUSTER_KERNEL((__VA_ARGS__::THREADS), cluster) name(const __grid_constant__ fs_hopper_call hopper) { \
    pass<__VA_ARGS__>(&hopper);                                                                                    \
  }
#define FS_HOPPER_KERNEL(name, format, rows, tokens, terms, cluster, stages, unit) \
  FS_HOPPER_ENTRY(name, cluster, fs_fused_hopper, fs_hopper_shape<format, rows, tokens, terms, cluster, stages, unit>)
#define FS_HOPPER_SUMMARY_KERNEL(name, format, rows, tokens, terms, cluster, stages, unit) \
  FS_HOPPER_ENTRY(name, cluster, fs_summarise_hopper, fs_hopper_summary_shape<format, rows, tokens, terms, cluster, stages, unit>)
#include "shapes.h"

/*
 * The Hopper kernels in this program: tensor maps, launches, and the plan's choice. Only a build for sm_90a has them (build.sh defines FS_HOPPER);
 * others have none.
 */
#ifndef FLASHSAMPLING_STANDALONE_HOPPER_H
#define FLASHSAMPLING_STANDALONE_HOPPER_H

#include "registry.h"

/* Bits of a Hopper kernel's weights. */
inline uint32_t bits_of_weight(const Kernel& kernel) { return kernel.format == Format::fp8 ? 8 : 16; }

#ifdef FS_HOPPER

#include "tensor_map.h"

template <class SHAPE>
Kernel hopper_kernel(const char* name, const void* entry) {
  Kernel kernel = {name, true, format_of<typename SHAPE::FORMAT>(), SHAPE::ROWS * SHAPE::CLUSTER, SHAPE::TOKENS, SHAPE::TERMS,
                   SHAPE::THREADS, SHAPE::SHARED_BYTES, entry};
  kernel.cluster = SHAPE::CLUSTER;
  kernel.unit = SHAPE::UNIT;
  return kernel;
}

inline std::vector<Kernel> hopper_kernels() {
#undef FS_HOPPER_KERNEL
#undef FS_HOPPER_SUMMARY_KERNEL
#define FS_HOPPER_KERNEL(name, ...) hopper_kernel<fs_hopper_shape<__VA_ARGS__>>(#name, (const void*)name),
#define FS_HOPPER_SUMMARY_KERNEL(name, ...) hopper_kernel<fs_hopper_summary_shape<__VA_ARGS__>>(#name, (const void*)name),
  return {
#include "../hopper/shapes.h"
  };
}

inline void launch_hopper(const Kernel& kernel, const fs_call& call, uint32_t grid) {
  fs_hopper_call hopper;
  const uint64_t hidden_rows = (uint64_t)kernel.terms * call.row_count, elements = call.weight_units * 128 / bits_of_weight(kernel);
  hopper.weights = tensor_map(kernel.format, call.weights, elements, call.vocab_size, (uint32_t)(kernel.tokens / kernel.cluster));
  hopper.few_weights = tensor_map(kernel.format, call.weights, elements, call.vocab_size, FS_FEW_TOKENS);
  /* Of fp8 weights they are bf16. */
  const Format hidden_format = kernel.format == Format::fp8 ? Format::bf16 : kernel.format;
  hopper.hidden = tensor_map(hidden_format, call.hidden, elements, hidden_rows, (uint32_t)(kernel.rows / kernel.cluster));
  hopper.call = call;
  void* arguments[] = {&hopper};
  CUDA(cudaLaunchKernel(kernel.entry, dim3(grid), dim3((unsigned)kernel.threads), arguments, (size_t)kernel.shared_bytes, 0));
}

#else

inline std::vector<Kernel> hopper_kernels() { return {}; }
inline void launch_hopper(const Kernel&, const fs_call&, uint32_t) {}

#endif

/* What the plan needs to know of a Hopper kernel. */
inline fs_hopper_tile tile_of(const Kernel& kernel) {
  return {(uint32_t)(kernel.rows / kernel.cluster), (uint32_t)kernel.tokens, (uint32_t)kernel.terms, (uint32_t)kernel.cluster, (uint32_t)kernel.unit,
          bits_of_weight(kernel)};
}

/* The name of the Hopper kernel for bf16 that the plan chooses, by the unit of its parts: for token noise, by groups, or for summaries; empty if there is none. */
inline std::string planned_kernel(const std::vector<Kernel>& kernels, uint32_t unit, uint32_t vocab_size, uint32_t row_count, uint32_t elements, int sms) {
  std::vector<fs_hopper_tile> tiles;
  std::vector<std::string> names;
  for (const Kernel& kernel : kernels) {
    if (kernel.cluster == 0) continue;
    tiles.push_back(tile_of(kernel));
    names.push_back(kernel.name);
  }
  const int chosen = fs_choose_hopper(tiles.data(), (int)tiles.size(), 16, 1, unit, vocab_size, row_count, elements, (uint32_t)sms);
  return chosen < 0 ? "" : names[(size_t)chosen];
}

#endif

/*
 * Tensor maps by the driver's own function, found at run time: a program that needs none runs without it.
 */
#ifndef FLASHSAMPLING_STANDALONE_TENSOR_MAP_H
#define FLASHSAMPLING_STANDALONE_TENSOR_MAP_H

#include "registry.h"

/* Map of a matrix of `rows` rows of so many elements, in boxes of 64 elements by `box_rows`; beyond its ends are zeros. Boxes of bytes are not swizzled. */
inline CUtensorMap tensor_map(Format format, const void* matrix, uint64_t elements, uint64_t rows, uint32_t box_rows) {
  using Encode = decltype(&cuTensorMapEncodeTiled);
  static const Encode encode = [] {
    void* found = nullptr;
    cudaDriverEntryPointQueryResult status;
    CUDA(cudaGetDriverEntryPointByVersion("cuTensorMapEncodeTiled", &found, 12000, cudaEnableDefault, &status));
    if (found == nullptr) {
      std::fprintf(stderr, "the driver has no cuTensorMapEncodeTiled\n");
      std::exit(1);
    }
    return (Encode)found;
  }();
  const bool is_fp8 = format == Format::fp8;
  const cuuint64_t sizes[] = {elements, rows}, stride[] = {(is_fp8 ? 1 : 2) * elements};
  const cuuint32_t box[] = {FS_STAGE_DEPTH, box_rows}, steps[] = {1, 1};
  CUtensorMap map;
  const CUtensorMapDataType type = is_fp8                   ? CU_TENSOR_MAP_DATA_TYPE_UINT8
                                   : format == Format::bf16 ? CU_TENSOR_MAP_DATA_TYPE_BFLOAT16
                                                            : CU_TENSOR_MAP_DATA_TYPE_FLOAT16;
  const CUresult result = encode(&map, type, 2, const_cast<void*>(matrix), sizes, stride, box, steps, CU_TENSOR_MAP_INTERLEAVE_NONE,
                                 is_fp8 ? CU_TENSOR_MAP_SWIZZLE_NONE : CU_TENSOR_MAP_SWIZZLE_128B,
                                 CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
  if (result != CUDA_SUCCESS) {
    std::fprintf(stderr, "cuTensorMapEncodeTiled: error %d\n", (int)result);
    std::exit(1);
  }
  return map;
}

#endif

#include "tensor-map.h"

namespace {

/* Elements of a box: of bf16 the swizzle's 128 bytes. */
constexpr uint32_t BOX_ELEMENTS = 64;

}  // namespace

CuResult encode_tensor_map(const Driver& driver, const Matrix& matrix, TensorMap& map) {
  const bool is_bf16 = matrix.element_bytes == 2;
  const uint64_t sizes[] = {matrix.elements, matrix.rows}, strides[] = {matrix.element_bytes * matrix.elements};
  const uint32_t box[] = {BOX_ELEMENTS, matrix.box_rows}, steps[] = {1, 1};
  return driver.cuTensorMapEncodeTiled(reinterpret_cast<CuTensorMap*>(&map), is_bf16 ? CU_TENSOR_MAP_BFLOAT16 : CU_TENSOR_MAP_UINT8, 2,
                                       reinterpret_cast<void*>(matrix.address), sizes, strides, box, steps, CU_TENSOR_MAP_NO_INTERLEAVE,
                                       is_bf16 ? CU_TENSOR_MAP_SWIZZLE_128_BYTES : CU_TENSOR_MAP_NO_SWIZZLE,
                                       CU_TENSOR_MAP_L2_PROMOTION_256_BYTES, CU_TENSOR_MAP_ZEROS_BEYOND);
}

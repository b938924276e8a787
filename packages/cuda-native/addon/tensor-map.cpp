#include "tensor-map.h"

namespace {

/* Elements of a box: the swizzle's 128 bytes. */
constexpr uint32_t BOX_ELEMENTS = 64;

}  // namespace

CuResult encode_tensor_map(const Driver& driver, const Matrix& matrix, TensorMap& map) {
  const uint64_t sizes[] = {matrix.elements, matrix.rows}, strides[] = {2 * matrix.elements};
  const uint32_t box[] = {BOX_ELEMENTS, matrix.box_rows}, steps[] = {1, 1};
  return driver.cuTensorMapEncodeTiled(reinterpret_cast<CuTensorMap*>(&map), CU_TENSOR_MAP_BFLOAT16, 2, reinterpret_cast<void*>(matrix.address),
                                       sizes, strides, box, steps, CU_TENSOR_MAP_NO_INTERLEAVE, CU_TENSOR_MAP_SWIZZLE_128_BYTES,
                                       CU_TENSOR_MAP_L2_PROMOTION_256_BYTES, CU_TENSOR_MAP_ZEROS_BEYOND);
}

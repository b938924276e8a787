/*
 * Tensor maps: how the copy engine of sm_90 finds the boxes of a matrix. The driver alone knows their 128 bytes.
 */
#ifndef FLASHSAMPLING_ADDON_TENSOR_MAP_H
#define FLASHSAMPLING_ADDON_TENSOR_MAP_H

#include "driver.h"

/* A matrix of bf16 numbers or of bytes in device memory, rows behind one another; boxes are 64 elements wide, those of bf16 swizzled by 128 bytes, zeros
 * beyond the matrix's ends (kernels/cuda/hopper/hopper_call.h). */
struct Matrix {
  CuAddress address;
  uint32_t element_bytes;
  uint64_t elements;
  uint64_t rows;
  uint32_t box_rows;
};

/* Makes a matrix's map. */
CuResult encode_tensor_map(const Driver& driver, const Matrix& matrix, TensorMap& map);

#endif

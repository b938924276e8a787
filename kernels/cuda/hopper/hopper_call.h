/*
 * A call of a Hopper kernel: that of every kernel, with the maps by which the copy engine finds its matrices. Both are matrices of 2-byte elements
 * in boxes of 64 elements, swizzled by 128 bytes; but fp8 weights have 1 byte, and are not swizzled. Rows of weights have 16 · weight_units bytes, and
 * those of hidden states as many elements.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_HOPPER_CALL_H
#define FLASHSAMPLING_CUDA_HOPPER_HOPPER_CALL_H

#include "../call.h"
#include "hopper_machine.h"

typedef struct {
  fs_tensor_map weights;     /* [vocab_size] rows; boxes of the shape's BOX_TOKENS */
  fs_tensor_map few_weights; /* the same; boxes of FS_FEW_TOKENS */
  fs_tensor_map hidden;      /* [terms · row_count] rows; boxes of the shape's ROWS */
  fs_call call;
} fs_hopper_call;

#endif

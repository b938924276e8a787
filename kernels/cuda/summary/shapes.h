/*
 * Every shape of a kernel that leaves summaries: FS_TENSOR_SUMMARY_KERNEL and FS_VECTOR_SUMMARY_KERNEL take what those of ../shapes.h take, FS_ROW_KERNEL(name,
 * blocks per SM, threads, function), a
 * block of which takes a row. Read again and again by files that define the three.
 */
FS_TENSOR_SUMMARY_KERNEL(summary_bf16_16x128, 2, fs_bf16, 16, 128, 1, 1, 8, 4)
FS_TENSOR_SUMMARY_KERNEL(summary_bf16_64x128, 1, fs_bf16, 64, 128, 1, 2, 4, 4)
FS_TENSOR_SUMMARY_KERNEL(summary_bf16x3_16x128, 2, fs_bf16, 16, 128, 3, 1, 8, 4)
FS_TENSOR_SUMMARY_KERNEL(summary_bf16x3_64x128, 1, fs_bf16, 64, 128, 3, 2, 4, 2)
FS_VECTOR_SUMMARY_KERNEL(summary_f16_4, 2, fs_f16, 4, 4, 8)
FS_VECTOR_SUMMARY_KERNEL(summary_f32_4, 2, fs_f32, 4, 8, 8)
FS_VECTOR_SUMMARY_KERNEL(summary_fp8_4, 1, fs_fp8, 4, 4, 8)
FS_VECTOR_SUMMARY_KERNEL(summary_int8_4, 1, fs_int8, 4, 4, 8)
FS_VECTOR_SUMMARY_KERNEL(summary_int4_4, 1, fs_int4, 4, 4, 8)
FS_ROW_KERNEL(join, 2, 256, fs_join)
FS_ROW_KERNEL(decide, 16, 32, fs_decide)
FS_ROW_KERNEL(advance, 16, 32, fs_advance)
FS_ROW_KERNEL(take_hidden, 4, 256, fs_take_hidden)

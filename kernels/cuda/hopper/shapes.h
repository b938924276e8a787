/*
 * Every Hopper shape that is compiled: FS_HOPPER_KERNEL(name, format, rows of a block, tokens, terms, blocks of a cluster, stages,
 * unit), and, of those that leave summaries, FS_HOPPER_SUMMARY_KERNEL. Read again and again by files that define both. Which serves a call: plan.h.
 */
FS_HOPPER_KERNEL(hopper_bf16_64x192, fs_bf16, 64, 192, 1, 1, 6, 16)
FS_HOPPER_KERNEL(hopper_bf16_64x256, fs_bf16, 64, 256, 1, 1, 5, 16)
FS_HOPPER_KERNEL(hopper_bf16_128x192, fs_bf16, 128, 192, 1, 1, 5, 16)
FS_HOPPER_KERNEL(hopper_bf16_128x256, fs_bf16, 128, 256, 1, 1, 4, 16)
FS_HOPPER_KERNEL(hopper_bf16_256x192, fs_bf16, 128, 192, 1, 2, 5, 16)
FS_HOPPER_KERNEL(hopper_bf16_256x224, fs_bf16, 128, 224, 1, 2, 4, 16)
FS_HOPPER_KERNEL(hopper_bf16_256x256, fs_bf16, 128, 256, 1, 2, 4, 16)
FS_HOPPER_KERNEL(hopper_bf16x3_64x192, fs_bf16, 64, 192, 3, 1, 4, 16)
FS_HOPPER_KERNEL(hopper_grouped_bf16_64x256, fs_bf16, 64, 256, 1, 1, 4, 64)
FS_HOPPER_KERNEL(hopper_grouped_bf16_128x192, fs_bf16, 128, 192, 1, 1, 4, 64)
FS_HOPPER_KERNEL(hopper_grouped_bf16_256x192, fs_bf16, 128, 192, 1, 2, 4, 64)
FS_HOPPER_KERNEL(hopper_fp8_64x192, fs_fp8, 64, 192, 1, 1, 3, 16)
FS_HOPPER_KERNEL(hopper_fp8x3_64x128, fs_fp8, 64, 128, 3, 1, 3, 16)
FS_HOPPER_SUMMARY_KERNEL(hopper_summary_bf16_64x256, fs_bf16, 64, 256, 1, 1, 4, 128)
FS_HOPPER_SUMMARY_KERNEL(hopper_summary_bf16x3_64x128, fs_bf16, 64, 128, 3, 1, 4, 128)
FS_HOPPER_SUMMARY_KERNEL(hopper_summary_fp8_64x128, fs_fp8, 64, 128, 1, 1, 3, 128)
FS_HOPPER_SUMMARY_KERNEL(hopper_summary_fp8x3_64x128, fs_fp8, 64, 128, 3, 1, 2, 128)

/*
 * Where things lie: the arithmetic of shared memory, of ldmatrix and of mma.m16n8k16 fragments.
 *
 * A stage holds rows of 64 elements of 2 bytes, 128 bytes a row: eight chunks of 16 bytes. Chunk c of row r is stored at c xor (r mod 8), so
 * that eight rows' equal chunks, which ldmatrix reads at once, lie in eight different groups of banks, and so do a row's eight chunks, which
 * copies write. This is also TMA's 128-byte swizzle.
 *
 * Fragments: PTX ISA, "Matrix fragments for mma.m16n8k16". Thread (g, q) = (lane div 4, lane mod 4) holds of the accumulator rows g and
 * g + 8, columns 2q and 2q + 1. Two accumulators side by side are 16 tokens, of which it has 2q, 2q + 1, 2q + 8 and 2q + 9: one Philox
 * block.
 */
#ifndef FLASHSAMPLING_CUDA_INDICES_H
#define FLASHSAMPLING_CUDA_INDICES_H

#include "common/target.h"

#define FS_STAGE_ROW_BYTES 128
#define FS_CHUNKS 8
/* Elements of a stage's rows, and of a chunk, of 2 bytes each. */
#define FS_STAGE_DEPTH 64
#define FS_CHUNK_ELEMENTS 8

/* Offset in a stage of chunk `chunk` of row `row`. */
FS_FN uint32_t fs_chunk_offset(uint32_t row, uint32_t chunk) {
  return row * FS_STAGE_ROW_BYTES + ((chunk ^ (row & 7)) << 4);
}

/* ldmatrix.x4 takes an address from each lane. Of 16 rows × 16 elements of A (hidden states): row and chunk within them. */
FS_FN uint32_t fs_lane_row_a(uint32_t lane) { return lane & 15; }
FS_FN uint32_t fs_lane_chunk_a(uint32_t lane) { return lane >> 4; }

/* Likewise of 16 tokens × 16 elements of B (weights): registers 0, 1 are then B of the first 8 tokens, 2, 3 of the others. */
FS_FN uint32_t fs_lane_row_b(uint32_t lane) { return (lane & 7) + ((lane >> 4) << 3); }
FS_FN uint32_t fs_lane_chunk_b(uint32_t lane) { return (lane >> 3) & 1; }

/* Row and first column that a lane holds of an accumulator; `half` 0 or 1. */
FS_FN uint32_t fs_lane_row(uint32_t lane, uint32_t half) { return (lane >> 2) + 8 * half; }
FS_FN uint32_t fs_lane_column(uint32_t lane) { return 2 * (lane & 3); }

#endif

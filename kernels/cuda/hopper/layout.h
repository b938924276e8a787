/*
 * Where things lie in a Hopper kernel's shared memory, and the matrix descriptors that wgmma takes.
 *
 * A stage holds 64 elements of a block's hidden states (of each term, ROWS rows) and of TOKENS tokens' weights: rows of 128 bytes, the chunks of 16
 * bytes swizzled as in indices.h, which is TMA's 128-byte swizzle and wgmma's. A stage begins at a multiple of 1024 bytes, eight rows.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_LAYOUT_H
#define FLASHSAMPLING_CUDA_HOPPER_LAYOUT_H

#include "decode.h"
#include "indices.h"
#include "plan.h"
#include "winners.h"

/* Threads of a warpgroup; consumers' warpgroups come first, the producer's is the last. */
#define FS_GROUP_THREADS 128
#define FS_CONSUMER_GROUPS 2
#define FS_CONSUMER_THREADS (FS_CONSUMER_GROUPS * FS_GROUP_THREADS)
/* Rows of one wgmma, and elements. */
#define FS_GROUP_ROWS 64
#define FS_STEP_ELEMENTS 16

/* Tokens of a small box: the end of a part of the vocabulary is copied in these. */
#define FS_FEW_TOKENS FS_PART_UNIT

/* Stages of fp8 weights on their way to be made bf16: 64 bytes a token. */
#define FS_RAW_STAGES 6
#define FS_RAW_ROW_BYTES 64

/* Where raw stages begin: behind all else, and where a box may. */
FS_FN constexpr int fs_raw_at(int barriers_at) { return (barriers_at + 2 * FS_RAW_STAGES * 8 + 1023) / 1024 * 1024; }

/* Shape of a kernel. A cluster of CLUSTER blocks takes CLUSTER · ROWS rows, ROWS a block; it copies a tile of TOKENS tokens once. With 64 rows the two
 * consumers take halves of the tile, with 128 they take halves of the rows. Hidden states are sums of TERMS numbers. Parts of the vocabulary begin at
 * multiples of UNIT; with 64, tokens are drawn by groups. fp8 weights are made bf16 on the way (convert.h). */
template <class FORMAT_, int ROWS_, int TOKENS_, int TERMS_, int CLUSTER_, int STAGES_, int UNIT_>
struct fs_hopper_shape {
  using FORMAT = FORMAT_;
  static constexpr int ROWS = ROWS_, TOKENS = TOKENS_, TERMS = TERMS_, CLUSTER = CLUSTER_, STAGES = STAGES_, UNIT = UNIT_;
  static constexpr bool IS_GROUPED = UNIT == FS_GROUPED_UNIT;
  static constexpr bool CONVERTS = FORMAT::SCALED;
  /* Elements of a 16-byte unit of weights. */
  static constexpr int UNIT_ELEMENTS = 4 * FORMAT::PER_WORD;
  static constexpr int THREADS = FS_CONSUMER_THREADS + FS_GROUP_THREADS;
  static constexpr bool SPLITS_TOKENS = ROWS == FS_GROUP_ROWS;
  static constexpr int GROUP_TOKENS = SPLITS_TOKENS ? TOKENS / FS_CONSUMER_GROUPS : TOKENS;
  /* Sixteens of tokens of a consumer. */
  static constexpr int GROUP_BLOCKS = GROUP_TOKENS / 16;
  static constexpr int HIDDEN_BYTES = ROWS * FS_STAGE_ROW_BYTES;
  static constexpr int WEIGHTS_AT = TERMS * HIDDEN_BYTES;
  static constexpr int WEIGHT_BYTES = TOKENS * FS_STAGE_ROW_BYTES;
  static constexpr int STAGE_BYTES = WEIGHTS_AT + WEIGHT_BYTES;
  /* Tokens of a box of a whole tile: each block of a cluster copies its share, to all. */
  static constexpr int BOX_TOKENS = TOKENS / CLUSTER;
  /* Sums on their way to be drawn from: of every consumer thread, CHUNK_BLOCKS times eight. */
  static constexpr int CHUNK_BLOCKS = IS_GROUPED ? 4 : 2;
  static constexpr int CHUNKS_AT = STAGES * STAGE_BYTES;
  static constexpr int CHUNKS_BYTES = CHUNK_BLOCKS * 32 * FS_CONSUMER_THREADS;
  static constexpr int ROWS_AT = CHUNKS_AT + CHUNKS_BYTES;
  static constexpr int BARRIERS_AT = ROWS_AT + (int)fs_block_rows_bytes(ROWS);
  static constexpr int RAW_BARRIERS_AT = BARRIERS_AT + 2 * STAGES * 8;
  static constexpr int RAW_STAGE_BYTES = TOKENS * FS_RAW_ROW_BYTES;
  static constexpr int RAW_AT = fs_raw_at(RAW_BARRIERS_AT);
  static constexpr int SHARED_BYTES = CONVERTS ? RAW_AT + FS_RAW_STAGES * RAW_STAGE_BYTES : RAW_BARRIERS_AT;
  static_assert(!CONVERTS || (CLUSTER == 1 && !IS_GROUPED), "fp8 weights are drawn from by the tokens' noise, by blocks alone");
  static_assert(ROWS == FS_GROUP_ROWS || ROWS == 2 * FS_GROUP_ROWS, "64 rows, or 64 a consumer");
  static_assert(GROUP_TOKENS % (16 * CHUNK_BLOCKS) == 0 && BOX_TOKENS % 8 == 0, "whole chunks, whole rows of the swizzle");
  static_assert(CLUSTER == 1 || CLUSTER == 2, "a block alone, or two");
  static_assert(STAGE_BYTES % 1024 == 0 && SHARED_BYTES <= 227 * 1024, "fits");
};

/* A matrix in shared memory as wgmma takes it: rows of 128 bytes, swizzled by 128 bytes, eight rows 1024 bytes after the eight before. The address
 * may also be that of a row's second, third or fourth 32 bytes, of the first row. (PTX ISA 9.0, "Matrix descriptor format".) */
FS_FN uint64_t fs_matrix_descriptor(uint32_t address) {
  const uint64_t encoded_address = (address & 0x3ffffu) >> 4, eight_rows = 1024 >> 4, swizzle_128 = 1;
  /* The distance at bits 16 to 29 is not used with a swizzle; 1 by custom. */
  return encoded_address | (uint64_t)1 << 16 | eight_rows << 32 | swizzle_128 << 62;
}

/* The descriptor of what lies `bytes` further on. */
FS_FN uint64_t fs_descriptor_further(uint64_t descriptor, uint32_t bytes) { return descriptor + (bytes >> 4); }

#endif

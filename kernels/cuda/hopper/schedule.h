/*
 * Who takes what: every cluster one part of the vocabulary, whatever its size, in tiles. Parts differ by 16 tokens at most, so that the last of them
 * end together; the end of a part is a tile of fewer tokens, of which no byte is copied twice.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_SCHEDULE_H
#define FLASHSAMPLING_CUDA_HOPPER_SCHEDULE_H

#include "common/target.h"

/* Vocabulary ids first … end − 1. */
typedef struct {
  uint32_t first;
  uint32_t end;
} fs_part;

/* Part `part` of `parts`; first is a multiple of `unit`. */
FS_FN fs_part fs_part_of(uint32_t vocab_size, uint32_t unit, uint32_t part, uint32_t parts) {
  const uint64_t units = (vocab_size + (unit - 1)) / unit;
  const uint64_t end = (part + 1) * units / parts * unit;
  const fs_part own = {(uint32_t)(part * units / parts * unit), end < vocab_size ? (uint32_t)end : vocab_size};
  return own;
}

/* What a block takes: rows from `first_row` on, of a part of the vocabulary. Clusters that share a part are neighbours, so that all but the first read
 * its weights from the cache. */
typedef struct {
  uint32_t first_row;
  fs_part tokens;
} fs_share;

FS_FN fs_share fs_share_of(uint32_t vocab_size, uint32_t unit, uint32_t row_count, uint32_t rows, uint32_t cluster_size, uint32_t block,
                           uint32_t blocks) {
  const uint32_t clusters = blocks / cluster_size, cluster = block / cluster_size, rank = block % cluster_size;
  const uint32_t row_blocks = (row_count + rows * cluster_size - 1) / (rows * cluster_size);
  const uint32_t parts = clusters / row_blocks;
  fs_share own = {(cluster % row_blocks * cluster_size + rank) * rows, {0, 0}};
  own.tokens = fs_part_of(vocab_size, unit, cluster / row_blocks, parts);
  return own;
}

/* Where a ring of stages stands: the stage, and the parity of its phase. */
typedef struct {
  uint32_t stage;
  uint32_t parity;
} fs_ring;

/* The next. */
FS_FN fs_ring fs_next(fs_ring ring, uint32_t stages) {
  const fs_ring next = {ring.stage + 1 == stages ? 0 : ring.stage + 1, ring.stage + 1 == stages ? ring.parity ^ 1 : ring.parity};
  return next;
}

#endif

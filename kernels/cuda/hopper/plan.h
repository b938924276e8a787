/*
 * Which Hopper kernel serves a call, and on how many blocks: a pure function of the problem and the device. packages/cuda-native/src/plan/hopper.ts is
 * the same function for Node; a test holds the two together. No token depends on it.
 *
 * A cluster goes through its part of the vocabulary in whole tiles, the last of which may be partly empty: so of several widths the best is that whose
 * tiles fill a part. Parts are as many as clusters that run at once.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_PLAN_H
#define FLASHSAMPLING_CUDA_HOPPER_PLAN_H

#include "common/target.h"

/* Parts of the vocabulary begin at multiples of this: whole Philox blocks; in the grouped form whole groups; where summaries are left, whole tiles of
 * theirs, so that none depends on the grid. */
#define FS_PART_UNIT 16u
#define FS_GROUPED_UNIT 64u
#define FS_SUMMARY_UNIT 128u

/* What a tile costs besides its elements, in elements: the pipeline's pause, and the hidden states. An estimate, 16 tokens of 4096 elements; the
 * widths it chooses between differ by more. */
#define FS_TILE_COST 65536u

/* What a plan needs to know of a shape: rows of a block, tokens of a tile, terms of a hidden state, blocks of a cluster,
 * what parts begin at multiples of, bits of a weight. */
typedef struct {
  uint32_t rows;
  uint32_t tokens;
  uint32_t terms;
  uint32_t cluster;
  uint32_t unit;
  uint32_t bits;
} fs_hopper_tile;

/* A launch: clusters that share a part of the vocabulary, parts, blocks; and the cost of a cluster's work, in elements of weights for each of its
 * rows. */
typedef struct {
  uint32_t row_blocks;
  uint32_t parts;
  uint32_t grid;
  uint64_t cost;
} fs_hopper_plan;

/* A shape's launch; `elements` is the length of a row of weights. */
FS_FN fs_hopper_plan fs_plan_hopper(fs_hopper_tile tile, uint32_t vocab_size, uint32_t row_count, uint32_t elements, uint32_t sms) {
  const uint32_t cluster_rows = tile.rows * tile.cluster, units = (vocab_size + tile.unit - 1) / tile.unit;
  fs_hopper_plan plan;
  plan.row_blocks = (row_count + cluster_rows - 1) / cluster_rows;
  plan.parts = sms / tile.cluster / plan.row_blocks;
  if (plan.parts < 1) plan.parts = 1;
  if (plan.parts > units) plan.parts = units;
  plan.grid = plan.parts * plan.row_blocks * tile.cluster;
  const uint32_t tokens = (units + plan.parts - 1) / plan.parts * tile.unit;
  plan.cost = (uint64_t)((tokens + tile.tokens - 1) / tile.tokens) * ((uint64_t)tile.tokens * elements + FS_TILE_COST);
  return plan;
}

/* The number of the shape that serves a problem: that with the fewest row blocks, which read the weights again; of those, the fewest rows, and then the
 * least cost. −1 if none has the problem's bits, terms and unit. */
FS_FN int fs_choose_hopper(const fs_hopper_tile* tiles, int count, uint32_t bits, uint32_t terms, uint32_t unit, uint32_t vocab_size,
                           uint32_t row_count, uint32_t elements, uint32_t sms) {
  int chosen = -1;
  fs_hopper_plan best = {0, 0, 0, 0};
  for (int i = 0; i < count; i++) {
    if (tiles[i].bits != bits || tiles[i].terms != terms || tiles[i].unit != unit) continue;
    const fs_hopper_plan plan = fs_plan_hopper(tiles[i], vocab_size, row_count, elements, sms);
    if (chosen >= 0) {
      const uint32_t rows = tiles[i].rows * tiles[i].cluster, best_rows = tiles[chosen].rows * tiles[chosen].cluster;
      if (plan.row_blocks != best.row_blocks ? plan.row_blocks > best.row_blocks : rows != best_rows ? rows > best_rows : plan.cost >= best.cost) {
        continue;
      }
    }
    chosen = i;
    best = plan;
  }
  return chosen;
}

#endif

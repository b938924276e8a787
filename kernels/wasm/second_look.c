/*
 * The second look: the same weights, the same order of summation and so the same logits to the last bit, this time to measure,
 * for a few points of ≻, the mass that strictly precedes them. It decides where a nucleus ends when the list of the largest
 * logits does not; no logits are stored in between.
 */
#include "abi.h"
#include "tile.h"

/* Adds, for every boundary of a row, the tile's mass that strictly precedes it. */
__attribute__((noinline)) static void fs_measure_tile(const fs_row* row, const fs_boundary* boundaries, const fs_tile* tile,
                                                      uint64_t* masses) {
  float terms[FS_TILE] __attribute__((aligned(16)));
  const v128_t reference = wasm_f32x4_splat(row->reference);
  for (uint32_t i = 0; i < tile->count; i += 4) {
    wasm_v128_store(terms + i, fs_exp4(wasm_f32x4_sub(wasm_v128_load(tile->logits + i), reference)));
  }
  for (uint32_t b = 0; b < row->boundary_count; b++) {
    const v128_t boundary = wasm_f32x4_splat(boundaries[b].logit);
    const v128_t boundary_token = wasm_u32x4_splat(boundaries[b].token);
    v128_t ids = wasm_i32x4_add(wasm_u32x4_splat(tile->first_token), wasm_u32x4_const(0, 1, 2, 3));
    v128_t sum = wasm_f32x4_const_splat(0.0f);
    for (uint32_t i = 0; i < tile->count; i += 4) {
      const v128_t x = wasm_v128_load(tile->logits + i);
      const v128_t tied = wasm_v128_and(wasm_f32x4_eq(x, boundary), wasm_u32x4_lt(ids, boundary_token));
      const v128_t precedes = wasm_v128_or(wasm_f32x4_gt(x, boundary), tied);
      sum = wasm_f32x4_add(sum, wasm_v128_and(wasm_v128_load(terms + i), precedes));
      ids = wasm_i32x4_add(ids, wasm_i32x4_const_splat(4));
    }
    masses[b] += (uint64_t)((double)fs_sum_lanes(sum) * FS_MASS_UNIT + 0.5);
  }
}

/* Measures the shard's masses before the boundaries of all rows. Returns 0, or 1 if the pass was aborted. */
__attribute__((export_name("measure"))) int32_t fs_measure(const fs_pass* pass, fs_shard* shard) {
  float logits[FS_MAX_ROWS * FS_TILE] __attribute__((aligned(16)));
  for (uint32_t row = 0; row < pass->row_count; row++) {
    for (uint32_t b = 0; b < FS_MAX_BOUNDARIES; b++) shard->masses[row * FS_MAX_BOUNDARIES + b] = 0;
  }
  for (uint32_t index = shard->first_tile; index < shard->end_tile; index++) {
    if (fs_aborted(pass)) return 1;
    const uint32_t first = index * FS_TILE;
    const uint32_t count = fs_tile_raw_logits(pass, shard, index, logits);
    for (uint32_t row = 0; row < pass->row_count; row++) {
      float* row_logits = logits + row * FS_TILE;
      float max = -FS_INFINITY;
      fs_transform(pass, pass->rows + row, first, count, row_logits, &max);
      const fs_tile tile = {index, first, count, row_logits};
      fs_measure_tile(pass->rows + row, pass->boundaries + row * FS_MAX_BOUNDARIES, &tile,
                      shard->masses + row * FS_MAX_BOUNDARIES);
    }
  }
  return 0;
}

/*
 * The fused pass: one worker's shard of the vocabulary, once over its weights, for up to eight rows. Every row leaves with the
 * summary parts that its plan asks for; logits live for the length of a tile.
 */
#include "abi.h"
#include "draw.h"
#include "mass.h"

/* Adds a tile's logits to the list of the largest ones. */
static void fs_top_tile(const fs_tile* tile, uint32_t size, fs_top_list* list) {
  for (uint32_t i = 0; i < tile->count; i += 4) {
    const float lowest = list->count == size ? list->entries[size - 1].logit : -FS_INFINITY;
    /* Ids ascend, so a logit equal to the list's last one follows it in ≻. */
    uint32_t lanes = wasm_i32x4_bitmask(wasm_f32x4_gt(wasm_v128_load(tile->logits + i), wasm_f32x4_splat(lowest)));
    for (; lanes != 0; lanes &= lanes - 1) {
      const uint32_t lane = __builtin_ctz(lanes);
      fs_top_insert(list, size, tile->logits[i + lane], tile->first_token + i + lane);
    }
  }
}

/* Adds a tile to a row's summary. Never inlined: engines compile a function well once it was called often. */
__attribute__((noinline)) static void fs_summarise_tile(const fs_pass* pass, uint32_t row_index, const fs_tile* tile,
                                                        fs_row_summary* summary, fs_frontier* frontiers) {
  const fs_row* row = pass->rows + row_index;
  if (row->parts & FS_PART_TOP) fs_top_tile(tile, row->top_size, &summary->top);
  if (row->parts & FS_PART_MASS) pass->tile_masses[row_index * pass->tile_count + tile->index] = fs_mass_of_tile(tile);
  if (row->parts & FS_PART_GREEDY) {
    fs_greedy_tile(tile, frontiers);
  } else {
    for (uint32_t i = 0; i < pass->draw_count; i++) fs_draw_tile(row, tile, pass->draw_start + i, frontiers + i);
  }
}

/* Summarises the shard for all rows of the pass. Returns 0, or 1 if the pass was aborted. */
__attribute__((export_name("sample"))) int32_t fs_sample(const fs_pass* pass, fs_shard* shard) {
  float logits[FS_MAX_ROWS * FS_TILE] __attribute__((aligned(16)));
  for (uint32_t row = 0; row < pass->row_count; row++) {
    shard->summaries[row].flags = 0;
    shard->summaries[row].max = -FS_INFINITY;
    shard->summaries[row].top.count = 0;
    for (uint32_t draw = 0; draw < pass->draw_count; draw++) {
      fs_frontier* frontier = shard->frontiers + row * FS_MAX_DRAWS + draw;
      frontier->count = 0;
      frontier->dropped = 0;
    }
  }
  for (uint32_t index = shard->first_tile; index < shard->end_tile; index++) {
    if (fs_aborted(pass)) return 1;
    const uint32_t first = index * FS_TILE;
    const uint32_t count = fs_tile_raw_logits(pass, shard, index, logits);
    for (uint32_t row = 0; row < pass->row_count; row++) {
      fs_row_summary* summary = shard->summaries + row;
      float* row_logits = logits + row * FS_TILE;
      summary->flags |= fs_transform(pass, pass->rows + row, first, count, row_logits, &summary->max);
      const fs_tile tile = {index, first, count, row_logits};
      fs_summarise_tile(pass, row, &tile, summary, shard->frontiers + row * FS_MAX_DRAWS);
    }
  }
  return 0;
}

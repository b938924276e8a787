/*
 * The fused pass: one worker's shard of the vocabulary, once over its weights, for up to eight rows. Every row leaves with the
 * summary parts that its plan asks for; logits live for the length of a tile.
 */
#include "abi.h"
#include "draw.h"
#include "histogram_tile.h"
#include "mass.h"
#include "moments.h"
#include "raw_logits.h"
#include "self_test.h"
#include "top_tile.h"
#include "transform_tile.h"

/* Makes the summaries of a pass empty. */
static void fs_clear(const fs_pass* pass, fs_shard* shard) {
  for (uint32_t row = 0; row < pass->row_count; row++) {
    fs_row_summary* summary = shard->summaries + row;
    summary->flags = 0;
    summary->max = -FS_INFINITY;
    summary->top.count = 0;
    summary->raw_top.count = 0;
    if (pass->rows[row].parts & FS_PART_HISTOGRAM) fs_histogram_clear(shard->histograms + row);
    for (uint32_t draw = 0; draw < pass->draw_count; draw++) {
      fs_frontier* frontier = shard->frontiers + row * FS_MAX_DRAWS + draw;
      frontier->count = 0;
      frontier->dropped = 0;
    }
  }
}

/* Adds a tile's raw logits to a row's summary. */
__attribute__((noinline)) static void fs_summarise_raw_tile(const fs_pass* pass, uint32_t row_index, const fs_tile* tile,
                                                            fs_row_summary* summary) {
  const uint32_t parts = pass->rows[row_index].parts;
  const float largest = fs_largest(tile->raw_logits, tile->count);
  if (parts & FS_PART_RAW_MASS) {
    pass->raw_masses[row_index * pass->tile_count + tile->index] =
        fs_mass_of_tile(tile->raw_logits, tile->count, largest, 0);
  }
  if (parts & FS_PART_RAW_TOP) fs_top_tile(tile->raw_logits, tile->first_token, tile->count, largest, &summary->raw_top);
}

/* Adds a tile to a row's summary. Never inlined: engines compile a function well once it was called often. */
__attribute__((noinline)) static void fs_summarise_tile(const fs_pass* pass, fs_shard* shard, uint32_t row_index,
                                                        const fs_tile* tile) {
  const fs_row* row = pass->rows + row_index;
  const uint32_t at = row_index * pass->tile_count + tile->index;
  if (row->parts & FS_PART_TOP) {
    fs_top_tile(tile->logits, tile->first_token, tile->count, tile->max, &shard->summaries[row_index].top);
  }
  if (row->parts & FS_PART_MASS) {
    pass->tile_masses[at] = fs_mass_of_tile(tile->logits, tile->count, tile->max, (row->parts & FS_PART_ENTROPY) != 0);
  }
  if (row->parts & FS_PART_HISTOGRAM) fs_histogram_tile(tile, shard->histograms + row_index);
  if (row->parts & FS_PART_MOMENTS) pass->tile_moments[at] = fs_moments_of_tile(tile);
  fs_frontier* frontiers = shard->frontiers + row_index * FS_MAX_DRAWS;
  if (row->parts & FS_PART_GREEDY) {
    fs_greedy_tile(tile, frontiers);
  } else {
    for (uint32_t i = 0; i < pass->draw_count; i++) fs_draw_tile(row, tile, pass->draw_start + i, frontiers + i);
  }
}

/* Whether this engine computes as the kernels take for granted. */
__attribute__((export_name("self_test"))) int32_t fs_self_test(void) {
  return fs_integer_products_are_right(FS_FORMAT_INT8) && fs_integer_products_are_right(FS_FORMAT_INT4);
}

/* Summarises the shard for all rows of the pass. Returns 0, or 1 if the pass was aborted. */
__attribute__((export_name("sample"))) int32_t fs_sample(const fs_pass* pass, fs_shard* shard) {
  float logits[FS_MAX_ROWS * FS_TILE] __attribute__((aligned(16)));
  float raw_logits[FS_TILE] __attribute__((aligned(16)));
  fs_row_entries entries[FS_MAX_ROWS];
  for (uint32_t row = 0; row < pass->row_count; row++) entries[row] = shard->entries[row];
  if (!pass->resumes) fs_clear(pass, shard);
  for (uint32_t index = shard->first_tile; index < shard->end_tile; index++) {
    if (fs_aborted(pass)) return 1;
    const uint32_t first = index * FS_TILE;
    const uint32_t count = fs_tile_dot_products(pass, shard, index, logits);
    for (uint32_t row = 0; row < pass->row_count; row++) {
      fs_row_summary* summary = shard->summaries + row;
      float* row_logits = logits + row * FS_TILE;
      fs_tile tile = {index, first, count, -FS_INFINITY, row_logits, 0};
      summary->flags |= fs_raw_logits(pass, first, count, row_logits);
      if (pass->rows[row].parts & FS_PART_RAW) {
        __builtin_memcpy(raw_logits, row_logits, count * sizeof *raw_logits);
        tile.raw_logits = raw_logits;
        fs_summarise_raw_tile(pass, row, &tile, summary);
      }
      summary->flags |= fs_transform_tile(pass->rows + row, entries + row, first, count, row_logits, &tile.max);
      if (tile.max > summary->max) summary->max = tile.max;
      fs_summarise_tile(pass, shard, row, &tile);
    }
  }
  return 0;
}

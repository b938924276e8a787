/*
 * The second look: the same weights, the same order of summation and so the same logits to the last bit, this time to measure what
 * lies between a few places of ≻, exactly. It decides where a truncation cuts when the summary cannot; no logits are stored in between.
 */
#include "abi.h"
#include "raw_logits.h"
#include "transform_tile.h"

/* Number of places that do not follow a token in ≻: the gap that it lies in. */
static uint32_t fs_gap_of(const fs_place* places, uint32_t place_count, float logit, uint32_t token) {
  uint32_t low = 0;
  uint32_t high = place_count;
  while (low < high) {
    const uint32_t middle = (low + high) / 2;
    if (fs_precedes(logit, token, places[middle].logit, places[middle].token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/* Adds a tile's tokens to the gaps that they lie in. */
__attribute__((noinline)) static void fs_measure_tile(const fs_row* row, const fs_place* places, const fs_tile* tile,
                                                      fs_gap* gaps) {
  for (uint32_t i = 0; i < tile->count; i++) {
    const float logit = tile->logits[i];
    if (logit == -FS_INFINITY) continue;
    fs_gap* gap = gaps + fs_gap_of(places, row->place_count, logit, tile->first_token + i);
    gap->count++;
    const double distance = (double)row->reference - (double)logit;
    if (-distance < FS_EXACT_LOWEST) continue;
    const double mass = fs_exp_double(-distance);
    fs_exact_add(&gap->mass, mass);
    fs_exact_add(&gap->weighted, mass * distance);
  }
}

/* Measures the shard's gaps for all rows. Returns 0, or 1 if the pass was aborted. */
__attribute__((export_name("measure"))) int32_t fs_measure(const fs_pass* pass, fs_shard* shard) {
  float logits[FS_MAX_ROWS * FS_TILE] __attribute__((aligned(16)));
  fs_row_entries entries[FS_MAX_ROWS];
  for (uint32_t row = 0; row < pass->row_count; row++) entries[row] = shard->entries[row];
  if (!pass->resumes) {
    __builtin_memset(shard->gaps, 0, pass->row_count * (FS_MAX_PLACES + 1) * sizeof *shard->gaps);
  }
  for (uint32_t index = shard->first_tile; index < shard->end_tile; index++) {
    if (fs_aborted(pass)) return 1;
    const uint32_t first = index * FS_TILE;
    const uint32_t count = fs_tile_dot_products(pass, shard, index, logits);
    for (uint32_t row = 0; row < pass->row_count; row++) {
      float* row_logits = logits + row * FS_TILE;
      fs_tile tile = {index, first, count, -FS_INFINITY, row_logits, 0};
      fs_raw_logits(pass, first, count, row_logits);
      fs_transform_tile(pass->rows + row, entries + row, first, count, row_logits, &tile.max);
      fs_measure_tile(pass->rows + row, pass->places + row * FS_MAX_PLACES, &tile, shard->gaps + row * (FS_MAX_PLACES + 1));
    }
  }
  return 0;
}

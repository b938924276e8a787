/*
 * Entry points into the shared headers for tests: not part of what ships.
 */
#include "common/gumbel.h"
#include "wasm/abi.h"
#include "wasm/philox_x4.h"

#define EXPORT(name) __attribute__((export_name(#name)))

EXPORT(log) float probe_log(float x) { return fs_logf(x); }
EXPORT(exp) float probe_exp(float x) { return fs_expf(x); }
EXPORT(gumbel) float probe_gumbel(uint32_t word, uint32_t tail_word) { return fs_gumbel(word, tail_word); }

EXPORT(exp4) void probe_exp4(float* values) { wasm_v128_store(values, fs_exp4(wasm_v128_load(values))); }

EXPORT(philox) void probe_philox(uint32_t* out, const uint32_t* counter, const uint32_t* key) { fs_philox(out, counter, key); }

EXPORT(token_word) uint32_t probe_token_word(const fs_noise_identity* noise, uint32_t purpose, uint32_t token) {
  return fs_token_word(noise, purpose, token);
}

EXPORT(token_gumbel) float probe_token_gumbel(const fs_noise_identity* noise, uint32_t token) {
  return fs_token_gumbel(noise, token, fs_token_word(noise, FS_PURPOSE_TOKEN, token));
}

EXPORT(group_words) void probe_group_words(uint32_t* out, const fs_noise_identity* noise, uint32_t group) {
  v128_t words[4];
  fs_group_words(words, noise, group);
  for (int i = 0; i < 4; i++) wasm_v128_store(out + 4 * i, words[i]);
}

EXPORT(frontier_insert) void probe_frontier_insert(fs_frontier* frontier, float score, float logit, uint32_t token) {
  fs_frontier_insert(frontier, (fs_point){score, logit, token});
}

EXPORT(frontier_merge) void probe_frontier_merge(fs_frontier* into, const fs_frontier* from) { fs_frontier_merge(into, from); }

EXPORT(top_insert) void probe_top_insert(fs_top_list* list, uint32_t size, float logit, uint32_t token) {
  fs_top_insert(list, size, logit, token);
}

/* Sizes and offsets of the structures shared with the host, in the order of abi.ts. */
EXPORT(layout) uint32_t probe_layout(uint32_t* out) {
  uint32_t n = 0;
#define OFFSET(type, field) out[n++] = (uint32_t)__builtin_offsetof(type, field)
  OFFSET(fs_row, temperature);
  OFFSET(fs_row, parts);
  OFFSET(fs_row, top_size);
  OFFSET(fs_row, seed_low);
  OFFSET(fs_row, seed_high);
  OFFSET(fs_row, stream);
  OFFSET(fs_row, position);
  OFFSET(fs_row, window_logit);
  OFFSET(fs_row, window_token);
  OFFSET(fs_row, reference);
  OFFSET(fs_row, boundary_count);
  out[n++] = sizeof(fs_row);
  OFFSET(fs_pass, weight);
  OFFSET(fs_pass, bias);
  OFFSET(fs_pass, format);
  OFFSET(fs_pass, vocab_size);
  OFFSET(fs_pass, stride);
  OFFSET(fs_pass, tile_count);
  OFFSET(fs_pass, abort);
  OFFSET(fs_pass, row_count);
  OFFSET(fs_pass, draw_start);
  OFFSET(fs_pass, draw_count);
  OFFSET(fs_pass, hidden);
  OFFSET(fs_pass, rows);
  OFFSET(fs_pass, boundaries);
  OFFSET(fs_pass, tile_masses);
  out[n++] = sizeof(fs_pass);
  OFFSET(fs_row_summary, flags);
  OFFSET(fs_row_summary, max);
  OFFSET(fs_row_summary, top.count);
  OFFSET(fs_row_summary, top.entries);
  out[n++] = sizeof(fs_row_summary);
  OFFSET(fs_frontier, count);
  OFFSET(fs_frontier, dropped);
  OFFSET(fs_frontier, dropped_score);
  OFFSET(fs_frontier, dropped_token);
  OFFSET(fs_frontier, points);
  out[n++] = sizeof(fs_frontier);
  OFFSET(fs_shard, first_tile);
  OFFSET(fs_shard, end_tile);
  OFFSET(fs_shard, summaries);
  OFFSET(fs_shard, frontiers);
  OFFSET(fs_shard, masses);
  OFFSET(fs_shard, weight_bytes);
  out[n++] = sizeof(fs_shard);
  out[n++] = FS_TILE;
  out[n++] = FS_GROUP;
  out[n++] = FS_CHUNK;
  out[n++] = FS_MAX_ROWS;
  out[n++] = FS_MAX_DRAWS;
  out[n++] = FS_MAX_BOUNDARIES;
  out[n++] = FS_TOP_CAPACITY;
  out[n++] = FS_FRONTIER_CAPACITY;
  out[n++] = sizeof(fs_boundary);
  out[n++] = sizeof(fs_tile_mass);
  out[n++] = FS_PART_WINNER;
  out[n++] = FS_PART_GREEDY;
  out[n++] = FS_PART_FRONTIER;
  out[n++] = FS_PART_TOP;
  out[n++] = FS_PART_MASS;
  out[n++] = FS_FLAG_NON_FINITE;
  out[n++] = FS_FLAG_SUPPORTED;
  out[n++] = FS_FORMAT_F32;
  out[n++] = FS_FORMAT_BF16;
  out[n++] = FS_MASS_UNIT_LOG2;
  return n;
}

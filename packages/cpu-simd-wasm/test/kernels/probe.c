/*
 * Entry points into the shared headers for tests: not part of what ships.
 */
#include "common/gumbel.h"
#include "common/transform.h"
#include "wasm/abi.h"
#include "wasm/histogram_tile.h"
#include "wasm/mass.h"
#include "wasm/moments.h"
#include "wasm/philox_x4.h"

#define EXPORT(name) __attribute__((export_name(#name)))

EXPORT(log) float probe_log(float x) { return fs_logf(x); }
EXPORT(exp) float probe_exp(float x) { return fs_expf(x); }
EXPORT(gumbel) float probe_gumbel(uint32_t word, uint32_t tail_word) { return fs_gumbel(word, tail_word); }

EXPORT(exp4) void probe_exp4(float* values) {
  const fs_exp_constants held = fs_held_exp();
  wasm_v128_store(values, fs_exp4(&held, wasm_v128_load(values)));
}

EXPORT(multiply_add) float probe_multiply_add(float sum, float a, float b) {
  return wasm_f32x4_extract_lane(fs_multiply_add(wasm_f32x4_splat(sum), wasm_f32x4_splat(a), wasm_f32x4_splat(b)), 0);
}

EXPORT(tanh) float probe_tanh(float x) { return fs_tanhf(x); }
EXPORT(soft_cap) float probe_soft_cap(float x, float cap) { return fs_soft_cap(x, cap); }

EXPORT(soft_cap4) void probe_soft_cap4(float* values, float cap) {
  const fs_exp_constants held = fs_held_exp();
  wasm_v128_store(values, fs_soft_cap4(&held, wasm_v128_load(values), cap));
}

EXPORT(biased) float probe_biased(float logit, float bias) { return fs_biased(logit, bias); }
EXPORT(penalised) float probe_penalised(float logit, float repetition, float by_count) {
  return fs_penalised(logit, repetition, by_count);
}

EXPORT(exp_double) double probe_exp_double(double x) { return fs_exp_double(x); }
EXPORT(exact_add) void probe_exact_add(fs_exact_sum* sum, double term) { fs_exact_add(sum, term); }

/* Masses, moments and histogram of a tile of values; `count` is a multiple of FS_GROUP. */
static fs_tile probe_tile(const float* values, uint32_t count) {
  return (fs_tile){0, 0, count, fs_largest(values, count), values, 0};
}

EXPORT(tile_mass) void probe_tile_mass(fs_tile_mass* out, const float* values, uint32_t count, uint32_t entropy) {
  *out = fs_mass_of_tile(values, count, fs_largest(values, count), entropy);
}

EXPORT(tile_moments) void probe_tile_moments(fs_tile_moments* out, const float* values, uint32_t count) {
  const fs_tile tile = probe_tile(values, count);
  *out = fs_moments_of_tile(&tile);
}

EXPORT(histogram_clear) void probe_histogram_clear(fs_histogram* histogram) { fs_histogram_clear(histogram); }

EXPORT(histogram_tile) void probe_histogram_tile(fs_histogram* histogram, const float* values, uint32_t count) {
  const fs_tile tile = probe_tile(values, count);
  fs_histogram_tile(&tile, histogram);
}

/* The same by the scalar functions. */
EXPORT(histogram_scalar) void probe_histogram_scalar(fs_histogram* histogram, const float* values, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (fs_is_masked(values[i])) continue;
    const int32_t bin = fs_bin_of(values[i]);
    histogram->token_count++;
    fs_histogram_raise(histogram, bin);
    if (bin > histogram->top - FS_BINS) fs_histogram_add(histogram, bin, fs_bin_excess(values[i], bin));
  }
}

EXPORT(philox) void probe_philox(uint32_t* out, const uint32_t* counter, const uint32_t* key) { fs_philox(out, counter, key); }

EXPORT(token_word) uint32_t probe_token_word(const fs_noise_identity* noise, uint32_t purpose, uint32_t token) {
  return fs_token_word(noise, purpose, token);
}

EXPORT(token_gumbel) float probe_token_gumbel(const fs_noise_identity* noise, uint32_t token) {
  return fs_token_gumbel(noise, token, fs_token_word(noise, FS_PURPOSE_TOKEN, token));
}

EXPORT(group_words) void probe_group_words(uint32_t* out, const fs_noise_identity* noise, uint32_t group) {
  const fs_philox_x4 held = fs_held_philox(noise);
  v128_t words[4];
  fs_group_words(words, &held, group);
  for (int i = 0; i < 4; i++) wasm_v128_store(out + 4 * i, words[i]);
}

EXPORT(frontier_insert) void probe_frontier_insert(fs_frontier* frontier, float score, float logit, uint32_t token) {
  fs_frontier_insert(frontier, (fs_point){score, logit, token, 0.0f});
}

EXPORT(top_insert) void probe_top_insert(fs_top_list* list, float logit, uint32_t token) { fs_top_insert(list, logit, token); }

/* Sizes and offsets of the structures shared with the host, in the order of abi.ts. */
EXPORT(layout) uint32_t probe_layout(uint32_t* out) {
  uint32_t n = 0;
#define OFFSET(type, field) out[n++] = (uint32_t)__builtin_offsetof(type, field)
  OFFSET(fs_row, parts);
  OFFSET(fs_row, temperature);
  OFFSET(fs_row, repetition);
  OFFSET(fs_row, allowed);
  OFFSET(fs_row, seed_low);
  OFFSET(fs_row, seed_high);
  OFFSET(fs_row, stream);
  OFFSET(fs_row, position);
  OFFSET(fs_row, window_logit);
  OFFSET(fs_row, window_token);
  OFFSET(fs_row, reference);
  OFFSET(fs_row, place_count);
  out[n++] = sizeof(fs_row);
  OFFSET(fs_row_entries, biases);
  OFFSET(fs_row_entries, biases_end);
  OFFSET(fs_row_entries, seen);
  OFFSET(fs_row_entries, seen_end);
  out[n++] = sizeof(fs_row_entries);
  OFFSET(fs_entry, token);
  OFFSET(fs_entry, value);
  out[n++] = sizeof(fs_entry);
  OFFSET(fs_activations, values);
  OFFSET(fs_activations, scale);
  OFFSET(fs_activations, sum);
  out[n++] = sizeof(fs_activations);
  OFFSET(fs_pass, weight);
  OFFSET(fs_pass, bias);
  OFFSET(fs_pass, logit_scale);
  OFFSET(fs_pass, soft_cap);
  OFFSET(fs_pass, format);
  OFFSET(fs_pass, vocab_size);
  OFFSET(fs_pass, stride);
  OFFSET(fs_pass, group_bytes);
  OFFSET(fs_pass, block_scales);
  OFFSET(fs_pass, zero_points);
  OFFSET(fs_pass, tile_count);
  OFFSET(fs_pass, abort);
  OFFSET(fs_pass, resumes);
  OFFSET(fs_pass, row_count);
  OFFSET(fs_pass, draw_start);
  OFFSET(fs_pass, draw_count);
  OFFSET(fs_pass, hidden);
  OFFSET(fs_pass, activations);
  OFFSET(fs_pass, rows);
  OFFSET(fs_pass, places);
  OFFSET(fs_pass, tile_masses);
  OFFSET(fs_pass, raw_masses);
  OFFSET(fs_pass, tile_moments);
  out[n++] = sizeof(fs_pass);
  OFFSET(fs_row_summary, flags);
  OFFSET(fs_row_summary, max);
  OFFSET(fs_row_summary, top.count);
  OFFSET(fs_row_summary, top.entries);
  OFFSET(fs_row_summary, raw_top.count);
  OFFSET(fs_row_summary, raw_top.entries);
  out[n++] = sizeof(fs_row_summary);
  OFFSET(fs_point, score);
  OFFSET(fs_point, logit);
  OFFSET(fs_point, token);
  OFFSET(fs_point, raw_logit);
  out[n++] = sizeof(fs_point);
  OFFSET(fs_frontier, count);
  OFFSET(fs_frontier, dropped);
  OFFSET(fs_frontier, dropped_score);
  OFFSET(fs_frontier, dropped_token);
  OFFSET(fs_frontier, points);
  out[n++] = sizeof(fs_frontier);
  OFFSET(fs_histogram, top);
  OFFSET(fs_histogram, token_count);
  OFFSET(fs_histogram, bins);
  OFFSET(fs_bin, excess);
  OFFSET(fs_bin, count);
  out[n++] = sizeof(fs_bin);
  out[n++] = sizeof(fs_histogram);
  OFFSET(fs_gap, count);
  OFFSET(fs_gap, mass.low);
  OFFSET(fs_gap, mass.high);
  OFFSET(fs_gap, weighted.low);
  OFFSET(fs_gap, weighted.high);
  out[n++] = sizeof(fs_gap);
  OFFSET(fs_tile_mass, max);
  OFFSET(fs_tile_mass, sum);
  OFFSET(fs_tile_mass, weighted);
  out[n++] = sizeof(fs_tile_mass);
  OFFSET(fs_tile_moments, count);
  OFFSET(fs_tile_moments, mean);
  OFFSET(fs_tile_moments, m2);
  out[n++] = sizeof(fs_tile_moments);
  OFFSET(fs_shard, first_tile);
  OFFSET(fs_shard, end_tile);
  OFFSET(fs_shard, entries);
  OFFSET(fs_shard, summaries);
  OFFSET(fs_shard, frontiers);
  OFFSET(fs_shard, histograms);
  OFFSET(fs_shard, gaps);
  OFFSET(fs_shard, weight_bytes);
  out[n++] = sizeof(fs_shard);
  out[n++] = sizeof(fs_place);
  out[n++] = FS_TILE;
  out[n++] = FS_GROUP;
  out[n++] = FS_CHUNK;
  out[n++] = FS_BLOCK;
  out[n++] = FS_MAX_ROWS;
  out[n++] = FS_MAX_DRAWS;
  out[n++] = FS_MAX_PLACES;
  out[n++] = FS_MAX_ENTRIES;
  out[n++] = FS_TOP_CAPACITY;
  out[n++] = FS_FRONTIER_CAPACITY;
  out[n++] = FS_BINS;
  out[n++] = FS_EXACT_BITS;
  out[n++] = FS_PART_WINNER;
  out[n++] = FS_PART_GREEDY;
  out[n++] = FS_PART_FRONTIER;
  out[n++] = FS_PART_TOP;
  out[n++] = FS_PART_MASS;
  out[n++] = FS_PART_ENTROPY;
  out[n++] = FS_PART_HISTOGRAM;
  out[n++] = FS_PART_MOMENTS;
  out[n++] = FS_PART_RAW;
  out[n++] = FS_PART_RAW_MASS;
  out[n++] = FS_PART_RAW_TOP;
  out[n++] = FS_PART_GROUPED;
  out[n++] = FS_FLAG_NON_FINITE;
  out[n++] = FS_FLAG_SUPPORTED;
  out[n++] = FS_FORMAT_F32;
  out[n++] = FS_FORMAT_BF16;
  out[n++] = FS_FORMAT_INT8;
  out[n++] = FS_FORMAT_INT4;
  out[n++] = FS_FORMAT_F16;
  return n;
}

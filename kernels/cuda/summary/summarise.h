/*
 * A tile of a row into the summaries of the block's group: one warp's work. A lane has the four tokens of one Philox block, and the tile's 128 are the
 * warp's. The row pays for nothing that its plan does not ask for.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_SUMMARISE_H
#define FLASHSAMPLING_CUDA_SUMMARY_SUMMARISE_H

#include "draw.h"
#include "groups.h"
#include "measure.h"
#include "points.h"
#include "statistics.h"
#include "top.h"
#include "winners.h"

/* Whether no row waits for the pass. */
FS_DEVICE bool fs_is_unwanted(const fs_call* call) { return call->findings.wanted != 0 && *call->findings.wanted == 0; }

/* Where a block's summaries go. */
struct fs_group {
  fs_block_rows found;
  uint32_t first_row, rows;
  uint32_t number;
};

FS_DEVICE fs_frontier* fs_frontier_of(const fs_findings* findings, uint32_t row, uint32_t draw, uint32_t group) {
  return findings->frontiers + ((uint64_t)row * findings->draw_count + draw) * findings->groups + group;
}

FS_DEVICE fs_best* fs_top_of(const fs_findings* findings, fs_best* lists, uint32_t row, uint32_t group) {
  return lists + ((uint64_t)row * findings->groups + group) * FS_TOP_CAPACITY;
}

/* Makes the summaries of a warp's rows empty: those whose number is the warp's, modulo the number of warps. */
FS_DEVICE void fs_clear_summaries(const fs_call* call, const fs_group& group, uint32_t warp, uint32_t warps, uint32_t lane) {
  const fs_findings* findings = &call->findings;
  if (findings->looks) return;
  for (uint32_t row = group.first_row + warp; row < group.first_row + group.rows && row < call->row_count; row += warps) {
    const uint32_t parts = call->rows[row].parts;
    if (parts & FS_PART_TOP) fs_clear_top(fs_top_of(findings, findings->top, row, group.number), lane);
    if (parts & FS_PART_RAW_TOP) fs_clear_top(fs_top_of(findings, findings->raw_top, row, group.number), lane);
    for (uint32_t draw = lane; draw < findings->draw_count; draw += 32) fs_clear_frontier(fs_frontier_of(findings, row, draw, group.number));
  }
  fs_warp_sync();
}

/* Adds the warp's tokens to a draw. */
FS_DEVICE void fs_draw_candidates(const fs_call* call, const fs_row* row, uint32_t draw, fs_frontier* frontier, uint32_t support,
                                  fs_candidates<4>& own, uint32_t lane) {
  const bool truncates = (row->parts & FS_PART_FRONTIER) != 0;
  const fs_noise_identity noise = fs_noise_of(call, row, draw);
  own.alive = support;
  if (row->parts & FS_PART_GREEDY) {
    FS_UNROLL for (int i = 0; i < 4; i++) {
      own.scores[i] = own.logits[i];
      if (own.logits[i] < fs_score_to_beat(frontier, false, own.logits[i], own.tokens[i])) own.alive &= ~(1u << i);
    }
  } else if (row->parts & FS_PART_GROUPED) {
    fs_draw_groups(&noise, frontier, support, own);
    if (fs_ballot(own.alive != 0) == 0) return;
  } else {
    const uint32_t counter[4] = {fs_token_block(own.tokens[0]), noise.position, noise.stream, (FS_PURPOSE_TOKEN << 16) + noise.draw};
    const uint32_t key[2] = {noise.seed_low, noise.seed_high};
    uint32_t words[4];
    fs_philox(words, counter, key);
    FS_UNROLL for (int i = 0; i < 4; i++) {
      own.scores[i] = 0.0f;
      const float best = fs_score_to_beat(frontier, truncates, own.logits[i], own.tokens[i]);
      if (!fs_may_win(words[i], own.logits[i], best)) own.alive &= ~(1u << i);
    }
    if (fs_ballot(own.alive != 0) == 0) return;
    /* The logarithms stand in the code once. */
    FS_ROLLED for (uint32_t i = 0; i < 4; i++) {
      if ((own.alive >> i & 1) == 0) continue;
      const uint32_t token = fs_token_of_output(own.tokens[0], i), word = fs_pick_word(words, i);
      const uint32_t tail = word < FS_TAIL_THRESHOLD ? fs_picked_word(&noise, FS_PURPOSE_TOKEN_TAIL, token) : 0;
      const float score = fs_add(fs_pick_float(own.logits, i), fs_gumbel(word, tail));
      FS_UNROLL for (uint32_t j = 0; j < 4; j++) own.scores[j] = i == j ? score : own.scores[j];
    }
  }
  fs_add_to_frontier(frontier, truncates, own, lane);
}

/* Adds a tile, of whose products the lane has the four that begin with token `first`, to row `in_block` of the block. */
template <bool SORTS>
FS_DEVICE void fs_summarise_row(const fs_call* call, const fs_group& group, uint32_t in_block, uint32_t tile, uint32_t first,
                                const float products[4], uint32_t lane) {
  const fs_findings* findings = &call->findings;
  const uint32_t row_number = group.first_row + in_block;
  const fs_row* row = call->rows + row_number;
  fs_candidates<4> own;
  uint32_t flags = 0, support = 0;
  fs_best keys[4], best = FS_NO_BEST;
  FS_UNROLL for (uint32_t i = 0; i < 4; i++) {
    own.tokens[i] = fs_token_of_output(first, i);
    own.logits[i] = fs_logits_of(call, row, own.tokens[i], products[i], &flags, own.raw_logits + i);
    /* The row fails by its flags; from here on such a token is none. */
    if (fs_is_non_finite(own.logits[i])) own.logits[i] = fs_float_of(FS_MASKED_BITS);
    if (fs_is_non_finite(own.raw_logits[i])) own.raw_logits[i] = fs_float_of(FS_MASKED_BITS);
    const bool supported = fs_bits_of(own.logits[i]) != FS_MASKED_BITS;
    keys[i] = supported ? fs_best_of(own.logits[i], own.tokens[i]) : FS_NO_BEST;
    best = fs_better(best, keys[i]);
    if (supported && fs_precedes(own.logits[i], own.tokens[i], row->window_logit, row->window_token)) support |= 1u << i;
  }
  if (findings->looks) {
    fs_measure_tile(call, row_number, own.logits, own.tokens, lane);
    return;
  }
  if (flags & ~fs_read_volatile(group.found.flags + in_block)) fs_atomic_or(group.found.flags + in_block, flags);
  if (best > fs_read_volatile(group.found.best + in_block)) fs_atomic_max(group.found.best + in_block, best);

  const uint64_t tile_at = (uint64_t)row_number * findings->tile_count + tile;
  if (row->parts & FS_PART_TOP) fs_add_to_top<SORTS>(fs_top_of(findings, findings->top, row_number, group.number), keys, lane);
  if (row->parts & FS_PART_RAW_TOP) {
    FS_UNROLL for (int i = 0; i < 4; i++) {
      const bool shown = fs_bits_of(own.raw_logits[i]) != FS_MASKED_BITS;
      keys[i] = shown ? fs_best_of(own.raw_logits[i], own.tokens[i]) : FS_NO_BEST;
    }
    fs_add_to_top<SORTS>(fs_top_of(findings, findings->raw_top, row_number, group.number), keys, lane);
  }
  if (row->parts & FS_PART_MASS) {
    const fs_tile_mass mass = fs_mass_of_tile(own.logits);
    if (lane == 0) findings->masses[tile_at] = mass;
  }
  if (row->parts & FS_PART_RAW_MASS) {
    const fs_tile_mass mass = fs_mass_of_tile(own.raw_logits);
    if (lane == 0) findings->raw_masses[tile_at] = mass;
  }
  if (row->parts & FS_PART_MOMENTS) {
    const fs_tile_moments moments = fs_moments_of_tile(own.logits);
    if (lane == 0) findings->moments[tile_at] = moments;
  }
  /* All draws of a greedy row are its first. */
  const uint32_t draws = row->parts & FS_PART_GREEDY ? 1 : findings->draw_count;
  FS_ROLLED for (uint32_t draw = 0; draw < draws; draw++) {
    fs_draw_candidates(call, row, draw, fs_frontier_of(findings, row_number, draw, group.number), support, own, lane);
  }
}

/* Adds a tile to the warp's rows of the block. `products`, [rows][FS_TILE], lie in shared memory. Of SORTS top.h tells. */
template <bool SORTS>
FS_DEVICE void fs_summarise_tile(const fs_call* call, const fs_group& group, uint32_t tile, const float* products, uint32_t warp,
                                 uint32_t warps, uint32_t lane) {
  const uint32_t within = 16 * (lane / 4) + 2 * (lane % 4);
  FS_ROLLED for (uint32_t row = warp; row < group.rows && group.first_row + row < call->row_count; row += warps) {
    const float* own = products + row * FS_TILE + within;
    const float four[4] = {own[0], own[1], own[8], own[9]};
    fs_summarise_row<SORTS>(call, group, row, tile, tile * FS_TILE + within, four, lane);
  }
}

#endif

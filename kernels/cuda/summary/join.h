/*
 * The last reduction: a row's summaries of all groups become one, by the same functions that add a tile. A block joins one row.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_JOIN_H
#define FLASHSAMPLING_CUDA_SUMMARY_JOIN_H

#include "summarise.h"

struct fs_join_shape {
  static constexpr int THREADS = 256, WARPS = THREADS / 32, SHARED_BYTES = 0;
};

FS_DEVICE void fs_join_top_into(fs_best* list, const fs_best* from, uint32_t lane) {
  const fs_best keys[2] = {from[lane], from[lane + 32]};
  fs_add_to_top(list, keys, lane);
}

/* Joins the lists of all groups: first the warp's own groups into the list of one, then, by `last`, these into the result. */
FS_DEVICE void fs_join_top_of_warp(const fs_findings* findings, fs_best* lists, uint32_t row, uint32_t warp, uint32_t lane) {
  if (warp >= findings->groups) return;
  fs_best* to = fs_top_of(findings, lists, row, warp);
  for (uint32_t group = warp + fs_join_shape::WARPS; group < findings->groups; group += fs_join_shape::WARPS) {
    fs_join_top_into(to, fs_top_of(findings, lists, row, group), lane);
  }
}
FS_DEVICE void fs_join_top_of_warps(const fs_findings* findings, fs_best* lists, fs_best* joined, uint32_t row, uint32_t lane) {
  fs_best* to = joined + (uint64_t)row * FS_TOP_CAPACITY;
  fs_clear_top(to, lane);
  fs_warp_sync();
  for (uint32_t warp = 0; warp < fs_join_shape::WARPS && warp < findings->groups; warp++) {
    fs_join_top_into(to, fs_top_of(findings, lists, row, warp), lane);
  }
}

/* Joins the frontiers of a draw: a lane takes groups in turn, and of each one point after the other. */
FS_DEVICE void fs_join_frontiers(const fs_findings* findings, bool truncates, uint32_t row, uint32_t draw, uint32_t lane) {
  fs_frontier* to = findings->joined_frontiers + row * findings->draw_count + draw;
  if (lane == 0) fs_clear_frontier(to);
  fs_warp_sync();
  for (uint32_t first = 0; first < findings->groups; first += 32) {
    const fs_frontier* from = fs_frontier_of(findings, row, draw, first + lane);
    const uint32_t count = first + lane < findings->groups ? from->count : 0;
    for (uint32_t i = 0; fs_ballot(i < count) != 0; i++) {
      fs_candidates<1> own = {0, {0}, {0.0f}, {0.0f}, {0.0f}};
      if (i < count) {
        const fs_point point = from->points[i];
        own = {1, {point.token}, {point.logit}, {point.score}, {point.raw_logit}};
        if (point.score < fs_score_to_beat(to, truncates, point.logit, point.token)) own.alive = 0;
      }
      fs_add_to_frontier(to, truncates, own, lane);
    }
  }
  if (lane == 0) {
    for (uint32_t group = 0; group < findings->groups; group++) {
      const fs_frontier* from = fs_frontier_of(findings, row, draw, group);
      if (from->dropped) fs_frontier_note_dropped(to, from->dropped_score, from->dropped_token);
    }
  }
}

FS_DEVICE void fs_join(const fs_call* call) {
  if (fs_is_unwanted(call)) return;
  const fs_findings* findings = &call->findings;
  const uint32_t row = fs_block(), lane = fs_thread() % 32, warp = fs_thread() / 32;
  const uint32_t parts = call->rows[row].parts;
  if (parts & FS_PART_TOP) fs_join_top_of_warp(findings, findings->top, row, warp, lane);
  if (parts & FS_PART_RAW_TOP) fs_join_top_of_warp(findings, findings->raw_top, row, warp, lane);
  fs_sync();
  if (warp == 0 && (parts & FS_PART_TOP)) fs_join_top_of_warps(findings, findings->top, findings->joined_top, row, lane);
  if (warp == 1 && (parts & FS_PART_RAW_TOP)) {
    fs_join_top_of_warps(findings, findings->raw_top, findings->joined_raw_top, row, lane);
  }
  const uint32_t draws = parts & FS_PART_GREEDY ? 1 : findings->draw_count;
  /* From the last warp on, since the first ones have the lists. */
  for (uint32_t draw = fs_join_shape::WARPS - 1 - warp; draw < draws; draw += fs_join_shape::WARPS) {
    fs_join_frontiers(findings, (parts & FS_PART_FRONTIER) != 0, row, draw, lane);
  }
  if (fs_thread() == 0) {
    const fs_best best = fs_atomic_take(call->best + row);
    fs_row_summary summary = {fs_atomic_take(call->flags + row), fs_best_score(best)};
    findings->joined[row] = summary;
  }
}

#endif

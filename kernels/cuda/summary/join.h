/*
 * The last reduction: a row's summaries of all groups become one. A block joins one row. Lists and frontiers of groups are in order, so that joining them
 * is looking at their ends.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_JOIN_H
#define FLASHSAMPLING_CUDA_SUMMARY_JOIN_H

#include "summarise.h"

struct fs_join_shape {
  static constexpr int THREADS = 256, WARPS = THREADS / 32, SHARED_BYTES = 0;
};

/* Lists that a warp reads at a time: memory answers late, and what it answers with is soon joined. */
#define FS_LISTS_AT_ONCE 8

/* Joins a row's lists of the groups `first`, `first` + `step`, … before `end`. */
FS_DEVICE fs_top_places fs_join_lists(const fs_best* lists, uint32_t first, uint32_t step, uint32_t end, uint32_t lane) {
  fs_top_places joined = {FS_NO_BEST, FS_NO_BEST};
  FS_ROLLED for (uint32_t group = first; group < end; group += FS_LISTS_AT_ONCE * step) {
    fs_top_places read[FS_LISTS_AT_ONCE];
    FS_UNROLL for (uint32_t i = 0; i < FS_LISTS_AT_ONCE; i++) {
      read[i] = {FS_NO_BEST, FS_NO_BEST};
      if (group + i * step < end) read[i] = fs_read_top(lists + (uint64_t)(group + i * step) * FS_TOP_CAPACITY, lane);
    }
    FS_UNROLL for (uint32_t i = 0; i < FS_LISTS_AT_ONCE; i++) joined = fs_join_tops(joined, read[i], lane);
  }
  return joined;
}

/* Joins the lists of a row's groups: every warp those of its own, every WARPS-th, into the first of them; then one warp these. */
FS_DEVICE void fs_join_top(const fs_findings* findings, uint32_t parts, uint32_t row, uint32_t warp, uint32_t lane) {
  const uint32_t groups = findings->groups, firsts = groups < fs_join_shape::WARPS ? groups : fs_join_shape::WARPS;
  FS_ROLLED for (uint32_t stage = 0; stage < 2; stage++) {
    FS_ROLLED for (uint32_t list = 0; list < 2; list++) {
      const bool is_raw = list == 1, is_last = stage == 1;
      if ((parts & (is_raw ? FS_PART_RAW_TOP : FS_PART_TOP)) == 0 || warp >= firsts || (is_last && warp != list % firsts)) continue;
      fs_best* of_row = fs_top_of(findings, is_raw ? findings->raw_top : findings->top, row, 0);
      fs_best* joined = (is_raw ? findings->joined_raw_top : findings->joined_top) + (uint64_t)row * FS_TOP_CAPACITY;
      const fs_top_places found = fs_join_lists(of_row, is_last ? 0 : warp, is_last ? 1 : fs_join_shape::WARPS, is_last ? firsts : groups, lane);
      fs_write_top(is_last ? joined : of_row + warp * FS_TOP_CAPACITY, found, lane);
    }
    if (stage == 0) fs_sync();
  }
}

/* The best point of the lane's groups, those of its number modulo 32, of those that precede `bound`; none has no key. Along a frontier scores improve, so it
 * is a group's last such point. */
struct fs_keyed_point {
  fs_best key;
  fs_point point;
};
FS_DEVICE fs_keyed_point fs_best_before(const fs_findings* findings, uint32_t row, uint32_t draw, const fs_point* bound, uint32_t lane) {
  fs_keyed_point best = {FS_NO_BEST, {}};
  for (uint32_t group = lane; group < findings->groups; group += 32) {
    const fs_frontier* from = fs_frontier_of(findings, row, draw, group);
    uint32_t end = from->count;
    while (end > 0 && bound != 0 && !fs_precedes(from->points[end - 1].logit, from->points[end - 1].token, bound->logit, bound->token)) end--;
    if (end == 0) continue;
    const fs_point point = from->points[end - 1];
    const fs_best key = fs_best_of(point.score, point.token);
    if (key > best.key) best = {key, point};
  }
  return best;
}

/* The best point that any group ever dropped, as its key. */
FS_DEVICE fs_best fs_best_dropped(const fs_findings* findings, uint32_t row, uint32_t draw, uint32_t lane) {
  fs_best best = FS_NO_BEST;
  for (uint32_t group = lane; group < findings->groups; group += 32) {
    const fs_frontier* from = fs_frontier_of(findings, row, draw, group);
    if (from->dropped) best = fs_better(best, fs_best_of(from->dropped_score, from->dropped_token));
  }
  return fs_largest_of_lanes(best);
}

/* Joins the frontiers of a draw. The best of all points is the last of the joined frontier, the best of those that precede it is the one before, and so on;
 * without a truncation the first is all. Lane k keeps the k-th that is found. What does not fit is dropped. */
FS_DEVICE void fs_join_frontiers(const fs_findings* findings, bool truncates, uint32_t row, uint32_t draw, uint32_t lane) {
  static_assert(FS_FRONTIER_CAPACITY <= 32, "a lane for each");
  fs_frontier* to = findings->joined_frontiers + row * findings->draw_count + draw;
  fs_best dropped = fs_best_dropped(findings, row, draw, lane);
  fs_point kept = {}, found = {};
  uint32_t count = 0;
  FS_ROLLED while (true) {
    const fs_keyed_point own = fs_best_before(findings, row, draw, count > 0 ? &found : 0, lane);
    const fs_best best = fs_largest_of_lanes(own.key);
    if (best == FS_NO_BEST) break;
    if (count == FS_FRONTIER_LIMIT) {
      dropped = fs_better(dropped, best);
      break;
    }
    const uint32_t owner = fs_lowest_bit(fs_ballot(own.key == best));
    found = {fs_best_score(best), fs_lane_read(own.point.logit, owner), fs_best_token(best), fs_lane_read(own.point.raw_logit, owner)};
    if (lane == count) kept = found;
    count++;
    if (!truncates) break;
  }
  if (lane < count) to->points[count - 1 - lane] = kept;
  if (lane != 0) return;
  to->count = count;
  to->dropped = dropped != FS_NO_BEST;
  to->dropped_score = fs_best_score(dropped);
  to->dropped_token = fs_best_token(dropped);
}

FS_DEVICE void fs_join(const fs_call* call) {
  if (fs_is_unwanted(call)) return;
  const fs_findings* findings = &call->findings;
  const uint32_t row = fs_block(), lane = fs_thread() % 32, warp = fs_thread() / 32;
  const uint32_t parts = call->rows[row].parts;
  fs_join_top(findings, parts, row, warp, lane);
  const uint32_t draws = parts & FS_PART_GREEDY ? 1 : findings->draw_count;
  /* From the last warp on, since the first ones have the lists longest. */
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

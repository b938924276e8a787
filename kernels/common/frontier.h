/*
 * The Pareto frontier of the points (logit, score): no kept point both follows another in ≻ and loses to it in score. The token
 * that Gumbel-max draws from any prefix of ≻ lies on it, so one pass that keeps the frontier draws exactly under every
 * truncation rule. Along ≻ the scores of its points improve.
 *
 * Capacity. A frontier has about 1 + ln(1 / p_max) points; a full one drops its first point in ≻, which is its worst, and
 * remembers the best point that it ever dropped. A stored point that beats that one is certainly on the frontier, and
 * the frontier's points that beat it are all stored: what is lost can be found by a pass over the tokens that precede the first
 * certain point.
 */
#ifndef FLASHSAMPLING_FRONTIER_H
#define FLASHSAMPLING_FRONTIER_H

#include "order.h"

/* Points that the structure has room for. */
#define FS_FRONTIER_CAPACITY 24

/* Points that are used: fewer than the capacity only in tests, to make overflows common. */
#ifndef FS_FRONTIER_LIMIT
#define FS_FRONTIER_LIMIT FS_FRONTIER_CAPACITY
#endif

/* A frontier. All zeros is the empty one. */
typedef struct {
  uint32_t count;
  /* Whether points were dropped, and the best of them. */
  uint32_t dropped;
  float dropped_score;
  uint32_t dropped_token;
  fs_point points[FS_FRONTIER_CAPACITY];
} fs_frontier;

/* Notes that a point of the frontier is no longer stored. */
FS_FN void fs_frontier_note_dropped(fs_frontier* frontier, float score, uint32_t token) {
  if (frontier->dropped && !fs_beats(score, token, frontier->dropped_score, frontier->dropped_token)) return;
  frontier->dropped = 1;
  frontier->dropped_score = score;
  frontier->dropped_token = token;
}

/* Adds a point, in any order of logits and ids. */
FS_FN void fs_frontier_insert(fs_frontier* frontier, fs_point point) {
  fs_point* points = frontier->points;
  uint32_t at = 0;
  while (at < frontier->count && fs_precedes(points[at].logit, points[at].token, point.logit, point.token)) at++;
  if (at > 0 && fs_beats(points[at - 1].score, points[at - 1].token, point.score, point.token)) return;
  uint32_t end = at;
  while (end < frontier->count && fs_beats(point.score, point.token, points[end].score, points[end].token)) end++;

  if (at == end && frontier->count == FS_FRONTIER_LIMIT) {
    if (at == 0) {
      fs_frontier_note_dropped(frontier, point.score, point.token);
      return;
    }
    fs_frontier_note_dropped(frontier, points[0].score, points[0].token);
    for (uint32_t i = 1; i < at; i++) points[i - 1] = points[i];
    points[at - 1] = point;
    return;
  }
  if (at == end) {
    for (uint32_t i = frontier->count; i > at; i--) points[i] = points[i - 1];
    frontier->count++;
  } else {
    const uint32_t removed = end - at - 1;
    for (uint32_t i = end; i < frontier->count; i++) points[i - removed] = points[i];
    frontier->count -= removed;
  }
  points[at] = point;
}

#endif

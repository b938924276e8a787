/*
 * What a warp keeps of candidates, COUNT of them a lane: the frontier, or the winner, of a draw. What is kept lies in global memory and is one warp's at a
 * time.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_POINTS_H
#define FLASHSAMPLING_CUDA_SUMMARY_POINTS_H

#include "compile.h"
#include "findings.h"
#include "reduce.h"

/* Makes a frontier empty. */
FS_DEVICE void fs_clear_frontier(fs_frontier* frontier) {
  frontier->count = 0;
  frontier->dropped = 0;
}

/* A lane's candidates; only those whose bit of `alive` is set count. */
template <int COUNT>
struct fs_candidates {
  uint32_t alive;
  uint32_t tokens[COUNT];
  float logits[COUNT], scores[COUNT], raw_logits[COUNT];
};

/* Adds candidates to a frontier; or, where nothing is truncated, to the winner, which is stored as its only point. The best score comes first: it belongs
 * to the frontier of the candidates, and whatever follows it in the order of prefixes does not. Then the best of the rest, and so on. */
template <int COUNT>
FS_DEVICE void fs_add_to_frontier(fs_frontier* frontier, bool truncates, fs_candidates<COUNT>& own, uint32_t lane) {
  FS_ROLLED while (true) {
    fs_best best = FS_NO_BEST;
    FS_UNROLL for (int i = 0; i < COUNT; i++) {
      if (own.alive >> i & 1) best = fs_better(best, fs_best_of(own.scores[i], own.tokens[i]));
    }
    const fs_best found = fs_largest_of_lanes(best);
    if (found == FS_NO_BEST) return;
    fs_point point = {fs_best_score(found), 0.0f, fs_best_token(found), 0.0f};
    FS_UNROLL for (int i = 0; i < COUNT; i++) {
      if (own.tokens[i] != point.token) continue;
      point.logit = own.logits[i];
      point.raw_logit = own.raw_logits[i];
    }
    const uint32_t owner = fs_lowest_bit(fs_ballot(best == found));
    point.logit = fs_lane_read(point.logit, owner);
    point.raw_logit = fs_lane_read(point.raw_logit, owner);
    if (lane == 0) {
      if (truncates) {
        fs_frontier_insert(frontier, point);
      } else if (frontier->count == 0 || found > fs_best_of(frontier->points[0].score, frontier->points[0].token)) {
        frontier->points[0] = point;
        frontier->count = 1;
      }
    }
    fs_warp_sync();
    if (!truncates) return;
    FS_UNROLL for (int i = 0; i < COUNT; i++) {
      const bool follows = own.tokens[i] == point.token || fs_precedes(point.logit, point.token, own.logits[i], own.tokens[i]);
      if (follows) own.alive &= ~(1u << i);
    }
  }
}

/* The score that a token must beat: that of the last point that precedes it, since it stays whenever the token does, and of such points it has the
 * best score. Without a truncation the winner's. */
FS_DEVICE float fs_score_to_beat(const fs_frontier* frontier, bool truncates, float logit, uint32_t token) {
  for (uint32_t i = frontier->count; i > 0; i--) {
    const fs_point* point = frontier->points + i - 1;
    if (!truncates || fs_precedes(point->logit, point->token, logit, token)) return point->score;
  }
  return FS_NO_SCORE;
}

#endif

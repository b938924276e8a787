/*
 * Between the passes of a step: which token a row draws, or which pass must come before that is known. A warp decides a row, as core's finish does
 * on the host (packages/core/src/summary/finish.ts), for the rules that take one second look at most. A lane takes a point of the frontier.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_DECIDE_H
#define FLASHSAMPLING_CUDA_SUMMARY_DECIDE_H

#include "summarise.h"
#include "wide.h"

/* What is known of a row's masses. */
struct fs_known {
  double reference;
  bool has_list, list_ends; /* what top-k leaves ends within the list */
  bool looked;
  uint32_t listed;
  fs_wide list;      /* mass of the list */
  fs_wide low, high; /* of what top-k leaves: at least, at most */
};

/* What is known of the lane's point. */
struct fs_rank {
  bool is_listed;
  uint32_t count; /* tokens before it, where that is known */
  fs_wide before; /* their mass */
};

enum fs_verdict { FS_CUT, FS_KEPT, FS_UNDECIDED };

/* Mass of the support by the tiles' sums. */
FS_DEVICE fs_wide fs_mass_of_tiles(const fs_call* call, uint32_t row, double reference, uint32_t lane) {
  const fs_findings* findings = &call->findings;
  fs_wide sum = 0;
  for (uint32_t tile = lane; tile < findings->tile_count; tile += 32) {
    const fs_tile_mass mass = findings->masses[(uint64_t)row * findings->tile_count + tile];
    if (fs_bits_of(mass.max) == FS_MASKED_BITS) continue;
    const double distance = reference - (double)mass.max;
    if (-distance >= FS_EXACT_LOWEST) sum += (fs_wide)(unsigned long long)(fs_exp_double(-distance) * (double)mass.sum * FS_MASS_ONE);
  }
  return fs_wide_total_of_lanes(sum);
}

/* Looks for the lane's point, the `lane`-th place of the look, in the list and among the gaps. */
FS_DEVICE fs_known fs_know(const fs_call* call, uint32_t row, uint32_t token, fs_rank* rank, uint32_t lane) {
  const fs_findings* findings = &call->findings;
  const fs_step_row* settings = call->steps.settings + row;
  const uint32_t parts = call->rows[row].parts, top_k = settings->top_k;
  fs_known known = {(double)findings->joined[row].max, (parts & FS_PART_TOP) != 0, false, settings->phase == FS_PHASE_LOOK, 0, 0, 0, 0};
  *rank = {false, 0, 0};
  fs_wide first = 0;
  for (uint32_t i = 0; known.has_list && i < FS_TOP_CAPACITY; i++) {
    const fs_best key = findings->joined_top[(uint64_t)row * FS_TOP_CAPACITY + i];
    if (key == FS_NO_BEST) break;
    if (fs_best_token(key) == token) *rank = {true, i, known.list};
    known.list += fs_units_of_mass(known.reference - (double)fs_best_score(key));
    known.listed = i + 1;
    if (i + 1 == top_k) first = known.list;
  }
  fs_wide gaps = 0;
  if (known.looked) {
    uint32_t count = 0;
    for (uint32_t gap = 0; gap <= call->rows[row].place_count; gap++) {
      const fs_gap* from = findings->gaps + (uint64_t)row * FS_GAPS + gap;
      gaps += (fs_wide)from->mass[1] << 64 | from->mass[0];
      count += (uint32_t)from->count;
      if (gap == lane && !rank->is_listed) *rank = {false, count, gaps};
    }
  }
  known.list_ends = known.has_list && (known.listed < FS_TOP_CAPACITY || (top_k > 0 && top_k <= FS_TOP_CAPACITY));
  if (known.list_ends) {
    known.low = top_k > 0 && top_k < known.listed ? first : known.list;
    known.high = known.low;
  } else if (known.looked) {
    known.low = gaps;
    known.high = gaps;
  } else if (parts & FS_PART_MASS) {
    const fs_wide tiles = fs_mass_of_tiles(call, row, known.reference, lane);
    known.low = tiles - fs_margin_of(tiles);
    known.high = tiles + fs_margin_of(tiles);
  }
  return known;
}

/* Whether the row's truncation keeps a point. */
FS_DEVICE fs_verdict fs_keeps(const fs_step_row* settings, const fs_known& known, const fs_rank& rank, float logit) {
  if (rank.is_listed && rank.count == 0) return FS_KEPT;
  if ((double)logit - known.reference < settings->log_min_p) return FS_CUT;
  if (settings->epsilon > 0.0f) {
    const fs_wide mass = fs_units_of_mass(known.reference - (double)logit);
    if (mass < fs_share_of(known.low, settings->epsilon)) return FS_CUT;
    if (mass < fs_share_of(known.high, settings->epsilon)) return FS_UNDECIDED;
  }
  if (settings->top_k == 0 && settings->top_p >= 1.0f) return FS_KEPT;
  if (!rank.is_listed && known.list_ends) return FS_CUT;
  const bool is_exact = rank.is_listed || known.looked;
  /* All of the list precedes what is not in it. */
  const uint32_t count = is_exact ? rank.count : known.listed;
  const fs_wide before = is_exact ? rank.before : known.list;
  if (settings->top_k > 0) {
    if (count >= settings->top_k) return FS_CUT;
    if (!is_exact) return FS_UNDECIDED;
  }
  if (settings->top_p >= 1.0f) return FS_KEPT;
  if (before >= fs_share_of(known.high, settings->top_p)) return FS_CUT;
  return is_exact && before < fs_share_of(known.low, settings->top_p) ? FS_KEPT : FS_UNDECIDED;
}

/* Ends the row's draw. */
FS_DEVICE void fs_answer(const fs_call* call, uint32_t row, uint32_t token, uint32_t status) {
  call->steps.answers[row] = token;
  call->steps.answers[call->row_count + row] = status;
  call->steps.settings[row].phase = FS_PHASE_DRAWN;
  call->steps.rows[row].place_count = FS_NOT_MEASURED;
}

/* Has the row wait for a second look at the places of all its points, of which the lane has one. */
FS_DEVICE void fs_ask_for_look(const fs_call* call, uint32_t row, const fs_point& own, uint32_t count, double reference, uint32_t lane) {
  const fs_steps* steps = &call->steps;
  if (lane < count) {
    uint32_t* place = steps->extra + steps->rows[row].places + 2 * lane;
    place[0] = (uint32_t)fs_bits_of(own.logit);
    place[1] = own.token;
  }
  if (lane != 0) return;
  steps->rows[row].place_count = count;
  steps->rows[row].reference = (float)reference;
  steps->settings[row].phase = FS_PHASE_LOOK;
  fs_atomic_or(steps->wanted + (steps->decision == 0 ? 0 : 2), 1);
}

/* Has the row wait for a pass over the tokens that precede a point. */
FS_DEVICE void fs_ask_for_refill(const fs_call* call, uint32_t row, const fs_point& point, uint32_t lane) {
  const fs_steps* steps = &call->steps;
  if (lane != 0) return;
  steps->rows[row].window_logit = point.logit;
  steps->rows[row].window_token = point.token;
  steps->rows[row].place_count = FS_NOT_MEASURED;
  steps->settings[row].phase = FS_PHASE_REFILL;
  fs_atomic_or(steps->wanted + 1, 1);
}

FS_DEVICE void fs_decide(const fs_call* call) {
  const uint32_t row = fs_block(), lane = fs_thread(), decision = call->steps.decision;
  const fs_step_row* settings = call->steps.settings + row;
  const uint32_t phase = settings->phase;
  if (phase == FS_PHASE_DRAWN) return;
  /* The refill comes between the first two decisions and the last two. */
  if (phase == FS_PHASE_REFILL && decision == 1) return;
  const uint32_t flags = call->findings.joined[row].flags;
  const fs_frontier* frontier = call->findings.joined_frontiers + row;
  const uint32_t count = frontier->count;
  fs_point own = {0.0f, 0.0f, FS_NO_TOKEN, 0.0f};
  if (lane < count) own = frontier->points[lane];
  uint32_t status = FS_STATUS_OK, token = frontier->points[0].token;
  if (flags != FS_FLAG_SUPPORTED) {
    status = flags & FS_FLAG_NON_FINITE ? FS_STATUS_NON_FINITE : FS_STATUS_EMPTY;
  } else if (call->rows[row].parts & FS_PART_FRONTIER) {
    fs_rank rank;
    const fs_known known = fs_know(call, row, own.token, &rank, lane);
    const bool has_dropped = frontier->dropped != 0;
    /* Points that do not beat the best of those dropped may not belong. Scores improve along the frontier, so they are the first. */
    const bool belongs =
        lane < count && (!has_dropped || fs_beats(own.score, own.token, frontier->dropped_score, frontier->dropped_token));
    const uint32_t first = fs_lowest_bit(fs_ballot(belongs) | 1u << 31);
    /* The first point of a whole frontier is the first token of all, which always stays. */
    const bool is_sure = lane == 0 && !has_dropped;
    const fs_verdict verdict = !belongs ? FS_CUT : is_sure ? FS_KEPT : fs_keeps(settings, known, rank, own.logit);
    const uint32_t kept = fs_ballot(verdict == FS_KEPT), open = fs_ballot(verdict == FS_UNDECIDED);
    /* The last point that is kept is the token, if none after it is open. */
    const bool is_drawn = kept > open;
    const uint32_t last = fs_highest_bit(kept | 1);
    token = fs_lane_read(own.token, last);
    const fs_point certain = {0.0f, fs_lane_read(own.logit, first), fs_lane_read(own.token, first), 0.0f};
    if (!is_drawn && decision < 3) {
      /* If nothing is open, all that is certain is cut: the token lies before it. */
      if (open != 0) fs_ask_for_look(call, row, own, count, known.reference, lane);
      else fs_ask_for_refill(call, row, certain, lane);
      return;
    }
    if (!is_drawn) status = FS_STATUS_UNDECIDED;
  }
  fs_warp_sync();
  if (lane == 0) fs_answer(call, row, status == FS_STATUS_OK ? token : FS_NO_TOKEN, status);
}

#endif

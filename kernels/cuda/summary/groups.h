/*
 * The grouped form (arXiv 2603.15854, appendix I.2) of a draw's candidates. A group is sixteen tokens: noise version 1 says that it is those of the four lanes of
 * equal number modulo 4 in one half of a warp. Of each the log mass and one Gumbel; only where a group may become the draw's best is a token drawn inside it, with
 * the tokens' own noise, and is then the group's candidate, with the group's score.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_GROUPS_H
#define FLASHSAMPLING_CUDA_SUMMARY_GROUPS_H

#include "group_mass.h"
#include "points.h"

/* Joins what the four lanes of a group have; all get the same. */
template <class T, class JOIN>
FS_DEVICE T fs_over_group(T x, const JOIN& join) {
  for (int mask = 4; mask < 16; mask *= 2) x = join(x, fs_lane_xor(x, mask));
  return x;
}

/* Log mass of the lane's group; −∞ where it has no token. */
FS_DEVICE float fs_mass_of_group(const float logits[4]) {
  float most = logits[0];
  FS_UNROLL for (int i = 1; i < 4; i++) most = logits[i] > most ? logits[i] : most;
  most = fs_over_group(most, [](float a, float b) { return a > b ? a : b; });
  const bool is_empty = fs_is_non_finite(most);
  const float sum = fs_over_group(is_empty ? 0.0f : fs_mass_of_four(logits, most), [](float a, float b) { return fs_add(a, b); });
  return is_empty ? most : fs_log_mass(most, sum);
}

/* Leaves of the warp's tokens those alive that are their group's, where the group may be the best of the draw that `frontier` has so far. */
FS_DEVICE void fs_draw_groups(const fs_noise_identity* noise, const fs_frontier* frontier, uint32_t support, fs_candidates<4>& own) {
  own.alive = 0;
  const float mass = fs_mass_of_group(own.logits), best = fs_score_to_beat(frontier, false, 0.0f, 0);
  const uint32_t number = fs_group_of(own.tokens[0]), word = fs_indexed_word(noise, FS_PURPOSE_GROUP, number);
  const bool may_win = !fs_is_non_finite(mass) && fs_may_win(word, mass, best);
  if (fs_ballot(may_win) == 0) return;
  const float score = fs_group_score(noise, number, word, mass);
  fs_best inside = FS_NO_BEST;
  FS_ROLLED for (uint32_t i = 0; i < 4; i++) {
    if ((support >> i & 1) == 0) continue;
    const uint32_t token = fs_token_of_output(own.tokens[0], i);
    inside = fs_draw_token(noise, token, fs_pick_float(own.logits, i), fs_picked_word(noise, FS_PURPOSE_TOKEN, token), inside);
  }
  inside = fs_over_group(inside, fs_better);
  FS_UNROLL for (int i = 0; i < 4; i++) {
    own.scores[i] = score;
    if (may_win && score >= best && own.tokens[i] == fs_best_token(inside)) own.alive |= 1u << i;
  }
}

#endif

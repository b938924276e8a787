/*
 * The grouped form in float64, on the host: what a row's best group is, and whether a token is its group's. A group is sixteen tokens: what noise version
 * 1 says of token v is group 4·(v div 64) + (v div 2) mod 4.
 */
#ifndef FLASHSAMPLING_STANDALONE_GROUPS_H
#define FLASHSAMPLING_STANDALONE_GROUPS_H

#include <algorithm>

#include "score.h"

/* One row's groups. */
class Groups {
 public:
  explicit Groups(uint32_t vocab_size) : groups_(4 * ((vocab_size + 63) / 64)) {}

  void add(uint32_t token, const Score& score) {
    if (score.score == -INFINITY) return;
    Group& group = groups_[fs_group_of(token)];
    if (score.logit > group.most) {
      group.sum *= std::exp(group.most - score.logit);
      group.most = score.logit;
    }
    group.sum += std::exp(score.logit - group.most);
    group.error = std::max(group.error, score.error);
    if (score.score > group.best.score) {
      group.best = score;
      group.token = token;
    }
  }

  /* The best group's score and its token; and in `drawn` the score of the group of a token, −∞ if the token is not what is drawn in its group. */
  Score best(const fs_noise_identity& noise, uint32_t drawn_token, Score& drawn, uint32_t& token) const {
    Score found = {-INFINITY, 0, -INFINITY};
    const Score own = drawn;
    drawn = {-INFINITY, 0, -INFINITY};
    for (uint32_t i = 0; i < groups_.size(); i++) {
      const Group& group = groups_[i];
      if (group.sum == 0) continue;
      const double mass = group.most + std::log(group.sum);
      /* The kernels' exponentials are good to 2⁻¹⁹. */
      const Score score = {mass + exact_gumbel(word(noise, FS_PURPOSE_GROUP, i), word(noise, FS_PURPOSE_GROUP_TAIL, i)), group.error + 0x1p-18, mass};
      if (score.score > found.score) {
        found = score;
        token = group.token;
      }
      if (i == fs_group_of(drawn_token) && own.score >= group.best.score - own.error - group.best.error) drawn = score;
    }
    return found;
  }

 private:
  struct Group {
    double most = -INFINITY, sum = 0, error = 0;
    Score best = {-INFINITY, 0, -INFINITY};
    uint32_t token = 0;
  };
  std::vector<Group> groups_;

  static uint32_t word(const fs_noise_identity& noise, uint32_t purpose, uint32_t index) {
    const uint32_t counter[4] = {index / 4, noise.position, noise.stream, (purpose << 16) + noise.draw}, key[2] = {noise.seed_low, noise.seed_high};
    uint32_t words[4];
    fs_philox(words, counter, key);
    return words[index % 4];
  }
};

#endif

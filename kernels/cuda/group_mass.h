/*
 * A group's score, to the same bit in every kernel that draws by groups: the tokens' mass is summed by the fours that share a Philox block, then two and two of
 * these, whether one thread has all of them or four lanes one each.
 *
 * The GPU's own 2^x serves. It is good to 2⁻²²; rounding d·log₂e changes a term e^(−d) by d·2⁻²⁴, which is less than 2⁻²⁵ of the largest term, whatever d is. So
 * a log mass is off by less than 2⁻²¹: no more than float32 rounds one of 8.
 */
#ifndef FLASHSAMPLING_CUDA_GROUP_MASS_H
#define FLASHSAMPLING_CUDA_GROUP_MASS_H

#include "draw.h"
#include "summary/reduce.h"

/* Σ e^(logit − most) of four tokens; −∞ is none. */
FS_DEVICE float fs_mass_of_four(const float logits[4], float most) {
  float terms[4];
  FS_UNROLL for (int i = 0; i < 4; i++) terms[i] = fs_exp_rough(fs_add(logits[i], -most));
  return fs_sum_of_four(terms);
}

/* ln(e^most · sum). */
FS_DEVICE float fs_log_mass(float most, float sum) { return fs_add(most, fs_logf(sum)); }

/* Score of group `number` with a log mass, by the word of its noise. */
FS_DEVICE float fs_group_score(const fs_noise_identity* noise, uint32_t number, uint32_t word, float mass) {
  const uint32_t tail = word < FS_TAIL_THRESHOLD ? fs_indexed_word(noise, FS_PURPOSE_GROUP_TAIL, number) : 0;
  return fs_add(mass, fs_gumbel(word, tail));
}

#endif

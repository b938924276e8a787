/*
 * What a row's settings make of a token's raw logit, in float32, each operation rounded once, in this order:
 *
 *   1. logit bias: x + b; −∞ masks the token;
 *   2. for tokens seen in prompt or output, the repetition penalty r: x > 0 ? x / r : x · r; then the penalties by count:
 *      x − (frequency · count + [count > 0] · presence), of which the host makes one number;
 *   3. the mask of allowed tokens;
 *   4. the temperature: x / T.
 *
 * −∞ means masked and nothing else: an overflow to −∞ becomes NaN, by which the row fails if the token is still allowed at the end.
 */
#ifndef FLASHSAMPLING_TRANSFORM_H
#define FLASHSAMPLING_TRANSFORM_H

#include "target.h"

#define FS_MASKED_BITS ((int32_t)0xff800000)
#define FS_NAN_BITS 0x7fc00000

/* Whether a logit says that its token is outside the support. */
FS_FN int fs_is_masked(float logit) { return fs_bits_of(logit) == FS_MASKED_BITS; }

/* The result of arithmetic on a token that is not masked. */
FS_FN float fs_unmasked(float logit) { return fs_is_masked(logit) ? fs_float_of(FS_NAN_BITS) : logit; }

/* A logit with its bias. */
FS_FN float fs_biased(float logit, float bias) {
  if (fs_is_masked(logit) || fs_is_masked(bias)) return fs_float_of(FS_MASKED_BITS);
  return fs_unmasked(fs_add(logit, bias));
}

/* A logit of a token that was seen before; `repetition` > 0, `by_count` is what the penalties by count subtract. */
FS_FN float fs_penalised(float logit, float repetition, float by_count) {
  if (fs_is_masked(logit)) return logit;
  const float repeated = logit > 0.0f ? fs_div(logit, repetition) : fs_mul(logit, repetition);
  return fs_unmasked(fs_add(repeated, -by_count));
}

#endif

/*
 * A candidate token and the two orders that everything rests on: the score order, which chooses the winner, and the prefix order
 * ≻, of which every truncation rule keeps a prefix. Both are total, so no result depends on the order of visiting.
 */
#ifndef FLASHSAMPLING_ORDER_H
#define FLASHSAMPLING_ORDER_H

#include "target.h"

/* A vocabulary id of one row and draw: score = logit + noise (greedy rows: the logit itself). `raw_logit`, the model's own, is set
 * where raw logprobs are asked for. */
typedef struct {
  float score;
  float logit;
  uint32_t token;
  float raw_logit;
} fs_point;

/* Score order: higher score first, equal scores by the lower id. */
FS_FN int fs_beats(float score_a, uint32_t token_a, float score_b, uint32_t token_b) {
  return score_a > score_b || (score_a == score_b && token_a < token_b);
}

/* Prefix order ≻: higher logit first, equal logits by the lower id. */
FS_FN int fs_precedes(float logit_a, uint32_t token_a, float logit_b, uint32_t token_b) {
  return logit_a > logit_b || (logit_a == logit_b && token_a < token_b);
}

#endif

/*
 * What calls take whose hidden states lie on the device, and what steps keep there that are queued one after the other: a step's tokens advance its rows.
 */
#ifndef FLASHSAMPLING_CUDA_STEPS_H
#define FLASHSAMPLING_CUDA_STEPS_H

#include "common/target.h"

/* Hidden states as the caller has them. */
typedef struct {
  const float* states; /* [rows][size] */
  void* target;        /* the call's `hidden` */
  uint32_t size;
  uint32_t elements;   /* of a padded row of the target */
  uint32_t terms;      /* of a hidden state there, bf16 numbers whose sum it is; 0: it is float32 */
  uint32_t unused;
} fs_given;

/* How far a row's draw has come. */
#define FS_PHASE_OPEN 0u
#define FS_PHASE_LOOK 1u   /* waits for a second look */
#define FS_PHASE_REFILL 2u /* waits for the pass over the tokens that precede its frontier */
#define FS_PHASE_DRAWN 3u

/* Statuses of rows. */
#define FS_STATUS_OK 0u
#define FS_STATUS_NON_FINITE 1u
#define FS_STATUS_EMPTY 2u
#define FS_STATUS_UNDECIDED 3u

/* In place of a token. */
#define FS_NO_TOKEN 0xffffffffu

/* Passes of a step that only some rows may want: a second look, a refill, a second look after that. */
#define FS_WANTED_PASSES 3

/* What decisions take of a row's settings, and how far the row has come. */
typedef struct {
  double log_min_p; /* −∞: off */
  float top_p;      /* 1: off */
  float epsilon;    /* 0: off */
  float frequency;
  float presence;
  uint32_t top_k; /* 0: off */
  uint32_t counts; /* where in `extra` the counts of the seen tokens begin; 0: the row has no penalty */
  uint32_t phase;
  uint32_t step; /* number of the step */
} fs_step_row;

typedef struct {
  struct fs_row* rows; /* the call's, and its words, to be written */
  uint32_t* extra;
  fs_step_row* settings; /* [row] */
  uint32_t* wanted;      /* [FS_WANTED_PASSES] */
  uint32_t* answers;     /* [2][row]: tokens, statuses */
  uint32_t* history;     /* [step][2][row] */
  uint32_t decision;     /* number of the decision, 0 to 3 */
  uint32_t unused;
} fs_steps;

#endif

/*
 * What the host and the kernels agree on: one call of the fused pass, in structures of plain words. Every pointer is a device pointer.
 * What only kernels that summarise rows read is in findings.h.
 */
#ifndef FLASHSAMPLING_CUDA_CALL_H
#define FLASHSAMPLING_CUDA_CALL_H

#include "findings.h"
#include "steps.h"

/* One row's settings: 80 bytes. */
typedef struct fs_row {
  uint32_t greedy;
  float temperature; /* 1 for greedy rows */
  float repetition;
  uint32_t seed_low;
  uint32_t seed_high;
  uint32_t stream;
  uint32_t position;
  uint32_t allowed; /* where in `extra` the bitmask of allowed tokens begins; 0: all are allowed */
  uint32_t biases;  /* where in `extra` the pairs of id and bias begin, ascending ids; and how many */
  uint32_t bias_count;
  uint32_t seen; /* likewise; the values are what the penalties by count subtract */
  uint32_t seen_count;
  /* Only summaries read what follows. What the row's plan asks for: bits of FS_PART. */
  uint32_t parts;
  /* Only tokens that precede this place in the order of prefixes take part in draws; (−∞, 0) lets all take part. */
  float window_logit;
  uint32_t window_token;
  /* Of a second look: masses are relative to e^reference; where in `extra` the pairs of logit and id begin, and how many. */
  float reference;
  uint32_t places;
  uint32_t place_count;
  uint32_t source; /* number of the row among the caller's, where hidden states lie on the device */
  uint32_t unused;
} fs_row;

/* What is drawn for a row. `token` means nothing unless `flags` is FS_FLAG_SUPPORTED alone. */
typedef struct {
  uint32_t token;
  float score;
  uint32_t flags;
} fs_result;

/* One call. */
typedef struct {
  /* Rows of weights, each padded with zeros to 16 bytes; `weight_units` is their number of 16-byte units. */
  const void* weights;
  uint64_t weight_units;
  /* Of formats with scales: value = (q − zero point) · scale. The scale of unit u of a token's row lies at
   * (token >> scale_token_shift) · scale_stride + (u >> scale_unit_shift), its zero point, if there are any, at the same place. */
  const float* scales;
  const int8_t* zero_points;
  uint32_t scale_token_shift;
  uint32_t scale_unit_shift;
  uint64_t scale_stride;
  /* Hidden states, rows padded with zeros to the weights' elements. Vector kernels: float32 [rows][elements]. Tensor-core kernels: in the
   * weights' format, [terms][rows][elements], the terms of a hidden state being numbers whose sum it is. */
  const void* hidden;
  const float* bias; /* [vocab_size], or null */
  float logit_scale;
  float soft_cap; /* 0: none */
  uint32_t vocab_size;
  uint32_t row_count;
  uint32_t draw; /* number of the draw, or of the first */
  uint32_t unused;
  const fs_row* rows;
  const uint32_t* extra;
  /* Zero before the first call; every call leaves them zero. */
  unsigned long long* best;  /* [row_count] */
  uint32_t* flags;           /* [row_count] */
  uint32_t* finished_blocks; /* [1] */
  fs_result* results;        /* [row_count] */
  fs_findings findings;
  fs_given given;
  fs_steps steps;
} fs_call;

#endif

/*
 * The ends of a step: hidden states that lie on the device are put as the kernels read them, and a row that drew a token stands one position further, the
 * token counted as output.
 */
#ifndef FLASHSAMPLING_CUDA_SUMMARY_ADVANCE_H
#define FLASHSAMPLING_CUDA_SUMMARY_ADVANCE_H

#include "call.h"
#include "machine.h"

/* The nearest bf16 of a number, ties to even; NaN stays NaN. */
FS_DEVICE uint32_t fs_nearest_bf16(float x) {
  const uint32_t bits = (uint32_t)fs_bits_of(x);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return bits >> 16 | 0x40u;
  return (bits + 0x7fffu + (bits >> 16 & 1)) >> 16;
}

/* A block takes a row of the target: [terms][rows][elements] bf16, or [blocks][elements] float32, zeros beyond the caller's. */
FS_DEVICE void fs_take_hidden(const fs_call* call) {
  constexpr uint32_t THREADS = 256;
  const fs_given* given = &call->given;
  const uint32_t row = fs_block();
  const bool exists = row < call->row_count;
  const float* states = given->states + (uint64_t)(exists ? call->rows[row].source : 0) * given->size;
  for (uint32_t i = fs_thread(); i < given->elements; i += THREADS) {
    float x = exists && i < given->size ? states[i] : 0.0f;
    if (given->terms == 0) ((float*)given->target)[(uint64_t)row * given->elements + i] = x;
    for (uint32_t term = 0; term < given->terms; term++) {
      const uint32_t half = fs_nearest_bf16(x);
      ((uint16_t*)given->target)[((uint64_t)term * call->row_count + row) * given->elements + i] = (uint16_t)half;
      x = fs_add(x, -fs_float_of((int32_t)(half << 16)));
    }
  }
}

/* Writes what the penalties by count subtract from a token's logit, frequency · count + presence, each operation rounded. */
FS_DEVICE void fs_write_seen(const fs_steps* steps, uint32_t row, uint32_t i, uint32_t token, uint32_t count) {
  const fs_step_row* settings = steps->settings + row;
  uint32_t* seen = steps->extra + steps->rows[row].seen + 2 * i;
  seen[0] = token;
  seen[1] = (uint32_t)fs_bits_of(fs_add(fs_mul(settings->frequency, (float)count), settings->presence));
  steps->extra[settings->counts + i] = count;
}

/* Counts a token: its entry, or a new one at its place among the ascending ids, from which on all others move up by one. */
FS_DEVICE void fs_count_token(const fs_steps* steps, uint32_t row, uint32_t token, uint32_t lane) {
  uint32_t* seen = steps->extra + steps->rows[row].seen;
  uint32_t* counts = steps->extra + steps->settings[row].counts;
  const uint32_t end = steps->rows[row].seen_count;
  uint32_t low = 0, high = end;
  while (low < high) {
    const uint32_t middle = (low + high) / 2;
    if (seen[2 * middle] < token) low = middle + 1;
    else high = middle;
  }
  const bool is_known = low < end && seen[2 * low] == token;
  const uint32_t known_count = is_known ? counts[low] : 0;
  /* Entry i takes the place of entry i + 1, the last first. */
  for (uint32_t moved = is_known ? low : end; moved > low; moved -= moved - low < 32 ? moved - low : 32) {
    const bool takes_part = moved - low > lane;
    const uint32_t i = moved - 1 - lane;
    uint32_t id = 0, value = 0, count = 0;
    if (takes_part) {
      id = seen[2 * i];
      value = seen[2 * i + 1];
      count = counts[i];
    }
    fs_warp_sync();
    if (takes_part) {
      seen[2 * i + 2] = id;
      seen[2 * i + 3] = value;
      counts[i + 1] = count;
    }
    fs_warp_sync();
  }
  fs_warp_sync();
  if (lane != 0) return;
  fs_write_seen(steps, row, low, token, known_count + 1);
  if (!is_known) steps->rows[row].seen_count = end + 1;
}

/* One warp a row. */
FS_DEVICE void fs_advance(const fs_call* call) {
  const fs_steps* steps = &call->steps;
  const uint32_t row = fs_block(), lane = fs_thread(), rows = call->row_count;
  const uint32_t token = steps->answers[row], status = steps->answers[rows + row];
  fs_step_row* settings = steps->settings + row;
  const uint32_t counts = settings->counts, step = settings->step;
  if (status == FS_STATUS_OK && counts != 0) fs_count_token(steps, row, token, lane);
  fs_warp_sync();
  if (lane != 0) return;
  uint32_t* history = steps->history + (uint64_t)2 * step * rows;
  history[row] = token;
  history[rows + row] = status;
  settings->step = step + 1;
  settings->phase = FS_PHASE_OPEN;
  steps->rows[row].window_logit = fs_float_of((int32_t)0xff800000);
  steps->rows[row].window_token = 0;
  if (status == FS_STATUS_OK) steps->rows[row].position++;
}

#endif

/*
 * fp8 weights (e4m3) on their way to the tensor cores: the copy engine brings 64 bytes a token, and three warps make bf16 numbers of them, which hold every
 * one exactly, in the stages that consumers read. wgmma itself multiplies fp8, but only with hidden states that are fp8 too, and keeps some 14 bits of its sums
 * (DeepSeek-V3 Technical Report, section 3.3.2): neither is exact. Scales are the epilogue's: one a token, or one for all.
 */
#ifndef FLASHSAMPLING_CUDA_HOPPER_CONVERT_H
#define FLASHSAMPLING_CUDA_HOPPER_CONVERT_H

#include "pipeline.h"

/* Registers of a thread of the warpgroup that copies and converts. */
#define FS_CONVERTER_REGISTERS 40

/* The barriers of raw stages; thread 0 makes them. */
template <class SHAPE>
FS_DEVICE fs_stage_barriers fs_make_raw_barriers(char* shared) {
  if constexpr (!SHAPE::CONVERTS) return {nullptr, nullptr};
  const fs_stage_barriers barriers = {(fs_barrier*)(shared + SHAPE::RAW_BARRIERS_AT), (fs_barrier*)(shared + SHAPE::RAW_BARRIERS_AT) + FS_RAW_STAGES};
  if (fs_thread() == 0) {
    for (int stage = 0; stage < FS_RAW_STAGES; stage++) {
      fs_barrier_make(barriers.full + stage, 1);
      fs_barrier_make(barriers.empty + stage, FS_CONVERTERS);
    }
    fs_barriers_made();
  }
  return barriers;
}

/* The producer of fp8 weights: copies all raw stages of its block, in order. */
template <class SHAPE>
FS_DEVICE void fs_produce_raw(const fs_hopper_call* hopper, char* shared, fs_stage_barriers raw, fs_share own) {
  const uint32_t stage_count = fs_stage_count<SHAPE>(&hopper->call);
  const fs_cache_policy once = fs_read_once();
  fs_prefetch_map(&hopper->weights);
  fs_ring ring = {0, 0};
  for (uint32_t first = own.tokens.first; first < own.tokens.end; first += SHAPE::TOKENS) {
    const uint32_t left = own.tokens.end - first, width = left < SHAPE::TOKENS ? left : SHAPE::TOKENS;
    const bool is_whole = width == SHAPE::TOKENS;
    const uint32_t boxes = is_whole ? 1 : (width + FS_FEW_TOKENS - 1) / FS_FEW_TOKENS, tokens = is_whole ? SHAPE::TOKENS : FS_FEW_TOKENS;
    for (uint32_t stage = 0; stage < stage_count; stage++) {
      char* target = shared + SHAPE::RAW_AT + ring.stage * SHAPE::RAW_STAGE_BYTES;
      fs_barrier_wait(raw.empty + ring.stage, ring.parity ^ 1);
      fs_barrier_expect(raw.full + ring.stage, boxes * tokens * FS_RAW_ROW_BYTES);
      for (uint32_t box = 0; box < boxes; box++) {
        fs_copy_box(target + box * FS_FEW_TOKENS * FS_RAW_ROW_BYTES, is_whole ? &hopper->weights : &hopper->few_weights, stage * FS_STAGE_DEPTH,
                    first + box * FS_FEW_TOKENS, raw.full + ring.stage, once);
      }
      ring = fs_next(ring, FS_RAW_STAGES);
    }
  }
}

/* 2¹²⁰, as two numbers of bf16. */
#define FS_BF16_RAISED 0x7b807b80u

/* Four fp8 numbers as two words of bf16. Moved to a bf16's exponent and significand, a number is 2⁻¹²⁰ of its value, a subnormal one too; NaN would become
 * 480, and is seldom met. */
FS_DEVICE void fs_bf16_of_fp8(uint32_t four, uint32_t (&pairs)[2]) {
  const bool has_nan = (((four & 0x7f7f7f7fu) + 0x01010101u) & 0x80808080u) != 0;
  FS_UNROLL for (int i = 0; i < 2; i++) {
    const uint32_t low = four >> 16 * i & 0xffu, high = four >> (16 * i + 8) & 0xffu, two = low | high << 16;
    pairs[i] = fs_multiply_pair((two << 8 & 0x80008000u) | (two << 4 & 0x07f007f0u), FS_BF16_RAISED);
    if (!has_nan) continue;
    pairs[i] = (uint32_t)fs_bits_of(fs_e4m3_value(low)) >> 16 | ((uint32_t)fs_bits_of(fs_e4m3_value(high)) & 0xffff0000u);
  }
}

/* A warp that converts, and the first of which copies hidden states besides: all stages of a block, in order. */
template <class SHAPE>
FS_DEVICE void fs_convert(const fs_hopper_call* hopper, char* shared, fs_stage_barriers raw, fs_stage_barriers barriers, fs_share own, uint32_t warp) {
  const uint32_t stage_count = fs_stage_count<SHAPE>(&hopper->call), row_count = hopper->call.row_count, lane = fs_thread() % 32;
  const fs_cache_policy again = fs_read_again();
  fs_ring from = {0, 0}, to = {0, 0};
  for (uint32_t first = own.tokens.first; first < own.tokens.end; first += SHAPE::TOKENS) {
    const uint32_t left = own.tokens.end - first, width = left < SHAPE::TOKENS ? left : SHAPE::TOKENS;
    for (uint32_t stage = 0; stage < stage_count; stage++) {
      char* target = shared + to.stage * SHAPE::STAGE_BYTES;
      const char* source = shared + SHAPE::RAW_AT + from.stage * SHAPE::RAW_STAGE_BYTES;
      fs_barrier_wait(barriers.empty + to.stage, to.parity ^ 1);
      if (warp == 0 && lane == 0) {
        fs_barrier_expect(barriers.full + to.stage, SHAPE::WEIGHTS_AT);
        for (int term = 0; term < SHAPE::TERMS; term++) {
          fs_copy_box(target + term * SHAPE::HIDDEN_BYTES, &hopper->hidden, stage * FS_STAGE_DEPTH, term * row_count + own.first_row,
                      barriers.full + to.stage, again);
        }
      }
      fs_barrier_wait(raw.full + from.stage, from.parity);
      /* Sixteen numbers a lane: a chunk of 16 bytes becomes two. */
      for (uint32_t chunk = 32 * warp + lane; chunk < 4 * width; chunk += 32 * FS_CONVERTERS) {
        const fs_unit unit = *(const fs_unit*)(source + 16 * chunk);
        FS_UNROLL for (uint32_t half = 0; half < 2; half++) {
          uint32_t low[2], high[2];
          fs_bf16_of_fp8(unit.words[2 * half], low);
          fs_bf16_of_fp8(unit.words[2 * half + 1], high);
          *(fs_unit*)(target + SHAPE::WEIGHTS_AT + fs_chunk_offset(chunk / 4, chunk % 4 * 2 + half)) = {{low[0], low[1], high[0], high[1]}};
        }
      }
      fs_shared_written();
      fs_warp_sync();
      if (lane == 0) {
        fs_barrier_arrive(raw.empty + from.stage);
        fs_barrier_arrive(barriers.full + to.stage);
      }
      from = fs_next(from, FS_RAW_STAGES);
      to = fs_next(to, SHAPE::STAGES);
    }
  }
}

/* The warpgroup that brings stages: one thread copies, and of fp8 weights three warps convert. */
template <class SHAPE>
FS_DEVICE void fs_bring_stages(const fs_hopper_call* hopper, char* shared, fs_stage_barriers barriers, fs_stage_barriers raw, fs_share own,
                               uint32_t rank) {
  const uint32_t thread = fs_thread() - FS_CONSUMER_THREADS;
  if constexpr (SHAPE::CONVERTS) {
    if (thread == 0) fs_produce_raw<SHAPE>(hopper, shared, raw, own);
    if (thread >= 32) fs_convert<SHAPE>(hopper, shared, raw, barriers, own, thread / 32 - 1);
  } else {
    if (thread == 0) fs_produce<SHAPE>(hopper, shared, barriers, own, rank);
  }
}

/* Scale of a token's weights; of none beyond the vocabulary 0. */
FS_DEVICE float fs_scale_of(const fs_call* call, uint32_t token) {
  if (token >= call->vocab_size) return 0.0f;
  return call->scales[(token >> call->scale_token_shift) * call->scale_stride];
}

#endif

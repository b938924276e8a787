/*
 * The device's maths on the host: reads lines `<function> <words>` and prints one line of words for each. Floats travel as their bits.
 */
#include <cstdio>
#include <cstring>

#include "decode.h"
#include "draw.h"
#include "hopper/plan.h"
#include "hopper/schedule.h"
#include "indices.h"

#define FS_HOPPER_KERNEL(name, format, rows, tokens, terms, cluster, stages, unit) {rows, tokens, terms, cluster, unit, 32 / format::PER_WORD},
#define FS_HOPPER_SUMMARY_KERNEL FS_HOPPER_KERNEL
static const fs_hopper_tile hopper_tiles[] = {
#include "hopper/shapes.h"
};

int main() {
  char name[32];
  while (std::scanf("%31s", name) == 1) {
    uint32_t w[16] = {};
    int count = 0;
    while (count < 16 && std::scanf("%u", w + count) == 1) count++;
    std::scanf("%*[;]");
    const auto f = [&](int i) { return fs_float_of((int32_t)w[i]); };
    const auto is = [&](const char* wanted) { return std::strcmp(name, wanted) == 0; };
    const auto print_float = [](float x) { std::printf("%u ", (uint32_t)fs_bits_of(x)); };
    float values[8];
    if (is("philox")) {
      uint32_t out[4];
      fs_philox(out, w, w + 4);
      std::printf("%u %u %u %u", out[0], out[1], out[2], out[3]);
    } else if (is("word")) {
      const fs_noise_identity noise = {w[0], w[1], w[2], w[3], w[4]};
      std::printf("%u", fs_picked_word(&noise, w[5], w[6]));
    } else if (is("gumbel")) {
      print_float(fs_gumbel(w[0], w[1]));
    } else if (is("may_win")) {
      std::printf("%d", fs_may_win(w[0], f(1), f(2)));
    } else if (is("best")) {
      const fs_best best = fs_best_of(f(0), w[1]);
      std::printf("%u %u %u ", (uint32_t)(best >> 32), (uint32_t)best, fs_best_token(best));
      print_float(fs_best_score(best));
    } else if (is("f16")) {
      fs_f16::decode(w[0], values);
      for (int i = 0; i < 2; i++) print_float(values[i]);
    } else if (is("bf16")) {
      fs_bf16::decode(w[0], values);
      for (int i = 0; i < 2; i++) print_float(values[i]);
    } else if (is("fp8")) {
      fs_fp8::decode(w[0], values);
      for (int i = 0; i < 4; i++) print_float(values[i]);
    } else if (is("int8")) {
      fs_int8::decode(w[0], values);
      for (int i = 0; i < 4; i++) print_float(values[i]);
    } else if (is("int4")) {
      fs_int4::decode(w[0], values);
      for (int i = 0; i < 8; i++) print_float(values[i]);
    } else if (is("four")) {
      for (uint32_t i = 0; i < 4; i++) std::printf("%u ", fs_token_of_output(w[0], i));
    } else if (is("hopper")) {
      const int chosen = fs_choose_hopper(hopper_tiles, sizeof hopper_tiles / sizeof *hopper_tiles, w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
      const fs_hopper_plan plan = fs_plan_hopper(hopper_tiles[chosen], w[3], w[4], w[5], w[6]);
      std::printf("%d %u %u %u", chosen, plan.row_blocks, plan.parts, plan.grid);
    } else if (is("share")) {
      const fs_share share = fs_share_of(w[0], FS_PART_UNIT, w[1], w[2], w[3], w[4], w[5]);
      std::printf("%u %u %u", share.first_row, share.tokens.first, share.tokens.end);
    } else if (is("chunk")) {
      std::printf("%u", fs_chunk_offset(w[0], w[1]));
    }
    std::printf("\n");
  }
}

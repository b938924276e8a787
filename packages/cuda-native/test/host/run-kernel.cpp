/*
 * Runs a kernel on the host: `run-kernel <kernel> <problem> <blocks> <lots>`. The problem is a file of sections, each its length in bytes (a
 * u32) and its bytes, padded to 16: header, weights, scales, zero points, hidden states, head bias, rows, extra words; an empty section is a null
 * pointer. Prints, for each row, token, bits of the score, flags. The call is made twice, since it must leave things as it found them.
 */
#include <fstream>

#include "kernel-table.h"

/* Bytes at an address that is a multiple of 16. */
struct Section {
  std::vector<char> room;
  char* bytes = nullptr;
};

static Section read_section(std::ifstream& file) {
  uint32_t length[4] = {};
  file.read((char*)length, 16);
  if (!file) host::fail("the problem ends too early");
  Section section;
  if (length[0] == 0) return section;
  const size_t padded = (length[0] + 15) / 16 * 16;
  section.room.resize(padded + 16);
  section.bytes = section.room.data() + (16 - (uintptr_t)section.room.data() % 16) % 16;
  file.read(section.bytes, (std::streamsize)padded);
  return section;
}

int main(int count, char** arguments) {
  if (count != 5) host::fail("usage: run-kernel <kernel> <problem> <blocks> <lots>");
  const Kernel* kernel = find_kernel(arguments[1]);
  if (kernel == nullptr) host::fail("no such kernel");
  std::ifstream file(arguments[2], std::ios::binary);
  Section header = read_section(file), weights = read_section(file), scales = read_section(file), zero_points = read_section(file);
  Section hidden = read_section(file), bias = read_section(file), rows = read_section(file), extra = read_section(file);
  const uint32_t* words = (const uint32_t*)header.bytes;
  fs_call call = {};
  call.vocab_size = words[0];
  call.row_count = words[1];
  call.weight_units = words[2];
  call.draw = words[3];
  call.scale_token_shift = words[4];
  call.scale_unit_shift = words[5];
  call.scale_stride = words[6];
  call.logit_scale = fs_float_of((int32_t)words[7]);
  call.soft_cap = fs_float_of((int32_t)words[8]);
  call.weights = weights.bytes;
  call.scales = (const float*)scales.bytes;
  call.zero_points = (const int8_t*)zero_points.bytes;
  call.hidden = hidden.bytes;
  call.bias = (const float*)bias.bytes;
  call.rows = (const fs_row*)rows.bytes;
  call.extra = (const uint32_t*)extra.bytes;
  std::vector<unsigned long long> best(call.row_count, 0);
  std::vector<uint32_t> flags(call.row_count, 0), finished(1, 0);
  std::vector<fs_result> results(call.row_count), first;
  call.best = best.data();
  call.flags = flags.data();
  call.finished_blocks = finished.data();
  call.results = results.data();
  const uint32_t blocks = (uint32_t)std::stoul(arguments[3]), lots = (uint32_t)std::stoul(arguments[4]);
  for (uint32_t time = 0; time < 2; time++) {
    first = results;
    std::memset(results.data(), 0xee, results.size() * sizeof(fs_result));
    const fs_hopper_call with = with_maps(*kernel, call);
    const auto run = [&] { kernel->run_hopper == nullptr ? kernel->run(&call) : kernel->run_hopper(&with); };
    host::launch(blocks, kernel->threads, kernel->shared_bytes, lots + time, run, kernel->cluster);
    for (uint32_t row = 0; row < call.row_count; row++) {
      if (best[row] != 0 || flags[row] != 0 || finished[0] != 0) host::fail("a call leaves something behind");
    }
  }
  if (std::memcmp(first.data(), results.data(), results.size() * sizeof(fs_result)) != 0) host::fail("two calls differ");
  for (const fs_result& result : results) {
    std::printf("%u %u %u\n", result.token, (uint32_t)fs_bits_of(result.score), result.flags);
  }
}

/*
 * Launches of kernels that leave summaries: memory for these, the pass, and the join behind it. What a row would draw without its truncation is the last
 * point of its joined frontier, which takes the result's place: so the same check and the same times serve these kernels.
 */
#ifndef FLASHSAMPLING_STANDALONE_SUMMARIES_H
#define FLASHSAMPLING_STANDALONE_SUMMARIES_H

#include "registry.h"

#ifdef FS_HOPPER

#include "../summary/join.h"

/* What rows of the check ask for, at random. */
constexpr uint32_t ANY_PARTS = FS_PART_FRONTIER | FS_PART_TOP | FS_PART_MASS | FS_PART_MOMENTS | FS_PART_RAW_MASS | FS_PART_RAW_TOP;
/* And what those of a benchmark do: a nucleus. */
constexpr uint32_t NUCLEUS_PARTS = FS_PART_FRONTIER | FS_PART_TOP | FS_PART_MASS;

/* Joins, and writes results. */
FS_KERNEL(256, 2) join_and_take(const __grid_constant__ fs_call call) {
  fs_join(&call);
  fs_sync();
  if (fs_thread() != 0) return;
  const fs_frontier& frontier = call.findings.joined_frontiers[fs_block()];
  const fs_point best = frontier.points[frontier.count > 0 ? frontier.count - 1 : 0];
  call.results[fs_block()] = {best.token, best.score, call.findings.joined[fs_block()].flags};
}

/* Memory of the device that grows as it must. */
class Room {
 public:
  char* at_least(size_t bytes) {
    if (bytes <= bytes_) return memory_;
    CUDA(cudaFree(memory_));
    CUDA(cudaMalloc(&memory_, bytes));
    bytes_ = bytes;
    return memory_;
  }

 private:
  char* memory_ = nullptr;
  size_t bytes_ = 0;
};

/* Room for the summaries of a call's rows, one draw each. */
inline fs_findings findings_of(const fs_call& call, uint32_t groups) {
  static Room room;
  fs_findings findings = {};
  findings.groups = groups;
  findings.tile_count = (call.vocab_size + FS_TILE - 1) / FS_TILE;
  findings.draw_count = 1;
  const uint64_t rows = call.row_count, of_groups = rows * groups, of_tiles = rows * findings.tile_count;
  const auto lay_out = [&](char* memory) {
    size_t end = 0;
    const auto take = [&](auto*& part, uint64_t count) {
      part = (std::remove_reference_t<decltype(part)>)(memory + end);
      end += (count * sizeof *part + 255) / 256 * 256;
    };
    take(findings.frontiers, of_groups);
    take(findings.top, of_groups * FS_TOP_CAPACITY);
    take(findings.raw_top, of_groups * FS_TOP_CAPACITY);
    take(findings.masses, of_tiles);
    take(findings.raw_masses, of_tiles);
    take(findings.moments, of_tiles);
    take(findings.joined, rows);
    take(findings.joined_frontiers, rows);
    take(findings.joined_top, rows * FS_TOP_CAPACITY);
    take(findings.joined_raw_top, rows * FS_TOP_CAPACITY);
    return end;
  };
  lay_out(room.at_least(lay_out(nullptr)));
  return findings;
}

/* Parts of the vocabulary of a launch. */
inline uint32_t groups_of(const Kernel& kernel, const fs_call& call, uint32_t grid) { return grid / ((call.row_count + kernel.rows - 1) / kernel.rows); }

inline void launch_summaries(const Kernel& kernel, fs_call call, uint32_t grid) {
  call.findings = findings_of(call, groups_of(kernel, call, grid));
  launch_hopper(kernel, call, grid);
  void* arguments[] = {&call};
  CUDA(cudaLaunchKernel((const void*)join_and_take, dim3(call.row_count), dim3(256), arguments, 0, 0));
}

/* The lists of the largest logits that a launch has left, FS_TOP_CAPACITY keys a row: garbage of rows that do not ask for one. */
inline std::vector<fs_best> joined_lists(const Kernel& kernel, const fs_call& call, uint32_t grid) {
  std::vector<fs_best> lists((size_t)call.row_count * FS_TOP_CAPACITY);
  const fs_findings findings = findings_of(call, groups_of(kernel, call, grid));
  CUDA(cudaMemcpy(lists.data(), findings.joined_top, lists.size() * sizeof(fs_best), cudaMemcpyDeviceToHost));
  return lists;
}

#else

constexpr uint32_t ANY_PARTS = 0, NUCLEUS_PARTS = 0;
inline void launch_summaries(const Kernel&, fs_call, uint32_t) {}
inline std::vector<fs_best> joined_lists(const Kernel&, const fs_call&, uint32_t) { return {}; }

#endif

#endif

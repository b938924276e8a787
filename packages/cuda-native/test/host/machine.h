/*
 * A machine that runs the kernels on the host, one block after the other, or one cluster of blocks: what kernels/cuda/gpu/machine.h promises, for
 * tests. A thread is a fibre, so that barriers and what a warp does together stand still until all have come. Between them a thread runs alone, and
 * which is next is drawn by lot, so that a missing barrier shows. A copy happens at a time drawn by lot, between when it is asked for and when
 * it is waited for; shared memory begins as garbage, and what has not arrived is garbage.
 *
 * The fragments of ldmatrix and mma.m16n8k16 are those of the PTX ISA, written down here once more and not taken from the kernels' indices.h.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_MACHINE_H
#define FLASHSAMPLING_CUDA_HOST_MACHINE_H

#include <setjmp.h>
#include <ucontext.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <numeric>
#include <vector>

#include "common/target.h"

#define FS_DEVICE static inline

namespace host {

[[noreturn]] inline void fail(const char* message) {
  std::fprintf(stderr, "host machine: %s\n", message);
  std::exit(1);
}

/* A place where `size` threads meet. */
struct Meeting {
  int size = 0, arrived = 0;
  unsigned round = 0;
};

struct Copy {
  char* target;
  char bytes[16];
  int group;
};

struct Thread {
  ucontext_t context; /* of its beginning */
  jmp_buf place;      /* where it stands, once begun: saved and taken up without a call of the system */
  bool begun = false;
  /* The meeting at which it waits, and its round; null: it waits at none. */
  const Meeting* awaited = nullptr;
  unsigned awaited_round = 0;
  std::vector<char> stack;
  bool done = false;
  int group = 0; /* of copies, the open one */
  std::vector<Copy> copies;
};

struct Warp {
  Meeting meeting;
  uint32_t words[32][8];
  const char* addresses[32];
};

struct Block {
  Meeting meeting;
  int votes = 0;
  std::vector<char> memory;
  char* shared = nullptr;
};

struct Machine {
  jmp_buf scheduler;
  /* Of the cluster that runs, block after block. */
  std::vector<std::unique_ptr<Thread>> threads;
  std::vector<Warp> warps;
  std::vector<Block> blocks;
  Meeting cluster_meeting;
  size_t shared_bytes = 0;
  uint32_t current = 0, block_threads = 0, first_block = 0, block_count = 1;
  uint32_t random = 1;
  /* What happens by itself, each at a time drawn by lot; and what may be done at any time, or later. */
  std::vector<std::function<void()>> pending;
  std::function<void()> meanwhile;
  /* Grows whenever anything gets on. */
  uint64_t progress = 0;
  std::function<void()> kernel;

  uint32_t next_random() { return (random = random * 1664525u + 1013904223u) >> 8; }
};

inline Machine machine;

inline Thread& thread() { return *machine.threads[machine.current]; }

__attribute__((noinline)) inline void yield() {
  if (_setjmp(thread().place) == 0) _longjmp(machine.scheduler, 1);
}

/* Runs the current thread until it waits, or ends. */
__attribute__((noinline)) inline void proceed() {
  Thread& own = thread();
  if (own.done || (own.awaited != nullptr && own.awaited->round == own.awaited_round)) return;
  if (_setjmp(machine.scheduler) != 0) return;
  if (own.begun) _longjmp(own.place, 1);
  own.begun = true;
  setcontext(&own.context);
}

inline void end_round_if_all_came(Meeting& meeting) {
  if (meeting.arrived == 0 || meeting.arrived < meeting.size) return;
  meeting.arrived = 0;
  meeting.round++;
}

inline void meet(Meeting& meeting) {
  const unsigned round = meeting.round;
  meeting.arrived++;
  machine.progress++;
  end_round_if_all_came(meeting);
  if (meeting.round != round) return;
  thread().awaited = &meeting;
  thread().awaited_round = round;
  while (meeting.round == round) yield();
  thread().awaited = nullptr;
}

/* A thread that has ended is not waited for. */
inline void leave(Meeting& meeting) {
  meeting.size--;
  end_round_if_all_came(meeting);
}

inline Warp& warp() { return machine.warps[machine.current / 32]; }
inline uint32_t lane() { return machine.current % 32; }
inline uint32_t rank() { return machine.current / machine.block_threads; }
inline Block& block() { return machine.blocks[rank()]; }

inline void land(const Copy& copy) { std::memcpy(copy.target, copy.bytes, 16); }

inline void enter() {
  machine.kernel();
  thread().done = true;
  machine.progress++;
  leave(block().meeting);
  leave(machine.cluster_meeting);
  for (;;) yield();
}

inline void make_thread() {
  machine.threads.push_back(std::make_unique<Thread>());
  Thread& thread = *machine.threads.back();
  thread.stack.resize(64 * 1024);
  getcontext(&thread.context);
  thread.context.uc_stack.ss_sp = thread.stack.data();
  thread.context.uc_stack.ss_size = thread.stack.size();
  thread.context.uc_link = nullptr;
  makecontext(&thread.context, enter, 0);
}

inline void make_block(size_t shared_bytes) {
  Block& block = machine.blocks.emplace_back();
  block.meeting.size = (int)machine.block_threads;
  block.memory.resize(shared_bytes + 1024);
  block.shared = block.memory.data() + (1024 - (uintptr_t)block.memory.data() % 1024) % 1024;
  /* NaN in every format. */
  std::memset(block.shared, 0xff, shared_bytes);
}

/* Lets happen what lots say of all that is pending, or the first of it. */
inline void let_happen(bool only_first) {
  if (machine.meanwhile && machine.next_random() % 2) machine.meanwhile();
  for (size_t i = 0; i < machine.pending.size(); i++) {
    if (only_first ? i > 0 : machine.next_random() % 2) continue;
    const std::function<void()> event = std::move(machine.pending[i]);
    machine.pending.erase(machine.pending.begin() + (ptrdiff_t)i--);
    machine.progress++;
    event();
    if (only_first) break;
  }
}

/* Runs the threads to their ends. A sweep takes them in another order each time; a sweep in which nothing gets on is a deadlock. */
inline void run_threads() {
  const uint32_t count = (uint32_t)machine.threads.size();
  for (uint32_t running = count; running > 0;) {
    const uint32_t offset = machine.next_random() % count;
    uint32_t stride = 1 + machine.next_random() % count;
    while (std::gcd(stride, count) != 1) stride++;
    const uint64_t before = machine.progress;
    running = 0;
    for (uint32_t i = 0; i < count; i++) {
      machine.current = (uint32_t)((offset + (uint64_t)i * stride) % count);
      proceed();
      running += !thread().done;
    }
    if (machine.progress == before && machine.pending.empty()) fail("threads wait for each other");
    let_happen(machine.progress == before);
  }
}

/* Runs a kernel on `blocks` blocks of `threads` threads, in clusters of `cluster`, with `shared_bytes` of shared memory. */
inline void launch(uint32_t blocks, uint32_t threads, size_t shared_bytes, uint32_t seed, std::function<void()> kernel, uint32_t cluster = 1) {
  if (blocks % cluster != 0) fail("the grid is not a multiple of the cluster");
  machine.kernel = std::move(kernel);
  machine.random = seed;
  machine.block_count = blocks;
  machine.block_threads = threads;
  machine.shared_bytes = shared_bytes;
  for (machine.first_block = 0; machine.first_block < blocks; machine.first_block += cluster) {
    machine.blocks.clear();
    for (uint32_t i = 0; i < cluster; i++) make_block(shared_bytes);
    machine.warps.assign(cluster * threads / 32, Warp());
    for (Warp& warp : machine.warps) warp.meeting.size = 32;
    machine.cluster_meeting = Meeting();
    machine.cluster_meeting.size = (int)(cluster * threads);
    machine.meanwhile = nullptr;
    machine.threads.clear();
    for (uint32_t i = 0; i < cluster * threads; i++) make_thread();
    run_threads();
    if (!machine.pending.empty()) fail("a cluster ends before what it asked for has happened");
  }
}

inline float bf16(uint32_t half) { return fs_float_of((int32_t)(half << 16)); }
inline float f16(uint32_t half) {
  const int exponent = (half >> 10) & 31, significand = half & 1023;
  const float magnitude = exponent == 31 ? (significand ? NAN : INFINITY)
                          : exponent == 0 ? std::ldexp((float)significand, -24)
                                          : std::ldexp((float)(1024 + significand), exponent - 25);
  return half & 0x8000 ? -magnitude : magnitude;
}

}  // namespace host

FS_DEVICE uint32_t fs_thread() { return host::machine.current % host::machine.block_threads; }
FS_DEVICE uint32_t fs_block() { return host::machine.first_block + host::rank(); }
FS_DEVICE uint32_t fs_block_count() { return host::machine.block_count; }
FS_DEVICE char* fs_shared() { return host::block().shared; }
FS_DEVICE void fs_sync() { host::meet(host::block().meeting); }
FS_DEVICE bool fs_sync_any(bool condition) {
  host::Block& block = host::block();
  block.votes += condition;
  host::meet(block.meeting);
  const bool any = block.votes > 0;
  host::meet(block.meeting);
  block.votes = 0;
  host::meet(block.meeting);
  return any;
}
FS_DEVICE void fs_fence() {}

FS_DEVICE void fs_copy(char* shared, const char* global, bool valid) {
  host::Thread& own = host::thread();
  host::Copy copy = {shared, {}, own.group};
  if ((uintptr_t)shared % 16 != 0 || (uintptr_t)global % 16 != 0) host::fail("a copy is not aligned to 16 bytes");
  if (shared < fs_shared() || shared + 16 > fs_shared() + host::machine.shared_bytes) {
    host::fail("a copy leaves shared memory");
  }
  if (valid) std::memcpy(copy.bytes, global, 16);
  if (host::machine.next_random() % 2) {
    host::land(copy);
    return;
  }
  std::memset(shared, 0xff, 16);
  own.copies.push_back(copy);
}
FS_DEVICE void fs_copies_end() { host::thread().group++; }
template <int PENDING>
FS_DEVICE void fs_copies_wait() {
  host::Thread& own = host::thread();
  std::vector<host::Copy> left;
  for (const host::Copy& copy : own.copies) {
    if (copy.group < own.group - PENDING) host::land(copy);
    else left.push_back(copy);
  }
  own.copies = left;
}

FS_DEVICE void fs_load_matrices(uint32_t registers[4], const char* shared) {
  host::Warp& warp = host::warp();
  const uint32_t lane = host::lane();
  if ((uintptr_t)shared % 16 != 0) host::fail("ldmatrix is not aligned to 16 bytes");
  warp.addresses[lane] = shared;
  host::meet(warp.meeting);
  for (uint32_t matrix = 0; matrix < 4; matrix++) {
    std::memcpy(registers + matrix, warp.addresses[8 * matrix + lane / 4] + 4 * (lane % 4), 4);
  }
  host::meet(warp.meeting);
}

struct fs_bf16;
struct fs_f16;
namespace host {
template <class FORMAT>
float half_value(uint32_t half);
template <>
inline float half_value<fs_bf16>(uint32_t half) {
  return bf16(half);
}
template <>
inline float half_value<fs_f16>(uint32_t half) {
  return f16(half);
}
}  // namespace host

template <class FORMAT>
FS_DEVICE void fs_multiply(float sums[4], const uint32_t a[4], uint32_t b0, uint32_t b1) {
  host::Warp& warp = host::warp();
  const uint32_t lane = host::lane();
  for (int i = 0; i < 4; i++) warp.words[lane][i] = a[i];
  warp.words[lane][4] = b0;
  warp.words[lane][5] = b1;
  host::meet(warp.meeting);
  const auto half = [](uint32_t word, uint32_t k) { return host::half_value<FORMAT>(k % 2 ? word >> 16 : word & 0xffff); };
  /* A[row][k]: register (row ≥ 8) + 2·(k ≥ 8) of lane 4·(row mod 8) + (k mod 8) div 2. B[k][n]: register k ≥ 8 of lane 4n + (k mod 8) div 2. */
  const auto a_at = [&](uint32_t row, uint32_t k) {
    return half(warp.words[4 * (row % 8) + k % 8 / 2][(row >= 8) + 2 * (k >= 8)], k);
  };
  const auto b_at = [&](uint32_t k, uint32_t n) { return half(warp.words[4 * n + k % 8 / 2][4 + (k >= 8)], k); };
  for (uint32_t i = 0; i < 4; i++) {
    const uint32_t row = lane / 4 + 8 * (i / 2), n = 2 * (lane % 4) + i % 2;
    double sum = 0;
    for (uint32_t k = 0; k < 16; k++) sum += (double)a_at(row, k) * b_at(k, n);
    sums[i] = (float)(sums[i] + sum);
  }
  host::meet(warp.meeting);
}

struct fs_unit {
  uint32_t words[4];
};
FS_DEVICE fs_unit fs_read_unit(const void* global) {
  if ((uintptr_t)global % 16 != 0) host::fail("a unit is not aligned to 16 bytes");
  return *(const fs_unit*)global;
}
struct fs_floats {
  float values[4];
};
FS_DEVICE fs_floats fs_read_floats(const float* global) {
  if ((uintptr_t)global % 16 != 0) host::fail("four floats are not aligned to 16 bytes");
  fs_floats floats;
  std::memcpy(&floats, global, 16);
  return floats;
}
FS_DEVICE float fs_fused(float a, float b, float c) { return std::fma(a, b, c); }

template <class T>
FS_DEVICE T fs_lane_read(T x, uint32_t lane) {
  host::Warp& warp = host::warp();
  static_assert(sizeof(T) <= sizeof(warp.words[0]), "");
  std::memcpy(warp.words[host::lane()], &x, sizeof(T));
  host::meet(warp.meeting);
  T other;
  std::memcpy(&other, warp.words[lane % 32], sizeof(T));
  host::meet(warp.meeting);
  return other;
}
template <class T>
FS_DEVICE T fs_lane_xor(T x, int mask) {
  return fs_lane_read(x, host::lane() ^ (uint32_t)mask);
}
FS_DEVICE uint32_t fs_ballot(bool condition) {
  host::Warp& warp = host::warp();
  warp.words[host::lane()][0] = condition;
  host::meet(warp.meeting);
  uint32_t bits = 0;
  for (uint32_t lane = 0; lane < 32; lane++) bits |= warp.words[lane][0] << lane;
  host::meet(warp.meeting);
  return bits;
}
FS_DEVICE uint32_t fs_count_bits(uint32_t bits) { return (uint32_t)__builtin_popcount(bits); }
FS_DEVICE uint32_t fs_lowest_bit(uint32_t bits) { return (uint32_t)__builtin_ctz(bits); }
FS_DEVICE uint32_t fs_highest_bit(uint32_t bits) { return 31 - (uint32_t)__builtin_clz(bits); }
FS_DEVICE void fs_warp_sync() { host::meet(host::warp().meeting); }

FS_DEVICE void fs_atomic_max(unsigned long long* at, unsigned long long value) {
  if (value > *at) *at = value;
}
FS_DEVICE unsigned long long fs_atomic_add(unsigned long long* at, unsigned long long value) {
  const unsigned long long before = *at;
  *at += value;
  return before;
}
FS_DEVICE void fs_atomic_or(uint32_t* at, uint32_t bits) { *at |= bits; }
template <class WORD>
FS_DEVICE WORD fs_atomic_take(WORD* at) {
  const WORD before = *at;
  *at = 0;
  return before;
}
FS_DEVICE uint32_t fs_atomic_count(uint32_t* at, uint32_t last) {
  const uint32_t before = *at;
  *at = before >= last ? 0 : before + 1;
  return before;
}
template <class T>
FS_DEVICE T fs_read_volatile(const T* at) {
  return *at;
}

#endif

/*
 * What kernels/cuda/gpu/hopper_machine.h and warpgroup.h promise, on the host machine. Nothing of the kernels' own arithmetic is used here: TMA's
 * swizzle, matrix descriptors and wgmma's fragments are written down once more, from the PTX ISA.
 *
 * The copy engine's boxes arrive at times drawn by lot, in any order; until then their place is garbage. Products of a warpgroup happen between when
 * they are asked for and when they are waited for, and read shared memory then; until they are waited for, their sums are garbage. A barrier
 * knows no more of its phases than their parity, as on the device.
 */
#ifndef FLASHSAMPLING_CUDA_HOST_HOPPER_MACHINE_H
#define FLASHSAMPLING_CUDA_HOST_HOPPER_MACHINE_H

#include <deque>

#include "machine.h"

/* A matrix of elements of some bytes in global memory, and a box of 64 elements by some rows; of the device's size and alignment. */
struct alignas(128) fs_tensor_map {
  const char* rows;
  uint64_t elements, row_count, row_bytes, box_rows, element_bytes;
  uint64_t unused[10];
};
static_assert(sizeof(fs_tensor_map) == 128, "CUtensorMap");

using fs_barrier = uint64_t;
using fs_cache_policy = uint64_t;

namespace host {

/* What a barrier's eight bytes are. */
struct Barrier {
  uint8_t is_made, parity, count, pending;
  int32_t bytes;
};
constexpr uint8_t MADE = 0x5a;

inline Barrier& state_of(fs_barrier* barrier) {
  Barrier& state = *(Barrier*)barrier;
  if ((uintptr_t)barrier % 8 != 0 || state.is_made != MADE) fail("no barrier was made here");
  return state;
}

inline void end_phase_if_all_came(Barrier& state) {
  machine.progress++;
  if (state.pending > 0 || state.bytes != 0) return;
  state.parity ^= 1;
  state.pending = state.count;
}

inline void arrive(Barrier& state) {
  if (state.pending-- == 0) fail("more arrive at a barrier than it counts");
  end_phase_if_all_came(state);
}

/* The same place of another block of the cluster. */
template <class T>
T* at_rank(T* shared, uint32_t rank) {
  return (T*)(machine.blocks[rank].shared + ((char*)shared - block().shared));
}

/* A box, row after row, each 64 elements; zeros where the matrix ends. */
inline std::vector<char> read_box(const fs_tensor_map& map, uint32_t x, uint32_t y) {
  const uint64_t bytes = map.element_bytes;
  std::vector<char> box(map.box_rows * 64 * bytes, 0);
  for (uint32_t row = 0; row < map.box_rows && y + row < map.row_count; row++) {
    for (uint32_t element = 0; element < 64 && x + element < map.elements; element++) {
      std::memcpy(box.data() + (row * 64 + element) * bytes, map.rows + (y + row) * map.row_bytes + (x + element) * bytes, bytes);
    }
  }
  return box;
}

inline void copy_box(char* shared, const fs_tensor_map& map, uint32_t x, uint32_t y, fs_barrier* barrier, uint32_t blocks) {
  if ((uintptr_t)shared % 1024 != 0) fail("a box's place does not begin with the swizzle's pattern");
  if ((uintptr_t)map.rows % 16 != 0 || map.row_bytes % 16 != 0) fail("a tensor map is not aligned to 16 bytes");
  if (map.box_rows == 0 || map.box_rows > 256) fail("a box has no rows, or more than 256");
  const size_t bytes = map.box_rows * 64 * map.element_bytes;
  for (uint32_t rank = 0; rank < machine.blocks.size(); rank++) {
    if (!(blocks >> rank & 1)) continue;
    char* target = at_rank(shared, rank);
    if (target < machine.blocks[rank].shared || target + bytes > machine.blocks[rank].shared + machine.shared_bytes) {
      fail("a box leaves shared memory");
    }
    std::memset(target, 0xff, bytes);
    Barrier& state = state_of(at_rank(barrier, rank));
    machine.pending.push_back([=, &state] {
      const std::vector<char> box = read_box(map, x, y);
      for (size_t offset = 0; offset < bytes; offset += 16) {
        /* With rows of 128 bytes, bits 4 to 6 of an address are swizzled with bits 7 to 9. */
        const size_t swizzled = map.element_bytes == 2 ? offset ^ (offset >> 7 & 7) << 4 : offset;
        std::memcpy(target + swizzled, box.data() + offset, 16);
      }
      state.bytes -= (int32_t)bytes;
      end_phase_if_all_came(state);
    });
  }
}

/* One wgmma that some or all of a warpgroup's threads have asked for. */
struct Product {
  uint64_t hidden, weights;
  bool is_adding;
  uint32_t eights;
  int asked = 0;
  float (*value)(uint32_t half);
};

struct Group {
  /* All since the cluster began; `done` of them have happened. */
  std::deque<Product> products;
  uint64_t done = 0;
  float sums[128][128];
  bool is_kept[128] = {};
  uint64_t asked[128] = {};
  bool has_begun[128] = {};
  std::vector<uint64_t> groups[128];
};

/* Element of a matrix by its descriptor: rows of 128 bytes, swizzled, eight rows at the distance that the descriptor says. */
inline uint32_t half_at(const Block& block, uint64_t descriptor, uint32_t row, uint32_t k) {
  if (descriptor >> 62 != 1 || (descriptor >> 49 & 7) != 0) fail("a descriptor has another swizzle than 128 bytes, or a base offset");
  const uint32_t start = (uint32_t)(descriptor & 0x3fff) << 4, eight_rows = (uint32_t)(descriptor >> 32 & 0x3fff) << 4;
  uint32_t address = start + row / 8 * eight_rows + row % 8 * 128 + 2 * k;
  address ^= (address >> 7 & 7) << 4;
  if (address + 2 > machine.shared_bytes) fail("a descriptor leaves shared memory");
  uint16_t half;
  std::memcpy(&half, block.shared + address, 2);
  return half;
}

/* The product that is next happens. */
inline void multiply_next(Group& group, const Block& block) {
  const Product& product = group.products[group.done++];
  machine.progress++;
  const uint32_t tokens = 8 * product.eights;
  std::vector<float> a(64 * 16), b(tokens * 16);
  const auto read = [&](std::vector<float>& to, uint64_t descriptor) {
    for (uint32_t i = 0; i < to.size(); i++) to[i] = product.value(half_at(block, descriptor, i / 16, i % 16));
  };
  read(a, product.hidden);
  read(b, product.weights);
  for (uint32_t thread = 0; thread < 128; thread++) {
    for (uint32_t i = 0; i < 4 * product.eights; i++) {
      /* D fragment: register 4j + 2h + c of lane 4g + q of warp w is row 16w + g + 8h, column 8j + 2q + c. */
      const uint32_t row = 16 * (thread / 32) + thread % 32 / 4 + 8 * (i % 4 / 2), column = 8 * (i / 4) + 2 * (thread % 4) + i % 2;
      double sum = 0;
      for (uint32_t k = 0; k < 16; k++) sum += (double)a[row * 16 + k] * b[column * 16 + k];
      float& value = group.sums[thread][i];
      value = (float)((product.is_adding ? value : 0) + sum);
    }
  }
}

inline bool can_multiply(const Group& group) { return group.done < group.products.size() && group.products[group.done].asked == 128; }

inline std::vector<std::unique_ptr<Group>> warpgroups;

/* Some products happen before anyone waits for them. */
inline void multiply_meanwhile() {
  for (size_t i = 0; i < warpgroups.size(); i++) {
    const Block& block = machine.blocks[i * 128 / machine.block_threads];
    if (machine.next_random() % 2 && can_multiply(*warpgroups[i])) multiply_next(*warpgroups[i], block);
  }
}

/* The warpgroup of this thread. When a cluster begins, nothing is done meanwhile, and there are none. */
inline Group& warpgroup() {
  if (!machine.meanwhile) {
    warpgroups.clear();
    for (size_t i = 0; i < machine.threads.size() / 128; i++) warpgroups.push_back(std::make_unique<Group>());
    machine.meanwhile = multiply_meanwhile;
  }
  return *warpgroups[machine.current / 128];
}

inline void wait_for_products(size_t pending_groups) {
  Group& group = warpgroup();
  const std::vector<uint64_t>& groups = group.groups[machine.current % 128];
  if (groups.size() <= pending_groups) return;
  const uint64_t needed = groups[groups.size() - 1 - pending_groups];
  while (group.done < needed) {
    if (can_multiply(group)) multiply_next(group, block());
    else yield();
  }
}

}  // namespace host

FS_DEVICE uint32_t fs_shared_address(const void* shared) { return (uint32_t)((const char*)shared - fs_shared()); }
FS_DEVICE uint32_t fs_cluster_rank() { return host::rank(); }
FS_DEVICE void fs_cluster_sync() { host::meet(host::machine.cluster_meeting); }

FS_DEVICE void fs_barrier_make(fs_barrier* barrier, uint32_t arrivals) {
  const host::Barrier made = {host::MADE, 0, (uint8_t)arrivals, (uint8_t)arrivals, 0};
  std::memcpy(barrier, &made, 8);
}
FS_DEVICE void fs_barriers_made() {}
FS_DEVICE void fs_barrier_expect(fs_barrier* barrier, uint32_t bytes) {
  host::state_of(barrier).bytes += (int32_t)bytes;
  host::arrive(host::state_of(barrier));
}
FS_DEVICE void fs_barrier_arrive(fs_barrier* barrier) { host::arrive(host::state_of(barrier)); }
FS_DEVICE void fs_barrier_arrive_at(fs_barrier* barrier, uint32_t rank) { fs_barrier_arrive(host::at_rank(barrier, rank)); }
FS_DEVICE void fs_barrier_wait(fs_barrier* barrier, uint32_t parity) {
  while (host::state_of(barrier).parity == parity) host::yield();
}

FS_DEVICE void fs_shared_written() {}
FS_DEVICE uint32_t fs_multiply_pair(uint32_t a, uint32_t b) {
  const auto product = [](uint32_t x, uint32_t y) { return (uint32_t)fs_bits_of(host::bf16(x) * host::bf16(y)) >> 16; };
  return product(a & 0xffff, b & 0xffff) | product(a >> 16, b >> 16) << 16;
}

FS_DEVICE fs_cache_policy fs_read_once() { return 0; }
FS_DEVICE fs_cache_policy fs_read_again() { return 0; }
FS_DEVICE void fs_prefetch_map(const fs_tensor_map*) {}
FS_DEVICE void fs_copy_box(char* shared, const fs_tensor_map* map, uint32_t x, uint32_t y, fs_barrier* barrier, fs_cache_policy) {
  host::copy_box(shared, *map, x, y, barrier, 1u << host::rank());
}
FS_DEVICE void fs_copy_box_to_both(char* shared, const fs_tensor_map* map, uint32_t x, uint32_t y, fs_barrier* barrier, fs_cache_policy) {
  host::copy_box(shared, *map, x, y, barrier, 3);
}

template <int COUNT>
FS_DEVICE void fs_take_registers() {}
template <int COUNT>
FS_DEVICE void fs_give_registers() {}

FS_DEVICE void fs_warpgroup_begin() { host::warpgroup().has_begun[host::machine.current % 128] = true; }
FS_DEVICE void fs_warpgroup_commit() {
  host::Group& group = host::warpgroup();
  const uint32_t thread = host::machine.current % 128;
  group.has_begun[thread] = false;
  group.groups[thread].push_back(group.asked[thread]);
}
template <int PENDING>
FS_DEVICE void fs_warpgroup_wait() {
  host::wait_for_products(PENDING);
}
template <int EIGHTS>
FS_DEVICE void fs_warpgroup_end(float (&sums)[EIGHTS][4]) {
  host::wait_for_products(0);
  host::Group& group = host::warpgroup();
  const uint32_t thread = host::machine.current % 128;
  std::memcpy(sums, group.sums[thread], sizeof sums);
  group.is_kept[thread] = false;
}

template <class FORMAT, int EIGHTS>
FS_DEVICE void fs_warpgroup_multiply(float (&sums)[EIGHTS][4], uint64_t hidden, uint64_t weights, bool is_adding) {
  host::Group& group = host::warpgroup();
  const uint32_t thread = host::machine.current % 128;
  if (!group.has_begun[thread]) host::fail("products without a beginning");
  if (!group.is_kept[thread]) {
    if (is_adding) std::memcpy(group.sums[thread], sums, sizeof sums);
    group.is_kept[thread] = true;
  }
  std::memset((void*)sums, 0xff, sizeof sums);
  const uint64_t number = group.asked[thread]++;
  if (number == group.products.size()) {
    group.products.push_back({hidden, weights, is_adding, EIGHTS, 0, host::half_value<FORMAT>});
  }
  host::Product& product = group.products[number];
  if (product.hidden != hidden || product.weights != weights || product.is_adding != is_adding) {
    host::fail("threads of a warpgroup ask for different products");
  }
  product.asked++;
}

#endif

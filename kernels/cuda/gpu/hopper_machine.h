/*
 * What the Hopper kernels ask of their machine besides machine.h: clusters, barriers in shared memory, copies of boxes by the copy engine, and the
 * sharing out of registers. This one is an NVIDIA GPU of sm_90a; the tests have another, on the host. What `<cuda/ptx>` (CCCL) has is
 * taken from there; it has no cache hints for box copies, no way to another block's barrier and no setmaxnreg. Source of the instructions: PTX ISA
 * 9.0.
 */
#ifndef FLASHSAMPLING_CUDA_GPU_HOPPER_MACHINE_H
#define FLASHSAMPLING_CUDA_GPU_HOPPER_MACHINE_H

#include <cuda.h>

#include <cuda/ptx>

#include "machine.h"
#include "warpgroup.h"

#define FS_CLUSTER_KERNEL(threads, cluster) \
  extern "C" __global__ void __cluster_dims__(cluster, 1, 1) __launch_bounds__(threads, 1)

/* A matrix in global memory and the box of it that a copy takes: cuTensorMapEncodeTiled makes it. */
using fs_tensor_map = CUtensorMap;

/* A barrier in shared memory: a phase ends when all arrivals that it counts, and all bytes that were announced, have come. */
using fs_barrier = uint64_t;

/* Address in shared memory, as descriptors have it. */
FS_DEVICE uint32_t fs_shared_address(const void* shared) { return (uint32_t)__cvta_generic_to_shared(shared); }

/* Which block of its cluster this is. */
FS_DEVICE uint32_t fs_cluster_rank() { return cuda::ptx::get_sreg_cluster_ctarank(); }

/* All threads of the cluster that have not ended have come here; what they wrote is seen. */
FS_DEVICE void fs_cluster_sync() {
  cuda::ptx::barrier_cluster_arrive(cuda::ptx::sem_release);
  cuda::ptx::barrier_cluster_wait(cuda::ptx::sem_acquire);
}

/* Makes a barrier whose phases count `arrivals`; the copy engine and other blocks see it after fs_barriers_made and a synchronisation. */
FS_DEVICE void fs_barrier_make(fs_barrier* barrier, uint32_t arrivals) { cuda::ptx::mbarrier_init(barrier, arrivals); }
FS_DEVICE void fs_barriers_made() { cuda::ptx::fence_mbarrier_init(cuda::ptx::sem_release, cuda::ptx::scope_cluster); }

/* Arrives, and announces bytes that will be copied in this phase. */
FS_DEVICE void fs_barrier_expect(fs_barrier* barrier, uint32_t bytes) {
  cuda::ptx::mbarrier_arrive_expect_tx(cuda::ptx::sem_release, cuda::ptx::scope_cta, cuda::ptx::space_shared, barrier, bytes);
}

/* Arrives at the barrier in the same place of another block of the cluster, or of this one. What this thread wrote is not published by it, which would
 * be a fence for the cluster at every stage: a stage was only read, and the reading has ended. */
FS_DEVICE void fs_barrier_arrive_at(fs_barrier* barrier, uint32_t rank) {
  asm volatile(
      "{\n\t.reg .b32 remote;\n\t"
      "mapa.shared::cluster.u32 remote, %0, %1;\n\t"
      "mbarrier.arrive.shared::cluster.b64 _, [remote];\n\t}" ::"r"(fs_shared_address(barrier)),
      "r"(rank)
      : "memory");
}
FS_DEVICE void fs_barrier_arrive(fs_barrier* barrier) { cuda::ptx::mbarrier_arrive(barrier); }

/* Waits for the end of the phase of this parity; phases have parities 0, 1, 0, … A barrier that was just made counts as past a phase of parity 1. */
FS_DEVICE void fs_barrier_wait(fs_barrier* barrier, uint32_t parity) {
  while (!cuda::ptx::mbarrier_try_wait_parity(barrier, parity)) {}
}

/* Products of two pairs of bf16 numbers. */
FS_DEVICE uint32_t fs_multiply_pair(uint32_t a, uint32_t b) {
  uint32_t products;
  asm("mul.rn.bf16x2 %0, %1, %2;" : "=r"(products) : "r"(a), "r"(b));
  return products;
}

/* What this thread wrote to shared memory comes before what wgmma reads of it, once another has heard of it by a barrier. */
FS_DEVICE void fs_shared_written() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }

/* How long the L2 cache is to keep what is copied. */
using fs_cache_policy = uint64_t;
FS_DEVICE fs_cache_policy fs_read_once() {
  fs_cache_policy policy;
  asm volatile("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
  return policy;
}
FS_DEVICE fs_cache_policy fs_read_again() {
  fs_cache_policy policy;
  asm volatile("createpolicy.fractional.L2::evict_last.b64 %0, 1.0;" : "=l"(policy));
  return policy;
}

/* Tells the copy engine of a map that will be used. */
FS_DEVICE void fs_prefetch_map(const fs_tensor_map* map) {
  asm volatile("prefetch.tensormap [%0];" ::"l"(map) : "memory");
}

/* Copies a map's box, from element `x` of row `y` on, to shared memory, which begins at a multiple of 1024 bytes; zeros where the matrix ends.
 * `barrier` hears of its bytes. */
FS_DEVICE void fs_copy_box(char* shared, const fs_tensor_map* map, uint32_t x, uint32_t y, fs_barrier* barrier, fs_cache_policy policy) {
  asm volatile(
      "cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1, {%3, %4}], [%2], %5;" ::"r"(
          fs_shared_address(shared)),
      "l"(map), "r"(fs_shared_address(barrier)), "r"(x), "r"(y), "l"(policy)
      : "memory");
}

/* The same to this place of both blocks of a cluster, whose own barriers hear of it. */
FS_DEVICE void fs_copy_box_to_both(char* shared, const fs_tensor_map* map, uint32_t x, uint32_t y, fs_barrier* barrier,
                                   fs_cache_policy policy) {
  asm volatile(
      "cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes.multicast::cluster.L2::cache_hint "
      "[%0], [%1, {%3, %4}], [%2], %5, %6;" ::"r"(fs_shared_address(shared)),
      "l"(map), "r"(fs_shared_address(barrier)), "r"(x), "r"(y), "h"((uint16_t)3), "l"(policy)
      : "memory");
}

/* Registers of this warp's threads from here on: more, once others gave theirs up; or fewer. All warps of a warpgroup do it. */
template <int COUNT>
FS_DEVICE void fs_take_registers() {
  asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(COUNT));
}
template <int COUNT>
FS_DEVICE void fs_give_registers() {
  asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(COUNT));
}

#endif

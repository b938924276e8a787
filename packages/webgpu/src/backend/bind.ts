/**
 * Bind groups, by the numbers that the WGSL modules declare.
 */
import type { HeadBuffers, ShardBuffers } from "./head-buffers.js";

/** What a kernel that goes over the weights works with, besides the head. */
export interface PassBindings {
  readonly run: GPUBuffer;
  readonly call: GPUBuffer;
  /** What it writes. */
  readonly found: GPUBuffer;
  readonly hidden: GPUBuffer;
}

/** Binds buffers by number, whole or in part. */
export function bindBuffers(
  device: GPUDevice,
  pipeline: GPUComputePipeline,
  buffers: Readonly<Record<number, GPUBuffer | GPUBufferBinding>>,
): GPUBindGroup {
  const entries = Object.entries(buffers).map(([binding, bound]) => ({
    binding: Number(binding),
    resource: "buffer" in bound ? bound : { buffer: bound },
  }));
  return device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
}

/** Binds what a kernel reads and writes as it goes over a shard of the weights. */
export function bindShard(
  device: GPUDevice,
  pipeline: GPUComputePipeline,
  { bias, integers }: HeadBuffers,
  { uniform, weights }: ShardBuffers,
  { run, call, found, hidden }: PassBindings,
): GPUBindGroup {
  return bindBuffers(device, pipeline, {
    0: run,
    1: call,
    2: found,
    3: uniform,
    4: bias,
    5: weights,
    6: hidden,
    ...(integers && { 8: integers.scales, 9: integers.zeroPoints }),
  });
}

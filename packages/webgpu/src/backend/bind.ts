/**
 * Bind groups, by the numbers that the WGSL modules declare.
 */
import { STAGE_BYTES } from "../plan/decisions.js";
import type { ShardBuffers } from "./head-buffers.js";

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
  { uniform, weights, bias, integers }: ShardBuffers,
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

/** What the kernel works with that decides which tokens rows draw, or which pass must come first. */
export interface DecisionBindings {
  readonly run: GPUBuffer;
  readonly call: GPUBuffer;
  /** What the last reduction leaves. */
  readonly joined: GPUBuffer;
  /** What the fused pass leaves. */
  readonly found: GPUBuffer;
  readonly gaps: GPUBuffer;
  readonly steps: GPUBuffer;
  readonly dispatches: GPUBuffer;
  readonly stages: GPUBuffer;
  readonly planned: GPUBuffer;
}

/** Dispatches the `stage`-th decision of all rows, for each of their draws. */
export function dispatchDecision(
  device: GPUDevice,
  pass: GPUComputePassEncoder,
  pipeline: GPUComputePipeline,
  { run, call, joined, found, gaps, steps, dispatches, stages, planned }: DecisionBindings,
  stage: number,
  [rows, draws]: readonly [rows: number, draws: number],
): void {
  const ofStage = { buffer: stages, offset: stage * STAGE_BYTES.stride, size: STAGE_BYTES.size };
  const bound = {
    0: run,
    1: call,
    7: joined,
    8: found,
    9: gaps,
    10: steps,
    11: dispatches,
    12: ofStage,
    13: planned,
  };
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bindBuffers(device, pipeline, bound));
  pass.dispatchWorkgroups(rows, draws);
}

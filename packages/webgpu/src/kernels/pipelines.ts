/**
 * Pipelines of a device, compiled when they are first needed and kept.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { FRONTIER_CAPACITY } from "../plan/layout.js";
import { TILE } from "../plan/shards.js";
import type { KernelFormat } from "../plan/weights.js";
import { COMMON_KINDS, type KernelKind, kernelText } from "./modules.js";
import { COMPUTE } from "./usage.js";

type BindingType = GPUBufferBindingType;

const [UNIFORM, READ, WRITE] = ["uniform", "read-only-storage", "storage"] as const;

/** What every kernel binds, by number, as the WGSL modules declare it. */
const LOGIT_BINDINGS: Readonly<Record<number, BindingType>> = {
  0: UNIFORM, // run
  1: READ, // call
  2: WRITE, // found, or gaps
  3: UNIFORM, // shard
  4: READ, // bias
  5: READ, // weights
  6: READ, // hidden
};
const INTEGER_BINDINGS: Readonly<Record<number, BindingType>> = {
  ...LOGIT_BINDINGS,
  8: READ, // scales
  9: READ, // zero points
};
const JOIN_BINDINGS: Readonly<Record<number, BindingType>> = { 0: UNIFORM, 1: READ, 2: WRITE, 7: READ };

const DECIDE_BINDINGS: Readonly<Record<number, BindingType>> = {
  0: UNIFORM,
  1: WRITE, // call
  7: READ, // joined
  8: READ, // per tile
  9: READ, // measured
  10: WRITE, // steps
  11: WRITE, // dispatches
  12: UNIFORM, // stage
  13: READ, // planned
};
const ADVANCE_BINDINGS: Readonly<Record<number, BindingType>> = { 0: UNIFORM, 1: WRITE, 10: WRITE };

function bindingsOf(kind: KernelKind, format: KernelFormat): Readonly<Record<number, BindingType>> {
  if (kind === "join") return JOIN_BINDINGS;
  if (kind === "decide") return DECIDE_BINDINGS;
  if (kind === "advance") return ADVANCE_BINDINGS;
  return format === "int8" || format === "int4" ? INTEGER_BINDINGS : LOGIT_BINDINGS;
}

/** Kernels that keep frontiers. */
const USES_FRONTIERS: readonly KernelKind[] = ["fused", "join"];

/** The pipelines of one device. */
export class Pipelines {
  readonly #device: GPUDevice;
  readonly #compiled = new Map<string, Promise<GPUComputePipeline>>();

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  /**
   * A pipeline.
   *
   * @param kind - which kernel
   * @param format - of the weights
   * @param rows - of a workgroup
   * @param frontierCapacity - points that a frontier has room for
   * @throws FlashSamplingError `INTERNAL`, with the compiler's message
   */
  get(kind: KernelKind, format: KernelFormat, rows: number, frontierCapacity: number): Promise<GPUComputePipeline> {
    const common = COMMON_KINDS.includes(kind) ? kind : `${kind}, ${format}, ${rows} rows`;
    const name = frontierCapacity === FRONTIER_CAPACITY ? common : `${common}, ${frontierCapacity} points`;
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const pipeline = this.#compile(name, kind, kernelText(kind, format, rows), bindingsOf(kind, format), {
      TILE,
      ...(USES_FRONTIERS.includes(kind) && { FRONTIER_CAPACITY: frontierCapacity }),
    });
    this.#compiled.set(name, pipeline);
    // A failure is told to who asked; the next one who asks may be luckier.
    pipeline.catch(() => this.#compiled.delete(name));
    return pipeline;
  }

  async #compile(
    name: string,
    kind: KernelKind,
    code: string,
    bindings: Readonly<Record<number, BindingType>>,
    constants: Readonly<Record<string, number>>,
  ): Promise<GPUComputePipeline> {
    const device = this.#device;
    const entries = Object.entries(bindings).map(([binding, type]) => ({
      binding: Number(binding),
      visibility: COMPUTE,
      buffer: { type },
    }));
    const layout = device.createPipelineLayout({ bindGroupLayouts: [device.createBindGroupLayout({ entries })] });
    // The error is thrown below; nobody else is to hear of it.
    device.pushErrorScope("validation");
    const module = device.createShaderModule({ label: name, code });
    await device.popErrorScope();
    try {
      return await device.createComputePipelineAsync({
        label: name,
        layout,
        compute: { module, entryPoint: kind, constants },
      });
    } catch (cause) {
      const { messages } = await module.getCompilationInfo();
      const said = messages.map(({ lineNum, message }) => `line ${lineNum}: ${message}`).join("\n");
      const message = `The device does not compile the kernel "${name}". ${said || String(cause)}`;
      throw new FlashSamplingError("INTERNAL", message, { cause });
    }
  }
}

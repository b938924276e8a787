/**
 * Pipelines of a device, compiled when they are first needed and kept.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { FRONTIER_CAPACITY } from "../plan/layout.js";
import type { KernelFormat } from "../plan/weights.js";
import { COMMON_KINDS, type KernelKind, type KernelShape, kernelText, SUBGROUP_KINDS } from "./modules.js";
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

/** Most storage buffers that a kernel binds. */
export const STORAGE_BUFFERS: number = Math.max(
  ...[INTEGER_BINDINGS, JOIN_BINDINGS, DECIDE_BINDINGS, ADVANCE_BINDINGS].map(
    (bindings) => Object.values(bindings).filter((type) => type !== UNIFORM).length,
  ),
);

function bindingsOf(kind: KernelKind, format: KernelFormat): Readonly<Record<number, BindingType>> {
  if (kind === "join") return JOIN_BINDINGS;
  if (HAS_DECISIONS.includes(kind)) return DECIDE_BINDINGS;
  if (kind === "advance") return ADVANCE_BINDINGS;
  return format === "int8" || format === "int4" ? INTEGER_BINDINGS : LOGIT_BINDINGS;
}

/** Kernels that decide between passes. */
const HAS_DECISIONS: readonly KernelKind[] = ["decide", "place"];

/** Kernels that keep frontiers. */
const USES_FRONTIERS: readonly KernelKind[] = ["fused", "join"];

/** Errors of a pipeline that does not compile: some engines report them and answer with a pipeline that is invalid, where they should refuse. */
const SCOPES = ["internal", "validation"] as const;

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
   * @param shape - what it is compiled for
   * @param frontierCapacity - points that a frontier has room for
   * @throws FlashSamplingError `INTERNAL`, with the compiler's message
   */
  get(kind: KernelKind, shape: KernelShape, frontierCapacity: number): Promise<GPUComputePipeline> {
    const usesSubgroups = shape.subgroups && SUBGROUP_KINDS.includes(kind);
    const usesFrontiers = USES_FRONTIERS.includes(kind);
    const constants = COMMON_KINDS.includes(kind) ? {} : shape.constants;
    const name = [
      kind,
      `tiles of ${shape.tile}`,
      ...(COMMON_KINDS.includes(kind) ? [] : [shape.format, `${shape.rows} rows`]),
      ...(HAS_DECISIONS.includes(kind) && shape.hasSigma ? ["top-nσ"] : []),
      ...(usesSubgroups ? ["subgroups"] : []),
      ...Object.entries(constants ?? {}).map(([name, value]) => `${name} ${value}`),
      ...(shape.nativeHalves && shape.format === "f16" ? ["shader-f16"] : []),
      ...(usesFrontiers && frontierCapacity !== FRONTIER_CAPACITY ? [`${frontierCapacity} points`] : []),
    ].join(", ");
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const pipeline = this.#compile(name, kind, kernelText(kind, shape), bindingsOf(kind, shape.format), {
      TILE: shape.tile,
      ...(usesFrontiers && { FRONTIER_CAPACITY: frontierCapacity }),
      ...constants,
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
    // Errors are thrown below; nobody else is to hear of them.
    device.pushErrorScope("validation");
    const module = device.createShaderModule({ label: name, code });
    const invalid = await device.popErrorScope();
    try {
      if (invalid !== null) throw invalid;
      for (const scope of SCOPES) device.pushErrorScope(scope);
      const compute = { module, entryPoint: kind, constants };
      const compiling = device.createComputePipelineAsync({ label: name, layout, compute });
      const scopes = SCOPES.map(() => device.popErrorScope());
      const [pipeline, ...errors] = await Promise.all([compiling, ...scopes]);
      for (const error of errors) if (error !== null) throw error;
      return pipeline;
    } catch (cause) {
      // Some engines have no such method.
      const { messages = [] } = (await module.getCompilationInfo?.()) ?? {};
      const said = messages.map(({ lineNum, message }) => `line ${lineNum}: ${message}`).join("\n");
      const message = `The device does not compile the kernel "${name}". ${said || messageOf(cause)}`;
      throw new FlashSamplingError("INTERNAL", message, { cause });
    }
  }
}

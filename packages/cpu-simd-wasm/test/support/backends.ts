/**
 * Opens backends for tests, below `createSampler`: the requests that they get are built by hand.
 */
import type { Backend, BackendDevice, BackendHead, LmHeadWeights } from "@flashsampling/core";
import type { Crew } from "../../src/backend/crew.js";
import { WasmHead } from "../../src/backend/head.js";
import { type Activations, HeadMemory, type KernelHead, shapeOfHead } from "../../src/backend/head-memory.js";
import { type CpuOptions, cpu } from "../../src/index.js";
import { loadKernels } from "../../src/kernels/load.js";
import { bindKernels, Command, Control, type WorkerInput } from "../../src/kernels/worker-loop.js";
import { ROW_SUMMARY, ROW_SUMMARY_SIZE, SHARD } from "../../src/plan/abi.js";
import { planLayout } from "../../src/plan/layout.js";
import { planShards, planWorkerCount } from "../../src/plan/shards.js";

/** Opens a backend that must be available. */
export async function openDevice(backend: Backend): Promise<BackendDevice> {
  const opening = await backend.open();
  if (!opening.available) throw new Error(opening.reason.message, { cause: opening.reason.cause });
  return opening.device;
}

/** Runs `use` with a head, and disposes of it. */
export async function withHead<T>(
  backend: Backend | CpuOptions,
  weights: LmHeadWeights,
  use: (head: BackendHead) => Promise<T>,
): Promise<T> {
  const device = await openDevice("open" in backend ? backend : cpu(backend));
  const head = await device.loadLmHead(weights);
  try {
    return await use(head);
  } finally {
    await head.dispose();
    await device.dispose();
  }
}

/** A crew on this thread: the same kernels and memory without workers, so that a test can look at the memory. */
export class InlineCrew implements Crew {
  readonly size: number;
  readonly commands: number[] = [];
  /** The head's memory. */
  readonly memory: WebAssembly.Memory;
  readonly #inputs: readonly WorkerInput[];

  constructor(inputs: readonly WorkerInput[]) {
    this.#inputs = inputs;
    this.memory = (inputs[0] as WorkerInput).memory;
    this.size = inputs.length;
  }

  async run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    this.commands.push(command);
    for (const { module, memory, stackTop, pass, shard } of this.#inputs) {
      const kernels = bindKernels(module, memory, stackTop);
      if (command === Command.Sample) kernels.sample(pass, shard);
      else kernels.measure(pass, shard);
    }
  }

  /** Bytes of weights that all workers have read since the last call; instrumented kernels count them. */
  takeWeightBytes(): number {
    const words = new Uint32Array(this.memory.buffer);
    let bytes = 0;
    for (const { shard } of this.#inputs) {
      const at = (shard + SHARD.weightBytes) / 4;
      bytes += words[at] as number;
      words[at] = 0;
    }
    return bytes;
  }

  /** The lists of the largest logits that the workers found in a row of the last pass. */
  topEntries(row: number): { logit: number; token: number }[] {
    const u32 = new Uint32Array(this.memory.buffer);
    const f32 = new Float32Array(this.memory.buffer);
    return this.#inputs.flatMap(({ shard }) => {
      const at = ((u32[(shard + SHARD.summaries) / 4] as number) + row * ROW_SUMMARY_SIZE) / 4;
      return Array.from({ length: u32[at + ROW_SUMMARY.topCount / 4] as number }, (_, i) => {
        const entry = at + ROW_SUMMARY.topEntries / 4 + 2 * i;
        return { logit: f32[entry] as number, token: u32[entry + 1] as number };
      });
    });
  }

  /** Ends this and all later passes at once. */
  abort(): void {
    const { memory, control } = this.#inputs[0] as WorkerInput;
    new Int32Array(memory.buffer, control, 4)[Control.Abort] = 1;
  }

  async dispose(): Promise<void> {}
}

/** A head on this thread, with its crew, and its memory as the host sees it. */
export async function loadInlineHead(
  wasm: Uint8Array<ArrayBuffer>,
  weights: KernelHead,
  threads: number,
  activations: Activations = "int8",
) {
  const kernels = await loadKernels(wasm);
  let loaded: InlineCrew | undefined;
  const head = await WasmHead.load(kernels, weights, {
    workforce: {
      shardCount: (vocabSize, weightBytes) => planWorkerCount(vocabSize, weightBytes, 1, threads),
      start: async (inputs) => {
        loaded = new InlineCrew(inputs);
        return loaded;
      },
    },
    activations,
    signal: undefined,
  });
  const crew = loaded as InlineCrew;
  const layout = planLayout(shapeOfHead(weights, activations), crew.size, kernels.heapBase);
  return { head, crew, memory: new HeadMemory(crew.memory, layout, planShards(weights.vocabSize, crew.size)) };
}

/**
 * FlashSampling on the WebGPU backend: call by call, and by queued steps.
 */
import { createSampler, type LmHead, type Sampler } from "@flashsampling/core";
import { webgpu } from "@flashsampling/webgpu";
import { checkDraws, drawsWithin } from "../contestants/checks.js";
import type { Contestant, HeadOpening } from "../contestants/contestant.js";
import { FlashSampling, referenceRows, samplingOptions, weightsOf } from "../contestants/flash-sampling.js";
import { type Case, type Logits, SETTINGS, type Setting } from "../plan/problem.js";
import { countBytesRead, openAdapter, openDevice, Usage } from "./adapter.js";

/** Opens FlashSampling, one call per token. */
export async function openOnGpu(opening: HeadOpening): Promise<Contestant> {
  const device = await openDevice(await openAdapter());
  const takeBytesRead = countBytesRead(device);
  return FlashSampling.open(webgpu({ device }), opening, takeBytesRead);
}

/** FlashSampling by queued steps: nothing is read back before all steps are queued. */
export class QueuedSteps implements Contestant {
  readonly stepsPerCall: number;
  readonly takeBytesRead: () => number;
  readonly #device: GPUDevice;
  readonly #sampler: Sampler;
  readonly #head: LmHead;
  readonly #opening: HeadOpening;
  /** Hidden states of a call, where a model on the same device would have left them. */
  #hidden: GPUBuffer | undefined;
  #position = 0;

  private constructor(device: GPUDevice, sampler: Sampler, head: LmHead, opening: HeadOpening, steps: number) {
    this.#device = device;
    this.#sampler = sampler;
    this.#head = head;
    this.#opening = opening;
    this.stepsPerCall = steps;
    this.takeBytesRead = countBytesRead(device);
  }

  /** @param steps - of each queue */
  static async open(opening: HeadOpening, steps: number): Promise<QueuedSteps> {
    const device = await openDevice(await openAdapter());
    const sampler = await createSampler({ backends: [webgpu({ device })] });
    const head = await sampler.loadLmHead(await weightsOf(opening.head, opening.format));
    return new QueuedSteps(device, sampler, head, opening, steps);
  }

  async prepare({ batch }: Case): Promise<void> {
    this.#makeRoom(batch);
  }

  /** The tokens [steps, B]. Opening the queue and reading it back are part of the call. */
  async sample(hidden: Float32Array, setting: Setting): Promise<Uint32Array> {
    const { hiddenSize } = this.#opening.head.shape;
    const batchSize = hidden.length / hiddenSize;
    const buffer = this.#makeRoom(batchSize);
    this.#device.queue.writeBuffer(buffer, 0, hidden as Float32Array<ArrayBuffer>);
    const maxSteps = this.stepsPerCall;
    const identity = { seed: 1, position: this.#position };
    this.#position += maxSteps;
    const queue = await this.#head.openSteps({ batchSize, maxSteps, ...samplingOptions(setting), ...identity });
    try {
      for (let step = 0; step < maxSteps; step++) queue.step({ buffer, length: hidden.length });
      return (await queue.read()).tokens;
    } finally {
      await queue.dispose();
    }
  }

  async check(distributions: readonly Logits[], settings: readonly Setting[]): Promise<void> {
    const { format } = this.#opening;
    for await (const { row, expected } of referenceRows(this.#opening, distributions)) {
      for (const setting of settings) {
        const tokens = await drawsWithin(() => this.sample(row, setting));
        checkDraws(tokens, expected, SETTINGS[setting], format);
      }
    }
  }

  notes(): Readonly<Record<string, string>> {
    return { backend: `${this.#sampler.backend.name}: ${this.#sampler.backend.description}` };
  }

  async dispose(): Promise<void> {
    this.#hidden?.destroy();
    await this.#sampler.dispose();
    this.#device.destroy();
  }

  #makeRoom(rows: number): GPUBuffer {
    const size = rows * this.#opening.head.shape.hiddenSize * Float32Array.BYTES_PER_ELEMENT;
    if (this.#hidden?.size !== size) {
      this.#hidden?.destroy();
      this.#hidden = this.#device.createBuffer({ size, usage: Usage.CopySource | Usage.CopyTarget });
    }
    return this.#hidden as GPUBuffer;
  }
}

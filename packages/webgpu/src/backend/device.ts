/**
 * A GPUDevice as the backend uses it: its errors become typed ones, and what it has lost stays lost.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { convertsHalves } from "../kernels/halves.js";
import type { KernelKind, KernelShape } from "../kernels/modules.js";
import { Pipelines } from "../kernels/pipelines.js";
import { type TriedKernels, tryKernels } from "../kernels/trial.js";
import { FRONTIER_CAPACITY } from "../plan/layout.js";
import type { KernelVariant } from "../plan/variant.js";

/** Scopes of errors that are caught, and what they are to the caller. */
const SCOPES = [
  ["out-of-memory", "OUT_OF_MEMORY"],
  ["internal", "INTERNAL"],
  ["validation", "INTERNAL"],
] as const;

/** What became of promises. */
type Settled<T extends readonly Promise<unknown>[]> = { -readonly [I in keyof T]: PromiseSettledResult<Awaited<T[I]>> };

/** A device, its pipelines, and whether it is lost. */
export class Gpu {
  /** Samplers on one device share what is compiled for it. */
  static readonly #known = new WeakMap<GPUDevice, Gpu>();
  readonly device: GPUDevice;
  readonly #pipelines: Pipelines;
  #lost: GPUDeviceLostInfo | undefined;
  /** Ends what waits for the device. A reaction to `device.lost` for each wait would be kept as long as the device lives. */
  readonly #waiting = new Set<() => void>();
  #convertsHalves: Promise<boolean> | undefined;

  /** What is known of a device. */
  static of(device: GPUDevice): Gpu {
    const known = Gpu.#known.get(device) ?? new Gpu(device);
    Gpu.#known.set(device, known);
    return known;
  }

  private constructor(device: GPUDevice) {
    this.device = device;
    this.#pipelines = new Pipelines(device);
    device.lost.then((info) => {
      this.#lost = info;
      for (const stop of this.#waiting) stop();
    });
  }

  /** Whether the device converts float16 itself, and exactly; tried once. A device that fails at it fails at what comes next too, and says so. */
  convertsHalves(): Promise<boolean> {
    this.#convertsHalves ??= this.device.features.has("shader-f16")
      ? this.run("trying float16", () => convertsHalves(this.device)).catch(() => false)
      : Promise.resolve(false);
    return this.#convertsHalves;
  }

  /** Those kernels of a variant that the device compiles; a device that is lost meanwhile compiles none. */
  tryKernels(variant: KernelVariant): Promise<TriedKernels> {
    return tryKernels((kind, shape) => this.pipeline(kind, shape, FRONTIER_CAPACITY), variant);
  }

  /**
   * A pipeline.
   *
   * @param kind - which kernel
   * @param shape - what it is compiled for
   * @param frontierCapacity - points that a frontier has room for
   * @throws FlashSamplingError `DEVICE_LOST`, or `INTERNAL` with the compiler's message
   */
  async pipeline(kind: KernelKind, shape: KernelShape, frontierCapacity: number): Promise<GPUComputePipeline> {
    const what = `compiling the kernel "${kind}"`;
    this.#requireDevice(what);
    const [compiled] = await this.#settled(what, [this.#pipelines.get(kind, shape, frontierCapacity)]);
    if (compiled.status === "rejected") throw compiled.reason;
    return compiled.value;
  }

  /**
   * Does something with the device and waits until it is known that it went well.
   *
   * @param what - for messages: "loading the head"
   * @param work - its commands are issued before it returns, and that before this function does; what it answers may take longer
   * @param argument - the caller's argument that is to blame for what the device does not find valid, a buffer that was destroyed say; where
   * there are several, a function that finds out which
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `INVALID_ARGUMENT` or `INTERNAL`, with the device's own message
   */
  async run<T>(
    what: string,
    work: () => T | Promise<T>,
    argument?: string | (() => Promise<string | undefined>),
  ): Promise<T> {
    const { device } = this;
    this.#requireDevice(what);
    for (const [scope] of SCOPES) device.pushErrorScope(scope);
    let answer: Promise<T>;
    try {
      answer = Promise.resolve(work());
    } catch (error) {
      answer = Promise.reject(error);
    }
    const scopes = [...SCOPES].reverse().map(async ([scope, code]) => {
      const error = await device.popErrorScope();
      const blamed = error !== null && scope === "validation" ? await blame(argument) : undefined;
      return { code: blamed === undefined ? code : "INVALID_ARGUMENT", error, argument: blamed } as const;
    });
    const [found, result] = await this.#settled(what, [Promise.all(scopes), answer]);
    // The outermost scope first: what there was no room for is then found invalid wherever it is used.
    for (const { code, error, argument } of found.status === "fulfilled" ? found.value.reverse() : []) {
      if (error === null) continue;
      const message = `The GPU reports an error while ${what}: ${error.message}`;
      throw new FlashSamplingError(code, message, { cause: error, argument });
    }
    if (result.status === "fulfilled") return result.value;
    const { reason } = result;
    if (reason instanceof FlashSamplingError) throw reason;
    const message = `The GPU has failed while ${what}: ${messageOf(reason)}`;
    throw new FlashSamplingError("INTERNAL", message, { cause: reason });
  }

  /**
   * What becomes of promises of the device's, unless it is lost before: what it still owes then it may refuse, or never answer.
   *
   * @throws FlashSamplingError `DEVICE_LOST`
   */
  async #settled<const T extends readonly Promise<unknown>[]>(what: string, promises: T): Promise<Settled<T>> {
    const settled = Promise.allSettled(promises);
    let stop = () => {};
    const lost = new Promise<void>((resolve) => {
      stop = resolve;
    });
    this.#waiting.add(stop);
    await Promise.race([settled, lost]);
    this.#waiting.delete(stop);
    this.#requireDevice(what);
    const outcomes: readonly PromiseSettledResult<unknown>[] = await settled;
    if (outcomes.some(({ status }) => status === "rejected")) await this.loss();
    this.#requireDevice(what);
    return settled;
  }

  /** Why the device is lost, if it is by now. */
  async loss(): Promise<string | undefined> {
    // A device that is lost tells so a turn later.
    await new Promise((resolve) => setTimeout(resolve));
    return this.#loss;
  }

  get #loss(): string | undefined {
    if (this.#lost === undefined) return undefined;
    const { reason, message } = this.#lost;
    return reason === "destroyed" ? "it was destroyed" : message;
  }

  /** @throws FlashSamplingError `DEVICE_LOST` */
  #requireDevice(what: string): void {
    const why = this.#loss;
    if (why === undefined) return;
    const message = `The GPU device is lost (${why}), noticed while ${what}. Call sampler.reopen(): it loads the heads again on another device.`;
    throw new FlashSamplingError("DEVICE_LOST", message);
  }
}

function blame(argument: string | (() => Promise<string | undefined>) | undefined): Promise<string | undefined> {
  return typeof argument === "function" ? argument() : Promise.resolve(argument);
}

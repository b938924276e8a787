/**
 * An open device: its kernels, loaded when they are first launched, and its memory.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isFlashSamplingError } from "@flashsampling/core";
import type { NativeDevice } from "../kernels/native.js";
import type { DeviceFamilies } from "../plan/family.js";
import type { Launchable } from "../plan/shapes.js";
import { translate } from "./errors.js";
import { Slots } from "./slots.js";

/** A device. */
export class CudaDevice {
  readonly native: NativeDevice;
  readonly limits: DeviceFamilies;
  /** Its number. */
  readonly ordinal: number;
  readonly slots: Slots;
  readonly #folder: string;
  readonly #kernels = new Map<string, Promise<number>>();

  /**
   * @param native - the device, open
   * @param limits - what plans depend on
   * @param folder - of the compiled kernels
   * @param ordinal - its number
   */
  constructor(native: NativeDevice, limits: DeviceFamilies, folder: string, ordinal: number) {
    this.native = native;
    this.limits = limits;
    this.ordinal = ordinal;
    this.slots = new Slots(native);
    this.#folder = folder;
  }

  /** A loaded kernel. One that could not be loaded is tried again the next time. */
  kernel({ name, sharedBytes }: Launchable): Promise<number> {
    const known = this.#kernels.get(name);
    if (known !== undefined) return known;
    const loading = this.run(`loading the kernel ${name}`, async () =>
      this.native.loadKernel(await readFile(join(this.#folder, `${name}.fatbin`)), name, sharedBytes),
    );
    this.#kernels.set(name, loading);
    loading.catch(() => this.#kernels.delete(name));
    return loading;
  }

  /** @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST` or `INTERNAL`, for what the driver refuses */
  async run<T>(what: string, work: () => Promise<T> | T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(what, error);
    }
  }

  /** {@link CudaDevice.run} for what is done at once. */
  runNow<T>(what: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translate(what, error);
    }
  }

  /** {@link CudaDevice.run} for what lets go of memory: a lost context refuses that too, and has none left. */
  async release(what: string, work: () => Promise<void> | void): Promise<void> {
    try {
      await this.run(what, work);
    } catch (error) {
      if (!isFlashSamplingError(error) || error.code !== "DEVICE_LOST") throw error;
    }
  }
}

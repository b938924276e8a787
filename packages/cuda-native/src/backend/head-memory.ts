/**
 * An LM head in the device's memory.
 */
import { type LmHeadWeights, throwIfAborted } from "@flashsampling/core";
import type { NativeDevice } from "../kernels/native.js";
import type { HeadFields } from "../plan/call.js";
import { aligned } from "../plan/layout.js";
import { ONE_SCALE_SHIFT, scalesOf, unitsPerRow, weightRows } from "../plan/weights.js";
import { bytesOf } from "../plan/words.js";

/** Bytes of weights that are copied at a time. */
const PIECE_BYTES = 2 ** 25;

/** A head's memory: what a call says of it, and how to be rid of it. */
export class HeadMemory {
  #fields: HeadFields;
  readonly #device: NativeDevice;
  readonly #addresses: readonly bigint[];

  private constructor(device: NativeDevice, fields: HeadFields, addresses: readonly bigint[]) {
    this.#device = device;
    this.#fields = fields;
    this.#addresses = addresses;
  }

  /** Allocates memory for a head and copies it there. What is allocated is freed again if that fails. */
  static async load(device: NativeDevice, head: LmHeadWeights, signal?: AbortSignal): Promise<HeadMemory> {
    const { vocabSize, bias, logitScale = 1, softCap = 0 } = head;
    const { scales, zeroPoints, ...places } = scalesOf(head);
    const units = unitsPerRow(head);
    const addresses: bigint[] = [];
    const allocate = (bytes: number | undefined) => {
      if (bytes === undefined) return 0n;
      const address = device.allocate(aligned(bytes));
      addresses.push(address);
      return address;
    };
    try {
      const fields = {
        weights: allocate(vocabSize * units * 16),
        units,
        scales: allocate(scales?.byteLength),
        zeroPoints: allocate(zeroPoints?.byteLength),
        ...places,
        bias: allocate(bias?.byteLength),
        logitScale,
        softCap,
        vocabSize,
      };
      const memory = new HeadMemory(device, fields, addresses);
      await memory.write(head, signal);
      return memory;
    } catch (error) {
      for (const address of addresses) device.free(address);
      throw error;
    }
  }

  /** What a call says of the head. */
  get fields(): HeadFields {
    return this.#fields;
  }

  /** Whether its scales change within a row. */
  get hasBlockScales(): boolean {
    return this.#fields.unitShift < ONE_SCALE_SHIFT;
  }

  /** Copies a head of the same kind there, behind what the device has been given to do. */
  async write(head: LmHeadWeights, signal?: AbortSignal): Promise<void> {
    const { weights, units, ...fields } = this.#fields;
    const rowBytes = units * 16;
    const rows = Math.max(1, Math.floor(PIECE_BYTES / rowBytes));
    for (let first = 0; first < head.vocabSize; first += rows) {
      throwIfAborted(signal);
      const piece = weightRows(head, first, Math.min(rows, head.vocabSize - first));
      await this.#device.upload(weights + BigInt(first * rowBytes), piece);
    }
    const { scales, zeroPoints } = scalesOf(head);
    const others = [
      [fields.scales, scales],
      [fields.zeroPoints, zeroPoints],
      [fields.bias, head.bias],
    ] as const;
    for (const [address, array] of others) if (array) await this.#device.upload(address, bytesOf(array));
    const { logitScale = 1, softCap = 0 } = head;
    this.#fields = { ...this.#fields, logitScale, softCap };
  }

  /** Frees it. */
  free(): void {
    for (const address of this.#addresses) this.#device.free(address);
  }
}

/**
 * Memory for calls: each call in flight has a slot of its own, on the device and pinned on the host, and leaves it for the next. In the steady
 * state nothing is allocated.
 */
import type { NativeDevice } from "../kernels/native.js";
import { hasRoom, larger, planSlot, roomFor, type SlotLayout, type SlotSize } from "../plan/layout.js";

/** Memory of one call. */
export interface Slot {
  /** What it has room for. */
  readonly size: SlotSize;
  readonly layout: SlotLayout;
  /** On the device. */
  readonly address: bigint;
  /** Pinned, for what is read. */
  readonly inputHost: bigint;
  /** Pinned, for results. */
  readonly outputHost: bigint;
}

/** The slots of a device. */
export class Slots {
  readonly #device: NativeDevice;
  readonly #idle: Slot[] = [];

  constructor(device: NativeDevice) {
    this.#device = device;
  }

  /** A slot with room; the smallest idle one, or else a new one, in whose place an idle one goes. */
  take(size: SlotSize): Slot {
    const fitting = this.#idle.filter((slot) => hasRoom(slot.size, size));
    fitting.sort((a, b) => a.layout.bytes - b.layout.bytes);
    const [found] = fitting;
    if (found !== undefined) {
      this.#idle.splice(this.#idle.indexOf(found), 1);
      return found;
    }
    const small = this.#idle.pop();
    if (small === undefined) return this.#allocate(roomFor(size));
    this.#free(small);
    // For what it had room for too: calls of two kinds would else take it from each other for ever.
    return this.#allocate(roomFor(larger(small.size, size)));
  }

  /** Gives a slot back whose run has ended well. */
  give(slot: Slot): void {
    this.#idle.push(slot);
  }

  /** Frees a slot whose run has failed, which may have left behind what a kernel must find zero. */
  discard(slot: Slot): void {
    try {
      this.#free(slot);
    } catch {
      // The context is lost, and nothing can be freed before the device.
    }
  }

  #allocate(size: SlotSize): Slot {
    const layout = planSlot(size);
    const device = this.#device;
    const address = device.allocate(layout.bytes);
    const pinned: bigint[] = [];
    try {
      for (const bytes of [size.inputBytes, size.outputBytes]) pinned.push(device.allocateHost(bytes));
      device.clear(address + BigInt(layout.best), layout.bytes - layout.best);
    } catch (error) {
      device.free(address);
      for (const memory of pinned) device.freeHost(memory);
      throw error;
    }
    const [inputHost, outputHost] = pinned as [bigint, bigint];
    return { size, layout, address, inputHost, outputHost };
  }

  #free({ address, inputHost, outputHost }: Slot): void {
    this.#device.free(address);
    this.#device.freeHost(inputHost);
    this.#device.freeHost(outputHost);
  }
}

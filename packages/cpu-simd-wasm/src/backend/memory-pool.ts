/**
 * Shared memories, and what becomes of them when their heads are disposed of.
 *
 * Only garbage collection frees a shared WebAssembly memory, and engines do not count its size when they decide whether to collect (V8
 * accounts nothing for shared backing stores, since several threads would each count the whole). So a program that loads one head after
 * another could run out of memory before a collection is due. A head therefore takes the memory of one that went before, if that has not been
 * collected and is of about the size; the pool itself keeps no memory from being collected.
 */
import { FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { MAX_PAGES, PAGE } from "../plan/layout.js";
import { mayHaveLateWriter } from "./late-writers.js";

/** Largest memory that a head takes, over what it needs. */
const MOST_OVERSIZE = 1.25;

/** Bytes that are zeroed before the event loop gets a turn. */
const CLEAR_BYTES = 64 * 2 ** 20;

/** Hands out memories and takes them back. */
export class MemoryPool {
  #free: WeakRef<WebAssembly.Memory>[] = [];

  /**
   * A memory of at least so many pages, all zeros.
   *
   * @param pages - how many are needed
   * @param signal - the caller's
   * @throws FlashSamplingError `OUT_OF_MEMORY` if it would pass 4 GiB or the system refuses it, `ABORTED`
   */
  async take(pages: number, signal: AbortSignal | undefined): Promise<WebAssembly.Memory> {
    if (pages > MAX_PAGES) {
      throw new FlashSamplingError(
        "OUT_OF_MEMORY",
        `The head needs ${megabytes(pages)} in one memory: a 32-bit WebAssembly memory ends at ${megabytes(MAX_PAGES)}, and not even ` +
          "256 tokens of this head fit into one. Use another backend.",
      );
    }
    const used = this.#takeFree(pages);
    if (used === undefined) return allocate(pages);
    try {
      await clear(used, signal);
    } catch (error) {
      this.giveBack(used);
      throw error;
    }
    return used;
  }

  /** Takes a memory back that its head is done with, unless a terminated worker may still write to it: then it must not be another head's. */
  giveBack(memory: WebAssembly.Memory): void {
    if (mayHaveLateWriter(memory)) return;
    this.#free.push(new WeakRef(memory));
  }

  /** The smallest free memory that is large enough and not much larger. */
  #takeFree(pages: number): WebAssembly.Memory | undefined {
    const alive = this.#free.map((free) => free.deref()).filter((memory) => memory !== undefined);
    const size = (memory: WebAssembly.Memory) => memory.buffer.byteLength / PAGE;
    const [best] = alive
      .filter((memory) => size(memory) >= pages && size(memory) <= pages * MOST_OVERSIZE)
      .sort((a, b) => size(a) - size(b));
    this.#free = alive.filter((memory) => memory !== best).map((memory) => new WeakRef(memory));
    return best;
  }
}

function allocate(pages: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  } catch (cause) {
    throw new FlashSamplingError("OUT_OF_MEMORY", `No memory for the head: ${megabytes(pages)} needed.`, { cause });
  }
}

async function clear(memory: WebAssembly.Memory, signal: AbortSignal | undefined): Promise<void> {
  const bytes = new Uint8Array(memory.buffer);
  for (let start = 0; start < bytes.length; start += CLEAR_BYTES) {
    throwIfAborted(signal);
    bytes.fill(0, start, start + CLEAR_BYTES);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function megabytes(pages: number): string {
  return `${Math.ceil((pages * PAGE) / 2 ** 20)} MiB`;
}

// @ts-check
/**
 * A thread that reads: sleeps on a word of the shared memory, reads its part of the memory when the word changes, adds its sum to
 * another word, and wakes the main thread if it was the last.
 *
 * Plain JavaScript with checked types, because workers run this file itself, from the sources and from the build alike.
 */
import { workerData } from "node:worker_threads";

/** Indices of the control words at the start of the memory. */
export const ReadControl = /** @type {const} */ ({ Epoch: 0, Remaining: 1, Sum: 2, Reader: 3 });

/** The readers that the kernel has, by the number of places that they read side by side; `Reader` is an index of this list. */
export const READERS = /** @type {const} */ ([1, 2, 4, 8]);

/**
 * What a reading thread is started with.
 *
 * @typedef {object} ReadInput
 * @property {WebAssembly.Module} module the compiled kernel
 * @property {WebAssembly.Memory} memory shared by all threads
 * @property {number} start byte offset of the part to read
 * @property {number} end its end
 */

if (workerData) {
  const { module, memory, start, end } = /** @type {ReadInput} */ (workerData);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const readers = READERS.map(
    (streams) => /** @type {(start: number, end: number) => number} */ (exports[`read${streams}`]),
  );
  const control = new Int32Array(memory.buffer, 0, 4);
  let epoch = 0;
  for (;;) {
    Atomics.wait(control, ReadControl.Epoch, epoch);
    const current = Atomics.load(control, ReadControl.Epoch);
    // A worker that is quick may be back here before the host notifies it of what it has already done.
    if (current === epoch) continue;
    epoch = current;
    const read = /** @type {(typeof readers)[number]} */ (readers[Atomics.load(control, ReadControl.Reader)]);
    Atomics.add(control, ReadControl.Sum, read(start, end));
    if (Atomics.sub(control, ReadControl.Remaining, 1) === 1) Atomics.notify(control, ReadControl.Remaining);
  }
}

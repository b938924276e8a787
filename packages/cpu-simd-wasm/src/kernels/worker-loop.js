// @ts-check
/**
 * What a worker does all its life: sleep on a word of the shared memory, run a kernel on its shard, report, sleep again.
 *
 * Plain JavaScript with checked types, because workers run this file itself, from the sources and from the package alike. It
 * knows nothing of Node or browsers; src/platform starts it.
 */

/** Indices of the control words, 32-bit integers in the shared memory. */
export const Control = /** @type {const} */ ({
  /** Number of the current command; workers sleep until it changes. */
  Epoch: 0,
  /** One of {@link Command}. */
  Command: 1,
  /** How many workers have finished the current command. */
  Done: 2,
  /** Set to end the current pass early; kernels read it between tiles. */
  Abort: 3,
});

/** What the host can ask for. */
export const Command = /** @type {const} */ ({ Sample: 1, Measure: 2, Exit: 3 });

/**
 * What a worker is started with.
 *
 * @typedef {object} WorkerInput
 * @property {WebAssembly.Module} module the compiled kernels
 * @property {WebAssembly.Memory} memory the head's shared memory
 * @property {number} control byte offset of the control words
 * @property {number} pass byte offset of the pass structure
 * @property {number} shard byte offset of this worker's shard structure
 * @property {number} stackTop end of this worker's stack
 * @property {number} workerCount how many workers share the memory
 */

/**
 * What a worker says: it is ready, or it was the last one to finish a command.
 *
 * @typedef {"ready" | { readonly done: number }} WorkerMessage
 */

/**
 * Kernels bound to a memory and a stack.
 *
 * @typedef {object} Kernels
 * @property {(pass: number, shard: number) => number} sample the fused pass
 * @property {(pass: number, shard: number) => number} measure the second look
 */

/**
 * Instantiates the kernels with a stack of their own.
 *
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Memory} memory
 * @param {number} stackTop
 * @returns {Kernels}
 */
export function bindKernels(module, memory, stackTop) {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  /** @type {WebAssembly.Global} */ (exports.__stack_pointer).value = stackTop;
  return /** @type {Kernels} */ (/** @type {unknown} */ (exports));
}

/**
 * Serves commands until {@link Command.Exit}.
 *
 * @param {WorkerInput} input
 * @param {(message: WorkerMessage) => void} post
 */
export function serve(input, post) {
  const kernels = bindKernels(input.module, input.memory, input.stackTop);
  const control = new Int32Array(input.memory.buffer, input.control, 4);
  // Not 0, if this worker takes the place of another. No command is given before all workers are ready.
  let epoch = Atomics.load(control, Control.Epoch);
  post("ready");
  for (;;) {
    Atomics.wait(control, Control.Epoch, epoch);
    const current = Atomics.load(control, Control.Epoch);
    if (current === epoch) continue;
    epoch = current;
    const command = Atomics.load(control, Control.Command);
    if (command === Command.Exit) return;
    if (command === Command.Sample) kernels.sample(input.pass, input.shard);
    else kernels.measure(input.pass, input.shard);
    if (Atomics.add(control, Control.Done, 1) + 1 === input.workerCount) post({ done: epoch });
  }
}

/**
 * A crew of one, the thread that calls: for where there are no worker threads that share memory, as on a web page that is not
 * cross-origin isolated. A shared memory can be made there all the same, so the kernels and all else are those of worker threads.
 *
 * A page must not stand still for a whole pass. So the vocabulary is dealt out in slices of a few milliseconds for one row, and the event loop
 * gets a turn after each. A worker of the page's own that ran the passes would spare it the slices too, but it could not see the host's memory, and
 * every call would be a message there and back; who wants that runs the sampler in a worker.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf, turn } from "@flashsampling/core/backend";
import { Command, Control, type Kernels, type WorkerInput } from "../kernels/worker-loop.js";
import type { Crew } from "./crew.js";

/** Runs the shards one after the other. */
export class CallingThreadCrew implements Crew {
  readonly #inputs: readonly WorkerInput[];
  readonly #control: Int32Array;
  readonly #kernels: Kernels;
  readonly #stackPointer: WebAssembly.Global;

  private constructor(inputs: readonly WorkerInput[], exports: WebAssembly.Exports) {
    const { memory, control } = inputs[0] as WorkerInput;
    this.#inputs = inputs;
    this.#control = new Int32Array(memory.buffer, control, 4);
    this.#kernels = exports as unknown as Kernels;
    this.#stackPointer = exports.__stack_pointer as WebAssembly.Global;
  }

  /** Instantiates the kernels; one instance serves all shards. */
  static async start(inputs: readonly WorkerInput[]): Promise<CallingThreadCrew> {
    const { module, memory } = inputs[0] as WorkerInput;
    const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
    return new CallingThreadCrew(inputs, exports);
  }

  get size(): number {
    return this.#inputs.length;
  }

  /** Runs a command as {@link Crew.run} says; `DEVICE_LOST` stands for a trap of the kernels. */
  async run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    this.#control[Control.Abort] = 0;
    for (const { pass, shard, stackTop } of this.#inputs) {
      await turn();
      if (this.#control[Control.Abort] !== 0) return;
      // After a trap it stands where the kernel was.
      this.#stackPointer.value = stackTop;
      try {
        if (command === Command.Sample) this.#kernels.sample(pass, shard);
        else this.#kernels.measure(pass, shard);
      } catch (cause) {
        throw new FlashSamplingError("DEVICE_LOST", `The kernels have failed (${messageOf(cause)}).`, { cause });
      }
    }
  }

  abort(): void {
    this.#control[Control.Abort] = 1;
  }

  async dispose(): Promise<void> {}
}

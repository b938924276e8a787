/**
 * The workers of one head. Each owns a shard of the vocabulary and sleeps on a word of the shared memory between passes; the
 * host never blocks: the last worker to finish a pass says so in a message.
 *
 * The process may exit while workers sleep; while a pass runs they keep it alive.
 *
 * There is no time limit for a pass. A kernel's loops end, so a worker that is long about one is starved, suspended or held by a debugger, and
 * goes on later; how long to wait is the caller's to say, by an AbortSignal. An aborted pass does have one, because kernels look between
 * tiles whether it is: workers that have not stopped by then are ended, as after a death. That ends waiting also where the platform did not
 * report that a worker has died.
 */
import { FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { messageOf, unlessAborted } from "@flashsampling/core/backend";
import { Command, Control, type WorkerInput, type WorkerMessage } from "../kernels/worker-loop.js";
import type { StartWorker, WorkerHandle } from "../platform/platform.js";
import { leaveToLateWriter, mayHaveLateWriter } from "./late-writers.js";

/** What a head needs of those who compute: runs commands one at a time, on the memory that it was made for. */
export interface Crew {
  /** How many share the work. */
  readonly size: number;
  /** Runs a command on all shards. Rejects with `DEVICE_LOST` if a worker dies meanwhile; nothing runs on the memory any more by then. */
  run(command: typeof Command.Sample | typeof Command.Measure): Promise<void>;
  /** Makes the running command end early; it still resolves. */
  abort(): void;
  /** Ends all workers. Where one may still write to the memory by then, {@link mayHaveLateWriter} knows. */
  dispose(): Promise<void>;
}

/** How long workers may take to notice that their pass was aborted: thousands of times what a tile takes. */
const ABORT_LIMIT_MS = 5_000;

/** How long workers may take to get ready: a thousand times what it takes. One that says nothing by then never will. */
const START_LIMIT_MS = 20_000;

/** How long to wait for workers that start. */
export interface StartOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Ends it too, after so many milliseconds; 20,000 by default. */
  readonly limitMs?: number | undefined;
}

interface Running {
  readonly epoch: number;
  readonly resolve: () => void;
  readonly reject: (error: FlashSamplingError) => void;
}

/** A {@link Crew} of worker threads. Once one of them is lost, so are all: the rest are ended, and no command runs any more. */
export class WorkerCrew implements Crew {
  readonly #memory: WebAssembly.Memory;
  readonly #control: Int32Array;
  readonly #workers: WorkerHandle[] = [];
  readonly #exits: Promise<void>[] = [];
  #running: Running | undefined;
  #lost: FlashSamplingError | undefined;
  #abortTimer: ReturnType<typeof setTimeout> | undefined;
  #isEnding = false;
  #ended: Promise<void> | undefined;

  private constructor({ memory, control }: WorkerInput) {
    this.#memory = memory;
    this.#control = new Int32Array(memory.buffer, control, 4);
  }

  /**
   * Starts the workers and waits until they are ready to sleep.
   *
   * @param inputs - what each worker is started with
   * @param startOne - starts one of them
   * @param options - how long to wait: a worker that is suspended or swallowed says nothing
   * @throws FlashSamplingError `DEVICE_LOST` if one does not start, or a terminated worker may still write to the memory; `ABORTED`. Then none
   * is left
   */
  static async start(
    inputs: readonly WorkerInput[],
    startOne: StartWorker,
    { signal, limitMs = START_LIMIT_MS }: StartOptions = {},
  ): Promise<WorkerCrew> {
    throwIfAborted(signal);
    const crew = new WorkerCrew(inputs[0] as WorkerInput);
    if (mayHaveLateWriter(crew.#memory)) throw headIsLost();
    try {
      const ready = Promise.all(inputs.map((input) => crew.#add(input, startOne)));
      await unlessAborted(within(ready, limitMs), signal);
    } catch (cause) {
      await crew.dispose();
      throwIfAborted(signal);
      const message = `A worker thread of the CPU backend could not be started: ${messageOf(cause).replace(/\.?$/, ".")}`;
      throw new FlashSamplingError("DEVICE_LOST", message, { cause });
    }
    crew.#keepAlive(false);
    return crew;
  }

  get size(): number {
    return this.#workers.length;
  }

  /** Whether a worker has died. */
  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  run(command: typeof Command.Sample | typeof Command.Measure): Promise<void> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost);
    return new Promise((resolve, reject) => {
      Atomics.store(this.#control, Control.Abort, 0);
      Atomics.store(this.#control, Control.Done, 0);
      this.#keepAlive(true);
      this.#running = { epoch: this.#command(command), resolve, reject };
    });
  }

  abort(): void {
    Atomics.store(this.#control, Control.Abort, 1);
    if (this.#running === undefined) return;
    this.#abortTimer ??= setTimeout(
      () => this.#lose(new Error(`it did not stop within ${ABORT_LIMIT_MS / 1000} seconds of an abort`), "resolve"),
      ABORT_LIMIT_MS,
    );
  }

  dispose(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    this.#isEnding = true;
    this.#keepAlive(true);
    Atomics.store(this.#control, Control.Abort, 1);
    this.#command(Command.Exit);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    await Promise.all(this.#exits);
    if (this.#workers.some(({ lingers }) => lingers)) leaveToLateWriter(this.#memory);
  }

  /** Hands a command to all workers and returns its number. */
  #command(command: number): number {
    Atomics.store(this.#control, Control.Command, command);
    const epoch = Atomics.add(this.#control, Control.Epoch, 1) + 1;
    Atomics.notify(this.#control, Control.Epoch);
    return epoch | 0;
  }

  /** Starts a worker; resolves when it is ready, rejects with what kept it from getting ready. */
  async #add(input: WorkerInput, startOne: StartWorker): Promise<void> {
    await new Promise<void>((ready, failed) => {
      let exited = () => {};
      const exit = new Promise<void>((resolve) => {
        exited = resolve;
      });
      const worker = startOne(input, {
        onMessage: (message) => {
          if (message === "ready") ready();
          else this.#finished(message);
        },
        onExit: (cause) => {
          exited();
          failed(cause);
          if (!this.#isEnding) this.#lose(cause, "reject");
        },
      });
      this.#workers.push(worker);
      this.#exits.push(exit);
    });
  }

  #finished(message: Exclude<WorkerMessage, "ready">): void {
    const running = this.#running;
    if (running?.epoch !== message.done) return;
    this.#settle();
    this.#keepAlive(false);
    running.resolve();
  }

  /** Ends all workers, and then the command that was running. */
  #lose(cause: unknown, outcome: "resolve" | "reject"): void {
    const error = new FlashSamplingError(
      "DEVICE_LOST",
      `A worker thread of the CPU backend has died (${messageOf(cause)}). The next call starts another in its place.`,
      { cause },
    );
    this.#lost = error;
    const running = this.#running;
    this.#settle();
    this.dispose().then(() => running?.[outcome](mayHaveLateWriter(this.#memory) ? headIsLost(cause) : error));
  }

  #settle(): void {
    this.#running = undefined;
    clearTimeout(this.#abortTimer);
    this.#abortTimer = undefined;
  }

  #keepAlive(on: boolean): void {
    for (const worker of this.#workers) worker.keepAlive(on);
  }
}

function headIsLost(cause?: unknown): FlashSamplingError {
  const message =
    "A worker thread of the CPU backend had to be terminated, and the browser does not say when it stops to write to the head's memory. " +
    "Dispose of this head and load it again.";
  return new FlashSamplingError("DEVICE_LOST", message, { cause });
}

/** What `promise` resolves to, or an error after so many milliseconds. */
async function within<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it was not ready within ${limitMs / 1000} seconds`)), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

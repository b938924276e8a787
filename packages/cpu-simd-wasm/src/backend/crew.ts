/**
 * The workers of one head. Each owns a shard of the vocabulary and sleeps on a word of the shared memory between passes; the
 * host never blocks: the last worker to finish a pass says so in a message.
 *
 * The process may exit while workers sleep; while a pass runs they keep it alive.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { Command, Control, type WorkerInput, type WorkerMessage } from "../kernels/worker-loop.js";
import { startWorker, type WorkerHandle } from "../platform/node.js";

/** What a head needs of those who compute: runs commands one at a time, on the memory that it was made for. */
export interface Crew {
  /** How many share the work. */
  readonly size: number;
  /** Runs a command on all shards. Rejects with `DEVICE_LOST` if a worker dies or has died. */
  run(command: typeof Command.Sample | typeof Command.Measure): Promise<void>;
  /** Makes the running command end early; it still resolves. */
  abort(): void;
  /** Ends all workers. */
  dispose(): Promise<void>;
}

interface Running {
  readonly epoch: number;
  readonly resolve: () => void;
  readonly reject: (error: FlashSamplingError) => void;
}

/** Starts one worker. */
export type StartWorker = typeof startWorker;

/** A {@link Crew} of worker threads. */
export class WorkerCrew implements Crew {
  readonly #control: Int32Array;
  readonly #workers: WorkerHandle[] = [];
  readonly #exits: Promise<void>[] = [];
  #running: Running | undefined;
  #lost: FlashSamplingError | undefined;
  #disposed = false;

  private constructor({ memory, control }: WorkerInput) {
    this.#control = new Int32Array(memory.buffer, control, 4);
  }

  /**
   * Starts the workers and waits until they are ready to sleep.
   *
   * @param inputs - what each worker is started with
   * @param startOne - starts one of them; worker threads, unless a test brings its own
   * @throws FlashSamplingError `DEVICE_LOST` if one does not start; then none is left
   */
  static async start(inputs: readonly WorkerInput[], startOne: StartWorker = startWorker): Promise<WorkerCrew> {
    const crew = new WorkerCrew(inputs[0] as WorkerInput);
    try {
      await Promise.all(inputs.map((input) => crew.#add(input, startOne)));
    } catch (cause) {
      await crew.dispose();
      const message = `A worker thread of the CPU backend could not be started: ${messageOf(cause)}`;
      throw new FlashSamplingError("DEVICE_LOST", message, { cause });
    }
    crew.#keepAlive(false);
    return crew;
  }

  get size(): number {
    return this.#workers.length;
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
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#keepAlive(true);
    this.abort();
    this.#command(Command.Exit);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    await Promise.all(this.#exits);
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
          if (!this.#disposed) this.#lose(cause);
        },
      });
      this.#workers.push(worker);
      this.#exits.push(exit);
    });
  }

  #finished(message: Exclude<WorkerMessage, "ready">): void {
    const running = this.#running;
    if (running?.epoch !== message.done) return;
    this.#running = undefined;
    this.#keepAlive(false);
    running.resolve();
  }

  #lose(cause: unknown): void {
    this.#lost ??= new FlashSamplingError(
      "DEVICE_LOST",
      `A worker thread of the CPU backend has died (${messageOf(cause)}). Dispose of this head and load it again.`,
      { cause },
    );
    this.#running?.reject(this.#lost);
    this.#running = undefined;
  }

  #keepAlive(on: boolean): void {
    for (const worker of this.#workers) worker.keepAlive(on);
  }
}

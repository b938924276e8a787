/**
 * The floor under every time: as many threads as the contestants have read as many bytes as the weights have, once. The memory is
 * read again and again, as weights are, so what the caches hold of it they hold for both. There are several readers, and the one that
 * is the fastest here is the floor.
 */
import { Worker } from "node:worker_threads";
import kernel from "../../build/read.wasm";
import { headBytes } from "../plan/problem.js";
import { Random } from "../problem/random.js";
import type { Contestant, Opening } from "./contestant.js";
import { READERS, ReadControl, type ReadInput } from "./read-worker.js";

const PAGE = 65_536;
/** What the bytes of a thread are a multiple of, for the kernel. */
const STEP = 256;
/** The first page is for the control words. */
const START = PAGE;
/** Calls of each reader before one is chosen, the first few to let V8 compile it with all its optimisations. */
const WARM_UP_CALLS = 4;
const TIMED_CALLS = 8;

/** Reads memory on threads. */
export class ReadMemory implements Contestant {
  readonly #control: Int32Array;
  readonly #workers: readonly Worker[];
  readonly #words: Int32Array;
  /** Shortest time of each reader, in milliseconds. */
  readonly #times = new Map<number, number>();

  private constructor(memory: WebAssembly.Memory, workers: readonly Worker[], bytes: number) {
    this.#control = new Int32Array(memory.buffer, 0, 4);
    this.#words = new Int32Array(memory.buffer, START, bytes / 4);
    this.#workers = workers;
  }

  static async open({ head, format, threads }: Opening): Promise<ReadMemory> {
    const bytes = Math.ceil(headBytes(head.shape, format) / STEP) * STEP;
    const pages = Math.ceil((START + bytes) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    const random = new Random(2);
    // Every page has to exist: untouched ones are all one page of zeros.
    const words = new Int32Array(memory.buffer, START, bytes / 4);
    for (let i = 0; i < words.length; i++) words[i] = random.word();
    const module = await WebAssembly.compile(kernel);
    const part = (index: number) => START + Math.floor((index * bytes) / threads / STEP) * STEP;
    const workers = Array.from({ length: threads }, (_, index) => {
      const workerData: ReadInput = { module, memory, start: part(index), end: part(index + 1) };
      return new Worker(new URL("./read-worker.js", import.meta.url), { workerData, execArgv: [] });
    });
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once("online", resolve))));
    const contestant = new ReadMemory(memory, workers, bytes);
    contestant.#chooseReader();
    return contestant;
  }

  get fastest(): number {
    return Math.min(...this.#times.values());
  }

  async sample(): Promise<number[]> {
    this.#read();
    return [];
  }

  async check(): Promise<void> {
    let expected = 0;
    for (let i = 0; i < this.#words.length; i++) expected = (expected + (this.#words[i] as number)) | 0;
    const chosen = Atomics.load(this.#control, ReadControl.Reader);
    for (const reader of READERS.keys()) {
      Atomics.store(this.#control, ReadControl.Reader, reader);
      const found = this.#read();
      if (found !== expected) throw new Error(`The sum of the memory's words is ${found}; it should be ${expected}.`);
    }
    Atomics.store(this.#control, ReadControl.Reader, chosen);
  }

  notes(): Readonly<Record<string, string>> {
    const times = Array.from(this.#times, ([streams, time]) => `${streams} at a time ${time.toFixed(2)} ms`);
    return { readers: times.join(", ") };
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** Chooses the fastest reader by its shortest time: what else the machine does can only add to it. */
  #chooseReader(): void {
    for (let call = 0; call < WARM_UP_CALLS + TIMED_CALLS; call++) {
      for (const [reader, streams] of READERS.entries()) {
        Atomics.store(this.#control, ReadControl.Reader, reader);
        const started = performance.now();
        this.#read();
        const time = performance.now() - started;
        if (call >= WARM_UP_CALLS) this.#times.set(streams, Math.min(time, this.#times.get(streams) ?? time));
      }
    }
    const [fastest] = [...this.#times].sort(([, a], [, b]) => a - b)[0] as [number, number];
    Atomics.store(this.#control, ReadControl.Reader, READERS.indexOf(fastest as (typeof READERS)[number]));
  }

  #read(): number {
    const control = this.#control;
    Atomics.store(control, ReadControl.Sum, 0);
    Atomics.store(control, ReadControl.Remaining, this.#workers.length);
    Atomics.add(control, ReadControl.Epoch, 1);
    Atomics.notify(control, ReadControl.Epoch);
    for (;;) {
      const remaining = Atomics.load(control, ReadControl.Remaining);
      if (remaining === 0) return Atomics.load(control, ReadControl.Sum);
      Atomics.wait(control, ReadControl.Remaining, remaining);
    }
  }
}

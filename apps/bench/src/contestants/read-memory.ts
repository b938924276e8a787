/**
 * The floor under every time: as many threads as the contestants have read as many bytes as the weights have, once. The memory is
 * read again and again, as weights are, so what the caches hold of it they hold for both.
 */
import { Worker } from "node:worker_threads";
import kernel from "../../build/read.wasm";
import { headBytes } from "../plan/problem.js";
import { Random } from "../problem/random.js";
import type { Contestant, Opening } from "./contestant.js";
import { ReadControl, type ReadInput } from "./read-worker.js";

const PAGE = 65_536;
/** Bytes that the kernel reads at a time. */
const STEP = 128;
/** The first page is for the control words. */
const START = PAGE;

/** Reads memory on threads. */
export class ReadMemory implements Contestant {
  readonly #control: Int32Array;
  readonly #workers: readonly Worker[];
  readonly #words: Int32Array;

  private constructor(memory: WebAssembly.Memory, workers: readonly Worker[], bytes: number) {
    this.#control = new Int32Array(memory.buffer, 0, 4);
    this.#words = new Int32Array(memory.buffer, START, bytes / 4);
    this.#workers = workers;
  }

  static async open({ files, format, threads }: Opening): Promise<ReadMemory> {
    const bytes = Math.ceil(headBytes(files.shape, format) / STEP) * STEP;
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
    return new ReadMemory(memory, workers, bytes);
  }

  async sample(): Promise<number[]> {
    this.#read();
    return [];
  }

  async check(): Promise<void> {
    let expected = 0;
    for (let i = 0; i < this.#words.length; i++) expected = (expected + (this.#words[i] as number)) | 0;
    const found = this.#read();
    if (found !== expected) throw new Error(`The sum of the memory's words is ${found}; it should be ${expected}.`);
  }

  notes(): Readonly<Record<string, string>> {
    return {};
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
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

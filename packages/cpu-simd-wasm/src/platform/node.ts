/**
 * The host platform, Node: the only module (with worker.js beside it) that names it. Another platform offers the same exports.
 */
import { availableParallelism as processors } from "node:os";
import { Worker } from "node:worker_threads";
import type { WorkerInput, WorkerMessage } from "../kernels/worker-loop.js";

/** A running worker. */
export interface WorkerHandle {
  /** Lets the process stay alive for this worker's sake, or not. */
  keepAlive(on: boolean): void;
  /** Ends the worker whatever it is doing; resolves when it has ended. */
  terminate(): Promise<void>;
}

/** What happens to a worker. */
export interface WorkerEvents {
  onMessage(message: WorkerMessage): void;
  /** The worker has ended, by itself or by an error. */
  onExit(cause: unknown): void;
}

/** Starts a worker. */
export function startWorker(input: WorkerInput, events: WorkerEvents): WorkerHandle {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: input,
    name: "flashsampling",
    execArgv: [],
  });
  let failure: unknown;
  worker.on("message", events.onMessage);
  worker.on("error", (error) => {
    failure = error;
  });
  worker.on("exit", (code) => events.onExit(failure ?? new Error(`The worker ended with exit code ${code}.`)));
  return {
    keepAlive: (on) => (on ? worker.ref() : worker.unref()),
    terminate: async () => {
      await worker.terminate();
    },
  };
}

/** Processors that this process may use. */
export function availableParallelism(): number {
  return processors();
}

/** Reads a file or fetches a URL. */
export async function readBytes(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  if (url.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    return new Uint8Array(await readFile(url));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

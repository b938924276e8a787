/**
 * Node, and Deno and Bun, which offer Node's modules: the only module (with worker.js beside it) that names these.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import workerSource from "../../build/worker.txt";
import type { WorkerInput } from "../kernels/worker-loop.js";
import { fetchBytes } from "./fetch-bytes.js";
import type { Platform, WorkerEvents, WorkerHandle } from "./platform.js";

function startFrom(url: URL, input: WorkerInput, events: WorkerEvents): WorkerHandle {
  const worker = new Worker(url, { workerData: input, name: "flashsampling", execArgv: [] });
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

/** The platform. */
export const platform: Platform = {
  whyNoThreads: () => undefined,
  startWays: [
    (input, events) => startFrom(new URL("./worker.js", import.meta.url), input, events),
    (input, events) => startFrom(new URL(`data:text/javascript,${encodeURIComponent(workerSource)}`), input, events),
  ],
  workersNeed: "Node's permission model must allow workers (--allow-worker).",
  availableParallelism,
  readBytes: async (url, signal) => {
    if (url.protocol !== "file:") return fetchBytes(url, signal);
    const { readFile } = await import("node:fs/promises");
    return new Uint8Array(await readFile(url, { signal }));
  },
};

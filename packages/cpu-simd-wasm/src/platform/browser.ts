/**
 * Browsers: pages and their workers. Nothing of Node is named here.
 */
import workerSource from "../../build/browser-worker.txt";
import type { WorkerInput } from "../kernels/worker-loop.js";
import { fetchBytes } from "./fetch-bytes.js";
import type { Platform, StartWorker, WorkerEvents, WorkerHandle } from "./platform.js";

/** How long a worker may take to leave before it is ended in the middle of what it does. */
const LEAVE_LIMIT_MS = 1_000;

/**
 * A browser does not say when a terminated worker has stopped to write to the shared memory, so the worker itself says that it is leaving.
 * It does soon after {@link Command.Exit}, unless it is not ready yet and so writes nothing, or hangs.
 */
function handleOf(worker: Worker, input: WorkerInput, events: WorkerEvents): WorkerHandle {
  let [isReady, hasEnded, lingers] = [false, false, false];
  let left = () => {};
  const leaving = new Promise<void>((resolve) => {
    left = resolve;
  });
  const end = (cause: unknown) => {
    if (hasEnded) return;
    hasEnded = true;
    left();
    worker.terminate();
    events.onExit(cause);
  };
  worker.onmessage = ({ data }) => {
    if (data === "left") return end(new Error("The worker has left."));
    isReady = true;
    events.onMessage(data);
  };
  worker.onerror = ({ message }) => end(new Error(message ?? "The worker's script could not be loaded."));
  worker.onmessageerror = () => end(new Error("The worker could not read what it was sent."));
  try {
    worker.postMessage(input);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
  return {
    keepAlive: () => {},
    terminate: async () => {
      if (isReady) await Promise.race([leaving, new Promise((resolve) => setTimeout(resolve, LEAVE_LIMIT_MS))]);
      lingers = isReady && !hasEnded;
      end(new Error("The worker was terminated."));
    },
    get lingers() {
      return lingers;
    },
  };
}

/** Bundlers look for this very expression and bring the file along. */
const startFromFile: StartWorker = (input, events) =>
  handleOf(new Worker(new URL("./browser-worker.js", import.meta.url), { type: "module" }), input, events);

const startFromCopy: StartWorker = (input, events) => {
  const url = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
  try {
    const worker = new Worker(url, { type: "module" });
    const revoke = () => URL.revokeObjectURL(url);
    return handleOf(worker, input, {
      onMessage: (message) => {
        revoke();
        events.onMessage(message);
      },
      onExit: (cause) => {
        revoke();
        events.onExit(cause);
      },
    });
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw cause;
  }
};

/** The platform. */
export const platform: Platform = {
  whyNoThreads: () =>
    globalThis.crossOriginIsolated
      ? undefined
      : "this page is not cross-origin isolated, so threads cannot share memory; serve it and its workers with " +
        "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp",
  startWays: [startFromFile, startFromCopy],
  workersNeed:
    "The page's Content-Security-Policy must allow workers (worker-src 'self', or blob: where a bundle has lost the worker's file).",
  // Some embedded engines do not tell.
  availableParallelism: () => navigator.hardwareConcurrency ?? 1,
  readBytes: fetchBytes,
};

/**
 * Whether workers can be started at all: a bundle may have left the worker's file behind, a policy may forbid threads. It shows when the
 * backend is opened, so that the next one in the caller's list gets its turn, and not when a head is loaded. What has worked once is not
 * tried again: starting a worker takes tens of milliseconds.
 */
import type { FlashSamplingError, UnavailableReason } from "@flashsampling/core";
import type { LoadedKernels } from "../kernels/load.js";
import { CONTROL_SIZE, PAGE, STACK_SIZE } from "../plan/layout.js";
import { type StartWorker, WorkerCrew } from "./crew.js";

/** Whether a worker has been started in this process. */
let haveStarted = false;

/**
 * Starts a worker with the kernels on a memory of its own, and ends it.
 *
 * @param kernels - the compiled kernels
 * @param startOne - starts a worker thread, unless a test brings its own
 * @returns why none can be started; `undefined` if one can
 */
export async function missingWorkers(
  kernels: LoadedKernels,
  startOne?: StartWorker,
): Promise<UnavailableReason | undefined> {
  if (haveStarted && startOne === undefined) return undefined;
  const control = Math.ceil(kernels.heapBase / CONTROL_SIZE) * CONTROL_SIZE;
  const stackTop = control + CONTROL_SIZE + STACK_SIZE;
  const pages = Math.ceil(stackTop / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  try {
    // It is given no work, so the pass and the shard are never read.
    const input = { module: kernels.module, memory, control, pass: 0, shard: 0, stackTop, workerCount: 1 };
    const crew = await WorkerCrew.start([input], startOne);
    await crew.dispose();
    haveStarted ||= startOne === undefined;
    return undefined;
  } catch (error) {
    const { message, cause } = error as FlashSamplingError;
    const help =
      "A bundler must leave @flashsampling/cpu-simd-wasm out of the bundle (mark it as external), so that the worker's file is found; " +
      "Node's permission model must allow workers (--allow-worker).";
    return { code: "WORKERS_UNAVAILABLE", message: `${message}. ${help}`, cause };
  }
}

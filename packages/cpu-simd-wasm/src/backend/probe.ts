/**
 * How a worker can be started here, if at all: a bundle may have left the worker's file behind, a policy may forbid threads. It shows when the
 * backend is opened and not when a head is loaded. What has worked once is not tried again: starting a worker takes tens of milliseconds.
 */
import { type FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import type { LoadedKernels } from "../kernels/load.js";
import { CONTROL_SIZE, PAGE, STACK_SIZE } from "../plan/layout.js";
import type { Platform, StartWorker } from "../platform/platform.js";
import { type StartOptions, WorkerCrew } from "./crew.js";

/** A way to start workers, or why there is none, as the second half of a sentence. */
export type WayToStart = { readonly start: StartWorker } | { readonly whyNone: string };

/** Ways that have worked. */
const proven = new WeakSet<StartWorker>();

/**
 * Tries ways to start a worker until one works: starts one with the kernels on a memory of its own, and ends it.
 *
 * @param kernels - the compiled kernels
 * @param platform - the ways to start one, the best first, and what they need
 * @param options - how long to wait for each
 * @throws FlashSamplingError `ABORTED`
 */
export async function findWayToStart(
  kernels: LoadedKernels,
  { startWays, workersNeed }: Pick<Platform, "startWays" | "workersNeed">,
  options: StartOptions = {},
): Promise<WayToStart> {
  const known = startWays.find((start) => proven.has(start));
  if (known !== undefined) return { start: known };
  const messages = new Set<string>();
  for (const start of startWays) {
    try {
      await tryToStart(kernels, start, options);
      proven.add(start);
      return { start };
    } catch (error) {
      throwIfAborted(options.signal);
      messages.add((error as FlashSamplingError).message);
    }
  }
  return { whyNone: `${[...messages].join(" ")} ${workersNeed}` };
}

async function tryToStart(kernels: LoadedKernels, start: StartWorker, options: StartOptions): Promise<void> {
  const control = Math.ceil(kernels.heapBase / CONTROL_SIZE) * CONTROL_SIZE;
  const stackTop = control + CONTROL_SIZE + STACK_SIZE;
  const pages = Math.ceil(stackTop / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  // It is given no work, so the pass and the shard are never read.
  const input = { module: kernels.module, memory, control, pass: 0, shard: 0, stackTop, workerCount: 1 };
  const crew = await WorkerCrew.start([input], start, options);
  await crew.dispose();
}

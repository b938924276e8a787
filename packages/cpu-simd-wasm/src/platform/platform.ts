/**
 * What differs between the places where the backend runs. There is one module for Node, Deno and Bun and one for browsers; the build puts
 * the one in the other's place.
 */
import type { WorkerInput, WorkerMessage } from "../kernels/worker-loop.js";

/** A running worker. */
export interface WorkerHandle {
  /** Lets the process stay alive for this worker's sake, or not. */
  keepAlive(on: boolean): void;
  /** Ends the worker whatever it is doing; resolves when it has ended, or may linger. */
  terminate(): Promise<void>;
  /** Whether it was terminated where the platform does not say when it stops, so that it may still write to the memory. */
  readonly lingers?: boolean;
}

/** What happens to a worker. */
export interface WorkerEvents {
  onMessage(message: WorkerMessage): void;
  /** The worker has ended, by itself, by an error or because it was terminated. */
  onExit(cause: unknown): void;
}

/** Starts a worker; may throw where none is allowed. */
export type StartWorker = (input: WorkerInput, events: WorkerEvents) => WorkerHandle;

/** A place where the backend runs. */
export interface Platform {
  /** Why threads cannot share memory here, as the second half of a sentence; `undefined` where they can. */
  whyNoThreads(): string | undefined;
  /** Ways to start a worker, the best first: from its file, or, where a bundle has lost that, from a copy inside the package. */
  readonly startWays: readonly StartWorker[];
  /** What workers need here, as a sentence for those who have none. */
  readonly workersNeed: string;
  /** Processors that this process may use. */
  availableParallelism(): number;
  /** Reads a file or fetches a URL, unless the signal fires before. */
  readBytes(url: URL, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

// @ts-check
/**
 * Entry point of a worker thread in Node, Deno and Bun.
 */
import { parentPort, workerData } from "node:worker_threads";
import { serve } from "../kernels/worker-loop.js";

serve(workerData, (message) => parentPort?.postMessage(message));

/**
 * Warms a call up and takes its time, again and again.
 */
import type { Budget } from "./messages.js";

/**
 * @param call - the call; told how many came before it
 * @param budget - how long
 * @param onWarm - called between warm-up and measuring
 * @returns times in milliseconds
 */
export async function timeCase(
  call: (index: number) => Promise<unknown>,
  budget: Budget,
  onWarm: () => void,
): Promise<number[]> {
  let calls = 0;
  const run = async (ms: number, fewest: number, most: number): Promise<number[]> => {
    const times: number[] = [];
    let spent = 0;
    while (times.length < most && (times.length < fewest || spent < ms)) {
      // Garbage collectors and thread pools get their turn between calls, as they do in a program that does something else too.
      await pause();
      const started = performance.now();
      await call(calls++);
      const time = performance.now() - started;
      times.push(time);
      spent += time;
    }
    return times;
  };
  await run(budget.warmUpMs, budget.warmUpCalls, Number.POSITIVE_INFINITY);
  onWarm();
  return run(budget.measureMs, budget.minCalls, budget.maxCalls);
}

/** Lets everything that waits in the event loop run once. A browser has no `setImmediate`; a message to oneself does the same there. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

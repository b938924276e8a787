/**
 * Warms a call up and takes its time, again and again.
 */
import { turn } from "@flashsampling/core/backend";
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
  const run = async (isWanted: (done: number, spent: number) => boolean): Promise<number[]> => {
    const times: number[] = [];
    let spent = 0;
    while (isWanted(times.length, spent)) {
      // Garbage collectors and thread pools get their turn between calls, as they do in a program that does something else too.
      await turn();
      const started = performance.now();
      await call(calls++);
      const time = performance.now() - started;
      times.push(time);
      spent += time;
    }
    return times;
  };
  const { warmUpMs, warmUpCalls, maxWarmUpMs, measureMs, minCalls, maxCalls } = budget;
  await run((done, spent) => spent < warmUpMs || (done < warmUpCalls && spent < maxWarmUpMs));
  onWarm();
  return run((done, spent) => done < maxCalls && (done < minCalls || spent < measureMs));
}

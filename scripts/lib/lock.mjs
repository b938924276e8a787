// One at a time among processes: a folder of claims, one file for each process, named after its id.
//
// Who finds his own claim alone holds the lock; who finds another's takes his own back, and tries again later. Each is made before the folder
// is read, so of two at least one sees the other. The claim of a process that has died is removed by whoever finds it, which no other's
// can be taken for: names differ. A file system need only make files for this. It holds among the processes of one machine, where ids differ, and not
// within one of them.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LEAST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 250;

/**
 * Runs `task` while no other process runs one under the same folder. Where this process ends before, the lock is free again.
 *
 * @template T
 * @param {string} folder
 * @param {(holder: number) => void} onWait called once, if another process is there, with its id
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function alone(folder, onWait, task) {
  const claim = join(folder, String(process.pid));
  const free = () => rmSync(claim, { force: true });
  process.once("exit", free);
  try {
    for (let waited = false; ; waited = true) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(claim, "");
      const holder = otherClaims(folder)[0];
      if (holder === undefined) return await task();
      free();
      if (!waited) onWait(holder);
      // By chance, so that two that saw each other do not do so for ever.
      const pause = LEAST_PAUSE_MS + Math.random() * (LONGEST_PAUSE_MS - LEAST_PAUSE_MS);
      await new Promise((next) => setTimeout(next, pause));
    }
  } finally {
    process.off("exit", free);
    free();
  }
}

/**
 * @param {string} folder
 * @returns {number[]} the other processes that claim it and live; claims of those that do not are removed
 */
function otherClaims(folder) {
  return readdirSync(folder)
    .map(Number)
    .filter((pid) => pid !== process.pid)
    .filter((pid) => {
      const lives = isAlive(pid);
      if (!lives) rmSync(join(folder, String(pid)), { force: true });
      return lives;
    });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * The process of one contestant. It ends with its job, and too when the benchmark is gone.
 */
import { openContestant } from "./contestants/open.js";
import { measureJob } from "./measure/measure-job.js";
import type { Report, Task } from "./measure/messages.js";
import { openHeadFiles } from "./problem/head-files.js";

process.once("disconnect", () => process.exit());
// Ctrl-C reaches the whole process group; the benchmark decides what becomes of this process.
process.on("SIGINT", () => {});
process.once("message", (task: Task) => {
  measureJob(task, openHeadFiles(task.files), (opening) => openContestant(task.job.contestant, opening), report)
    .catch((error: unknown) => report({ type: "failed", reason: error instanceof Error ? error.message : `${error}` }))
    // Some contestants keep threads that would keep the process alive.
    .finally(() => process.exit());
});

function report(message: Report): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}

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
process.once("SIGTERM", () => process.exit());
process.once("message", (task: Task) => {
  measure(task)
    .catch((error: unknown) => report({ type: "failed", reason: error instanceof Error ? error.message : `${error}` }))
    // Some contestants keep threads that would keep the process alive.
    .finally(() => process.exit());
});

async function measure(task: Task): Promise<void> {
  const { contestant } = task.job;
  if (contestant === "flashsampling-chromium") {
    const { measureInChromium } = await import("./chromium/measure-in-chromium.js");
    return measureInChromium(task, task.engine?.path as string, report);
  }
  return measureJob(task, openHeadFiles(task.files), (opening) => openContestant(contestant, opening), report);
}

function report(message: Report): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}

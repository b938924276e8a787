/**
 * The process of one contestant. It ends with its job, and too when the benchmark is gone.
 */
import { openContestant } from "./contestants/open.js";
import { gpuContestantInfo } from "./gpu/contestants.js";
import { openGpuContestant } from "./gpu/open.js";
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
  const head = openHeadFiles(task.files);
  const { format } = task.job;
  if (task.benchmark === "webgpu") {
    const { job } = task;
    if (gpuContestantInfo(job.contestant).engine === "chromium") return inChromium(task);
    return measureJob(task, head, () => openGpuContestant(job, { head, format }), report);
  }
  const { contestant, threads } = task.job;
  if (contestant === "flashsampling-chromium") return inChromium(task);
  return measureJob(task, head, () => openContestant(contestant, { head, format, threads }), report);
}

async function inChromium(task: Task): Promise<void> {
  const { measureInChromium } = await import("./chromium/measure-in-chromium.js");
  return measureInChromium(task, task.engine?.path as string, report);
}

function report(message: Report): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}

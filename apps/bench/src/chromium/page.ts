/**
 * The page in which contestants are measured in Chromium: the process of a contestant, in a browser. Its own script is bundled; the
 * packages are loaded as they are published, by an import map.
 */
import type { Contestant } from "../contestants/contestant.js";
import { measureJob } from "../measure/measure-job.js";
import type { Report, Task } from "../measure/messages.js";
import { HeadReader } from "../problem/head-reader.js";

/** Does a task, with what the server has of its head. */
export async function measure(task: Task, report: (message: Report) => Promise<void>): Promise<void> {
  if (!crossOriginIsolated) throw new Error("The page is not cross-origin isolated.");
  const head = new HeadReader(task.files.shape, async (name) => {
    const response = await fetch(`/head/${name}`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return response.arrayBuffer();
  });
  await measureJob(task, head, () => open(task, head), report);
}

/** Opens a contestant; what the other benchmark takes is not loaded. */
async function open(task: Task, head: HeadReader): Promise<Contestant> {
  const { format } = task.job;
  if (task.benchmark === "cpu") {
    const { openOnCpu } = await import("../contestants/on-cpu.js");
    return openOnCpu({ head, format, threads: task.job.threads });
  }
  const { adapterInWords, describeAdapter, openAdapter } = await import("../gpu/adapter.js");
  const adapter = describeAdapter(await openAdapter());
  if (adapter.isEmulated !== task.job.isEmulated) {
    throw new Error(`Chromium's adapter is another than Node's: ${adapterInWords(adapter)}.`);
  }
  const { openGpuContestant } = await import("../gpu/open.js");
  return openGpuContestant(task.job, { head, format });
}

/**
 * The page in which FlashSampling is measured in Chromium: the process of a contestant, in a browser. Its own script is bundled; the
 * packages are loaded as they are published, by an import map.
 */
import { FlashSampling } from "../contestants/flash-sampling.js";
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
  await measureJob(task, head, FlashSampling.open, report);
}

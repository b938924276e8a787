/**
 * The process of one generator. It ends with its task, and too when the benchmark is gone.
 */
import { measureGeneration } from "./generation/measure.js";
import type { GenerationReport, GenerationTask } from "./generation/messages.js";

process.once("disconnect", () => process.exit());
// Ctrl-C reaches the whole process group; the benchmark decides what becomes of this process.
process.on("SIGINT", () => {});
process.once("message", (task: GenerationTask) => {
  measureGeneration(task)
    .catch(
      (error: unknown): GenerationReport => ({
        type: "failed",
        reason: error instanceof Error ? error.message : `${error}`,
      }),
    )
    // Some keep threads that would keep the process alive.
    .then((report) => process.send?.(report, () => process.exit()));
});

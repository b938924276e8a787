/**
 * Runs a task in a fresh process.
 */
import { fork } from "node:child_process";
import type { GenerationReport, GenerationTask } from "./messages.js";

/** A process that takes so long hangs. */
const LONGEST_MS = 10 * 60_000;
const KEPT_ERROR_CHARACTERS = 500;

/**
 * @param task - what to do
 * @param entry - the script of the process
 * @param signal - ends the process
 */
export function runGenerationTask(task: GenerationTask, entry: URL, signal: AbortSignal): Promise<GenerationReport> {
  const child = fork(entry, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let report: GenerationReport | undefined;
  let errors = "";
  let reason: string | undefined;
  const kill = (why: string) => {
    reason ??= why;
    child.kill("SIGKILL");
  };
  const onAbort = () => kill("interrupted");
  const timer = setTimeout(() => kill(`it took more than ${LONGEST_MS / 60_000} minutes`), LONGEST_MS);
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-KEPT_ERROR_CHARACTERS);
  });
  child.on("message", (message: GenerationReport) => {
    report = message;
  });
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      resolve(report ?? { type: "failed", reason: reason ?? "the process did not start" });
    };
    child.on("error", (error) => {
      reason ??= error.message;
      if (child.pid === undefined) finish();
    });
    child.on("close", (code, killer) => {
      reason ??= `the process ended with ${killer ?? `code ${code}`}${errors === "" ? "" : `: ${errors.trim()}`}`;
      finish();
    });
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    child.send(task);
  });
}

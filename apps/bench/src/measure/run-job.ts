/**
 * Runs a job in a fresh process and collects what it reports.
 */
import { fork } from "node:child_process";
import type { CaseSamples, Report, Task } from "./messages.js";

/** What came of a job. */
export interface JobOutcome {
  readonly cases: readonly CaseSamples[];
  readonly notes: Readonly<Record<string, string>>;
  /** Why it ended before its end. */
  readonly failure?: string | undefined;
}

/** A process that says nothing for so long hangs. */
const SILENCE_MS = 10 * 60_000;
/** How long a process may take to end by itself. */
const GRACE_MS = 1000;
const KEPT_ERROR_LINES = 5;

/**
 * @param task - what to do
 * @param entry - the script of the process
 * @param signal - ends the process; what it reported so far is the outcome
 * @param otherNode - the program that runs it, if not this Node
 */
export function runJob(task: Task, entry: URL, signal: AbortSignal, otherNode?: string): Promise<JobOutcome> {
  const child = fork(entry, {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // This Node's flags may be unknown to the other.
    ...(otherNode !== undefined && { execPath: otherNode, execArgv: [] }),
  });
  const cases: CaseSamples[] = [];
  let notes: Readonly<Record<string, string>> = {};
  let failure: string | undefined;
  let ended = false;
  let errors = "";
  const kill = (reason: string) => {
    failure ??= reason;
    // It takes along what it has started, unless it hangs or has not got so far.
    child.kill("SIGTERM");
    killer ??= setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  };
  const onAbort = () => kill("interrupted");
  let killer: NodeJS.Timeout | undefined;
  let timer = setTimeout(() => {}, 0);
  const expectMore = () => {
    clearTimeout(timer);
    timer = setTimeout(() => kill(`silent for ${SILENCE_MS / 60_000} minutes`), SILENCE_MS);
  };
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.on("message", (message: Report) => {
    expectMore();
    if (message.type === "case") {
      cases.push(message);
    } else if (message.type === "end") {
      notes = message.notes;
      ended = true;
    } else {
      failure ??= message.reason;
    }
  });
  expectMore();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      clearTimeout(killer);
      signal.removeEventListener("abort", onAbort);
      resolve({ cases, notes, failure });
    };
    child.on("error", (error) => {
      failure ??= error.message;
      if (child.pid === undefined) finish();
    });
    child.on("close", (code, by) => {
      if (!ended) failure ??= `the process ended with ${by ?? `code ${code}`}${lastLines(errors)}`;
      finish();
    });
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    child.send(task);
  });
}

function lastLines(text: string): string {
  const lines = text.trimEnd().split("\n").slice(-KEPT_ERROR_LINES).join("\n");
  return lines === "" ? "" : `: ${lines}`;
}

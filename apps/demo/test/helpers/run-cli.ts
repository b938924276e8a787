/**
 * Runs the built command as users do: as a process of its own.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** How a process ended. */
export interface Ended {
  /** Exit code; `null` if a signal ended it. */
  readonly code: number | null;
  /** Everything on standard output. */
  readonly stdout: string;
  /** Everything on standard error. */
  readonly stderr: string;
}

/**
 * Runs the command to its end. Its standard streams are pipes.
 *
 * @param args - the command line
 * @param options - `input` is given on standard input; `onStdout` is called with what was printed so far, and may send signals
 */
export function runCli(
  args: readonly string[],
  options: {
    input?: string;
    environment?: NodeJS.ProcessEnv;
    onStdout?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
  } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...options.environment } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    options.onStdout?.(stdout, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {}); // The command need not read what it is given.
  child.stdin.end(options.input ?? "");
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

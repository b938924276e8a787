// Child processes that never outlive this one.
//
// Each child leads a process group of its own, with no terminal and no standard input: it cannot draw on the user's
// terminal, and a Ctrl-C reaches it through this module only, once. When a signal ends this process, every group
// is sent that signal, and after a grace period whatever is left of it is killed. A SIGTERM sent to npm ends npm and its shell but
// never reaches this process; so it also watches its parent, and counts the loss of it as the signal.

import { spawn } from "node:child_process";
import { constants } from "node:os";

const GRACE_MS = 4000;
const PARENT_CHECK_MS = 500;
const KEPT_CHARACTERS = 200_000;
const windows = process.platform === "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const parent = process.ppid;
let parentCheck = /** @type {NodeJS.Timeout | undefined} */ (undefined);
let stopping = false;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {(text: string) => void} [options.onOutput] called with the output as it comes, both streams
 * @param {number} [options.timeoutMs] the child is stopped when it takes longer
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} output: the last part of both streams
 */
export function run(command, args, { cwd, env = process.env, onOutput, timeoutMs }) {
  listen();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: !windows,
      // npx is a .cmd file on Windows, which only a shell can run.
      shell: windows && !command.endsWith(".exe"),
    });
    running.add(child);
    let output = "";
    let timedOut = false;
    const take = (/** @type {string} */ text) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
      onOutput?.(text);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        signalGroup(child, "SIGTERM");
        setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS).unref();
      }, timeoutMs);
    const done = () => {
      clearTimeout(timer);
      running.delete(child);
    };
    child.on("error", (error) => {
      done();
      if (!stopping) reject(error);
    });
    child.on("close", (code, signal) => {
      done();
      // While stopping, the promise stays pending: the process is about to end, and nobody should report a failure.
      if (!stopping) resolve({ code: code ?? 128 + constants.signals[signal ?? "SIGTERM"], output, timedOut });
    });
  });
}

/** Gives the signals back to whoever comes next in this process. */
export function release() {
  for (const signal of SIGNALS) process.off(signal, stop);
  clearInterval(parentCheck);
  parentCheck = undefined;
}

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

function listen() {
  if (parentCheck) return;
  for (const signal of SIGNALS) process.on(signal, stop);
  parentCheck = setInterval(() => process.ppid !== parent && stop("SIGTERM"), PARENT_CHECK_MS).unref();
}

/** @param {NodeJS.Signals} signal */
async function stop(signal) {
  // The terminal signals the whole foreground group and npm passes the signal on: two arrive for one Ctrl-C.
  if (stopping) return;
  stopping = true;
  const children = [...running];
  for (const child of children) signalGroup(child, signal);
  const deadline = Date.now() + GRACE_MS;
  while (children.some(groupLives) && Date.now() < deadline) await new Promise((next) => setTimeout(next, 20));
  for (const child of children) signalGroup(child, "SIGKILL");
  process.exit(128 + constants.signals[signal]);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function groupLives(child) {
  if (child.pid === undefined) return false;
  if (windows) return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first look at a driver is another process's: one that is broken takes that process with it, and not the user's.
 */
import { execFile } from "node:child_process";
import type { Probe } from "../kernels/native.js";
import type { Files } from "./files.js";

/** The process ended without an answer. */
export interface Crash {
  /** How it ended, and the last it said. */
  readonly crashed: string;
}

/** How long a driver may take: the first look at a machine with many GPUs takes seconds. */
const TIMEOUT_MS = 60_000;

const PROGRAM = `
const [addon, driver] = process.argv.slice(1);
const answer = (() => {
  let native;
  try {
    native = require(addon);
  } catch (error) {
    return { unloadable: error.message };
  }
  return native.probe(driver);
})();
process.stdout.write(JSON.stringify(answer));`;

/** One look per addon and driver, for as long as this process lives. */
const answers = new Map<string, Promise<Probe | Crash>>();

/** What a driver says of itself and its devices; asked once. */
export function probe({ addon, driver }: Files): Promise<Probe | Crash> {
  const key = JSON.stringify([addon, driver]);
  const answer = answers.get(key) ?? ask(addon, driver);
  answers.set(key, answer);
  return answer;
}

function ask(addon: string, driver: string): Promise<Probe | Crash> {
  return new Promise((resolve) => {
    // Electron's binary is Node with the one variable; what the other asks Node for is the user's process's concern.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "" };
    const options = { env, timeout: TIMEOUT_MS, windowsHide: true };
    execFile(process.execPath, ["-e", PROGRAM, addon, driver], options, (error, stdout, stderr) => {
      if (error !== null) {
        const { signal, code } = error;
        const how = signal === null || signal === undefined ? `code ${code}` : signal;
        resolve({ crashed: [`ended with ${how}`, stderr.trim().split("\n").at(-1)].filter(Boolean).join(": ") });
        return;
      }
      try {
        resolve(JSON.parse(stdout) as Probe);
      } catch {
        resolve({ crashed: `answered ${JSON.stringify(stdout.slice(0, 200))}` });
      }
    });
  });
}

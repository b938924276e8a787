// Programs that the builds of this package run.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

/**
 * Whether a command is there: whether it can say its version.
 *
 * @param {string} command
 */
export function isThere(command) {
  return spawnSync(command, ["--version"]).status === 0;
}

/** The machine's C++ compiler, if it has one. */
export function findCompiler() {
  return ["g++", "clang++"].find(isThere);
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string>} what it writes, to either stream
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const written = [];
    child.stdout.on("data", (bytes) => written.push(bytes));
    child.stderr.on("data", (bytes) => written.push(bytes));
    child.on("error", reject);
    child.on("close", (code) => {
      const text = Buffer.concat(written).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}: ${text}`));
    });
  });
}

/**
 * A name for content: equal parts, equal names.
 *
 * @param {readonly (string | Uint8Array)[]} parts
 */
export function nameOfContent(parts) {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}

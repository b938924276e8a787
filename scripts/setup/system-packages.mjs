// The one place where something from outside npm may come onto the machine: Debian packages, named in one table.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../lib/child.mjs";
import { SetupError } from "../lib/setup-error.mjs";

/**
 * @typedef {object} SystemPackage
 * @property {string} command a program that the package brings
 * @property {string} debian the name of the Debian package
 * @property {string} purpose what needs it
 */

/**
 * What the tests need. Nothing so far: the kernels' compiler comes from npm.
 * @type {SystemPackage[]}
 */
export const TEST_PACKAGES = [];

/**
 * Sees to it that the programs are there: installs their packages as root on a machine with apt, and names them elsewhere.
 *
 * @param {SystemPackage[]} packages
 */
export async function ensureSystemPackages(packages) {
  const missing = packages.filter(({ command }) => !onPath(command));
  if (missing.length === 0) return;
  const names = missing.map(({ debian }) => debian);
  const purposes = missing.map(({ debian, purpose }) => `${debian} (${purpose})`).join(", ");
  const mayInstall = process.getuid?.() === 0 && onPath("apt-get");
  if (!mayInstall) {
    throw new SetupError(
      "SYSTEM_PACKAGES_MISSING",
      `Not on this machine: ${purposes}. On Debian or Ubuntu: sudo apt-get install ${names.join(" ")}`,
    );
  }
  const options = { cwd: "/", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update", "-q"], options);
  const { code, output } = await run("apt-get", ["install", "-qy", "--no-install-recommends", ...names], options);
  if (code !== 0) {
    throw new SetupError("SYSTEM_PACKAGES_MISSING", `apt-get could not install ${purposes}.`, output);
  }
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

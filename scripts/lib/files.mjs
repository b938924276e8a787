// What the workspace consists of on disk: its packages, the files that a build reads, and whether everything that the manifests
// name is installed.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Where packages lie, as pnpm-workspace.yaml says. */
const PACKAGE_FOLDERS = ["packages", "apps"];

/** What a build never reads, by its name right under a package's folder. Deeper down such a name is a source like any other. */
const NOT_SOURCE = new Set(["node_modules", "dist", "build", ".turbo", "test", "test-results", "model", "training"]);

/** What file managers leave behind. */
const LITTER = new Set([".DS_Store", "Thumbs.db"]);

/**
 * @param {string} root of the workspace
 * @returns {string[]} the folders of its packages, relative to the root: those with a manifest, as pnpm sees it
 */
export function workspacePackages(root) {
  return PACKAGE_FOLDERS.flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json"))),
  );
}

/**
 * @param {string} root
 * @param {string[]} paths packages, other folders and files, relative to the root; those that do not exist are left out
 * @returns {string} a hash of what a build reads under them, and of the platform
 */
export function hashSources(root, paths) {
  const hash = createHash("sha256").update(process.platform).update(process.arch);
  for (const path of paths.flatMap((path) => filesUnder(root, path, NOT_SOURCE))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string[]} packages
 * @returns {(string | number)[][]} path, size and time of every built file
 */
export function outputs(root, packages) {
  return packages
    .flatMap((folder) => filesUnder(root, join(folder, "dist")))
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return [path, size, mtimeMs];
    });
}

/**
 * Whether every dependency that the root and some packages name lies where Node looks for it. A folder of links, or what the links
 * point to, may have been deleted since the installation.
 *
 * @param {string} root
 * @param {string[]} packages their folders
 */
export function isInstalled(root, packages) {
  return [".", ...packages].every((folder) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    return names.every((name) => existsSync(join(root, folder, "node_modules", name, "package.json")));
  });
}

/**
 * @param {string} root
 * @param {string} path
 * @param {Set<string>} [without] names right under `path` to pass over
 * @returns {string[]} in a fixed order
 */
function filesUnder(root, path, without = new Set()) {
  const at = join(root, path);
  const stats = statSync(at, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [relative(root, at)];
  return readdirSync(at)
    .sort()
    .filter((name) => !without.has(name) && !LITTER.has(name))
    .flatMap((name) => filesUnder(root, join(path, name)));
}

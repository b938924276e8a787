// Builds the addon with a C++ compiler of this machine, against headers from npm: no node-gyp, no download. What was built of the same
// sources is taken again from build/.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findCompiler, isThere, nameOfContent, run } from "./run.mjs";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = join(PACKAGE, "addon");

const FLAGS = [
  ...["-std=c++17", "-O2", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror"],
  // Node-API 8 is Node 12.22's and later.
  ...["-DNAPI_VERSION=8", "-DNODE_ADDON_API_CPP_EXCEPTIONS"],
  // A thread of JavaScript that is ended while work of its own is under way takes no more exceptions: without this one that is thrown ends the process.
  "-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS",
];

/** Compilers for other processors than this machine's, as Debian and its descendants name them. */
const CROSS_COMPILERS = { x64: "x86_64-linux-gnu-g++", arm64: "aarch64-linux-gnu-g++" };

/** Processors that an addon is built for where there is a compiler: Node's names of them, this machine's first. */
export const ARCHITECTURES = [...new Set([process.arch, ...Object.keys(CROSS_COMPILERS)])];

/** The compiler for a processor, if this machine has one. @param {string} arch */
function findCompilerFor(arch) {
  if (arch === process.arch) return findCompiler();
  return Object.entries(CROSS_COMPILERS).find(([name, compiler]) => name === arch && isThere(compiler))?.[1];
}

/** Folders of headers from npm. */
function headerFolders() {
  const require = createRequire(import.meta.url);
  const folderOf = (/** @type {string} */ name) => dirname(require.resolve(`${name}/package.json`));
  return [folderOf("node-addon-api"), join(folderOf("node-api-headers"), "include")];
}

/**
 * Builds the addon.
 *
 * @param {string} [arch] processor that it is for; this machine's unless told
 * @returns {Promise<{ path: string } | { reason: string }>} where it lies, or why there is none
 */
export async function buildAddon(arch = process.arch) {
  if (process.platform !== "linux") return { reason: `the addon is for Linux, and this is ${process.platform}` };
  const compiler = findCompilerFor(arch);
  if (compiler === undefined) {
    const own = arch === process.arch ? "(g++ or clang++) " : `for ${arch} `;
    return { reason: `there is no C++ compiler ${own}on this machine` };
  }
  const names = (await readdir(SOURCES)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(SOURCES, name))));
  const version = await run(compiler, ["--version"]);
  const folder = join(PACKAGE, "build", nameOfContent([compiler, version, ...FLAGS, ...names, ...texts]));
  const path = join(folder, "addon.node");
  if (existsSync(path)) return { path };
  // Two builds at once must not see each other's halves.
  const own = `${folder}.${process.pid}`;
  await mkdir(own, { recursive: true });
  const includes = headerFolders().flatMap((header) => ["-isystem", header]);
  const objects = await Promise.all(
    names
      .filter((name) => name.endsWith(".cpp"))
      .map(async (name) => {
        const object = join(own, `${name}.o`);
        await run(compiler, [...FLAGS, ...includes, "-c", join(SOURCES, name), "-o", object]);
        return object;
      }),
  );
  await run(compiler, ["-shared", "-s", ...objects, "-Wl,--no-as-needed", "-ldl", "-o", join(own, "addon.node")]);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return { path };
}

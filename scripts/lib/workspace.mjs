// Installs the workspace and builds parts of it, and knows when neither is needed.
//
// What is known is kept in node_modules/.cache/flashsampling/state.json, as two hashes:
//   installed   of the lockfile and of every manifest that pnpm reads;
//   built       of the content of every file that the chat's build reads (its package, the workspace packages under it,
//               the kernels, the shared configuration), along with the size and time of every file in their dist folders.
// Both hashes take milliseconds, so a start on an unchanged tree runs neither pnpm nor turbo. Where a hash differs, or a
// built file was touched or removed, pnpm and turbo are started and decide by their own rules what is to be done.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { release, run } from "./child.mjs";
import { withProgress } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const STATE_FILE = join(root, "node_modules/.cache/flashsampling/state.json");
const CHAT = "apps/demo";

/** What a build never reads. */
const NOT_SOURCE = new Set(["node_modules", "dist", "build", ".turbo", "test", "test-results", "model", "training"]);
/** What every build reads. */
const SHARED_SOURCES = [
  "kernels",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "tsup.shared.ts",
  "turbo.json",
];
const LOG_TAIL_LINES = 40;

/** The environment in which the workspace's tools run: they find each other, and none of them phones home. */
export const toolEnvironment = {
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/**
 * Sets up what the chat needs.
 *
 * @returns {Promise<{ path: string, url: string }>} the built chat
 */
export async function prepareChat() {
  await install();
  const packages = withDependencies(CHAT);
  const built = () => ({ sources: hashFiles([...packages, ...SHARED_SOURCES]), outputs: outputs(packages) });
  if (JSON.stringify(readState().built) !== JSON.stringify(built())) {
    await withProgress("Building the chat", async (detail) => {
      const { code, output } = await turbo(["build", `--filter=./${CHAT}`, "--output-logs=new-only"], detail);
      if (code !== 0) {
        throw new SetupError(
          "BUILD_FAILED",
          "The build stopped with the error above. `npm test` builds everything and shows the whole log.",
          tail(output),
        );
      }
    });
    writeState({ built: built() });
  }
  release();
  const { bin } = readJson(join(CHAT, "package.json"));
  const path = join(root, CHAT, bin["flashsampling-chat"]);
  return { path, url: pathToFileURL(path).href };
}

/** Installs the workspace with the pinned pnpm, exactly as the lockfile says, unless that has been done. */
export async function install() {
  const manifests = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  const installed = hashFiles(["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests]);
  if (existsSync(join(root, "node_modules/.modules.yaml")) && readState().installed === installed) return;

  await withProgress("Installing packages", async (detail) => {
    const pnpm = readJson("package.json").packageManager;
    // pnpm asks before it replaces a node_modules that another store or package manager made; there is nobody to ask.
    const flags = ["--frozen-lockfile", "--reporter=append-only", "--config.confirmModulesPurge=false"];
    const args = ["--loglevel=error", "-y", pnpm, `--dir=${root}`, "install", ...flags];
    const { code, output } = await npx(args, detail);
    if (code === 0) return;
    if (
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/.test(
        output,
      )
    ) {
      throw new SetupError(
        "NO_NETWORK",
        "The npm registry could not be reached. The first start downloads packages; later ones need no network. " +
          "Behind a proxy, set HTTPS_PROXY; for a registry of your own, `npm config set registry`.",
        tail(output, 6),
      );
    }
    throw new SetupError("INSTALL_FAILED", `${pnpm} install stopped with the error above.`, tail(output));
  });
  writeState({ installed });
}

/**
 * @param {string[]} args what follows `turbo run`
 * @param {(text: string) => void} [onOutput]
 */
export function turbo(args, onOutput) {
  const entry = join(root, "node_modules/turbo/bin/turbo");
  return run(process.execPath, [entry, "run", ...args], {
    cwd: root,
    env: toolEnvironment,
    ...(onOutput && { onOutput }),
  });
}

/**
 * Runs npx, the one that belongs to the npm that started this script where there is one.
 *
 * @param {string[]} args
 * @param {(text: string) => void} [onOutput]
 */
export function npx(args, onOutput) {
  const env = {
    ...process.env,
    // A laptop without network should learn so in seconds, not minutes.
    npm_config_fetch_retry_mintimeout: "1000",
    npm_config_fetch_retry_maxtimeout: "5000",
  };
  const npm = process.env.npm_execpath;
  const beside = npm && join(dirname(npm), "npx-cli.js");
  // From inside the workspace npx would run the pnpm in node_modules, which cannot replace node_modules under itself.
  const options = { cwd: homedir(), env, ...(onOutput && { onOutput }) };
  if (beside && existsSync(beside)) return run(process.execPath, [beside, ...args], options);
  return run("npx", args, options);
}

/** @param {string} output */
export function tail(output, lines = LOG_TAIL_LINES) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

/**
 * @param {string} folder a workspace package
 * @returns {string[]} it and the workspace packages that it depends on
 */
function withDependencies(folder) {
  const byName = new Map(
    readdirSync(join(root, "packages")).map((name) => [`@flashsampling/${name}`, `packages/${name}`]),
  );
  const found = new Set([folder]);
  for (const at of found) {
    for (const name of Object.keys(readJson(join(at, "package.json")).dependencies ?? {})) {
      const dependency = byName.get(name);
      if (dependency) found.add(dependency);
    }
  }
  return [...found];
}

/** @param {string[]} paths files and folders, relative to the root; those that do not exist are left out */
function hashFiles(paths) {
  const hash = createHash("sha256").update(process.platform).update(process.arch);
  for (const path of paths.flatMap((path) => filesUnder(path, NOT_SOURCE))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** @param {string[]} packages */
function outputs(packages) {
  return packages
    .flatMap((folder) => filesUnder(join(folder, "dist"), new Set()))
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return [path, size, mtimeMs];
    });
}

/**
 * @param {string} path
 * @param {Set<string>} without names of files and folders to pass over
 * @returns {string[]}
 */
function filesUnder(path, without) {
  const at = join(root, path);
  const stats = statSync(at, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [relative(root, at)];
  return readdirSync(at)
    .sort()
    .filter((name) => !without.has(name))
    .flatMap((name) => filesUnder(join(path, name), without));
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** @returns {{ installed?: string, built?: unknown }} */
function readState() {
  try {
    return JSON.parse(readFileSync(STATE_FILE, "utf8"));
  } catch {
    return {};
  }
}

/** @param {{ installed?: string, built?: unknown }} change */
function writeState(change) {
  const state = { ...readState(), ...change };
  mkdirSync(dirname(STATE_FILE), { recursive: true });
  writeFileSync(STATE_FILE, JSON.stringify(state));
}

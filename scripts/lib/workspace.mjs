// Installs the workspace and builds parts of it, and knows when neither is needed.
//
// What is known is kept in node_modules/.cache/flashsampling/state.json, as two hashes:
//   installed   of the lockfile and of every manifest that pnpm reads, and which apps were left out;
//   built       by app, of the content of every file that its build reads (its package, the workspace packages under it,
//               the kernels, the shared configuration), along with the size and time of every file in their dist folders.
// Both hashes take milliseconds, so a start on an unchanged tree runs neither pnpm nor turbo. Where a hash differs, or a
// built file was touched or removed, pnpm and turbo are started and decide by their own rules what is to be done.
//
// Processes that install or build take turns: a build begins by deleting what was built.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { release, run } from "./child.mjs";
import { hashSources, isInstalled, outputs, workspacePackages } from "./files.mjs";
import { alone } from "./lock.mjs";
import { plain, withProgress } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(root, "node_modules/.cache/flashsampling");
const STATE_FILE = join(CACHE, "state.json");
/** Apps that bring much with them that nothing else needs: 190 MB of what the benchmark compares with, 220 MB of runtimes and bundlers. */
const LARGE = ["apps/bench", "apps/platforms"];

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
 * Sets up what an app needs. Other apps that are large are not installed for its sake.
 *
 * @param {string} app its folder
 * @param {string} name for people
 * @returns {Promise<{ path: string, url: string }>} the built command
 */
export async function prepareApp(app, name) {
  await install(LARGE.filter((other) => other !== app));
  await inTurn(() => buildApp(app, name));
  release();
  const [bin] = Object.values(readJson(join(app, "package.json")).bin);
  const path = join(root, app, bin);
  return { path, url: pathToFileURL(path).href };
}

/**
 * @param {string} app its folder
 * @param {string} name for people
 */
async function buildApp(app, name) {
  const packages = withDependencies(app);
  // Taken before the build: what is edited while it runs is built by the next start.
  const sources = hashSources(root, [...packages, ...SHARED_SOURCES]);
  const built = () => ({ sources, outputs: outputs(root, packages) });
  if (JSON.stringify(readState().built?.[app]) === JSON.stringify(built())) return;
  await withProgress(`Building ${name}`, async (detail) => {
    const { code, output } = await turbo(["build", `--filter=./${app}`, "--output-logs=new-only"], detail);
    if (code !== 0) {
      throw new SetupError(
        "BUILD_FAILED",
        "The build stopped with the error above. `npm test` builds everything and shows the whole log.",
        tail(output),
      );
    }
  });
  writeState({ built: { ...readState().built, [app]: built() } });
}

/**
 * Runs what changes the workspace, `turbo` too, while no other process does so.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @param {string} cache
 * @returns {Promise<T>}
 */
export function inTurn(task, cache = CACHE) {
  // Who cannot write there can build nothing, and a start on a tree that another has built must not fail for a turn that it does not need.
  if (!canBeMade(cache)) return task();
  const folder = join(cache, "setting-up");
  const say = (/** @type {number} */ holder) =>
    process.stderr.write(
      `Process ${holder} installs or builds here; waiting for its end. If that is another program, delete ${join(folder, String(holder))}.\n`,
    );
  return alone(folder, say, task);
}

/**
 * Installs packages with the pinned pnpm, as the lockfile says, unless that has been done. Where the manifests have left the
 * lockfile behind, as after adding a package, the lockfile is brought up to date; with CI=true that is an error.
 *
 * @param {string[]} without folders of packages to leave out
 */
export function install(without = []) {
  return inTurn(() => installUnlessDone(without));
}

/** @param {string[]} without folders of packages to leave out */
async function installUnlessDone(without) {
  const { installed } = readState();
  const packages = workspacePackages(root).filter((folder) => !without.includes(folder));
  const isDone =
    installed?.manifests === hashManifests() && installed.without.every((folder) => without.includes(folder));
  if (isDone && isInstalled(root, packages)) return;

  let updatedLockfile = false;
  const filters = without.map((folder) => `--filter=!${readJson(join(folder, "package.json")).name}`);
  await withProgress("Installing packages", async (detail) => {
    let { code, output } = await pnpmInstall("--frozen-lockfile", detail, ...filters);
    if (output.includes("ERR_PNPM_OUTDATED_LOCKFILE") && process.env.CI !== "true") {
      ({ code, output } = await pnpmInstall("--no-frozen-lockfile", detail, ...filters));
      updatedLockfile = code === 0;
    }
    // pnpm trusts its own notes about what is installed; where they are wrong, it must be told to look.
    if (code === 0 && !isInstalled(root, packages))
      ({ code, output } = await pnpmInstall("--frozen-lockfile", detail, "--force", ...filters));
    if (code !== 0) throw installError(output);
  });
  if (updatedLockfile) process.stderr.write("pnpm-lock.yaml was behind the package.json files and has been updated.\n");
  writeState({ installed: { manifests: hashManifests(), without } });
}

/**
 * @param {string} lockfile what may become of it
 * @param {(text: string) => void} detail
 * @param {string[]} more
 */
function pnpmInstall(lockfile, detail, ...more) {
  const pnpm = readJson("package.json").packageManager;
  // pnpm asks before it replaces a node_modules that another store or package manager made; there is nobody to ask.
  const flags = [lockfile, "--reporter=append-only", "--config.confirmModulesPurge=false", ...more];
  return npx(["--loglevel=error", "-y", pnpm, `--dir=${root}`, "install", ...flags], detail);
}

/** @param {string} output */
function installError(output) {
  const noNetwork =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/;
  if (noNetwork.test(output)) {
    return new SetupError(
      "NO_NETWORK",
      "The npm registry could not be reached. The first start downloads packages; later ones need no network. " +
        "Behind a proxy, set HTTPS_PROXY; for a registry of your own, `npm config set registry`.",
      tail(output, 6),
    );
  }
  return new SetupError("INSTALL_FAILED", "The installation by pnpm stopped with the error above.", tail(output));
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
  const home = homeFolder();
  const env = {
    ...process.env,
    HOME: home,
    // What names places in the other home: npm tells its scripts where its cache is, and pnpm looks for its store by the rest.
    ...(home === borrowedHome && {
      npm_config_cache: join(home, ".npm"),
      npm_config_store_dir: undefined,
      PNPM_HOME: undefined,
      XDG_CACHE_HOME: undefined,
      XDG_DATA_HOME: undefined,
      XDG_STATE_HOME: undefined,
    }),
    // Of an npx that this script runs under, as for another Node: this one has a package of its own.
    npm_config_package: undefined,
    npm_config_call: undefined,
    // A laptop without network should learn so in seconds, not minutes.
    npm_config_fetch_retry_mintimeout: "1000",
    npm_config_fetch_retry_maxtimeout: "5000",
  };
  const npm = process.env.npm_execpath;
  const beside = npm && join(dirname(npm), "npx-cli.js");
  // From inside the workspace npx would run the pnpm in node_modules, which cannot replace node_modules under itself.
  const options = { cwd: home, env, ...(onOutput && { onOutput }) };
  if (beside && existsSync(beside)) return run(process.execPath, [beside, ...args], options);
  return run("npx", args, options);
}

/**
 * The home folder, or one for as long as this process runs where HOME names none that can be written to, as in some containers: npm
 * and pnpm keep what they download there.
 */
function homeFolder() {
  if (borrowedHome === undefined && !isWritable(process.env.HOME || process.env.USERPROFILE || "")) {
    const home = mkdtempSync(join(tmpdir(), "flashsampling-home-"));
    // npx looks for packages in the nearest folder above with a node_modules. It is to find none in a temporary folder of everybody's.
    mkdirSync(join(home, "node_modules"));
    process.once("exit", () => rmSync(home, { recursive: true, force: true }));
    borrowedHome = home;
  }
  return borrowedHome ?? homedir();
}
let borrowedHome = /** @type {string | undefined} */ (undefined);

/**
 * Makes a folder where there is none; whether it can be written to.
 *
 * @param {string} folder
 */
function canBeMade(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return false;
  }
  return isWritable(folder);
}

/**
 * Whether a folder can be made in another: tried, as root is told that it may write even where nothing can be made.
 *
 * @param {string} folder
 */
function isWritable(folder) {
  if (folder === "") return false;
  try {
    rmdirSync(mkdtempSync(join(folder, ".flashsampling-")));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} output */
export function tail(output, lines = LOG_TAIL_LINES) {
  return plain(output).trimEnd().split("\n").slice(-lines).join("\n");
}

/**
 * @param {string} folder a workspace package
 * @returns {string[]} it and the workspace packages that it depends on
 */
function withDependencies(folder) {
  const byName = new Map(workspacePackages(root).map((at) => [readJson(join(at, "package.json")).name, at]));
  const found = new Set([folder]);
  for (const at of found) {
    for (const name of Object.keys(readJson(join(at, "package.json")).dependencies ?? {})) {
      const dependency = byName.get(name);
      if (dependency) found.add(dependency);
    }
  }
  return [...found];
}

/** What the installation depends on. */
function hashManifests() {
  const manifests = workspacePackages(root).map((folder) => join(folder, "package.json"));
  return hashSources(root, ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests]);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/**
 * What was installed and built.
 *
 * @typedef {object} State
 * @property {{ manifests: string, without: string[] }} [installed] hash of the manifests, and packages that were left out
 * @property {Record<string, unknown>} [built] by folder of the app
 */

/** @returns {State} */
function readState() {
  try {
    return JSON.parse(readFileSync(STATE_FILE, "utf8"));
  } catch {
    return {};
  }
}

/** @param {State} change */
function writeState(change) {
  const state = { ...readState(), ...change };
  mkdirSync(CACHE, { recursive: true });
  // A process that ends in the middle leaves the old state and not half of the new one.
  writeFileSync(`${STATE_FILE}.part`, JSON.stringify(state));
  renameSync(`${STATE_FILE}.part`, STATE_FILE);
}

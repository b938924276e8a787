/**
 * Where a run took place: machine, versions, commit, and what of ours was measured.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import type { RunContext } from "../measure/run-rounds.js";
import { manifestOf } from "../package-manifest.js";
import type { RunFacts } from "./results.js";

/** A backend that is measured, by its package without the scope. */
type BackendName = "cpu-simd-wasm" | "webgpu";

/** A machine and its Node. */
export interface Machine {
  readonly cpu: string;
  /** Processors that this process may use. */
  readonly processors: number;
  /** Sizes of the caches of the first processor, as the system tells them; empty where it does not. */
  readonly caches: readonly string[];
  readonly memoryBytes: number;
  readonly os: string;
  readonly node: string;
  readonly v8: string;
}

/**
 * What there is to say of a run at its end, besides its rounds.
 *
 * @param context - of the run
 * @param date - its start, ISO 8601
 * @param backend - what was measured
 * @param packages - npm packages of which the versions matter
 */
export function describeRun(
  context: Pick<RunContext, "root" | "signal" | "arguments">,
  date: string,
  backend: BackendName,
  packages: readonly string[],
): Omit<RunFacts, "rounds"> {
  const commit = describeCommit(context.root);
  return {
    date,
    complete: !context.signal.aborted,
    arguments: context.arguments,
    ...(commit !== undefined && { commit }),
    backendSha256: hashBackend(context.root, backend),
    machine: describeMachine(),
    packages: packageVersions(packages),
  };
}

/** What the machine is. */
function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    processors: availableParallelism(),
    caches: cacheSizes(),
    memoryBytes: totalmem(),
    os: `${platform()} ${release()} ${arch()}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

/** Linux tells the caches of a processor in files. */
function cacheSizes(): string[] {
  const directory = "/sys/devices/system/cpu/cpu0/cache";
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.startsWith("index"))
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(directory, name, file), "utf8").trim();
      return `L${read("level")} ${read("type")} ${read("size")}`;
    });
}

/** The commit of a working tree, or `undefined` outside of one; `+` means that files differ from it. */
function describeCommit(root: string): string | undefined {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  try {
    return git("rev-parse", "HEAD") + (git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+");
  } catch {
    return undefined;
  }
}

/** The installed version of each package. */
function packageVersions(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(manifestOf(name), "utf8")) as { readonly version?: string };
  return version ?? "";
}

/** SHA-256 of a backend as built, kernels included: the same bytes were measured if and only if it is the same. */
function hashBackend(root: string, name: BackendName): string {
  const directory = join(root, "packages", name, "dist");
  const hash = createHash("sha256");
  for (const name of readdirSync(directory).sort()) {
    if (name.endsWith(".js") || name.endsWith(".wasm"))
      hash.update(`${name}\0`).update(readFileSync(join(directory, name)));
  }
  return hash.digest("hex");
}

/**
 * The compiled kernels as their build describes them, in kernels.json.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProbedDevice } from "./native.js";

/** What kernels.json says. */
export interface Manifest {
  /** CUDA that compiled them: "13.0". */
  readonly toolkit: string;
  /** Architectures that there are images for: "sm_90a"; "compute_80" is code that the driver compiles. */
  readonly targets: readonly string[];
  /** Names of the kernels; `<name>.fatbin` holds each. */
  readonly kernels: readonly string[];
}

/** Reads a folder's manifest; `undefined` if there is none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, "kernels.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

/** The oldest driver that loads what a toolkit compiled: any of the same major version (CUDA's minor version compatibility). 13000 is 13.0. */
export function neededDriver({ toolkit }: Manifest): number {
  return Number.parseInt(toolkit, 10) * 1000;
}

/**
 * The target that a device runs: of its own major architecture the newest image that is not newer than the device; else code for the driver to
 * compile. An image with "a" runs on that very architecture alone. (CUDA C++ Programming Guide, binary compatibility.)
 */
export function targetFor(
  { targets }: Manifest,
  { major, minor }: Pick<ProbedDevice, "major" | "minor">,
): string | undefined {
  const runs = targets.map(parseTarget).filter((target) => {
    if (target.isExact) return target.major === major && target.minor === minor;
    if (target.isImage) return target.major === major && target.minor <= minor;
    return target.major < major || (target.major === major && target.minor <= minor);
  });
  runs.sort((a, b) => Number(b.isImage) - Number(a.isImage) || b.major - a.major || b.minor - a.minor);
  return runs[0]?.name;
}

function parseTarget(name: string) {
  const [, kind, major, minor, exact] = /^(sm|compute)_(\d+)(\d)(a?)$/.exec(name) ?? [];
  return { name, isImage: kind === "sm", major: Number(major), minor: Number(minor), isExact: exact === "a" };
}

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

/** The first driver of CUDA 12 that reads compressed images (nvcc's `-compress-mode=size`): 12.4. CUDA 13's all do. */
const READS_COMPRESSED = 12_040;

/**
 * The oldest driver that loads a target that a toolkit compiled. 13000 is 13.0. Images run on any of the same major version (CUDA's minor version
 * compatibility); code that the driver compiles takes a driver that knows that version of the language, the toolkit's own.
 */
export function neededDriver({ toolkit }: Manifest, target: string): number {
  const [major = 0, minor = 0] = toolkit.split(".").map(Number);
  return Math.max(major * 1000 + (target.startsWith("compute_") ? minor * 10 : 0), READS_COMPRESSED);
}

/** Compute capability of Jetson Orin: it runs no image of the other GPUs of its major architecture, nor they its. */
const TEGRA = { major: 8, minor: 7 };

/**
 * The target that a device runs: of its own major architecture the newest image that is not newer than the device; else code for the driver to
 * compile. An image with "a", and one for Tegra, runs on that very architecture alone. (CUDA C++ Programming Guide, binary compatibility.)
 */
export function targetFor(
  { targets }: Manifest,
  { major, minor }: Pick<ProbedDevice, "major" | "minor">,
): string | undefined {
  const runs = targets.map(parseTarget).filter((target) => {
    const isOwn = target.major === major && target.minor === minor;
    if (target.isExact || (target.isImage && (isTegra(target) || isTegra({ major, minor })))) return isOwn;
    if (target.isImage) return target.major === major && target.minor <= minor;
    return target.major < major || (target.major === major && target.minor <= minor);
  });
  runs.sort((a, b) => Number(b.isImage) - Number(a.isImage) || b.major - a.major || b.minor - a.minor);
  return runs[0]?.name;
}

function isTegra({ major, minor }: Pick<ProbedDevice, "major" | "minor">): boolean {
  return major === TEGRA.major && minor === TEGRA.minor;
}

function parseTarget(name: string) {
  const [, kind, major, minor, exact] = /^(sm|compute)_(\d+)(\d)(a?)$/.exec(name) ?? [];
  return { name, isImage: kind === "sm", major: Number(major), minor: Number(minor), isExact: exact === "a" };
}

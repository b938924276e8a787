// Compiles the kernels with nvcc: for each shape of kernels/cuda/shapes.h and summary/shapes.h one fatbin with an image for every target, so that shapes are compiled
// side by side, each is compiled again only when its sources change, and a program loads none but those it launches; for each of
// kernels/cuda/hopper/shapes.h one with an image for sm_90a, where that is a target. What ptxas says of each is held to: nothing spilled, nothing
// in local memory, no warning.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isThere, nameOfContent, run } from "./run.mjs";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const KERNELS = fileURLToPath(new URL("../../../kernels", import.meta.url));

/** What is built unless told: data centres' Ampere and Hopper. */
export const DEFAULT_TARGETS = ["sm_80", "sm_90a"];

/** All that can be built; the last is for devices to come, whose driver compiles it. */
export const ALL_TARGETS = ["sm_80", "sm_86", "sm_89", "sm_90a", "sm_100", "sm_120", "compute_80"];

/**
 * @typedef {object} PtxasReport
 * @property {string} kernel
 * @property {string} target
 * @property {number} registers of a thread
 */

/** The one target that the Hopper kernels are for. */
const HOPPER = "sm_90a";

/** Folders of shapes.h and kernels.cu, and the targets of their kernels; absent: all. */
const FAMILIES = [{ folder: "cuda" }, { folder: "cuda/summary" }, { folder: "cuda/hopper", target: HOPPER }];

/**
 * @typedef {object} KernelSource
 * @property {string} line the line of a shapes.h that makes it
 * @property {string} folder of that file, and of the kernels.cu that reads it
 * @property {string} [target] the only one that it is for
 */

/** The shapes, by name. @param {string} [folder] of the device code */
export async function readShapes(folder = KERNELS) {
  /** @type {Map<string, KernelSource>} */
  const shapes = new Map();
  for (const family of FAMILIES) {
    const text = await readFile(join(folder, family.folder, "shapes.h"), "utf8");
    for (const [line, name] of text.matchAll(/^FS_\w+\((\w+),.*$/gm)) {
      shapes.set(/** @type {string} */ (name), { line, ...family });
    }
  }
  return shapes;
}

/** Why no kernel can be compiled here, if none can. */
export function whyNoKernels() {
  if (!isThere("nvcc")) return "there is no nvcc on this machine";
  if (!isThere("g++")) return "there is no g++ on this machine, which nvcc needs";
  return undefined;
}

/** The sources of all kernels, as one string to hash. @param {string} [root] of the device code */
async function readSources(root = KERNELS) {
  const folders = ["common", "cuda", "cuda/gpu", "cuda/summary", "cuda/hopper"].map((folder) => join(root, folder));
  const texts = folders.map(async (folder) => {
    const names = (await readdir(folder)).filter((name) => /\.(h|cu)$/.test(name) && name !== "shapes.h").sort();
    return Promise.all(names.map(async (name) => `${name}\n${await readFile(join(folder, name), "utf8")}`));
  });
  return (await Promise.all(texts)).flat().join("\n");
}

/** A name for the sources of all kernels: what was measured of them holds for the same name alone. @param {string} [folder] of the device code */
export async function nameOfKernels(folder = KERNELS) {
  const lines = [...(await readShapes(folder)).values()].map(({ line }) => line);
  return nameOfContent([await readSources(folder), ...lines]);
}

/**
 * What ptxas wrote, read: one entry a target.
 *
 * @param {string} kernel
 * @param {string} text
 * @returns {PtxasReport[]}
 * @throws Error for what is spilled, or lies in local memory; for a warning, such as that wgmma is serialised (C7510) or that registers are not shared
 * out (C7508)
 */
export function readPtxas(kernel, text) {
  const warning = /^.*(\(C\d{4}\)|Potential Performance Loss|warning).*$/im.exec(text);
  if (warning !== null) throw new Error(`${kernel}: ${warning[0]}`);
  const reports = [...text.matchAll(/Compiling entry function '\w+' for '(\w+)'([\s\S]*?)Used (\d+) registers/g)];
  return reports.map(([, target = "", between = "", registers]) => {
    const memory = /(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads/.exec(between);
    if (memory === null || memory.slice(1).some((bytes) => bytes !== "0")) {
      throw new Error(`${kernel} for ${target} spills or uses local memory: ${memory?.[0] ?? between}`);
    }
    return { kernel, target, registers: Number(registers) };
  });
}

/** @param {string} target */
function gencode(target) {
  const virtual = target.replace("sm_", "compute_");
  return ["-gencode", `arch=${virtual},code=${target}`];
}

/**
 * Compiles kernels.
 *
 * @param {object} options
 * @param {string} options.folder where `<kernel>.fatbin` and kernels.json go
 * @param {readonly string[]} options.targets
 * @param {readonly string[]} [options.names] of kernels; all unless told
 * @param {(line: string) => void} [options.say] told of every kernel that is done
 * @returns {Promise<PtxasReport[]>}
 * @throws Error saying of every kernel what keeps it from being built
 */
export async function buildKernels({ folder, targets, names, say = () => {} }) {
  const shapes = await readShapes();
  const version = await run("nvcc", ["--version"]);
  const sources = await readSources();
  await mkdir(folder, { recursive: true });
  const cache = join(PACKAGE, "build/kernels");
  await mkdir(cache, { recursive: true });
  const isFor = (/** @type {KernelSource} */ { target }) => target === undefined || targets.includes(target);
  const wanted = names ?? [...shapes].filter(([, shape]) => isFor(shape)).map(([name]) => name);

  /** @param {string} name */
  const build = async (name) => {
    const shape = shapes.get(name);
    if (shape === undefined) throw new Error(`no kernel ${name} in kernels/cuda`);
    const own = shape.target === undefined ? targets : [shape.target];
    const built = join(cache, `${name}-${nameOfContent([version, sources, shape.line, ...own])}`);
    if (!existsSync(`${built}.fatbin`)) {
      const source = `${built}.${process.pid}.cu`;
      const text = await readFile(join(KERNELS, shape.folder, "kernels.cu"), "utf8");
      await writeFile(source, text.replace('#include "shapes.h"', shape.line));
      const folders = ["", "cuda", "cuda/gpu", shape.folder];
      const includes = folders.map((path) => `-I${join(KERNELS, path)}`);
      const flags = ["-std=c++17", "-fatbin", "-compress-mode=size", "-Xptxas", "-v", ...own.flatMap(gencode)];
      const compiling = run("nvcc", [...flags, ...includes, source, "-o", `${source}.fatbin`]);
      const written = await compiling.finally(() => rm(source));
      const reports = readPtxas(name, written);
      const images = own.filter((target) => target.startsWith("sm_"));
      if (reports.length !== images.length) throw new Error(`ptxas does not tell of ${name} as expected: ${written}`);
      await writeFile(`${built}.json`, JSON.stringify(reports));
      await rename(`${source}.fatbin`, `${built}.fatbin`);
    }
    await copyFile(`${built}.fatbin`, join(folder, `${name}.fatbin`));
    /** @type {PtxasReport[]} */
    const reports = JSON.parse(await readFile(`${built}.json`, "utf8"));
    for (const { target, registers } of reports) say(`${name} ${target}: ${registers} registers`);
    return reports;
  };

  const waiting = [...wanted];
  /** @type {PtxasReport[]} */
  const reports = [];
  /** @type {unknown[]} */
  const failures = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      await build(name).then(
        (built) => reports.push(...built),
        (error) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  // All of them: what one target spills, others may spill too.
  if (failures.length > 0)
    throw new Error(failures.map((error) => (error instanceof Error ? error.message : `${error}`)).join("\n"));
  const [, toolkit] = /release (\d+\.\d+)/.exec(version) ?? [];
  if (toolkit === undefined) throw new Error(`nvcc does not say its version: ${version}`);
  const manifest = {
    toolkit,
    targets,
    sources: await nameOfKernels(),
    kernels: wanted,
  };
  await writeFile(join(folder, "kernels.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return reports;
}

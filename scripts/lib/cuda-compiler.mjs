// nvcc for `.ci/run` on a machine that has none: NVIDIA's compiler as it lies in Python's registry, a hundred megabytes that pip puts into
// node_modules/.cache. Debian's own is of CUDA 11.8, which knows neither sm_90a nor TMA. It compiles kernels; to link programs it takes a whole toolkit.

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { isOnPath } from "./system-packages.mjs";

/** CUDA 13.0: the compiler, its second half, and the headers that it includes by itself. */
const PACKAGES = [
  "nvidia-cuda-nvcc==13.0.88",
  "nvidia-nvvm==13.0.88",
  "nvidia-cuda-crt==13.0.88",
  "nvidia-cuda-runtime==13.0.96",
  "nvidia-cuda-cccl==13.0.85",
];

/**
 * Installs nvcc, if there is none. Where that cannot be, as without pip or without a network, it says so, and the tests that compile kernels
 * tell the rest.
 *
 * @param {string} cache folder where it lies, or is put
 * @param {string} [path] where programs are looked for
 * @returns {Promise<string | undefined>} a folder for the path, or `undefined` if the path needs none or none could be had
 */
export async function installCudaCompiler(cache, path = process.env.PATH ?? "") {
  if (process.platform !== "linux" || isOnPath("nvcc", path)) return undefined;
  const folder = join(cache, "cuda-13.0.88");
  const programs = join(folder, "nvidia/cu13/bin");
  if (existsSync(join(programs, "nvcc"))) return programs;
  // What is half there must not be taken for the whole.
  const own = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  console.log(`Installing ${PACKAGES.join(", ")}`);
  const pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--target", own, ...PACKAGES];
  const { code, output } = await run("python3", pip, { cwd: cache, env: { ...process.env, PATH: path } }).catch(
    (error) => ({ code: 1, output: error.message }),
  );
  if (code === 0 && existsSync(join(own, "nvidia/cu13/bin/nvcc"))) {
    renameSync(own, folder);
    return programs;
  }
  rmSync(own, { recursive: true, force: true });
  console.log(`pip could not install nvcc:\n${output.slice(-2000)}`);
  return undefined;
}

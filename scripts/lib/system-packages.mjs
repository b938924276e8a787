// Programs that tests drive and npm does not bring, from the system's own packages: browsers; what loads Vulkan drivers for WebGPU in Node,
// without a GPU SwiftShader, which Chromium brings along; and for the CUDA backend a C++ compiler, and what installs nvcc (cuda-compiler.mjs).
// They are installed where that takes no password (root on Debian and its kin); elsewhere a sentence says what is missing, and the tests that
// need it are skipped.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";

/** Debian's packages, each with whether something does as well: of browsers the commands, as apps/platforms looks for them. */
const PACKAGES = [
  {
    name: "chromium",
    isThere: () => ["chromium", "chromium-browser", "google-chrome", "chrome"].some((name) => isOnPath(name)),
  },
  { name: "firefox-esr", isThere: () => ["firefox-esr", "firefox"].some((name) => isOnPath(name)) },
  {
    name: "libvulkan1",
    isThere: () => process.platform !== "linux" || VULKAN_LOADERS.some((file) => existsSync(file)),
  },
  // Of C++ compilers nvcc takes this one.
  { name: "g++", isThere: () => process.platform !== "linux" || isOnPath("g++") },
  {
    name: "python3-pip",
    // Which no test needs where nvcc is installed, or is not to be.
    isThere: () => process.env.CI !== "true" || process.platform !== "linux" || isOnPath("nvcc") || hasPip(),
  },
];

/** Where Linux distributions have the Vulkan loader. */
const VULKAN_LOADERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"].map(
  (folder) => join(folder, "libvulkan.so.1"),
);

/** Installs what is missing, if it may. */
export async function installSystemPackages() {
  const missing = PACKAGES.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isOnPath("apt-get")) {
    console.log(`Not on this machine: ${missing.join(", ")}. Tests that need it are skipped until it is installed.`);
    return;
  }
  console.log(`Installing ${missing.join(", ")}`);
  const install = () => aptGet("install", "-y", "--no-install-recommends", ...missing);
  let { code, output } = await install();
  // A container knows no packages before its first update.
  if (code !== 0 && (await aptGet("update")).code === 0) ({ code, output } = await install());
  if (code !== 0) console.log(`apt-get could not install ${missing.join(", ")}:\n${output.slice(-2000)}`);
}

/** @param {string[]} args */
function aptGet(...args) {
  return run("apt-get", args, { cwd: "/", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/**
 * Whether a program is on the path.
 *
 * @param {string} command
 * @param {string} [path]
 */
export function isOnPath(command, path = process.env.PATH ?? "") {
  return path.split(delimiter).some((folder) => existsSync(join(folder, command)));
}

function hasPip() {
  return spawnSync("python3", ["-m", "pip", "--version"]).status === 0;
}

/**
 * Compiles kernels/read.c by the compiler of the CPU backend's build. A source that did not change is not compiled again.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCompiler } from "../../../packages/cpu-simd-wasm/scripts/build-kernels.js";

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = readFileSync(join(packageRoot, "kernels/read.c"), "utf8");
const command = [
  "clang",
  "--target=wasm32",
  "-std=c17",
  "-O3",
  "-ffreestanding",
  "-msimd128",
  "-matomics",
  "-mbulk-memory",
  "-Wall",
  "-Wextra",
  "-Werror",
  "-nostdlib",
  "-Wl,--no-entry,--import-memory,--shared-memory,--max-memory=4294967296,--strip-all",
  "-o",
  "out.wasm",
  "read.c",
];

/** Brings build/read.wasm up to date. */
export async function buildReadKernel(): Promise<void> {
  const directory = join(packageRoot, "build");
  const output = join(directory, "read.wasm");
  const stamp = join(directory, "read.sha256");
  const key = createHash("sha256").update(JSON.stringify(command)).update(source).digest("hex");
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  mkdirSync(directory, { recursive: true });
  const files = await runCompiler(command, { "read.c": source });
  // By a rename, because a build and a test run may do this at the same time.
  writeFileSync(`${output}.${process.pid}`, files["out.wasm"] as Uint8Array);
  renameSync(`${output}.${process.pid}`, output);
  writeFileSync(stamp, key);
}

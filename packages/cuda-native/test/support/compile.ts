/**
 * Builds the programs of test/host with the machine's C++ compiler, and runs them. A machine without one skips, by name. What was built of the same sources
 * is taken again from build/host.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, type TestContext } from "vitest";
import { findCompiler, nameOfContent } from "../../scripts/run.mjs";

/** The device code. */
export const KERNELS = fileURLToPath(new URL("../../../../kernels", import.meta.url));
const KERNELS_OF_CUDA = join(KERNELS, "cuda");
const HOST = fileURLToPath(new URL("../host", import.meta.url));
const BUILT = fileURLToPath(new URL("../../build/host", import.meta.url));

/** The sources of all programs, and their paths. */
function readSources(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(h|cpp|cu)$/.test(path));
  return paths.sort().flatMap((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "flashsampling-cuda-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Builds `test/host/<name>.cpp`.
 *
 * @param context - of the test, which is skipped where there is no compiler
 * @param name - of the program
 * @param options - for the compiler, besides
 * @returns its path
 */
export function compileForHost(context: TestContext, name: string, options: readonly string[] = []): string {
  const compiler = findCompiler();
  if (compiler === undefined) context.skip("no C++ compiler (g++ or clang++) on this machine");
  // Multiplications and additions must not be fused: kernels/common/target.h. Fortified, longjmp does not take the stacks of fibres.
  const flags = [
    "-std=c++17",
    "-O1",
    "-U_FORTIFY_SOURCE",
    "-ffp-contract=off",
    "-Wall",
    "-Wextra",
    "-Werror",
    ...options,
  ];
  const sources = [KERNELS_OF_CUDA, join(KERNELS, "common"), HOST].flatMap(readSources);
  const version = spawnSync(compiler as string, ["--version"], { encoding: "utf8" }).stdout;
  const program = join(BUILT, `${name}-${nameOfContent([version, ...flags, ...sources])}`);
  if (existsSync(program)) return program;
  mkdirSync(BUILT, { recursive: true });
  const includes = [`-I${KERNELS}`, `-I${KERNELS_OF_CUDA}`, `-I${HOST}`];
  // Two tests at once must not see each other's halves.
  const own = `${program}.${process.pid}`;
  const built = spawnSync(compiler as string, [...flags, ...includes, join(HOST, `${name}.cpp`), "-o", own]);
  if (built.status !== 0) throw new Error(`${compiler} failed: ${built.stderr}`);
  renameSync(own, program);
  return program;
}

/** Runs a program to its end and returns what it prints. */
export function runProgram(program: string, args: readonly string[], input = ""): string {
  const ran = spawnSync(program, args, { input, maxBuffer: 1 << 28, timeout: 100_000 });
  if (ran.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${ran.stderr}`);
  return ran.stdout.toString();
}

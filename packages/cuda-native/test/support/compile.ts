/**
 * Builds the programs of test/host with the machine's C++ compiler, and runs them. A machine without one skips, by name.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, type TestContext } from "vitest";
import { findCompiler } from "../../scripts/run.mjs";

/** The device code. */
export const KERNELS = fileURLToPath(new URL("../../../../kernels", import.meta.url));
const HOST = fileURLToPath(new URL("../host", import.meta.url));

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
 * @param folder - where the program goes
 * @param options - for the compiler, besides
 * @returns its path
 */
export function compileForHost(
  context: TestContext,
  name: string,
  folder: string,
  options: readonly string[] = [],
): string {
  const compiler = findCompiler();
  if (compiler === undefined) context.skip("no C++ compiler (g++ or clang++) on this machine");
  const program = join(folder, name);
  // Multiplications and additions must not be fused: kernels/common/target.h.
  // Fortified, longjmp does not take the stacks of fibres.
  const flags = ["-std=c++17", "-O1", "-U_FORTIFY_SOURCE", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror"];
  const includes = [`-I${KERNELS}`, `-I${join(KERNELS, "cuda")}`, `-I${HOST}`];
  const built = spawnSync(compiler as string, [
    ...flags,
    ...options,
    ...includes,
    join(HOST, `${name}.cpp`),
    "-o",
    program,
  ]);
  if (built.status !== 0) throw new Error(`${compiler} failed: ${built.stderr}`);
  return program;
}

/** Runs a program to its end and returns what it prints. */
export function runProgram(program: string, args: readonly string[], input = ""): string {
  const ran = spawnSync(program, args, { input, maxBuffer: 1 << 28, timeout: 100_000 });
  if (ran.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${ran.stderr}`);
  return ran.stdout.toString();
}

/**
 * The stand-alone program (kernels/cuda/standalone), which judges the kernels on a GPU: its check is itself tried on the host machine, where it passes what is
 * right and notices a wrong token; and the whole program is built where all kernels are.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileForHost, KERNELS, runProgram, temporaryFolder } from "./support/compile.js";
import { isCi, requireCompiler } from "./support/nvcc.js";

test("the stand-alone check passes the kernels and notices a wrong token", { timeout: 300_000 }, (context) => {
  const program = compileForHost(context, "run-check");
  for (const kernel of ["tensor_bf16_16x128", "vector_int8_4"]) {
    const run = (args: readonly string[]) =>
      runProgram(program, [kernel, "1", ...args])
        .trim()
        .split(" ")
        .map(Number);
    const [rows, , faults] = run([]);
    expect(rows, kernel).toBeGreaterThan(0);
    expect(faults, kernel).toBe(0);
    expect(run(["broken"])[2], kernel).toBe(2);
  }
});

test("the program is built, says how it is used, and where there is no driver that there is none", {
  timeout: 600_000,
}, (context) => {
  requireCompiler(context);
  if (!isCi) context.skip("it takes a minute: with CI=true alone");
  const folder = temporaryFolder();
  const program = join(folder, "standalone");
  const built = spawnSync("bash", [join(KERNELS, "cuda/standalone/build.sh"), program], { encoding: "utf8" });
  expect(built.status, built.stderr).toBe(0);
  expect(built.stdout + built.stderr).not.toMatch(/warning/);
  // Found before the machine's own driver, if it has one.
  writeFileSync(join(folder, "libcuda.so.1"), "");
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: { LD_LIBRARY_PATH: folder } });
    return { status, stdout, stderr };
  };
  const usage = expect.stringMatching(/^usage: standalone check /);
  expect(run("help")).toEqual({ status: 0, stdout: usage, stderr: "" });
  for (const args of [[], ["test"], ["bench"], ["check", "0"], ["check", "many"]]) {
    expect(run(...args)).toEqual({ status: 2, stdout: "", stderr: usage });
  }
  const times = join(folder, "times.json");
  const stderr = expect.stringMatching(/^There is no NVIDIA driver on this machine[^\n]+\n$/);
  for (const args of [["check"], ["bench", times]]) expect(run(...args)).toEqual({ status: 1, stdout: "", stderr });
});

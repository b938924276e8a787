/**
 * The check of the stand-alone program (kernels/cuda/standalone), which judges the kernels on a GPU, is itself tried on the host machine: it passes
 * what is right, and notices a wrong token.
 */
import { expect, test } from "vitest";
import { compileForHost, runProgram } from "./support/compile.js";

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
    expect(run(["broken"])[2], kernel).toBe(1);
  }
});

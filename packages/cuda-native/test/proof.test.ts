/**
 * The proof on a GPU (`gpu` of this package's scripts), tried on the fake driver: it passes what is right, and what it finds wrong it says. And whether what was
 * measured on a GPU, if anything was, is of the kernels in the tree.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { nameOfKernels } from "../scripts/build-kernels.mjs";
import { prove } from "../src/proof/prove.js";
import { judgeResults } from "../src/proof/results.js";
import { KERNELS, temporaryFolder } from "./support/compile.js";
import { fakeMachine } from "./support/fake.js";

const machine = fakeMachine();

const RESULTS = fileURLToPath(new URL("../../../apps/bench/results/cuda.json", import.meta.url));
const COMMAND = fileURLToPath(new URL("../scripts/gpu.mjs", import.meta.url));
const BUILT = fileURLToPath(new URL("../dist/proof.js", import.meta.url));

const EXTENT = { budget: 1, extent: 0.05, only: ["noise/words"], problems: 6, steps: 3 };

test("passes on the fake driver", async (context) => {
  const timed = { vocabSize: 200, hiddenSize: 16, calls: 1, batches: [2] };
  const { device, parts } = await prove(await machine.files(context), 0, { ...EXTENT, timed });
  expect(device).toContain("Fake device");
  for (const { name, outcome, found } of parts) expect({ name, outcome, found }).toMatchObject({ outcome: "passed" });
  expect(parts.map(({ name }) => name)).toEqual([
    "first calls",
    "random problems",
    "portable kernels",
    "steps",
    "faults",
    "growth",
    "times",
    "conformance",
  ]);
});

test("says what fails: launches that the driver refuses", async (context) => {
  const { parts } = await prove(await machine.files(context, "faulty"), 0, EXTENT);
  expect(parts.find(({ name }) => name === "random problems")).toMatchObject({ outcome: "failed" });
  expect(JSON.stringify(parts)).toContain("context is lost");
});

test("results of a GPU are of the kernels in the tree", async (context) => {
  if (!existsSync(RESULTS)) context.skip("no results of a GPU are committed: the CUDA backend has not run on one");
  const { isOfOthers, faults } = judgeResults(JSON.parse(readFileSync(RESULTS, "utf8")), await nameOfKernels());
  if (isOfOthers) context.skip(`the committed results of a GPU prove nothing: ${faults.join("; ")}; run \`gpu\` again`);
  expect(faults).toEqual([]);
});

const PASSED = { name: "growth", outcome: "passed", seconds: 1, found: {} } as const;
const INVENTED = { date: "", commit: "", changed: false, kernels: "0123", quick: false, parts: [PASSED] };

test.for([
  [{}, false, []],
  [{ kernels: "4567" }, true, ["they are of kernels 4567, and the tree has 0123"]],
  [{ changed: true }, false, ["the tree had changes that are in no commit"]],
  [{ quick: true }, false, ["only a small part of everything was run"]],
  [{ parts: [] }, false, ["nothing was run"]],
  [{ parts: [PASSED, { ...PASSED, name: "faults", outcome: "failed" as const }] }, false, ["faults has failed"]],
] as const)("invented results of a GPU are judged: %o", ([other, isOfOthers, faults]) => {
  expect(judgeResults({ ...INVENTED, ...other }, "0123")).toEqual({ isOfOthers, faults });
});

test("the name of the kernels in the tree changes with any of their sources", async () => {
  const folder = temporaryFolder();
  cpSync(KERNELS, folder, { recursive: true });
  const name = await nameOfKernels(folder);
  expect(name).toBe(await nameOfKernels());
  for (const path of [
    "common/philox.h",
    "cuda/winners.h",
    "cuda/shapes.h",
    "cuda/summary/decide.h",
    "cuda/gpu/machine.h",
    "cuda/hopper/shapes.h",
  ]) {
    const text = readFileSync(join(folder, path), "utf8");
    writeFileSync(
      join(folder, path),
      path.endsWith("shapes.h") ? text.replace(", 2, ", ", 1, ").replace(", 64, ", ", 32, ") : `${text}\n`,
    );
    expect(await nameOfKernels(folder), path).not.toBe(name);
    writeFileSync(join(folder, path), text);
  }
});

test("the command for a GPU says why there is none, before it compiles anything, and ends with 1", async (context) => {
  if (!existsSync(BUILT)) context.skip("the package is not built");
  const args = [COMMAND, "--driver", "/nowhere/libcuda.so.1", "--out", join(temporaryFolder(), "cuda.json")];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^There is no GPU to run on: .*\/nowhere\/libcuda\.so\.1.* \((NO_DRIVER|NO_BINARY)\)\n$/);
});

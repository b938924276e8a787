/**
 * The proof on a GPU (`gpu` of this package's scripts), tried on the fake driver: it passes what is right, and what it finds wrong it says. And whether what was
 * measured on a GPU, if anything was, is of the kernels in the tree.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { nameOfKernels } from "../scripts/build-kernels.mjs";
import { prove } from "../src/proof/prove.js";
import { fakeMachine } from "./support/fake.js";

const machine = fakeMachine();

const RESULTS = fileURLToPath(new URL("../../../apps/bench/results/cuda.json", import.meta.url));

const EXTENT = { budget: 1, extent: 0.05, only: ["noise/words"], problems: 6, steps: 3 };

test("passes on the fake driver", async (context) => {
  const timed = { vocabSize: 200, hiddenSize: 16, calls: 1, batches: [2] };
  const { device, parts } = await prove(await machine.files(context), 0, { ...EXTENT, timed });
  expect(device).toContain("Fake device");
  for (const { name, outcome, found } of parts) expect({ name, outcome, found }).toMatchObject({ outcome: "passed" });
  expect(parts.map(({ name }) => name)).toEqual(["random problems", "faults", "growth", "times", "conformance"]);
});

test("says what fails: launches that the driver refuses", async (context) => {
  const { parts } = await prove(await machine.files(context, "faulty"), 0, EXTENT);
  expect(parts.find(({ name }) => name === "random problems")).toMatchObject({ outcome: "failed" });
  expect(JSON.stringify(parts)).toContain("context is lost");
});

test("results of a GPU are of the kernels in the tree", async (context) => {
  if (!existsSync(RESULTS)) context.skip("no results of a GPU are committed: the CUDA backend has not run on one");
  const { kernels, changed, parts } = JSON.parse(readFileSync(RESULTS, "utf8"));
  if (kernels !== (await nameOfKernels()))
    context.skip("the committed results of a GPU are of other kernels: run `gpu`");
  expect(changed).toBe(false);
  for (const { name, outcome } of parts) expect(outcome, name).toBe("passed");
});

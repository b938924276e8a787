/**
 * The benchmark of whole models: its plan, and the built command on a tiny model.
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { planGeneration } from "../src/generation/plan.js";
import { GENERATORS, type GeneratorId } from "../src/generation/problem.js";
import { parseGenerationResults } from "../src/generation/results.js";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const FILES = fileURLToPath(new URL("../../../node_modules/.cache/flashsampling/bench", import.meta.url));
const generators = Object.keys(GENERATORS) as GeneratorId[];

it("begins each round at another generator, and asks nobody for what they ignore", () => {
  const options = { model: "tiny", heads: ["q8"], generators, threads: 1, rounds: 3 } as const;
  const jobs = planGeneration({ ...options, settings: ["temperature", "top-p"] });
  expect(jobs.map(({ generator }) => generator)).toEqual([
    ...["flashsampling", "plain", "plain-sort", "transformers"],
    ...["plain", "plain-sort", "transformers", "flashsampling"],
    ...["plain-sort", "transformers", "flashsampling", "plain"],
  ]);
  expect(jobs.find(({ generator }) => generator === "transformers")?.settings).toEqual(["temperature"]);
  const nucleus = planGeneration({ ...options, settings: ["top-p"] });
  expect(nucleus.map(({ generator }) => generator)).not.toContain("transformers");
});

it("measures every generator with every head, and leaves nothing behind", { timeout: 240_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), "flashsampling-bench-"));
  const file = join(directory, "results.json");
  try {
    const args = ["onnx", "--quick", "--model", "tiny", "--heads", "int4,q8,f32", "--rounds", "1", "--json", file];
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("not measured") });
    expect(stdout).toMatch(/^Like tiny: 2 layers, D = 64, V = 2048; \d+ threads?\./);
    const results = parseGenerationResults(readFileSync(file, "utf8"));
    expect(results).toMatchObject({ complete: true, rounds: 1, failures: {} });
    // Three heads; a sort is for top-p alone, which transformers.js has not.
    expect(results.measurements).toHaveLength(3 * (3 + 3 + 1 + 2));
    expect(results.processes).toHaveLength(12);
    const [page, svg] = [join(directory, "page.md"), join(directory, "page.svg")];
    await promisify(execFile)(process.execPath, [CLI, "page", file, page, svg]);
    expect(readFileSync(page, "utf8")).toMatch(/\]\(page\.svg\)\n\n## int4 head/);
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg /);
    expect(existsSync(join(FILES, `${child.pid}`))).toBe(false);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

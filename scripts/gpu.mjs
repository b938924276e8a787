// `npm run gpu`: what a machine's GPU is held to by WebGPU, in one command: the conformance kit in full, then the benchmark.
//
//   npm run gpu -- --json gpu.json             both, and what they found as one file
//   npm run gpu -- --budget 7e9                fewer noise words for the kit than the usual 1.7e11, which give every statistical test full power
//   npm run gpu -- --checks noise/,settings/   these checks of the kit alone
//   npm run gpu -- --json gpu.json -- --quick  what follows is for the benchmark (npm run bench -- --help)
//
// The adapter is the one that Dawn finds by the machine's Vulkan driver (Metal, Direct3D), and stands first. Where it is a GPU that a CPU emulates,
// that is said, the kit takes a twentieth of its extent and the benchmark small heads: then nothing was shown of a GPU.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run } from "./lib/child.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { install, inTurn, root, toolEnvironment, turbo } from "./lib/workspace.mjs";

const {
  values: { json, budget, checks },
  positionals: forBenchmark,
} = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    budget: { type: "string", default: "1.7e11" },
    checks: { type: "string" },
  },
});
if (!(Number(budget) >= 1)) throw new Error(`--budget must be a number of noise words; got ${budget}`);

await requireNode();
// Before the hours, not after them.
if (json !== undefined) writeFileSync(json, "");
await install(["apps/platforms"]);
const built = await inTurn(() =>
  turbo(["build", "--filter=./apps/bench", "--filter=./packages/conformance", "--output-logs=errors-only"], show),
);
if (built.code !== 0) process.exit(built.code);

const folder = mkdtempSync(join(tmpdir(), "flashsampling-gpu-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const [found, reports, times] = [join(folder, "tests.json"), join(folder, "reports.jsonl"), join(folder, "bench.json")];

const conformance = await run(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "test/conformance.test.ts",
    "--allowOnly=false",
    "--reporter=default",
    `--reporter=${join(root, "scripts/lib/vitest-reporter.mjs")}`,
  ],
  {
    cwd: join(root, "packages/webgpu"),
    env: {
      ...toolEnvironment,
      CI: "true",
      FLASHSAMPLING_BUDGET: String(Number(budget)),
      ...(checks !== undefined && { FLASHSAMPLING_CHECKS: checks }),
      FLASHSAMPLING_REPORT: found,
      FLASHSAMPLING_CONFORMANCE: reports,
    },
    onOutput: show,
  },
);
const timed = await run(
  process.execPath,
  [join(root, "apps/bench/dist/cli.js"), "webgpu", "--json", times, ...forBenchmark],
  { cwd: root, onOutput: show },
);

const benchmark = read(times);
const report = {
  kind: "gpu",
  date: new Date().toISOString(),
  adapter: benchmark?.adapter,
  conformance: {
    passed: conformance.code === 0,
    budget: Number(budget),
    only: checks?.split(","),
    tests: read(found),
    checks: existsSync(reports)
      ? readFileSync(reports, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [],
  },
  benchmark,
};
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, undefined, 1)}\n`);
const { passed = 0, failed = [], skipped = [] } = report.conformance.tests ?? {};
process.stdout.write(
  `\n${JSON.stringify(report.adapter?.names ?? "no adapter")}${report.adapter?.isEmulated ? ": a GPU that a CPU emulates; nothing was shown of a GPU" : ""}\n` +
    `conformance: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped; benchmark: ${timed.code === 0 ? "done" : `ended with code ${timed.code}`}\n`,
);
process.exitCode = conformance.code || timed.code;

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8") || "null") : undefined;
}

/** @param {string} text */
function show(text) {
  process.stdout.write(text);
}

// `npm test`: everything that must hold, in one command, on a machine with Node alone.
//
// Installs, builds, lints, type-checks, checks the packages as npm would publish them, builds the API reference, runs every
// test, and runs the libraries' tests again under the other supported Node versions (the long statistics under the oldest and the newest
// alone). It ends with a table and each failure and skip with its reason; the last line is `N passed, N failed, N skipped`. A check (build,
// lint, …) counts as one.
//
// With CI=true no result comes from turbo's cache, and a Node version, a browser or a CUDA compiler that cannot be had is a failure.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { run } from "./lib/child.mjs";
import { installCudaCompiler } from "./lib/cuda-compiler.mjs";
import { workspacePackages } from "./lib/files.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { installSystemPackages } from "./lib/system-packages.mjs";
import { install, inTurn, npx, root, tail, toolEnvironment, turbo } from "./lib/workspace.mjs";

/** @typedef {import("./lib/vitest-reporter.mjs").Report} Report */

const ci = process.env.CI === "true";
/** Released versions, so that two runs test the same thing. */
const NODE_VERSIONS = ["20.20.2", "22.23.3", "24.21.0"];
/** Packages whose users choose the Node version. */
const TESTED_ON_EVERY_NODE = ["packages/core", "packages/cpu-simd-wasm"];
/** Minutes of statistics that do not depend on the engine: under the oldest and the newest Node, and not between. */
const OLDEST_AND_NEWEST_ONLY = ["test/conformance.test.ts"];
const STEP_LIMIT_MS = 20 * 60_000;

const CHECKS = [
  { name: "build", tasks: ["build"] },
  { name: "lint", tasks: ["//#lint:source"] },
  { name: "type check", tasks: ["typecheck", "//#typecheck:scripts"] },
  { name: "packages as published", tasks: ["lint:package"] },
  { name: "API reference", tasks: ["//#docs:api"] },
];

/** @type {{ kind: "check" | "tests", name: string, seconds: number, report: Report }[]} */
const results = [];

await record("check", "set-up", async () => {
  await requireNode();
  await install();
  await installSystemPackages();
  const compiler = ci && (await installCudaCompiler(join(root, "node_modules/.cache/flashsampling")));
  if (compiler) toolEnvironment.PATH += `${delimiter}${compiler}`;
  return one("passed");
});
if (failures() === 0) {
  for (const { name, tasks } of CHECKS) await record("check", name, () => check(name, tasks));
  // Tests of a tree that does not build would speak of an older one.
  if (results.find(({ name }) => name === "build")?.report.passed) await runAllTests();
}
finish();

async function runAllTests() {
  const tested = ["scripts", ...workspacePackages(root)].filter((folder) =>
    existsSync(join(root, folder, "vitest.config.ts")),
  );
  for (const folder of tested) {
    await record("tests", `${folder}, Node ${process.versions.node}`, () => vitest(folder, process.execPath));
  }
  const major = process.versions.node.split(".")[0];
  for (const version of NODE_VERSIONS.filter((version) => version.split(".")[0] !== major)) {
    const node = await download(version);
    const isBetween = version !== NODE_VERSIONS[0] && version !== NODE_VERSIONS.at(-1);
    const left = isBetween ? OLDEST_AND_NEWEST_ONLY : [];
    for (const folder of TESTED_ON_EVERY_NODE) {
      await record("tests", `${folder}, Node ${version}`, async () => {
        if (node.path) return vitest(folder, node.path, left);
        return one(ci ? "failed" : "skipped", `Node ${version}`, `could not be downloaded: ${node.error}`);
      });
    }
  }
}

/**
 * @param {string} name
 * @param {string[]} tasks turbo's
 */
async function check(name, tasks) {
  const { code } = await inTurn(() => turbo([...tasks, "--output-logs=errors-only", ...(ci ? ["--force"] : [])], show));
  return code === 0
    ? one("passed")
    : one("failed", name, `see the log above; again alone: pnpm turbo run ${tasks.join(" ")}`);
}

/**
 * Runs a package's tests under one Node.
 *
 * @param {string} folder
 * @param {string} node the path of the binary
 * @param {readonly string[]} left test files that are left out
 * @returns {Promise<Report>}
 */
async function vitest(folder, node, left = []) {
  const file = join(root, "node_modules/.cache/flashsampling/report.json");
  rmSync(file, { force: true });
  const { code, timedOut } = await run(
    node,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--allowOnly=false",
      ...left.map((file) => `--exclude=${file}`),
      "--reporter=default",
      `--reporter=${join(root, "scripts/lib/vitest-reporter.mjs")}`,
    ],
    {
      cwd: join(root, folder),
      env: {
        ...toolEnvironment,
        ...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
        PATH: `${dirname(node)}${delimiter}${toolEnvironment.PATH}`,
        FLASHSAMPLING_REPORT: file,
      },
      onOutput: show,
      timeoutMs: STEP_LIMIT_MS,
    },
  );
  if (timedOut) return one("failed", folder, `stopped after ${STEP_LIMIT_MS / 60_000} minutes`);
  if (!existsSync(file)) return one("failed", folder, `vitest ended with code ${code} and no report`);
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (code !== 0 && report.failed.length === 0) {
    report.failed.push({ name: folder, reason: `vitest ended with code ${code}` });
  }
  return report;
}

/**
 * @param {string} version of Node
 * @returns {Promise<{ path: string, error?: undefined } | { path?: undefined, error: string }>}
 */
async function download(version) {
  const { code, output } = await npx([
    "--loglevel=error",
    "-y",
    "-p",
    `node@${version}`,
    "node",
    "-p",
    "process.execPath",
  ]);
  const path = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !existsSync(path)) return { error: /reason: (.*)/.exec(output)?.[1] ?? tail(output, 1) };
  return { path };
}

/**
 * @param {"check" | "tests"} kind
 * @param {string} name
 * @param {() => Promise<Report>} step
 */
async function record(kind, name, step) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(2, 100 - name.length))}`);
  const started = Date.now();
  const report = await step().catch((error) => {
    console.log(error.name === "SetupError" ? error.message : error.stack);
    return one("failed", name, error.message.trimEnd().split("\n").at(-1));
  });
  const seconds = (Date.now() - started) / 1000;
  const mark = report.failed.length > 0 ? "✘" : report.passed > 0 ? "✔" : "⚠ NOT RUN:";
  console.log(`${mark} ${name}: ${counts(report)}, ${seconds.toFixed(1)} s`);
  results.push({ kind, name, seconds, report });
}

/**
 * @param {"passed" | "failed" | "skipped"} outcome
 * @param {string} [name]
 * @param {string} [reason]
 * @returns {Report}
 */
function one(outcome, name = "", reason = "") {
  return {
    passed: outcome === "passed" ? 1 : 0,
    failed: outcome === "failed" ? [{ name, reason }] : [],
    skipped: outcome === "skipped" ? [{ name, reason }] : [],
  };
}

/** @param {Report} report */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

function failures() {
  return results.reduce((sum, { report }) => sum + report.failed.length, 0);
}

function finish() {
  const width = Math.max(...results.map(({ name }) => name.length));
  const row = (/** @type {string} */ name, /** @type {(string | number)[]} */ ...cells) =>
    console.log(`${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
  console.log();
  row("", "passed", "failed", "skipped", "seconds");
  for (const { name, report, seconds } of results) {
    row(name, report.passed, report.failed.length, report.skipped.length, seconds.toFixed(1));
  }
  list("Failed", ({ failed }) => failed);
  list("Skipped", ({ skipped }) => skipped);
  const total = {
    passed: results.reduce((sum, { report }) => sum + report.passed, 0),
    failed: results.flatMap(({ report }) => report.failed),
    skipped: results.flatMap(({ report }) => report.skipped),
  };
  const someTestRan = results.some(({ kind, report }) => kind === "tests" && report.passed + report.failed.length > 0);
  if (!someTestRan) console.log("\nNo test ran.");
  process.exitCode = total.failed.length === 0 && someTestRan ? 0 : 1;
  console.log(`\n${counts(total)}`);
}

/**
 * @param {string} title
 * @param {(report: Report) => { name: string, reason: string }[]} pick
 */
function list(title, pick) {
  const lines = results.flatMap(({ name: step, report }) =>
    pick(report).map(({ name, reason }) => `  [${step}] ${name}\n      ${reason}`),
  );
  if (lines.length > 0) console.log(`\n${title}:\n${lines.join("\n")}`);
}

/** @param {string} text */
function show(text) {
  process.stdout.write(text);
}

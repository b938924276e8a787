// `pnpm --filter @flashsampling/cuda-native gpu [--quick] [--out <file.json>]`: shows on this machine's GPU that the backend does what it promises, and
// writes what was found, with the commit and a name for the kernels' sources. Needs `pnpm build` before; where there is nvcc, the kernels are compiled
// if they are not those of the tree, and the stand-alone program checks and times them too: under compute-sanitizer where it is
// installed, and with it random problems and steps from Node. `--only <parts>` runs these parts of the proof alone, small, and writes nothing. `--quick` takes a small part of everything. Ends with 1 if anything fails, or if there is no GPU to run on, which it says before all else.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildKernels, DEFAULT_TARGETS, nameOfKernels, whyNoKernels } from "./build-kernels.mjs";
import { isThere } from "./run.mjs";

/** @typedef {import("../src/proof/index.js").ProofPart} ProofPart */

/** @typedef {import("../src/proof/index.js").GpuResults} GpuResults */

const PROOF = new URL("../dist/proof.js", import.meta.url);
if (!existsSync(PROOF)) giveUp("The package is not built: `pnpm build` comes first.");
/** @type {typeof import("../src/proof/index.js")} */
const { prove, shippedFiles, whyNoDevice } = await import(PROOF.href);

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const STANDALONE = join(ROOT, "kernels/cuda/standalone");

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, "apps/bench/results/cuda.json") },
    device: { type: "string", default: "0" },
    driver: { type: "string" },
    only: { type: "string" },
  },
});

/** What is run from Node under compute-sanitizer: every kernel that Node launches. */
const SANITIZED = ["random problems", "portable kernels", "steps"];

const SMALL = { budget: 1, extent: 0.02, problems: 60, steps: 6 };
const QUICK = { budget: 1e6, extent: 0.05, problems: 60, steps: 300 };
const WHOLE = { budget: 1e9, extent: 1, problems: 600, steps: 5000 };
const TIMED = {
  vocabSize: 151_936,
  hiddenSize: 4096,
  calls: values.quick ? 20 : 100,
  batches: [1, 8, 32, 64, 128, 256],
};

const files = { ...shippedFiles(), ...(values.driver && { driver: resolve(values.driver) }) };
const noDevice = await whyNoDevice(files, Number(values.device));
if (noDevice !== undefined) giveUp(`There is no GPU to run on: ${noDevice.message} (${noDevice.code})`);
const kernels = await nameOfKernels();
await makeKernels();
if (values.only !== undefined) {
  const { parts } = await prove(files, Number(values.device), { ...SMALL, parts: values.only.split(",") }, say);
  process.exit(parts.length > 0 && parts.every(({ outcome }) => outcome === "passed") ? 0 : 1);
}
/** @type {ProofPart[]} */
const parts = await standaloneParts();
if (!values.driver && isThere("compute-sanitizer")) parts.push(...sanitizedParts());
const extent = { ...(values.quick ? QUICK : WHOLE), timed: TIMED };
const { device, parts: proved } = await prove(files, Number(values.device), extent, say).catch((error) =>
  giveUp(error.message),
);
const commit = output("git", ["-C", ROOT, "rev-parse", "HEAD"]);
const changed = output("git", ["-C", ROOT, "status", "--porcelain", "--", "kernels", "packages"]) !== "";
const gpu = output("nvidia-smi", [
  "--query-gpu=name,driver_version,clocks.sm,temperature.gpu",
  "--format=csv,noheader",
]);
/** @type {GpuResults & Record<string, unknown>} */
const proof = {
  date: new Date().toISOString(),
  commit,
  changed,
  kernels,
  quick: values.quick,
  node: process.version,
  device,
  gpu,
  parts: [...parts, ...proved],
};
const out = resolve(values.out);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(proof, undefined, 2)}\n`);
const failed = proof.parts.filter(({ outcome }) => outcome === "failed");
console.log(`${proof.parts.length - failed.length} passed, ${failed.length} failed; written to ${out}`);
process.exit(failed.length === 0 ? 0 : 1);

/**
 * Ends with a message.
 *
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** Compiles the kernels, unless those that are there are the tree's. */
async function makeKernels() {
  const manifest = await readFile(join(files.kernels, "kernels.json"), "utf8").then(JSON.parse, () => undefined);
  if (manifest?.sources === kernels) return;
  const reason = whyNoKernels();
  if (reason !== undefined) {
    const are = manifest === undefined ? "no kernels are compiled" : "the compiled kernels are not those of the tree";
    giveUp(`${are}, and ${reason}.`);
  }
  await buildKernels({ folder: files.kernels, targets: DEFAULT_TARGETS, say: console.log });
}

/** The stand-alone program's check and benchmark, where it can be built. */
async function standaloneParts() {
  const reason = values.driver ? "the driver is not the machine's own" : whyNoKernels();
  if (reason !== undefined) {
    console.log(`The stand-alone program is left out: ${reason}.`);
    return [];
  }
  const program = join(files.kernels, "standalone");
  const times = join(files.kernels, "times.json");
  const problems = values.quick ? "3" : "12";
  const found = [
    part("stand-alone: build", "bash", [join(STANDALONE, "build.sh"), program]),
    part("stand-alone: check", program, ["check", problems]),
  ];
  const sanitizer = isThere("compute-sanitizer");
  if (!sanitizer)
    console.log("compute-sanitizer is not installed: arrays are guarded, and nothing else is looked for.");
  for (const tool of sanitizer ? ["memcheck", "racecheck"] : []) {
    found.push(
      part(`compute-sanitizer ${tool}`, "compute-sanitizer", [
        "--tool",
        tool,
        "--error-exitcode",
        "1",
        program,
        "check",
        "1",
      ]),
    );
  }
  const timed = part("stand-alone: times", program, ["bench", times, values.quick ? "20" : "100"]);
  const read = existsSync(times) ? JSON.parse(await readFile(times, "utf8")) : undefined;
  return [...found, { ...timed, found: timed.outcome === "passed" ? read : timed.found }];
}

/** What Node launches, under the sanitizer's tools. */
function sanitizedParts() {
  const own = [process.execPath, fileURLToPath(import.meta.url), "--device", values.device, "--only", SANITIZED.join()];
  return ["memcheck", "racecheck", "synccheck"].map((tool) =>
    part(`compute-sanitizer ${tool}, from Node`, "compute-sanitizer", [
      "--tool",
      tool,
      "--error-exitcode",
      "1",
      ...own,
    ]),
  );
}

/**
 * Runs a program as a part.
 *
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {ProofPart}
 */
function part(name, command, args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const outcome = status === 0 ? "passed" : "failed";
  const lines = `${stdout ?? ""}${status === 0 ? "" : (stderr ?? "")}`.trim().split("\n").slice(-40);
  /** @type {ProofPart} */
  const done = { name, outcome, seconds: (performance.now() - start) / 1000, found: lines };
  say(done);
  return done;
}

/** @param {ProofPart} part */
function say({ name, outcome, seconds, found }) {
  console.log(`${outcome}: ${name}, ${seconds.toFixed(1)} s`);
  if (outcome === "failed") console.log(JSON.stringify(found, undefined, 2));
}

/**
 * What a program prints; "" where it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function output(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}

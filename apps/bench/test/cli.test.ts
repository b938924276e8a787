/**
 * The built command, as users run it.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumOnPath } from "../src/engines.js";
import { GPU_CONTESTANTS, isOursOnGpu } from "../src/gpu/contestants.js";
import { parseGpuResults } from "../src/gpu/results.js";
import { CONTESTANTS } from "../src/plan/contestants.js";
import { parseResults } from "../src/report/results.js";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const HEADS = fileURLToPath(new URL("../../../node_modules/.cache/flashsampling/bench", import.meta.url));

const chromium = chromiumOnPath();
let directory: string;
let home: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "flashsampling-bench-cli-"));
  home = join(directory, "home");
  mkdirSync(home);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs the command; `onStderr` may send it signals. */
function run(args: string[], onStderr = (_text: string, _kill: (signal: NodeJS.Signals) => void) => {}) {
  // ORT_DISABLE_TELEMETRY, set, would be the user's own wish.
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: undefined, ORT_DISABLE_TELEMETRY: undefined };
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    onStderr(stderr, (signal) => child.kill(signal));
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string; heads: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, stdout, stderr, heads: join(HEADS, `${child.pid}`) })),
  );
}

describe("npm run bench -- cpu", () => {
  const file = () => join(directory, "results.json");

  it("measures every contestant, checked, and writes results that the schema takes", async () => {
    const small = "--shapes 256x64 --formats bf16,int8 --batch 1,2 --settings temperature,top-p --rounds 1";
    const { code, stdout, stderr, heads } = await run([
      ...["cpu", "--quick", ...small.split(" "), "--json", file(), "--other-node", process.execPath],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("not measured") });
    expect(stdout).toMatch(/^256x64: V = 256, D = 64, [12] threads?\n/);
    const results = parseResults(readFileSync(file(), "utf8"));
    expect(results).toMatchObject({ complete: true, rounds: 1, machine: { node: process.versions.node } });
    expect(results.backendSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(results.packages["onnxruntime-node"]).toMatch(/^\d+\.\d+\.\d+/);
    const measured = new Set(results.measurements.map(({ contestant }) => contestant));
    const expected = CONTESTANTS.filter(({ engine }) => engine !== "chromium" || chromium !== undefined);
    expect(measured).toEqual(new Set(expected.map(({ id }) => id)));
    const ours = results.measurements.filter((m) => m.contestant === "flashsampling" && m.format === "bf16");
    expect(ours).toHaveLength(2 * 2);
    for (const { case: run, bandwidthShare, peerRatios, secondLooks } of ours) {
      expect(bandwidthShare).toBeGreaterThan(0);
      if (run?.batch === 1 || run?.setting === "temperature")
        expect(peerRatios?.["onnxruntime-node"]).toBeGreaterThan(0);
      expect(secondLooks?.draws).toBeGreaterThan(0);
    }
    expect(existsSync(heads)).toBe(false);
    // ONNX Runtime's telemetry would keep an identifier of the machine there, and Chromium its caches.
    expect(readdirSync(home)).toEqual([]);
    // Twenty processes start, one after the other, on whatever the tests beside this one leave of the machine.
  }, 300_000);

  it("measures in Chromium", (context) => {
    if (chromium === undefined && process.env.CI !== "true") context.skip("no Chromium on the PATH");
    const { contestants, measurements } = parseResults(readFileSync(file(), "utf8"));
    expect(contestants["flashsampling-chromium"]).toMatchObject({
      label: expect.stringMatching(/^FlashSampling, Chromium \d+$/),
      engineVersion: chromium?.version,
    });
    const inChromium = measurements.filter(({ contestant }) => contestant === "flashsampling-chromium");
    expect(inChromium.map(({ case: run }) => run?.setting)).toEqual(["temperature", "top-p", "temperature", "top-p"]);
  });

  it("measures the embedded model on its own hidden states", async () => {
    const small = "--shapes embedded --formats bf16 --batch 1 --settings temperature --rounds 1 --only flashsampling";
    const { code, stdout } = await run(["cpu", "--quick", ...small.split(" "), "--json", file()]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^bf16 +1 +temperature +held-out +[\d.]+ /m);
  });

  it("draws a chart of these results", async () => {
    const svg = join(directory, "chart.svg");
    expect(await run(["chart", file(), svg])).toEqual(expect.objectContaining({ code: 0, stdout: "", stderr: "" }));
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg .*V = 4,096.*<\/svg>\n$/s);
  });

  it("writes a page of these results, beside the chart that it shows", async () => {
    const [page, svg] = [join(directory, "page.md"), join(directory, "page.svg")];
    expect(await run(["page", file(), page, svg])).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(page, "utf8")).toMatch(/\]\(page\.svg\)\n\n## One row, V = 4,096/);
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg /);
  });

  it("on Ctrl-C says what there is, removes the weights, and ends with 130", async () => {
    const args = ["cpu", "--shapes", "256x64", "--only", "flashsampling", "--formats", "bf16", "--json", file()];
    const { code, stdout, heads } = await run(args, (text, kill) => {
      if (text.includes("3 of ")) kill("SIGINT");
    });
    expect(code).toBe(130);
    expect(stdout).toContain("The run was interrupted");
    expect(parseResults(readFileSync(file(), "utf8"))).toMatchObject({ complete: false });
    expect(existsSync(heads)).toBe(false);
  });

  it("on Ctrl-C while Chromium runs ends it too, and removes what it wrote", async (context) => {
    if (chromium === undefined && process.env.CI !== "true") context.skip("no Chromium on the PATH");
    const args = [
      "cpu",
      "--shapes",
      "256x64",
      "--only",
      "flashsampling-chromium",
      "--formats",
      "bf16",
      "--rounds",
      "50",
    ];
    let isRunning = false;
    // At whatever the browser is by then, the outcome is the same.
    const { code, stdout, heads } = await run(args, (text, kill) => {
      if (isRunning || !text.includes("FlashSampling, Chromium")) return;
      isRunning = true;
      setTimeout(() => kill("SIGINT"), 1500);
    });
    expect([code, existsSync(heads)]).toEqual([130, false]);
    expect(stdout).toContain("The run was interrupted");
  });

  it("removes what a run has left that was killed", async () => {
    const args = ["cpu", "--shapes", "256x64", "--only", "read", "--formats", "int4", "--quick"];
    const killed = await run(args, (text, kill) => {
      if (text.includes("1 of ")) kill("SIGKILL");
    });
    expect(existsSync(killed.heads)).toBe(true);
    expect((await run(args)).code).toBe(0);
    expect(readdirSync(HEADS)).not.toContain(killed.heads);
    expect(existsSync(killed.heads)).toBe(false);
  });
});

describe("npm run bench -- webgpu", () => {
  it("measures every contestant, checked, on the adapter that there is, and writes results that the schema takes", async (context) => {
    const file = join(directory, "gpu.json");
    const small = "--shapes 512x64 --formats f32 --batch 1 --settings temperature --rounds 1 --steps 4";
    const { code, stdout, stderr, heads } = await run(["webgpu", "--quick", ...small.split(" "), "--json", file]);
    if (code === 2 && stderr.includes("no adapter") && process.env.CI !== "true") context.skip(stderr.trim());
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("not measured") });
    const results = parseGpuResults(readFileSync(file, "utf8"));
    expect(results).toMatchObject({ complete: true, rounds: 1, steps: 4 });
    expect(results.backendSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(stdout).toMatch(/^WebGPU on .+; steps are queued 4 at a time\.$/m);
    const expected = GPU_CONTESTANTS.filter(({ engine }) => engine !== "chromium" || chromium !== undefined);
    expect(results.measurements.map(({ contestant }) => contestant)).toEqual(expected.map(({ id }) => id));
    const ours = results.measurements.filter(({ contestant }) => isOursOnGpu(contestant));
    for (const { bytesReadPerRow, peerRatio } of ours) {
      // A token takes four bytes at least, and logits would take 2,048.
      expect(bytesReadPerRow).toBeGreaterThanOrEqual(4);
      expect(bytesReadPerRow).toBeLessThanOrEqual(64);
      expect(peerRatio).toBeGreaterThan(0);
    }
    expect(existsSync(heads)).toBe(false);
    // Seven processes and two browsers start, and a CPU may emulate the GPU of each.
  }, 300_000);
});

describe("the command", () => {
  it("explains itself, and its errors", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("npm run bench -- cpu") });
    const wrong = await run(["cpu", "--shapes", "10"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^--shapes wants .*\n$/) });
    const nowhere = join(directory, "missing", "results.json");
    for (const args of [
      ["cpu", "--json", nowhere],
      ["chart", nowhere, join(directory, "chart.svg")],
      ["page", nowhere, join(directory, "page.md"), join(directory, "chart.svg")],
    ]) {
      expect(await run(args)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^[^\n]+results.json: ENOENT.*\n$/),
      });
    }
  });
});

/**
 * The GPU benchmark without a GPU: what is planned, and what becomes of samples.
 */
import { describe, expect, it } from "vitest";
import { countBytesRead, describeAdapter } from "../src/gpu/adapter.js";
import { gpuAims } from "../src/gpu/aims.js";
import { gpuChart } from "../src/gpu/chart.js";
import { GpuCollection } from "../src/gpu/collect.js";
import type { GpuContestantId } from "../src/gpu/contestants.js";
import { formatGpuPage } from "../src/gpu/page.js";
import { type GpuJob, type GpuPlanOptions, planGpu } from "../src/gpu/plan.js";
import { type GpuResults, parseGpuResults } from "../src/gpu/results.js";
import { formatGpuReport } from "../src/gpu/table.js";
import type { CaseSamples } from "../src/measure/messages.js";
import type { Case, Format } from "../src/plan/problem.js";
import { present } from "../src/report/present.js";
import { madeUpGpuResults as results } from "./support/made-up-gpu-results.js";

const made = { name: "512x64", vocabSize: 512, hiddenSize: 64 };
const options: GpuPlanOptions = {
  shapes: [made],
  firstShapeOnly: false,
  formats: ["f32", "bf16", "f16", "int8", "int4"],
  batches: [1, 8],
  settings: ["temperature", "top-k", "top-p", "min-p", "all"],
  logits: ["zipf", "gaussian"],
  steps: undefined,
  only: undefined,
  chromium: { path: "/usr/bin/chromium", version: "1.2" },
};
const real = { isEmulated: false };
const emulated = { isEmulated: true };
const jobsOf = (changes: Partial<GpuPlanOptions>, adapter = real) =>
  planGpu({ ...options, ...changes }, adapter).shapes.flatMap(({ jobs }) => jobs);

describe("the plan on a GPU", () => {
  it("gives FlashSampling every format and setting, and as many bytes to copy for each", () => {
    for (const format of options.formats) {
      const own = (id: GpuContestantId) => jobsOf({}).filter((job) => job.contestant === id && job.format === format);
      const cases = (id: GpuContestantId) => own(id).flatMap((job) => job.cases);
      expect(cases("flashsampling")).toHaveLength(5 * 2 + 5);
      expect(cases("flashsampling-steps")).toHaveLength(5 * 2);
      expect(cases("flashsampling-chromium")).toHaveLength(5);
      expect(own("copy")).toMatchObject([{ cases: [], isMain: true, steps: 64 }]);
    }
  });

  it("gives peers the values of half floats as f32, once", () => {
    for (const id of ["onnxruntime-node", "onnxruntime-web"] as const) {
      const formats = jobsOf({ only: [id] }).map(({ format }) => format);
      expect(new Set(formats)).toEqual(new Set(["f32", "int8", "int4"]));
      expect(jobsOf({ only: [id], formats: ["bf16", "f16"], logits: ["zipf"], batches: [1] })).toHaveLength(1);
    }
  });

  it("has the heads of a real GPU, and small ones and short queues where a CPU emulates it", () => {
    const names = (changes: Partial<GpuPlanOptions>, adapter = real) =>
      planGpu({ ...options, shapes: undefined, ...changes }, adapter).shapes.map(({ shape }) => shape.name);
    expect(names({})).toEqual(["151936x4096", "151936x1024", "151936x896", "32000x2048", "262144x640"]);
    expect(names({ firstShapeOnly: true })).toEqual(["151936x4096"]);
    expect(names({}, emulated)).toEqual(["8000x128"]);
    expect(planGpu(options, emulated).steps).toBeLessThan(planGpu(options, real).steps);
    expect(planGpu({ ...options, steps: 7 }, emulated).steps).toBe(7);
    const large = { name: "32000x512", vocabSize: 32_000, hiddenSize: 512 };
    const { shapes, skipped } = planGpu({ ...options, shapes: [large, made] }, emulated);
    expect(shapes.map(({ jobs }) => jobs.length > 0)).toEqual([false, true]);
    expect(skipped).toContainEqual(expect.objectContaining({ what: "32000x512" }));
    expect(jobsOf({ shapes: [large] }, real)).not.toEqual([]);
  });

  it("needs no Chromium, and queues no more rows than a queue takes", () => {
    const { skipped } = planGpu({ ...options, chromium: undefined }, real);
    expect(skipped.map(({ contestant }) => contestant)).toEqual(["flashsampling-chromium", "onnxruntime-web"]);
    const queued = jobsOf({ only: ["flashsampling-steps"], batches: [32, 33] }).flatMap(({ cases }) => cases);
    expect(new Set(queued.map(({ batch }) => batch))).toEqual(new Set([32]));
  });
});

describe("the collection of a GPU", () => {
  const temperature: Case = { batch: 2, setting: "temperature", logits: "zipf" };
  const job = (contestant: GpuContestantId, format: Format, cases = [temperature]): GpuJob => ({
    ...{ contestant, shape: made, format, cases },
    ...{ isMain: true, steps: 4, isEmulated: false },
  });
  const outcome = (times: number[], more: Partial<CaseSamples> = {}) => ({
    cases: [{ index: 0, times, ...more }],
    notes: {},
  });
  const collection = new GpuCollection();
  collection.add(job("copy", "f16", []), outcome([1, 2, 3]));
  collection.add(
    job("flashsampling", "f16"),
    outcome([4], { bytesReadPerRow: 10, secondLooks: { looks: 1, draws: 6 } }),
  );
  collection.add(
    job("flashsampling", "f16"),
    outcome([4, 4, 4], { bytesReadPerRow: 50, secondLooks: { looks: 0, draws: 10 } }),
  );
  collection.add(job("flashsampling-chromium", "f16"), outcome([5]));
  collection.add(job("onnxruntime-node", "f32"), outcome([12]));
  collection.add(job("onnxruntime-web", "f32"), outcome([20]));
  const find = (id: GpuContestantId) => collection.measurements().find(({ contestant }) => contestant === id);

  it("gives FlashSampling its share of the copy bandwidth, bytes on average over calls, and looks over draws", () => {
    expect(find("flashsampling")).toMatchObject({
      time: { count: 4, median: 4 },
      copyShare: 0.5,
      bytesReadPerRow: 40,
      secondLooks: { looks: 1, draws: 16 },
    });
    expect(find("onnxruntime-node")).not.toHaveProperty("copyShare");
  });

  it("compares it with the peer in the same engine, which holds half floats as f32", () => {
    expect(find("flashsampling")?.peerRatio).toBe(3);
    expect(find("flashsampling-chromium")?.peerRatio).toBe(4);
    expect(find("flashsampling-chromium")).not.toHaveProperty("copyShare");
  });
});

const onEmulator: GpuResults = { ...results, adapter: { ...results.adapter, isEmulated: true } };

describe("the aims on a GPU", () => {
  it("are held against the results", () => {
    const found = gpuAims(results).map(({ what, found, aim, outcome }) => [what, found, aim, outcome]);
    const peer = "times as fast as ONNX Runtime's WebGPU provider + JS";
    const most = "bytes read back per row and draw, the most of the settings measured (1000x64 f16";
    expect(found).toEqual([
      [
        "f16: FlashSampling, queued steps, share of the copy bandwidth, temperature alone",
        ...["80%", "at least 75%", "reached"],
      ],
      ["f16: FlashSampling, share of the copy bandwidth, temperature alone", "40%", "at least 75%", "not reached"],
      [`f16: FlashSampling, ${peer}, temperature`, "4.0×", "at least 2.0×", "reached"],
      [`f16: FlashSampling, ${peer}, top-p`, "4.5×", "at least 5.0×", "not reached"],
      [`FlashSampling, queued steps: ${most}, temperature, 1 row a call)`, "8", "at most 64", "reached"],
      [`FlashSampling: ${most}, top-p, 1 row a call)`, "96", "at most 64", "not reached"],
    ]);
  });

  it("say in how many rounds they were reached", () => {
    const rounds: Partial<Record<GpuContestantId, number[]>> = {
      ...{ copy: [0.4, 0.42], "flashsampling-steps": [0.5, 0.6], flashsampling: [1, 2], "onnxruntime-node": [3, 5] },
    };
    const measurements = results.measurements.map((m) => ({ ...m, roundMedians: rounds[m.contestant] ?? [] }));
    expect(gpuAims({ ...results, measurements }).map((aim) => [aim.rounds, aim.outcome, aim.reachedIn])).toEqual([
      ["70% to 80%", "reached", "1 of 2 rounds"],
      ["21% to 40%", "not reached", "0 of 2 rounds"],
      ["2.5× to 3.0×", "reached", "2 of 2 rounds"],
      ["2.5× to 3.0×", "not reached", "0 of 2 rounds"],
      [undefined, "reached", undefined],
      [undefined, "not reached", undefined],
    ]);
  });

  it("are about bytes alone where a CPU emulates the GPU", () => {
    expect(gpuAims(onEmulator).map(({ found }) => found)).toEqual(["8", "96"]);
  });
});

describe("the report on a GPU", () => {
  it("has times, shares, ratios and bytes, but for cases of peers alone", () => {
    const report = formatGpuReport(results);
    expect(report).toMatch(/^WebGPU on A <fast> GPU, a vendor; steps are queued 64 at a time\.\n/);
    expect(report).toMatch(/^f16 +1 +temperature +zipf +0\.50 \(80%\) +1\.00 \(40%\) +4\.00 +8\.0× +4\.0× +8 +40$/m);
    expect(report).not.toMatch(/^f32/m);
    expect(report).toContain("  f16: 0.1 MB in 0.40 ms, 0 GB/s\n");
    expect(report).toContain("onnxruntime-web: no Chromium");
  });

  it("has no times where a CPU emulates the GPU", () => {
    const report = formatGpuReport(onEmulator);
    expect(report).toMatch(/^f16 +1 +temperature +zipf +8\.0× +4\.0× +8 +40$/m);
    expect(report).not.toMatch(/\d ms|, ms|GB\/s|\d%/);
  });
});

describe("the page and the chart of a GPU", () => {
  const page = formatGpuPage(results, "images/made-up.svg");

  it("have everyone's times for one row", () => {
    expect(page).toContain(
      [
        "Each time is the median of 1 call in 1 fresh process. An asterisk marks what rests on fewer than 5 calls: noise may have moved it.",
        "",
        "| weights |  | temperature alone | top-p 0.95 | of the copy bandwidth | calls |",
        "| --- | --- | --- | --- | --- | --- |",
        "| f16 | copying | 0.40* |  |  | 1 |",
        "| f16 | **FlashSampling, queued steps** | 0.50 (8.0×)* |  | 80%* | 1 |",
        "| f16 | **FlashSampling** | 1.00 (4.0×)* | 2.00 (4.5×)* | 40%* | 1 · 1 |",
        "| f16 | onnxruntime-node + JS | 4.00* | 9.00* |  | 1 · 1 |",
      ].join("\n"),
    );
    expect(page).toContain("on A <fast> GPU, a vendor, on one machine: A <fast> CPU, Node 20.0.0,\n2026-01-02.");
    expect(page).toContain("Logits would be 4,000.");
    expect(page).toContain("| FlashSampling | 40 | 96 |");
    expect(page).toContain("| f16 | FlashSampling | 1.00* | 3.00* |");
    expect(page).toContain("| at most 64 | not reached |");
    expect(page).toContain("- onnxruntime-web: no Chromium is here");
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const svg = gpuChart(results);
    for (const text of ["1.00 · 2.00 ms (40%)", "0.40 ms", "A &lt;fast&gt; GPU"]) expect(svg).toContain(text);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("mark what rests on few calls, or is compared with that, and nothing else", () => {
    const withCounts = (countOf: (contestant: string, setting: string | undefined) => number) =>
      formatGpuPage(
        {
          ...results,
          measurements: results.measurements.map((m) => ({
            ...m,
            time: { ...m.time, count: countOf(m.contestant, m.case?.setting) },
          })),
        },
        "chart.svg",
      );
    expect(withCounts(() => 5).replaceAll("**", "")).not.toMatch(/\*|asterisk/);
    const ofPeer = withCounts((id, setting) => (id === "onnxruntime-node" && setting === "top-p" ? 4 : 5));
    expect(ofPeer).toContain("| f16 | **FlashSampling** | 1.00 (4.0×) | 2.00 (4.5×)* | 40% | 5 · 5 |");
    expect(ofPeer).toContain("| f16 | FlashSampling | 1.00 | 3.00 |");
    const ofCopy = withCounts((id) => (id === "copy" ? 4 : 5));
    expect(ofCopy).toContain("| f16 | copying | 0.40* |  |  | 4 |");
    expect(ofCopy).toContain("| f16 | **FlashSampling** | 1.00 (4.0×) | 2.00 (4.5×) | 40%* | 5 · 5 |");
  });

  it("are not made of half a run, of nothing, or of a GPU that a CPU emulates", () => {
    const others: [Partial<GpuResults>, RegExp][] = [
      [{ complete: false }, /interrupted/],
      [{ measurements: [] }, /no measurement of FlashSampling/],
      [{ adapter: onEmulator.adapter }, /emulated/],
    ];
    for (const [changes, message] of others) {
      const { chart, page: pageWith } = present(JSON.stringify({ ...results, ...changes }));
      expect(() => chart({ shape: undefined, threads: undefined })).toThrow(message);
      expect(() => pageWith("chart.svg")).toThrow(message);
    }
  });
});

describe("results of a GPU", () => {
  it("come back from JSON as they were", () => {
    expect(parseGpuResults(JSON.stringify(results))).toEqual(results);
  });

  const [copy, first] = results.measurements;
  it.each([
    ["another kind", { kind: "cpu" }, "schema must be"],
    ["an adapter that nobody knows", { adapter: {} }, "adapter.isEmulated"],
    ["an unknown contestant", { measurements: [{ ...copy, contestant: "read" }] }, "measurements[0].contestant"],
    ["a head that is not listed", { measurements: [{ ...copy, shape: "1x1" }] }, "measurements[0].shape"],
    ["a contestant without a case", { measurements: [{ ...first, case: undefined }] }, "measurements[0].case"],
    ["no times", { measurements: [copy, { ...first, time: undefined }] }, "measurements[1].time"],
  ])("with %s are refused", (_, changes, message) => {
    expect(() => parseGpuResults(JSON.stringify({ ...results, ...changes }))).toThrow(message);
  });
});

describe("bytes read back", () => {
  it("are those of ranges that are mapped, or of whole buffers, since the last count", () => {
    const mapped: unknown[] = [];
    const device = {
      createBuffer: ({ size, usage }: GPUBufferDescriptor) => ({
        size,
        usage,
        mapAsync: (...range: unknown[]) => mapped.push(range),
      }),
    };
    const take = countBytesRead(device as unknown as GPUDevice);
    const buffer = (usage: number) => (device as unknown as GPUDevice).createBuffer({ size: 100, usage });
    buffer(9).mapAsync(1);
    buffer(9).mapAsync(1, 90);
    buffer(9).mapAsync(1, 8, 16);
    buffer(8).mapAsync(2);
    expect([take(), take()]).toEqual([100 + 10 + 16, 0]);
    expect(mapped).toEqual([[1, 0, 100], [1, 90, 10], [1, 8, 16], [2]]);
  });
});

describe("adapters", () => {
  it.each([
    [{ vendor: "google", architecture: "swiftshader" }, true],
    [{ vendor: "mesa", description: "llvmpipe (LLVM 15)" }, true],
    [{ vendor: "nvidia", architecture: "hopper" }, false],
    [{ vendor: "nvidia", isFallbackAdapter: true }, true],
  ])("%j: emulated %s", (names, isEmulated) => {
    const empty = { vendor: "", architecture: "", device: "", description: "", isFallbackAdapter: false };
    const adapter = { info: { ...empty, ...names }, features: new Set(["b", "a"]), limits: { maxBufferSize: 5 } };
    const facts = describeAdapter(adapter as unknown as GPUAdapter);
    expect(facts).toMatchObject({ isEmulated, features: ["a", "b"], limits: { maxBufferSize: 5 } });
    expect(Object.values(facts.names)).not.toContain("");
  });
});

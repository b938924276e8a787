import { describe, expect, it } from "vitest";
import { axisTicks, chartOf } from "../src/chart/chart.js";
import { chartData } from "../src/chart/chart-data.js";
import type { ContestantId } from "../src/plan/contestants.js";
import { type Format, SETTINGS, type Setting } from "../src/plan/problem.js";
import { type Measurement, type Results, SCHEMA } from "../src/report/results.js";
import { summarize } from "../src/statistics.js";

const measure = (
  contestant: ContestantId,
  format: Format,
  setting: Setting | undefined,
  time: number,
  more: Partial<Measurement> = {},
): Measurement => ({
  contestant,
  shape: "small",
  format,
  threads: 2,
  ...(setting && { case: { batch: 1, setting, logits: "zipf" } }),
  time: summarize([time]),
  roundMedians: [time],
  ...more,
});

const results: Results = {
  schema: SCHEMA,
  kind: "cpu",
  date: "2026-01-02T03:04:05.000Z",
  complete: true,
  arguments: [],
  backendSha256: "00",
  machine: { cpu: "A <fast> CPU", processors: 2, caches: [], memoryBytes: 1, os: "linux", node: "20.0.0", v8: "11" },
  packages: {},
  rounds: 1,
  shapes: [
    { name: "small", vocabSize: 1000, hiddenSize: 64 },
    { name: "other", vocabSize: 2000, hiddenSize: 64 },
  ],
  settings: SETTINGS,
  contestants: { "flashsampling-node": { label: "FlashSampling, Node 20", work: "" } },
  measurements: [
    measure("read", "bf16", undefined, 9),
    measure("flashsampling", "bf16", "temperature", 10, { bandwidthShare: 0.9 }),
    measure("flashsampling", "bf16", "top-p", 11),
    measure("flashsampling", "bf16", "temperature", 99, {
      case: { batch: 8, setting: "temperature", logits: "zipf" },
    }),
    measure("flashsampling", "bf16", "temperature", 20, { threads: 1 }),
    measure("flashsampling-node", "bf16", "temperature", 12),
    measure("flashsampling", "int4", "temperature", 4),
    measure("onnxruntime-node", "f32", "temperature", 30),
    measure("onnxruntime-node", "f32", "top-p", 32),
    measure("onnxruntime-node", "int8", "temperature", 8),
    measure("onnxruntime-node", "int4", "top-p", 6),
    measure("jax-js", "f32", "temperature", 150, { threads: 1 }),
    measure("onnxruntime-node", "f32", "temperature", 60, { threads: 1 }),
  ],
  unmeasured: [],
  notes: {},
};
const largest = { shape: undefined, threads: undefined };

describe("the chart's data", () => {
  it("are one-row calls of the first head on the most threads, peers with the values that FlashSampling has", () => {
    const { shape, threads, logits, rows, labels, reads } = chartData(results, largest);
    expect([shape.name, threads, logits, reads]).toEqual(["small", 2, "zipf", [{ format: "bf16", time: 9 }]]);
    expect(labels).toEqual(["FlashSampling", "FlashSampling, Node 20", "onnxruntime-node + JS", "jax-js + JS"]);
    expect(rows.map(({ format, label, temperature, topP }) => [format, label, temperature, topP])).toEqual([
      ["bf16", "FlashSampling", 10, 11],
      ["bf16", "FlashSampling, Node 20", 12, undefined],
      ["bf16", "onnxruntime-node + JS", 30, 32],
      ["bf16", "jax-js + JS", 150, undefined],
      ["int4", "FlashSampling", 4, undefined],
      ["int4", "onnxruntime-node + JS", undefined, 6],
    ]);
  });

  it("are of another number of threads if asked for", () => {
    const { rows } = chartData(results, { shape: "small", threads: 1 });
    expect(rows.map(({ temperature }) => temperature)).toEqual([20, 60, 150]);
  });

  it("are not there where nothing was measured", () => {
    expect(() => chartData(results, { shape: "other", threads: undefined })).toThrow(/no measurement/);
    expect(() => chartData(results, { shape: "unknown", threads: undefined })).toThrow(/no measurement/);
    expect(() => chartData(results, { shape: undefined, threads: 3 })).toThrow(/no measurement/);
  });
});

describe("the chart", () => {
  it("is an SVG with every time, in words too, whose texts are escaped", () => {
    const svg = chartOf(results, largest);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    for (const text of [
      "9.00 ms",
      "10.0 · 11.0 ms (90%)",
      "30.0 · 32.0 ms",
      "V = 1,000, D = 64",
      "A &lt;fast&gt; CPU, 2 threads",
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).toContain("aria-label");
    expect(svg).toContain("prefers-color-scheme: dark");
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe("axisTicks", () => {
  it.each([
    [
      [3.9, 700],
      [2, 5, 10, 20, 50, 100, 200, 500, 1000],
    ],
    [
      [2, 5],
      [2, 5],
    ],
    [
      [0.03, 0.3],
      [0.02, 0.05, 0.1, 0.2, 0.5],
    ],
    [[7], [5, 10]],
  ])("of %j are %j", (times, expected) => {
    expect(axisTicks(times)).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { chartOf } from "../src/chart/chart.js";
import { chartData } from "../src/chart/chart-data.js";
import { axisTicks } from "../src/chart/dot-chart.js";
import { madeUpResults as results } from "./support/made-up-results.js";

const largest = { shape: undefined, threads: undefined };

describe("the chart's data", () => {
  it("are one-row calls of the first head on the most threads, peers with the values that FlashSampling has", () => {
    const { shape, threads, logits, rows, labels, reads } = chartData(results, largest);
    expect([shape.name, threads, logits, reads]).toEqual(["small", 2, "zipf", [{ format: "bf16", time: 9 }]]);
    expect(labels).toEqual(["FlashSampling", "FlashSampling, Node 20", "onnxruntime-node + JS", "jax-js + JS"]);
    expect(rows.map((row) => [row.format, row.label, row.plain?.time.median, row.nucleus?.time.median])).toEqual([
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
    expect(rows.map(({ plain }) => plain?.time.median)).toEqual([20, 60, 150]);
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

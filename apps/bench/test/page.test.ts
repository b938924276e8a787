import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chartOf } from "../src/chart/chart.js";
import { formatPage } from "../src/report/page.js";
import { parseResults } from "../src/report/results.js";
import { madeUpResults as results } from "./support/made-up-results.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("the page", () => {
  const page = formatPage(results, "images/made-up.svg");
  const tables = page.split("## ").slice(1);

  it("tells the machine, the date and where the chart is", () => {
    expect(page).toMatch(/^---\ntitle: How fast\n---\n/);
    for (const text of ["A <fast> CPU, 2 threads", "Node 20.0.0", "2026-01-02", "](images/made-up.svg)"]) {
      expect(page).toContain(text);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has everyone's times for one row, and how many times ours they are", () => {
    expect(tables[0]).toBe(
      [
        "One row, V = 1,000, D = 64",
        "",
        "| weights |  | temperature alone | top-p 0.95 | of the read bandwidth |",
        "| --- | --- | --- | --- | --- |",
        "| bf16 | reading the weights | 9.00 |  |  |",
        "| bf16 | **FlashSampling** | 10.0 | 11.0 | 90% |",
        "| bf16 | **FlashSampling, Node 20** | 12.0 |  |  |",
        "| bf16 | onnxruntime-node + JS | 30.0 (3.0×) | 32.0 (2.9×) |  |",
        "| bf16 | jax-js + JS | 150 (15.0×) |  |  |",
        "| int4 | **FlashSampling** | 4.00 |  |  |",
        "| int4 | onnxruntime-node + JS |  | 6.00 |  |",
        "",
        "",
      ].join("\n"),
    );
  });

  it("has ours by setting and by the number of rows", () => {
    expect(tables[1]).toContain(
      "| weights | temperature alone | top-p 0.95 |\n| --- | --- | --- |\n| bf16 | 10.0 | 11.0 |",
    );
    expect(tables[2]).toContain("| weights | 1 row | 8 rows |\n| --- | --- | --- |\n| bf16 | 10.0 | 99.0 |");
  });

  it("has the aims of the head that they are about", () => {
    expect(tables).toHaveLength(3);
    const named = { ...results, shapes: [{ name: "151936x1024", vocabSize: 151_936, hiddenSize: 1024 }] };
    const measurements = results.measurements.map((measurement) => ({ ...measurement, shape: "151936x1024" }));
    const aims = formatPage({ ...named, measurements }, "chart.svg")
      .split("## ")
      .at(-1);
    expect(aims).toContain("For 151936x1024, one row, 2 threads");
    expect(aims).toContain("| bf16: share of the read bandwidth, temperature alone | 90% | at least 75% | reached |");
    expect(aims).toContain("| bf16: time of 8 rows, in times of 1 row | 9.9× | at most 3.5× | not reached |");
  });

  it("is not made of half a run", () => {
    expect(() => formatPage({ ...results, complete: false }, "chart.svg")).toThrow(/interrupted/);
  });
});

it("the documentation's page and chart are what the committed results give, and there are none without results", () => {
  const read = (path: string) => (existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : undefined);
  const json = read("apps/bench/results/cpu.json");
  const committed = json === undefined ? undefined : parseResults(json);
  const largest = { shape: undefined, threads: undefined };
  expect(read("docs/performance.md")).toBe(committed && formatPage(committed, "images/performance.svg"));
  expect(read("docs/images/performance.svg")).toBe(committed && chartOf(committed, largest));
});

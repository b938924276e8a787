import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generationChart } from "../src/generation/chart.js";
import { formatGenerationPage } from "../src/generation/page.js";
import type { GenerationResults } from "../src/generation/results.js";
import { parseGpuResults } from "../src/gpu/results.js";
import { formatPage } from "../src/report/page.js";
import { present } from "../src/report/present.js";
import { madeUpGenerationResults as models, madeUpResults as results } from "./support/made-up-results.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => (existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : undefined);

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
        "Each time is the median of 1 to 3 calls in 1 to 2 fresh processes. An asterisk marks what rests on fewer than 5 calls: noise may have moved it.",
        "",
        "| weights |  | temperature alone | top-p 0.95 | of the read bandwidth | calls |",
        "| --- | --- | --- | --- | --- | --- |",
        "| bf16 | reading the weights | 9.00 |  |  |  |",
        "| bf16 | **FlashSampling** | 10.0* | 11.0* | 90%* | 3 · 1 |",
        "| bf16 | **FlashSampling, Node 20** | 12.0* |  |  | 1 |",
        "| bf16 | onnxruntime-node + JS | 30.0 (3.0×)* | 32.0 (2.9×)* |  | 1 · 1 |",
        "| bf16 | jax-js + JS | 150 (15.0×)* |  |  | 1 |",
        "| int4 | **FlashSampling** | 4.00* |  |  | 1 |",
        "| int4 | onnxruntime-node + JS |  | 6.00* |  | 1 |",
        "",
        "",
      ].join("\n"),
    );
  });

  it("has ours by setting and by the number of rows", () => {
    const note = "An asterisk marks what rests on fewer than 5 calls: noise may have moved it.";
    expect(tables[1]).toContain(
      `1 to 3 calls in 1 to 2 fresh processes. ${note}\n\n| weights | temperature alone | top-p 0.95 |\n| --- | --- | --- |\n| bf16 | 10.0* | 11.0* |`,
    );
    expect(tables[2]).toContain("| weights | 1 row | 8 rows |\n| --- | --- | --- |\n| bf16 | 10.0* | 99.0* |");
  });

  it("says of which head, and of which logits where they are not the first head's", () => {
    expect(tables[1]).toContain("FlashSampling by setting, one row, V = 1,000, D = 64\n");
    expect(tables[2]).toContain("FlashSampling by the number of rows, temperature alone, V = 1,000, D = 64\n");
    const other = results.measurements
      .filter((m) => m.contestant === "flashsampling" && m.threads === 2)
      .map((m) => ({ ...m, shape: "other", case: { batch: 1, setting: "temperature", logits: "held-out" } as const }));
    const both = formatPage({ ...results, measurements: [...results.measurements, ...other] }, "chart.svg").split(
      "## ",
    );
    expect(both[0]).toContain("logits by Zipf's law, unless a table says otherwise.");
    expect(both[1]).not.toContain("Logits are");
    expect(both[2]).toMatch(/^One row, V = 2,000, D = 64\n/);
    expect(both[2]).toContain(" Logits are of held-out text.\n");
  });

  it("marks what rests on few calls, or is compared with that, and nothing else", () => {
    const measurements = results.measurements.map((m) => ({
      ...m,
      time: { ...m.time, count: m.format === "int4" || m.case?.setting === "top-p" ? 4 : 5 },
    }));
    const one = formatPage({ ...results, measurements }, "chart.svg").split("## ")[1] ?? "";
    expect(one).toContain("| bf16 | **FlashSampling** | 10.0 | 11.0* | 90% |");
    expect(one).toContain("| bf16 | onnxruntime-node + JS | 30.0 (3.0×) | 32.0 (2.9×)* |");
    const enough = measurements.map((m) => ({ ...m, time: { ...m.time, count: 5 } }));
    expect(formatPage({ ...results, measurements: enough }, "chart.svg").replaceAll("**", "")).not.toMatch(
      /\*|asterisk/,
    );
    const few = enough.map((m) =>
      m.contestant === "flashsampling" && m.case?.setting === "top-p" ? { ...m, time: { ...m.time, count: 4 } } : m,
    );
    expect(formatPage({ ...results, measurements: few }, "chart.svg")).toContain(
      "| bf16 | onnxruntime-node + JS | 30.0 (3.0×) | 32.0 (2.9×)* |",
    );
  });

  it("has the aims of the head that they are about", () => {
    expect(tables).toHaveLength(3);
    const named = { ...results, shapes: [{ name: "151936x1024", vocabSize: 151_936, hiddenSize: 1024 }] };
    const measurements = results.measurements.map((measurement) => ({ ...measurement, shape: "151936x1024" }));
    const aims = formatPage({ ...named, measurements }, "chart.svg")
      .split("## ")
      .at(-1);
    expect(aims).toContain("For 151936x1024, one row, 2 threads");
    expect(aims).toContain(
      "| bf16: share of the read bandwidth, temperature alone | 90% | 75% to 100% | at least 75% | reached | 2 of 2 rounds |",
    );
    expect(aims).toContain("temperature alone | 90% | 75% to 100% | at least 90% | reached | 1 of 2 rounds |");
    expect(aims).toContain("| bf16: time of 8 rows, in times of 1 row | 9.9× |  | at most 3.5× | not reached |  |");
  });

  it("is not made of half a run", () => {
    expect(() => formatPage({ ...results, complete: false }, "chart.svg")).toThrow(/interrupted/);
  });
});

describe("the page of whole models", () => {
  const page = formatGenerationPage(models, "images/made-up.svg");
  const tables = page.split("## ").slice(1);

  it("tells the model, the machine and the date", () => {
    expect(page).toMatch(/^---\ntitle: How fast whole models are\n---\n/);
    for (const text of [
      "shaped like qwen2.5-0.5b (24 layers, D = 896, V = 151,936;",
      "A <fast> CPU, 2 threads for everyone, Node 20.0.0,\n2026-01-02.",
      "](images/made-up.svg)",
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has everyone's times with each head, and what was not measured", () => {
    expect(tables[0]).toBe(
      [
        "int4 head: MatMulNBits, 4 bits in blocks of 32",
        "",
        "|  | temperature alone | top-k 50 | top-p 0.95 | first token | peak memory, MiB | loading, s |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| **FlashSampling** | 20.0 |  | 22.0 | 200 | 600 | 1.5 |",
        "| onnxruntime-node + JS | 25.0 (1.25×) |  | 33.0 (1.50×) | 250 | 500 | 1.5 |",
        "| onnxruntime-node + JS sort |  |  | 88.0 (4.00×) | 880 | 500 | 1.5 |",
        "",
        "Not measured:",
        "",
        "- int4 head, transformers.js: it is not here",
        "",
        "",
      ].join("\n"),
    );
  });

  it("has the aims", () => {
    expect(tables).toHaveLength(2);
    for (const line of [
      "| int4: a token, temperature, of onnxruntime-node + JS | 80% |  | at most 90% | reached |  |",
      "| int4: a token, top-p, of onnxruntime-node + JS | 67% |  | at most 50% | not reached |  |",
      "| int4: a token, top-p, of onnxruntime-node + JS sort | 25% |  | at most 50% | reached |  |",
      "| int4: peak memory, of the unsplit model's | 120% |  | at most 100% | not reached |  |",
    ]) {
      expect(tables[1]).toContain(line);
    }
  });

  it("has a chart with every time, in words too", () => {
    const svg = generationChart(models);
    for (const text of ["20.0 · 22.0 ms", "25.0 · 33.0 ms", "88.0 ms", "A &lt;fast&gt; CPU, 2 threads", "aria-label"]) {
      expect(svg).toContain(text);
    }
    expect(svg).not.toMatch(/NaN|undefined|╎/);
  });

  it("is not made of half a run, nor of one without FlashSampling", () => {
    for (const draw of [(results: GenerationResults) => formatGenerationPage(results, "chart.svg"), generationChart]) {
      expect(() => draw({ ...models, complete: false })).toThrow(/interrupted/);
      expect(() => draw({ ...models, measurements: models.measurements.slice(2) })).toThrow(/no measurement/);
    }
  });
});

it.each([
  ["cpu", "performance"],
  ["onnx", "performance-models"],
])("the documentation's page and chart of %s are what the committed results give", (results, page) => {
  const json = read(`apps/bench/results/${results}.json`);
  const shown = json === undefined ? undefined : present(json);
  // There are none without results.
  expect(read(`docs/${page}.md`)).toBe(shown?.page(`images/${page}.svg`));
  expect(read(`docs/images/${page}.svg`)).toBe(shown?.chart({ shape: undefined, threads: undefined }));
});

it("docs/webgpu.md quotes what the committed results on SwiftShader give", () => {
  const { shapes, rounds, measurements } = parseGpuResults(read("apps/bench/results/webgpu-swiftshader.json") ?? "");
  const ratios = (formats: readonly string[], contestants: readonly string[]) => {
    const found = measurements.flatMap(({ contestant, format, peerRatio }) =>
      peerRatio !== undefined && formats.includes(format) && contestants.includes(contestant) ? [peerRatio] : [],
    );
    return `${Math.min(...found).toFixed(1)} to ${Math.max(...found).toFixed(1)}`;
  };
  const integers = ["int8", "int4"];
  expect(shapes).toEqual([{ name: "8000x128", vocabSize: 8000, hiddenSize: 128 }]);
  expect(rounds).toBe(2);
  expect(read("docs/webgpu.md")?.replaceAll("\n", " ")).toContain(
    `V = 8,000, D = 128, one row, two rounds) ONNX Runtime's WebGPU provider with its logits read back takes ${ratios(integers, ["flashsampling"])} times as long as ` +
      `FlashSampling in Node with int8 and int4 heads and ${ratios(integers, ["flashsampling-chromium"])} times in Chromium, ` +
      `but ${ratios(["f32"], ["flashsampling", "flashsampling-chromium"])} times with f32`,
  );
});

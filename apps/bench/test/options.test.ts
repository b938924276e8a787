import { describe, expect, it } from "vitest";
import { type Command, parseCommand, UsageError } from "../src/options.js";

const embedded = { name: "embedded", vocabSize: 4096, hiddenSize: 256 };
const chromium = { path: "/usr/bin/chromium", version: "1.2" };
const context = { embedded, findChromium: () => chromium };
const parse = (line: string, processors = 2) => parseCommand(line.split(" "), { processors, ...context });
const cpu = (line: string, processors = 2) =>
  parse(`cpu ${line}`.trim(), processors) as Extract<Command, { name: "cpu" }>;

describe("the command line", () => {
  it("measures everything by default", () => {
    const { plan, effort, json } = cpu("");
    expect(plan.shapes.map(({ name }) => name)).toEqual([
      "151936x1024",
      "151936x896",
      "32000x2048",
      "262144x640",
      "embedded",
    ]);
    expect(plan.shapes[0]).toEqual({ name: "151936x1024", vocabSize: 151_936, hiddenSize: 1024 });
    expect(plan.shapes[4]).toBe(embedded);
    expect(plan.formats).toEqual(["f32", "bf16", "int8", "int4"]);
    expect(plan.batches).toEqual([1, 4, 8, 16]);
    expect(plan.settings).toEqual(["temperature", "top-k", "top-p", "min-p", "all"]);
    expect(plan.logits).toEqual(["zipf", "gaussian"]);
    expect(plan.threads).toEqual([1, 2]);
    expect(plan.only).toBeUndefined();
    expect([effort.rounds, json]).toEqual([5, undefined]);
  });

  it("has no second thread on one processor", () => {
    expect(cpu("", 1).plan.threads).toEqual([1]);
  });

  it("--quick does less, and what is named besides counts", () => {
    const { plan, effort } = cpu("--quick");
    expect(plan.shapes.map(({ name }) => name)).toEqual(["151936x1024"]);
    expect([plan.batches, plan.logits, plan.threads, effort.rounds]).toEqual([[1, 8], ["zipf"], [2], 2]);
    expect(effort.budgets.main.measureMs).toBeLessThan(cpu("").effort.budgets.main.measureMs);
    for (const { settingWarmUpCalls } of Object.values(cpu("").effort.budgets)) {
      expect(settingWarmUpCalls).toBeGreaterThanOrEqual(20);
    }
    expect(cpu("--quick --threads 1,2 --batch 3 --rounds 4 --minutes 9")).toMatchObject({
      plan: { threads: [1, 2], batches: [3] },
      effort: { rounds: 4, minutes: 9 },
    });
  });

  it("reads lists", () => {
    const line = "--shapes 512x64,embedded --formats int4,int4 --settings greedy,all --logits gaussian --json out.json";
    expect(cpu(line)).toMatchObject({
      plan: {
        shapes: [{ name: "512x64", vocabSize: 512, hiddenSize: 64 }, embedded],
        formats: ["int4"],
        settings: ["greedy", "all"],
        logits: ["gaussian"],
      },
      json: "out.json",
    });
  });

  it("--only takes names and beginnings of names, and keeps the floor beside FlashSampling", () => {
    expect(cpu("--only onnxruntime-node").plan.only).toEqual([
      "onnxruntime-node",
      "onnxruntime-node-sort",
      "onnxruntime-node-transformers",
    ]);
    expect(cpu("--only flashsampling").plan.only).toEqual([
      "read",
      "flashsampling",
      "flashsampling-node",
      "flashsampling-chromium",
    ]);
  });

  it("asks other engines for their versions, and looks for Chromium where none is named", () => {
    expect(cpu("").plan.engines).toEqual({ chromium });
    const node = { path: process.execPath, version: process.versions.node };
    expect(cpu(`--other-node ${process.execPath}`).plan.engines).toEqual({ node, chromium });
    expect(cpu(`--chromium ${process.execPath}`).plan.engines).toEqual({ chromium: node });
  });

  it("leaves the heads of a GPU and the steps of a queue to the adapter, unless they are named", () => {
    const gpu = (line: string) => parse(`webgpu ${line}`.trim()) as Extract<Command, { name: "webgpu" }>;
    expect(gpu("").plan).toEqual({
      shapes: undefined,
      firstShapeOnly: false,
      formats: ["f32", "bf16", "f16", "int8", "int4"],
      batches: [1, 4, 8, 16],
      settings: ["temperature", "top-k", "top-p", "min-p", "all"],
      logits: ["zipf", "gaussian"],
      steps: undefined,
      only: undefined,
      chromium,
    });
    expect(
      gpu("--quick --shapes 512x64 --steps 3 --only onnxruntime,flashsampling-steps --json out.json"),
    ).toMatchObject({
      plan: {
        shapes: [{ name: "512x64", vocabSize: 512, hiddenSize: 64 }],
        firstShapeOnly: true,
        batches: [1, 8],
        steps: 3,
        only: ["copy", "onnxruntime-node", "onnxruntime-web", "flashsampling-steps"],
      },
      effort: { rounds: 2 },
      json: "out.json",
    });
  });

  it("reads the command of the chart", () => {
    expect(parse("chart in.json out.svg --shape 32000x2048 --threads 1")).toEqual({
      name: "chart",
      results: "in.json",
      svg: "out.svg",
      shape: "32000x2048",
      threads: 1,
    });
  });

  it("reads the command of the page", () => {
    expect(parse("page in.json out.md out.svg")).toEqual({
      name: "page",
      results: "in.json",
      page: "out.md",
      svg: "out.svg",
    });
  });

  it("helps", () => {
    expect(parseCommand([], { processors: 2, ...context })).toEqual({ name: "help" });
    expect(parse("cpu --help")).toEqual({ name: "help" });
  });

  it.each([
    ["gpu", /no benchmark named gpu/],
    ["webgpu --formats fp8", /--formats.*"fp8"/],
    ["webgpu --only read", /--only knows copy/],
    ["webgpu --steps 0", /--steps.*"0"/],
    ["cpu --shape", /--shape/],
    ["cpu --what", /--what/],
    ["cpu now", /now/],
    ["cpu --shapes 10", /--shapes.*"10"/],
    ["cpu --shapes 100x65", /multiple of 32/],
    ["cpu --shapes 100x32", /multiple of 32 from 64/],
    ["cpu --shapes 1048576x4096", /2\^31/],
    ["cpu --shapes 2000000x64", /--shapes/],
    ["cpu --formats f64", /--formats.*"f64"/],
    ["cpu --settings top-q", /--settings.*"top-q"/],
    ["cpu --logits held-out", /--logits/],
    ["cpu --batch 0", /--batch.*"0"/],
    ["cpu --threads 1.5", /--threads.*"1.5"/],
    ["cpu --rounds x", /--rounds.*"x"/],
    ["cpu --minutes 0", /--minutes.*"0"/],
    ["cpu --only vllm", /--only.*"vllm"/],
    ["cpu --other-node /nowhere/node", /--other-node.*ENOENT/],
    ["cpu --other-node /bin/sh", /--other-node/],
    ["cpu --chromium /nowhere", /--chromium.*ENOENT/],
    ["chart in.json", /two files/],
    ["page in.json out.md", /three files/],
  ])("refuses %s", (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
  });
});

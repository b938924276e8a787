import { describe, expect, it } from "vitest";
import { orderOfRound, type PlanOptions, planRun, roundsOf } from "../src/plan/plan.js";
import { headBytes } from "../src/plan/problem.js";

const made = { name: "512x64", vocabSize: 512, hiddenSize: 64 };
const embedded = { name: "embedded", vocabSize: 4096, hiddenSize: 256 };
const options: PlanOptions = {
  shapes: [made],
  formats: ["f32", "bf16", "int8", "int4"],
  batches: [1, 8],
  settings: ["temperature", "top-k", "top-p", "min-p", "all"],
  logits: ["zipf", "gaussian"],
  threads: [1, 2],
  only: undefined,
  engines: {},
};
const everything = { formats: ["f32", "bf16", "f16", "int8", "int4", "fp8"] };
const jobsOf = (changes: Partial<PlanOptions>, abilities = everything) =>
  planRun({ ...options, ...changes }, abilities).shapes.flatMap(({ jobs }) => jobs);

describe("the plan", () => {
  it("gives FlashSampling every case, with every format and number of threads", () => {
    const jobs = jobsOf({ only: ["flashsampling"] });
    for (const format of options.formats) {
      for (const threads of options.threads) {
        const own = jobs.filter((job) => job.format === format && job.threads === threads);
        const cases = own.flatMap((job) => job.cases.map((run) => JSON.stringify(run)));
        // Every setting in every batch of the first distribution, and on one row of the second.
        expect(cases).toHaveLength(5 * 2 + 5);
        expect(new Set(cases).size).toBe(15);
      }
    }
  });

  it("gives what the aims are about rounds of its own, and the rest one", () => {
    const other = { ...made, name: "256x64" };
    const engines = { node: { path: "/other/node", version: "20.20.2" } };
    const jobs = jobsOf({ shapes: [made, other], engines });
    const main = jobs.filter(({ isMain }) => isMain);
    for (const job of main) {
      expect(job.shape).toBe(made);
      expect(job.threads).toBe(job.contestant === "jax-js" ? 1 : 2);
      for (const { logits, batch, setting } of job.cases) {
        if (logits === "zipf") expect(batch === 1 || setting === "temperature").toBe(true);
        else expect([job.contestant, batch]).toEqual(["flashsampling", 1]);
      }
      const isInAims = job.format !== "f32" && !/jax|transformers/.test(job.contestant);
      expect(roundsOf(job, 5)).toBe(isInAims ? 5 : 2);
      expect(roundsOf(job, 1)).toBe(1);
    }
    const ours = main.filter(({ contestant, format }) => contestant === "flashsampling" && format === "int4");
    expect(ours.map(({ cases }) => cases)).toEqual([
      [
        ...options.settings.map((setting) => ({ batch: 1, setting, logits: "zipf" })),
        { batch: 8, setting: "temperature", logits: "zipf" },
        ...options.settings.map((setting) => ({ batch: 1, setting, logits: "gaussian" })),
      ],
    ]);
    for (const job of jobs) if (!job.isMain) expect(roundsOf(job, 5)).toBe(1);
    const elsewhere = new Set(jobs.filter(({ shape }) => shape === other).map(({ contestant }) => contestant));
    expect(elsewhere.has("flashsampling")).toBe(true);
    expect(elsewhere.has("flashsampling-node")).toBe(false);
  });

  it("reads as many bytes by as many threads for each of these", () => {
    const heads = (contestant: "read" | "flashsampling") =>
      new Set(
        jobsOf({ only: ["read", "flashsampling"] })
          .filter((job) => job.contestant === contestant)
          .map(({ format, threads }) => `${format} ${threads}`),
      );
    expect(heads("read").size).toBe(8);
    expect(heads("read")).toEqual(heads("flashsampling"));
  });

  it("gives peers the values of bf16 as f32, once", () => {
    const formats = (...wanted: PlanOptions["formats"]) =>
      jobsOf({ only: ["onnxruntime-node"], formats: wanted, threads: [2], batches: [1], logits: ["zipf"] }).map(
        ({ format }) => format,
      );
    expect(formats("f32", "bf16", "int4")).toEqual(["f32", "int4"]);
    expect(formats("bf16")).toEqual(["f32"]);
  });

  it("gives the embedded model its own hidden states", () => {
    const [job] = jobsOf({ shapes: [embedded], only: ["flashsampling"] });
    expect(new Set(job?.cases.map(({ logits }) => logits))).toEqual(new Set(["held-out"]));
  });

  it("runs slow peers on one row, and those without threads once", () => {
    const jobs = jobsOf({ only: ["onnxruntime-web", "jax-js"] });
    expect(jobs.map(({ contestant, format, threads }) => [contestant, format, threads])).toEqual([
      ["onnxruntime-web", "f32", 2],
      ["onnxruntime-web", "int8", 2],
      ["onnxruntime-web", "int4", 2],
      ["jax-js", "f32", 1],
    ]);
    for (const { cases } of jobs) {
      expect(cases).toEqual([
        { batch: 1, setting: "temperature", logits: "zipf" },
        { batch: 1, setting: "top-p", logits: "zipf" },
      ]);
    }
  });

  it("names what it leaves out, with the reason", () => {
    const { shapes, skipped } = planRun(options, { formats: ["f32", "bf16"] });
    const formats = shapes[0]?.jobs.filter((job) => job.contestant === "flashsampling").map(({ format }) => format);
    expect(new Set(formats)).toEqual(new Set(["f32", "bf16"]));
    expect(skipped).toContainEqual({
      contestant: "flashsampling",
      what: "int8, int4",
      reason: expect.stringContaining("f32, bf16"),
    });
    expect(skipped).toContainEqual({
      contestant: "onnxruntime-node-transformers",
      what: "top-p, min-p, all",
      reason: expect.stringContaining("ignores"),
    });
  });

  it("gives FlashSampling on another Node every format, one row and the largest number of threads, if there is one", () => {
    const engines = { node: { path: "/other/node", version: "20.20.2" } };
    const jobs = jobsOf({ only: ["flashsampling-node"], engines }, { formats: ["f32", "bf16", "int4"] });
    expect(jobs.map(({ format, threads }) => [format, threads])).toEqual([
      ["f32", 2],
      ["bf16", 2],
      ["int4", 2],
    ]);
    for (const { cases } of jobs) {
      expect(cases.map(({ batch, setting, logits }) => [batch, setting, logits])).toEqual(
        options.settings.map((setting) => [1, setting, "zipf"]),
      );
    }
    expect(planRun(options, everything).skipped).toContainEqual({
      contestant: "flashsampling-node",
      reason: expect.stringContaining("--other-node"),
    });
  });

  it("says nothing of contestants that were not asked for", () => {
    const { shapes, skipped } = planRun({ ...options, only: ["onnxruntime-node"] }, { formats: [] });
    expect(skipped).toEqual([]);
    expect(new Set(shapes[0]?.jobs.map(({ contestant }) => contestant))).toEqual(new Set(["onnxruntime-node"]));
  });

  it("has no job without cases", () => {
    expect(jobsOf({ only: ["onnxruntime-node-sort"], settings: ["top-k"] })).toEqual([]);
  });
});

describe("orderOfRound", () => {
  it("has every job once, and begins each round elsewhere", () => {
    const jobs = ["a", "b", "c", "d", "e"];
    const rounds = [0, 1, 2].map((round) => orderOfRound(jobs, round, 3));
    for (const order of rounds) expect([...order].sort()).toEqual(jobs);
    expect(rounds.map(([first]) => first)).toEqual(["a", "b", "d"]);
  });
});

describe("headBytes", () => {
  it("counts weights and scales", () => {
    const shape = { vocabSize: 10, hiddenSize: 64 };
    expect(headBytes(shape, "f32")).toBe(2560);
    expect(headBytes(shape, "bf16")).toBe(1280);
    expect(headBytes(shape, "int8")).toBe(640 + 20 * 4);
    expect(headBytes(shape, "int4")).toBe(320 + 20 * 4);
  });
});

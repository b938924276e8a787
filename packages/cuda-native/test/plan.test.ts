/**
 * Launch plans: the table of kernels is that of shapes.h, every tile of every row is some block's exactly once, limits are kept.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WeightFormat } from "@flashsampling/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawsByGroups, planCall } from "../src/plan/family.js";
import { HOPPER_SHAPES, planHopper } from "../src/plan/hopper.js";
import { type DeviceLimits, MAX_BATCH, planLaunch } from "../src/plan/launch.js";
import { SHAPES } from "../src/plan/shapes.js";
import { ROW_KERNELS, SUMMARY_SHAPES, TILE } from "../src/plan/summary-shapes.js";
import { KERNELS } from "./support/compile.js";

/** By the CUDA C++ Programming Guide's table of compute capabilities. */
const DEVICES: Readonly<Record<string, DeviceLimits>> = {
  A100: { sms: 108, sharedBytesPerBlock: 163 * 1024, sharedBytesPerSm: 164 * 1024 },
  "RTX 4090": { sms: 128, sharedBytesPerBlock: 99 * 1024, sharedBytesPerSm: 100 * 1024 },
  H200: { sms: 132, sharedBytesPerBlock: 227 * 1024, sharedBytesPerSm: 228 * 1024 },
};

/** The lines of a list of shapes, as the tables of the plan have them. */
function readShapes(name: string, kind: string) {
  const source = readFileSync(join(KERNELS, "cuda", name), "utf8");
  const lines = [...source.matchAll(new RegExp(`^FS_(TENSOR|VECTOR)_${kind}\\((.*)\\)$`, "gm"))];
  return lines.map(([, family, list = ""]) => {
    const [name, blocks, format, ...rest] = list.split(", ");
    const [rows, tokens, ...others] = rest.map(Number) as [number, number, ...number[]];
    const common = { name, format: format?.replace("fs_", ""), rows, blocksPerSm: Number(blocks) };
    if (family === "VECTOR") {
      const [warps] = others as [number];
      const sharedBytes = 16 * rows;
      return { ...common, family: "vector", tokens: tokens * warps, threads: 32 * warps, sharedBytes };
    }
    const [terms, warpsM, warpsN, stages] = others as [number, number, number, number];
    const sharedBytes = stages * 128 * (terms * rows + tokens) + 16 * rows;
    return { ...common, family: "tensor", tokens, terms, threads: 32 * warpsM * warpsN, sharedBytes };
  });
}

test("the tables of kernels are those that are compiled", () => {
  expect(SHAPES).toEqual(readShapes("shapes.h", "KERNEL"));
  const products = ({ rows }: { readonly rows: number }) => 4 * rows * TILE;
  const compiled = readShapes("summary/shapes.h", "SUMMARY_KERNEL");
  expect(SUMMARY_SHAPES).toEqual(
    compiled.map((shape) => ({ ...shape, sharedBytes: shape.sharedBytes + products(shape) })),
  );
  const lines = readFileSync(join(KERNELS, "cuda/summary/shapes.h"), "utf8").matchAll(
    /^FS_ROW_KERNEL\((\w+), \d+, (\d+), /gm,
  );
  const ofRows = Array.from(lines, ([, name, threads]) => ({ name, threads: Number(threads), sharedBytes: 0 }));
  expect(ROW_KERNELS).toEqual(ofRows);
});

test("the table of Hopper kernels is hopper/shapes.h", () => {
  const source = readFileSync(join(KERNELS, "cuda/hopper/shapes.h"), "utf8");
  const lines = [...source.matchAll(/^FS_HOPPER_(SUMMARY_)?KERNEL\((\w+), fs_(\w+), (.*)\)$/gm)];
  const compiled = lines.map(([, summary, name, format, list = ""]) => {
    const numbers = list.split(", ").map(Number) as [number, number, number, number, number, number];
    const [rows, tokens, terms, cluster, stages, unit] = numbers;
    // Stages, two barriers each; sums of 256 threads on their way, a group's or half as many; what is known of each row.
    const others = stages * (128 * (terms * rows + tokens) + 16) + 16 * rows;
    const sizes = { name, format, rows, tokens, terms, cluster, unit, stages };
    // fp8 weights: six stages of 64 bytes a token at a multiple of 1024 behind all else, two barriers each.
    const withRaw = (bytes: number) =>
      format === "fp8" ? Math.ceil((bytes + 96) / 1024) * 1024 + 6 * 64 * tokens : bytes;
    // Products of two tiles of 128 tokens on their way, two barriers each; and the warpgroups that they are for.
    if (summary) {
      const sharedBytes = withRaw(others + 2 * (rows * 128 * 4 + 16));
      return { family: "hopper", leaves: "summaries", ...sizes, threads: 640, sharedBytes };
    }
    const leaves = unit === 64 ? "groups" : "tokens";
    const sharedBytes = withRaw(others + 256 * (unit === 64 ? 128 : 64));
    return { family: "hopper", leaves, ...sizes, threads: 384, sharedBytes };
  });
  expect(HOPPER_SHAPES).toEqual(compiled);
  for (const { sharedBytes } of HOPPER_SHAPES) {
    expect(sharedBytes).toBeLessThanOrEqual((DEVICES.H200 as DeviceLimits).sharedBytesPerBlock);
  }
});

test("which family serves a call, and by groups in one launch", () => {
  const limits = DEVICES.H200 as DeviceLimits;
  const [hopper, portable] = [
    { ...limits, noHopper: undefined },
    { ...limits, noHopper: "not compiled" },
  ];
  const head = { format: "bf16", hasBlockScales: false } as const;
  const fp8 = { ...head, format: "fp8" } as const;
  expect(drawsByGroups(head, hopper)).toBe(true);
  // Heads without a kernel for it, and devices without Hopper's.
  expect([drawsByGroups(fp8, hopper), drawsByGroups(head, portable)]).toEqual([false, false]);
  const problem = { ...head, vocabSize: 151_936, elements: 4096, hidden: "weights", leaves: "groups" } as const;
  const nameOf = (batchSize: number) => planCall({ ...problem, batchSize }, hopper).shape.name;
  expect([1, 64, 65, 128, 129, 1024].map(nameOf)).toEqual([
    "hopper_grouped_bf16_64x256",
    "hopper_grouped_bf16_64x256",
    "hopper_grouped_bf16_128x192",
    "hopper_grouped_bf16_128x192",
    "hopper_grouped_bf16_256x192",
    "hopper_grouped_bf16_256x192",
  ]);
  const alone = { ...problem, batchSize: 1 };
  expect(() => planCall(alone, portable)).toThrow("No CUDA kernel");
  expect(() => planCall({ ...alone, hidden: "float32" }, hopper)).toThrow("No Hopper kernel");
});

test("Hopper's tiles fill the parts of known vocabularies", () => {
  const nameOf = (vocabSize: number, elements: number, batchSize: number, terms = 1) => {
    const { shape, parts, grid } = planHopper(
      { format: "bf16", vocabSize, elements, batchSize, terms, leaves: "tokens" },
      132,
    );
    const tiles = Math.ceil(vocabSize / 16 / parts) * 16;
    const filled = tiles / (Math.ceil(tiles / shape.tokens) * shape.tokens);
    return [shape.name, grid, Number(filled.toFixed(3))];
  };
  // 151,936 × 4096 (Qwen3-8B) and 128,256 × 8192 (Llama 3 70B).
  const [a, b] = [[151_936, 4096] as const, [128_256, 8192] as const];
  expect([1, 64, 65, 128, 129, 256, 257].map((batch) => nameOf(...a, batch))).toEqual([
    ["hopper_bf16_64x192", 132, 1],
    ["hopper_bf16_64x192", 132, 1],
    ["hopper_bf16_128x192", 132, 1],
    ["hopper_bf16_128x192", 132, 1],
    ["hopper_bf16_256x256", 132, 1],
    ["hopper_bf16_256x256", 132, 1],
    ["hopper_bf16_256x256", 132, 1],
  ]);
  expect([1, 128, 256].map((batch) => nameOf(...b, batch))).toEqual([
    ["hopper_bf16_64x256", 132, 0.953],
    ["hopper_bf16_128x256", 132, 0.953],
    ["hopper_bf16_256x224", 132, 0.968],
  ]);
  expect(nameOf(...a, 21, 3)).toEqual(["hopper_bf16x3_64x192", 132, 1]);
  const ofSummaries = planHopper(
    { format: "bf16", vocabSize: a[0], elements: a[1], batchSize: 64, terms: 1, leaves: "summaries" },
    132,
  );
  expect(ofSummaries).toMatchObject({ shape: { name: "hopper_summary_bf16_64x256" }, parts: 132, grid: 132 });
  expect(() =>
    planHopper({ format: "bf16", vocabSize: 1, elements: 8, batchSize: 1, terms: 3, leaves: "groups" }, 132),
  ).toThrow("by groups");
});

describe("plans", () => {
  test.for(Object.entries(DEVICES))("%s: tiles are dealt out once, limits kept", ([, device]) => {
    const problem = fc.record({
      format: fc.constantFrom<WeightFormat>("f32", "bf16", "f16", "fp8", "int8", "int4"),
      vocabSize: fc.integer({ min: 1, max: 300_000 }),
      batchSize: fc.integer({ min: 1, max: MAX_BATCH }),
      hidden: fc.constantFrom("weights" as const, "float32" as const),
    });
    fc.assert(
      fc.property(problem, (problem) => {
        const { shape, grid, rowBlocks } = planLaunch(problem, device);
        expect(shape.format).toBe(problem.format);
        expect(shape.sharedBytes).toBeLessThanOrEqual(device.sharedBytesPerBlock);
        expect(rowBlocks * shape.rows).toBeGreaterThanOrEqual(problem.batchSize);
        expect((rowBlocks - 1) * shape.rows).toBeLessThan(problem.batchSize);
        expect(grid % rowBlocks).toBe(0);
        const parts = grid / rowBlocks;
        const tiles = Math.ceil(problem.vocabSize / shape.tokens);
        // Each part has a tile, and none has two more than another.
        expect(parts).toBeGreaterThan(0);
        expect(parts).toBeLessThanOrEqual(tiles);
        // Blocks of a device's one wave, unless rows alone are more.
        if (parts > 1) expect(grid).toBeLessThanOrEqual(device.sms * shape.blocksPerSm);
        if (shape.family === "tensor") expect(shape.terms === 1).toBe(problem.hidden === "weights");
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test("what is known beforehand", () => {
    const nameOf = (format: WeightFormat, batchSize: number, hidden: "weights" | "float32" = "weights") =>
      planLaunch({ format, batchSize, hidden, vocabSize: 151_936 }, DEVICES.H200 as DeviceLimits).shape.name;
    expect([1, 16, 17, 64, 65, 128, 1024].map((batch) => nameOf("bf16", batch))).toEqual([
      "tensor_bf16_16x128",
      "tensor_bf16_16x128",
      "tensor_bf16_32x128",
      "tensor_bf16_64x128",
      "tensor_bf16_128x128",
      "tensor_bf16_128x128",
      "tensor_bf16_128x128",
    ]);
    expect(nameOf("bf16", 3, "float32")).toBe("tensor_bf16x3_16x128");
    expect(nameOf("f16", 3, "float32")).toBe("vector_f16_4");
    expect(nameOf("int4", 1)).toBe("vector_int4_1");
    expect(nameOf("f32", 9)).toBe("vector_f32_4");
  });
});

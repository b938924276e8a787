/**
 * Launch plans: the table of kernels is that of shapes.h, every tile of every row is some block's exactly once, limits are kept.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WeightFormat } from "@flashsampling/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeviceLimits, MAX_BATCH, planLaunch } from "../src/plan/launch.js";
import { SHAPES } from "../src/plan/shapes.js";
import { KERNELS } from "./support/compile.js";

/** By the CUDA C++ Programming Guide's table of compute capabilities. */
const DEVICES: Readonly<Record<string, DeviceLimits>> = {
  A100: { sms: 108, sharedBytesPerBlock: 163 * 1024, sharedBytesPerSm: 164 * 1024 },
  "RTX 4090": { sms: 128, sharedBytesPerBlock: 99 * 1024, sharedBytesPerSm: 100 * 1024 },
  H200: { sms: 132, sharedBytesPerBlock: 227 * 1024, sharedBytesPerSm: 228 * 1024 },
};

test("the table of kernels is shapes.h", () => {
  const source = readFileSync(join(KERNELS, "cuda/shapes.h"), "utf8");
  const lines = [...source.matchAll(/^FS_(TENSOR|VECTOR)_KERNEL\((.*)\)$/gm)];
  const compiled = lines.map(([, family, list = ""]) => {
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
  expect(SHAPES).toEqual(compiled);
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

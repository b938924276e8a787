/**
 * The build of the kernels, where there is nvcc, tried on the one with the longest decoding. What ptxas spills is an error of the
 * build itself; registers leave room for the blocks that the plan counts on. `pnpm --filter @flashsampling/cuda-native kernels` builds them all.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildKernels, DEFAULT_TARGETS, readPtxas, readShapes } from "../scripts/build-kernels.mjs";
import { HOPPER_SHAPES } from "../src/plan/hopper.js";
import { SHAPES } from "../src/plan/shapes.js";
import { ROW_KERNELS, SUMMARY_SHAPES } from "../src/plan/summary-shapes.js";
import { temporaryFolder } from "./support/compile.js";
import { isCi, requireCompiler } from "./support/nvcc.js";

/** Registers of a multiprocessor. */
const REGISTERS = 65_536;

/** What a file that holds several compiled images begins with, the words of a fatbin. */
const FATBIN_MAGIC = 0xba55_ed50;

test("builds fatbins: no spills, no local memory, registers as planned", { timeout: 600_000 }, async (context) => {
  requireCompiler(context);
  const folder = temporaryFolder();
  const [name, target] = ["vector_int4_4", "sm_80"];
  const reports = await buildKernels({ folder, targets: [target], names: [name] });
  expect(reports.map(({ kernel, target }) => [kernel, target])).toEqual([[name, target]]);
  const shape = SHAPES.find((shape) => shape.name === name);
  const [{ registers } = { registers: Number.NaN }] = reports;
  expect(registers * (shape?.threads ?? 0) * (shape?.blocksPerSm ?? 0), name).toBeLessThanOrEqual(REGISTERS);
  expect(readFileSync(join(folder, `${name}.fatbin`)).readUInt32LE(0)).toBe(FATBIN_MAGIC);
  const manifest = JSON.parse(readFileSync(join(folder, "kernels.json"), "utf8"));
  expect(manifest).toMatchObject({ targets: [target], kernels: [name] });
});

test("builds Hopper kernels: tensor cores are not made to wait, registers are shared out", {
  timeout: 600_000,
}, async (context) => {
  requireCompiler(context);
  // The most sums a thread, and the longest summaries; ptxas would serialise their products, or spill, if they did not fit.
  const names = ["hopper_bf16_256x256", "hopper_summary_bf16x3_64x128"];
  const reports = await buildKernels({ folder: temporaryFolder(), targets: ["sm_90a"], names });
  // What 384 threads find at entry, and 640; some then take more, which the producer gives up.
  expect(reports.sort((a, b) => b.registers - a.registers)).toEqual([
    { kernel: names[0], target: "sm_90a", registers: 168 },
    { kernel: names[1], target: "sm_90a", registers: 96 },
  ]);
});

test("all kernels are built, for sm_80 and sm_90a", { timeout: 1_200_000 }, async (context) => {
  requireCompiler(context);
  if (!isCi) context.skip("it takes minutes: with CI=true alone");
  const reports = await buildKernels({ folder: temporaryFolder(), targets: DEFAULT_TARGETS });
  const own = HOPPER_SHAPES.length;
  expect(reports).toHaveLength(DEFAULT_TARGETS.length * ((await readShapes()).size - own) + own);
});

test("the build finds every shape", async () => {
  const shapes = await readShapes();
  const names = [...SHAPES, ...SUMMARY_SHAPES, ...ROW_KERNELS, ...HOPPER_SHAPES].map(({ name }) => name);
  expect([...shapes.keys()]).toEqual(names);
  for (const { name } of HOPPER_SHAPES) expect(shapes.get(name)?.target).toBe("sm_90a");
});

test("the build does not take a kernel that spills", () => {
  const report = (memory: string) =>
    `ptxas info    : Compiling entry function 'kernel' for 'sm_90a'
ptxas info    : Function properties for kernel
    ${memory}
ptxas info    : Used 128 registers, used 1 barriers`;
  const clean = "0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads";
  expect(readPtxas("kernel", report(clean))).toEqual([{ kernel: "kernel", target: "sm_90a", registers: 128 }]);
  for (const spilled of [
    "8 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads",
    "0 bytes stack frame, 4 bytes spill stores, 4 bytes spill loads",
    "",
  ]) {
    expect(() => readPtxas("kernel", report(spilled))).toThrow("kernel for sm_90a spills");
  }
  for (const warning of [
    "ptxas info    : (C7510) Potential Performance Loss: wgmma.mma_async instructions are serialized due to …",
    "ptxas warning : (C7508) 'setmaxnreg' ignored to maintain minimum register requirement.",
  ]) {
    expect(() => readPtxas("kernel", `${warning}\n${report(clean)}`)).toThrow("C75");
  }
});

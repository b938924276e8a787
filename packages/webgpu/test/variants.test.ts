/**
 * The kernels for devices with other features and limits. Each is forced by withholding what it does without, and all of them find the same
 * to the last bit, logprobs too. What the adapter at hand cannot run is skipped by name; that it compiles is tested in compile.test.ts.
 */
import {
  createSampler,
  encodeFloat16,
  type Float32LmHead,
  type LmHeadWeights,
  type SampleResult,
} from "@flashsampling/core";
import { expect, type TestContext, test } from "vitest";
import { Gpu } from "../src/backend/device.js";
import { webgpu } from "../src/index.js";
import { convertsHalves } from "../src/kernels/halves.js";
import { halvesProbeText } from "../src/kernels/modules.js";
import { planRowsPerGroup, ROW_COUNTS } from "../src/plan/rows.js";
import { FEATURES, type KernelVariant, planVariant, TILES } from "../src/plan/variant.js";
import { findGpu } from "../src/platform/gpu.js";
import { testDevice } from "./support/device.js";
import { limited, variantOf } from "./support/limited.js";
import { numbers } from "./support/numbers.js";

const [V, D, B] = [600, 40, 5];
/** Kernels take a while to compile where a CPU does the work of a GPU. */
const TIMEOUT = { timeout: 300_000 };

const HEAD: Float32LmHead = { vocabSize: V, hiddenSize: D, format: "f32", weight: numbers(V * D, 1) };

/** Tokens and logprobs under a nucleus that takes a second look, of rows enough to fill the workgroups of a small device. */
async function found(backend: ReturnType<typeof webgpu>, weights: LmHeadWeights = HEAD): Promise<SampleResult> {
  const sampler = await createSampler({ backends: [backend], strict: true });
  const head = await sampler.loadLmHead(weights);
  const result = await head.sample(numbers(B * D, 2), {
    seed: 21n,
    stream: [0, 1, 2, 3, 4],
    position: 0,
    temperature: 2,
    topP: 0.9,
    logprobs: 3,
    logprobsMode: "processed",
  });
  expect(result.stats.secondLooks).toBeGreaterThan(0);
  await sampler.dispose();
  return result;
}

let plain: Promise<SampleResult> | undefined;

/** Kernels on the device with room for one row in a workgroup: they compile faster, and the rows that share one change nothing. */
function byRows(device: GPUDevice, other: Partial<KernelVariant>) {
  const limits = { ...limitsOf(device), maxComputeWorkgroupStorageSize: 8000 };
  return limited(device, { variant: variantOf(device, other), limits });
}

function limitsOf({ limits: { maxBufferSize, maxStorageBufferBindingSize } }: GPUDevice) {
  return { maxBufferSize, maxStorageBufferBindingSize };
}

/** What all are compared with: no subgroups, and tiles of the largest size that the device has. */
function expected(device: GPUDevice): Promise<SampleResult> {
  plain ??= found(byRows(device, { subgroups: false }));
  return plain;
}

function expectSame(ours: SampleResult, others: SampleResult): void {
  expect([...ours.tokens]).toEqual([...others.tokens]);
  expect(ours.logprobs).toEqual(others.logprobs);
}

test("the choice follows features and limits", () => {
  const chosen = (features: readonly string[], threads: number, exact = false, width = threads) =>
    planVariant({
      features: new Set(features),
      limits: { maxComputeInvocationsPerWorkgroup: threads, maxComputeWorkgroupSizeX: width },
      convertsHalves: exact,
    });
  expect(chosen([], 256)).toEqual({ tile: 256, subgroups: false, nativeHalves: false });
  expect(chosen(FEATURES, 1024, true)).toEqual({ tile: 256, subgroups: true, nativeHalves: true });
  expect(chosen(FEATURES, 255)).toEqual({ tile: 128, subgroups: true, nativeHalves: false });
  expect(chosen([], 64)?.tile).toBe(64);
  expect(chosen(FEATURES, 63)).toBeUndefined();
  expect(chosen([], 256, false, 128)?.tile).toBe(128);
  const rows = (tile: number, bytes: number) => ROW_COUNTS.map((batch) => planRowsPerGroup(batch, tile, bytes));
  expect(rows(256, 32_768)).toEqual([1, 2, 4, 8]);
  expect(rows(256, 16_384)).toEqual([1, 2, 4, 4]);
  expect(rows(128, 16_384)).toEqual([1, 2, 4, 8]);
  expect(rows(256, 4096)).toEqual([0, 0, 0, 0]);
  // A list of the largest logits takes a thread each.
  expect(Math.min(...TILES)).toBeGreaterThanOrEqual(64);
});

/** A device made with as little as WebGPU allows, but for what is asked for; or the test is skipped by what the adapter lacks. */
async function deviceWith(
  context: TestContext,
  features: readonly GPUFeatureName[],
  workgroupBytes: number,
  featureLevel: "core" | "compatibility" = "core",
): Promise<GPUDevice> {
  await testDevice(context);
  const gpu = await findGpu();
  if ("reason" in gpu) throw new Error(gpu.reason.message);
  const adapter = (await gpu.gpu.requestAdapter({ featureLevel })) as GPUAdapter;
  for (const feature of features) {
    if (!adapter.features.has(feature)) return context.skip(`the adapter at hand lacks the feature ${feature}`);
  }
  const most = adapter.limits.maxComputeWorkgroupStorageSize;
  if (most < workgroupBytes) return context.skip(`the adapter at hand has ${most} bytes of workgroup memory`);
  const requiredLimits = { maxComputeWorkgroupStorageSize: workgroupBytes };
  return adapter.requestDevice({ requiredFeatures: [...features], requiredLimits });
}

const DEVICES: readonly (readonly [string, GPUFeatureName[], number, "core" | "compatibility", object])[] = [
  ["no features, 16 KB", [], 16_384, "core", { tile: 256, subgroups: false }],
  ["subgroups, 32 KB", ["subgroups"], 32_768, "core", { tile: 256, subgroups: true }],
  ["128 threads a workgroup", [], 16_384, "compatibility", { tile: 128, subgroups: false }],
];

test.for(DEVICES)("a device with %s", TIMEOUT, async ([, features, bytes, level, choices], context) => {
  const device = await deviceWith(context, features, bytes, level);
  const { tile, subgroups } = { ...variantOf(device), ...choices };
  const backend = webgpu({ device });
  const opening = await backend.open();
  const choice = (what: string) =>
    (opening.available ? opening.device.report : undefined)?.choices.find((choice) => choice.what === what);
  expect(choice("tokens of a tile")?.chosen).toBe(`${tile}, a thread each`);
  expect(choice("reductions")?.chosen).toMatch(subgroups ? /by subgroups/ : /^in workgroup memory$/);
  expect(choice("reductions")?.why).toMatch(subgroups ? /has the feature/ : /was made without the feature subgroups/);
  expect(choice("float16 weights")?.chosen).toBe("converted by moves of bits");
  const rows = planRowsPerGroup(8, tile, device.limits.maxComputeWorkgroupStorageSize);
  expect(choice("rows per workgroup")?.chosen).toBe(`at most ${rows}`);
  expectSame(await found(backend), await expected(await testDevice(context)));
  device.destroy();
});

const VARIANTS: readonly (readonly [string, Partial<KernelVariant>])[] = [
  ["tiles of 64", { tile: 64 }],
  ["subgroups of one", { tile: 64, constants: { MOST_NEIGHBOURS: 1 } }],
  ["subgroups of two", { tile: 64, constants: { MOST_NEIGHBOURS: 2 } }],
];

test.for(VARIANTS)("%s", TIMEOUT, async ([, other], context) => {
  const device = await testDevice(context);
  if (!device.features.has("subgroups")) context.skip("the adapter at hand lacks the feature subgroups");
  const ours = await found(byRows(device, other));
  expectSame(ours, await expected(device));
});

test("subgroups that hold all lanes of a token", TIMEOUT, async (context) => {
  const device = await testDevice(context);
  if (!device.features.has("subgroups")) context.skip("the adapter at hand lacks the feature subgroups");
  // Fewer lanes add up in another order, so the kernels with subgroups and those without are compared with each other.
  const [ours, others] = await Promise.all(
    [true, false].map((subgroups) => found(byRows(device, { tile: 64, subgroups, constants: { LANES: 4 } }))),
  );
  expectSame(ours as SampleResult, others as SampleResult);
});

test("float16 weights converted by the device", TIMEOUT, async (context) => {
  const device = await deviceWith(context, ["shader-f16"], 16_384);
  const head = { ...HEAD, format: "f16", weight: encodeFloat16(HEAD.weight) } as const;
  const isExact = await Gpu.of(device).convertsHalves();
  const ways = [isExact, false].map((nativeHalves) => byRows(device, { nativeHalves }));
  expectSame(...((await Promise.all(ways.map((way) => found(way, head)))) as [SampleResult, SampleResult]));
});

test("a conversion of float16 is used only where it is exact", async (context) => {
  const device = await testDevice(context);
  const tries = (halves: string) =>
    convertsHalves(
      device,
      halvesProbeText({ features: [], modules: [`fn halves(word: u32) -> vec2<f32> { ${halves} }`] }),
    );
  const exact = "float_of_half(word & 0xffffu), float_of_half(word >> 16u)";
  expect(await tries(`return vec2(${exact});`)).toBe(true);
  // Subnormals for zero, as WGSL allows.
  expect(await tries(`let all = vec2(${exact}); return select(all, vec2(0.0), abs(all) < vec2(6.1035e-5));`)).toBe(
    false,
  );
});

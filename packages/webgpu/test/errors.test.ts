/**
 * What goes wrong on a device that is not lost, and what stays the user's.
 */
import { createSampler, tokenBitmask } from "@flashsampling/core";
import { expect, test, vi } from "vitest";
import { Gpu } from "../src/backend/device.js";
import { GpuHead } from "../src/backend/head.js";
import { webgpu } from "../src/index.js";
import { testDevice } from "./support/device.js";
import { small, variantOf } from "./support/limited.js";

const HEAD = {
  vocabSize: 20,
  hiddenSize: 4,
  format: "f32",
  weight: new Float32Array(80).map((_, i) => Math.sin(i)),
} as const;
const CALL = { seed: 1n, position: 0 } as const;

test("options are checked before anything is opened", () => {
  expect(() => webgpu({ devices: 1 } as object)).toThrow(/devices/);
  expect(() => webgpu({ device: {} as GPUDevice })).toThrow(/device must be a GPUDevice, or a function/);
  expect(() => webgpu({ powerPreference: "fast" as GPUPowerPreference })).toThrow(/powerPreference/);
});

test("where no adapter or no device is given, the reason says whose", async () => {
  const refuse = () => Promise.reject(new Error("not in this release"));
  for (const [requestAdapter, code, words] of [
    [refuse, "NO_ADAPTER", "not in this release"],
    [async () => null, "NO_ADAPTER", "no adapter"],
    [async () => ({ limits: {}, features: new Set(), requestDevice: refuse }), "NO_DEVICE", "not in this release"],
  ] as const) {
    vi.stubGlobal("navigator", { gpu: { requestAdapter } });
    const opening = webgpu().open();
    vi.unstubAllGlobals();
    expect(await opening).toMatchObject({
      available: false,
      reason: { code, message: expect.stringContaining(words) },
    });
  }
});

test("a row with NaN or infinity names itself, the others have tokens", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)] });
  const head = await sampler.loadLmHead(HEAD);
  const hidden = Float32Array.of(1, 0, 0, 0, Number.NaN, 0, 0, 0, 1, Number.POSITIVE_INFINITY, 0, 0);
  const { tokens, rows } = await head.sample(hidden, { seed: 1n, position: [0, 0, 0], onRowError: "report" });
  expect(rows.map(({ code }) => code)).toEqual(["ok", "NON_FINITE_LOGITS", "NON_FINITE_LOGITS"]);
  expect(tokens[0]).toBeLessThan(20);
  await expect(
    head.sample(hidden.subarray(0, 4), { ...CALL, allowedTokens: tokenBitmask(20, []) }),
  ).rejects.toMatchObject({
    code: "EMPTY_SUPPORT",
  });
  await sampler.dispose();
});

test("the user's device outlives the sampler", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)] });
  const head = await sampler.loadLmHead(HEAD);
  await head.sample(new Float32Array(4), CALL);
  await sampler.dispose();
  device.pushErrorScope("validation");
  device.createBuffer({ size: 16, usage: 8 }).destroy();
  expect(await device.popErrorScope()).toBeNull();
});

test("the report tells what was found and chosen", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [webgpu({ device })] });
  const { report } = sampler.backend;
  expect(report?.limits.maxStorageBufferBindingSize).toBe(device.limits.maxStorageBufferBindingSize);
  expect(report?.features).toEqual([...device.features].sort());
  expect(report?.device.vendor ?? "").toBe(device.adapterInfo.vendor);
  const groups = report?.choices.find(({ what }) => what === "workgroups per row");
  expect(groups?.chosen).toBe(device.adapterInfo.isFallbackAdapter ? "at most 4" : "at most 256");
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  await sampler.dispose();
});

test("what no binding holds is refused by its size", async (context) => {
  const device = await testDevice(context);
  const [gpu, variant] = [Gpu.of(device), variantOf(device)];
  const limits = (bytes: number) => ({
    maxBufferSize: 2 ** 28,
    maxStorageBufferBindingSize: bytes,
    maxComputeWorkgroupStorageSize: 16_384,
  });
  const refused = { code: "OUT_OF_MEMORY" };
  const createBuffer = vi.spyOn(device, "createBuffer");
  try {
    await expect(GpuHead.load(gpu, HEAD, { variant, limits: limits(20 * 16 - 1) })).rejects.toMatchObject(refused);
    // What a head that is refused had made before, nothing would free.
    expect(createBuffer).not.toHaveBeenCalled();
  } finally {
    createBuffer.mockRestore();
  }
});

test("a device with fewer storage buffers than the kernels bind is passed over", async (context) => {
  const device = await testDevice(context);
  const openWith = (limit: string, value: number) => {
    const limits = new Proxy(device.limits, {
      get: (target, name) => (name === limit ? value : Reflect.get(target, name, target)),
    });
    const lesser = new Proxy(device, {
      get(target, name) {
        if (name === "limits") return limits;
        const member = Reflect.get(target, name, target);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
    return webgpu({ device: lesser }).open();
  };
  expect(await openWith("maxStorageBuffersPerShaderStage", 7)).toMatchObject({ available: true });
  expect(await openWith("maxStorageBuffersPerShaderStage", 6)).toMatchObject({
    available: false,
    reason: { code: "DEVICE_TOO_SMALL", message: expect.stringMatching(/take 7 storage buffers .* made with 6/) },
  });
  expect(await openWith("maxComputeWorkgroupSizeX", 63)).toMatchObject({
    available: false,
    reason: { code: "DEVICE_TOO_SMALL", message: expect.stringMatching(/64 threads; .* at most 63/) },
  });
});

test("weights are replaced in place", async (context) => {
  const device = await testDevice(context);
  const sampler = await createSampler({ backends: [small(device)] });
  const [head, other] = [await sampler.loadLmHead(HEAD), { ...HEAD, weight: HEAD.weight.map((x) => -x) }];
  const hidden = Float32Array.of(1, 2, 3, 4);
  const greedy = { ...CALL, temperature: 0 };
  const before = await head.sample(hidden, greedy);
  await head.replaceWeights(other);
  const after = await head.sample(hidden, greedy);
  expect(after.tokens[0]).not.toBe(before.tokens[0]);
  expect(after.tokens[0]).toBe((await (await sampler.loadLmHead(other)).sample(hidden, greedy)).tokens[0]);
  await sampler.dispose();
});

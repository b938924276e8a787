/**
 * What a device does not compile is found when it is opened: it gets other kernels, or another backend takes its place.
 */
import { createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { expect, test } from "vitest";
import { webgpu } from "../src/index.js";
import { altered, type Instead } from "./support/altered.js";
import { newDevice, testDevice } from "./support/device.js";
import { numbers } from "./support/numbers.js";

const [V, D] = [600, 4];
const HEAD = { vocabSize: V, hiddenSize: D, format: "f32", weight: numbers(V * D, 1) } as const;
/** What the fused pass and the last reduction answer without another kernel. */
const CALL = { seed: 1n, position: 0, logprobs: 1 } as const;

/** Emulated GPUs take long to compile a kernel. */
const TIMEOUT = { timeout: 300_000 };

test("a device that has subgroups but does not know them in WGSL goes on without", TIMEOUT, async (context) => {
  const device = await testDevice(context);
  if (!device.features.has("subgroups")) context.skip("the adapter at hand lacks the feature subgroups");
  let compiled = 0;
  // As naga does.
  const createShaderModule: Instead = (method, given) => {
    const descriptor = given as GPUShaderModuleDescriptor;
    return method({ ...descriptor, code: descriptor.code.replace("enable subgroups;", "enable threads_of_old;") });
  };
  const createComputePipelineAsync: Instead = (method, descriptor) => {
    compiled++;
    return method(descriptor);
  };
  const unknowing = altered(device, { createShaderModule, createComputePipelineAsync });
  const sampler = await createSampler({ backends: [webgpu({ device: unknowing })] });
  const reductions = sampler.backend.report?.choices.find(({ what }) => what === "reductions");
  expect(reductions?.chosen).toBe("in workgroup memory");
  expect(reductions?.why).toMatch(
    /has the feature subgroups, but its compiler refuses that\. .*"join, .*, subgroups"\. line 1: expected extension/,
  );
  // What was compiled then is used.
  expect(compiled).toBe(2);
  const head = await sampler.loadLmHead(HEAD);
  const hidden = numbers(D, 2);
  const { tokens } = await head.sample(hidden, CALL);
  expect(compiled).toBe(2);
  const other = await (await createSampler({ backends: [reference()] })).loadLmHead(HEAD);
  expect([...tokens]).toEqual([...(await other.sample(hidden, CALL)).tokens]);
  await sampler.dispose();
});

/** Ways to refuse a pipeline. */
const REFUSALS: readonly (readonly [string, (device: GPUDevice) => Instead])[] = [
  ["rejects", () => () => Promise.reject(new Error("FXC: X3663, barriers in varying flow control"))],
  [
    "answers with an invalid pipeline and reports an error",
    (device) => async (_, given) => {
      const descriptor = given as GPUComputePipelineDescriptor;
      return device.createComputePipeline({ ...descriptor, compute: { ...descriptor.compute, entryPoint: "X3663" } });
    },
  ],
];

test.for(REFUSALS)("a device that refuses the kernels, and %s, is passed over", async ([, refusal], context) => {
  const given = await testDevice(context);
  const device = altered(given, { createComputePipelineAsync: refusal(given) });
  const sampler = await createSampler({ backends: [webgpu({ device }), reference()] });
  expect(sampler.backend.name).toBe("reference");
  const message = expect.stringMatching(/does not compile the kernel "\w+, tiles of \d+.*X3663/s);
  expect(sampler.passedOver).toMatchObject([{ name: "webgpu", code: "KERNELS_NOT_COMPILED", message }]);
  expect(sampler.passedOver[0]?.message.length).toBeLessThanOrEqual(401);
  await sampler.dispose();
});

test("a device that is lost while its kernels are tried is passed over as lost", async (context) => {
  const device = await newDevice(context);
  const lost: Instead = (method, descriptor) => {
    device.destroy();
    return method(descriptor);
  };
  const opening = webgpu({ device: altered(device, { createComputePipelineAsync: lost }) }).open();
  expect(await opening).toMatchObject({ available: false, reason: { code: "DEVICE_LOST" } });
});

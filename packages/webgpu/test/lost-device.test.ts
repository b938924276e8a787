/**
 * A device can be lost whenever it is waited for: that ends in a typed error, at once and later, after which the sampler is opened again.
 */
import { type Backend, createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { expect, test } from "vitest";
import { webgpu } from "../src/index.js";
import { altered, type Instead } from "./support/altered.js";
import { newDevice, testDevice } from "./support/device.js";
import { small } from "./support/limited.js";
import { onDevice } from "./support/memory.js";

const HEAD = {
  vocabSize: 20,
  hiddenSize: 4,
  format: "f32",
  weight: new Float32Array(80).map((_, i) => Math.sin(i)),
} as const;
const CALL = { seed: 1n, position: 0 } as const;
const HIDDEN = Float32Array.of(1, 2, 3, 4);

/** A sampler on one device that opens the next time on another. */
async function openOn(first: GPUDevice, next: GPUDevice) {
  const backends = [small(first), small(next)];
  const backend = { name: "webgpu", open: (signal?: AbortSignal) => (backends.shift() as Backend).open(signal) };
  const sampler = await createSampler({ backends: [backend] });
  return { sampler, load: () => sampler.loadLmHead(() => HEAD) };
}

/** The code of the error that a promise ends in. */
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "none",
    ({ code }) => code,
  );

test("a lost device is a typed error, at once and later; states go on where they were", async (context) => {
  const [device, next] = [await newDevice(context), await testDevice(context)];
  let isDoomed = false;
  const destroying: Instead = (method) => {
    const popped = method();
    if (isDoomed) device.destroy();
    return popped;
  };
  const { sampler, load } = await openOn(altered(device, { popErrorScope: destroying }), next);
  const head = await load();
  const state = await head.createRowState({ batchSize: 1, ...CALL });
  const tokens = [...(await head.sample(HIDDEN, { state })).tokens];
  const buffer = onDevice(device, HIDDEN, 0);
  isDoomed = true;
  for (let i = 0; i < 2; i++) expect(await codeOf(head.sample(HIDDEN, { state }))).toBe("DEVICE_LOST");
  expect(await codeOf(head.sample(buffer, { state }))).toBe("DEVICE_LOST");
  expect(await codeOf(load())).toBe("DEVICE_LOST");
  await sampler.reopen();
  tokens.push(...(await head.sample(HIDDEN, { state })).tokens);
  const expected = await Promise.all([0, 1].map((position) => head.sample(HIDDEN, { ...CALL, position })));
  expect(tokens).toEqual(expected.flatMap((result) => [...result.tokens]));
  // A head without a source cannot come back.
  const other = await sampler.loadLmHead(HEAD);
  await expect(sampler.reopen()).rejects.toMatchObject({ code: "UNSUPPORTED", argument: "head" });
  await other.dispose();
  await sampler.dispose();
});

test("a device that is lost already is passed over, and opened again only by a function", async (context) => {
  const device = await newDevice(context);
  const open = (given: GPUDevice | (() => GPUDevice)) =>
    createSampler({ backends: [webgpu({ device: given }), reference()] });
  const sampler = await open(device);
  device.destroy();
  await expect(sampler.reopen()).rejects.toMatchObject({
    code: "BACKEND_UNAVAILABLE",
    message: expect.stringContaining("Pass `device` as a function"),
  });
  for (const given of [device, () => device]) {
    const { backend, passedOver } = await open(given);
    expect(backend.name).toBe("reference");
    expect(passedOver).toMatchObject([
      { name: "webgpu", code: "DEVICE_LOST", message: expect.stringContaining("function") },
    ]);
  }
  await sampler.dispose();
});

/** Loads a head and draws from it, which fails, and does so again on the next device. */
async function expectLostThenReopened(first: GPUDevice, next: GPUDevice, when: string): Promise<void> {
  const { sampler, load } = await openOn(first, next);
  let head: Awaited<ReturnType<typeof load>> | undefined;
  const draw = async () => {
    head ??= await load();
    return head.sample(HIDDEN, CALL);
  };
  expect(await codeOf(draw()), when).toBe("DEVICE_LOST");
  await sampler.reopen();
  expect((await draw()).tokens).toHaveLength(1);
  await sampler.dispose();
}

test("a device that is destroyed at any wait of a load, or while the first kernel is compiled", async (context) => {
  const next = await testDevice(context);
  let destroyedAt = "";
  for (let call = 0; destroyedAt !== "createComputePipelineAsync"; call++) {
    const device = await newDevice(context);
    let calls = 0;
    const destroying =
      (name: string): Instead =>
      (method, ...given) => {
        const answer = method(...given);
        if (calls++ === call) {
          destroyedAt = name;
          device.destroy();
        }
        return answer;
      };
    const names = ["popErrorScope", "createComputePipelineAsync"];
    const first = altered(device, Object.fromEntries(names.map((name) => [name, destroying(name)])));
    await expectLostThenReopened(first, next, `call ${call}`);
  }
});

/** What a lost device does with what it is asked. */
const ANSWERS: readonly (readonly [string, () => Promise<never>])[] = [
  ["never answers", () => new Promise(() => {})],
  ["refuses", () => Promise.reject(new Error("lost"))],
];

test.for(ANSWERS)("a device that is lost while it compiles, and %s", async ([, answer], context) => {
  const next = await testDevice(context);
  for (const lostAt of ["createShaderModule", "popErrorScope", "createComputePipelineAsync", "getCompilationInfo"]) {
    let tell = (_: unknown) => {};
    const lost = new Promise((resolve) => {
      tell = resolve;
    });
    let compiles = false;
    const lose = () => {
      // A turn later, as devices do.
      setTimeout(() => tell({ reason: "unknown", message: "the driver was reset" }));
      return answer();
    };
    const device = altered(
      next,
      {
        createShaderModule: (method, ...given) => {
          compiles = true;
          return altered(method(...given) as GPUShaderModule, { getCompilationInfo: lose });
        },
        popErrorScope: (method) => {
          const popped = method();
          return compiles && lostAt === "popErrorScope" ? lose() : popped;
        },
        createComputePipelineAsync: () =>
          lostAt === "getCompilationInfo" ? Promise.reject(new Error("does not compile")) : lose(),
      },
      lost,
    );
    await expectLostThenReopened(device, next, lostAt);
  }
});

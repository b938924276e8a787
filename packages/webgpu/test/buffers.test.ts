/**
 * Buffers of passes: as large as is needed, no larger than the device's limits, and none that is invalid is kept.
 */
import { createSampler } from "@flashsampling/core";
import { expect, test } from "vitest";
import { PassBuffers } from "../src/backend/buffers.js";
import { Usage } from "../src/kernels/usage.js";
import { altered, type Instead } from "./support/altered.js";
import { testDevice } from "./support/device.js";
import { small } from "./support/limited.js";
import { onDevice } from "./support/memory.js";
import { numbers } from "./support/numbers.js";

test("a buffer grows by powers of two up to the device's limit, and what is beyond is refused", () => {
  const limits = { maxBufferSize: 4000, maxStorageBufferBindingSize: 1502 };
  const createBuffer = ({ size }: { size: number }) => ({ size, destroy() {} });
  const buffers = new PassBuffers({ limits, createBuffer } as unknown as GPUDevice);
  const sizeOf = (bytes: number, usage: number) => buffers.get("call", bytes, usage).size;
  expect(sizeOf(4, Usage.Storage)).toBe(256);
  expect(sizeOf(260, Usage.Storage)).toBe(512);
  expect(sizeOf(100, Usage.Storage)).toBe(512);
  // Bindings are of whole words.
  expect(sizeOf(1100, Usage.Storage)).toBe(1500);
  const refused = expect.objectContaining({
    code: "OUT_OF_MEMORY",
    message: expect.stringMatching(/1504 .* most 1500/),
  });
  expect(() => sizeOf(1504, Usage.Storage)).toThrow(refused);
  expect(sizeOf(3000, Usage.CopyTarget)).toBe(4000);
});

test("no room for a pass is OUT_OF_MEMORY, whatever else the device says, and the next call finds room", async (context) => {
  const given = await testDevice(context);
  let isFull = false;
  const scopes: unknown[] = [];
  // As devices do: the buffer is invalid, and so is what uses it.
  const device = altered(given, {
    createBuffer: (method, descriptor) => {
      const { label } = descriptor as GPUBufferDescriptor;
      return method(isFull && label === "found" ? { label, size: 256, usage: 0 } : descriptor);
    },
    pushErrorScope: (method, filter) => {
      scopes.push(filter);
      return method(filter);
    },
    popErrorScope: async (method) => {
      const filter = scopes.pop();
      const caught = await method();
      return isFull && filter === "out-of-memory" ? { message: "no memory is left" } : caught;
    },
  });
  const [vocabSize, hiddenSize] = [300, 8];
  const weight = onDevice(given, numbers(vocabSize * hiddenSize, 1), 0);
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
  const draw = () => head.sample(numbers(hiddenSize, 2), { seed: 1n, position: 0 });
  isFull = true;
  await expect(draw()).rejects.toMatchObject({
    code: "OUT_OF_MEMORY",
    message: expect.stringMatching(/no memory is left/),
  });
  isFull = false;
  expect((await draw()).tokens).toHaveLength(1);
  await sampler.dispose();
});

test("of a large head little is under way at a time", async (context) => {
  const given = await testDevice(context);
  let [underWay, most] = [0, 0];
  const writeBuffer: Instead = (method, ...written) => {
    underWay += (written[2] as Uint8Array).byteLength;
    most = Math.max(most, underWay);
    return method(...written);
  };
  const queue = altered(given.queue, { writeBuffer });
  // What is mapped was submitted behind what was written before.
  const createBuffer: Instead = (method, descriptor) => {
    const buffer = method(descriptor) as GPUBuffer;
    const mapAsync = buffer.mapAsync.bind(buffer);
    buffer.mapAsync = async (...range) => {
      await mapAsync(...range);
      underWay = 0;
      return undefined;
    };
    return buffer;
  };
  const device = new Proxy(altered(given, { createBuffer }), {
    get: (target, name) => (name === "queue" ? queue : Reflect.get(target, name)),
  });
  const [vocabSize, hiddenSize, mebibyte] = [12_288, 4096, 2 ** 20];
  const sampler = await createSampler({ backends: [small(device)], strict: true });
  const weight = new Float32Array(vocabSize * hiddenSize);
  const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
  expect(weight.byteLength).toBe(192 * mebibyte);
  expect(most).toBeLessThan(66 * mebibyte);
  await head.dispose();
  await sampler.dispose();
});

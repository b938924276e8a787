/**
 * A sampler whose device was lost: opened again with one call, heads from their sources.
 */
import { expect, it } from "vitest";
import { type Backend, createSampler, FlashSamplingError } from "../src/index.js";
import { reference } from "../src/reference/index.js";

const HEAD = { vocabSize: 3, hiddenSize: 2, format: "f32", weight: Float32Array.of(1, 0, 0, 1, -1, -1) } as const;
const CALL = { seed: 1n, position: 0 };
const HIDDEN = Float32Array.of(1, 2);

/** The reference on devices that can be lost; it counts those that are open, and the heads on them. */
function losable() {
  const state = { opened: 0, open: 0, heads: 0, isLost: false, isAbsent: false };
  const inner = reference();
  const backend: Backend = {
    name: "losable",
    async open(signal) {
      const opening = await inner.open(signal);
      if (!opening.available) return opening;
      if (state.isAbsent) return { available: false, reason: { code: "GONE", message: "It is gone." } };
      const number = ++state.opened;
      state.open++;
      state.isLost = false;
      const { device } = opening;
      return {
        available: true,
        device: {
          ...device,
          description: `device ${number}`,
          capabilities: device.capabilities,
          loadLmHead: async (head) => {
            const loaded = await device.loadLmHead(head);
            let isHeld = true;
            state.heads++;
            return {
              sample: async (hidden, request) => {
                if (state.isLost || number < state.opened) throw new FlashSamplingError("DEVICE_LOST", "Lost.");
                return loaded.sample(hidden, request);
              },
              dispose: async () => {
                if (isHeld) state.heads--;
                isHeld = false;
              },
            };
          },
          dispose: async () => {
            state.open--;
          },
        },
      };
    },
  };
  return { backend, state };
}

it("loads every head from its source, and states go on", async () => {
  const { backend, state } = losable();
  const sampler = await createSampler({ backends: [backend] });
  const head = await sampler.loadLmHead(async () => HEAD);
  const rows = await head.createRowState({ batchSize: 1, ...CALL });
  state.isLost = true;
  await expect(head.sample(HIDDEN, { state: rows })).rejects.toMatchObject({ code: "DEVICE_LOST" });
  await Promise.all([sampler.reopen(), sampler.reopen()]);
  expect([state.opened, state.open]).toEqual([2, 1]);
  expect(sampler.backend.description).toBe("device 2");
  const exact = await (await createSampler({ backends: [reference()] })).loadLmHead(HEAD);
  expect((await head.sample(HIDDEN, { state: rows })).tokens).toEqual((await exact.sample(HIDDEN, CALL)).tokens);
  await sampler.dispose();
  expect(state.open).toBe(0);
});

it("refuses heads that came from arrays, sources of another shape, and a backend that is gone; all is as before", async () => {
  const { backend, state } = losable();
  const sampler = await createSampler({ backends: [backend] });
  const fixed = await sampler.loadLmHead(HEAD);
  await expect(sampler.reopen()).rejects.toMatchObject({ code: "UNSUPPORTED", argument: "head" });
  await fixed.dispose();
  const shape = { ...HEAD };
  const head = await sampler.loadLmHead(() => shape);
  Object.assign(shape, { vocabSize: 1, weight: new Float32Array(2) });
  await expect(sampler.reopen()).rejects.toMatchObject({ code: "SHAPE_MISMATCH", argument: "vocabSize" });
  expect(state.open).toBe(1);
  Object.assign(shape, HEAD);
  state.isAbsent = true;
  await expect(sampler.reopen()).rejects.toMatchObject({ code: "BACKEND_UNAVAILABLE", message: /It is gone/ });
  state.isAbsent = false;
  await sampler.reopen();
  expect((await head.sample(HIDDEN, CALL)).tokens).toHaveLength(1);
  await sampler.dispose();
  await expect(sampler.reopen()).rejects.toMatchObject({ code: "DISPOSED" });
});

it("leaves nothing of a head that is disposed of meanwhile", async () => {
  const { backend, state } = losable();
  const sampler = await createSampler({ backends: [backend] });
  const [kept, disposed] = await Promise.all([sampler.loadLmHead(() => HEAD), sampler.loadLmHead(() => HEAD)]);
  const reopening = sampler.reopen();
  await disposed.dispose();
  await reopening;
  expect(state.heads).toBe(1);
  expect((await kept.sample(HIDDEN, CALL)).tokens).toHaveLength(1);
  await sampler.dispose();
  expect(state.heads).toBe(0);
});

it("does not ask a source once the signal has fired, and waits for none: neither to load nor to open again", async () => {
  const { backend, state } = losable();
  const sampler = await createSampler({ backends: [backend] });
  let asked = 0;
  let answer: () => Promise<typeof HEAD> = async () => HEAD;
  const source = () => {
    asked++;
    return answer();
  };
  const aborted = { signal: AbortSignal.abort() };
  await expect(sampler.loadLmHead(source, aborted)).rejects.toMatchObject({ code: "ABORTED" });
  expect(asked).toBe(0);
  const head = await sampler.loadLmHead(source);
  answer = () => new Promise(() => {});
  for (const load of [
    (signal: AbortSignal) => sampler.loadLmHead(source, { signal }),
    (signal: AbortSignal) => sampler.reopen({ signal }),
  ]) {
    const controller = new AbortController();
    const waiting = load(controller.signal);
    setTimeout(() => controller.abort("enough"), 20);
    await expect(waiting).rejects.toMatchObject({ code: "ABORTED", cause: "enough" });
  }
  expect([asked, state.open, state.heads]).toEqual([3, 1, 1]);
  answer = async () => HEAD;
  await sampler.reopen();
  expect((await head.sample(HIDDEN, CALL)).tokens).toHaveLength(1);
  await sampler.dispose();
});

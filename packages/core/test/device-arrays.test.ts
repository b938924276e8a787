/**
 * Arrays in a device's memory: refused by name where a backend does not take them, handed on as they are where it does.
 */
import { describe, expect, it } from "vitest";
import {
  type Backend,
  type BackendCapabilities,
  createSampler,
  type DeviceArray,
  type SampleRequest,
} from "../src/index.js";
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { reference } from "../src/reference/index.js";

const SHAPE = { vocabSize: 3, hiddenSize: 2, format: "f32" } as const;
const HEAD = { ...SHAPE, weight: new Float32Array(6) };
const CALL = { seed: 1n, position: 0 };
const MEMORY: DeviceArray = { buffer: { name: "memory" }, length: 2 };

/** A backend that says what it was given. */
function recorder(deviceArrays: BackendCapabilities["deviceArrays"]) {
  const seen: unknown[] = [];
  const answer = (request: SampleRequest) => {
    seen.push(request.tokensInto);
    return { tokens: new Uint32Array(1), status: new Uint8Array(1), secondLooks: 0 };
  };
  const head = {
    sample: async (_: Float32Array, request: SampleRequest) => answer(request),
    holdHidden: (hidden: DeviceArray, batchSize: number) => {
      seen.push(hidden, batchSize);
      return { sample: async (request: SampleRequest) => answer(request), release: () => seen.push("released") };
    },
    replaceDeviceWeights: async ({ weight }: { weight: DeviceArray }) => void seen.push(weight),
    dispose: async () => {},
  };
  const device = {
    description: "",
    capabilities: { ...REFERENCE_CAPABILITIES, deviceArrays },
    loadLmHead: async () => head,
    loadDeviceLmHead: async ({ weight }: { weight: DeviceArray }) => {
      seen.push(weight);
      return head;
    },
    dispose: async () => {},
  };
  const backend: Backend = { name: "recorder", open: async () => ({ available: true, device }) };
  return { backend, seen };
}

/** A backend whose queues of steps answer with none. */
function stepper(): Backend {
  const none = { tokens: new Uint32Array(0), status: new Uint8Array(0) };
  const steps = { step: () => {}, read: async () => none, dispose: async () => {} };
  const head = {
    sample: async () => ({ tokens: new Uint32Array(1), status: new Uint8Array(1), secondLooks: 0 }),
    openSteps: async () => steps,
    dispose: async () => {},
  };
  const device = {
    description: "",
    capabilities: REFERENCE_CAPABILITIES,
    loadLmHead: async () => head,
    dispose: async () => {},
  };
  return { name: "stepper", open: async () => ({ available: true, device }) };
}

describe("a backend without them", () => {
  it.each(["hidden", "tokensInto", "weight"] as const)("refuses %s by name", async (use) => {
    const sampler = await createSampler({ backends: [reference()] });
    const head = await sampler.loadLmHead(HEAD);
    const call = {
      hidden: () => head.sample(MEMORY, CALL),
      tokensInto: () => head.sample(new Float32Array(2), { ...CALL, tokensInto: { ...MEMORY, length: 1 } }),
      weight: () => sampler.loadLmHead({ ...SHAPE, weight: { ...MEMORY, length: 6 } }),
    }[use];
    await expect(call()).rejects.toMatchObject({ code: "UNSUPPORTED", argument: use });
  });
});

it("tokensInto is listed among the known options only by a backend that takes it", async () => {
  const listed = async (backend: Backend) => {
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(HEAD);
    const error = await head.sample(new Float32Array(2), { ...CALL, tokens: 1 } as never).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_ARGUMENT", argument: "tokens" });
    return /Known are .*\btokensInto\b/.test(error.message);
  };
  expect(await listed(reference())).toBe(false);
  expect(await listed(recorder(["hidden"]).backend)).toBe(false);
  expect(await listed(recorder(["tokensInto"]).backend)).toBe(true);
});

describe("a backend with them", () => {
  it("gets them with their defaults, and frees what it held after the call", async () => {
    const { backend, seen } = recorder(["hidden", "weight", "tokensInto"]);
    const sampler = await createSampler({ backends: [backend] });
    const weight = { ...MEMORY, byteOffset: 8, length: 6 };
    const head = await sampler.loadLmHead({ ...SHAPE, weight });
    const tokensInto = { ...MEMORY, length: 1 };
    await head.sample(MEMORY, { ...CALL, tokensInto });
    await head.replaceWeights({ ...SHAPE, weight });
    expect(seen).toEqual([
      weight,
      { ...MEMORY, byteOffset: 0 },
      1,
      { ...tokensInto, byteOffset: 0 },
      "released",
      weight,
    ]);
  });

  it("frees what it held also when the call fails before it is asked", async () => {
    const { backend, seen } = recorder(["hidden"]);
    const head = await (await createSampler({ backends: [backend] })).loadLmHead(HEAD);
    const state = await head.createRowState({ batchSize: 1, ...CALL });
    const controller = new AbortController();
    const first = head.sample(MEMORY, { state });
    const second = head.sample(MEMORY, { state, signal: controller.signal });
    controller.abort();
    await first;
    await expect(second).rejects.toMatchObject({ code: "ABORTED" });
    expect(seen.filter((event) => event === "released")).toHaveLength(2);
  });

  it.each<[object, RegExp]>([
    [{ buffer: undefined }, /hidden.buffer/],
    [{ buffer: new ArrayBuffer(8) }, /hidden.buffer/],
    [{ byteOffset: 2 }, /hidden.byteOffset must be a multiple of 4/],
    [{ byteOffset: -4 }, /hidden.byteOffset/],
    [{ length: 1.5 }, /hidden.length/],
    [{ length: 3 }, /whole number of rows/],
  ])("refuses %o", async (change, message) => {
    const { backend, seen } = recorder(["hidden"]);
    const head = await (await createSampler({ backends: [backend] })).loadLmHead(HEAD);
    await expect(head.sample({ ...MEMORY, ...change } as DeviceArray, CALL)).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });

  it("refuses memory without its place, saying what is wanted, where the backend takes both forms only", async () => {
    const wanted = /must be of type Float32Array, or { buffer, byteOffset, length } of the device's memory/;
    const bare = MEMORY.buffer as never;
    const sampler = await createSampler({ backends: [recorder(["hidden", "weight"]).backend] });
    const head = await sampler.loadLmHead({ ...SHAPE, weight: { ...MEMORY, length: 6 } });
    await expect(head.sample(bare, CALL)).rejects.toThrow(wanted);
    await expect(sampler.loadLmHead({ ...SHAPE, weight: bare })).rejects.toThrow(wanted);
    await expect(head.sample(new Float64Array(2) as never, CALL)).rejects.toThrow(/hidden must be a Float32Array;/);
    const other = await (await createSampler({ backends: [reference()] })).loadLmHead(HEAD);
    await expect(other.sample(bare, CALL)).rejects.toThrow(/hidden must be a Float32Array;/);
  });

  it("refuses an array in the place of weights in the device's memory by the weights' name", async () => {
    const sampler = await createSampler({ backends: [recorder(["weight"]).backend] });
    const head = await sampler.loadLmHead({ ...SHAPE, weight: { ...MEMORY, length: 6 } });
    await expect(head.replaceWeights(HEAD)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", argument: "weight" });
  });

  it("refuses weights of another number", async () => {
    const { backend } = recorder(["weight"]);
    const sampler = await createSampler({ backends: [backend] });
    await expect(sampler.loadLmHead({ ...SHAPE, weight: MEMORY })).rejects.toMatchObject({
      code: "SHAPE_MISMATCH",
      argument: "weight",
    });
  });
});

describe("steps that are queued", () => {
  it("are refused by a backend without them", async () => {
    const head = await (await createSampler({ backends: [reference()] })).loadLmHead(HEAD);
    await expect(head.openSteps({ batchSize: 1, maxSteps: 1, ...CALL })).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });

  it("take no options that only calls have, and list none of them", async () => {
    const head = await (await createSampler({ backends: [reference()] })).loadLmHead(HEAD);
    const open = (options: object) => head.openSteps({ batchSize: 1, maxSteps: 1, ...options });
    for (const [name, value] of Object.entries({ state: {}, variant: "fused", onRowError: "report", tokensInto: {} })) {
      await expect(open({ [name]: value })).rejects.toMatchObject({ code: "UNSUPPORTED", argument: name });
    }
    const message = await open({ wat: 1 }).then(
      () => "",
      (error: Error) => error.message,
    );
    const [, listed = ""] = /Known are (.*)\.$/.exec(message) ?? [];
    expect(listed.split(", ")).toEqual(expect.arrayContaining(["batchSize", "maxSteps", "topP", "draws", "logprobs"]));
    for (const name of ["state", "variant", "tokensInto", "onRowError", "signal"]) {
      expect(listed.split(", ")).not.toContain(name);
    }
  });

  it("take one draw where a penalty counts tokens", async () => {
    const head = await (await createSampler({ backends: [stepper()] })).loadLmHead(HEAD);
    const penalty = { repetitionPenalty: 1.2, promptTokens: [[0]] };
    const open = (options: object) => head.openSteps({ batchSize: 1, maxSteps: 1, ...options });
    await expect(open({ ...penalty, draws: 2 })).rejects.toMatchObject({ code: "INVALID_ARGUMENT", argument: "draws" });
    await (await open({ draws: 2 })).dispose();
    await (await open(penalty)).dispose();
  });

  it("answer what was asked for, or the backend is to blame", async () => {
    const head = await (await createSampler({ backends: [stepper()] })).loadLmHead(HEAD);
    const plain = await head.openSteps({ batchSize: 1, maxSteps: 1 });
    expect(await plain.read()).toMatchObject({ steps: 0, tokens: new Uint32Array(0) });
    const asking = await head.openSteps({ batchSize: 1, maxSteps: 1, logprobs: 0 });
    await expect(asking.read()).rejects.toMatchObject({ code: "INTERNAL" });
  });
});

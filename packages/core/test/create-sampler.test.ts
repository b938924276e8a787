/**
 * Choice of a backend, and what the SDK asks of backends that it does not know.
 */
import { describe, expect, it } from "vitest";
import { type Backend, type BackendHead, createSampler } from "../src/index.js";
import { reference } from "../src/reference/index.js";
import { recordingBackend, unavailable } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { hidden, SHAPE } from "./support/small-head.js";

describe("createSampler", () => {
  it("chooses the first backend that is available and says why others were passed over", async () => {
    const throwing: Backend = { name: "throws", open: () => Promise.reject(new Error("boom")) };
    const sampler = await createSampler({ backends: [unavailable("gpu"), throwing, reference()] });
    expect(sampler.backend.name).toBe("reference");
    expect(sampler.passedOver).toMatchObject([
      { name: "gpu", code: "NO_DEVICE", message: "gpu has no device." },
      { name: "throws", code: "OPENING_FAILED", message: "boom" },
    ]);
    await sampler.dispose();
  });

  it("with strict turns a fallback into an error, and names every reason when nothing is left", async () => {
    await failure(createSampler({ backends: [unavailable("gpu"), reference()], strict: true }), "BACKEND_UNAVAILABLE");
    const error = await failure(
      createSampler({ backends: [unavailable("a"), unavailable("b")] }),
      "BACKEND_UNAVAILABLE",
    );
    expect(error.message).toContain("a has no device.");
    expect(error.message).toContain("b has no device.");
    expect(error.passedOver).toMatchObject([{ name: "a", code: "NO_DEVICE" }, { name: "b" }]);
    const { message } = await failure(createSampler({ backends: [] }), "INVALID_ARGUMENT");
    expect(message).toMatch(/at least one backend.*got an empty array\.$/);
  });

  it("can be aborted", async () => {
    await failure(createSampler({ backends: [reference()], signal: AbortSignal.abort() }), "ABORTED");
  });

  it("asks for a call where a backend's function is given, in few words", async () => {
    const { message } = await failure(createSampler({ backends: [reference as never] }), "INVALID_ARGUMENT");
    expect(message).toBe("backends[0] must be a backend: call its function, for example cpu(); got a function.");
  });

  const device = recordingBackend({}).device;
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an empty object", {}],
    ["no reason", { available: false }],
    ["a reason without a message", { available: false, reason: { code: "X" } }],
    ["no device", { available: true }],
    ["a device without capabilities", { available: true, device: { ...device, capabilities: undefined } }],
    ["capabilities that list no formats", { available: true, device: { ...device, capabilities: { variants: [] } } }],
    ["a device that loads no heads", { available: true, device: { ...device, loadLmHead: undefined } }],
  ])("passes over a backend that opens with %s", async (_, opening) => {
    const broken = { name: "broken", open: async () => opening } as Backend;
    const sampler = await createSampler({ backends: [broken, reference()] });
    expect(sampler.passedOver).toMatchObject([
      { name: "broken", code: "OPENING_FAILED", message: expect.stringContaining("contract") },
    ]);
    await sampler.dispose();
  });

  it("survives whatever a backend throws", async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [undefined, null, Symbol("x"), Object.create(null), proxy, "text"]) {
      const throws: Backend = { name: "throws", open: () => Promise.reject(value) };
      const error = await failure(createSampler({ backends: [throws] }), "BACKEND_UNAVAILABLE");
      // Compared by identity: a revoked proxy cannot even be printed.
      expect(error.passedOver?.[0]?.cause === value).toBe(true);
      const { backend } = recordingBackend({ sample: () => Promise.reject(value) });
      const head = await (await createSampler({ backends: [backend] })).loadLmHead(SHAPE);
      expect((await failure(head.sample(hidden), "INTERNAL")).cause === value).toBe(true);
    }
  });
});

describe("backends of third parties", () => {
  const answer = { tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 };

  async function headThatAnswers(sample: BackendHead["sample"]) {
    const { backend } = recordingBackend({ sample });
    const sampler = await createSampler({ backends: [backend] });
    return sampler.loadLmHead(SHAPE);
  }

  const thrower = {
    get tokens() {
      throw new Error("not yet");
    },
  };
  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /an object/],
    ["null", null, /an object/],
    ["too few tokens", { ...answer, tokens: new Uint32Array(1) }, /tokens/],
    ["tokens in a plain array", { ...answer, tokens: [0, 0] }, /tokens/],
    ["tokens that have a sign", { ...answer, tokens: new Int32Array(2) }, /tokens/],
    ["too few statuses", { ...answer, status: new Uint8Array(1) }, /status/],
    ["statuses in a plain array", { ...answer, status: [0, 0] }, /status/],
    ["an unknown status", { ...answer, status: Uint8Array.of(0, 7) }, /status/],
    ["no count of second looks", { ...answer, secondLooks: undefined }, /secondLooks/],
    ["logprobs that nobody asked for", { ...answer, logprobs: {} }, /logprobs/],
    ["an object that throws", thrower, /not yet/],
  ])("are not believed when they answer with %s", async (_, wrong, part) => {
    const head = await headThatAnswers(async () => wrong as never);
    expect((await failure(head.sample(hidden), "INTERNAL")).message).toMatch(part);
  });

  it("are not believed when they answer with half the logprobs", async () => {
    const right = { logZ: 2, chosen: 2, topLogprobs: 6 };
    const arrays = Object.entries(right).map(([name, length]) => [name, new Float64Array(length)]);
    const logprobs = { ...Object.fromEntries(arrays), topTokens: new Uint32Array(6) };
    const answers = [logprobs, { ...logprobs, logZ: [0, 0] }, { ...logprobs, topTokens: new Uint32Array(2) }];
    const parameters = ["temperature", "logprobs"] as const;
    const { backend } = recordingBackend({
      capabilities: { formats: ["f32"], variants: ["fused"], parameters },
      sample: async () => ({ ...answer, logprobs: answers.shift() as never }),
    });
    const head = await (await createSampler({ backends: [backend] })).loadLmHead(SHAPE);
    expect((await head.sample(hidden, { logprobs: 3 })).logprobs).toMatchObject(logprobs);
    await failure(head.sample(hidden, { logprobs: 3 }), "INTERNAL");
    await failure(head.sample(hidden, { logprobs: 3 }), "INTERNAL");
  });

  it("are not believed when they load nothing", async () => {
    for (const loaded of [undefined, {}, { sample: () => {} }]) {
      const { device, backend } = recordingBackend({});
      device.loadLmHead = async () => loaded as never;
      const sampler = await createSampler({ backends: [backend] });
      expect((await failure(sampler.loadLmHead(SHAPE), "INTERNAL")).message).toContain("loadLmHead");
      await sampler.dispose();
    }
  });

  it("have errors of disposal wrapped", async () => {
    const { device, backend } = recordingBackend({ headDispose: () => Promise.reject(new Error("stuck")) });
    device.dispose = () => Promise.reject(new Error("jammed"));
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    expect((await failure(head.dispose(), "INTERNAL")).message).toContain("stuck");
    expect((await failure(sampler.dispose(), "INTERNAL")).message).toContain("jammed");
  });

  it("have their own errors wrapped", async () => {
    const cause = new RangeError("out of something");
    const head = await headThatAnswers(() => Promise.reject(cause));
    expect((await failure(head.sample(hidden), "INTERNAL")).cause).toBe(cause);
  });

  it("get the caller's signals", async () => {
    const { backend, signals } = recordingBackend({});
    const { signal } = new AbortController();
    const sampler = await createSampler({ backends: [backend], signal });
    const head = await sampler.loadLmHead(SHAPE, { signal });
    await head.sample(hidden, { signal });
    expect(signals).toEqual([signal, signal, signal]);
  });

  it("are disposed of when the opening was aborted meanwhile", async () => {
    const controller = new AbortController();
    const { backend, events } = recordingBackend({ onOpen: () => controller.abort() });
    await failure(createSampler({ backends: [backend], signal: controller.signal }), "ABORTED");
    expect(events).toEqual(["device disposed"]);
  });

  it("have their heads disposed of when the loading was aborted meanwhile", async () => {
    const controller = new AbortController();
    const { backend, events } = recordingBackend({ onLoad: async () => controller.abort() });
    const sampler = await createSampler({ backends: [backend] });
    await failure(sampler.loadLmHead(SHAPE, { signal: controller.signal }), "ABORTED");
    expect(events).toEqual(["head dispose", "head disposed"]);
  });
});

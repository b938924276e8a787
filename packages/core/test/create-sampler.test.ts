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
    await failure(createSampler({ backends: [] }), "INVALID_ARGUMENT");
  });

  it("can be aborted", async () => {
    await failure(createSampler({ backends: [reference()], signal: AbortSignal.abort() }), "ABORTED");
  });
});

describe("backends of third parties", () => {
  const answer = { tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 };

  async function headThatAnswers(sample: BackendHead["sample"]) {
    const { backend } = recordingBackend({ sample });
    const sampler = await createSampler({ backends: [backend] });
    return sampler.loadLmHead(SHAPE);
  }

  it.each([
    ["too few tokens", { ...answer, tokens: new Uint32Array(1) }],
    ["too few statuses", { ...answer, status: new Uint8Array(1) }],
    ["an unknown status", { ...answer, status: Uint8Array.of(0, 7) }],
  ])("are not believed when they answer with %s", async (_, wrong) => {
    const head = await headThatAnswers(async () => wrong);
    await failure(head.sample(hidden), "INTERNAL");
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
});

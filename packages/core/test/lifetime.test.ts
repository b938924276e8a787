/**
 * Lifetime of samplers and heads: disposal, abort, ownership of arrays.
 */
import { describe, expect, it } from "vitest";
import { createSampler, type Float32LmHead, isFlashSamplingError, type LmHeadWeights } from "../src/index.js";
import { recordingBackend } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { hidden, loadReferenceHead, SHAPE } from "./support/small-head.js";

describe("lifetime", () => {
  it("waits for calls in flight, then refuses use; dispose may be called again", async () => {
    const { sampler, head } = await loadReferenceHead();
    const call = head.sample(hidden, { signal: new AbortController().signal });
    const disposal = head.dispose();
    await failure(head.sample(hidden), "DISPOSED");
    expect((await call).tokens).toHaveLength(2);
    await disposal;
    await head.dispose();
    await sampler.dispose();
    await sampler.dispose();
    await failure(sampler.loadLmHead(SHAPE), "DISPOSED");
    await failure(sampler.sampleLogits(new Float32Array(3)), "DISPOSED");
  });

  it("disposes heads with their sampler", async () => {
    const { sampler, head } = await loadReferenceHead();
    await sampler.dispose();
    await failure(head.sample(hidden), "DISPOSED");
  });

  it("disposes the device after its heads, whoever disposes them", async () => {
    const { backend, events } = recordingBackend({
      headDispose: () => new Promise((resolve) => setTimeout(resolve, 5)),
    });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    void head.dispose();
    await sampler.dispose();
    expect(events).toEqual(["head dispose", "head disposed", "device disposed"]);
  });

  it("disposes the device even if a head fails to go, and says so", async () => {
    const { backend, events } = recordingBackend({ headDispose: () => Promise.reject(new Error("stuck")) });
    const sampler = await createSampler({ backends: [backend] });
    await sampler.loadLmHead(SHAPE);
    await expect(sampler.dispose()).rejects.toThrow("stuck");
    expect(events).toEqual(["head dispose", "device disposed"]);
  });

  it("closes heads, and heads that are still loading, as soon as the sampler is disposed", async () => {
    let finishLoading = () => {};
    const loading = new Promise<void>((resolve) => {
      finishLoading = resolve;
    });
    let loads = 0;
    const { backend, events } = recordingBackend({ onLoad: () => (loads++ === 0 ? Promise.resolve() : loading) });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const late = sampler.loadLmHead(SHAPE);
    const disposal = sampler.dispose();
    await failure(head.sample(hidden), "DISPOSED");
    finishLoading();
    await failure(late, "DISPOSED");
    await disposal;
    expect(events.filter((event) => event === "head disposed")).toHaveLength(2);
    expect(events.at(-1)).toBe("device disposed");
  });

  it("leaves by Symbol.asyncDispose too", async () => {
    const { sampler, head } = await loadReferenceHead();
    await head[Symbol.asyncDispose]();
    await failure(head.sample(hidden), "DISPOSED");
    await sampler[Symbol.asyncDispose]();
  });

  it("aborts before and during a call, with the caller's reason, and stays usable", async () => {
    const { sampler, head } = await loadReferenceHead();
    const reason = new Error("user left");
    expect((await failure(head.sample(hidden, { signal: AbortSignal.abort(reason) }), "ABORTED")).cause).toBe(reason);
    const controller = new AbortController();
    setTimeout(() => controller.abort());
    const long = sampler.sampleLogits(new Float32Array(200 * 5000), { vocabSize: 5000, signal: controller.signal });
    await failure(long, "ABORTED");
    expect((await head.sample(hidden)).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("notices an abort within a row: between draws, between products, and after the last step", async () => {
    const { sampler } = await loadReferenceHead();
    const soon = () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort());
      return controller.signal;
    };
    // All these draws would take minutes.
    const logits = new Float32Array(50_000);
    await failure(sampler.sampleLogits(logits, { draws: 65_536, signal: soon() }), "ABORTED");
    await failure(sampler.sampleLogits(logits, { draws: 65_536, variant: "grouped", signal: soon() }), "ABORTED");
    await failure(sampler.sampleLogits(new Float32Array(500_000), { signal: soon() }), "ABORTED");
    const shape = { vocabSize: 20_000, hiddenSize: 1_000, format: "bf16" } as const;
    const wide = await sampler.loadLmHead({ ...shape, weight: new Uint16Array(20_000 * 1_000) });
    const started = performance.now();
    await failure(wide.sample(new Float32Array(1_000), { signal: soon() }), "ABORTED");
    const aborted = performance.now() - started;
    await wide.sample(new Float32Array(1_000), { signal: new AbortController().signal });
    expect(aborted).toBeLessThan((performance.now() - started - aborted) / 2);
    await sampler.dispose();
  });

  it("reads hidden states before the caller can change them", async () => {
    const { sampler, head } = await loadReferenceHead();
    const states = hidden.slice();
    const options = { seed: 1n, position: 0, signal: new AbortController().signal };
    const call = head.sample(states, options);
    states.fill(Number.NaN);
    expect((await call).tokens).toEqual((await head.sample(hidden, options)).tokens);
    await sampler.dispose();
  });

  it("loads the head that was checked, whatever becomes of the caller's object", async () => {
    let finishLoading = () => {};
    const loading = new Promise<void>((resolve) => {
      finishLoading = resolve;
    });
    const loaded: LmHeadWeights[] = [];
    const { backend } = recordingBackend({
      onLoad: async (head) => {
        await loading;
        loaded.push({ ...head });
      },
    });
    const sampler = await createSampler({ backends: [backend] });
    const mine: { -readonly [Name in keyof Float32LmHead]: Float32LmHead[Name] } = { ...SHAPE, bias: undefined };
    const call = sampler.loadLmHead(mine);
    mine.hiddenSize = 1;
    mine.weight = new Float32Array(0);
    finishLoading();
    const head = await call;
    expect(loaded).toEqual([SHAPE]);
    expect([head.vocabSize, head.hiddenSize]).toEqual([SHAPE.vocabSize, SHAPE.hiddenSize]);
    expect((await head.sample(hidden)).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("reads properties that come from a class, each of them once", async () => {
    let reads = 0;
    class Head {
      readonly format = "f32";
      readonly vocabSize = SHAPE.vocabSize;
      readonly hiddenSize = SHAPE.hiddenSize;
      get weight() {
        reads++;
        return SHAPE.weight;
      }
    }
    const { sampler, head } = await loadReferenceHead();
    const options = { seed: 1n, position: 0 };
    const other = await sampler.loadLmHead(new Head());
    expect((await other.sample(hidden, options)).tokens).toEqual((await head.sample(hidden, options)).tokens);
    expect(reads).toBe(1);
    await sampler.dispose();
  });

  it("recognises errors of another copy of the package", () => {
    const foreign = Object.assign(new Error("x"), { code: "DISPOSED", [Symbol.for("flashsampling.error")]: true });
    expect(isFlashSamplingError(foreign)).toBe(true);
    expect(isFlashSamplingError(new Error("x"))).toBe(false);
    expect(isFlashSamplingError(null)).toBe(false);
  });
});

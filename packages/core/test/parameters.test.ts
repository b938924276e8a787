/**
 * Validation: bad arguments are refused by name before anything is computed, whoever calls.
 */
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type BackendDevice,
  type BackendHead,
  createSampler,
  encodeBFloat16,
  type FlashSamplingErrorCode,
  type SampleOptions,
} from "../src/index.js";
import { reference } from "../src/reference/index.js";
import { failure } from "./support/failure.js";
import { D, hidden, loadReferenceHead, SHAPE, V, weight } from "./support/small-head.js";

describe("validation", () => {
  it.each<[SampleOptions, FlashSamplingErrorCode, string]>([
    [{ temperature: -1 }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: Number.NaN }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: 1e-40 }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: 1e39 }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: "1" as never }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: [1, 1, 1] }, "SHAPE_MISMATCH", "temperature"],
    [{ topK: -1 }, "INVALID_ARGUMENT", "topK"],
    [{ topK: 1.5 }, "INVALID_ARGUMENT", "topK"],
    [{ topP: 1.01 }, "INVALID_ARGUMENT", "topP"],
    [{ topP: [0.5, Number.NaN] }, "INVALID_ARGUMENT", "topP"],
    [{ minP: -0.1 }, "INVALID_ARGUMENT", "minP"],
    [{ draws: 0 }, "INVALID_ARGUMENT", "draws"],
    [{ draws: 65_537 }, "INVALID_ARGUMENT", "draws"],
    [{ seed: -1n, position: 0 }, "INVALID_ARGUMENT", "seed"],
    [{ seed: 2n ** 64n, position: 0 }, "INVALID_ARGUMENT", "seed"],
    [{ seed: 2 ** 53, position: 0 }, "INVALID_ARGUMENT", "seed"],
    [{ seed: 1n }, "INVALID_ARGUMENT", "position"],
    [{ seed: 1n, position: -1 }, "INVALID_ARGUMENT", "position"],
    [{ seed: 1n, position: 0, stream: 2 ** 32 }, "INVALID_ARGUMENT", "stream"],
    [{ seed: [1n], position: 0 }, "SHAPE_MISMATCH", "seed"],
    [{ variant: "best" as never }, "INVALID_ARGUMENT", "variant"],
    [{ onRowError: "ignore" as never }, "INVALID_ARGUMENT", "onRowError"],
    [{ signal: {} as never }, "INVALID_ARGUMENT", "signal"],
    [{ top_p: 0.9 } as never, "INVALID_ARGUMENT", "top_p"],
    [{ repetitionPenalty: 1.1 } as never, "UNSUPPORTED", "repetitionPenalty"],
    [{ variant: "grouped", topK: 5 }, "UNSUPPORTED", "variant"],
    [{ variant: "online", topP: 0.5 }, "UNSUPPORTED", "variant"],
  ])("refuses %o", async (options, code, argument) => {
    const { sampler, head } = await loadReferenceHead();
    const error = await failure(head.sample(hidden, options), code);
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(argument);
    expect((await head.sample(hidden)).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("names the row of a bad entry, and the option that was meant", async () => {
    const { sampler, head } = await loadReferenceHead();
    const error = await failure(head.sample(hidden, { minP: [0, 2] }), "INVALID_ARGUMENT");
    expect(error.row).toBe(1);
    expect((await failure(head.sample(hidden, { top_p: 1 } as never), "INVALID_ARGUMENT")).message).toContain("topP");
    await sampler.dispose();
  });

  it("refuses hidden states of wrong type or length", async () => {
    const { sampler, head } = await loadReferenceHead();
    await failure(head.sample(new Float32Array(D + 1)), "SHAPE_MISMATCH");
    await failure(head.sample(new Float32Array(0)), "SHAPE_MISMATCH");
    await failure(head.sample(new Float64Array(D) as never), "INVALID_ARGUMENT");
    await sampler.dispose();
  });

  it.each([
    [{ vocabSize: 0 }, "INVALID_ARGUMENT", "vocabSize"],
    [{ vocabSize: 2.5 }, "INVALID_ARGUMENT", "vocabSize"],
    [{ hiddenSize: -1 }, "INVALID_ARGUMENT", "hiddenSize"],
    [{ vocabSize: V + 1 }, "SHAPE_MISMATCH", "weight"],
    [{ format: "bf16" }, "INVALID_ARGUMENT", "weight"],
    [{ format: "int3" }, "UNSUPPORTED", "format"],
    [{ bias: new Float32Array(V - 1) }, "SHAPE_MISMATCH", "bias"],
    [{ bias: new Array(V).fill(0) }, "INVALID_ARGUMENT", "bias"],
  ] as const)("refuses a head with %o", async (change, code, argument) => {
    const sampler = await createSampler({ backends: [reference()] });
    const head = { vocabSize: V, hiddenSize: D, format: "f32", weight, ...change } as never;
    expect((await failure(sampler.loadLmHead(head), code)).argument).toBe(argument);
    await sampler.dispose();
  });

  it("refuses by name what a backend does not honour", async () => {
    const calls: string[] = [];
    const head: BackendHead = {
      sample: async (_, { batchSize, draws }) => {
        calls.push("sample");
        return { tokens: new Uint32Array(batchSize * draws), status: new Uint8Array(batchSize), secondLooks: 0 };
      },
      dispose: async () => {},
    };
    const device: BackendDevice = {
      description: "limited",
      capabilities: {
        formats: ["f32"],
        variants: ["fused"],
        parameters: ["temperature", "topK", "draws"],
        maxTopK: 8,
        maxDraws: 2,
      },
      loadLmHead: async () => head,
      dispose: async () => {},
    };
    const sampler = await createSampler({
      backends: [{ name: "limited", open: async () => ({ available: true, device }) }],
    });
    const bf16 = { ...SHAPE, format: "bf16", weight: encodeBFloat16(weight) } as const;
    expect((await failure(sampler.loadLmHead(bf16), "UNSUPPORTED")).argument).toBe("format");
    expect((await failure(sampler.loadLmHead({ ...SHAPE, bias: new Float32Array(V) }), "UNSUPPORTED")).argument).toBe(
      "bias",
    );
    const loaded = await sampler.loadLmHead(SHAPE);
    for (const [options, argument] of [
      [{ topP: 0.9 }, "topP"],
      [{ minP: 0.1 }, "minP"],
      [{ topK: 9 }, "topK"],
      [{ draws: 3 }, "draws"],
      [{ variant: "grouped" }, "variant"],
      [{ topK: [8, 9] }, "topK"],
      [{ topP: [1, 0.9] }, "topP"],
    ] as const) {
      expect((await failure(loaded.sample(hidden, options), "UNSUPPORTED")).argument).toBe(argument);
    }
    expect(calls).toEqual([]);
    await loaded.sample(hidden, { temperature: 0.5, topK: 8, draws: 2 });
    expect(calls).toEqual(["sample"]);
    await sampler.dispose();
  });
});

describe("untyped callers", () => {
  it.each<[string, unknown]>([
    ["a bigint", 1n],
    ["a symbol", Symbol("x")],
    ["null", null],
    ["an object without prototype", Object.create(null)],
    ["a BigUint64Array", new BigUint64Array(2)],
    ["an object", {}],
    ["a string", "1"],
  ])("get typed errors for %s in any option", async (_, value) => {
    const { sampler, head } = await loadReferenceHead();
    for (const name of [
      "temperature",
      "topK",
      "topP",
      "minP",
      "draws",
      "variant",
      "onRowError",
      "signal",
      "position",
    ]) {
      const error = await failure(head.sample(hidden, { [name]: value } as never), "INVALID_ARGUMENT");
      expect(error.argument).toBe(name);
    }
    for (const name of ["seed", "stream"]) {
      if (name === "seed" && (typeof value === "bigint" || value instanceof BigUint64Array)) continue;
      const error = await failure(head.sample(hidden, { [name]: value, position: 0 } as never), "INVALID_ARGUMENT");
      expect(error.argument).toBe(name);
    }
    await failure(head.sample(value as never), "INVALID_ARGUMENT");
    await failure(sampler.loadLmHead(value as never), "INVALID_ARGUMENT");
    await failure(createSampler(value as never), "INVALID_ARGUMENT");
    await failure(createSampler({ backends: [value as never] }), "INVALID_ARGUMENT");
    await sampler.dispose();
  });

  it("get typed errors for missing arguments, forgotten calls and unknown names", async () => {
    await failure((createSampler as () => Promise<unknown>)(), "INVALID_ARGUMENT");
    expect((await failure(createSampler({ backends: [reference as never] }), "INVALID_ARGUMENT")).message).toContain(
      "call",
    );
    await failure(createSampler({ backends: [reference()], Strict: true } as never), "INVALID_ARGUMENT");
    const { sampler, head } = await loadReferenceHead();
    await failure((head.sample as () => Promise<unknown>).call(head), "INVALID_ARGUMENT");
    await failure(head.sample(hidden, null as never), "INVALID_ARGUMENT");
    for (const format of ["toString", "__proto__", "constructor"]) {
      await failure(sampler.loadLmHead({ ...SHAPE, format } as never), "UNSUPPORTED");
    }
    await failure(sampler.loadLmHead({ ...SHAPE, format: "f32" }, { Signal: 1 } as never), "INVALID_ARGUMENT");
    await failure(sampler.sampleLogits(new Float32Array(40_000), { vocabSize: 1, draws: 65_536 }), "INVALID_ARGUMENT");
    expect((await failure(head.sample(hidden, { repetition_penalty: 2 } as never), "UNSUPPORTED")).argument).toBe(
      "repetition_penalty",
    );
    expect((await head.sample(hidden, { logitBias: undefined, topK: undefined } as never)).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("may bring arrays and signals of another realm", async () => {
    const { sampler, head } = await loadReferenceHead();
    const foreign = runInNewContext("Float32Array.from(values)", { values: Array.from(hidden) }) as Float32Array;
    expect(foreign instanceof Float32Array).toBe(false);
    const options = { seed: 1n, position: 0 };
    expect((await head.sample(foreign, options)).tokens).toEqual((await head.sample(hidden, options)).tokens);
    const signal = { aborted: false, addEventListener() {}, removeEventListener() {} } as never;
    expect((await head.sample(hidden, { ...options, signal })).tokens).toHaveLength(2);
    await sampler.dispose();
  });
});

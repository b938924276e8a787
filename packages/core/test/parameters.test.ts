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
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { reference } from "../src/reference/index.js";
import { recordingBackend } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { D, hidden, loadReferenceHead, SHAPE, V, weight } from "./support/small-head.js";

/** A token history for two rows. */
const HISTORY = { promptTokens: [[1, 2], []] };

describe("validation", () => {
  it.each<[SampleOptions, FlashSamplingErrorCode, string]>([
    [{ temperature: -1 }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: Number.NaN }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: 1e-40 }, "INVALID_ARGUMENT", "temperature"],
    [{ temperature: 1e39 }, "INVALID_ARGUMENT", "temperature"],
    [[] as never, "INVALID_ARGUMENT", "options"],
    [new Float32Array(2) as never, "INVALID_ARGUMENT", "options"],
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
    [{ epsilonCutoff: 1.01 }, "INVALID_ARGUMENT", "epsilonCutoff"],
    [{ etaCutoff: -0.01 }, "INVALID_ARGUMENT", "etaCutoff"],
    [{ topNSigma: -1 }, "INVALID_ARGUMENT", "topNSigma"],
    [{ topNSigma: [1, Number.NaN] }, "INVALID_ARGUMENT", "topNSigma"],
    [{ repetitionPenalty: 0, ...HISTORY }, "INVALID_ARGUMENT", "repetitionPenalty"],
    [{ repetitionPenalty: 1e-40, ...HISTORY }, "INVALID_ARGUMENT", "repetitionPenalty"],
    [{ frequencyPenalty: Number.POSITIVE_INFINITY, ...HISTORY }, "INVALID_ARGUMENT", "frequencyPenalty"],
    [{ presencePenalty: 1e39, ...HISTORY }, "INVALID_ARGUMENT", "presencePenalty"],
    [{ presencePenalty: [1, undefined] as never, ...HISTORY }, "INVALID_ARGUMENT", "presencePenalty"],
    [{ repetitionPenalty: 1.1 }, "INVALID_ARGUMENT", "repetitionPenalty"],
    [{ frequencyPenalty: [0, 0.1] }, "INVALID_ARGUMENT", "frequencyPenalty"],
    [{ presencePenalty: -0.1 }, "INVALID_ARGUMENT", "presencePenalty"],
    [{ promptTokens: [[1]] }, "SHAPE_MISMATCH", "promptTokens"],
    [{ promptTokens: [1, 2] as never }, "INVALID_ARGUMENT", "promptTokens"],
    [{ promptTokens: [[], undefined] as never }, "INVALID_ARGUMENT", "promptTokens"],
    [{ promptTokens: [[1], [V]] }, "INVALID_ARGUMENT", "promptTokens"],
    [{ outputTokens: [[], [1, -1]] }, "INVALID_ARGUMENT", "outputTokens"],
    [{ outputTokens: [[0.5], []] }, "INVALID_ARGUMENT", "outputTokens"],
    [{ outputTokens: [[1n], []] as never }, "INVALID_ARGUMENT", "outputTokens"],
    [{ logitBias: { [V]: 1 } }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { "01": 1 } as never }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { a: 1 } as never }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: new Map([[-1, 1]]) }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: new Map([["1", 1]]) as never }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { 1: Number.NaN } }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { 1: Number.POSITIVE_INFINITY } }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { 1: -1e39 } }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: { 1: "2" } as never }, "INVALID_ARGUMENT", "logitBias"],
    [{ logitBias: [{ 1: 2 }] }, "SHAPE_MISMATCH", "logitBias"],
    [{ logitBias: [undefined, new Float32Array(V)] as never }, "INVALID_ARGUMENT", "logitBias"],
    [{ allowedTokens: new Uint32Array(1) }, "SHAPE_MISMATCH", "allowedTokens"],
    [{ allowedTokens: new Uint32Array(3) }, "SHAPE_MISMATCH", "allowedTokens"],
    [{ allowedTokens: [undefined, new Int32Array(1)] }, "SHAPE_MISMATCH", "allowedTokens"],
    [{ allowedTokens: [new Uint32Array(2)] }, "SHAPE_MISMATCH", "allowedTokens"],
    [{ allowedTokens: new Uint8Array(8) as never }, "INVALID_ARGUMENT", "allowedTokens"],
    [{ allowedTokens: [true, false] as never }, "INVALID_ARGUMENT", "allowedTokens"],
    [{ logprobs: -1 }, "INVALID_ARGUMENT", "logprobs"],
    [{ logprobs: 65 }, "INVALID_ARGUMENT", "logprobs"],
    [{ logprobs: true as never }, "INVALID_ARGUMENT", "logprobs"],
    [{ logprobs: 1, logprobsMode: "all" as never }, "INVALID_ARGUMENT", "logprobsMode"],
    [{ logprobsMode: "raw" }, "INVALID_ARGUMENT", "logprobsMode"],
    [{ state: {} as never }, "INVALID_ARGUMENT", "state"],
    [{ state: null as never }, "INVALID_ARGUMENT", "state"],
    [{ top_p: 0.9 } as never, "INVALID_ARGUMENT", "top_p"],
    [{ max_tokens: 100 } as never, "INVALID_ARGUMENT", "max_tokens"],
    [{ typicalP: 0.9 } as never, "UNSUPPORTED", "typicalP"],
    [{ xtc_probability: 0.5 } as never, "UNSUPPORTED", "xtc_probability"],
    [{ variant: "grouped", topK: 5 }, "UNSUPPORTED", "variant"],
    [{ variant: "online", topP: 0.5 }, "UNSUPPORTED", "variant"],
  ])("refuses %o before the backend hears of it", async (options, code, argument) => {
    const { backend, requests } = recordingBackend({ capabilities: REFERENCE_CAPABILITIES });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const error = await failure(head.sample(hidden, options), code);
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(argument);
    expect(requests).toEqual([]);
    expect((await head.sample(hidden)).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it.each<SampleOptions>([
    { minP: [0, 2] },
    { topNSigma: [undefined, -1] },
    { repetitionPenalty: [1, 2] },
    { promptTokens: [[], [V]] },
    { outputTokens: [[], [1, 2.5]] },
    { logitBias: [undefined, { 3: Number.NaN }] },
    { allowedTokens: [undefined, new Uint32Array(1)] },
    { variant: "grouped", etaCutoff: [0, 0.1] },
  ])("names the row in %o", async (options) => {
    const { sampler, head } = await loadReferenceHead();
    const error = await head.sample(hidden, options).catch((reason) => reason);
    expect(error.row).toBe(1);
    await sampler.dispose();
  });

  it.each([
    ["top_p", "topP"],
    ["TopNSigma", "topNSigma"],
    ["repeat_penalty", "repetitionPenalty"],
    ["top_logprobs", "logprobs"],
    ["max_new_tokens", "draws"],
    ["random_seed", "seed"],
    ["allowed_token_ids", "tokenBitmask"],
    ["soft_cap", "loadLmHead"],
  ])("answers %s by asking whether %s was meant", async (name, meant) => {
    const { sampler, head } = await loadReferenceHead();
    const { message } = await failure(head.sample(hidden, { [name]: 1 } as never), "INVALID_ARGUMENT");
    expect(message).toContain("Did you mean");
    expect(message).toContain(meant);
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
      [{ epsilonCutoff: 0.1 }, "epsilonCutoff"],
      [{ etaCutoff: 0.1 }, "etaCutoff"],
      [{ topNSigma: [undefined, 2] }, "topNSigma"],
      [{ repetitionPenalty: 2, ...HISTORY }, "repetitionPenalty"],
      [{ frequencyPenalty: 2, ...HISTORY }, "frequencyPenalty"],
      [{ presencePenalty: [0, 2], ...HISTORY }, "presencePenalty"],
      [{ logitBias: { 1: 2 } }, "logitBias"],
      [{ allowedTokens: new Uint32Array(2) }, "allowedTokens"],
      [{ logprobs: 0 }, "logprobs"],
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
    // What does nothing is not refused.
    await loaded.sample(hidden, {
      topP: 1,
      minP: [0, 0],
      epsilonCutoff: 0,
      etaCutoff: 0,
      topNSigma: [Number.POSITIVE_INFINITY, undefined],
      repetitionPenalty: 1,
      frequencyPenalty: -0,
      presencePenalty: [0, 0],
      ...HISTORY,
      logitBias: [{ 3: 0 }, new Map()],
      allowedTokens: [undefined, undefined],
    });
    expect(calls).toEqual(["sample", "sample"]);
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
    [
      "an object whose tag throws",
      {
        0: 1,
        get [Symbol.toStringTag]() {
          throw new Error("no tag");
        },
      },
    ],
    ["a function", () => 1],
    ["a string", "1"],
  ])("get typed errors for %s in any option", async (_, value) => {
    const { sampler, head } = await loadReferenceHead();
    for (const name of [
      "temperature",
      "topK",
      "topP",
      "minP",
      "epsilonCutoff",
      "etaCutoff",
      "topNSigma",
      "repetitionPenalty",
      "frequencyPenalty",
      "presencePenalty",
      "promptTokens",
      "outputTokens",
      "logitBias",
      "allowedTokens",
      "logprobs",
      "logprobsMode",
      "state",
      "draws",
      "variant",
      "onRowError",
      "signal",
      "position",
    ]) {
      // An object without keys is a bias of no token.
      if (name === "logitBias" && value !== null && typeof value === "object" && Object.keys(value).length === 0)
        continue;
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
    const unprintable = {
      toString: () => {
        throw new Error("no text");
      },
    };
    for (const format of [unprintable, Symbol("f32"), undefined, 1, new Proxy({}, {})]) {
      const error = await failure(sampler.loadLmHead({ ...SHAPE, format } as never), "INVALID_ARGUMENT");
      expect(error.argument).toBe("format");
    }
    await failure(sampler.loadLmHead({ ...SHAPE, format: "f32" }, { Signal: 1 } as never), "INVALID_ARGUMENT");
    await failure(sampler.sampleLogits(new Float32Array(40_000), { vocabSize: 1, draws: 65_536 }), "INVALID_ARGUMENT");
    expect((await failure(head.sample(hidden, { typical_p: 0.5 } as never), "UNSUPPORTED")).argument).toBe("typical_p");
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

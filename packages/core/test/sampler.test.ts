/**
 * The Sampler interface: choice of backend, validation, identities, errors of single rows, lifetime.
 */
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type Backend,
  type BackendDevice,
  type BackendHead,
  createSampler,
  encodeBFloat16,
  type FlashSamplingError,
  type FlashSamplingErrorCode,
  isFlashSamplingError,
  NO_TOKEN,
  type SampleOptions,
} from "../src/index.js";
import { RowNoise } from "../src/noise/index.js";
import { reference, sampleStreaming } from "../src/reference/index.js";

const V = 40;
const D = 3;
const weight = Float32Array.from({ length: V * D }, (_, i) => Math.sin(i * 12.9898) * 2);
const hidden = Float32Array.from({ length: 2 * D }, (_, i) => Math.cos(i * 78.233) * 2);

/** Raw logits of a row of {@link hidden}, float64. */
function rawLogits(row: number): Float64Array {
  return Float64Array.from({ length: V }, (_, token) => {
    let sum = 0;
    for (let d = 0; d < D; d++) sum += (hidden[row * D + d] as number) * (weight[token * D + d] as number);
    return sum;
  });
}

async function loadReferenceHead() {
  const sampler = await createSampler({ backends: [reference()] });
  return { sampler, head: await sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight }) };
}

/** The error of a call that must fail, checked for its code. */
async function failure(call: Promise<unknown>, code: FlashSamplingErrorCode): Promise<FlashSamplingError> {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  expect(isFlashSamplingError(error), String(error)).toBe(true);
  expect((error as FlashSamplingError).code, (error as FlashSamplingError).message).toBe(code);
  return error as FlashSamplingError;
}

const unavailable = (name: string): Backend => ({
  name,
  open: async () => ({ available: false, reason: { code: "NO_DEVICE", message: `${name} has no device.` } }),
});

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
    const shape = { vocabSize: V, hiddenSize: D, format: "f32", weight } as const;
    const bf16 = { ...shape, format: "bf16", weight: encodeBFloat16(weight) } as const;
    expect((await failure(sampler.loadLmHead(bf16), "UNSUPPORTED")).argument).toBe("format");
    expect((await failure(sampler.loadLmHead({ ...shape, bias: new Float32Array(V) }), "UNSUPPORTED")).argument).toBe(
      "bias",
    );
    const loaded = await sampler.loadLmHead(shape);
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
    const shape = { vocabSize: V, hiddenSize: D, weight };
    for (const format of ["toString", "__proto__", "constructor"]) {
      await failure(sampler.loadLmHead({ ...shape, format } as never), "UNSUPPORTED");
    }
    await failure(sampler.loadLmHead({ ...shape, format: "f32" }, { Signal: 1 } as never), "INVALID_ARGUMENT");
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

describe("backends of third parties", () => {
  const answer = { tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 };

  async function headThatAnswers(sample: BackendHead["sample"]) {
    const { backend } = recordingBackend({ sample });
    const sampler = await createSampler({ backends: [backend] });
    return sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight });
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
    const head = await sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight }, { signal });
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

/** A backend that notes what happens to it. */
function recordingBackend({
  sample = async () => ({ tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 }),
  headDispose = async () => {},
  onOpen = () => {},
  onLoad = async () => {},
}: {
  sample?: BackendHead["sample"];
  headDispose?: () => Promise<void>;
  onOpen?: () => void;
  onLoad?: () => Promise<void>;
}) {
  const events: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const device: BackendDevice = {
    description: "recording",
    capabilities: { formats: ["f32"], variants: ["fused"], parameters: ["temperature"] },
    async loadLmHead(_, signal) {
      signals.push(signal);
      await onLoad();
      return {
        sample(states, request, sampleSignal) {
          signals.push(sampleSignal);
          return sample(states, request, sampleSignal);
        },
        async dispose() {
          events.push("head dispose");
          await headDispose();
          events.push("head disposed");
        },
      };
    },
    dispose: async () => {
      events.push("device disposed");
    },
  };
  const backend: Backend = {
    name: "recording",
    async open(signal) {
      signals.push(signal);
      onOpen();
      return { available: true, device };
    },
  };
  return { backend, events, signals };
}

describe("row identity", () => {
  it("defaults the stream to the row number under one seed, to 0 under seeds per row", async () => {
    const { sampler, head } = await loadReferenceHead();
    const flat = new Float32Array(4 * D);
    const one = await head.sample(flat, { seed: 5, position: 3 });
    expect(one.tokens).toEqual((await head.sample(flat, { seed: 5n, position: 3, stream: [0, 1, 2, 3] })).tokens);
    const each = await head.sample(flat, { seed: [5n, 5n, 6n, 6n], position: 3 });
    expect(each.tokens).toEqual((await head.sample(flat, { seed: [5n, 5n, 6n, 6n], position: 3, stream: 0 })).tokens);
    expect(each.tokens[0]).toBe(each.tokens[1]);
    await sampler.dispose();
  });

  it("draws a seed when none is given, and returns it", async () => {
    const { sampler, head } = await loadReferenceHead();
    const first = await head.sample(hidden, { draws: 20 });
    expect(first.identity.seed[0]).toBe(first.identity.seed[1]);
    expect(Array.from(first.identity.stream)).toEqual([0, 1]);
    const again = await head.sample(hidden, { draws: 20, ...first.identity });
    expect(again.tokens).toEqual(first.tokens);
    expect(again.identity).toEqual(first.identity);
    expect((await head.sample(hidden)).identity.seed[0]).not.toBe(first.identity.seed[0]);
    await sampler.dispose();
  });

  it("reaches the noise: every row and draw is the streaming sampler under that identity", async () => {
    const { sampler, head } = await loadReferenceHead();
    const temperature = [0.5, 2];
    const identity = { seed: [3n, 2n ** 63n], stream: [7, 9], position: [1, 5] };
    const expected = [0, 1].flatMap((row) => {
      const logits = rawLogits(row).map((raw) => raw / (temperature[row] as number));
      const id = {
        seed: identity.seed[row] as bigint,
        stream: identity.stream[row] as number,
        position: identity.position[row] as number,
      };
      return Array.from({ length: 30 }, (_, draw) => sampleStreaming(logits, new RowNoise(id, draw)));
    });
    const options = { ...identity, temperature, draws: 30 };
    expect(Array.from((await head.sample(hidden, options)).tokens)).toEqual(expected);
    const both = Float64Array.from([...rawLogits(0), ...rawLogits(1)]);
    expect(Array.from((await sampler.sampleLogits(both, { ...options, vocabSize: V })).tokens)).toEqual(expected);
    await sampler.dispose();
  });

  it("gives a row the same token in any batch", async () => {
    const { sampler, head } = await loadReferenceHead();
    const identity = { seed: 9n, stream: [7, 9], position: [17, 3] };
    const both = await head.sample(hidden, { ...identity, draws: 5 });
    const second = await head.sample(hidden.subarray(D), { seed: 9n, stream: 9, position: 3, draws: 5 });
    expect(second.tokens).toEqual(both.tokens.subarray(5));
    await sampler.dispose();
  });
});

describe("errors of single rows", () => {
  it("keep the good rows' tokens", async () => {
    const { sampler, head } = await loadReferenceHead();
    const good = await head.sample(hidden, { seed: 1n, position: 0 });
    const states = hidden.slice();
    states[D] = Number.NaN;
    const error = await failure(head.sample(states, { seed: 1n, position: 0 }), "NON_FINITE_LOGITS");
    expect(error.row).toBe(1);
    expect(error.rows?.map(({ code }) => code)).toEqual(["ok", "NON_FINITE_LOGITS"]);
    expect(Array.from(error.tokens ?? [])).toEqual([good.tokens[0], NO_TOKEN]);
    const reported = await head.sample(states, { seed: 1n, position: 0, onRowError: "report" });
    expect(reported.tokens).toEqual(error.tokens);
    expect(reported.rows).toEqual(error.rows);
    expect(error.identity).toEqual(reported.identity);
    await sampler.dispose();
  });

  it("see a bias, finite or masking, and a masked token whose own product is not finite", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const shape = {
      vocabSize: 3,
      hiddenSize: 1,
      format: "bf16",
      weight: encodeBFloat16(Float32Array.of(1, 2, 3)),
    } as const;
    const biased = await sampler.loadLmHead({ ...shape, bias: Float32Array.of(50, 0, Number.NEGATIVE_INFINITY) });
    const { tokens } = await biased.sample(Float32Array.of(1), { draws: 100 });
    expect([...new Set(tokens)]).toEqual([0]);
    const masked = { ...shape, weight: encodeBFloat16(Float32Array.of(1, 2, Number.NaN)) };
    const bad = await sampler.loadLmHead({ ...masked, bias: Float32Array.of(0, 0, Number.NEGATIVE_INFINITY) });
    await failure(bad.sample(Float32Array.of(1)), "NON_FINITE_LOGITS");
    await sampler.dispose();
  });

  it("tell overflow by the temperature from a masked vocabulary", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const shape = { vocabSize: 2, hiddenSize: 1, format: "f32", weight: Float32Array.of(1, 2) } as const;
    const masked = new Float32Array(2).fill(Number.NEGATIVE_INFINITY);
    const empty = await sampler.loadLmHead({ ...shape, bias: masked });
    await failure(empty.sample(Float32Array.of(1)), "EMPTY_SUPPORT");
    await failure(empty.sample(Float32Array.of(Number.POSITIVE_INFINITY)), "NON_FINITE_LOGITS");
    const head = await sampler.loadLmHead(shape);
    await failure(head.sample(Float32Array.of(1e10), { temperature: 1e-35 }), "NON_FINITE_LOGITS");
    await failure(head.sample(Float32Array.of(3e38)), "NON_FINITE_LOGITS");
    expect((await head.sample(Float32Array.of(1e10), { temperature: 0 })).tokens[0]).toBe(1);
    await sampler.dispose();
  });
});

describe("greedy", () => {
  it("takes the largest logit without noise, ties to the lower id", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    for (let position = 0; position < 20; position++) {
      const options = { temperature: 0, seed: 1n, position, draws: 2 };
      const { tokens } = await sampler.sampleLogits(Float32Array.of(1, 3, 3, 2), options);
      expect(Array.from(tokens)).toEqual([1, 1]);
    }
    await sampler.dispose();
  });
});

describe("sampleLogits", () => {
  it("draws the head's token from the head's logits", async () => {
    const { sampler, head } = await loadReferenceHead();
    const logits = Float64Array.from([...rawLogits(0), ...rawLogits(1)]);
    for (const variant of ["fused", "grouped", "online"] as const) {
      const options = { seed: 3n, position: 1, draws: 8, temperature: [0.7, 1.5], variant };
      const fromLogits = await sampler.sampleLogits(logits, { ...options, vocabSize: V });
      expect(fromLogits.tokens).toEqual((await head.sample(hidden, options)).tokens);
    }
    // Truncation per row: each setting on one row alone, so that a row cannot borrow another's.
    for (const truncation of [
      { topK: [0, 2] },
      { topP: [0.3, 1] },
      { minP: [0, 0.9] },
      { topK: [3, 0], topP: [1, 0.2] },
    ]) {
      const options = { seed: 3n, position: 1, draws: 200, ...truncation };
      const fromLogits = await sampler.sampleLogits(logits, { ...options, vocabSize: V });
      expect(fromLogits.tokens).toEqual((await head.sample(hidden, options)).tokens);
      const distinct = [0, 1].map((row) => new Set(fromLogits.tokens.subarray(row * 200, row * 200 + 200)).size);
      for (const row of [0, 1]) {
        const cut = truncation.topK?.[row] || (truncation.topP?.[row] ?? 1) < 1 || (truncation.minP?.[row] ?? 0) > 0;
        if (cut) expect(distinct[row]).toBeLessThan(8);
        else expect(distinct[row]).toBeGreaterThan(8);
      }
    }
    await sampler.dispose();
  });

  it("skips −∞, refuses NaN and +∞, and checks its shape", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const logits = Float32Array.of(0, Number.NEGATIVE_INFINITY, 0);
    for (let position = 0; position < 50; position++) {
      expect((await sampler.sampleLogits(logits, { seed: 0n, position })).tokens[0]).not.toBe(1);
    }
    await failure(sampler.sampleLogits(Float32Array.of(0, Number.NaN)), "NON_FINITE_LOGITS");
    await failure(sampler.sampleLogits(Float32Array.of(0, Number.POSITIVE_INFINITY)), "NON_FINITE_LOGITS");
    await failure(sampler.sampleLogits(Float32Array.of(Number.NEGATIVE_INFINITY)), "EMPTY_SUPPORT");
    await failure(sampler.sampleLogits(new Float32Array(7), { vocabSize: 3 }), "SHAPE_MISMATCH");
    await failure(sampler.sampleLogits(new Float32Array(7), { vocabSize: 0 }), "INVALID_ARGUMENT");
    await failure(sampler.sampleLogits([0, 1] as never), "INVALID_ARGUMENT");
    expect((await failure(sampler.sampleLogits(new Float32Array(0)), "SHAPE_MISMATCH")).argument).toBe("logits");
    await failure(sampler.sampleLogits(Float32Array.of(1e10), { temperature: 1e-35 }), "NON_FINITE_LOGITS");
    await failure(sampler.sampleLogits(logits, { signal: AbortSignal.abort() }), "ABORTED");
    await sampler.dispose();
  });
});

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
    await failure(sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight }), "DISPOSED");
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
    const head = await sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight });
    void head.dispose();
    await sampler.dispose();
    expect(events).toEqual(["head dispose", "head disposed", "device disposed"]);
  });

  it("disposes the device even if a head fails to go, and says so", async () => {
    const { backend, events } = recordingBackend({ headDispose: () => Promise.reject(new Error("stuck")) });
    const sampler = await createSampler({ backends: [backend] });
    await sampler.loadLmHead({ vocabSize: V, hiddenSize: D, format: "f32", weight });
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
    const shape = { vocabSize: V, hiddenSize: D, format: "f32", weight } as const;
    const head = await sampler.loadLmHead(shape);
    const late = sampler.loadLmHead(shape);
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

  it("reads hidden states before the caller can change them", async () => {
    const { sampler, head } = await loadReferenceHead();
    const states = hidden.slice();
    const options = { seed: 1n, position: 0, signal: new AbortController().signal };
    const call = head.sample(states, options);
    states.fill(Number.NaN);
    expect((await call).tokens).toEqual((await head.sample(hidden, options)).tokens);
    await sampler.dispose();
  });

  it("recognises errors of another copy of the package", () => {
    const foreign = Object.assign(new Error("x"), { code: "DISPOSED", [Symbol.for("flashsampling.error")]: true });
    expect(isFlashSamplingError(foreign)).toBe(true);
    expect(isFlashSamplingError(new Error("x"))).toBe(false);
    expect(isFlashSamplingError(null)).toBe(false);
  });
});

/**
 * What calls answer: row identities, errors of single rows, greedy rows, sampling from logits.
 */
import { describe, expect, it } from "vitest";
import { createSampler, encodeBFloat16, NO_TOKEN, type SampleOptions, tokenBitmask } from "../src/index.js";
import { RowNoise } from "../src/noise/index.js";
import { reference, sampleStreaming } from "../src/reference/index.js";
import { failure } from "./support/failure.js";
import { D, hidden, loadReferenceHead, rawLogits, V } from "./support/small-head.js";

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

describe("a row without support", () => {
  it("says all that may have left it empty", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const logits = Float32Array.of(1, Number.NEGATIVE_INFINITY, 3);
    const options = { allowedTokens: tokenBitmask(3, [0, 1]), logitBias: { 0: Number.NEGATIVE_INFINITY } };
    const { message } = await failure(sampler.sampleLogits(logits, options), "EMPTY_SUPPORT");
    for (const cause of ["allowedTokens", "logitBias", "the logits"]) expect(message).toContain(cause);
    expect(message).not.toContain("head");
    const { head } = await loadReferenceHead();
    const nothing = { allowedTokens: tokenBitmask(V, []) };
    expect((await failure(head.sample(hidden, nothing), "EMPTY_SUPPORT")).message).toContain("the head's bias");
    // Bits beyond the vocabulary allow nothing.
    const beyond = { allowedTokens: Uint32Array.of(0xffff_fff8) };
    await failure(sampler.sampleLogits(logits, beyond), "EMPTY_SUPPORT");
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

  it("heeds bias, penalties and mask; no truncation changes its token", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const logits = Float32Array.of(1, 3, 3, 2);
    const firstOf = async (options: SampleOptions) =>
      (await sampler.sampleLogits(logits, { temperature: 0, ...options })).tokens[0];
    expect(await firstOf({ logitBias: { 0: 2.5 } })).toBe(0);
    expect(await firstOf({ logitBias: { 1: Number.NEGATIVE_INFINITY } })).toBe(2);
    expect(await firstOf({ repetitionPenalty: 2, promptTokens: [[1, 2]] })).toBe(3);
    expect(await firstOf({ frequencyPenalty: 0.6, outputTokens: [[1, 2, 1, 2]] })).toBe(3);
    expect(await firstOf({ presencePenalty: 0.5, promptTokens: [[2]], outputTokens: [[1]] })).toBe(2);
    expect(await firstOf({ allowedTokens: tokenBitmask(4, [0, 3]) })).toBe(3);
    const cut = { topK: 1, topP: 0, minP: 1, epsilonCutoff: 1, etaCutoff: 1, topNSigma: 0 };
    expect(await firstOf(cut)).toBe(1);
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
    const { message } = await failure(sampler.sampleLogits(Float32Array.of(0, Number.NaN)), "NON_FINITE_LOGITS");
    expect(message).toMatch(/check the logits\.$/);
    const two = await failure(
      sampler.sampleLogits(Float32Array.of(0, Number.NaN), { vocabSize: 1 }),
      "NON_FINITE_LOGITS",
    );
    expect(two.message).toMatch(/^Row 1: .* The other rows' tokens are in error\.tokens\.$/);
    await failure(sampler.sampleLogits(Float32Array.of(0, Number.POSITIVE_INFINITY)), "NON_FINITE_LOGITS");
    await failure(sampler.sampleLogits(Float32Array.of(Number.NEGATIVE_INFINITY)), "EMPTY_SUPPORT");
    await failure(sampler.sampleLogits(new Float32Array(7), { vocabSize: 3 }), "SHAPE_MISMATCH");
    await failure(sampler.sampleLogits(new Float32Array(7), { vocabSize: 0 }), "INVALID_ARGUMENT");
    await failure(sampler.sampleLogits([0, 1] as never), "INVALID_ARGUMENT");
    const empty = await failure(sampler.sampleLogits(new Float32Array(0)), "SHAPE_MISMATCH");
    expect(empty.message).toBe("logits is empty; a call needs at least one row.");
    expect(empty.argument).toBe("logits");
    const detached = Float32Array.of(0, 1);
    structuredClone(detached, { transfer: [detached.buffer] });
    const gone = await failure(sampler.sampleLogits(detached), "INVALID_ARGUMENT");
    expect(gone.message).toMatch(/^The buffer of logits is detached: /);
    expect(gone.argument).toBe("logits");
    await failure(sampler.sampleLogits(Float32Array.of(1e10), { temperature: 1e-35 }), "NON_FINITE_LOGITS");
    await failure(sampler.sampleLogits(logits, { signal: AbortSignal.abort() }), "ABORTED");
    await sampler.dispose();
  });

  it("says of a head what is wrong with its buffers, its names and its bias", async () => {
    const sampler = await createSampler({ backends: [reference()] });
    const shape = { vocabSize: 1, hiddenSize: 1, format: "f32" } as const;
    const weight = Float32Array.of(1);
    structuredClone(weight, { transfer: [weight.buffer] });
    const gone = await failure(sampler.loadLmHead({ ...shape, weight }), "INVALID_ARGUMENT");
    expect(gone.message).toMatch(/^The buffer of weight is detached: /);
    const none = await failure(sampler.loadLmHead({ ...shape, weight: new Float32Array(0) }), "SHAPE_MISMATCH");
    expect(none.message).toContain("weight has 0 elements");
    const misspelt = { ...shape, weight: Float32Array.of(1), softcap: 30 };
    expect((await failure(sampler.loadLmHead(misspelt as never), "INVALID_ARGUMENT")).message).toBe(
      "Unknown property softcap. Did you mean softCap?",
    );
    const biased = await sampler.loadLmHead({
      ...shape,
      weight: Float32Array.of(1),
      bias: Float32Array.of(Number.NaN),
    });
    const { message } = await failure(biased.sample(Float32Array.of(1)), "NON_FINITE_LOGITS");
    expect(message).toMatch(/^Row 0: .*the weights and the head's bias\.$/);
    const masked = { ...shape, weight: Float32Array.of(1), bias: Float32Array.of(Number.NEGATIVE_INFINITY) };
    const empty = await failure((await sampler.loadLmHead(masked)).sample(Float32Array.of(1)), "EMPTY_SUPPORT");
    expect(empty.message).toMatch(/^Row 0: .*the head's bias\.$/);
    await sampler.dispose();
  });
});

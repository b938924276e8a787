/**
 * Log-probabilities on their way to the caller: asked for, checked, carried by results and by errors of single rows.
 */
import { describe, expect, it } from "vitest";
import { type BackendSampleResult, createSampler, NO_TOKEN, type SampleRequest } from "../src/index.js";
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { answerTo, recordingBackend } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { D, hidden, loadReferenceHead, rawLogits, SHAPE } from "./support/small-head.js";

/** A head whose answers the test makes. */
async function headThat(answer: (request: SampleRequest) => BackendSampleResult) {
  const capabilities = REFERENCE_CAPABILITIES;
  const { backend } = recordingBackend({ capabilities, sample: async (_, request) => answer(request) });
  return (await createSampler({ backends: [backend] })).loadLmHead(SHAPE);
}

describe("a backend's logprobs", () => {
  it("reach the caller as they are, with their mode", async () => {
    const logprobs = {
      logZ: Float64Array.of(1, 2),
      chosen: Float64Array.of(-1, -2, -3, -4),
      topTokens: Uint32Array.of(1, 2, 3, 4, 5, NO_TOKEN),
      topLogprobs: Float64Array.of(-1, -2, -3, -4, -5, Number.NEGATIVE_INFINITY),
    };
    const head = await headThat((request) => ({ ...answerTo(request), logprobs }));
    const options = { draws: 2, logprobs: 3, logprobsMode: "processed" } as const;
    expect((await head.sample(hidden, options)).logprobs).toEqual({ mode: "processed", ...logprobs });
  });

  it("are absent where none are asked for", async () => {
    const head = await headThat(answerTo);
    expect(Object.keys(await head.sample(hidden))).not.toContain("logprobs");
    expect((await head.sample(hidden, { logprobs: 0 })).logprobs?.topTokens).toHaveLength(0);
  });

  it.each<[string, { logprobs?: number }, (logprobs: NonNullable<BackendSampleResult["logprobs"]>) => unknown]>([
    ["are missing", { logprobs: 2 }, () => undefined],
    ["come unasked", {}, (logprobs) => logprobs],
    ["lack a row's logZ", { logprobs: 2 }, (logprobs) => ({ ...logprobs, logZ: new Float64Array(1) })],
    ["lack a draw", { logprobs: 2 }, (logprobs) => ({ ...logprobs, chosen: new Float64Array(1) })],
    ["lack top tokens", { logprobs: 2 }, (logprobs) => ({ ...logprobs, topTokens: new Uint32Array(2) })],
    ["have too many", { logprobs: 2 }, (logprobs) => ({ ...logprobs, topLogprobs: new Float64Array(5) })],
  ])("are refused when they %s", async (_, options, change) => {
    const full = (request: SampleRequest) => answerTo({ ...request, logprobs: { mode: "raw", top: 2 } }).logprobs;
    const head = await headThat((request) => ({ ...answerTo(request), logprobs: change(full(request)!) as never }));
    await failure(head.sample(hidden, options), "INTERNAL");
  });
});

describe("an answer", () => {
  it("is refused when an ok row's token is no vocabulary id, and only then", async () => {
    const answer = (request: SampleRequest) => ({ ...answerTo(request), tokens: Uint32Array.of(0, 1, 2, NO_TOKEN) });
    await failure((await headThat(answer)).sample(hidden, { draws: 2 }), "INTERNAL");
    const withBadRow = (request: SampleRequest) => ({ ...answer(request), status: Uint8Array.of(0, 1) });
    await failure((await headThat(withBadRow)).sample(hidden, { draws: 2 }), "NON_FINITE_LOGITS");
  });
});

describe("the reference's logprobs", () => {
  const logSumExp = (values: Iterable<number>) =>
    Math.log([...values].reduce((sum, value) => sum + Math.exp(value), 0));

  it("raw: are those of the model, whatever is set", async () => {
    const { sampler, head } = await loadReferenceHead();
    const settings = { temperature: 0.3, topK: 2, logitBias: { 3: 5 }, seed: 1n, position: 0, draws: 2 };
    const { tokens, logprobs } = await head.sample(hidden, { ...settings, logprobs: 2 });
    for (const row of [0, 1]) {
      const logits = rawLogits(row);
      const logZ = logSumExp(logits);
      expect(logprobs?.logZ[row]).toBeCloseTo(logZ, 10);
      for (const draw of [2 * row, 2 * row + 1]) {
        expect(logprobs?.chosen[draw]).toBeCloseTo((logits[tokens[draw] as number] as number) - logZ, 10);
      }
      const order = Array.from(logits.keys()).sort((a, b) => (logits[b] as number) - (logits[a] as number));
      expect(Array.from(logprobs?.topTokens ?? []).slice(2 * row, 2 * row + 2)).toEqual(order.slice(0, 2));
    }
    await sampler.dispose();
  });

  it("processed: are those of the distribution drawn from, as many as there are", async () => {
    const { sampler } = await loadReferenceHead();
    const logits = Float64Array.of(1, 2, 3, 4);
    const settings = { temperature: 2, topK: 2, logprobs: 3, logprobsMode: "processed", logitBias: { 3: -8 } } as const;
    const { tokens, logprobs } = await sampler.sampleLogits(logits, settings);
    expect(logprobs?.logZ[0]).toBeCloseTo(logSumExp([1.5, 1]), 10);
    expect(Array.from(logprobs?.topTokens ?? [])).toEqual([2, 1, NO_TOKEN]);
    expect(logprobs?.topLogprobs[2]).toBe(Number.NEGATIVE_INFINITY);
    expect(logprobs?.chosen[0]).toBe(logprobs?.topLogprobs[tokens[0] === 2 ? 0 : 1]);
    await sampler.dispose();
  });

  it("of tokens too unlikely for a float64 probability are finite, in every variant", async () => {
    const { sampler } = await loadReferenceHead();
    const logits = Float64Array.of(0, -1000, -2000);
    const settings = { logprobs: 3, logitBias: { 1: 1500 } };
    for (const variant of ["fused", "grouped", "online"] as const) {
      const { tokens, logprobs } = await sampler.sampleLogits(logits, { ...settings, variant });
      expect(tokens[0]).toBe(1);
      expect(logprobs?.chosen[0]).toBe(-1000);
      expect(Array.from(logprobs?.topLogprobs ?? [])).toEqual([0, -1000, -2000]);
    }
    await sampler.dispose();
  });

  it("of good rows are carried by the error of a bad one", async () => {
    const { sampler, head } = await loadReferenceHead();
    const states = hidden.slice();
    states[D] = Number.NaN;
    const identity = { seed: 1n, position: 0 };
    const good = await head.sample(hidden, { ...identity, logprobs: 1 });
    const { logprobs } = await failure(head.sample(states, { ...identity, logprobs: 1 }), "NON_FINITE_LOGITS");
    expect(logprobs?.mode).toBe("raw");
    expect(Array.from(logprobs?.logZ ?? [])).toEqual([good.logprobs?.logZ[0], Number.NaN]);
    expect(Array.from(logprobs?.chosen ?? [])).toEqual([good.logprobs?.chosen[0], Number.NaN]);
    expect(Array.from(logprobs?.topTokens ?? [])).toEqual([good.logprobs?.topTokens[0], NO_TOKEN]);
    expect((await failure(head.sample(states), "NON_FINITE_LOGITS")).logprobs).toBeUndefined();
    await sampler.dispose();
  });
});

/**
 * What a backend receives: sparse arrays sorted and distinct, numbers rounded, copies that the caller's later writes do not reach.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  createSampler,
  type LmHead,
  type SampleOptions,
  type SampleRequest,
  type Sampler,
  tokenBitmask,
} from "../src/index.js";
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { recordingBackend } from "./support/backends.js";
import { hidden, SHAPE, V } from "./support/small-head.js";

const { backend, requests } = recordingBackend({ capabilities: REFERENCE_CAPABILITIES });
let sampler: Sampler;
let head: LmHead;
beforeAll(async () => {
  sampler = await createSampler({ backends: [backend] });
  head = await sampler.loadLmHead(SHAPE);
});
afterAll(() => sampler.dispose());
beforeEach(() => {
  requests.length = 0;
});

/** The request that a call of two rows becomes. */
async function requestOf(options: SampleOptions): Promise<SampleRequest> {
  await head.sample(hidden, options);
  return requests.at(-1) as SampleRequest;
}

describe("a request", () => {
  it("holds every number of every row, in float32, off where nothing is set", async () => {
    const { rows, ...rest } = await requestOf({});
    expect(rest).toEqual({ batchSize: 2, draws: 1, variant: "fused" });
    const off = {
      temperature: 1,
      topK: 0,
      topP: 1,
      minP: 0,
      epsilonCutoff: 0,
      etaCutoff: 0,
      topNSigma: Number.POSITIVE_INFINITY,
      repetitionPenalty: 1,
      frequencyPenalty: 0,
      presencePenalty: 0,
    };
    for (const [name, value] of Object.entries(off)) {
      expect(Array.from(rows[name as keyof typeof off]), name).toEqual([value, value]);
    }
    const set = await requestOf({
      epsilonCutoff: 0.1,
      etaCutoff: [0, 0.2],
      topNSigma: [undefined, 1.1],
      repetitionPenalty: [1.3, 1],
      frequencyPenalty: -0.7,
      presencePenalty: new Float32Array([0.25, 3]),
      promptTokens: [[], []],
    });
    expect(Array.from(set.rows.epsilonCutoff)).toEqual([Math.fround(0.1), Math.fround(0.1)]);
    expect(Array.from(set.rows.etaCutoff)).toEqual([0, Math.fround(0.2)]);
    expect(Array.from(set.rows.topNSigma)).toEqual([Number.POSITIVE_INFINITY, Math.fround(1.1)]);
    expect(Array.from(set.rows.repetitionPenalty)).toEqual([Math.fround(1.3), 1]);
    expect(Array.from(set.rows.frequencyPenalty)).toEqual([Math.fround(-0.7), Math.fround(-0.7)]);
    expect(Array.from(set.rows.presencePenalty)).toEqual([0.25, 3]);
  });

  it("lays biases out by row and id, without those of 0", async () => {
    const bias = new Map([
      [7, 1.5],
      [3, Number.NEGATIVE_INFINITY],
      [9, 0],
      [V - 1, -2],
    ]);
    const forAll = { rowStart: [0, 3, 6], token: [3, 7, V - 1, 3, 7, V - 1] };
    const shared = (await requestOf({ logitBias: bias })).logitBias;
    expect(Array.from(shared?.rowStart ?? [])).toEqual(forAll.rowStart);
    expect(Array.from(shared?.token ?? [])).toEqual(forAll.token);
    const values = [Number.NEGATIVE_INFINITY, 1.5, -2];
    expect(Array.from(shared?.value ?? [])).toEqual([...values, ...values]);

    const perRow = (await requestOf({ logitBias: [undefined, { 10: 0.1, 2: -1 }] })).logitBias;
    expect(Array.from(perRow?.rowStart ?? [])).toEqual([0, 0, 2]);
    expect(Array.from(perRow?.token ?? [])).toEqual([2, 10]);
    expect(Array.from(perRow?.value ?? [])).toEqual([-1, Math.fround(0.1)]);

    for (const none of [{}, new Map(), [undefined, {}], { 5: 0 }, { 5: 1e-60 }]) {
      expect((await requestOf({ logitBias: none })).logitBias).toBeUndefined();
    }
  });

  it("lists distinct tokens with their counts in the output, for rows that have a penalty", async () => {
    const history = { promptTokens: [[5, 5, 1], new Uint32Array([8])], outputTokens: [[9, 1, 9, 9], []] };
    const seen = (await requestOf({ presencePenalty: [1, 1], ...history })).seenTokens;
    expect(Array.from(seen?.rowStart ?? [])).toEqual([0, 3, 4]);
    expect(Array.from(seen?.token ?? [])).toEqual([1, 5, 9, 8]);
    expect(Array.from(seen?.outputCount ?? [])).toEqual([1, 0, 3, 0]);

    const second = (await requestOf({ frequencyPenalty: [0, 1], ...history })).seenTokens;
    expect(Array.from(second?.rowStart ?? [])).toEqual([0, 0, 1]);
    expect(Array.from(second?.token ?? [])).toEqual([8]);
    expect((await requestOf(history)).seenTokens).toBeUndefined();
    // A penalty over sequences that are empty as yet is nothing to refuse.
    const empty = (await requestOf({ repetitionPenalty: 2, outputTokens: [[], []] })).seenTokens;
    expect(Array.from(empty?.rowStart ?? [])).toEqual([0, 0, 0]);
  });

  it("holds masks as words without sign, one copy for rows that were given the same array", async () => {
    const mask = Int32Array.of(-1, 5);
    const [first, second] = (await requestOf({ allowedTokens: mask })).allowedTokens ?? [];
    expect(first).toEqual(Uint32Array.of(0xffff_ffff, 5));
    expect(second).toBe(first);
    const perRow = (await requestOf({ allowedTokens: [undefined, Uint32Array.of(1, 2)] })).allowedTokens;
    expect(perRow).toEqual([undefined, Uint32Array.of(1, 2)]);
    const rows = (await requestOf({ allowedTokens: [mask, mask] })).allowedTokens ?? [];
    expect(rows[0]).toBe(rows[1]);
    expect((await requestOf({ allowedTokens: [undefined, undefined] })).allowedTokens).toBeUndefined();
  });

  it("says which logprobs are asked for", async () => {
    expect((await requestOf({ logprobs: 0 })).logprobs).toEqual({ mode: "raw", top: 0 });
    expect((await requestOf({ logprobs: 64, logprobsMode: "processed" })).logprobs).toEqual({
      mode: "processed",
      top: 64,
    });
  });

  it("does not change when the caller reuses what it passed", async () => {
    const allowedTokens = new Uint32Array(2).fill(0xffff_ffff);
    const logitBias = new Map([[1, 2]]);
    const promptTokens = [[3], [4]];
    const temperature = [0.5, 0.5];
    const call = head.sample(hidden, { allowedTokens, logitBias, promptTokens, repetitionPenalty: 2, temperature });
    allowedTokens.fill(0);
    logitBias.set(1, 99);
    (promptTokens[0] as number[])[0] = 9;
    temperature.fill(9);
    await call;
    const request = requests.at(-1) as SampleRequest;
    expect(request.allowedTokens?.[0]).toEqual(new Uint32Array(2).fill(0xffff_ffff));
    expect(request.logitBias?.value[0]).toBe(2);
    expect(request.seenTokens?.token[0]).toBe(3);
    expect(request.rows.temperature[0]).toBe(0.5);
  });
});

describe("tokenBitmask", () => {
  it("sets bit v mod 32 of word ⌊v / 32⌋", () => {
    expect(tokenBitmask(65, [0, 31, 32, 64, 64])).toEqual(Uint32Array.of(0x8000_0001, 1, 1));
    expect(tokenBitmask(32, new Set<number>())).toEqual(Uint32Array.of(0));
  });

  it.each<[unknown, unknown]>([
    [10, [10]],
    [10, [-1]],
    [10, [0.5]],
    [10, 3],
    [10, undefined],
    [0, []],
    [2 ** 32, []],
  ])("refuses %o, %o", (vocabSize, tokens) => {
    expect(() => tokenBitmask(vocabSize as number, tokens as number[])).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});

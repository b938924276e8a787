/**
 * Row states: what calls read from them, how drawn tokens advance them, and what leaves them as they were.
 */
import { describe, expect, it } from "vitest";
import {
  type BackendHead,
  createSampler,
  type FlashSamplingErrorCode,
  NO_TOKEN,
  type RowSequenceOptions,
  type RowStateOptions,
  type SampleOptions,
  type SampleRequest,
  tokenBitmask,
} from "../src/index.js";
import { REFERENCE_CAPABILITIES } from "../src/reference/backend.js";
import { answerTo, recordingBackend } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { D, hidden, loadReferenceHead, rawLogits, SHAPE, V } from "./support/small-head.js";

const PENALTIES = { repetitionPenalty: 1.4, frequencyPenalty: [0.3, 0], presencePenalty: 0.5 };

/** A head on a backend that notes its requests, and answers as it is told. */
async function loadRecordingHead(sample: BackendHead["sample"]) {
  const recording = recordingBackend({ capabilities: REFERENCE_CAPABILITIES, sample });
  const sampler = await createSampler({ backends: [recording.backend] });
  return { ...recording, sampler, head: await sampler.loadLmHead(SHAPE) };
}

/**
 * A head whose calls end when the test says so, in the order in which they reached the backend. They answer with the numbers that the
 * test gives, token by row.
 */
async function loadWaitingHead() {
  const ends: ((tokens: number[]) => void)[] = [];
  const states: Float32Array[] = [];
  const loaded = await loadRecordingHead(async (given, request) => {
    states.push(given.slice());
    const tokens = await new Promise<number[]>((resolve) => ends.push(resolve));
    return { ...answerTo(request), tokens: Uint32Array.from(tokens) };
  });
  return { ...loaded, ends, states };
}

/** Lets everything happen that waits for nothing but a turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const positions = ({ rows }: SampleRequest) => Array.from(rows.position);

describe("a loop over a state", () => {
  it("draws what calls by hand draw, which are given identity, history and mask at each step", async () => {
    const { sampler, head } = await loadReferenceHead();
    const promptTokens = [[1, 2, 2], [7]];
    const settings: SampleOptions = { temperature: [0.9, 1.4], topP: 0.9, ...PENALTIES };
    const state = await head.createRowState({ batchSize: 2, seed: 11n, stream: [4, 9], promptTokens });
    const outputTokens: number[][] = [[], []];
    for (let step = 0; step < 24; step++) {
      const allowedTokens = tokenBitmask(
        V,
        Array.from({ length: V }, (_, token) => token).filter((token) => token % 3 !== step % 3),
      );
      const states = hidden.map((value) => value * Math.cos(step));
      state.setAllowedTokens(allowedTokens);
      const byState = await head.sample(states, { state, ...settings });
      const identity = { seed: 11n, stream: [4, 9], position: step };
      const byHand = await head.sample(states, { ...settings, ...identity, promptTokens, outputTokens, allowedTokens });
      expect(byState).toEqual(byHand);
      for (const [row, token] of byState.tokens.entries()) outputTokens[row]?.push(token);
    }
    // The test would prove little if no token had come twice.
    const counts = await state.tokenCounts(0);
    expect(Math.max(...counts.values())).toBeGreaterThan(1);
    for (const [row, output] of outputTokens.entries()) {
      const expected = new Map((promptTokens[row] as number[]).map((token) => [token, 0]));
      for (const token of output) expected.set(token, (expected.get(token) ?? 0) + 1);
      expect(new Map(await state.tokenCounts(row))).toEqual(expected);
    }
    expect(Array.from((await state.identity()).position)).toEqual([24, 24]);
    await sampler.dispose();
  });

  it("does the same for logits that exist already", async () => {
    const { sampler, head } = await loadReferenceHead();
    const logits = Float64Array.from([...rawLogits(0), ...rawLogits(1)]);
    const options = { batchSize: 2, seed: 5, promptTokens: [[3], [3]] };
    const byHead = await head.createRowState(options);
    const byLogits = await sampler.createRowState({ vocabSize: V, ...options });
    for (let step = 0; step < 5; step++) {
      const { tokens } = await sampler.sampleLogits(logits, { state: byLogits, ...PENALTIES });
      expect(tokens).toEqual((await head.sample(hidden, { state: byHead, ...PENALTIES })).tokens);
    }
    await sampler.dispose();
  });

  it("continues a sequence from its tokens, and draws one seed where none is given", async () => {
    const { sampler, head } = await loadReferenceHead();
    const outputTokens = [[5, 6, 7], []];
    const state = await head.createRowState({ batchSize: 2, seed: 3n, outputTokens });
    expect(await state.identity()).toEqual({
      seed: BigUint64Array.of(3n, 3n),
      stream: Uint32Array.of(0, 1),
      position: Uint32Array.of(3, 0),
    });
    const unseeded = await head.createRowState({ batchSize: 2 });
    const { seed } = await unseeded.identity();
    expect(seed[0]).toBe(seed[1]);
    const first = await head.sample(hidden, { state: unseeded });
    const second = await head.sample(hidden, { state: unseeded });
    expect(first.identity.seed).toEqual(seed);
    expect(second.identity.seed).toEqual(seed);
    expect(Array.from(second.identity.position)).toEqual([1, 1]);
    await sampler.dispose();
  });
});

describe("calls on one state", () => {
  it("run one after the other, in the order in which they were made; other calls do not wait", async () => {
    const { sampler, head, ends, requests } = await loadWaitingHead();
    const state = await head.createRowState({ batchSize: 2, seed: 1n });
    const other = await head.createRowState({ batchSize: 2, seed: 2n });
    const calls = [0, 1, 2].map(() => head.sample(hidden, { state, presencePenalty: 1 }));
    const byOther = head.sample(hidden, { state: other });
    const plain = head.sample(hidden, { seed: 3n, position: 0 });
    await settled();
    expect(requests.map(({ rows }) => rows.seed[0])).toEqual([1n, 2n, 3n]);
    ends[2]?.([0, 0]);
    ends[1]?.([0, 0]);
    await Promise.all([byOther, plain]);
    ends[0]?.([5, 6]);
    expect(Array.from((await (calls[0] as (typeof calls)[0])).tokens)).toEqual([5, 6]);
    await settled();
    expect(requests).toHaveLength(4);
    ends[3]?.([5, 7]);
    await settled();
    ends[4]?.([8, 8]);
    expect(Array.from((await (calls[2] as (typeof calls)[0])).tokens)).toEqual([8, 8]);
    const ofState = [0, 3, 4].map((index) => requests[index] as SampleRequest);
    expect(ofState.map(positions)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(ofState.map(({ seenTokens }) => Array.from(seenTokens?.token ?? []))).toEqual([[], [5, 6], [5, 6, 7]]);
    expect(Array.from(ofState[2]?.seenTokens?.outputCount ?? [])).toEqual([2, 1, 1]);
    await sampler.dispose();
  });

  it("keep what they were given while they wait", async () => {
    const { sampler, head, ends, requests, states } = await loadWaitingHead();
    const state = await head.createRowState({ batchSize: 2, allowedTokens: tokenBitmask(V, [1]) });
    const given = hidden.slice();
    const first = head.sample(given, { state });
    state.setAllowedTokens([tokenBitmask(V, [2]), undefined]);
    const second = head.sample(given, { state });
    state.setAllowedTokens(undefined);
    const third = head.sample(given, { state });
    const reading = state.identity();
    given.fill(Number.NaN);
    for (const [index, call] of [first, second, third].entries()) {
      await settled();
      ends[index]?.([1, 1]);
      await call;
    }
    expect(states).toEqual([hidden, hidden, hidden]);
    expect(requests.map(({ allowedTokens }) => allowedTokens)).toEqual([
      [tokenBitmask(V, [1]), tokenBitmask(V, [1])],
      [tokenBitmask(V, [2]), undefined],
      undefined,
    ]);
    expect(Array.from((await reading).position)).toEqual([3, 3]);
    await sampler.dispose();
  });

  it("leave the state alone when they are aborted: before, while waiting, or while running", async () => {
    const { sampler, head, ends, requests } = await loadWaitingHead();
    const state = await head.createRowState({ batchSize: 2, seed: 1n });
    const reason = new Error("user left");
    await failure(head.sample(hidden, { state, signal: AbortSignal.abort(reason) }), "ABORTED");
    const first = head.sample(hidden, { state });
    const controller = new AbortController();
    const waiting = head.sample(hidden, { state, signal: controller.signal });
    const last = head.sample(hidden, { state });
    await settled();
    controller.abort(reason);
    // It does not wait for its turn to say so.
    expect((await failure(waiting, "ABORTED")).cause).toBe(reason);
    expect(requests).toHaveLength(1);
    ends[0]?.([1, 1]);
    await first;
    await settled();
    expect(requests.map(positions)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    ends[1]?.([1, 1]);
    await last;
    await sampler.dispose();

    const { sampler: slow } = await loadReferenceHead();
    const logits = new Float32Array(200 * 2000);
    const running = await slow.createRowState({ vocabSize: 2000, batchSize: 200, seed: 1n });
    const abort = new AbortController();
    setTimeout(() => abort.abort());
    await failure(slow.sampleLogits(logits, { state: running, signal: abort.signal }), "ABORTED");
    expect(new Set((await running.identity()).position)).toEqual(new Set([0]));
    expect((await running.tokenCounts(0)).size).toBe(0);
    await slow.dispose();
  });
});

describe("what goes wrong", () => {
  it("in one row leaves that row alone and advances the others", async () => {
    const { sampler, head } = await loadReferenceHead();
    const state = await head.createRowState({ batchSize: 2, seed: 1n });
    const states = hidden.slice();
    states[D] = Number.NaN;
    const { tokens } = await failure(head.sample(states, { state }), "NON_FINITE_LOGITS");
    expect(tokens?.[1]).toBe(NO_TOKEN);
    expect(Array.from((await state.identity()).position)).toEqual([1, 0]);
    expect(await state.tokenCounts(0)).toEqual(new Map([[tokens?.[0], 1]]));
    expect(await state.tokenCounts(1)).toEqual(new Map());
    const reported = await head.sample(states, { state, onRowError: "report" });
    expect(Array.from(reported.identity.position)).toEqual([1, 0]);
    expect(Array.from((await state.identity()).position)).toEqual([2, 0]);
    await sampler.dispose();
  });

  it("in the whole call leaves every row alone, and the next call proceeds", async () => {
    const answers: ((request: SampleRequest) => ReturnType<typeof answerTo>)[] = [
      () => {
        throw new Error("no luck");
      },
      (request) => ({ ...answerTo(request), tokens: new Uint32Array(3) }),
      (request) => ({ ...answerTo(request), tokens: Uint32Array.of(0, V) }),
      answerTo,
    ];
    const { sampler, head, requests } = await loadRecordingHead(async (_, request) =>
      (answers[requests.length - 1] as typeof answerTo)(request),
    );
    const state = await head.createRowState({ batchSize: 2, seed: 1n });
    const calls = [0, 1, 2].map(() => failure(head.sample(hidden, { state }), "INTERNAL"));
    await head.sample(hidden, { state });
    await Promise.all(calls);
    expect(requests.map(positions)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(await state.tokenCounts(1)).toEqual(new Map([[0, 1]]));
    await sampler.dispose();
  });

  it("keeps a token at the last position, and refuses to draw beyond it before anything is drawn", async () => {
    const { sampler, head, requests } = await loadRecordingHead(async (_, request) => answerTo(request));
    const last = 2 ** 32 - 1;
    const state = await head.createRowState({ batchSize: 2, seed: 1n, position: [0, last] });
    await head.sample(hidden, { state });
    for (const call of [head.sample(hidden, { state }), state.identity()]) {
      const error = await failure(call, "INVALID_ARGUMENT");
      expect(error).toMatchObject({ argument: "state", row: 1 });
      expect(error.message).toContain("replaceRow");
    }
    expect(requests).toHaveLength(1);
    state.replaceRow(1, { stream: 5 });
    await head.sample(hidden, { state });
    expect(requests.map(positions)).toEqual([
      [0, last],
      [1, 0],
    ]);
    await sampler.dispose();
  });
});

describe("a row that is replaced", () => {
  it("goes on as the new sequence by itself, and calls made before do not touch it", async () => {
    const { sampler, head, ends, requests } = await loadWaitingHead();
    const options = { batchSize: 2, seed: 1n, promptTokens: [[1], [2]], allowedTokens: tokenBitmask(V, [3]) };
    const state = await head.createRowState(options);
    const before = [0, 1].map(() => head.sample(hidden, { state, presencePenalty: 1 }));
    state.replaceRow(1, { stream: 77, promptTokens: [9], outputTokens: [8, 8] });
    const after = head.sample(hidden, { state, presencePenalty: 1 });
    for (const [index, call] of [...before, after].entries()) {
      await settled();
      ends[index]?.([3, 4]);
      await call;
    }
    const tokens = requests.map(({ seenTokens }) => Array.from(seenTokens?.token ?? []));
    expect(tokens).toEqual([
      [1, 2],
      [1, 3, 2, 4],
      [1, 3, 8, 9],
    ]);
    expect(requests.map(({ rows }) => Array.from(rows.stream))).toEqual([
      [0, 1],
      [0, 1],
      [0, 77],
    ]);
    expect(requests.map(({ rows }) => Array.from(rows.seed))).toEqual(Array(3).fill([1n, 1n]));
    expect(requests.map(positions)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    // The mask of the sequence before is gone, the other row's stays.
    expect(requests[2]?.allowedTokens).toEqual([tokenBitmask(V, [3]), undefined]);
    expect(await state.tokenCounts(1)).toEqual(
      new Map([
        [4, 1],
        [8, 2],
        [9, 0],
      ]),
    );
    await sampler.dispose();
  });

  it("has new noise, whatever is left out", async () => {
    const { sampler, head } = await loadReferenceHead();
    const state = await head.createRowState({ batchSize: 2, seed: 1n });
    state.replaceRow(1);
    const drawn = await state.identity();
    expect(drawn.seed[0]).toBe(1n);
    expect(drawn.seed[1]).not.toBe(1n);
    expect(Array.from(drawn.stream)).toEqual([0, 1]);
    state.replaceRow(0, { seed: 2n, stream: 3, position: 4, allowedTokens: tokenBitmask(V, [6]) });
    expect(await state.identity()).toMatchObject({ stream: Uint32Array.of(3, 1), position: Uint32Array.of(4, 0) });
    expect((await state.identity()).seed[0]).toBe(2n);
    expect((await head.sample(hidden, { state })).tokens[0]).toBe(6);
    await sampler.dispose();
  });

  it.each<[number, unknown, FlashSamplingErrorCode, string, number?]>([
    [2, {}, "INVALID_ARGUMENT", "row"],
    [-1, {}, "INVALID_ARGUMENT", "row"],
    [0.5, {}, "INVALID_ARGUMENT", "row"],
    [1, null, "INVALID_ARGUMENT", "sequence"],
    [1, { seed: 1n }, "INVALID_ARGUMENT", "stream", 1],
    [1, { stream: -1 }, "INVALID_ARGUMENT", "stream"],
    [1, { seed: -1n, stream: 0 }, "INVALID_ARGUMENT", "seed"],
    [1, { position: 2 ** 32 }, "INVALID_ARGUMENT", "position"],
    [1, { promptTokens: [V] }, "INVALID_ARGUMENT", "promptTokens", 1],
    [1, { outputTokens: [[1]] }, "INVALID_ARGUMENT", "outputTokens", 1],
    [1, { allowedTokens: new Uint32Array(1) }, "SHAPE_MISMATCH", "allowedTokens", 1],
    [1, { allowedTokens: [tokenBitmask(V, [1])] }, "INVALID_ARGUMENT", "allowedTokens", 1],
    [1, { temperature: 1 }, "INVALID_ARGUMENT", "temperature"],
  ])("stays as it was when row %o, %o is refused", async (row, sequence, code, argument, atRow) => {
    const { sampler, head } = await loadReferenceHead();
    const state = await head.createRowState({ batchSize: 2, seed: 1n, promptTokens: [[1], [2]] });
    expect(() => state.replaceRow(row, sequence as RowSequenceOptions)).toThrow(
      expect.objectContaining({ code, argument, ...(atRow !== undefined && { row: atRow }) }),
    );
    expect(await state.tokenCounts(1)).toEqual(new Map([[2, 0]]));
    expect(Array.from((await state.identity()).stream)).toEqual([0, 1]);
    await sampler.dispose();
  });
});

describe("a state", () => {
  it.each<[unknown, FlashSamplingErrorCode, string]>([
    [undefined, "INVALID_ARGUMENT", "options"],
    [{}, "INVALID_ARGUMENT", "batchSize"],
    [{ batchSize: 0 }, "INVALID_ARGUMENT", "batchSize"],
    [{ batchSize: 2 ** 20 + 1 }, "INVALID_ARGUMENT", "batchSize"],
    [{ batchSize: 2, seed: [1n] }, "SHAPE_MISMATCH", "seed"],
    [{ batchSize: 2, position: [0, -1] }, "INVALID_ARGUMENT", "position"],
    [{ batchSize: 2, promptTokens: [[1]] }, "SHAPE_MISMATCH", "promptTokens"],
    [{ batchSize: 2, outputTokens: [[1], [V]] }, "INVALID_ARGUMENT", "outputTokens"],
    [{ batchSize: 2, outputTokens: [[1], 3] }, "INVALID_ARGUMENT", "outputTokens"],
    [{ batchSize: 2, allowedTokens: new Uint32Array(3) }, "SHAPE_MISMATCH", "allowedTokens"],
    [{ batchSize: 2, batchsize: 2 }, "INVALID_ARGUMENT", "batchsize"],
    [{ batchSize: 2, vocabSize: V }, "INVALID_ARGUMENT", "vocabSize"],
  ])("is not made from %o", async (options, code, argument) => {
    const { sampler, head } = await loadReferenceHead();
    const made = head.createRowState(options as RowStateOptions);
    expect((await failure(made, code)).argument).toBe(argument);
    await sampler.dispose();
  });

  it("is made by a sampler only with a vocabulary size", async () => {
    const { sampler } = await loadReferenceHead();
    const made = sampler.createRowState({ batchSize: 2 } as never);
    expect((await failure(made, "INVALID_ARGUMENT")).argument).toBe("vocabSize");
    await sampler.dispose();
    await failure(sampler.createRowState({ vocabSize: V, batchSize: 2 }), "DISPOSED");
  });

  it("is refused beside what it holds, with several draws, and for another shape", async () => {
    const { sampler, head, requests } = await loadRecordingHead(async (_, request) => answerTo(request));
    const state = await head.createRowState({ batchSize: 2 });
    for (const [options, code, argument] of [
      [{ seed: 1n, position: 0 }, "INVALID_ARGUMENT", "seed"],
      [{ stream: 0 }, "INVALID_ARGUMENT", "stream"],
      [{ position: 0 }, "INVALID_ARGUMENT", "position"],
      [{ promptTokens: [[], []] }, "INVALID_ARGUMENT", "promptTokens"],
      [{ outputTokens: [[], []] }, "INVALID_ARGUMENT", "outputTokens"],
      [{ allowedTokens: new Uint32Array(2) }, "INVALID_ARGUMENT", "allowedTokens"],
      [{ draws: 2 }, "INVALID_ARGUMENT", "draws"],
    ] as const) {
      expect((await failure(head.sample(hidden, { state, ...options }), code)).argument).toBe(argument);
    }
    const oneRow = hidden.subarray(D);
    expect((await failure(head.sample(oneRow, { state }), "SHAPE_MISMATCH")).argument).toBe("state");
    const small = await sampler.createRowState({ vocabSize: V - 1, batchSize: 2 });
    expect((await failure(head.sample(hidden, { state: small }), "SHAPE_MISMATCH")).argument).toBe("state");
    const logits = new Float32Array(2 * V);
    const byLogits = sampler.sampleLogits(logits, { vocabSize: V, state: small });
    expect((await failure(byLogits, "SHAPE_MISMATCH")).argument).toBe("state");
    expect(requests).toEqual([]);
    expect(Array.from((await state.identity()).position)).toEqual([0, 0]);
    await head.sample(hidden, { state, draws: 1, seed: undefined, allowedTokens: undefined });
    expect(requests).toHaveLength(1);
    await sampler.dispose();
  });

  it("that masks is refused by a backend that takes no masks", async () => {
    const { backend, requests } = recordingBackend({});
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const state = await head.createRowState({ batchSize: 2, allowedTokens: [undefined, tokenBitmask(V, [1])] });
    expect((await failure(head.sample(hidden, { state }), "UNSUPPORTED")).argument).toBe("allowedTokens");
    state.setAllowedTokens([undefined, undefined]);
    await head.sample(hidden, { state });
    expect(requests).toHaveLength(1);
    await sampler.dispose();
  });

  it("that has been disposed of waits for its calls and is of no further use", async () => {
    const { sampler, head, ends } = await loadWaitingHead();
    const state = await head.createRowState({ batchSize: 2 });
    const calls = [head.sample(hidden, { state }), head.sample(hidden, { state })];
    let gone = false;
    const disposal = state.dispose().then(() => {
      gone = true;
    });
    await failure(head.sample(hidden, { state }), "DISPOSED");
    ends[0]?.([0, 0]);
    await calls[0];
    await settled();
    expect(gone).toBe(false);
    ends[1]?.([0, 0]);
    await calls[1];
    await disposal;
    await state.dispose();
    await state[Symbol.asyncDispose]();
    await failure(state.identity(), "DISPOSED");
    await failure(state.tokenCounts(0), "DISPOSED");
    for (const use of [() => state.setAllowedTokens(undefined), () => state.replaceRow(0)]) {
      expect(use).toThrow(expect.objectContaining({ code: "DISPOSED" }));
    }
    const plain = head.sample(hidden);
    ends[2]?.([0, 0]);
    expect((await plain).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("lets a head wait for calls that wait for the state", async () => {
    const { sampler, head, ends } = await loadWaitingHead();
    const state = await head.createRowState({ batchSize: 2 });
    const calls = [head.sample(hidden, { state }), head.sample(hidden, { state })];
    const disposal = head.dispose();
    for (const [index, call] of calls.entries()) {
      await settled();
      ends[index]?.([0, 0]);
      await call;
    }
    await disposal;
    expect(Array.from((await state.identity()).position)).toEqual([2, 2]);
    await sampler.dispose();
  });

  it("names the tokens of a row that it has", async () => {
    const { sampler, head } = await loadReferenceHead();
    const state = await head.createRowState({ batchSize: 2 });
    expect((await failure(state.tokenCounts(2), "INVALID_ARGUMENT")).argument).toBe("row");
    expect([state.batchSize, state.vocabSize]).toEqual([2, V]);
    await sampler.dispose();
  });
});

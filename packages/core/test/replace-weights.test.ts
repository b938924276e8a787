/**
 * Replacing a head's weights in place: what is refused, and who sees which weights.
 */
import { describe, expect, it } from "vitest";
import { createSampler, encodeBFloat16, encodeInt8LmHead, type LmHeadWeights } from "../src/index.js";
import { reference } from "../src/reference/index.js";
import { answerTo, recordingBackend } from "./support/backends.js";
import { failure } from "./support/failure.js";
import { D, hidden, SHAPE, V, weight } from "./support/small-head.js";

const OTHER = { ...SHAPE, weight: weight.map((value) => -value) };
const CALL = { seed: 1n, position: 0, draws: 50 };

async function loadHead(head: LmHeadWeights) {
  const sampler = await createSampler({ backends: [reference()] });
  return { sampler, head: await sampler.loadLmHead(head) };
}

/** Tokens of a head that is loaded freshly. */
async function tokensOf(weights: LmHeadWeights): Promise<Uint32Array> {
  const { sampler, head } = await loadHead(weights);
  const { tokens } = await head.sample(hidden, CALL);
  await sampler.dispose();
  return tokens;
}

describe("replaceWeights", () => {
  const bias = Float32Array.from({ length: V }, (_, token) => (token % 2 ? Number.NEGATIVE_INFINITY : 0));

  it.each<[string, LmHeadWeights, LmHeadWeights]>([
    ["f32", SHAPE, OTHER],
    [
      "f32 with all properties",
      { ...SHAPE, bias, logitScale: 2, softCap: 5 },
      { ...OTHER, bias: bias.slice().reverse(), logitScale: 0.5, softCap: 1 },
    ],
    [
      "bf16",
      { ...SHAPE, format: "bf16", weight: encodeBFloat16(SHAPE.weight) },
      { ...SHAPE, format: "bf16", weight: encodeBFloat16(OTHER.weight) },
    ],
    ["int8", encodeInt8LmHead(SHAPE, { granularity: "row" }), encodeInt8LmHead(OTHER, { granularity: "row" })],
  ])("gives the tokens of a head loaded freshly: %s", async (_, before, after) => {
    const { sampler, head } = await loadHead(before);
    expect((await head.sample(hidden, CALL)).tokens).toEqual(await tokensOf(before));
    await head.replaceWeights(after);
    expect((await head.sample(hidden, CALL)).tokens).toEqual(await tokensOf(after));
    expect(await tokensOf(after)).not.toEqual(await tokensOf(before));
    await sampler.dispose();
  });

  it("that is aborted while it waits lets no call overtake the one before it", async () => {
    const events: string[] = [];
    let finish = () => {};
    const copied = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { backend } = recordingBackend({
      sample: async (_, request) => {
        events.push("sample");
        return answerTo(request);
      },
      replaceWeights: async () => {
        await copied;
        events.push("copied");
      },
    });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const first = head.replaceWeights(OTHER);
    const controller = new AbortController();
    const second = failure(head.replaceWeights(OTHER, { signal: controller.signal }), "ABORTED");
    controller.abort();
    await second;
    const sampled = head.sample(hidden);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(events).toEqual([]);
    finish();
    await Promise.all([first, sampled]);
    expect(events).toEqual(["copied", "sample"]);
    await sampler.dispose();
  });

  it("is ordered with the calls around it: none that runs, waits or comes later sees other weights than its own", async () => {
    const events: string[] = [];
    const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
    const answer = { tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 };
    const { backend } = recordingBackend({
      sample: async (states) => {
        const call = `sample ${states[0]}`;
        events.push(call);
        await pause();
        events.push(`${call} done`);
        return answer;
      },
      replaceWeights: async (head) => {
        events.push(`replace ${head.weight[0]}`);
        await pause();
        events.push(`replace ${head.weight[0]} done`);
      },
    });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const state = await head.createRowState({ batchSize: 2 });
    const states = new Float32Array(2 * D);
    const sample = (number: number, options = {}) => {
      states.fill(number);
      return head.sample(states, options);
    };
    const replace = (number: number) => head.replaceWeights({ ...SHAPE, weight: new Float32Array(V * D).fill(number) });
    // The second call of the state waits for the first.
    await Promise.all([
      sample(1, { state }),
      sample(2, { state }),
      replace(3),
      sample(4),
      sample(5, { state }),
      replace(6),
      replace(7),
      sample(8),
    ]);
    const inOrder = [1, 2].flatMap((call) => [`sample ${call}`, `sample ${call} done`]);
    expect(events.slice(0, 6)).toEqual([...inOrder, "replace 3", "replace 3 done"]);
    expect(events.slice(6, 10).sort()).toEqual(["sample 4", "sample 4 done", "sample 5", "sample 5 done"]);
    expect(events.slice(10)).toEqual([
      "replace 6",
      "replace 6 done",
      "replace 7",
      "replace 7 done",
      "sample 8",
      "sample 8 done",
    ]);
    await sampler.dispose();
  });

  it("aborted while it waits, keeps the old weights and lets later calls through; aborted later, it is completed", async () => {
    const { sampler, head } = await loadHead(SHAPE);
    const controller = new AbortController();
    // With a signal the reference gives way to other work while it samples.
    const running = head.sample(hidden, { ...CALL, draws: 2_000, signal: new AbortController().signal });
    const replacing = head.replaceWeights(OTHER, { signal: controller.signal });
    const later = head.sample(hidden, CALL);
    controller.abort();
    await failure(replacing, "ABORTED");
    await running;
    expect((await later).tokens).toEqual(await tokensOf(SHAPE));

    const late = new AbortController();
    const { backend, events } = recordingBackend({ replaceWeights: async () => late.abort() });
    const other = await (await createSampler({ backends: [backend] })).loadLmHead(SHAPE);
    await other.replaceWeights(OTHER, { signal: late.signal });
    await other.dispose();
    expect(events).toEqual(["head dispose", "head disposed"]);
    await sampler.dispose();
  });

  it("lets calls that wait go as soon as they are aborted, whatever still runs", async () => {
    let finish = () => {};
    const underWay = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const written: number[] = [];
    const { backend, requests } = recordingBackend({
      sample: async (_, request) => {
        await underWay;
        return answerTo(request);
      },
      replaceWeights: async ({ weight }) => {
        written.push(weight[0] as number);
        await underWay;
      },
    });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = head.sample(hidden);
    const aborted = head.replaceWeights(OTHER, { signal: first.signal });
    first.abort();
    await failure(aborted, "ABORTED");
    const replacing = head.replaceWeights({ ...SHAPE, weight: new Float32Array(V * D).fill(7) });
    const waiting = head.sample(hidden, { signal: second.signal });
    second.abort();
    await failure(waiting, "ABORTED");
    expect([requests.length, written]).toEqual([1, []]);
    finish();
    await Promise.all([running, replacing]);
    expect([requests.length, written]).toEqual([1, [7]]);
    await sampler.dispose();
  });

  it("fails as the backend fails, and later calls are served", async () => {
    const { backend } = recordingBackend({ replaceWeights: () => Promise.reject(new Error("no room")) });
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    const replacing = head.replaceWeights(OTHER);
    const later = head.sample(hidden);
    expect((await failure(replacing, "INTERNAL")).message).toContain("no room");
    expect((await later).tokens).toHaveLength(2);
    await sampler.dispose();
  });

  it("copies the arrays, and dispose waits for it", async () => {
    const { sampler, head } = await loadHead(SHAPE);
    const mine = { ...OTHER, weight: OTHER.weight.slice() };
    await head.replaceWeights(mine);
    mine.weight.fill(Number.NaN);
    expect((await head.sample(hidden, CALL)).tokens).toEqual(await tokensOf(OTHER));
    const replacing = head.replaceWeights(SHAPE);
    await sampler.dispose();
    await replacing;
  });

  it.each<[string, object, string, string]>([
    ["another vocabulary", { vocabSize: V - 1, weight: new Float32Array((V - 1) * D) }, "SHAPE_MISMATCH", "vocabSize"],
    ["another hidden size", { hiddenSize: 2 * D, weight: new Float32Array(2 * V * D) }, "SHAPE_MISMATCH", "hiddenSize"],
    ["another format", { format: "bf16", weight: new Uint16Array(V * D) }, "INVALID_ARGUMENT", "format"],
    ["a bias where there was none", { bias }, "INVALID_ARGUMENT", "bias"],
    ["a logit scale where there was none", { logitScale: 3 }, "INVALID_ARGUMENT", "logitScale"],
    ["a soft cap where there was none", { softCap: 30 }, "INVALID_ARGUMENT", "softCap"],
    ["a matrix that is too small", { weight: new Float32Array(V * D - 1) }, "SHAPE_MISMATCH", "weight"],
  ])("refuses %s, and keeps the old weights", async (_, change, code, argument) => {
    const { sampler, head } = await loadHead(SHAPE);
    const error = await failure(head.replaceWeights({ ...OTHER, ...change } as LmHeadWeights), code as never);
    expect(error.argument).toBe(argument);
    expect((await head.sample(hidden, CALL)).tokens).toEqual(await tokensOf(SHAPE));
    await sampler.dispose();
  });

  it("refuses another granularity, and zero points that come or go", async () => {
    const { sampler, head } = await loadHead(encodeInt8LmHead(SHAPE, { granularity: "row" }));
    const block = encodeInt8LmHead(OTHER, { granularity: "block" });
    expect((await failure(head.replaceWeights(block), "INVALID_ARGUMENT")).argument).toBe("granularity");
    const shifted = encodeInt8LmHead(OTHER, { granularity: "row", zeroPoints: true });
    expect((await failure(head.replaceWeights(shifted), "INVALID_ARGUMENT")).argument).toBe("zeroPoints");
    await sampler.dispose();
  });

  it("takes a logit scale of 1 for none", async () => {
    const { sampler, head } = await loadHead({ ...SHAPE, logitScale: 1 });
    await head.replaceWeights(OTHER);
    await sampler.dispose();
  });

  it("aborted before, keeps the old weights; after dispose it is refused", async () => {
    const { sampler, head } = await loadHead(SHAPE);
    const reason = new Error("never mind");
    const error = await failure(head.replaceWeights(OTHER, { signal: AbortSignal.abort(reason) }), "ABORTED");
    expect(error.cause).toBe(reason);
    expect((await head.sample(hidden, CALL)).tokens).toEqual(await tokensOf(SHAPE));
    await failure(head.replaceWeights(OTHER, { when: "now" } as never), "INVALID_ARGUMENT");
    await failure(head.replaceWeights(OTHER, { signal: true } as never), "INVALID_ARGUMENT");
    await head.dispose();
    await failure(head.replaceWeights(OTHER), "DISPOSED");
    await sampler.dispose();
  });

  it("says so where the backend cannot", async () => {
    const { backend } = recordingBackend({});
    const sampler = await createSampler({ backends: [backend] });
    const head = await sampler.loadLmHead(SHAPE);
    expect((await failure(head.replaceWeights(OTHER), "UNSUPPORTED")).message).toContain("load a new one");
    await sampler.dispose();
  });
});

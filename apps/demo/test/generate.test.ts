import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../src/chat/settings.js";
import { generate } from "../src/generate.js";
import { NoiseSequence } from "../src/noise-sequence.js";
import { drain, type FakeModel, fakeModel, replies } from "./helpers/fake-model.js";
import { byteIds, END_OF_TEXT, FIRST_BYTE, TURN_END, TURN_START } from "./helpers/tiny-tokenizer.js";

const settings = { ...DEFAULT_SETTINGS, temperature: 0.5, topK: 20 };

function run(model: FakeModel, extra: Partial<Parameters<typeof generate>[1]> = {}) {
  const request = { prompt: [TURN_START], settings, noise: new NoiseSequence(7n), stopStrings: [], ...extra };
  return drain(generate(model, request));
}

describe("generate", () => {
  it("streams the text up to the model's end of turn, which is drawn but not shown", async () => {
    const model = fakeModel(replies("Hi you"));
    const { pieces, end } = await run(model);
    expect(pieces).toEqual(["H", "i", " y", "o", "u"]);
    expect(end).toEqual({ reason: "turn", tokens: 7 });
  });

  it("draws every token from the sequence so far, with its own position and the settings", async () => {
    const model = fakeModel(replies("abc"));
    await run(model);
    const tokens = byteIds("abc");
    expect(model.sequences).toEqual([0, 1, 2, 3].map((n) => [TURN_START, ...tokens.slice(0, n)]));
    expect(model.draws).toEqual(
      [0, 1, 2, 3].map((position) => ({ temperature: 0.5, topK: 20, topP: 1, minP: 0, seed: 7n, stream: 0, position })),
    );
  });

  it("hands a repetition penalty the conversation so far, and none when it is off", async () => {
    const model = fakeModel(replies("ab"));
    await run(model, { settings: { ...settings, repetitionPenalty: 1.5 } });
    expect(model.draws.map(({ repetitionPenalty }) => repetitionPenalty)).toEqual([1.5, 1.5, 1.5]);
    expect(model.draws.map(({ promptTokens }) => promptTokens)).toEqual(model.sequences.map((tokens) => [tokens]));
  });

  it("moves on in the noise it is given", async () => {
    const noise = new NoiseSequence(1n);
    await run(fakeModel(replies("abc")), { noise });
    const model = fakeModel(replies("d"));
    await run(model, { noise });
    expect(model.draws.map(({ position }) => position)).toEqual([4, 5]);
  });

  it.each([TURN_END, TURN_START, END_OF_TEXT])("ends the turn at special token %i", async (token) => {
    const { pieces, end } = await run(fakeModel((draw) => (draw === 0 ? FIRST_BYTE + 0x61 : token)));
    expect(pieces).toEqual(["a"]);
    expect(end).toEqual({ reason: "turn", tokens: 2 });
  });

  it("ends at the most tokens allowed", async () => {
    const { pieces, end } = await run(
      fakeModel(() => FIRST_BYTE + 0x61),
      { settings: { ...settings, maxTokens: 3 } },
    );
    expect(pieces.join("")).toBe("aaa");
    expect(end).toEqual({ reason: "length", tokens: 3 });
  });

  it("ends when the context is full, having used all of it", async () => {
    const model = fakeModel(() => FIRST_BYTE + 0x61, 10);
    const { end } = await run(model);
    expect(end).toEqual({ reason: "context", tokens: 10 });
    expect(Math.max(...model.sequences.map(({ length }) => length))).toBe(10);
  });

  it("ends at a stop string that comes in several tokens, without showing any of it", async () => {
    const { pieces, end } = await run(fakeModel(replies("ok END never")), { stopStrings: ["END"] });
    expect(pieces.join("")).toBe("ok");
    expect(end).toEqual({ reason: "stop", tokens: 6 });
  });

  it("shows what was held back for a stop string that did not come", async () => {
    const { pieces } = await run(fakeModel(replies("ok EN")), { stopStrings: ["END"] });
    expect(pieces.join("")).toBe("ok EN");
  });

  it("finds a stop string that only the last, broken character completes", async () => {
    const model = fakeModel((draw) => FIRST_BYTE + ([0x61, 0xf0, 0x9f][draw] as number));
    const { pieces } = await run(model, { settings: { ...settings, maxTokens: 3 }, stopStrings: ["\ufffd"] });
    expect(pieces.join("")).toBe("a");
  });

  it("shows characters whole, and a broken one at the end as U+FFFD", async () => {
    const bytes = [...new TextEncoder().encode("🦊"), 0xf0, 0x9f];
    const model = fakeModel((draw) => FIRST_BYTE + (bytes[draw] as number));
    const { pieces } = await run(model, { settings: { ...settings, maxTokens: bytes.length } });
    expect(pieces).toEqual(["🦊", "\ufffd"]);
  });

  it("stops soon after the signal, keeping what was drawn", async () => {
    const controller = new AbortController();
    const model = fakeModel((draw) => {
      if (draw === 2) controller.abort();
      return FIRST_BYTE + 0x61;
    });
    const { pieces, end } = await run(model, { signal: controller.signal });
    expect(pieces.join("")).toBe("aaa");
    expect(end).toEqual({ reason: "aborted", tokens: 3 });
  });
});

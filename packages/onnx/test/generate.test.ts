/**
 * The loop, with a model that draws what the test says and notes what it was asked.
 */
import { createSampler, type LmHead, type SampleOptions } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type GeneratedToken,
  type GenerateResult,
  type GenerationModel,
  generateTokens,
} from "../src/generate/generate.js";
import { readGenerationConfig } from "../src/generate/generation-config.js";
import type { GenerateOptions } from "../src/generate/options.js";
import { JsonObject } from "../src/repository/json.js";
import { ModelText } from "../src/text/model-text.js";
import {
  byteIds,
  END_OF_TEXT,
  FIRST_BYTE,
  TURN_END,
  TURN_START,
  tinyTokenizerFiles,
  VOCAB_SIZE,
} from "./support/tiny-tokenizer.js";

const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
const text = new ModelText(
  { tokenizer: new JsonObject(tokenizer, ""), tokenizerConfig: new JsonObject(tokenizerConfig, "") },
  VOCAB_SIZE,
);

/** A head whose logit of token v is 40 where the hidden state's one element is v, else about 0: what the body says is drawn. */
let head: LmHead;
const sampler = createSampler({ backends: [reference()] });
const HIDDEN = 2;
beforeAll(async () => {
  // −(v − h)² up to what is the same for all v: 2 h v − v².
  const weight = Float32Array.from({ length: VOCAB_SIZE * HIDDEN }, (_, i) => (i % 2 === 0 ? i : -((i >> 1) ** 2)));
  head = await (await sampler).loadLmHead({ vocabSize: VOCAB_SIZE, hiddenSize: HIDDEN, format: "f32", weight });
});
afterAll(async () => (await sampler).dispose());

interface ScriptedModel extends GenerationModel {
  readonly sequences: number[][];
  readonly draws: SampleOptions[];
}

/** Says which token is the likeliest by far, by how many the sequence has drawn. */
type Script = (drawn: number, sequence: readonly number[]) => number;

function replies(content: string): Script {
  const tokens = [...byteIds(content), TURN_END];
  return (drawn) => tokens[drawn] as number;
}

const PROMPT = [TURN_START];

function scripted(script: Script, config: object = {}, contextLength = 512): ScriptedModel {
  const model: ScriptedModel = {
    sequences: [],
    draws: [],
    contextLength,
    text,
    defaults: readGenerationConfig(
      new JsonObject({ eos_token_id: TURN_END, ...config }, "generation_config.json"),
      new JsonObject({}, "config.json"),
      VOCAB_SIZE,
    ),
    sharesDevice: false,
    body: {
      hiddenAfter: async (sequences: readonly (readonly number[])[]) => {
        model.sequences.push(...sequences.map((sequence) => [...sequence]));
        return Float32Array.from(sequences.flatMap((s) => [script(s.length - PROMPT.length, s), 1]));
      },
    },
    head: {
      vocabSize: VOCAB_SIZE,
      createRowState: (options) => head.createRowState(options),
      sample: (hidden, options) => {
        model.draws.push(options ?? {});
        return head.sample(hidden, options);
      },
    },
  };
  return model;
}

async function run(model: GenerationModel, options: GenerateOptions = {}) {
  const items: GeneratedToken[] = [];
  const generation = generateTokens(model, PROMPT, options);
  for (;;) {
    const next = await generation.next();
    if (next.done) return { items, texts: items.map((item) => item.text), result: next.value as GenerateResult };
    items.push(next.value);
  }
}

it("hidden states in a device's memory go to the head as they are, and the memory back once they are read", async () => {
  const model = scripted(replies("Hi"));
  const log: string[] = [];
  const hiddenAfter = async (sequences: readonly (readonly number[])[], _: unknown, stayOnDevice?: boolean) => {
    const hidden = await model.body.hiddenAfter(sequences);
    if (!stayOnDevice) return hidden;
    log.push("computed");
    return { buffer: { hidden }, byteOffset: 0, length: hidden.length, release: () => log.push("released") };
  };
  const sample: typeof model.head.sample = async (hidden, options) => {
    if (hidden instanceof Float32Array) return model.head.sample(hidden, options);
    log.push("read");
    return model.head.sample((hidden.buffer as { hidden: Float32Array }).hidden, options);
  };
  const shared = {
    ...model,
    sharesDevice: true,
    body: { hiddenAfter: hiddenAfter as GenerationModel["body"]["hiddenAfter"] },
    head: { ...model.head, sample },
  };
  const steps = (count: number) => Array.from({ length: count }, () => ["computed", "read", "released"]).flat();
  expect((await run(shared)).texts).toEqual(["H", "i", ""]);
  expect(log.splice(0)).toEqual(steps(3));
  // Two sequences begin with one hidden state, which is copied by JavaScript.
  expect((await run(shared, { n: 2 })).items).toHaveLength(6);
  expect(log.splice(0)).toEqual(steps(2));
  expect((await run({ ...shared, sharesDevice: false })).texts).toEqual(["H", "i", ""]);
  expect(log).toEqual([]);
});

describe("a sequence", () => {
  it("streams its text up to the end token, which is drawn but not shown", async () => {
    const { items, texts, result } = await run(scripted(replies("Hi you")));
    expect(texts).toEqual(["H", "i", " ", "y", "o", "u", ""]);
    expect(items.at(-1)).toMatchObject({ token: TURN_END, endReason: "end-token" });
    expect(result.sequences).toEqual([
      { text: "Hi you", tokens: [...byteIds("Hi you"), TURN_END], endReason: "end-token" },
    ]);
    expect(result.promptTokens).toBe(1);
  });

  it("is drawn from all tokens so far", async () => {
    const model = scripted(replies("abc"));
    await run(model);
    const tokens = byteIds("abc");
    expect(model.sequences).toEqual([0, 1, 2, 3].map((n) => [TURN_START, ...tokens.slice(0, n)]));
  });

  it("skips special tokens that do not end it", async () => {
    const { result } = await run(scripted((drawn) => [FIRST_BYTE + 0x61, END_OF_TEXT, TURN_END][drawn] as number));
    expect(result.sequences[0]).toMatchObject({ text: "a", endReason: "end-token" });
    const stopped = await run(
      scripted((drawn) => [FIRST_BYTE + 0x61, END_OF_TEXT][drawn] as number),
      {
        stopTokens: text.specialTokens,
      },
    );
    expect(stopped.result.sequences[0]).toMatchObject({ text: "a", endReason: "end-token" });
  });

  it("ends at stop tokens that can be gone through but once", async () => {
    function* once() {
      yield FIRST_BYTE + 0x62;
    }
    const { result } = await run(scripted(replies("abc")), { stopTokens: once() });
    expect(result.sequences[0]).toMatchObject({ text: "a", endReason: "end-token" });
  });

  it("ends at maxTokens, when its context is full, and when its time is over", async () => {
    const a = () => FIRST_BYTE + 0x61;
    const end = async (model: GenerationModel, options: GenerateOptions = {}) =>
      (await run(model, options)).result.sequences[0];
    expect(await end(scripted(a), { maxTokens: 3 })).toMatchObject({ text: "aaa", endReason: "max-tokens" });
    const full = scripted(a, {}, 10);
    expect(await end(full)).toMatchObject({ text: "a".repeat(10), endReason: "context" });
    expect(Math.max(...full.sequences.map(({ length }) => length))).toBe(10);
    expect(await end(scripted(a), { maxTime: 1e-9 })).toMatchObject({ text: "a", endReason: "max-time" });
  });

  it("ends at a stop string over several tokens, none of which is shown", async () => {
    const { texts, result } = await run(scripted(replies("ok END never")), { stopStrings: ["END"] });
    expect(texts.join("")).toBe("ok ");
    expect(result.sequences[0]).toMatchObject({ text: "ok ", endReason: "stop-string" });
    expect((await run(scripted(replies("ok EN")), { stopStrings: ["END"] })).texts.join("")).toBe("ok EN");
  });

  it("finds a stop string that only the last, broken character completes", async () => {
    const model = scripted((drawn) => FIRST_BYTE + ([0x61, 0xf0, 0x9f][drawn] as number));
    const { texts } = await run(model, { maxTokens: 3, stopStrings: ["\ufffd"] });
    expect(texts.join("")).toBe("a");
  });

  it("shows characters whole, and a broken one at the end as U+FFFD", async () => {
    const bytes = [...new TextEncoder().encode("🦊"), 0xf0, 0x9f];
    const model = scripted((drawn) => FIRST_BYTE + (bytes[drawn] as number));
    expect((await run(model, { maxTokens: bytes.length })).texts).toEqual(["", "", "", "🦊", "", "\ufffd"]);
  });

  it("has at least minTokens, whatever would end it", async () => {
    const model = scripted((drawn) => (drawn < 2 ? TURN_END : FIRST_BYTE + 0x61));
    const { result } = await run(model, { minTokens: 3, maxTokens: 4, stopStrings: ["a"] });
    expect(result.sequences[0]?.tokens.slice(0, 3)).not.toContain(TURN_END);
    expect(result.sequences[0]?.tokens).toHaveLength(3);
    expect(result.sequences[0]?.endReason).toBe("stop-string");
  });

  it("ends by ABORTED, after what was drawn", async () => {
    const controller = new AbortController();
    const model = scripted((drawn) => {
      if (drawn === 3) controller.abort();
      return FIRST_BYTE + 0x61;
    });
    const seen: string[] = [];
    const generation = generateTokens(model, PROMPT, { signal: controller.signal });
    const drained = (async () => {
      for await (const item of generation) seen.push(item.text);
    })();
    await expect(drained).rejects.toMatchObject({ code: "ABORTED" });
    expect(seen.join("")).toBe("aaa");
  });
});

describe("noise", () => {
  /** All logits alike. */
  const flat = () => ({
    ...scripted(() => 0),
    body: { hiddenAfter: async (s: readonly unknown[]) => new Float32Array(HIDDEN * s.length) },
  });
  const options = { temperature: 1, maxTokens: 12, n: 3 };
  const tokensOf = async (more: GenerateOptions) =>
    (await run(flat(), { ...options, ...more })).result.sequences.map(({ tokens }) => tokens);

  it("is the seed's, told where none was given; each sequence has its own stream", async () => {
    const { result } = await run(flat(), options);
    const first = result.sequences.map(({ tokens }) => tokens);
    expect(await tokensOf({ seed: result.seed })).toEqual(first);
    expect(new Set(first.map(String)).size).toBe(3);
    const one = await tokensOf({ seed: result.seed, n: 1, stream: 2 });
    expect(one[0]).toEqual(first[2]);
  });

  it("goes on from a position", async () => {
    const [all] = await tokensOf({ seed: 5n, n: 1, maxTokens: 8, stopTokens: [] });
    const [rest] = await tokensOf({ seed: 5n, n: 1, maxTokens: 4, position: 4 });
    expect(all?.slice(4)).toEqual(rest?.slice(0, (all?.length ?? 0) - 4));
  });

  it("is that of each row, though others have ended", async () => {
    const sequences = await tokensOf({
      seed: 3n,
      n: 6,
      maxTokens: 400,
      stopTokens: Array.from({ length: 40 }, (_, i) => i + 3),
    });
    expect(new Set(sequences.map(({ length }) => length)).size).toBeGreaterThan(2);
    for (const [stream, tokens] of sequences.entries()) {
      const [alone] = await tokensOf({
        seed: 3n,
        n: 1,
        stream,
        maxTokens: 400,
        stopTokens: Array.from({ length: 40 }, (_, i) => i + 3),
      });
      expect(alone).toEqual(tokens);
    }
  });
});

describe("what may come next", () => {
  const a = FIRST_BYTE + 0x61;
  const tokens = async (config: object, options: GenerateOptions = {}) =>
    (
      await run(
        scripted(() => a, config),
        { maxTokens: 4, ...options },
      )
    ).result.sequences[0]?.tokens;

  it("follows the model's generation_config.json", async () => {
    expect(await tokens({ suppress_tokens: [a] })).not.toContain(a);
    expect((await tokens({ begin_suppress_tokens: [a] }))?.indexOf(a)).toBe(1);
    expect((await tokens({ bad_words_ids: [[a, a]] }))?.map((token) => token === a)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect((await tokens({ no_repeat_ngram_size: 1 }))?.filter((token) => token === a)).toHaveLength(1);
    expect(await tokens({ forced_eos_token_id: TURN_END })).toEqual([a, a, a, TURN_END]);
    expect(await tokens({ max_length: 3 }, { maxTokens: undefined })).toHaveLength(2);
    expect(await tokens({ max_new_tokens: 2 }, { maxTokens: undefined })).toHaveLength(2);
    expect(await tokens({ stop_strings: "aa" })).toHaveLength(2);
    expect(await tokens({ suppress_tokens: [a] }, { logitBias: { [a]: 0 } })).toEqual([a, a, a, a]);
  });

  it("follows a grammar, one for each sequence", async () => {
    const accepted: number[][] = [];
    const grammar = {
      begin: () => {
        const taken: number[] = [];
        accepted.push(taken);
        return {
          allowedTokens: async () => {
            const mask = new Uint32Array(Math.ceil(VOCAB_SIZE / 32));
            const next = FIRST_BYTE + 0x30 + taken.length;
            mask[next >> 5] = 1 << (next & 31);
            return mask;
          },
          accept: (token: number) => void taken.push(token),
          isComplete: () => taken.length === 3,
        };
      },
    };
    const { result } = await run(
      scripted(() => a),
      { grammar, n: 2 },
    );
    expect(result.sequences).toEqual([
      { text: "012", tokens: byteIds("012"), endReason: "grammar" },
      { text: "012", tokens: byteIds("012"), endReason: "grammar" },
    ]);
    expect(accepted).toEqual([byteIds("012"), byteIds("012")]);
  });

  const matcher = { allowedTokens: () => undefined, accept: () => {} };
  const oops = () => {
    throw new Error("oops");
  };
  it.each([
    ["gives null", { begin: () => null }, /accept; got null/],
    ["gives a matcher that is none", { begin: () => ({ ...matcher, accept: 3 }) }, /accept; got/],
    ["throws", { begin: oops }, /begin\(\) failed: oops/],
    [
      "throws when it is asked",
      { begin: () => ({ ...matcher, allowedTokens: oops }) },
      /allowedTokens\(\) failed: oops/,
    ],
    ["throws when it is told", { begin: () => ({ ...matcher, accept: oops }) }, /accept\(\) failed: oops/],
    ["throws at the end", { begin: () => ({ ...matcher, isComplete: oops }) }, /isComplete\(\) failed: oops/],
  ])("is refused from a grammar that %s", async (_, grammar, message) => {
    const generation = run(
      scripted(() => a),
      { grammar: grammar as never, maxTokens: 2 },
    );
    await expect(generation).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "grammar",
      message: expect.stringMatching(message),
    });
  });

  it("comes with log-probabilities", async () => {
    const { items } = await run(scripted(replies("a")), { logprobs: 2 });
    expect(items[0]?.logprob).toBeCloseTo(-Math.log1p(2 * Math.exp(-1)), 1);
    expect(items[0]?.topLogprobs?.map(({ token }) => token)).toEqual([a, a - 1]);
    expect(items[0]?.topLogprobs?.[0]?.logprob).toBe(items[0]?.logprob);
  });

  it("counts prompt and reply for the penalties", async () => {
    const model = scripted(() => a);
    await run(model, { repetitionPenalty: 1.5, maxTokens: 3 });
    const state = model.draws[0]?.state;
    expect(model.draws.map(({ repetitionPenalty }) => repetitionPenalty)).toEqual([1.5, 1.5, 1.5]);
    expect(state).toBeDefined();
  });
});

describe("generation_config.json", () => {
  const read = (generation: object, config: object = {}) =>
    readGenerationConfig(
      new JsonObject(generation, "generation_config.json"),
      new JsonObject(config, "config.json"),
      VOCAB_SIZE,
    );

  it("samples where do_sample says so, and where a temperature is set", () => {
    expect(read({}).options.temperature).toBeUndefined();
    expect(read({ do_sample: true }).options.temperature).toBe(1);
    expect(read({ do_sample: false, temperature: 0.7 })).toMatchObject({
      options: { temperature: 0 },
      notices: [expect.stringContaining("do_sample is false")],
    });
    expect(read({ temperature: 0.7 })).toMatchObject({
      options: { temperature: 0.7 },
      notices: [expect.stringContaining("do_sample")],
    });
  });

  it("counts before config.json, which counts where it is silent", () => {
    const { options, endTokens } = read({ top_k: 5 }, { top_k: 7, top_p: 0.5, eos_token_id: [2, 0], hidden_size: 4 });
    expect(options).toEqual({ topK: 5, topP: 0.5 });
    expect(endTokens).toEqual([2, 0]);
    expect(read({}, { text_config: { eos_token_id: 1 }, eos_token_id: 2 }).endTokens).toEqual([1]);
  });

  it("is reported wherever it is not honoured, and nowhere else", () => {
    const { notices } = read({ num_beams: 4, typical_p: 0.9, penalty_alpha: 0.6, guidance_scale: 2, bananas: 1 });
    for (const name of ["num_beams 4", "typical_p 0.9", "penalty_alpha 0.6", "guidance_scale 2", "bananas"]) {
      expect(notices.filter((notice) => notice.includes(name))).toHaveLength(1);
    }
    expect(notices).toHaveLength(5);
    const usual = {
      num_beams: 1,
      typical_p: 1,
      use_cache: true,
      transformers_version: "4",
      pad_token_id: 0,
      bos_token_id: 1,
    };
    expect(read({ ...usual, do_sample: true, temperature: 0.6, min_p: null, bad_words_ids: null }).notices).toEqual([]);
  });

  it.each([
    [{ eos_token_id: VOCAB_SIZE }, /eos_token_id/],
    [{ top_k: "many" }, /top_k/],
    [{ stop_strings: [""] }, /stop_strings/],
    [{ bad_words_ids: [[]] }, /bad_words_ids/],
    [{ do_sample: "yes" }, /do_sample/],
  ])("is refused where it makes no sense: %j", (config, message) => {
    expect(() => read(config)).toThrow(
      expect.objectContaining({ code: "MALFORMED_FILE", message: expect.stringMatching(message) }),
    );
  });
});

describe("options that are refused before anything is computed", () => {
  it.each<[GenerateOptions, string]>([
    [{ maxTokens: 0 }, "maxTokens"],
    [{ minTokens: 5, maxTokens: 4 }, "minTokens"],
    [{ n: 0 }, "n"],
    [{ stopStrings: [""] }, "stopStrings"],
    [{ stopTokens: [VOCAB_SIZE] }, "stopTokens"],
    [{ badWords: [[]] }, "badWords"],
    [{ badWords: [new Set([3])] as never }, "badWords"],
    [{ maxTime: 0 }, "maxTime"],
    [{ grammar: {} as never }, "grammar"],
    [{ stopTokens: null as never }, "stopTokens"],
    [{ maxNewTokens: 3 } as never, "maxNewTokens"],
    [{ temperature: -1 }, "temperature"],
  ])("%j", async (options, argument) => {
    const model = scripted(() => FIRST_BYTE);
    await expect(run(model, options)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", argument });
    expect(model.draws.length).toBeLessThanOrEqual(1);
  });

  it("a prompt that is empty, too long or of other tokens", async () => {
    for (const prompt of [[], Array(513).fill(3), [VOCAB_SIZE], [3, undefined as never]]) {
      const generation = generateTokens(
        scripted(() => FIRST_BYTE),
        prompt,
      );
      await expect(generation.next()).rejects.toMatchObject({ code: "INVALID_ARGUMENT", argument: "prompt" });
    }
  });
});

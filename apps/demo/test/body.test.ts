import { afterEach, describe, expect, it } from "vitest";
import { Body } from "../src/model/body.js";
import { readConfig } from "../src/model/config.js";
import { embedding, HIDDEN_SIZE, positionEmbedding, tinyDecoder } from "./helpers/tiny-decoder.js";
import { tinyModelFiles } from "./helpers/tiny-model.js";
import { VOCAB_SIZE } from "./helpers/tiny-tokenizer.js";

const files = tinyModelFiles();
const config = readConfig({
  config: files["config.json"],
  generationConfig: files["generation_config.json"],
  directory: "tiny",
});

let body: Body | undefined;
const open = async (bytes = tinyDecoder(VOCAB_SIZE)) => {
  body = await Body.open(bytes, config);
  return body;
};
afterEach(async () => {
  await body?.dispose();
  body = undefined;
});

/** The hidden state by its definition. */
function expected(sequence: number[]): number[] {
  return Array.from({ length: HIDDEN_SIZE }, (_, d) =>
    sequence.reduce((sum, token, i) => sum + 3 * (embedding(token)[d]! + positionEmbedding(i)[d]!), 0),
  );
}

describe("Body.hiddenAfter", () => {
  it("is the hidden state of the last token", async () => {
    const hidden = await (await open()).hiddenAfter([5, 6, 7]);
    expect([...hidden]).toEqual(expected([5, 6, 7]));
  });

  it("is the same however much of the sequence was seen before", async () => {
    const body = await open();
    const sequences = [
      [5],
      [5, 6], // one more
      [5, 6, 7, 8, 9], // several more
      [5, 6, 7, 8, 9], // the same again
      [5, 6, 30, 31], // another end
      [5, 6], // a beginning
      [40, 41, 42, 43, 44, 45, 46], // nothing in common
      [40, 41, 42, 43, 44, 45, 46, 47],
    ];
    for (const sequence of sequences) {
      expect([...(await body.hiddenAfter(sequence))], sequence.join()).toEqual(expected(sequence));
    }
  });

  it("is the same after forgetting", async () => {
    const body = await open();
    await body.hiddenAfter([5, 6, 7]);
    body.forget();
    expect([...(await body.hiddenAfter([5, 6, 8]))]).toEqual(expected([5, 6, 8]));
  });

  it("goes on after a call that failed", async () => {
    const body = await open();
    await body.hiddenAfter([5, 6]);
    await expect(body.hiddenAfter([5, 6, VOCAB_SIZE])).rejects.toMatchObject({ code: "MODEL_INVALID" });
    expect([...(await body.hiddenAfter([5, 6, 7]))]).toEqual(expected([5, 6, 7]));
  });
});

describe("Body.open", () => {
  it.each([
    ["last_hidden_state", /outputs logits/],
    ["past_key_values.0.key", /needs an input past_key_values\.0\.key/],
    ["present.0.value", /outputs .*logits/],
  ])("refuses a model without %s", async (name, message) => {
    const bytes = tinyDecoder(VOCAB_SIZE, (other) => (other === name ? "logits" : other));
    await expect(open(bytes)).rejects.toMatchObject({ code: "MODEL_INVALID", message: expect.stringMatching(message) });
  });

  it("refuses more layers than config.json says", async () => {
    const opening = Body.open(tinyDecoder(VOCAB_SIZE), { ...config, layers: 2 });
    await expect(opening).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });

  it("refuses what is not ONNX", async () => {
    await expect(open(new TextEncoder().encode("no model"))).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });

  it("notices a hidden state of another size than config.json says", async () => {
    body = await Body.open(tinyDecoder(VOCAB_SIZE), { ...config, hiddenSize: HIDDEN_SIZE * 2 });
    await expect(body.hiddenAfter([5])).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });
});

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reference } from "@flashsampling/core/reference";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { VOCAB_SIZE } from "../../../packages/onnx/test/support/tiny-tokenizer.js";
import { openModel } from "../src/open-model.js";
import { lmHeadFile, tinyModelFiles, writeModel } from "./helpers/tiny-model.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "flashsampling-model-"));
  writeModel(directory, tinyModelFiles());
});
afterEach(() => rmSync(directory, { recursive: true }));

const open = () => openModel(directory, { backends: [reference()] });
const config = (change: object) => ({ "config.json": { ...(tinyModelFiles()["config.json"] as object), ...change } });
const generation = (change: object) => ({
  "generation_config.json": { ...(tinyModelFiles()["generation_config.json"] as object), ...change },
});

describe("openModel", () => {
  it("opens a model directory, with the settings that it asks for", async () => {
    writeModel(directory, generation({ stop_strings: ["END"], top_k: null, eos_token_id: [2, 0] }));
    const { model, settings, limits } = await open();
    expect(settings).toEqual({
      temperature: 0.9,
      topK: 0,
      topP: 1,
      minP: 0,
      repetitionPenalty: 1,
      maxTokens: 12,
    });
    expect(model).toMatchObject({ name: "tiny", endTokens: new Set([0, 2]) });
    expect(model.defaults.stopStrings).toEqual(["END"]);
    expect(limits).toEqual({ maxTopK: VOCAB_SIZE, contextLength: 2048 });
    const first = await model.generate([5], { seed: 1n }).next();
    expect(first.value).toMatchObject({ sequence: 0, token: expect.any(Number) });
    await model.dispose();
  });

  it("brings settings that the chat cannot have into its range, and says so", async () => {
    writeModel(directory, generation({ temperature: 0.001, top_k: 10 ** 6, max_new_tokens: 10 ** 6, top_p: 0.9 }));
    const { model, settings, notices } = await open();
    const { topK, ...others } = settings;
    expect(topK).toBe(VOCAB_SIZE);
    expect(others).toEqual({ temperature: 0.01, topP: 0.9, minP: 0, repetitionPenalty: 1, maxTokens: 2048 });
    expect([...notices.keys()]).toEqual(["temperature", "maxTokens"]);
    expect(model.notices).toContainEqual(expect.stringContaining("top_k 1000000"));
    expect(notices.get("maxTokens")).toMatch(/1000000.*generation_config\.json: max_new_tokens.*2048/);
    await model.dispose();
  });

  it("says that a greatest length of all together has no effect, where it had one", async () => {
    writeModel(directory, generation({ max_length: 100, max_new_tokens: undefined }));
    const asking = await open();
    expect(asking.settings.maxTokens).toBe(256);
    expect(asking.notices.get("maxTokens")).toMatch(/100 .*generation_config\.json: max_length.* max-tokens is 256\./);
    await asking.model.dispose();
    writeModel(directory, generation({ max_length: 100 }));
    const { model, settings, notices } = await open();
    expect(settings.maxTokens).toBe(12);
    expect(notices.size).toBe(0);
    await model.dispose();
  });

  it.each(["config.json", "tokenizer.json", "onnx/decoder.onnx"])("names %s when it is missing", async (name) => {
    rmSync(join(directory, name));
    await expect(open()).rejects.toMatchObject({ code: "MALFORMED_FILE", message: expect.stringContaining(name) });
  });

  it("says where it looked when there is no such directory, and how to say where", async () => {
    const opening = openModel(join(directory, "nowhere"), { backends: [reference()] });
    await expect(opening).rejects.toMatchObject({ message: expect.stringMatching(/nowhere.*--model/) });
  });

  it("refuses what is not JSON", async () => {
    writeFileSync(join(directory, "config.json"), "{ 'no': json }");
    await expect(open()).rejects.toMatchObject({
      code: "MALFORMED_FILE",
      message: expect.stringContaining("config.json"),
    });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["no vocabulary size", config({ vocab_size: undefined }), /vocab_size/],
    ["a vocabulary without end", config({ vocab_size: 2 ** 40 }), /vocab_size/],
    ["a fractional hidden size", config({ hidden_size: 4.5 }), /hidden_size/],
    ["a context that is text", config({ max_position_embeddings: "512" }), /max_position_embeddings/],
    ["a config that is a list", { "config.json": [] }, /config\.json/],
    ["an end token beyond the vocabulary", generation({ eos_token_id: [2, VOCAB_SIZE] }), /eos_token_id/],
    ["a temperature that is text", generation({ temperature: "hot" }), /temperature/],
    ["a temperature below zero", generation({ temperature: -1 }), /generation_config\.json: temperature.*0\.01 to 10/],
    ["a fractional top-k", generation({ top_k: 1.5 }), /generation_config\.json: top_k/],
    ["an empty stop string", generation({ stop_strings: ["END", ""] }), /generation_config\.json: stop_strings/],
    ["stop strings without end", generation({ stop_strings: Array(65).fill("x") }), /stop_strings/],
    ["an LM head of another vocabulary", { "lm_head.safetensors": lmHeadFile([VOCAB_SIZE - 1, 4]) }, /lm_head\.weight/],
    ["an LM head of another size", { "lm_head.safetensors": lmHeadFile([VOCAB_SIZE, 8]) }, /lm_head\.weight/],
    ["an LM head by another name", { "lm_head.safetensors": lmHeadFile([VOCAB_SIZE, 4], "w") }, /lm_head\.weight/],
  ])("refuses %s", async (_, change, message) => {
    writeModel(directory, change);
    const code = expect.stringMatching(/^(MODEL_INVALID|MALFORMED_FILE)$/);
    await expect(open()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("refuses an LM head file that is cut off", async () => {
    truncateSync(join(directory, "lm_head.safetensors"), 100);
    await expect(open()).rejects.toMatchObject({ code: "MALFORMED_FILE" });
  });
});

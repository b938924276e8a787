/**
 * A whole model directory out of the tiny tokenizer and the tiny decoder.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  FIRST_BYTE,
  TURN_END,
  tinyTokenizerFiles,
  VOCAB_SIZE,
} from "../../../../packages/onnx/test/support/tiny-tokenizer.js";
import { CONTEXT_LENGTH, HIDDEN_SIZE, tinyDecoder } from "./tiny-decoder.js";

/** The files of the tiny model by their paths. */
export function tinyModelFiles(): Record<string, unknown> {
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  return {
    "config.json": {
      _name_or_path: "tiny",
      vocab_size: VOCAB_SIZE,
      hidden_size: HIDDEN_SIZE,
      num_hidden_layers: 1,
      max_position_embeddings: CONTEXT_LENGTH,
    },
    "generation_config.json": { eos_token_id: TURN_END, do_sample: true, temperature: 0.9, max_new_tokens: 12 },
    "tokenizer.json": tokenizer,
    "tokenizer_config.json": tokenizerConfig,
    "onnx/decoder.onnx": tinyDecoder(VOCAB_SIZE),
    "lm_head.safetensors": lmHeadFile([VOCAB_SIZE, HIDDEN_SIZE]),
  };
}

/** Writes files into a directory, JSON where they are not bytes. */
export function writeModel(directory: string, files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
}

/**
 * A safetensors file with an LM head in BF16. Its numbers are so small that every token keeps a fair chance, but for the marks: as
 * the tiny decoder's states are positive on the whole, a negative row is never drawn, and replies go on for as long as they may.
 */
export function lmHeadFile([vocabSize, hiddenSize]: [number, number], name = "lm_head.weight"): Uint8Array {
  const weight = Uint16Array.from({ length: vocabSize * hiddenSize }, (_, i) => {
    const value = i < FIRST_BYTE * hiddenSize ? -1 : (((i * 37) % 17) - 8) / 2 ** 12;
    return new Uint32Array(Float32Array.of(value).buffer)[0]! >>> 16;
  });
  const entry = { dtype: "BF16", shape: [vocabSize, hiddenSize], data_offsets: [0, weight.byteLength] };
  const header = Buffer.from(JSON.stringify({ [name]: entry }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return new Uint8Array(Buffer.concat([length, header, new Uint8Array(weight.buffer)]));
}

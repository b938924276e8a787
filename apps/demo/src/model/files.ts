/**
 * Reads a model directory in the layout of a Hugging Face repository. The files may come from strangers: every one is a regular
 * file of bounded size before a byte of it is read, and JSON is only parsed here, never believed (`config.ts`, `text.ts` and
 * `body.ts` check what they take out of it).
 */
import { open } from "node:fs/promises";
import { join } from "node:path";
import { ChatError } from "../errors.js";

/** The files of a model, read but not yet checked. */
export interface ModelFiles {
  /** The directory that they come from. */
  readonly directory: string;
  /** `config.json` */
  readonly config: unknown;
  /** `generation_config.json` */
  readonly generationConfig: unknown;
  /** `tokenizer.json` */
  readonly tokenizer: unknown;
  /** `tokenizer_config.json` */
  readonly tokenizerConfig: unknown;
  /** `onnx/decoder.onnx`: token ids to final hidden states. */
  readonly body: Uint8Array;
  /** `lm_head.safetensors`: final hidden states to logits. */
  readonly lmHead: Uint8Array;
}

const MEBIBYTE = 2 ** 20;
const MAX_JSON_BYTES = 32 * MEBIBYTE;
const MAX_WEIGHT_BYTES = 1024 * MEBIBYTE;

/**
 * Reads the files of a model.
 *
 * @param directory - the model directory
 * @throws ChatError `MODEL_NOT_FOUND` or `MODEL_INVALID`, naming the file
 */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const json = async (name: string) => parseJson(name, await readBounded(directory, name, MAX_JSON_BYTES));
  return {
    directory,
    config: await json("config.json"),
    generationConfig: await json("generation_config.json"),
    tokenizer: await json("tokenizer.json"),
    tokenizerConfig: await json("tokenizer_config.json"),
    body: await readBounded(directory, "onnx/decoder.onnx", MAX_WEIGHT_BYTES),
    lmHead: await readBounded(directory, "lm_head.safetensors", MAX_WEIGHT_BYTES),
  };
}

/**
 * Reads one file of at most `maxBytes`. Size and kind are asked of the open file, so that they cannot change in between.
 *
 * @throws ChatError `MODEL_NOT_FOUND` or `MODEL_INVALID`
 */
async function readBounded(directory: string, name: string, maxBytes: number): Promise<Uint8Array> {
  const path = join(directory, name);
  const file = await open(path, "r").catch((cause: NodeJS.ErrnoException) => {
    const message = `The model's ${name} cannot be read (${cause.code}): ${path}. Give the model's directory by --model.`;
    throw new ChatError("MODEL_NOT_FOUND", message, cause);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new ChatError("MODEL_INVALID", `The model's ${name} is not a regular file: ${path}.`);
    if (stats.size > maxBytes) {
      const [size, limit] = [stats.size, maxBytes].map((bytes) => Math.ceil(bytes / MEBIBYTE));
      const message = `The model's ${name} has ${size} MiB; the chat reads at most ${limit} MiB: ${path}.`;
      throw new ChatError("MODEL_INVALID", message);
    }
    const bytes = new Uint8Array(stats.size);
    const { bytesRead } = await file.read(bytes);
    if (bytesRead !== stats.size) {
      throw new ChatError(
        "MODEL_INVALID",
        `The model's ${name} ended after ${bytesRead} of ${stats.size} bytes: ${path}.`,
      );
    }
    return bytes;
  } finally {
    await file.close();
  }
}

function parseJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ChatError("MODEL_INVALID", `The model's ${name} is not JSON.`, cause);
  }
}

/**
 * What the chat takes out of a model's `config.json` and `generation_config.json`, checked.
 */
import { basename } from "node:path";
import type { Settings } from "../chat/settings.js";
import type { ModelFiles } from "./files.js";
import { JsonObject } from "./json.js";

/** Shapes and defaults of a model. */
export interface ModelConfig {
  /** What the model is called. */
  readonly name: string;
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Length D of a hidden state. */
  readonly hiddenSize: number;
  /** Number of decoder layers. */
  readonly layers: number;
  /** Most tokens that the model sees at once. */
  readonly contextLength: number;
  /** Tokens that end the model's turn. */
  readonly endTokens: ReadonlySet<number>;
  /** Strings that end the model's turn. */
  readonly stopStrings: readonly string[];
  /** Sampling settings that the model asks for; not yet checked against what the chat allows. */
  readonly settings: Partial<Settings>;
}

const MAX_VOCAB_SIZE = 2 ** 20;
const MAX_HIDDEN_SIZE = 2 ** 16;
const MAX_LAYERS = 256;
const MAX_CONTEXT_LENGTH = 2 ** 20;

/**
 * Checks and translates a model's configuration.
 *
 * @throws ChatError `MODEL_INVALID`, naming the file and the key
 */
export function readConfig(files: Pick<ModelFiles, "config" | "generationConfig" | "directory">): ModelConfig {
  const config = new JsonObject(files.config, "config.json");
  const generation = new JsonObject(files.generationConfig, "generation_config.json");
  const vocabSize = config.integer("vocab_size", 1, MAX_VOCAB_SIZE);
  return {
    name: config.has("_name_or_path") ? config.string("_name_or_path", 100) : basename(files.directory),
    vocabSize,
    hiddenSize: config.integer("hidden_size", 1, MAX_HIDDEN_SIZE),
    layers: config.integer("num_hidden_layers", 1, MAX_LAYERS),
    contextLength: config.integer("max_position_embeddings", 8, MAX_CONTEXT_LENGTH),
    endTokens: new Set(generation.integerOrIntegers("eos_token_id", 0, vocabSize - 1)),
    stopStrings: generation.has("stop_strings") ? generation.strings("stop_strings", 16, 100) : [],
    settings: {
      ...(generation.has("temperature") && { temperature: generation.number("temperature") }),
      ...(generation.has("top_k") && { topK: generation.number("top_k") }),
      ...(generation.has("top_p") && { topP: generation.number("top_p") }),
      ...(generation.has("min_p") && { minP: generation.number("min_p") }),
      ...(generation.has("max_new_tokens") && { maxTokens: generation.number("max_new_tokens") }),
    },
  };
}

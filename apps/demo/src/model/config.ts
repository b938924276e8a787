/**
 * What the chat takes out of a model's `config.json` and `generation_config.json`, checked.
 */
import { basename } from "node:path";
import { allowedValues, nearestSetting, type SettingLimits, type Settings, settingName } from "../chat/settings.js";
import { ChatError } from "../errors.js";
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

/** What `generation_config.json` calls the settings. */
const SETTING_KEYS_OF_MODELS: Readonly<Record<keyof Settings, string>> = {
  temperature: "temperature",
  topK: "top_k",
  topP: "top_p",
  minP: "min_p",
  repetitionPenalty: "repetition_penalty",
  maxTokens: "max_new_tokens",
};

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
    settings: Object.fromEntries(
      Object.entries(SETTING_KEYS_OF_MODELS)
        .filter(([, name]) => generation.has(name))
        .map(([key, name]) => [key, generation.number(name)]),
    ),
  };
}

/** The settings that a model asks for, as far as the chat can have them. */
export interface FittedSettings {
  /** The settings, all allowed. */
  readonly settings: Partial<Settings>;
  /** What to tell the user about each that had to be changed. */
  readonly notices: ReadonlyMap<keyof Settings, string>;
}

/**
 * Fits the settings that a model asks for into what backend and context allow.
 *
 * @throws ChatError `MODEL_INVALID`, naming the file and the key, if a value means nothing
 */
export function fitSettings(asked: Partial<Settings>, limits: SettingLimits): FittedSettings {
  const notices = new Map<keyof Settings, string>();
  const settings = Object.entries(asked).map(([name, value]) => {
    const key = name as keyof Settings;
    const fitted = nearestSetting(key, value, limits);
    const where = `generation_config.json: ${SETTING_KEYS_OF_MODELS[key]}`;
    if (fitted === undefined) {
      const allowed = allowedValues(key, limits);
      throw new ChatError("MODEL_INVALID", `The model's ${where} cannot be ${value}; it takes ${allowed}.`);
    }
    if (fitted !== value) {
      notices.set(key, `The model asks for ${settingName(key)} ${value} (${where}); it is ${fitted} here.`);
    }
    return [key, fitted];
  });
  return { settings: Object.fromEntries(settings), notices };
}

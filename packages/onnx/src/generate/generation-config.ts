/**
 * What a model asks for in `generation_config.json`, as options of `generate`. Every parameter is either honoured or reported; none is
 * dropped in silence. Names and precedence are those of transformers.js: what is set in `config.json` counts where `generation_config.json`
 * does not set it (https://huggingface.co/docs/transformers.js/api/generation/configuration_utils).
 *
 * Two defaults differ, since no file states them: transformers.js takes a length of 20 tokens, and the 50 likeliest tokens alone, for a
 * model that says nothing of either; here both are off.
 */
import { FlashSamplingError } from "@flashsampling/core";
import type { JsonObject } from "../repository/json.js";
import type { GenerateOptions } from "./options.js";

/** What a model asks for. */
export interface GenerationDefaults {
  /** Options that it sets. */
  readonly options: GenerateOptions;
  /** Tokens that end a sequence. */
  readonly endTokens: readonly number[];
  /** Most tokens of prompt and sequence together, if it says so. */
  readonly maxLength: number | undefined;
  /** Least tokens of prompt and sequence together. */
  readonly minLength: number;
  /** Tokens that the first drawn token may not be. */
  readonly suppressedAtBegin: readonly number[];
  /** The token that a sequence at its greatest length ends with. */
  readonly forcedEndToken: number | undefined;
  /** What of it is not honoured, or differently: a sentence each. */
  readonly notices: readonly string[];
}

/** Parameters that cannot be honoured, and the value at which each does nothing. */
const UNSUPPORTED: Readonly<Record<string, unknown>> = {
  num_beams: 1,
  num_beam_groups: 1,
  diversity_penalty: 0,
  length_penalty: 1,
  early_stopping: false,
  penalty_alpha: 0,
  dola_layers: null,
  typical_p: 1,
  top_h: null,
  encoder_repetition_penalty: 1,
  encoder_no_repeat_ngram_size: 0,
  exponential_decay_length_penalty: null,
  guidance_scale: 1,
  force_words_ids: null,
  constraints: null,
  sequence_bias: null,
  forced_bos_token_id: null,
  forced_decoder_ids: null,
  decoder_start_token_id: null,
  watermarking_config: null,
  remove_invalid_values: false,
  token_healing: false,
  output_attentions: false,
  output_hidden_states: false,
  output_scores: false,
  output_logits: false,
  return_dict_in_generate: false,
  low_memory: null,
  use_cache: true,
};

/** Parameters that change no token here: notes of who wrote the file, padding of batches, how a cache or a draft model is kept. */
const WITHOUT_EFFECT: readonly string[] = [
  "pad_token_id",
  "bos_token_id",
  "renormalize_logits",
  "transformers_version",
  "_from_model_config",
  "_commit_hash",
  "generation_kwargs",
  "cache_implementation",
  "cache_config",
  "return_legacy_cache",
  "prefill_chunk_size",
  "compile_config",
  "disable_compile",
  "is_assistant",
  "num_assistant_tokens",
  "num_assistant_tokens_schedule",
  "assistant_confidence_threshold",
  "prompt_lookup_num_tokens",
  "max_matching_ngram_size",
  "assistant_early_exit",
  "assistant_lookbehind",
  "target_lookbehind",
];

/** Parameters that are an option of `generate` by another name. */
const NUMBERS = {
  top_k: "topK",
  top_p: "topP",
  min_p: "minP",
  epsilon_cutoff: "epsilonCutoff",
  eta_cutoff: "etaCutoff",
  repetition_penalty: "repetitionPenalty",
  frequency_penalty: "frequencyPenalty",
  presence_penalty: "presencePenalty",
  no_repeat_ngram_size: "noRepeatNgramSize",
  max_new_tokens: "maxTokens",
  min_new_tokens: "minTokens",
  max_time: "maxTime",
  num_return_sequences: "n",
} as const satisfies Readonly<Record<string, keyof GenerateOptions>>;

const OTHERS: readonly string[] = [
  "do_sample",
  "temperature",
  "max_length",
  "min_length",
  "eos_token_id",
  "stop_strings",
  "bad_words_ids",
  "suppress_tokens",
  "begin_suppress_tokens",
  "forced_eos_token_id",
];

/** Parameters that `config.json` may hold too, where old models have them. */
const KNOWN = new Set([...Object.keys(NUMBERS), ...OTHERS, ...Object.keys(UNSUPPORTED)]);

const MAX_COUNT = 2 ** 31 - 1;

/**
 * Reads what a model asks for.
 *
 * @param generation - `generation_config.json`, if there is one
 * @param config - `config.json`
 * @param vocabSize - every token must lie below it
 * @throws FlashSamplingError `MALFORMED_FILE`, naming the file and the key
 */
export function readGenerationConfig(
  generation: JsonObject | undefined,
  config: JsonObject,
  vocabSize: number,
): GenerationDefaults {
  const text = config.has("text_config") ? [config.object("text_config")] : [];
  const files = [...(generation === undefined ? [] : [generation]), ...text, config];
  const fileWith = (key: string) => files.find((file) => file.has(key));
  const read = <T>(key: string, take: (file: JsonObject) => T): T | undefined => {
    const file = fileWith(key);
    return file && take(file);
  };
  const number = (key: string) => read(key, (file) => file.number(key));
  const integer = (key: string, min = 0, max = MAX_COUNT) => read(key, (file) => file.integer(key, min, max));
  const tokens = (key: string) => read(key, (file) => file.integerOrIntegers(key, 0, vocabSize - 1)) ?? [];

  const notices: string[] = [];
  const asked: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(NUMBERS)) {
    const value = number(key);
    if (value !== undefined) asked[option] = value;
  }
  // Hugging Face: 0 for what has no least length, and for no limit on time.
  if (asked.maxTime === 0) asked.maxTime = undefined;

  const sample = read("do_sample", (file) => file.boolean("do_sample"));
  const temperature = number("temperature");
  if (sample === false) asked.temperature = 0;
  else if (sample || temperature !== undefined) asked.temperature = temperature ?? 1;
  if (sample === false && temperature !== undefined && temperature !== 1 && temperature !== 0) {
    notices.push(
      `generation_config.json: temperature ${temperature} has no effect, since do_sample is false: the likeliest token is taken.`,
    );
  }
  if (sample === undefined && temperature) {
    notices.push(
      `generation_config.json: temperature ${temperature} is taken, though do_sample, which transformers.js asks for, is not set.`,
    );
  }

  const bias = new Map(tokens("suppress_tokens").map((token) => [token, Number.NEGATIVE_INFINITY] as const));
  if (bias.size > 0) asked.logitBias = bias;
  const badWords = read("bad_words_ids", (file) => readLists(file, "bad_words_ids", vocabSize));
  if (badWords !== undefined) asked.badWords = badWords;
  const stopStrings = read("stop_strings", (file) => file.stringOrStrings("stop_strings", 64, 1000));
  if (stopStrings !== undefined) asked.stopStrings = stopStrings;
  const forcedEndTokens = tokens("forced_eos_token_id");
  if (forcedEndTokens.length > 1) {
    notices.push("generation_config.json: of forced_eos_token_id, the first is taken.");
  }

  for (const [key, neutral] of Object.entries(UNSUPPORTED)) {
    const value = fileWith(key)?.entries[key];
    if (value === undefined || value === neutral || isEmpty(value)) continue;
    notices.push(`generation_config.json: ${key} ${shown(value)} is not supported and has no effect.`);
  }
  for (const [key, value] of Object.entries(generation?.entries ?? {})) {
    if (KNOWN.has(key) || WITHOUT_EFFECT.includes(key) || value === null) continue;
    notices.push(`generation_config.json: ${shown(key)} is not known and has no effect.`);
  }
  return {
    options: asked,
    endTokens: tokens("eos_token_id"),
    maxLength: integer("max_length", 1),
    minLength: integer("min_length") ?? 0,
    suppressedAtBegin: tokens("begin_suppress_tokens"),
    forcedEndToken: forcedEndTokens[0],
    notices,
  };
}

function readLists(file: JsonObject, key: string, vocabSize: number): number[][] {
  const value = file.entries[key];
  const isToken = (token: unknown) => Number.isInteger(token) && Number(token) >= 0 && Number(token) < vocabSize;
  const isList = (list: unknown) => Array.isArray(list) && list.length > 0 && list.every(isToken);
  if (Array.isArray(value) && value.every(isList)) return value;
  const message = `The model's generation_config.json: ${key} must be arrays of token ids from 0 to ${vocabSize - 1}.`;
  throw new FlashSamplingError("MALFORMED_FILE", message);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

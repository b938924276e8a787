/**
 * Fits the settings that a model asks for into what backend and context allow.
 */
import type { GenerateOptions } from "@flashsampling/onnx";
import {
  allowedValues,
  nearestSetting,
  SETTING_KEYS,
  type SettingLimits,
  type Settings,
  settingName,
} from "./chat/settings.js";
import { ChatError } from "./errors.js";

/** What `generation_config.json` calls the settings. */
const SETTING_KEYS_OF_MODELS: Readonly<Record<keyof Settings, string>> = {
  temperature: "temperature",
  topK: "top_k",
  topP: "top_p",
  minP: "min_p",
  repetitionPenalty: "repetition_penalty",
  maxTokens: "max_new_tokens",
};

/** The settings that a model asks for, as far as the chat can have them. */
export interface FittedSettings {
  /** The settings, all allowed. */
  readonly settings: Partial<Settings>;
  /** What to tell the user about each that had to be changed. */
  readonly notices: ReadonlyMap<keyof Settings, string>;
}

/**
 * Fits settings.
 *
 * @param asked - what the model asks for
 * @param limits - what bounds the settings
 * @throws ChatError `MODEL_INVALID`, naming the file and the key, if a value means nothing
 */
export function fitSettings(asked: Pick<GenerateOptions, keyof Settings>, limits: SettingLimits): FittedSettings {
  const notices = new Map<keyof Settings, string>();
  const settings = SETTING_KEYS.flatMap((key) => {
    const value = asked[key];
    if (value === undefined) return [];
    const fitted = nearestSetting(key, value, limits);
    const where = `generation_config.json: ${SETTING_KEYS_OF_MODELS[key]}`;
    if (fitted === undefined) {
      const allowed = allowedValues(key, limits);
      throw new ChatError("MODEL_INVALID", `The model's ${where} cannot be ${value}; it takes ${allowed}.`);
    }
    if (fitted !== value) {
      notices.set(key, `The model asks for ${settingName(key)} ${value} (${where}); it is ${fitted} here.`);
    }
    return [[key, fitted] as const];
  });
  return { settings: Object.fromEntries(settings), notices };
}

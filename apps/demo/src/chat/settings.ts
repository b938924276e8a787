/**
 * The sampling settings that people can change: their names, what is allowed, and how they are read and written. The command line,
 * `/set` and a model's `generation_config.json` all go through this table.
 */
import { ChatError } from "../errors.js";

/** Sampling settings of a reply. */
export interface Settings {
  /** Logits are divided by it; 0 always takes the likeliest token. */
  readonly temperature: number;
  /** Only the k likeliest tokens; 0 is off. */
  readonly topK: number;
  /** Only the likeliest tokens that together have this probability; 1 is off. */
  readonly topP: number;
  /** Only tokens that are at least this likely relative to the likeliest; 0 is off. */
  readonly minP: number;
  /** Tokens that the conversation holds already become less likely by it; 1 is off. */
  readonly repetitionPenalty: number;
  /** Most tokens of one reply. */
  readonly maxTokens: number;
}

/** What bounds the settings from outside. */
export interface SettingLimits {
  /** Largest top-k that the backend takes. */
  readonly maxTopK: number;
  /** The model's context length. */
  readonly contextLength: number;
}

/** The settings where neither user nor model asks for others. */
export const DEFAULT_SETTINGS: Settings = {
  temperature: 0.7,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  maxTokens: 256,
};

interface SettingRule {
  readonly allowed: (limits: SettingLimits) => string;
  readonly accepts: (value: number, limits: SettingLimits) => boolean;
  /** The allowed value that comes closest to a meaningful one that is not allowed here. */
  readonly nearest: (value: number, limits: SettingLimits) => number;
}

const RULES: Readonly<Record<keyof Settings, SettingRule>> = {
  temperature: {
    // Below 0.01 dividing by it could overflow; 0 says the same.
    allowed: () => "0 (always the likeliest token) or a number from 0.01 to 10",
    accepts: (value) => value === 0 || (value >= 0.01 && value <= 10),
    nearest: (value) => (value > 0 ? Math.min(Math.max(value, 0.01), 10) : value),
  },
  topK: {
    allowed: ({ maxTopK }) => `0 (off) or a whole number up to ${maxTopK}`,
    accepts: (value, { maxTopK }) => Number.isInteger(value) && value >= 0 && value <= maxTopK,
    nearest: (value, { maxTopK }) => Math.min(value, maxTopK),
  },
  topP: {
    allowed: () => "a number above 0 and up to 1 (off)",
    accepts: (value) => value > 0 && value <= 1,
    nearest: (value) => value,
  },
  minP: {
    allowed: () => "a number from 0 (off) to 1",
    accepts: (value) => value >= 0 && value <= 1,
    nearest: (value) => value,
  },
  repetitionPenalty: {
    allowed: () => "a number from 0.1 to 10; 1 is off",
    accepts: (value) => value >= 0.1 && value <= 10,
    nearest: (value) => (value > 0 ? Math.min(Math.max(value, 0.1), 10) : value),
  },
  maxTokens: {
    allowed: ({ contextLength }) => `a whole number from 1 to ${contextLength}`,
    accepts: (value, { contextLength }) => Number.isInteger(value) && value >= 1 && value <= contextLength,
    nearest: (value, { contextLength }) => Math.min(value, contextLength),
  },
};

/** The settings' keys, in the order in which they are shown. */
export const SETTING_KEYS = Object.keys(RULES) as readonly (keyof Settings)[];

/** A setting's name as people write it: `topK` is `top-k`. */
export function settingName(key: keyof Settings): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The setting that a name means; `top-k`, `top_k` and `topK` are the same. */
export function findSetting(name: string): keyof Settings | undefined {
  const plain = (text: string) => text.replaceAll(/[-_]/g, "").toLowerCase();
  return SETTING_KEYS.find((key) => plain(key) === plain(name));
}

/** Characters of a refused value that its message shows. */
const LONGEST_SHOWN = 60;

/**
 * Reads a value.
 *
 * @param key - the setting
 * @param text - what was written
 * @param limits - what bounds it from outside
 * @throws ChatError `USAGE`, saying what is allowed
 */
export function parseSetting(key: keyof Settings, text: string, limits: SettingLimits): number {
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (RULES[key].accepts(value, limits)) return value;
  const allowed = allowedValues(key, limits);
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  throw new ChatError("USAGE", `${settingName(key)} cannot be ${JSON.stringify(shown)}; it takes ${allowed}.`);
}

/** What a setting takes, in words. */
export function allowedValues(key: keyof Settings, limits: SettingLimits): string {
  return RULES[key].allowed(limits);
}

/**
 * The allowed value that comes closest to what a model asks for: models are made for other programs too, which may allow more.
 *
 * @returns the value; `undefined` if what is asked for means nothing anywhere
 */
export function nearestSetting(key: keyof Settings, value: number, limits: SettingLimits): number | undefined {
  const { accepts, nearest } = RULES[key];
  const allowed = nearest(value, limits);
  return accepts(allowed, limits) ? allowed : undefined;
}

/** The settings on one line. */
export function describeSettings(settings: Settings): string {
  return SETTING_KEYS.map((key) => `${settingName(key)} ${settings[key]}`).join(", ");
}

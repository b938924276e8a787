/**
 * Names that callers may write: those that `sample` knows, and those that other libraries taught them.
 */
import type { SampleOptions } from "./sample-options.js";

/** Options of a call. */
export const SAMPLE_OPTIONS: readonly (keyof SampleOptions)[] = [
  "temperature",
  "topK",
  "topP",
  "minP",
  "epsilonCutoff",
  "etaCutoff",
  "topNSigma",
  "repetitionPenalty",
  "frequencyPenalty",
  "presencePenalty",
  "promptTokens",
  "outputTokens",
  "logitBias",
  "allowedTokens",
  "logprobs",
  "logprobsMode",
  "seed",
  "stream",
  "position",
  "state",
  "draws",
  "variant",
  "tokensInto",
  "onRowError",
  "signal",
];

/** Options of a call that queued steps do not have. */
export const NOT_OF_STEPS = [
  "state",
  "variant",
  "tokensInto",
  "onRowError",
  "signal",
] as const satisfies readonly (keyof SampleOptions)[];

/** Options of a queue of steps. */
export const STEP_OPTIONS: readonly string[] = [
  "batchSize",
  "maxSteps",
  ...SAMPLE_OPTIONS.filter((name) => !NOT_OF_STEPS.some((other) => other === name)),
];

/** Options that a row state holds. */
export const STATE_OPTIONS = [
  "seed",
  "stream",
  "position",
  "promptTokens",
  "outputTokens",
  "allowedTokens",
] as const satisfies readonly (keyof SampleOptions)[];

/** Settings of other samplers that this one does not have: refused as unsupported rather than as typing errors. */
export const RESERVED_OPTIONS: readonly string[] = [
  "typicalP",
  "xtcProbability",
  "xtcThreshold",
  "mirostat",
  "mirostatTau",
  "mirostatEta",
  "dryMultiplier",
  "dryBase",
  "dryAllowedLength",
  "topA",
  "tfsZ",
  "dynatempRange",
  "smoothingFactor",
  "noRepeatNgramSize",
  "guidanceScale",
];

/** What people who come from another library mean. */
export const FOREIGN_OPTIONS: Readonly<Record<string, string>> = {
  temp: "temperature",
  doSample: "temperature, where 0 is greedy",
  repeatPenalty: "repetitionPenalty",
  topLogprobs: "logprobs, the number of likeliest tokens to report",
  allowedTokenIds: "allowedTokens, a bitmask that tokenBitmask makes",
  bitmask: "allowedTokens",
  tokenBitmask: "allowedTokens",
  badWords: "logitBias with -Infinity for each token",
  suppressTokens: "logitBias with -Infinity for each token",
  inputIds: "promptTokens",
  promptTokenIds: "promptTokens",
  outputTokenIds: "outputTokens",
  randomSeed: "seed",
  rowState: "state",
  n: "draws",
  numSamples: "draws",
  numReturnSequences: "draws",
  maxTokens: "draws (a text's length is up to the loop that calls sample)",
  maxNewTokens: "draws (a text's length is up to the loop that calls sample)",
  softCap: "the head's softCap, which loadLmHead takes",
  logitScale: "the head's logitScale, which loadLmHead takes",
  abortSignal: "signal",
};

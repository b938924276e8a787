/**
 * What users set on a call of `generate`.
 */
import {
  FlashSamplingError,
  type LogprobsMode,
  type SampleOptions,
  type TokenBias,
  type TokenMask,
  type Variant,
} from "@flashsampling/core";
import {
  invalidArgument,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
  requireSignal,
} from "@flashsampling/core/backend";

/** A constraint on generated text: which tokens may come next. One serves any number of sequences. */
export interface Grammar {
  /** Begins a sequence. */
  begin(): GrammarMatcher;
}

/** A grammar's place in one sequence. */
export interface GrammarMatcher {
  /** The tokens that may come next: a bitmask of ⌈V / 32⌉ words as xgrammar and llguidance fill in, or `undefined` for all. */
  allowedTokens(): TokenMask | undefined | Promise<TokenMask | undefined>;
  /** Takes the token that was drawn. Not called for tokens that end the sequence. */
  accept(token: number): void | Promise<void>;
  /** Whether nothing may follow: the sequence then ends. Default: it ends when the model draws an end token. */
  isComplete?(): boolean;
}

/** Options of `generate`. What is left out is as the model's `generation_config.json` says, or off. */
export interface GenerateOptions {
  /** Logits are divided by it; 0 is greedy. Default: what the model asks for, else 0. */
  readonly temperature?: number | undefined;
  /** Keep exactly the k best tokens; 0 is off. */
  readonly topK?: number | undefined;
  /** Keep a token iff the probability strictly before it is below this; 1 is off. */
  readonly topP?: number | undefined;
  /** Keep tokens at least this likely relative to the likeliest; 0 is off. */
  readonly minP?: number | undefined;
  /** Keep tokens of at least this probability; 0 is off. */
  readonly epsilonCutoff?: number | undefined;
  /** Keep tokens of probability at least min(η, √η · e^−H), H the entropy in nats; 0 is off. */
  readonly etaCutoff?: number | undefined;
  /** Keep tokens whose logit is at most n standard deviations below the largest. */
  readonly topNSigma?: number | undefined;
  /** Acts once on each token that prompt or reply holds: a positive logit is divided by it, another multiplied. 1 is off. */
  readonly repetitionPenalty?: number | undefined;
  /** Subtracted from a token's logit for each time that it stands in the reply. */
  readonly frequencyPenalty?: number | undefined;
  /** Subtracted from a token's logit if it stands in the reply. */
  readonly presencePenalty?: number | undefined;
  /** No n tokens that follow each other may come twice, prompt included; 0 is off. */
  readonly noRepeatNgramSize?: number | undefined;
  /** Added to the raw logits of a few tokens; −Infinity excludes a token. */
  readonly logitBias?: TokenBias | undefined;
  /** Sequences of tokens that may not be drawn. */
  readonly badWords?: readonly (readonly number[])[] | undefined;
  /** Constrains every sequence to a grammar. */
  readonly grammar?: Grammar | undefined;
  /** Most tokens of a sequence, the one that ends it included. Default: what the model asks for, else as many as fit its context. */
  readonly maxTokens?: number | undefined;
  /** Least tokens of a sequence before an end token may be drawn or a stop string ends it. Default 0. */
  readonly minTokens?: number | undefined;
  /** Most seconds; sequences that are not at their end then end where they are. Default: no limit. */
  readonly maxTime?: number | undefined;
  /** Strings that end a sequence and are not part of its text, beside those that the model asks for. */
  readonly stopStrings?: readonly string[] | undefined;
  /** Tokens that end a sequence and are not part of its text, beside the model's end tokens. */
  readonly stopTokens?: Iterable<number> | undefined;
  /** Number of sequences, drawn independently. Default 1. */
  readonly n?: number | undefined;
  /** Seed of the noise. Default: one is drawn; the result tells it. */
  readonly seed?: bigint | number | undefined;
  /** Stream of the first sequence's noise; the others take the numbers that follow. Default 0. */
  readonly stream?: number | undefined;
  /** Position of the first token's noise, counting on from there. Default 0. */
  readonly position?: number | undefined;
  /** Ask for log-probabilities: of the drawn tokens, and of this many likeliest tokens besides, 0 to 64. */
  readonly logprobs?: number | undefined;
  /** Whose log-probabilities: the model's own ("raw", the default), or those of the distribution drawn from ("processed"). */
  readonly logprobsMode?: LogprobsMode | undefined;
  /** How the distribution is factorised; part of which token a seed draws. Default "fused". */
  readonly variant?: Variant | undefined;
  /** What else the chat template gets: `tools`, `enable_thinking`, … */
  readonly templateVariables?: Readonly<Record<string, unknown>> | undefined;
  /** Ends the generation: the iterator throws `ABORTED`, and the model stays usable. */
  readonly signal?: AbortSignal | undefined;
}

/** Options that are core's, and go to `sample` as they are. */
export const SAMPLE_OPTIONS = [
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
  "logprobs",
  "logprobsMode",
  "variant",
] as const satisfies readonly (keyof GenerateOptions & keyof SampleOptions)[];

/** Names of all options. */
const OPTIONS: readonly (keyof GenerateOptions)[] = [
  ...SAMPLE_OPTIONS,
  "noRepeatNgramSize",
  "logitBias",
  "badWords",
  "grammar",
  "maxTokens",
  "minTokens",
  "maxTime",
  "stopStrings",
  "stopTokens",
  "n",
  "seed",
  "stream",
  "position",
  "templateVariables",
  "signal",
];

/** What people who come from another library mean. */
const FOREIGN_OPTIONS: Readonly<Record<string, string>> = {
  maxNewTokens: "maxTokens",
  minNewTokens: "minTokens",
  stop: "stopStrings",
  eosTokenId: "stopTokens",
  numReturnSequences: "n",
  doSample: "temperature, where 0 is greedy",
  badWordsIds: "badWords",
  abortSignal: "signal",
};

const MAX_SEQUENCES = 1024;
const MAX_STOP_STRINGS = 64;
const MAX_STOP_STRING_LENGTH = 1000;

/**
 * Checks the options that are not core's; core checks the others before the first token is drawn.
 *
 * @returns the options, with iterables that can be gone through but once as arrays
 * @throws FlashSamplingError `INVALID_ARGUMENT` naming the option
 */
export function takeGenerateOptions(options: GenerateOptions, vocabSize: number): GenerateOptions {
  requireObject("options", options);
  refuseUnknownOptions(options, OPTIONS, [], FOREIGN_OPTIONS);
  const { maxTokens, minTokens = 0, maxTime, n = 1, noRepeatNgramSize = 0, stopStrings = [], signal } = options;
  if (maxTokens !== undefined) requirePositiveInteger("maxTokens", maxTokens, 2 ** 31 - 1);
  requireCount("minTokens", minTokens);
  if (maxTokens !== undefined && minTokens > maxTokens) {
    throw invalidArgument("minTokens", `at most maxTokens, ${maxTokens}`, minTokens);
  }
  requireCount("noRepeatNgramSize", noRepeatNgramSize);
  requirePositiveInteger("n", n, MAX_SEQUENCES);
  if (maxTime !== undefined && !(typeof maxTime === "number" && maxTime > 0)) {
    throw invalidArgument("maxTime", "a number of seconds above 0", maxTime);
  }
  const isStop = (stop: unknown) => typeof stop === "string" && stop !== "" && stop.length <= MAX_STOP_STRING_LENGTH;
  if (!Array.isArray(stopStrings) || stopStrings.length > MAX_STOP_STRINGS || !stopStrings.every(isStop)) {
    const wanted = `at most ${MAX_STOP_STRINGS} strings of 1 to ${MAX_STOP_STRING_LENGTH} characters`;
    throw invalidArgument("stopStrings", wanted, stopStrings);
  }
  const stopTokens = takeTokens("stopTokens", options.stopTokens, vocabSize);
  const { badWords = [], grammar, templateVariables } = options;
  if (!Array.isArray(badWords)) throw invalidArgument("badWords", "an array of arrays of token ids", badWords);
  for (const word of badWords) {
    if (!Array.isArray(word) || word.length === 0) {
      throw invalidArgument("badWords", "made of arrays of at least one token id", word);
    }
    takeTokens("badWords", word, vocabSize);
  }
  if (grammar !== undefined && typeof grammar?.begin !== "function") {
    throw invalidArgument("grammar", "an object with a function begin", grammar);
  }
  if (templateVariables !== undefined) requireObject("templateVariables", templateVariables);
  requireSignal(signal);
  return { ...options, stopTokens };
}

function requireCount(argument: string, value: unknown): void {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return;
  throw invalidArgument(argument, "a whole number", value);
}

function takeTokens(argument: string, tokens: Iterable<number> | undefined, vocabSize: number): number[] | undefined {
  if (tokens === undefined) return undefined;
  if (typeof tokens !== "object" || typeof tokens?.[Symbol.iterator] !== "function") {
    throw invalidArgument(argument, "an array or another iterable of token ids", tokens);
  }
  const taken: number[] = [];
  for (const token of tokens) {
    taken.push(token);
    if (Number.isInteger(token) && token >= 0 && token < vocabSize) continue;
    const message = `${argument} holds ${String(token)}; token ids are integers from 0 to ${vocabSize - 1}.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument });
  }
  return taken;
}

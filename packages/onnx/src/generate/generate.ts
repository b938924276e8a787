/**
 * The loop of every language model: the body turns the tokens so far into hidden states, and FlashSampling draws the next tokens straight
 * from them; no array of logits exists in between.
 */
import {
  FlashSamplingError,
  type LmHead,
  type RowState,
  type SampleLogprobs,
  type SampleOptions,
  type SampleResult,
  throwIfAborted,
  tokenBitmask,
} from "@flashsampling/core";
import type { Body, DeviceHiddenStates } from "../runtime/body.js";
import type { ModelText } from "../text/model-text.js";
import { TokenBans } from "./bans.js";
import type { GenerationDefaults } from "./generation-config.js";
import { GrammarPlace } from "./grammar.js";
import { type GenerateOptions, SAMPLE_OPTIONS, takeGenerateOptions } from "./options.js";
import { type EndReason, Sequence } from "./sequence.js";

/** What generation needs of a model. */
export interface GenerationModel {
  /** Everything up to the final hidden states: [B, D] for B sequences of one length. */
  readonly body: Pick<Body, "hiddenAfter">;
  /** Whether the head takes hidden states where the body leaves them, in a device's memory. */
  readonly sharesDevice: boolean;
  /** Draws tokens from hidden states. */
  readonly head: Pick<LmHead, "sample" | "createRowState" | "vocabSize">;
  /** Tokens to text. */
  readonly text: Pick<ModelText, "detokenizer" | "specialTokens">;
  /** Most tokens that the model sees at once. */
  readonly contextLength: number;
  /** What its `generation_config.json` asks for. */
  readonly defaults: GenerationDefaults;
}

/** A token and its log-probability, a natural logarithm. */
export interface TokenLogprob {
  /** Its id. */
  readonly token: number;
  /** At most 0. */
  readonly logprob: number;
}

/** One drawn token. */
export interface GeneratedToken {
  /** Number of its sequence, from 0. */
  readonly sequence: number;
  /** Its id. */
  readonly token: number;
  /**
   * Text that is certain now, often that of this token. Empty while a character is not whole or a stop string may have begun. The texts of a
   * sequence, joined, are its text.
   */
  readonly text: string;
  /** Its log-probability, if asked for. */
  readonly logprob?: number | undefined;
  /** The likeliest tokens at its place, if asked for. */
  readonly topLogprobs?: readonly TokenLogprob[] | undefined;
  /** Why the sequence ends here, if it does. */
  readonly endReason?: EndReason | undefined;
}

/** What became of a sequence. */
export interface GeneratedSequence {
  /** All of its text. */
  readonly text: string;
  /** All of its tokens, the one that ended it included. */
  readonly tokens: readonly number[];
  /** Why it ended. */
  readonly endReason: EndReason;
}

/** What a generation has come to. */
export interface GenerateResult {
  /** The sequences, in order. */
  readonly sequences: readonly GeneratedSequence[];
  /** Number of tokens of the prompt. */
  readonly promptTokens: number;
  /**
   * Seed of the noise: with it the same call draws the same tokens again, if the body computes the same hidden states again.
   * `LanguageModel.forget` before both makes it compute alike.
   */
  readonly seed: bigint;
}

/**
 * Draws one or several sequences.
 *
 * @param model - body, head, tokenizer, and what the model asks for
 * @param prompt - the tokens so far, at least one
 * @param givenOptions - what takes the place of what the model asks for
 * @returns the tokens as they are drawn, those of several sequences by turns; then what it has come to
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `UNSUPPORTED` naming the option before anything is computed; `ABORTED`; what body and
 * head throw
 */
export async function* generateTokens(
  model: GenerationModel,
  prompt: readonly number[],
  givenOptions: GenerateOptions = {},
): AsyncGenerator<GeneratedToken, GenerateResult, void> {
  const { head, body, text } = model;
  const options = takeGenerateOptions(givenOptions, head.vocabSize);
  requirePrompt(prompt, model);
  const settings = mergeOptions(options, model.defaults, prompt.length);
  const { n, stream, position, signal, maxTokens, maxTime, grammar } = settings;
  const endTokens = new Set([...model.defaults.endTokens, ...settings.stopTokens]);
  const bans = new TokenBans(settings, endTokens, model.defaults.suppressedAtBegin);
  const { forcedEndToken } = model.defaults;
  const forcedEnd = forcedEndToken === undefined ? undefined : tokenBitmask(head.vocabSize, [forcedEndToken]);
  const rules = { ...settings, endTokens, specialTokens: text.specialTokens, contextLength: model.contextLength };
  const sequences = Array.from(
    { length: n },
    (_, index) => new Sequence(index, prompt, rules, text.detokenizer(), grammar && new GrammarPlace(grammar)),
  );
  const deadline = maxTime === undefined ? Number.POSITIVE_INFINITY : performance.now() + 1000 * maxTime;

  const openState = (rows: readonly Sequence[], seed: bigint | number | undefined): Promise<RowState> =>
    head.createRowState({
      batchSize: rows.length,
      ...(seed !== undefined && { seed }),
      stream: rows.map(({ index }) => stream + index),
      position: rows.map(({ drawn }) => position + drawn.length),
      promptTokens: rows.map(() => prompt),
      outputTokens: rows.map(({ drawn }) => drawn),
    });
  let rows: readonly Sequence[] = sequences;
  let state = await openState(rows, settings.seed);
  const seed = (await state.identity()).seed[0] as bigint;

  try {
    while (rows.length > 0) {
      throwIfAborted(signal);
      const isFirst = rows[0]?.drawn.length === 0;
      // All sequences begin with the prompt, which is computed once.
      const hidden =
        isFirst && n > 1
          ? repeated(await body.hiddenAfter([prompt], signal), n)
          : await body.hiddenAfter(
              rows.map(({ tokens }) => tokens),
              signal,
              model.sharesDevice,
            );
      const isLast = rows[0]?.drawn.length === maxTokens - 1;
      if (isLast && forcedEnd !== undefined) state.setAllowedTokens(forcedEnd);
      else if (grammar !== undefined) {
        state.setAllowedTokens(await Promise.all(rows.map((row) => row.allowedTokens())));
      }
      const logitBias = bans.isEmpty ? undefined : rows.map((row) => bans.of(row));
      const sampling = { ...settings.sampling, state, logitBias, signal };
      const result = await ("release" in hidden
        ? sampleAndRelease(head, hidden, sampling)
        : head.sample(hidden, sampling));
      const isLate = performance.now() >= deadline;
      const items: GeneratedToken[] = [];
      for (const [row, sequence] of rows.entries()) {
        const token = result.tokens[row] as number;
        const { text, endReason } = await sequence.push(token, isLate);
        items.push({
          sequence: sequence.index,
          token,
          text,
          ...(result.logprobs && logprobsOf(result.logprobs, row)),
          ...(endReason && { endReason }),
        });
      }
      yield* items;
      const going = rows.filter(({ endReason }) => endReason === undefined);
      if (going.length < rows.length) {
        await state.dispose();
        if (going.length > 0) state = await openState(going, seed);
        rows = going;
      }
    }
  } finally {
    await state.dispose();
  }
  return {
    sequences: sequences.map(({ text, drawn, endReason }) => ({
      text,
      tokens: drawn,
      endReason: endReason as EndReason,
    })),
    promptTokens: prompt.length,
    seed,
  };
}

function requirePrompt(prompt: readonly number[], { head, contextLength }: GenerationModel): void {
  const refuse = (problem: string): never => {
    throw new FlashSamplingError("INVALID_ARGUMENT", `The prompt ${problem}.`, { argument: "prompt" });
  };
  if (prompt.length === 0) refuse("has no token; begin with at least one");
  if (prompt.length > contextLength) refuse(`has ${prompt.length} tokens; the model sees at most ${contextLength}`);
  const bad = prompt.findIndex((token) => !Number.isInteger(token) || token < 0 || token >= head.vocabSize);
  if (bad >= 0) refuse(`holds token ${String(prompt[bad])}; ids are integers from 0 to ${head.vocabSize - 1}`);
}

/** What the caller asks for, what the model asks for, and what is usual, in this order. */
function mergeOptions(
  options: GenerateOptions,
  { options: asked, maxLength, minLength }: GenerationDefaults,
  promptLength: number,
) {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const merged: GenerateOptions = { temperature: 0, ...asked, ...given };
  const { logprobs, logprobsMode } = merged;
  const sampling = Object.fromEntries(SAMPLE_OPTIONS.map((name) => [name, merged[name]])) as SampleOptions;
  const room = maxLength === undefined ? Number.POSITIVE_INFINITY : Math.max(1, maxLength - promptLength);
  const maxTokens = merged.maxTokens ?? room;
  return {
    sampling: { ...sampling, logprobs, logprobsMode },
    n: merged.n ?? 1,
    seed: merged.seed,
    stream: merged.stream ?? 0,
    position: merged.position ?? 0,
    signal: merged.signal,
    grammar: merged.grammar,
    maxTime: merged.maxTime,
    maxTokens,
    minTokens: Math.min(merged.minTokens ?? Math.max(0, minLength - promptLength), maxTokens),
    stopTokens: [...(merged.stopTokens ?? [])],
    stopStrings: [...(asked.stopStrings ?? []), ...(options.stopStrings ?? [])],
    noRepeatNgramSize: merged.noRepeatNgramSize ?? 0,
    badWords: [...(asked.badWords ?? []), ...(options.badWords ?? [])],
    logitBias: [asked.logitBias, options.logitBias],
  };
}

/** Hidden states in a device's memory are read before `sample` returns, so their memory is free from then on. */
function sampleAndRelease(
  head: Pick<LmHead, "sample">,
  hidden: DeviceHiddenStates,
  options: SampleOptions,
): Promise<SampleResult> {
  try {
    return head.sample(hidden, options);
  } finally {
    hidden.release();
  }
}

function repeated(hidden: Float32Array, times: number): Float32Array {
  const all = new Float32Array(times * hidden.length);
  for (let i = 0; i < times; i++) all.set(hidden, i * hidden.length);
  return all;
}

function logprobsOf({ chosen, topTokens, topLogprobs }: SampleLogprobs, row: number) {
  const top = topTokens.length / chosen.length;
  return {
    logprob: chosen[row] as number,
    topLogprobs: Array.from({ length: top }, (_, i) => ({
      token: topTokens[row * top + i] as number,
      logprob: topLogprobs[row * top + i] as number,
    })),
  };
}

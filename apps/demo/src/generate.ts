/**
 * One reply of the model, as a stream of text. The loop of every language model: the body turns the tokens so far into a hidden
 * state, and FlashSampling draws the next token straight from it; no array of logits exists in between.
 */
import type { LmHead } from "@flashsampling/core";
import type { Settings } from "./chat/settings.js";
import type { Detokenizer } from "./model/detokenizer.js";
import { StopFinder } from "./model/stop.js";
import { StreamTrimmer } from "./model/trim.js";
import type { NoiseSequence } from "./noise-sequence.js";

/** What generation needs of a model. */
export interface LanguageModel {
  /** Everything up to the final hidden state. */
  readonly body: { hiddenAfter(sequence: readonly number[]): Promise<Float32Array> };
  /** Draws tokens from hidden states. */
  readonly head: Pick<LmHead, "sample">;
  /** Tokens to text. */
  readonly text: { detokenizer(): Detokenizer; isSpecial(token: number): boolean };
  /** Most tokens that the model sees at once. */
  readonly contextLength: number;
  /** Tokens that end the model's turn. */
  readonly endTokens: ReadonlySet<number>;
}

/** What to generate. */
export interface GenerateRequest {
  /** The conversation so far, in tokens; at least one, at most the model's context. */
  readonly prompt: readonly number[];
  /** Sampling settings. */
  readonly settings: Settings;
  /** Where each token's noise comes from; moves on by one position a token. */
  readonly noise: NoiseSequence;
  /** Strings that end the reply and are not part of it. */
  readonly stopStrings: readonly string[];
  /** Ends the reply where it stands. */
  readonly signal?: AbortSignal | undefined;
}

/** Why a reply ended. */
export type EndReason =
  /** The model ended its turn. */
  | "turn"
  /** A stop string was met. */
  | "stop"
  /** As many tokens as allowed were drawn. */
  | "length"
  /** The model's context is full. */
  | "context"
  /** The signal fired. */
  | "aborted";

/** How a reply ended. */
export interface GenerateEnd {
  /** Why. */
  readonly reason: EndReason;
  /** Tokens drawn. */
  readonly tokens: number;
}

/**
 * Generates one reply.
 *
 * @param model - the model
 * @param request - what to generate
 * @returns pieces of the reply's text as they become certain, without white space around the whole; then how it ended
 */
export async function* generate(
  model: LanguageModel,
  request: GenerateRequest,
): AsyncGenerator<string, GenerateEnd, void> {
  const { settings, noise, signal } = request;
  const { temperature, topK, topP, minP, repetitionPenalty, maxTokens } = settings;
  const detokenizer = model.text.detokenizer();
  const stops = new StopFinder(request.stopStrings);
  const trimmer = new StreamTrimmer();
  const sequence = request.prompt.slice();
  const drawn = () => sequence.length - request.prompt.length;
  let reason: EndReason | undefined;

  while (reason === undefined) {
    // One token takes about a millisecond, so looking at the signal between tokens is soon enough.
    if (signal?.aborted) reason = "aborted";
    else if (drawn() >= maxTokens) reason = "length";
    else if (sequence.length > model.contextLength) reason = "context";
    else {
      const hidden = await model.body.hiddenAfter(sequence);
      // Prompt and reply count alike for this penalty.
      const penalty = repetitionPenalty === 1 ? {} : { repetitionPenalty, promptTokens: [sequence] };
      const { tokens } = await model.head.sample(hidden, {
        temperature,
        topK,
        topP,
        minP,
        ...penalty,
        ...noise.next(),
      });
      const token = tokens[0] as number;
      sequence.push(token);
      // Special tokens are the template's marks, never text: one in a reply means that the model has left its turn.
      if (model.endTokens.has(token) || model.text.isSpecial(token)) reason = "turn";
      else {
        const { text, stopped } = stops.push(detokenizer.push(token));
        const piece = trimmer.push(text);
        if (piece !== "") yield piece;
        if (stopped) return { reason: "stop", tokens: drawn() };
      }
    }
  }

  const { text, stopped } = stops.push(detokenizer.end());
  const piece = trimmer.push(stopped ? text : text + stops.end());
  if (piece !== "") yield piece;
  return { reason, tokens: drawn() };
}

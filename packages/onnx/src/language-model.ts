/**
 * A loaded language model: text in, text out.
 */
import {
  type ChosenBackend,
  FlashSamplingError,
  type LmHead,
  type PassedOverBackend,
  type Sampler,
} from "@flashsampling/core";
import { asyncDispose, invalidArgument } from "@flashsampling/core/backend";
import { type GeneratedToken, type GenerateResult, generateTokens } from "./generate/generate.js";
import type { GenerationDefaults } from "./generate/generation-config.js";
import { type GenerateOptions, takeGenerateOptions } from "./generate/options.js";
import type { Body } from "./runtime/body.js";
import type { Message, ModelText } from "./text/model-text.js";

/** What a model is made of. */
export interface LanguageModelParts {
  readonly name: string;
  readonly body: Body;
  readonly head: LmHead;
  readonly sampler: Sampler;
  readonly text: ModelText;
  readonly defaults: GenerationDefaults;
  readonly contextLength: number;
  /** Whether the head takes hidden states where the body leaves them, in a device's memory. */
  readonly sharesDevice: boolean;
}

/** A conversation, a text to continue, or token ids. */
export type Prompt = string | readonly Message[] | readonly number[] | Uint32Array;

/** A language model. Made by {@link loadModel}. */
export class LanguageModel {
  /** What it is called. */
  readonly name: string;
  /** Number V of tokens that its LM head knows. */
  readonly vocabSize: number;
  /** Length D of its hidden states. */
  readonly hiddenSize: number;
  /** Most tokens that it sees at once; 2^31 − 1 if it does not say. */
  readonly contextLength: number;
  /** What it asks for in `generation_config.json`, as options of `generate`. */
  readonly defaults: GenerateOptions;
  /** Most tokens of prompt and sequence together that it asks for (`max_length`); without effect where `maxTokens` is given. */
  readonly maxLength: number | undefined;
  /** Tokens that end a sequence. */
  readonly endTokens: ReadonlySet<number>;
  /** Tokens that have no text: marks of the chat template and the like. */
  readonly specialTokens: ReadonlySet<number>;
  /**
   * What of `generation_config.json` is not honoured, or differently, and what of a split could not be kept or read again: a sentence each.
   */
  readonly notices: readonly string[];
  /** The LM head. It belongs to the model. */
  readonly head: LmHead;
  /** Who draws the tokens. */
  readonly backend: ChosenBackend;
  /** The backends that cannot run here, and why. */
  readonly passedOver: readonly PassedOverBackend[];
  readonly #parts: LanguageModelParts;
  #disposed: Promise<void> | undefined;

  /** @internal */
  constructor(parts: LanguageModelParts) {
    const { name, head, sampler, text, defaults, contextLength } = parts;
    this.name = name;
    this.vocabSize = head.vocabSize;
    this.hiddenSize = head.hiddenSize;
    this.contextLength = contextLength;
    this.defaults = defaults.options;
    this.maxLength = defaults.maxLength;
    this.endTokens = new Set(defaults.endTokens);
    this.specialTokens = text.specialTokens;
    this.notices = defaults.notices;
    this.head = head;
    this.backend = sampler.backend;
    this.passedOver = sampler.passedOver;
    this.#parts = parts;
  }

  /**
   * The tokens of a prompt: of a conversation up to where the model's next turn begins, or of a text.
   *
   * @param prompt - a conversation or a text
   * @param templateVariables - what else the chat template gets
   * @throws FlashSamplingError `UNSUPPORTED` if the model has no chat template, `MALFORMED_FILE` if tokenizer or template fail on the prompt
   * or do not end, `INVALID_ARGUMENT`, `DISPOSED`
   */
  encode(prompt: string | readonly Message[], templateVariables?: Readonly<Record<string, unknown>>): number[] {
    this.#check();
    const { text } = this.#parts;
    if (typeof prompt === "string") return text.encode(prompt);
    if (!isConversation(prompt))
      throw invalidArgument("prompt", "a text or messages with a role and a content", prompt);
    return text.encodeChat(prompt, templateVariables);
  }

  /**
   * Generates the model's next turn, or goes on with a text. What a prompt has in common with the one before is not computed again, so
   * the next turn of a conversation costs its new messages; but what is computed together is rounded together, so that a model with
   * DynamicQuantizeLinear (`q8`) may draw other tokens with the same seed than it does after {@link LanguageModel.forget}. One generation at a
   * time is quick; several at once are correct, and take turns with what is kept.
   *
   * @param prompt - a conversation, which the chat template turns into tokens; a text to continue; or tokens
   * @param options - what takes the place of what the model asks for
   * @returns the tokens with their text as they are drawn, those of several sequences by turns; then what it has come to
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `UNSUPPORTED` naming the option before anything is computed; `ABORTED`;
   * `NON_FINITE_LOGITS` or `EMPTY_SUPPORT` (a grammar that allows nothing, say); `MALFORMED_FILE`; `DISPOSED`. The model stays usable
   */
  async *generate(prompt: Prompt, options: GenerateOptions = {}): AsyncGenerator<GeneratedToken, GenerateResult, void> {
    this.#check();
    const taken = takeGenerateOptions(options, this.vocabSize);
    const tokens = isTokens(prompt) ? Array.from(prompt) : this.encode(prompt, taken.templateVariables);
    return yield* generateTokens(this.#parts, tokens, taken);
  }

  /** Forgets what it keeps of prompts that it has seen, as if just loaded: the next one is computed from its beginning. */
  forget(): void {
    this.#parts.body.forget();
  }

  /** Frees everything. May be called again; `await using` calls it. */
  dispose(): Promise<void> {
    this.#disposed ??= this.#free();
    return this.#disposed;
  }

  /**
   * {@link LanguageModel.dispose}, for `await using`.
   *
   * @hidden
   */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }

  async #free(): Promise<void> {
    try {
      await this.#parts.sampler.dispose();
    } finally {
      await this.#parts.body.dispose();
    }
  }

  #check(): void {
    if (this.#disposed === undefined) return;
    throw new FlashSamplingError("DISPOSED", "This model was disposed of; load it again.");
  }
}

function isTokens(prompt: Prompt): prompt is readonly number[] | Uint32Array {
  return (
    typeof prompt === "object" &&
    prompt !== null &&
    "length" in prompt &&
    (prompt.length === 0 || typeof prompt[0] === "number")
  );
}

function isConversation(prompt: unknown): prompt is readonly Message[] {
  const isMessage = (message: Partial<Message> | null) =>
    typeof message === "object" && typeof message?.role === "string" && typeof message.content === "string";
  return Array.isArray(prompt) && prompt.every(isMessage);
}

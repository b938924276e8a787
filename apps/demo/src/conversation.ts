/**
 * A conversation: what was said, the settings and the noise with which it goes on.
 */
import { isFlashSamplingError } from "@flashsampling/core";
import type { EndReason, LanguageModel, Message } from "@flashsampling/onnx";
import type { Settings } from "./chat/settings.js";
import { fitToContext } from "./context.js";
import { ChatError } from "./errors.js";
import { NoiseSequence } from "./noise-sequence.js";
import { StreamTrimmer } from "./trim.js";

/** What a conversation needs of a model. */
export type ConversationModel = Pick<
  LanguageModel,
  "contextLength" | "encode" | "forget" | "generate" | "specialTokens"
>;

/** With what a conversation starts. */
export interface ConversationOptions {
  /** Sampling settings. */
  readonly settings: Settings;
  /** Seed of the noise. */
  readonly seed: bigint;
  /** System prompt; kept over resets. */
  readonly system?: string | undefined;
  /** Strings that end a reply. */
  readonly stopStrings?: readonly string[] | undefined;
}

/** What a reply took. */
export interface ReplySummary {
  /** Tokens drawn. */
  readonly tokens: number;
  /** Time from the message to the last token. */
  readonly seconds: number;
  /** Why the reply ended. */
  readonly reason: EndReason | "aborted";
  /** Turns that the model no longer sees. */
  readonly droppedTurns: number;
}

/** Longest message in characters: far more than any context, so that tokenising it stays quick. */
const MAX_MESSAGE_LENGTH = 16_384;

/** A conversation with a model. One reply at a time. */
export class Conversation {
  /** Settings of the next reply. */
  settings: Settings;
  readonly #model: ConversationModel;
  readonly #noise: NoiseSequence;
  readonly #opening: readonly Message[];
  readonly #stopStrings: readonly string[];
  #messages: readonly Message[];
  #droppedTurns = 0;

  /**
   * @param model - who replies
   * @param options - settings, seed, system prompt, stop strings
   */
  constructor(model: ConversationModel, options: ConversationOptions) {
    this.settings = options.settings;
    this.#model = model;
    this.#noise = new NoiseSequence(options.seed);
    this.#stopStrings = options.stopStrings ?? [];
    const system = options.system?.trim();
    this.#opening = system ? [{ role: "system", content: system }] : [];
    this.#messages = this.#opening;
  }

  /** Seed of the noise. A new one holds from the next token on. */
  get seed(): bigint {
    return this.#noise.seed;
  }

  set seed(seed: bigint) {
    this.#noise.seed = seed;
  }

  /** What was said so far, without the turns that the model no longer sees. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /**
   * Sends a message. The turn becomes part of the conversation when the reply has ended; a reply that was stopped stays as far as it
   * came; after an error, or a reply stopped before its first character, the conversation is as before.
   *
   * @param message - what the user says
   * @param signal - ends the reply where it stands
   * @returns the reply's text in pieces, then what it took
   * @throws ChatError `MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `SYSTEM_TOO_LONG`; FlashSamplingError from the sampler
   */
  async *reply(message: string, signal?: AbortSignal): AsyncGenerator<string, ReplySummary, void> {
    const start = performance.now();
    const said: readonly Message[] = [...this.#messages, { role: "user", content: checkMessage(message) }];
    const model = this.#model;
    const { settings } = this;
    const fitted = fitToContext(said, (messages) => model.encode(messages), model.contextLength, settings.maxTokens);

    const trimmer = new StreamTrimmer();
    let [content, tokens] = ["", 0];
    let reason: ReplySummary["reason"] = "aborted";
    try {
      const generation = model.generate(fitted.prompt, {
        ...settings,
        ...this.#noise.next,
        n: 1,
        stopStrings: this.#stopStrings,
        // Marks of the template are never text: one in a reply means that the model has left its turn.
        stopTokens: model.specialTokens,
        signal,
      });
      for await (const { text, endReason } of generation) {
        this.#noise.advance();
        tokens++;
        reason = endReason ?? reason;
        const piece = trimmer.push(text);
        content += piece;
        if (piece !== "") yield piece;
      }
    } catch (error) {
      if (!isFlashSamplingError(error) || error.code !== "ABORTED") {
        // Nobody knows how far the token came.
        this.#noise.advance();
        throw error;
      }
    }

    const droppedTurns = this.#droppedTurns + fitted.droppedTurns;
    if (content !== "" || reason !== "aborted") {
      // What no longer fits now will not fit later; it is forgotten, so that a long conversation does not grow without end.
      this.#messages = [...fitted.messages, { role: "assistant", content }];
      this.#droppedTurns = droppedTurns;
    }
    return { tokens, reason, droppedTurns, seconds: (performance.now() - start) / 1000 };
  }

  /**
   * Starts again: nothing said, position 0. The same messages then get the same replies, to the bit: the body forgets too, so that
   * its sums are made in the same order again.
   */
  reset(): void {
    this.#messages = this.#opening;
    this.#droppedTurns = 0;
    this.#noise.restart();
    this.#model.forget();
  }
}

function checkMessage(message: string): string {
  const content = message.trim();
  if (content === "") throw new ChatError("MESSAGE_EMPTY", "The message is empty. Write something to the model.");
  if (content.length > MAX_MESSAGE_LENGTH) {
    const text = `The message has ${content.length} characters; at most ${MAX_MESSAGE_LENGTH} are taken. Send a shorter one.`;
    throw new ChatError("MESSAGE_TOO_LONG", text);
  }
  return content;
}

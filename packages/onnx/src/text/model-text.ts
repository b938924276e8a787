/**
 * Text to tokens and back: the tokenizer and the chat template of a model.
 *
 * What people write must not act as the template's own marks: a message that contains `<|im_end|>` is a message about
 * `<|im_end|>`. Where a message holds such a mark, the template is rendered with placeholders in the place of the messages; its own text
 * is tokenised with the special tokens, and the messages' text without.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { Tokenizer } from "@huggingface/tokenizers";
import type { JsonObject } from "../repository/json.js";
import { BoundedTemplate, LONG_CONVERSATION, MAX_TEMPLATE_LENGTH, TemplateLimitError } from "./bounded-template.js";
import { ByteDetokenizer, DecoderDetokenizer, type Detokenizer, type TokenBytes } from "./detokenizer.js";
import { TimeLimitError, withTimeLimit } from "./time-limit.js";

/** One message of a conversation. Whatever else it holds (`tool_calls`, say) is handed to the chat template. */
export interface Message {
  /** Who speaks: `system`, `user`, `assistant`, or what else the model's chat template knows. */
  readonly role: string;
  /** What is said. */
  readonly content: string;
  readonly [key: string]: unknown;
}

/** The files of a tokenizer, parsed. */
export interface TokenizerFiles {
  /** `tokenizer.json` */
  readonly tokenizer: JsonObject;
  /** `tokenizer_config.json` */
  readonly tokenizerConfig: JsonObject;
  /** `chat_template.jinja`; it takes the place of the template in `tokenizer_config.json`. */
  readonly chatTemplate?: string | undefined;
}

const MAX_TOKEN_LENGTH = 1024;
/** Ids beyond any head: a tokenizer that has them is broken, not merely larger than its head. */
const MAX_TOKEN = 2 ** 24;
/** For the tokens of a prompt, which take milliseconds, and for the text of a token. */
const TIME_LIMIT_MS = 10_000;

/** Around the number of a message in a rendered template: private-use characters, which no template contains. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];
const PLACEHOLDER = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "u");

/** The text side of a model. */
export class ModelText {
  readonly #tokenizer: Tokenizer;
  /** Makes the tokenizer that knows no special tokens, and is seldom asked for. */
  readonly #openPlain: () => Tokenizer;
  #plain: Tokenizer | undefined;
  readonly #template: BoundedTemplate | undefined;
  readonly #specialTokens: Readonly<Record<string, string>>;
  readonly #special: ReadonlySet<number>;
  readonly #bytes: TokenBytes | undefined;
  readonly #vocabSize: number;
  readonly #timeLimit: number;

  /**
   * @param files - the tokenizer's files
   * @param vocabSize - number V of tokens that the LM head knows
   * @param timeLimit - for the tokens of a prompt and for the text of a token, in milliseconds
   * @throws FlashSamplingError `MALFORMED_FILE` if they are not what they should be, or do not fit the LM head
   */
  constructor(files: TokenizerFiles, vocabSize: number, timeLimit: number = TIME_LIMIT_MS) {
    const { tokenizer, tokenizerConfig } = files;
    this.#vocabSize = vocabSize;
    this.#timeLimit = timeLimit;
    const added = readAddedTokens(tokenizer);
    this.#special = new Set(added.filter(({ special }) => special).map(({ id }) => id));
    this.#bytes = readBytes(tokenizer, added, vocabSize);
    this.#specialTokens = readSpecialTokens(tokenizerConfig);
    const template = files.chatTemplate ?? readTemplate(tokenizerConfig);
    if (template !== undefined && template.length > MAX_TEMPLATE_LENGTH) {
      malformed(`The model's chat template has more than ${MAX_TEMPLATE_LENGTH} characters.`);
    }
    try {
      this.#template = template === undefined ? undefined : new BoundedTemplate(template);
      this.#tokenizer = new Tokenizer(tokenizer.entries, tokenizerConfig.entries);
    } catch (cause) {
      malformed(`The model's tokenizer or chat template cannot be used: ${messageOf(cause)}`, cause);
    }
    const plain = { ...tokenizer.entries, added_tokens: added.filter(({ special }) => !special) };
    this.#openPlain = () => new Tokenizer(plain, tokenizerConfig.entries);
  }

  /** Ids of the special tokens: marks of the chat template and the like, never text. */
  get specialTokens(): ReadonlySet<number> {
    return this.#special;
  }

  /**
   * The tokens of a text, with those that the tokenizer puts around any (`<s>`, say).
   *
   * @throws FlashSamplingError `MALFORMED_FILE` if the tokenizer fails on it, or does not end; `UNSUPPORTED` if that may be the length of
   * the text
   */
  encode(text: string): number[] {
    return this.#tokensWithin("tokenizer fails on this text", text.length, () => this.#tokenizer.encode(text).ids);
  }

  /**
   * The tokens of a conversation, up to where the model's next turn begins.
   *
   * @param messages - the conversation
   * @param variables - what else the template gets: `tools`, `enable_thinking`, …
   * @throws FlashSamplingError `UNSUPPORTED` if the model has no chat template, or the conversation is too long for it; `MALFORMED_FILE` if
   * template or tokenizer fail on it, or do not end; `INVALID_ARGUMENT` for what no JSON can hold
   */
  encodeChat(messages: readonly Message[], variables: Readonly<Record<string, unknown>> = {}): number[] {
    const template = this.#template;
    if (template === undefined) {
      const message = "The model has no chat template: take one that has, or begin from a text or from tokens.";
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "prompt" });
    }
    const render = (content: (message: Message, index: number) => string) =>
      template.render({
        ...this.#specialTokens,
        ...variables,
        messages: messages.map((message, index) => ({ ...message, content: content(message, index) })),
        add_generation_prompt: true,
      });
    let given = jsonLength("prompt", messages);
    for (const [name, value] of Object.entries(variables)) given += jsonLength(`templateVariables.${name}`, value);
    return this.#tokensWithin("tokenizer or chat template fails on this conversation", given, () => {
      if (!messages.some(({ content }) => this.#holdsMark(content))) {
        return this.#ids(
          this.#tokenizer,
          render(({ content }) => content),
        );
      }
      this.#plain ??= this.#openPlain();
      const plain = this.#plain;
      const rendered = render((_, index) => `${OPEN}${index}${CLOSE}`);
      // Splitting by an expression with one group gives the template's text at even places and numbers of messages at odd ones.
      return rendered
        .split(PLACEHOLDER)
        .flatMap((part, place) =>
          place % 2 === 0 ? this.#ids(this.#tokenizer, part) : this.#ids(plain, messages[Number(part)]?.content ?? ""),
        );
    });
  }

  /**
   * A detokenizer for one sequence. A token that `tokenizer.json` does not name has no text: heads are often longer than the vocabulary, to
   * a round number, and the rows beyond it can be drawn like any. Its functions throw `MALFORMED_FILE` if the tokenizer's decoder fails or does
   * not end.
   */
  detokenizer(): Detokenizer {
    const bytes = this.#bytes;
    if (bytes !== undefined) return new ByteDetokenizer(bytes);
    const decode = (tokens: readonly number[]) => {
      const named = tokens.filter((token) => this.#tokenizer.id_to_token(token) !== undefined);
      return named.length === 0 ? "" : this.#tokenizer.decode(named, { clean_up_tokenization_spaces: false });
    };
    // Both texts of a token under one limit: each limit costs a thread that watches it.
    return new DecoderDetokenizer((before, all) =>
      this.#limited("tokenizer fails on the tokens drawn", () => [decode(before), decode(all)]),
    );
  }

  #holdsMark(content: string): boolean {
    return this.#ids(this.#tokenizer, content).some((token) => this.#special.has(token));
  }

  #ids(tokenizer: Tokenizer, text: string): number[] {
    return text === "" ? [] : tokenizer.encode(text, { add_special_tokens: false }).ids;
  }

  #tokensWithin(failure: string, given: number, encode: () => number[]): number[] {
    const tokens = this.#limited(failure, encode, given);
    const bad = tokens.findIndex((token) => !Number.isInteger(token) || token < 0 || token >= this.#vocabSize);
    if (bad < 0) return tokens;
    // A word that the vocabulary lacks has no id where the tokenizer names no token for such.
    if (tokens[bad] === undefined) {
      malformed(`The model's ${failure}: a part of it is no token, and the tokenizer has none for what is unknown`);
    }
    const { [bad]: token } = tokens;
    return malformed(
      `The model's ${failure}: token ${token} lies outside the LM head's vocabulary of ${this.#vocabSize}`,
    );
  }

  /** @param given - characters that the caller gave: with many of them a limit that is reached is not the model's fault alone */
  #limited<T>(failure: string, work: () => T, given = 0): T {
    try {
      return withTimeLimit(work, this.#timeLimit);
    } catch (cause) {
      const isLimit = cause instanceof TimeLimitError || cause instanceof TemplateLimitError;
      if (isLimit && given > LONG_CONVERSATION) {
        const message = `The prompt, of ${given} characters, is too long for this model: its ${failure}, since ${cause.message}. Shorten it.`;
        throw new FlashSamplingError("UNSUPPORTED", message, { argument: "prompt", cause });
      }
      return malformed(`The model's ${failure}: ${messageOf(cause)}`, cause);
    }
  }
}

/** Number of characters of a value as JSON, which templates print. */
function jsonLength(argument: string, value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch (cause) {
    const message = `${argument} must be what JSON can hold: ${messageOf(cause)}`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument, cause });
  }
}

/** An entry of `added_tokens`. */
interface AddedToken {
  readonly content: string;
  readonly id: number;
  readonly special: boolean;
}

function readAddedTokens(tokenizer: JsonObject): AddedToken[] {
  if (!tokenizer.has("added_tokens")) return [];
  return tokenizer.objects("added_tokens").map((token) => ({
    ...token.entries,
    content: token.string("content", MAX_TOKEN_LENGTH),
    id: token.integer("id", 0, MAX_TOKEN),
    special: token.entries.special === true,
  }));
}

/**
 * The bytes of every token of a byte-level vocabulary, none for ids without a name; `undefined` for other vocabularies. They lie in one array:
 * an array for each of 150,000 tokens would take more than twenty megabytes.
 */
function readBytes(tokenizer: JsonObject, added: readonly AddedToken[], vocabSize: number): TokenBytes | undefined {
  const model = tokenizer.object("model");
  const isMap = typeof model.entries.vocab === "object" && !Array.isArray(model.entries.vocab);
  if (!isMap) return undefined;
  const vocabulary = model.object("vocab");
  const names = new Set(added.map(({ content }) => content));
  let size = 0;
  for (const [content] of vocabulary.integers(0, vocabSize - 1)) if (!names.has(content)) size += content.length;
  if (!isByteLevel(tokenizer)) return undefined;
  const marks = added.filter(({ id }) => id < vocabSize).map(({ content, id }) => ({ id, bytes: encodeUtf8(content) }));
  const all = new Uint8Array(marks.reduce((sum, { bytes }) => sum + bytes.length, size));
  const [starts, ends] = [new Uint32Array(vocabSize), new Uint32Array(vocabSize)];
  let end = 0;
  for (const { id, bytes } of marks) {
    starts[id] = end;
    all.set(bytes, end);
    end += bytes.length;
    ends[id] = end;
  }
  for (const [content, id] of vocabulary.integers(0, vocabSize - 1)) {
    if (names.has(content)) continue;
    starts[id] = end;
    end += writeBytes(content, all, end);
    ends[id] = end;
  }
  return (token) => all.subarray(starts[token], ends[token]);
}

function isByteLevel(tokenizer: JsonObject): boolean {
  if (!tokenizer.has("decoder")) return false;
  const decoder = tokenizer.object("decoder");
  if (decoder.string("type", 40) === "ByteLevel") return true;
  const parts = decoder.has("decoders") ? decoder.objects("decoders") : [];
  return parts.length === 1 && parts[0]?.string("type", 40) === "ByteLevel";
}

/** What `tokenizer_config.json` names for templates: `bos_token`, `eos_token`, …, as strings or as objects with their content. */
function readSpecialTokens(config: JsonObject): Record<string, string> {
  const keys = Object.keys(config.entries).filter((key) => /^[a-z]+_token$/.test(key) && config.has(key));
  return Object.fromEntries(
    keys.flatMap((key): [string, string][] => {
      const value = config.entries[key];
      if (typeof value === "string") return [[key, config.string(key, MAX_TOKEN_LENGTH)]];
      if (typeof value !== "object") return [];
      return [[key, config.object(key).string("content", MAX_TOKEN_LENGTH)]];
    }),
  );
}

/** The template in `tokenizer_config.json`: a string, or the one named `default` of several. */
function readTemplate(config: JsonObject): string | undefined {
  if (!config.has("chat_template")) return undefined;
  if (!Array.isArray(config.entries.chat_template)) return config.string("chat_template", MAX_TEMPLATE_LENGTH);
  const named = config.objects("chat_template").find((entry) => entry.string("name", 100) === "default");
  return named?.string("template", MAX_TEMPLATE_LENGTH);
}

/**
 * The byte that each character of a byte-level vocabulary stands for. GPT-2's table: printable bytes stand for themselves, the others
 * take the code points from 256 up, in order.
 */
const BYTE_OF_CHARACTER: ReadonlyMap<string, number> = (() => {
  const isPrintable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
  let next = 256;
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(isPrintable(byte) ? byte : next++), byte]),
  );
})();

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Writes the bytes that a token of a byte-level vocabulary stands for; returns how many, one for each character. */
function writeBytes(content: string, target: Uint8Array, start: number): number {
  for (let i = 0; i < content.length; i++) {
    const byte = BYTE_OF_CHARACTER.get(content[i] as string);
    if (byte === undefined) {
      const shown = JSON.stringify(content.slice(0, 40));
      malformed(`The model's tokenizer.json has the token ${shown}, which is not byte-level BPE.`);
    }
    target[start + i] = byte;
  }
  return content.length;
}

function malformed(message: string, cause?: unknown): never {
  throw new FlashSamplingError("MALFORMED_FILE", message, { cause });
}

/**
 * Text to tokens and back: the tokenizer and the chat template of a model.
 *
 * What people write must not act as the template's own marks: a message that contains `<|im_end|>` is a message about
 * `<|im_end|>`. So the template is rendered with placeholders where the messages go, its own text is tokenised with the special
 * tokens, and the messages' text without.
 */
import { Template } from "@huggingface/jinja";
import { Tokenizer } from "@huggingface/tokenizers";
import { ChatError } from "../errors.js";
import { Detokenizer } from "./detokenizer.js";
import type { ModelFiles } from "./files.js";
import { JsonObject } from "./json.js";
import { withTimeLimit } from "./time-limit.js";

/** One message of a conversation. */
export interface Message {
  /** Who speaks. */
  readonly role: "system" | "user" | "assistant";
  /** What is said, without white space around it. */
  readonly content: string;
}

const MAX_TEMPLATE_LENGTH = 65_536;
const MAX_TOKEN_LENGTH = 1024;
/** For the tokens of a conversation, which take milliseconds. */
const TIME_LIMIT_MS = 10_000;

/** Around the number of a message in a rendered template: private-use characters, which no template contains. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];
const PLACEHOLDER = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "u");

/** The text side of a model. */
export class ChatText {
  readonly #withSpecial: Tokenizer;
  readonly #plain: Tokenizer;
  readonly #template: Template;
  readonly #specialTokens: Record<string, string>;
  readonly #special: ReadonlySet<number>;
  readonly #bytes: readonly (Uint8Array | undefined)[];
  readonly #vocabSize: number;
  readonly #timeLimit: number;

  /**
   * @param files - the tokenizer's files
   * @param vocabSize - every token id must lie below it
   * @param timeLimit - for the tokens of a conversation, in milliseconds
   * @throws ChatError `MODEL_INVALID`
   */
  constructor(
    files: Pick<ModelFiles, "tokenizer" | "tokenizerConfig">,
    vocabSize: number,
    timeLimit: number = TIME_LIMIT_MS,
  ) {
    const tokenizer = new JsonObject(files.tokenizer, "tokenizer.json");
    const config = new JsonObject(files.tokenizerConfig, "tokenizer_config.json");
    this.#vocabSize = vocabSize;
    this.#timeLimit = timeLimit;
    const { special, bytes } = readVocabulary(tokenizer, vocabSize);
    this.#special = special;
    this.#bytes = bytes;
    this.#specialTokens = Object.fromEntries(
      ["bos_token", "eos_token"]
        .filter((key) => config.has(key))
        .map((key) => [key, config.string(key, MAX_TOKEN_LENGTH)]),
    );
    const template = config.string("chat_template", MAX_TEMPLATE_LENGTH);
    try {
      this.#template = new Template(template);
      this.#withSpecial = new Tokenizer(files.tokenizer as object, files.tokenizerConfig as object);
      this.#plain = new Tokenizer(
        { ...(files.tokenizer as object), added_tokens: [] },
        files.tokenizerConfig as object,
      );
    } catch (cause) {
      throw new ChatError(
        "MODEL_INVALID",
        `The model's tokenizer or chat template cannot be used: ${messageOf(cause)}`,
        cause,
      );
    }
  }

  /**
   * The tokens of a conversation, up to where the model's next turn begins.
   *
   * @param messages - the conversation
   * @throws ChatError `MODEL_INVALID` if template or tokenizer fail on it, or do not end
   */
  encode(messages: readonly Message[]): number[] {
    try {
      return withTimeLimit(() => this.#encode(messages), this.#timeLimit);
    } catch (cause) {
      throw new ChatError(
        "MODEL_INVALID",
        `The model's tokenizer or chat template fails on this conversation: ${messageOf(cause)}`,
        cause,
      );
    }
  }

  #encode(messages: readonly Message[]): number[] {
    const rendered = this.#template.render({
      messages: messages.map(({ role }, index) => ({ role, content: `${OPEN}${index}${CLOSE}` })),
      add_generation_prompt: true,
      ...this.#specialTokens,
    });
    // Splitting by an expression with one group gives the template's text at even places and numbers of messages at odd ones.
    const tokens = rendered.split(PLACEHOLDER).flatMap((part, place) => {
      const [tokenizer, text] =
        place % 2 === 0 ? [this.#withSpecial, part] : [this.#plain, messages[Number(part)]?.content ?? ""];
      return text === "" ? [] : tokenizer.encode(text, { add_special_tokens: false }).ids;
    });
    const bad = tokens.find((token) => !Number.isInteger(token) || token < 0 || token >= this.#vocabSize);
    if (bad !== undefined || tokens.length === 0) throw new Error(`token ${bad} lies outside the vocabulary`);
    return tokens;
  }

  /** Whether a token is a mark of the template rather than text. */
  isSpecial(token: number): boolean {
    return this.#special.has(token);
  }

  /** A detokenizer for one reply. It throws ChatError `MODEL_INVALID` on a token that `tokenizer.json` does not name. */
  detokenizer(): Detokenizer {
    return new Detokenizer((token) => {
      const bytes = this.#bytes[token];
      if (bytes !== undefined) return bytes;
      throw new ChatError("MODEL_INVALID", `The model drew token ${token}, which its tokenizer.json does not name.`);
    });
  }
}

/** Checks the vocabulary and finds the bytes of every token. */
function readVocabulary(tokenizer: JsonObject, vocabSize: number) {
  const [model, decoder] = [
    tokenizer.object("model").string("type", 20),
    tokenizer.object("decoder").string("type", 20),
  ];
  if (model !== "BPE" || decoder !== "ByteLevel") {
    throw new ChatError(
      "MODEL_INVALID",
      `The model's tokenizer.json is ${model} with decoder ${decoder}; the chat reads byte-level BPE.`,
    );
  }
  const special = new Set<number>();
  const bytes: (Uint8Array | undefined)[] = [];
  const added = new Map<string, number>();
  for (const token of tokenizer.objects("added_tokens")) {
    const content = token.string("content", MAX_TOKEN_LENGTH);
    const id = token.integer("id", 0, vocabSize - 1);
    added.set(content, id);
    special.add(id);
    bytes[id] = new TextEncoder().encode(content);
  }
  for (const [content, id] of tokenizer
    .object("model")
    .object("vocab")
    .integers(0, vocabSize - 1)) {
    if (!added.has(content)) bytes[id] = bytesOf(content);
  }
  return { special, bytes };
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

function bytesOf(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => {
    const byte = BYTE_OF_CHARACTER.get(character);
    if (byte !== undefined) return byte;
    throw new ChatError(
      "MODEL_INVALID",
      `The model's tokenizer.json has the token ${JSON.stringify(content)}, which is not byte-level BPE.`,
    );
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Tokens back to text, one at a time. A token of byte-level BPE stands for bytes, not for characters: the four bytes of an emoji may
 * come in as many tokens. What forms only part of a character waits for the rest.
 */

/** Turns one sequence's tokens into text. */
export interface Detokenizer {
  /** The characters that `token` completes; often none. Bytes that can never become a character come out as U+FFFD. */
  push(token: number): string;
  /** What remains at the end of the sequence: U+FFFD for a character that never became whole. */
  end(): string;
}

/** Gives the bytes that a token stands for. */
export type TokenBytes = (token: number) => Uint8Array;

/** For vocabularies whose tokens stand for bytes. */
export class ByteDetokenizer implements Detokenizer {
  readonly #bytesOf: TokenBytes;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** @param bytesOf - the bytes of each token */
  constructor(bytesOf: TokenBytes) {
    this.#bytesOf = bytesOf;
  }

  push(token: number): string {
    return this.#decoder.decode(this.#bytesOf(token), { stream: true });
  }

  end(): string {
    return this.#decoder.decode();
  }
}

/** Gives two texts: of tokens, and of these with others behind them. */
export type DecodeTwice = (before: readonly number[], all: readonly number[]) => readonly [string, string];

/**
 * For all other vocabularies: their decoder sees several tokens at once, and may join what lies between them. A token's text is what the
 * decoder gives for the last few tokens with it, beyond what it gives without it (as in Text Generation Inference and vLLM).
 */
export class DecoderDetokenizer implements Detokenizer {
  readonly #decode: DecodeTwice;
  #tokens: number[] = [];
  /** How many of the tokens have become text. */
  #read = 0;

  /** @param decode - the texts of some tokens that follow each other, and of the same and those behind them */
  constructor(decode: DecodeTwice) {
    this.#decode = decode;
  }

  push(token: number): string {
    this.#tokens.push(token);
    const { text, isWhole } = this.#news();
    // Four tokens: as many as the bytes of a character. A character that is broken for longer never becomes whole.
    if (!isWhole && this.#tokens.length - this.#read < 4) return "";
    this.#tokens = this.#tokens.slice(this.#read);
    this.#read = this.#tokens.length;
    return text;
  }

  end(): string {
    const { text } = this.#news();
    this.#tokens = [];
    this.#read = 0;
    return text;
  }

  #news(): { text: string; isWhole: boolean } {
    const [before, all] = this.#decode(this.#tokens.slice(0, this.#read), this.#tokens);
    return { text: all.slice(before.length), isWhole: !all.endsWith("\ufffd") };
  }
}

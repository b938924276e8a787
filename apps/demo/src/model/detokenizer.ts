/**
 * Tokens back to text, one at a time. A token of byte-level BPE stands for bytes, not for characters: the four bytes of an emoji may
 * come in as many tokens. Bytes that form only part of a character wait for the rest.
 */

/** Gives the bytes that a token stands for. */
export type TokenBytes = (token: number) => Uint8Array;

/** Turns one reply's tokens into text. */
export class Detokenizer {
  readonly #bytesOf: TokenBytes;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** @param bytesOf - the bytes of each token */
  constructor(bytesOf: TokenBytes) {
    this.#bytesOf = bytesOf;
  }

  /** The characters that `token` completes; often none. Bytes that can never become a character come out as U+FFFD. */
  push(token: number): string {
    return this.#decoder.decode(this.#bytesOf(token), { stream: true });
  }

  /** What remains at the end of the reply: U+FFFD for a character that never became whole. */
  end(): string {
    return this.#decoder.decode();
  }
}

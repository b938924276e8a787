/**
 * Which noise each token of a conversation is drawn with.
 *
 * A conversation is one sequence: stream 0, and as position the number of tokens drawn in it so far, over all its replies, the
 * tokens that end a turn included. A position is handed out once, so no noise ever repeats; and since nothing else goes into the
 * noise, the same seed and the same messages give the same conversation.
 */

/** Identity of a token's noise, as `generate` takes it. */
export interface NoiseIdentity {
  /** The conversation's seed. */
  readonly seed: bigint;
  /** The conversation's stream: 0. */
  readonly stream: number;
  /** Tokens drawn before. */
  readonly position: number;
}

/** Keeps count of the noise of a conversation, one position a token. */
export class NoiseSequence {
  /** The seed from the next token on. */
  seed: bigint;
  #position = 0;

  /** @param seed - unsigned 64 bits */
  constructor(seed: bigint) {
    this.seed = seed;
  }

  /** The identity of the next token's noise. */
  get next(): NoiseIdentity {
    return { seed: this.seed, stream: 0, position: this.#position };
  }

  /** Moves on by one token: its noise is used. */
  advance(): void {
    this.#position++;
  }

  /** Starts again at position 0. */
  restart(): void {
    this.#position = 0;
  }
}

/** Largest seed. */
export const MAX_SEED = 2n ** 64n - 1n;

/** A seed for people to read and type again: 32 random bits are enough for a chat. */
export function drawSeed(): bigint {
  return BigInt(crypto.getRandomValues(new Uint32Array(1))[0] as number);
}

/**
 * Reads a seed.
 *
 * @param text - decimal digits
 * @returns the seed, or `undefined` if it is none
 */
export function parseSeed(text: string): bigint | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const seed = BigInt(text);
  return seed <= MAX_SEED ? seed : undefined;
}

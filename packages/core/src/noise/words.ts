/**
 * Noise, version 1: which random word belongs to which token, group, shard or merge of which row.
 *
 * Every word is a pure function of the row's identity and of the index alone, never of tiles, batch, threads or ranks:
 *
 * - key = (seed mod 2³², seed div 2³²)
 * - counter = (block, position, stream, purpose·2¹⁶ + draw); the word is one of the block's four outputs
 * - tokens: block = 4·(v div 16) + (v div 2) mod 4, output 2·((v div 8) mod 2) + v mod 2, so that 16 consecutive tokens are four
 *   whole blocks and a tensor-core thread's columns 2q, 2q+1, 8+2q, 8+2q+1 are one block
 * - every other purpose: block = index div 4, output index mod 4
 */
import { invalidArgument } from "../errors.js";
import { gumbelFromWord, TAIL_THRESHOLD, uniformFromWord } from "./gumbel.js";
import { philox4x32 } from "./philox.js";
import { isUint32, type RowIdentity, requireRowIdentity } from "./row-identity.js";

/** The version of this mapping. A change that moves any word is a new version. */
export const NOISE_VERSION = 1;

/** What a word is for; purpose + 1 is always that purpose's tail word. */
export const NoisePurpose = {
  /** Gumbel noise of vocabulary ids. */
  Token: 0,
  /** Gumbel noise of groups (grouped variant, appendix I.2). */
  Group: 2,
  /** Gumbel noise of shards (distributed variant, appendix I.4). */
  Shard: 4,
  /** The uniform of the online merge (appendix I.3). */
  OnlineMerge: 6,
} as const;

/** One of {@link NoisePurpose}'s values. */
export type NoisePurpose = (typeof NoisePurpose)[keyof typeof NoisePurpose];

/** Purposes whose words are found by a plain index; tokens have a mapping of their own. */
export type IndexedPurpose = Exclude<NoisePurpose, typeof NoisePurpose.Token>;

/** Draws of one row are numbered from 0 to this, less one. */
export const MAX_DRAWS = 65_536;

/** Tokens whose words are four whole blocks. */
const TILE = 16;

/** Room for the blocks of a tile. */
const tileWords = new Uint32Array(TILE);

/** Where the word of each token of a tile stands among them. */
const PLACE_IN_TILE = Uint8Array.from({ length: TILE }, (_, token) => 4 * tokenBlock(token) + tokenOutput(token));

/** Room for the one tail word in four million that is read at once and not kept. */
const tailWords = new Uint32Array(4);

/**
 * The noise of one (row, draw): reads words, uniforms and Gumbel values by index.
 *
 * It keeps the last four Philox blocks, the 16 tokens of a tile, so that reading tokens in order costs one block per four words.
 * Not to be shared between concurrent readers.
 */
export class RowNoise {
  readonly #key0: number;
  readonly #key1: number;
  readonly #position: number;
  readonly #stream: number;
  readonly #draw: number;
  /** The block in each of the cache's four slots; block b belongs in slot b mod 4. */
  readonly #cachedBlocks = [-1, -1, -1, -1];
  #cachedPurpose = -1;
  readonly #words = new Uint32Array(16);

  /**
   * @param identity - the row's seed, stream and position
   * @param draw - number of the draw, 0 … {@link MAX_DRAWS} − 1
   * @throws FlashSamplingError `INVALID_ARGUMENT`
   */
  constructor(identity: RowIdentity, draw = 0) {
    requireRowIdentity(identity);
    if (!(isUint32(draw) && draw < MAX_DRAWS)) {
      throw invalidArgument("draw", `an integer from 0 to ${MAX_DRAWS - 1}`, draw);
    }
    const { seed, stream, position } = identity;
    this.#key0 = Number(seed & 0xffff_ffffn);
    this.#key1 = Number(seed >> 32n);
    this.#position = position;
    this.#stream = stream;
    this.#draw = draw;
  }

  /** The 32-bit word of vocabulary id `token`. */
  tokenWord(token: number): number {
    return this.#word(NoisePurpose.Token, tokenBlock(token), tokenOutput(token));
  }

  /**
   * Reads the words of consecutive tokens, tile by tile: faster than {@link RowNoise.tokenWord} for each.
   *
   * @param first - the first token, a multiple of 16
   * @param words - receives the words; its length is a multiple of 16
   */
  readTokenWords(first: number, words: Uint32Array): void {
    for (let at = 0; at < words.length; at += TILE) {
      const block = tokenBlock(first + at);
      for (let i = 0; i < 4; i++) this.#philox(tileWords, 4 * i, block + i, NoisePurpose.Token);
      for (let i = 0; i < TILE; i++) words[at + i] = tileWords[PLACE_IN_TILE[i] as number] as number;
    }
  }

  /** The tail word of vocabulary id `token`; Gumbel noise reads it only where the word is below 1,024. */
  tokenTailWord(token: number): number {
    return this.#tailWord(NoisePurpose.Token, tokenBlock(token), tokenOutput(token));
  }

  /** Gumbel noise of vocabulary id `token`, float64. */
  tokenGumbel(token: number): number {
    return this.#gumbel(NoisePurpose.Token, tokenBlock(token), tokenOutput(token));
  }

  /** The 32-bit word at `index` of a purpose other than tokens. */
  indexedWord(purpose: IndexedPurpose, index: number): number {
    return this.#word(purpose, Math.floor(index / 4), index % 4);
  }

  /** The tail word at `index` of a purpose other than tokens. */
  indexedTailWord(purpose: IndexedPurpose, index: number): number {
    return this.#tailWord(purpose, Math.floor(index / 4), index % 4);
  }

  /** Gumbel noise at `index` of a purpose other than tokens, float64. */
  indexedGumbel(purpose: IndexedPurpose, index: number): number {
    return this.#gumbel(purpose, Math.floor(index / 4), index % 4);
  }

  /** The uniform variate v ∈ (0, 1) at `index` of a purpose other than tokens, float64. */
  indexedUniform(purpose: IndexedPurpose, index: number): number {
    const word = this.indexedWord(purpose, index);
    return uniformFromWord(word, word < TAIL_THRESHOLD ? this.indexedTailWord(purpose, index) : 0);
  }

  #word(purpose: NoisePurpose, block: number, output: number): number {
    if (purpose !== this.#cachedPurpose) {
      this.#cachedBlocks.fill(-1);
      this.#cachedPurpose = purpose;
    }
    const slot = block & 3;
    if (this.#cachedBlocks[slot] !== block) {
      this.#philox(this.#words, 4 * slot, block, purpose);
      this.#cachedBlocks[slot] = block;
    }
    return this.#words[4 * slot + output] as number;
  }

  #tailWord(purpose: NoisePurpose, block: number, output: number): number {
    this.#philox(tailWords, 0, block, purpose + 1);
    return tailWords[output] as number;
  }

  #gumbel(purpose: NoisePurpose, block: number, output: number): number {
    const word = this.#word(purpose, block, output);
    return gumbelFromWord(word, word < TAIL_THRESHOLD ? this.#tailWord(purpose, block, output) : 0);
  }

  #philox(out: Uint32Array, at: number, block: number, purpose: number): void {
    const counter3 = purpose * 0x10000 + this.#draw;
    philox4x32(out, at, block, this.#position, this.#stream, counter3, this.#key0, this.#key1);
  }
}

/** Philox block that holds the word of vocabulary id `token`. */
export function tokenBlock(token: number): number {
  return 4 * Math.floor(token / 16) + ((token >>> 1) & 3);
}

/** Which of its block's four outputs is the word of vocabulary id `token`. */
export function tokenOutput(token: number): number {
  return 2 * ((token >>> 3) & 1) + (token & 1);
}

/** Group of vocabulary id `token`, one of 16 tokens: what one thread of a tensor-core quad holds of 64 accumulator columns. */
export function groupOfToken(token: number): number {
  return 4 * Math.floor(token / 64) + ((token >>> 1) & 3);
}

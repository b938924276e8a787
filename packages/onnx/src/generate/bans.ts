/**
 * Which tokens may not come next, and which are more or less likely by the caller's wish: what changes from token to token.
 */
import type { TokenBias } from "@flashsampling/core";
import type { Sequence } from "./sequence.js";

/** What bans and biases follow from. */
export interface BanRules {
  readonly minTokens: number;
  readonly noRepeatNgramSize: number;
  readonly badWords: readonly (readonly number[])[];
  /** Biases, later ones in the place of earlier ones. */
  readonly logitBias: readonly (TokenBias | undefined)[];
}

/** Finds the biases of sequences. */
export class TokenBans {
  /** Whether no token is ever biased. */
  readonly isEmpty: boolean;
  readonly #rules: BanRules;
  readonly #always: ReadonlyMap<number, number>;
  readonly #endTokens: ReadonlySet<number>;
  readonly #atBegin: readonly number[];

  /**
   * @param rules - what bans follow from
   * @param endTokens - banned before `minTokens`
   * @param atBegin - banned as first token
   */
  constructor(rules: BanRules, endTokens: ReadonlySet<number>, atBegin: readonly number[]) {
    this.#rules = rules;
    this.#endTokens = endTokens;
    this.#atBegin = atBegin;
    this.#always = new Map(rules.logitBias.flatMap(entriesOf));
    const { minTokens, noRepeatNgramSize, badWords } = rules;
    this.isEmpty = this.#always.size + minTokens + noRepeatNgramSize + badWords.length + atBegin.length === 0;
  }

  /** The biases of a sequence's next token, −∞ for a ban; absent if there are none. */
  of({ tokens, drawn }: Pick<Sequence, "tokens" | "drawn">): TokenBias | undefined {
    const { minTokens, noRepeatNgramSize, badWords } = this.#rules;
    const banned: number[] = [];
    if (drawn.length < minTokens) banned.push(...this.#endTokens);
    if (drawn.length === 0) banned.push(...this.#atBegin);
    for (const word of badWords) {
      if (endsWith(tokens, word, word.length - 1)) banned.push(word.at(-1) as number);
    }
    if (noRepeatNgramSize > 0) banned.push(...repeats(tokens, noRepeatNgramSize));
    if (banned.length === 0) return this.#always.size === 0 ? undefined : this.#always;
    return new Map([...this.#always, ...banned.map((token) => [token, Number.NEGATIVE_INFINITY] as const)]);
  }
}

function entriesOf(bias: TokenBias | undefined): (readonly [number, number])[] {
  if (bias === undefined) return [];
  if (Symbol.iterator in bias) return [...(bias as ReadonlyMap<number, number>)];
  return Object.entries(bias).map(([token, value]) => [Number(token), value] as const);
}

/** Whether `tokens` ends with the first `length` of `word`. */
function endsWith(tokens: readonly number[], word: readonly number[], length: number): boolean {
  if (length > tokens.length) return false;
  for (let i = 0; i < length; i++) if (tokens[tokens.length - length + i] !== word[i]) return false;
  return true;
}

/** Tokens that would complete n tokens which `tokens` already holds. */
function repeats(tokens: readonly number[], n: number): number[] {
  const tail = tokens.slice(tokens.length - (n - 1));
  const found: number[] = [];
  for (let end = n - 1; end < tokens.length; end++) {
    let same = 0;
    while (same < n - 1 && tokens[end - 1 - same] === tail[n - 2 - same]) same++;
    if (same === n - 1) found.push(tokens[end] as number);
  }
  return found;
}

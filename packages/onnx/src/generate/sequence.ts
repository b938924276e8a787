/**
 * One sequence that is being drawn: its tokens, its text, its place in the grammar, and whether it is at its end.
 */
import type { TokenMask } from "@flashsampling/core";
import type { Detokenizer } from "../text/detokenizer.js";
import { StopFinder, type StopResult } from "../text/stop-strings.js";
import type { GrammarPlace } from "./grammar.js";

/** Why a sequence ended. */
export type EndReason =
  /** The model drew an end token, or one of `stopTokens`. */
  | "end-token"
  /** A stop string was met. */
  | "stop-string"
  /** It is as long as `maxTokens` allows. */
  | "max-tokens"
  /** The model's context is full. */
  | "context"
  /** `maxTime` is over. */
  | "max-time"
  /** The grammar allows nothing more. */
  | "grammar";

/** What ends a sequence. */
export interface SequenceRules {
  readonly maxTokens: number;
  readonly minTokens: number;
  readonly contextLength: number;
  readonly stopStrings: readonly string[];
  readonly endTokens: ReadonlySet<number>;
  /** Tokens that have no text. */
  readonly specialTokens: ReadonlySet<number>;
}

/** A sequence. */
export class Sequence {
  /** Its number. */
  readonly index: number;
  /** Prompt and drawn tokens. */
  readonly tokens: number[];
  /** Drawn tokens. */
  readonly drawn: number[] = [];
  /** All text that is certain. */
  text = "";
  /** Why it ended; absent while it goes on. */
  endReason: EndReason | undefined;
  readonly #rules: SequenceRules;
  readonly #detokenizer: Detokenizer;
  readonly #stops: StopFinder;
  readonly #grammar: GrammarPlace | undefined;

  constructor(
    index: number,
    prompt: readonly number[],
    rules: SequenceRules,
    detokenizer: Detokenizer,
    grammar: GrammarPlace | undefined,
  ) {
    this.index = index;
    this.tokens = [...prompt];
    this.#rules = rules;
    this.#detokenizer = detokenizer;
    this.#stops = new StopFinder(rules.stopStrings);
    this.#grammar = grammar;
  }

  /** The tokens that its grammar allows next. */
  async allowedTokens(): Promise<TokenMask | undefined> {
    return this.#grammar?.allowedTokens();
  }

  /**
   * Takes a token that was drawn.
   *
   * @param isLate - whether there is no time for another
   * @returns the text that is certain now, and why the sequence ends here, if it does
   */
  async push(token: number, isLate: boolean): Promise<{ text: string; endReason: EndReason | undefined }> {
    const { endTokens, specialTokens } = this.#rules;
    this.tokens.push(token);
    this.drawn.push(token);
    const isEnd = endTokens.has(token);
    const piece = isEnd || specialTokens.has(token) ? "" : this.#detokenizer.push(token);
    if (!isEnd) await this.#grammar?.accept(token);
    const { text: certain, stopped } = this.#untilStop(piece);
    let text = certain;
    this.endReason = stopped ? "stop-string" : isEnd ? "end-token" : this.#limit(isLate);
    if (!stopped && this.endReason !== undefined) {
      const rest = this.#untilStop(this.#detokenizer.end());
      text += rest.stopped ? rest.text : rest.text + this.#stops.end();
    }
    this.text += text;
    return { text, endReason: this.endReason };
  }

  #untilStop(piece: string): StopResult {
    // What was drawn before the least length is text, whatever it is.
    return this.drawn.length < this.#rules.minTokens ? { text: piece, stopped: false } : this.#stops.push(piece);
  }

  #limit(isLate: boolean): EndReason | undefined {
    const { maxTokens, contextLength } = this.#rules;
    if (this.#grammar?.isComplete()) return "grammar";
    if (this.drawn.length >= maxTokens) return "max-tokens";
    if (this.tokens.length > contextLength) return "context";
    return isLate ? "max-time" : undefined;
  }
}

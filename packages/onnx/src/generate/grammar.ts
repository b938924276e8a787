/**
 * A grammar's place in one sequence, as generation calls it. A grammar is the caller's program: what it throws comes out typed, and says
 * which function threw.
 */
import { FlashSamplingError, isFlashSamplingError, type TokenMask } from "@flashsampling/core";
import { invalidArgument, messageOf } from "@flashsampling/core/backend";
import type { Grammar, GrammarMatcher } from "./options.js";

/** The matcher of one sequence, checked. */
export class GrammarPlace {
  readonly #matcher: GrammarMatcher;

  /**
   * Begins a sequence.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` if the grammar throws or gives no matcher; so do the functions where its matcher throws
   */
  constructor(grammar: Grammar) {
    let matcher: Partial<GrammarMatcher> | null | undefined;
    try {
      matcher = grammar.begin();
    } catch (cause) {
      throw failed("begin", cause);
    }
    const { allowedTokens, accept, isComplete = () => false } = matcher ?? {};
    if ([allowedTokens, accept, isComplete].some((member) => typeof member !== "function")) {
      const wanted = "an object whose begin() gives one with the functions allowedTokens and accept";
      throw invalidArgument("grammar", wanted, matcher);
    }
    this.#matcher = matcher as GrammarMatcher;
  }

  /** The tokens that may come next. */
  async allowedTokens(): Promise<TokenMask | undefined> {
    try {
      return await this.#matcher.allowedTokens();
    } catch (cause) {
      throw failed("allowedTokens", cause);
    }
  }

  /** Takes the token that was drawn. */
  async accept(token: number): Promise<void> {
    try {
      await this.#matcher.accept(token);
    } catch (cause) {
      throw failed("accept", cause);
    }
  }

  /** Whether nothing may follow. */
  isComplete(): boolean {
    try {
      return this.#matcher.isComplete?.() ?? false;
    } catch (cause) {
      throw failed("isComplete", cause);
    }
  }
}

function failed(name: string, cause: unknown): unknown {
  if (isFlashSamplingError(cause)) return cause;
  const message = `The grammar's ${name}() failed: ${messageOf(cause)}`;
  return new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "grammar", cause });
}

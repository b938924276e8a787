/**
 * Stop strings. One may begin in one token and end in another, so text that could be the beginning of a stop string is held back
 * until it is known not to be.
 */

/** What became of a piece of text. */
export interface StopResult {
  /** Text that is certainly not part of a stop string. */
  readonly text: string;
  /** Whether a stop string was met; `text` then ends right before it and nothing follows. */
  readonly stopped: boolean;
}

/** Looks for stop strings in a stream of text. */
export class StopFinder {
  readonly #stops: readonly string[];
  #held = "";

  /** @param stopStrings - none of them empty */
  constructor(stopStrings: readonly string[]) {
    this.#stops = stopStrings;
  }

  /** Takes the next piece of text. */
  push(piece: string): StopResult {
    const text = this.#held + piece;
    const found = this.#stops.map((stop) => text.indexOf(stop)).filter((index) => index >= 0);
    if (found.length > 0) return { text: text.slice(0, Math.min(...found)), stopped: true };
    const held = Math.max(0, ...this.#stops.map((stop) => lengthOfBegun(text, stop)));
    this.#held = text.slice(text.length - held);
    return { text: text.slice(0, text.length - held), stopped: false };
  }

  /** What was held back, when no more text comes. */
  end(): string {
    return this.#held;
  }
}

/** Length of the longest end of `text` with which `stop` begins. */
function lengthOfBegun(text: string, stop: string): number {
  let length = Math.min(text.length, stop.length - 1);
  while (length > 0 && !text.endsWith(stop.slice(0, length))) length--;
  return length;
}

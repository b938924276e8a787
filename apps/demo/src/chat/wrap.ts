/**
 * Breaks text between words where a line of the terminal is full. Works on a stream: the word that is not finished yet is held back,
 * as it may still grow beyond the end of the line.
 */

/** Characters that take no room, and characters that take two columns, near enough for breaking lines. */
const ZERO_WIDTH = /^[\p{Mark}\p{Cf}]$/u;
const DOUBLE_WIDTH =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/** Wraps a stream of text. */
export class WordWrapper {
  readonly #columns: number;
  #column = 0;
  /** White space after the last word; it vanishes if the line is broken there. */
  #space = "";
  #word = "";
  #wordWidth = 0;

  /** @param columns - width of the terminal; endless if it is not known, which some terminals say by 0 */
  constructor(columns: number | undefined) {
    this.#columns = columns || Number.POSITIVE_INFINITY;
  }

  /** Takes the next piece of text and gives what can be shown. */
  push(piece: string): string {
    let shown = "";
    for (const character of piece) {
      if (character !== "\n" && character !== " " && character !== "\t") {
        const width = widthOf(character);
        // Scripts of wide characters put no spaces between words; lines may be broken anywhere in them.
        if (width === 2) shown += this.end();
        this.#word += character;
        this.#wordWidth += width;
        // A word that fills a line will not fit into one, so there is nothing to wait for.
        if (width === 2 || this.#wordWidth >= this.#columns) shown += this.end();
        continue;
      }
      shown += this.end();
      if (character === "\n") {
        shown += "\n";
        this.#column = 0;
        this.#space = "";
      } else {
        this.#space += character;
      }
    }
    return shown;
  }

  /** The word that was held back, when it is finished. */
  end(): string {
    if (this.#word === "") return "";
    const breaks = this.#column > 0 && this.#column + this.#space.length + this.#wordWidth > this.#columns;
    const shown = (breaks ? "\n" : this.#space) + this.#word;
    this.#column = (breaks ? 0 : this.#column + this.#space.length) + this.#wordWidth;
    this.#space = "";
    this.#word = "";
    this.#wordWidth = 0;
    return shown;
  }
}

/** A whole text, wrapped. */
export function wrap(text: string, columns: number | undefined): string {
  const wrapper = new WordWrapper(columns);
  return wrapper.push(text) + wrapper.end();
}

function widthOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}

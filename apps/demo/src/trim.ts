/**
 * A reply without white space around it, although it streams: what may turn out to be the end is held back.
 */

/** Trims a stream of text. */
export class StreamTrimmer {
  #begun = false;
  #held = "";

  /** Takes the next piece and gives what is certainly inside. */
  push(piece: string): string {
    const text = this.#begun ? this.#held + piece : piece.trimStart();
    const inside = text.trimEnd();
    if (inside === "" && !this.#begun) return "";
    this.#begun = true;
    this.#held = text.slice(inside.length);
    return inside;
  }
}

/**
 * The terminal's keys on their way to readline. Readline takes every line break for Enter and echoes what it is given, so two things
 * are settled before:
 *
 * - A paste is text, whatever is in it. Terminals mark where it begins and ends ("bracketed paste", which is switched on for as long
 *   as the chat runs). It reaches the line as one piece with a sign for each line break, and waits for Enter like anything typed.
 * - Characters that a terminal would obey, or that reorder the line, become visible signs, as everywhere in the chat.
 */
import { emitKeypressEvents, type Key } from "node:readline";
import { Readable } from "node:stream";
import { printable } from "./printable.js";

/** The part of a terminal's input that is used. */
export type TerminalInput = Readable & { setRawMode?(raw: boolean): unknown };

/** Tells the terminal to mark pastes, and no longer to. */
const [MARK_PASTES, DO_NOT_MARK_PASTES] = ["\x1b[?2004h", "\x1b[?2004l"];

/** The mark at the end of a paste. */
const PASTE_END = "\x1b[201~";

/** Stands for a line break while a line is edited. */
const LINE_BREAK = "\u2424";

/** After so long without anything more of a paste, Ctrl-C is a key that somebody pressed: the end of the paste was lost. */
const PASTE_SILENCE_MS = 1000;

/** A line as it was edited, with its line breaks. */
export function withLineBreaks(line: string): string {
  return line.replaceAll(LINE_BREAK, "\n");
}

/** Readline's view of the terminal's input: keys as it knows them. To be destroyed when readline is closed. */
export class Keys extends Readable {
  readonly isTTY = true;
  readonly #input: TerminalInput;
  readonly #output: NodeJS.WritableStream;
  readonly #onPaste: (text: string) => void;
  readonly #onKey: (key: Key) => void;
  /** What was pasted so far, while a paste goes on. */
  #paste: string | undefined;
  #lastPasted = 0;

  /**
   * @param input - the terminal's input
   * @param output - the terminal's output, which is told to mark pastes
   * @param onPaste - takes a pasted text on one line
   * @param onKey - is told of every key before readline is
   */
  constructor(
    input: TerminalInput,
    output: NodeJS.WritableStream,
    onPaste: (text: string) => void,
    onKey: (key: Key) => void,
  ) {
    super();
    this.#input = input;
    this.#output = output;
    this.#onPaste = onPaste;
    this.#onKey = onKey;
    emitKeypressEvents(input);
    input.on("keypress", this.#take);
    input.on("end", this.#end);
    process.on("exit", this.#unmarkPastes);
  }

  /** What readline does to its input happens to the terminal's. Pastes are marked for as long as the terminal is raw. */
  setRawMode(raw: boolean): this {
    this.#input.setRawMode?.(raw);
    if (raw) this.#output.write(MARK_PASTES);
    else this.#unmarkPastes();
    return this;
  }

  override pause(): this {
    this.#input.pause();
    return super.pause();
  }

  override resume(): this {
    this.#input.resume();
    return super.resume();
  }

  override _read(): void {} // Keys come as events and not as data.

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#input.off("keypress", this.#take);
    this.#input.off("end", this.#end);
    process.off("exit", this.#unmarkPastes);
    done(error);
  }

  readonly #take = (text: string | undefined, key: Key): void => {
    const isCtrlC = key.ctrl === true && key.name === "c";
    if (this.#paste !== undefined && !(isCtrlC && performance.now() - this.#lastPasted > PASTE_SILENCE_MS)) {
      this.#takePasted(key.sequence ?? "");
      // Or else a Ctrl-C that somebody presses again and again would never be one after a silence.
      if (!isCtrlC) this.#lastPasted = performance.now();
      return;
    }
    this.#paste = undefined;
    this.#onKey(key);
    if (key.name === "paste-start") {
      this.#paste = "";
      this.#lastPasted = performance.now();
    } else {
      // What has no name is no key that readline acts on: it goes into the line.
      this.emit("keypress", key.name === undefined && text !== undefined ? printable(text) : text, key);
    }
  };

  #takePasted(sequence: string): void {
    const paste = this.#paste + sequence;
    // Not by the key's name: a text that ends like an escape sequence takes the mark's first character to itself. The whole text is
    // looked at only where the mark can end, as to do so at each character takes long.
    if (!(sequence.endsWith("~") && paste.endsWith(PASTE_END))) {
      this.#paste = paste;
      return;
    }
    this.#paste = undefined;
    const text = printable(paste.slice(0, -PASTE_END.length).replace(/\r\n?/g, "\n").replace(/\n+$/, ""));
    if (text !== "") this.#onPaste(text.replaceAll("\n", LINE_BREAK));
  }

  readonly #end = (): void => {
    this.push(null);
  };

  readonly #unmarkPastes = (): void => {
    this.#output.write(DO_NOT_MARK_PASTES);
  };
}

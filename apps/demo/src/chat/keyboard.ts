/**
 * Lines from the terminal, with editing and history by `node:readline`, which stays open (and the terminal raw) the whole time.
 * While a reply streams, keys are read but not shown: what is typed ahead appears at the next prompt, lines that were sent ahead
 * are taken in order, and Ctrl-C stops the reply.
 *
 * A dumb terminal obeys no escape sequences, without which nothing can be edited here: it is left as it is, with its driver's own
 * editing and echo, and sends whole lines. Ctrl-C is then a signal.
 */
import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import { Keys, type TerminalInput, withLineBreaks } from "./keys.js";
import { printable } from "./printable.js";

/** The part of a terminal's output that the keyboard needs. */
export type TerminalOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

const PROMPT = "> ";

/** For so long after a reply, or until another key, Ctrl-C does nothing: it was meant for the reply, which ended first. */
const DEAF_AFTER_REPLY_MS = 1000;

/** Signals within so long are one Ctrl-C: npm passes on what the terminal sends to the whole process group. */
const SAME_CTRL_C_MS = 200;

/** Reads lines from a terminal. */
export class Keyboard {
  readonly #readline: Interface;
  readonly #echo: Echo;
  readonly #leaveHint: string;
  readonly #linesAhead: string[] = [];
  #closed = false;
  /** Ends the reading of a line: with the line, or with `undefined` when the user leaves. */
  #onLine: ((line: string | undefined) => void) | undefined;
  /** Stops the reply that streams. */
  #reply: AbortController | undefined;
  #replyEnded = Number.NEGATIVE_INFINITY;
  /** Whether the last key was a Ctrl-C that the hint answered. */
  #hinted = false;
  /** When a dumb terminal's last Ctrl-C came, if no line came since. */
  #lastSignal = Number.NEGATIVE_INFINITY;

  /**
   * @param input - the terminal's keys
   * @param output - the terminal's screen
   * @param leaveHint - says how to leave, after a first Ctrl-C at an empty prompt
   * @param isDumb - whether the terminal obeys no escape sequences
   */
  constructor(input: TerminalInput, output: TerminalOutput, leaveHint: string, isDumb: boolean) {
    this.#leaveHint = leaveHint;
    this.#echo = new Echo(output);
    const keys = isDumb ? undefined : this.#keysOf(input, output);
    if (isDumb) process.on("SIGINT", this.#onSignal);
    this.#readline = createInterface({
      input: keys ?? input,
      output: this.#echo,
      terminal: !isDumb,
      prompt: PROMPT,
      historySize: 500,
      removeHistoryDuplicates: true,
    });
    this.#readline.on("line", (text) => {
      // What comes from a dumb terminal is not printable yet, and only the line tells that something else than Ctrl-C was pressed.
      const line = printable(text);
      this.#hinted = false;
      this.#lastSignal = Number.NEGATIVE_INFINITY;
      if (this.#onLine === undefined) {
        this.#linesAhead.push(line);
        return;
      }
      // Lines that came along with this one are shown when their turn comes, and not here as well.
      this.#echo.muted = true;
      this.#finishReading(line);
    });
    this.#readline.on("SIGINT", () => this.#interrupt());
    this.#readline.on("SIGTSTP", () => {
      keys?.setRawMode(false);
      // The whole group, as the terminal would: `npm start` waits for this process, and no shell comes back while npm runs.
      process.kill(0, "SIGTSTP");
      // Here the shell has continued it, or there was no shell to stop for.
      keys?.setRawMode(true);
      this.#readline.prompt(true);
    });
    this.#readline.on("close", () => {
      this.#closed = true;
      keys?.destroy();
      process.off("SIGINT", this.#onSignal);
      // Who leaves during a reply does not wait for what was sent ahead.
      if (this.#reply !== undefined) this.#linesAhead.length = 0;
      this.#reply?.abort();
      this.#finishReading(undefined);
    });
  }

  /** Prompts for the next line, which has several where they were pasted; `undefined` when the user leaves by Ctrl-C or Ctrl-D. */
  async readLine(): Promise<string | undefined> {
    const line = await this.#nextLine();
    return line === undefined ? undefined : withLineBreaks(line);
  }

  /**
   * Does something that Ctrl-C stops, without showing keys.
   *
   * @param work - gets the signal that Ctrl-C fires
   */
  async whileQuiet<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#reply = new AbortController();
    if (this.#closed) this.#reply.abort();
    this.#echo.muted = true;
    try {
      return await work(this.#reply.signal);
    } finally {
      this.#echo.muted = false;
      this.#reply = undefined;
      this.#replyEnded = performance.now();
    }
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#readline.close();
  }

  async #nextLine(): Promise<string | undefined> {
    this.#echo.muted = false;
    const ahead = this.#linesAhead.shift();
    if (ahead !== undefined) {
      this.#echo.write(`${PROMPT}${ahead}\n`);
      return ahead;
    }
    if (this.#closed) return undefined;
    return new Promise((resolve) => {
      this.#onLine = resolve;
      this.#readline.prompt(true);
    });
  }

  /** The keys of a terminal that is not dumb. */
  #keysOf(input: TerminalInput, output: TerminalOutput): Keys {
    return new Keys(
      input,
      output,
      (text) => this.#readline.write(text),
      ({ ctrl, name }) => {
        if (!(ctrl && name === "c")) {
          this.#hinted = false;
          this.#replyEnded = Number.NEGATIVE_INFINITY;
        }
        // To readline it would be a key that edits, where something was typed ahead.
        if (ctrl && name === "d" && this.#reply !== undefined) this.close();
      },
    );
  }

  /** Ctrl-C at a dumb terminal. */
  readonly #onSignal = (): void => {
    const isSame = performance.now() - this.#lastSignal < SAME_CTRL_C_MS;
    this.#lastSignal = performance.now();
    if (!isSame) this.#interrupt();
  };

  /** Ctrl-C: stops the reply; else clears the line; else asks for a second one; else leaves. */
  #interrupt(): void {
    if (this.#reply !== undefined) {
      this.#linesAhead.length = 0;
      this.#reply.abort();
    } else if (performance.now() - this.#replyEnded > DEAF_AFTER_REPLY_MS) {
      if (this.#readline.line !== "") {
        this.#readline.write(null, { ctrl: true, name: "e" });
        this.#readline.write(null, { ctrl: true, name: "u" });
      } else if (this.#hinted) {
        this.close();
      } else {
        this.#hinted = true;
        this.#echo.write(`\n${this.#leaveHint}\n`);
        this.#readline.prompt();
      }
    }
  }

  #finishReading(line: string | undefined): void {
    const resolve = this.#onLine;
    this.#onLine = undefined;
    resolve?.(line);
  }
}

/** Readline's view of the screen, which can be muted. */
class Echo extends Writable {
  muted = false;
  readonly #output: TerminalOutput;

  constructor(output: TerminalOutput) {
    super({ decodeStrings: false });
    this.#output = output;
    output.on("resize", () => this.emit("resize"));
  }

  /** Endless while muted: readline must not believe that unseen typing has moved the cursor down. */
  get columns(): number | undefined {
    return this.muted ? Number.POSITIVE_INFINITY : this.#output.columns;
  }

  get rows(): number | undefined {
    return this.#output.rows;
  }

  override _write(chunk: string | Uint8Array, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // Done at once rather than when the screen is: what readline writes must keep its place among the chat's own writes.
    if (!this.muted) this.#output.write(chunk);
    done();
  }
}

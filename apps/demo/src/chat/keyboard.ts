/**
 * Lines from the terminal, with editing and history by `node:readline`, which stays open (and the terminal raw) the whole time.
 * While a reply streams, keys are read but not shown: what is typed ahead appears at the next prompt, lines that were sent ahead
 * are taken in order, and Ctrl-C stops the reply.
 */
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { Writable } from "node:stream";

/** The part of a terminal's output that the keyboard needs. */
export type TerminalOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

const PROMPT = "> ";

/** Reads lines from a terminal. */
export class Keyboard {
  readonly #readline: Interface;
  readonly #echo: Echo;
  readonly #linesAhead: string[] = [];
  #closed = false;
  /** Ends the reading of a line: with the line, or with `undefined` when the user leaves. */
  #onLine: ((line: string | undefined) => void) | undefined;
  /** Stops the reply that streams. */
  #reply: AbortController | undefined;

  /**
   * @param input - the terminal's keys
   * @param output - the terminal's screen
   */
  constructor(input: Readable, output: TerminalOutput) {
    this.#echo = new Echo(output);
    this.#readline = createInterface({
      input,
      output: this.#echo,
      terminal: true,
      prompt: PROMPT,
      historySize: 500,
      removeHistoryDuplicates: true,
    });
    this.#readline.on("line", (line) => {
      if (this.#onLine === undefined) this.#linesAhead.push(line);
      else this.#finishReading(line);
    });
    this.#readline.on("SIGINT", () => {
      if (this.#reply === undefined) return this.close();
      this.#linesAhead.length = 0;
      this.#reply.abort();
    });
    // After Ctrl-Z and `fg`, readline has stopped reading and leaves it to its user to go on.
    this.#readline.on("SIGCONT", () => this.#readline.resume());
    this.#readline.on("close", () => {
      this.#closed = true;
      this.#reply?.abort();
      this.#finishReading(undefined);
    });
  }

  /** Prompts for the next line; `undefined` when the user leaves by Ctrl-C or Ctrl-D. */
  async readLine(): Promise<string | undefined> {
    const ahead = this.#linesAhead.shift();
    if (ahead !== undefined) {
      this.#echo.write(`${PROMPT}${ahead.replaceAll(/\p{Cc}/gu, "")}\n`);
      return ahead;
    }
    if (this.#closed) return undefined;
    return new Promise((resolve) => {
      this.#onLine = resolve;
      this.#readline.prompt(true);
    });
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
    }
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#readline.close();
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

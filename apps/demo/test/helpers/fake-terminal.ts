/**
 * A terminal without a screen: keys that the test presses, and everything that was written.
 */
import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";

/** Keys as a terminal sends them. */
export const KEYS = { enter: "\r", ctrlC: "\x03", ctrlD: "\x04", left: "\x1b[D" } as const;

/** Input and output of a fake terminal. */
export class FakeTerminal {
  /** The keys' side. */
  readonly input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode(raw: boolean) {
      this.isRaw = raw;
      return this;
    },
  });
  /** The screen's side. */
  readonly output: Writable & { columns: number; rows: number };
  /** Everything written so far, escape sequences included. */
  written = "";

  constructor(columns = 80) {
    const write = (chunk: Buffer, _: string, done: () => void) => {
      this.written += chunk.toString();
      done();
    };
    this.output = Object.assign(new Writable({ write }), { columns, rows: 24 });
  }

  /** What is written, without escape sequences and carriage returns. */
  get text(): string {
    return stripVTControlCharacters(this.written).replaceAll("\r", "");
  }

  /** Presses keys. */
  press(keys: string): void {
    this.input.write(keys);
  }

  /** Pastes a text, as a terminal does that was told to mark pastes. */
  paste(text: string): void {
    this.press(`\x1b[200~${text}\x1b[201~`);
  }

  /** Waits until `condition` holds. */
  async until(condition: (terminal: this) => boolean): Promise<void> {
    const giveUp = Date.now() + 5000;
    while (!condition(this)) {
      if (Date.now() > giveUp) throw new Error(`Waited in vain; the terminal shows:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

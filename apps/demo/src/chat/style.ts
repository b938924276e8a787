/**
 * How the chat's own words look: dim where they accompany, bold where they lead. Every styled text resets itself, so whatever
 * happens next, the terminal is not left coloured.
 */
import type { WriteStream } from "node:tty";

/** Styles for one output. */
export interface Style {
  /** For what accompanies. */
  dim(text: string): string;
  /** For what leads. */
  bold(text: string): string;
  /** For errors. */
  red(text: string): string;
}

/** The styles that `output` shows; none if it is no terminal, or the user set NO_COLOR, or TERM is dumb. */
export function styleFor(output: Partial<Pick<WriteStream, "hasColors" | "isTTY">>): Style {
  // Asked first: Node lets FORCE_COLOR win, and writes a warning.
  const enabled = output.isTTY === true && !process.env.NO_COLOR && output.hasColors?.() === true;
  const wrap = (open: number, close: number) => (text: string) =>
    enabled ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return { dim: wrap(2, 22), bold: wrap(1, 22), red: wrap(31, 39) };
}

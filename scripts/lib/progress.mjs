// What is being done, on standard error: on a terminal a line that moves, elsewhere one line as it begins.

import { stripVTControlCharacters } from "node:util";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const HIDE_CURSOR = "\x1b[?25l";
const SHOW_CURSOR = "\x1b[?25h";
const ERASE_LINE = "\r\x1b[2K";

/**
 * Shows `label` while `task` runs; on a terminal with the time gone by, and the task's last line of output, which it reports to `detail`.
 *
 * @template T
 * @param {string} label
 * @param {(detail: (text: string) => void) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withProgress(label, task) {
  const out = process.stderr;
  if (!out.isTTY || process.env.TERM === "dumb") {
    out.write(`${label}…\n`);
    return task(() => {});
  }

  const colour = !process.env.NO_COLOR;
  const paint = (/** @type {string} */ code, /** @type {string} */ text) =>
    colour ? `\x1b[${code}m${text}\x1b[0m` : text;
  const started = Date.now();
  let note = "";
  let frame = 0;
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const draw = () => {
    const room = Math.max(0, (out.columns ?? 80) - label.length - 16);
    const spinner = FRAMES[frame++ % FRAMES.length] ?? "";
    out.write(`${ERASE_LINE}${paint("36", spinner)} ${label} ${paint("2", `${seconds()}  ${note.slice(0, room)}`)}`);
  };
  const restore = () => out.write(ERASE_LINE + SHOW_CURSOR);

  out.write(HIDE_CURSOR);
  process.once("exit", restore);
  draw();
  const timer = setInterval(draw, 80);
  try {
    const result = await task((text) => {
      note = plain(text).trimEnd().split("\n").at(-1)?.trim() || note;
    });
    restore();
    out.write(`${paint("32", "✔")} ${label} ${paint("2", seconds())}\n`);
    return result;
  } catch (error) {
    restore();
    out.write(`${paint("31", "✘")} ${label} ${paint("2", seconds())}\n`);
    throw error;
  } finally {
    clearInterval(timer);
    process.off("exit", restore);
  }
}

/**
 * What a tool wrote, as plain lines: without the sequences that colour text, name windows or ring bells. A carriage return, by which
 * tools draw over a line, begins a new one.
 *
 * @param {string} text
 */
export function plain(text) {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "");
}

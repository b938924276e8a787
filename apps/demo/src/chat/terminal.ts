/**
 * The conversation at a terminal.
 */
import type { ReplySummary } from "../conversation.js";
import { isExplained } from "../errors.js";
import { type CommandTarget, messageOf, runCommand } from "./commands.js";
import { Keyboard, type TerminalOutput } from "./keyboard.js";
import type { TerminalInput } from "./keys.js";
import { printable, printableLine } from "./printable.js";
import type { SettingLimits } from "./settings.js";
import { statusLine } from "./status.js";
import type { Style } from "./style.js";
import { WordWrapper, wrap } from "./wrap.js";

/** Who replies: a conversation, or a stand-in for one. */
export interface Replier extends CommandTarget {
  /** Replies in pieces of text. */
  reply(message: string, signal: AbortSignal): AsyncGenerator<string, ReplySummary, void>;
}

/** What the chat at a terminal is made of. */
export interface TerminalChat {
  /** Who replies. */
  readonly conversation: Replier;
  /** Lines to show first. */
  readonly greeting: readonly string[];
  /** What bounds the settings. */
  readonly limits: SettingLimits;
  /** Who draws the tokens, for the status line. */
  readonly backendName: string;
  /** The terminal's keys. */
  readonly input: TerminalInput;
  /** The terminal's screen. */
  readonly output: TerminalOutput;
  /** Whether the terminal obeys no escape sequences. */
  readonly isDumb: boolean;
  /** How the chat's own words look. */
  readonly style: Style;
}

/** Chats until the user leaves. The terminal is given back as it was, whatever happens. */
export async function chatAtTerminal(chat: TerminalChat): Promise<void> {
  const { conversation, greeting, limits, input, output, isDumb, style } = chat;
  const show = (line: string) => output.write(`${line}\n`);
  const fitted = (text: string) => wrap(printableLine(text), output.columns);
  const keyboard = new Keyboard(input, output, style.dim("Ctrl-C again, or Ctrl-D, leaves."), isDumb);
  try {
    for (const line of greeting) show(line);
    for (;;) {
      show("");
      const line = (await keyboard.readLine())?.trim();
      if (line === undefined) {
        // The cursor is still behind the prompt; whatever comes next begins on a line of its own.
        show("");
        return;
      }
      try {
        if (line === "") continue;
        const message = messageOf(line);
        if (message !== undefined) {
          await keyboard.whileQuiet((signal) => replyTo(message, chat, signal));
        } else {
          const { lines, leaves } = runCommand(line, conversation, limits);
          for (const text of lines) show(style.dim(fitted(text)));
          if (leaves) return;
        }
      } catch (error) {
        if (!isExplained(error)) throw error;
        show(style.red(fitted(error.message)));
      }
    }
  } finally {
    keyboard.close();
  }
}

async function replyTo(message: string, chat: TerminalChat, signal: AbortSignal): Promise<void> {
  const { conversation, output, style, backendName } = chat;
  const pieces = conversation.reply(message, signal);
  const wrapper = new WordWrapper(output.columns);
  let wrote = false;
  try {
    let next = await pieces.next();
    while (!next.done) {
      output.write(wrapper.push(printable(next.value)));
      wrote = true;
      next = await pieces.next();
    }
    const status = wrap(statusLine(next.value, backendName), output.columns);
    output.write(`${wrapper.end()}${wrote ? "\n" : ""}${style.dim(status)}\n`);
  } catch (error) {
    if (wrote) output.write(`${wrapper.end()}\n`);
    throw error;
  }
}

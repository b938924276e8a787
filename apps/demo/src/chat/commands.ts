/**
 * The commands of the chat: lines that begin with a slash.
 */

import { ChatError } from "../errors.js";
import { MAX_SEED, parseSeed } from "../noise-sequence.js";
import { printableLine } from "./printable.js";
import {
  allowedValues,
  describeSettings,
  findSetting,
  parseSetting,
  SETTING_KEYS,
  type SettingLimits,
  type Settings,
  settingName,
} from "./settings.js";

/** What commands act on. */
export interface CommandTarget {
  /** Settings of the next reply. */
  settings: Settings;
  /** Seed from the next token on. */
  seed: bigint;
  /** Forgets what was said and starts the noise again. */
  reset(): void;
}

/** What comes of a command. */
export interface CommandOutcome {
  /** Lines to show. */
  readonly lines: readonly string[];
  /** Whether the user leaves. */
  readonly leaves?: true;
}

interface Command {
  readonly usage: string;
  readonly help: string;
  /** Most words that may follow. */
  readonly words: number;
  run(target: CommandTarget, words: readonly string[], limits: SettingLimits): CommandOutcome;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  set: {
    usage: "/set NAME VALUE",
    help: `change a setting: ${SETTING_KEYS.map(settingName).join(", ")}`,
    words: 2,
    run(target, [name, value], limits) {
      const key = name === undefined ? undefined : findSetting(name);
      if (key === undefined) {
        const known = `Settings are ${SETTING_KEYS.map(settingName).join(", ")}; for example /set temperature 0.3.`;
        throw new ChatError(
          "USAGE",
          name === undefined ? known : `There is no setting ${JSON.stringify(name)}. ${known}`,
        );
      }
      if (value === undefined) {
        return { lines: [`${settingName(key)} is ${target.settings[key]}; it takes ${allowedValues(key, limits)}.`] };
      }
      target.settings = { ...target.settings, [key]: parseSetting(key, value, limits) };
      return { lines: [`${settingName(key)} is now ${target.settings[key]}.`] };
    },
  },
  settings: {
    usage: "/settings",
    help: "show the settings",
    words: 0,
    run: (target) => ({ lines: [describeSettings(target.settings), `seed ${target.seed}`] }),
  },
  seed: {
    usage: "/seed [NUMBER]",
    help: "show the seed, or set it from the next token on",
    words: 1,
    run(target, [text]) {
      if (text === undefined) return { lines: [`The seed is ${target.seed}.`] };
      const seed = parseSeed(text);
      if (seed === undefined) {
        throw new ChatError(
          "USAGE",
          `The seed cannot be ${JSON.stringify(text)}; it takes a whole number from 0 to ${MAX_SEED}.`,
        );
      }
      target.seed = seed;
      return { lines: [`The seed is now ${seed}. /reset starts the conversation again with it.`] };
    },
  },
  reset: {
    usage: "/reset",
    help: "start again; the same messages and settings then give the same replies",
    words: 0,
    run(target) {
      target.reset();
      return { lines: [`The conversation starts again with seed ${target.seed}.`] };
    },
  },
  help: {
    usage: "/help",
    help: "show the commands",
    words: 0,
    run: () => ({ lines: helpLines() }),
  },
  exit: {
    usage: "/exit",
    help: "leave (also Ctrl-D, or Ctrl-C twice at the prompt)",
    words: 0,
    run: () => ({ lines: [], leaves: true }),
  },
};

/**
 * What a line says to the model; `undefined` if it is a command. A line with line breaks was pasted and is no command, whatever it
 * begins with; `//` at the beginning stands for one slash that is part of the message.
 */
export function messageOf(line: string): string | undefined {
  if (!line.startsWith("/") || line.includes("\n")) return line;
  return line.startsWith("//") ? line.slice(1) : undefined;
}

/**
 * Runs a command.
 *
 * @param line - the line, slash included
 * @param target - what it acts on
 * @param limits - what bounds the settings
 * @throws ChatError `USAGE` if it cannot be understood, saying what can
 */
export function runCommand(line: string, target: CommandTarget, limits: SettingLimits): CommandOutcome {
  const [name = "", ...words] = line
    .slice(1)
    .trim()
    .split(/[\s=]+/);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) {
    if (words.length <= command.words) return command.run(target, words, limits);
    const most = command.words === 0 ? "nothing" : command.words === 1 ? "one word" : "two words";
    throw new ChatError("USAGE", `/${name} takes ${most} after it; type ${command.usage}.`);
  }
  throw new ChatError("USAGE", `There is no command /${printableLine(name)}; /help lists those that there are.`);
}

function helpLines(): string[] {
  const commands = Object.values(COMMANDS);
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    ...commands.map(({ usage, help }) => `${usage.padEnd(width)}  ${help}`),
    "Anything else is a message to the model; // begins one with a slash. Ctrl-C stops a reply.",
  ];
}

#!/usr/bin/env node
/**
 * The chat's command: reads the command line, opens the model and hands over to the terminal or prints one reply. Whatever goes
 * wrong ends as one sentence on standard error and an exit code: 2 for the command line, 1 for everything else, 130 for a reply
 * stopped by Ctrl-C, and 128 plus its number for another signal.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chooseBackends } from "./backends.js";
import { type Arguments, HELP, parseArguments } from "./chat/arguments.js";
import { greeting } from "./chat/greeting.js";
import { printReply, readPrompt } from "./chat/one-shot.js";
import { printableLine } from "./chat/printable.js";
import { parseSetting } from "./chat/settings.js";
import { styleFor } from "./chat/style.js";
import { chatAtTerminal } from "./chat/terminal.js";
import { Conversation } from "./conversation.js";
import { ChatError, isExplained } from "./errors.js";
import { type ChatModel, openModel } from "./open-model.js";

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const EXIT_HUNG_UP = 129;
const EXIT_INTERRUPTED = 130;
const EXIT_TERMINATED = 143;

/** The model that comes with the chat. This file lies one level below its package, in the sources as in the build. */
const OWN_MODEL = fileURLToPath(new URL("../model", import.meta.url));

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2));
  if (args.action === "chat") return chat(args);
  process.stdout.write(args.action === "help" ? HELP : `${await readVersion()}\n`);
  return 0;
}

async function chat(args: Arguments): Promise<number> {
  const atTerminal = args.prompt === undefined && process.stdin.isTTY;
  if (atTerminal && !process.stdout.isTTY) {
    const message =
      "Standard output is no terminal. Give the message by --prompt or on standard input to get one reply.";
    throw new ChatError("USAGE", message);
  }
  const prompt = args.prompt ?? (atTerminal ? undefined : await readPrompt(process.stdin));
  // One thread for the chat's own model: a second saves a sixth of a millisecond per token of a model this small (measured), and without
  // it the arithmetic, hence every token, cannot depend on how many threads the machine has.
  const opened = await openModel(args.model ?? OWN_MODEL, {
    backends: chooseBackends(args.backend, args.threads),
    bodyThreads: args.model === undefined ? 1 : undefined,
  });
  const { model } = opened;
  try {
    const conversation = startConversation(opened, args);
    const changed = [...opened.notices].filter(([key]) => !args.settings.has(key)).map(([, notice]) => notice);
    const notices = [...changed, ...model.notices];
    if (prompt !== undefined) {
      for (const notice of notices) process.stderr.write(`${printableLine(notice)}\n`);
      return await replyOnce(conversation, prompt);
    }
    const isDumb = process.env.TERM === "dumb";
    // As at SIGTERM below. A dumb terminal's Ctrl-C is a SIGINT too, and the keyboard's.
    process.on("SIGHUP", () => process.exit(EXIT_HUNG_UP));
    if (!isDumb) process.on("SIGINT", () => process.exit(EXIT_INTERRUPTED));
    const { seed, settings } = conversation;
    const style = styleFor(process.stdout);
    await chatAtTerminal({
      conversation,
      greeting: greeting({ model, seed, settings, notices }, style, process.stdout.columns),
      limits: opened.limits,
      backendName: model.backend.name,
      input: process.stdin,
      output: process.stdout,
      isDumb,
      style,
    });
    return 0;
  } finally {
    await model.dispose();
  }
}

function startConversation(opened: ChatModel, { settings, seed, system, stopStrings }: Arguments): Conversation {
  const { limits, model } = opened;
  const written = Array.from(settings, ([key, text]) => [key, parseSetting(key, text, limits)]);
  return new Conversation(model, {
    settings: { ...opened.settings, ...Object.fromEntries(written) },
    seed,
    system,
    stopStrings,
  });
}

async function replyOnce(conversation: Conversation, prompt: string): Promise<number> {
  const interruption = new AbortController();
  // Not `once`: a Ctrl-C reaches every process at the terminal, and npm passes it on as well.
  process.on("SIGINT", () => interruption.abort());
  const { reason } = await printReply(conversation, prompt, process.stdout, interruption.signal);
  return reason === "aborted" ? EXIT_INTERRUPTED : 0;
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Says what went wrong. */
function report(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  const text = isExplained(error) ? message : `Something that should not happen has happened: ${message}`;
  process.stderr.write(`${printableLine(text)}\n`);
  return error instanceof ChatError && error.code === "USAGE" ? EXIT_USAGE : EXIT_FAILURE;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  if (error.code === "EPIPE") process.exit(0);
  process.exit(
    report(new ChatError("OUTPUT_FAILED", `Standard output cannot be written to: ${error.message}.`, error)),
  );
});
// By exiting rather than dying, so that the keyboard gives the terminal back as it was.
process.on("SIGTERM", () => process.exit(EXIT_TERMINATED));
// What no caller waits for, such as a worker that dies. Node gives the terminal back on exit.
process.on("uncaughtException", (error) => process.exit(report(error)));

process.exitCode = await main().catch(report);

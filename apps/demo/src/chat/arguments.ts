/**
 * The command line.
 */
import { parseArgs } from "node:util";
import { BACKEND_NAMES, type BackendName, isBackendName } from "../backends.js";
import { ChatError } from "../errors.js";
import { drawSeed, MAX_SEED, parseSeed } from "../noise-sequence.js";
import { DEFAULT_SETTINGS, SETTING_KEYS, type Settings, settingName } from "./settings.js";

/** What the command line asks for. */
export type CommandLine = { readonly action: "help" | "version" } | Arguments;

/** How to chat. */
export interface Arguments {
  /** What to do. */
  readonly action: "chat";
  /** One message to reply to, instead of a conversation. */
  readonly prompt: string | undefined;
  /** Seed of the noise: the one given, else one drawn. */
  readonly seed: bigint;
  /** Settings as they were written; they are checked once model and backend are known. */
  readonly settings: ReadonlyMap<keyof Settings, string>;
  /** Who draws the tokens, and no other; absent: whoever can. */
  readonly backend: BackendName | undefined;
  /** Threads of the CPU backend; absent: its own choice. */
  readonly threads: number | undefined;
  /** Model directory; absent: the model that comes with the chat. */
  readonly model: string | undefined;
  /** System prompt. */
  readonly system: string | undefined;
  /** Strings that end a reply. */
  readonly stopStrings: readonly string[];
}

const MAX_THREADS = 256;
const MAX_STOP_STRINGS = 16;
const MAX_STOP_LENGTH = 100;

/** What `--help` prints. */
export const HELP = `Usage: flashsampling-chat [options]

Chats with a small language model; FlashSampling draws every token.

  --prompt TEXT       print the reply to TEXT and exit (without a terminal: TEXT is read from standard input)
  --seed N            seed of the noise, 0 to 2^64 - 1; the same seed gives the same replies (default: drawn)
  --temperature X     how freely tokens are drawn; 0 always takes the likeliest (default: the model's, else ${DEFAULT_SETTINGS.temperature})
  --top-k N           only the N likeliest tokens; 0 is off
  --top-p X           only the likeliest tokens that together have probability X; 1 is off
  --min-p X           only tokens at least X times as likely as the likeliest; 0 is off
  --repetition-penalty X
                      tokens said before become less likely; 1 is off
  --max-tokens N      longest reply, in tokens (default: the model's, else ${DEFAULT_SETTINGS.maxTokens})
  --stop TEXT         end replies before TEXT; may be given several times
  --system TEXT       system prompt
  --backend NAME      who draws the tokens: ${BACKEND_NAMES.join(", ")}; where it cannot, the chat says why and ends (default: the CPU)
  --threads N         threads of the CPU that sample; the replies do not depend on it
  --model DIR         directory of another model, in the layout of a Hugging Face repository
  --help, --version

In the chat, /help lists the commands. NO_COLOR turns styles off.
`;

/**
 * Reads the command line.
 *
 * @param argv - the arguments without the program's own name
 * @throws ChatError `USAGE`
 */
export function parseArguments(argv: readonly string[]): CommandLine {
  const values = parse(argv);
  if (values.help) return { action: "help" };
  if (values.version) return { action: "version" };
  const settings = SETTING_KEYS.flatMap((key): [keyof Settings, string][] => {
    const text = values[settingName(key) as keyof typeof values];
    return typeof text === "string" ? [[key, text]] : [];
  });
  const backend = values.backend === undefined ? undefined : readBackend(values.backend);
  const threads = values.threads === undefined ? undefined : readThreads(values.threads);
  if (threads !== undefined && backend !== undefined && backend !== "cpu") {
    usage(`--threads is for the CPU, and --backend says ${backend}: leave one of them out.`);
  }
  const stopStrings = values.stop ?? [];
  const isGoodStop = (stop: string) => stop !== "" && stop.length <= MAX_STOP_LENGTH;
  if (stopStrings.length > MAX_STOP_STRINGS || !stopStrings.every(isGoodStop)) {
    usage(`--stop takes up to ${MAX_STOP_STRINGS} texts of 1 to ${MAX_STOP_LENGTH} characters.`);
  }
  return {
    action: "chat",
    prompt: values.prompt,
    seed: values.seed === undefined ? drawSeed() : readSeed(values.seed),
    settings: new Map(settings),
    backend,
    threads,
    model: values.model,
    system: values.system,
    stopStrings,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        prompt: text,
        seed: text,
        temperature: text,
        "top-k": text,
        "top-p": text,
        "min-p": text,
        "repetition-penalty": text,
        "max-tokens": text,
        stop: { type: "string", multiple: true },
        system: text,
        backend: text,
        threads: text,
        model: text,
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    }).values;
  } catch (error) {
    return usage((error as Error).message);
  }
}

function readSeed(text: string): bigint {
  return parseSeed(text) ?? usage(`--seed takes a whole number from 0 to ${MAX_SEED}; got ${JSON.stringify(text)}.`);
}

function readBackend(text: string): BackendName {
  if (isBackendName(text)) return text;
  return usage(`--backend takes one of ${BACKEND_NAMES.join(", ")}; got ${JSON.stringify(text)}.`);
}

function readThreads(text: string): number {
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (threads >= 1 && threads <= MAX_THREADS) return threads;
  return usage(`--threads takes a whole number from 1 to ${MAX_THREADS}; got ${JSON.stringify(text)}.`);
}

function usage(message: string): never {
  // What Node says about a command line ends without a full stop.
  throw new ChatError("USAGE", `${message.replace(/(?<![.!?])$/, ".")} --help lists the options.`);
}

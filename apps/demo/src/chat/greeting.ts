/**
 * What the chat says before the first message: who replies, who draws the tokens and why, and with what.
 */
import type { LanguageModel } from "@flashsampling/onnx";
import { printableLine } from "./printable.js";
import { describeSettings, type Settings } from "./settings.js";
import type { Style } from "./style.js";
import { wrap } from "./wrap.js";

/** What the greeting tells. */
export interface GreetingFacts {
  /** The model's shapes and name, the chosen backend, and those that cannot run. */
  readonly model: Pick<LanguageModel, "name" | "vocabSize" | "hiddenSize" | "contextLength" | "passedOver"> & {
    readonly backend: Pick<LanguageModel["backend"], "name" | "description">;
  };
  /** The seed. */
  readonly seed: bigint;
  /** The settings. */
  readonly settings: Settings;
  /** What else the user should know. */
  readonly notices: readonly string[];
}

/** Columns before a fact: its label, and two spaces. */
const INDENT = 10;
/** Facts stand beside their labels where that leaves them so much room, and below them otherwise. */
const LEAST_ROOM = 30;

/**
 * The greeting's lines.
 *
 * @param facts - what it tells
 * @param style - how it looks
 * @param columns - width of the terminal, if it is known
 */
export function greeting(facts: GreetingFacts, style: Style, columns: number | undefined): string[] {
  const { model, seed, settings, notices } = facts;
  const { backend, passedOver } = model;
  const count = (n: number) => n.toLocaleString("en-US");
  const shapes = `vocabulary ${count(model.vocabSize)}, hidden size ${model.hiddenSize}, context ${count(model.contextLength)} tokens`;
  const why =
    passedOver.length === 0
      ? "because it is the first choice and runs here"
      : "because it is the first choice that runs here";
  const rows: [string, string][] = [
    ["model", `${model.name} (${shapes})`],
    ["backend", `${backend.name}: ${backend.description}`],
    ["chosen", why],
    ...passedOver.map(({ name, code, message }): [string, string] => ["not used", `${name}: ${message} (${code})`]),
    ["settings", describeSettings(settings)],
    ["seed", String(seed)],
    ...notices.map((notice): [string, string] => ["note", notice]),
  ];
  // Some terminals say by 0 that they do not know their width.
  const isNarrow = !!columns && columns - INDENT < LEAST_ROOM;
  const fact = ([label, text]: [string, string]) => {
    if (isNarrow) return `${style.dim(label)}\n${wrap(printableLine(text), columns)}`;
    const beside = wrap(printableLine(text), columns && columns - INDENT).replaceAll("\n", `\n${" ".repeat(INDENT)}`);
    return `${style.dim(label.padEnd(INDENT))}${beside}`;
  };
  return [
    style.bold("FlashSampling chat"),
    ...rows.map(fact),
    style.dim(wrap("Type a message. /help lists the commands, Ctrl-C stops a reply, Ctrl-D leaves.", columns)),
  ];
}

/**
 * What the chat says before the first message: who replies, who draws the tokens and why, and with what.
 */
import type { ModelConfig } from "../model/config.js";
import type { ChatModel } from "../model/open.js";
import { printableLine } from "./printable.js";
import { describeSettings, type Settings } from "./settings.js";
import type { Style } from "./style.js";

/** What the greeting tells. */
export interface GreetingFacts {
  /** The model's shapes and name. */
  readonly config: Pick<ModelConfig, "name" | "vocabSize" | "hiddenSize" | "contextLength">;
  /** The chosen backend, and those that cannot run. */
  readonly sampler: {
    readonly backend: Pick<ChatModel["sampler"]["backend"], "name" | "description">;
    readonly passedOver: ChatModel["sampler"]["passedOver"];
  };
  /** The seed. */
  readonly seed: bigint;
  /** The settings. */
  readonly settings: Settings;
}

/** The greeting's lines. */
export function greeting({ config, sampler, seed, settings }: GreetingFacts, style: Style): string[] {
  const { backend, passedOver } = sampler;
  const count = (n: number) => n.toLocaleString("en-US");
  const shapes = `vocabulary ${count(config.vocabSize)}, hidden size ${config.hiddenSize}, context ${count(config.contextLength)} tokens`;
  const why =
    passedOver.length === 0
      ? "because it is the first choice and runs here"
      : "because it is the first choice that runs here";
  const facts: [string, string][] = [
    ["model", `${config.name} (${shapes})`],
    ["backend", `${backend.name}: ${backend.description}`],
    ["chosen", why],
    ...passedOver.map(({ name, code, message }): [string, string] => ["not used", `${name}: ${message} (${code})`]),
    ["settings", describeSettings(settings)],
    ["seed", String(seed)],
  ];
  return [
    style.bold("FlashSampling chat"),
    ...facts.map(([label, text]) => `${style.dim(label.padEnd(8))}  ${printableLine(text)}`),
    style.dim("Type a message. /help lists the commands, Ctrl-C stops a reply, Ctrl-D leaves."),
  ];
}

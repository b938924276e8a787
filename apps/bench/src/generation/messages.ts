/**
 * What the benchmark and the process of a generator tell each other.
 */
import type { GenerationSetting, GeneratorId, Head, ModelShape } from "./problem.js";

/** How much to measure. */
export interface GenerationBudget {
  /** Tokens of a text. */
  readonly tokens: number;
  /** Texts for each setting, after one that warms up. */
  readonly texts: number;
  /** Tokens of the text that warms up. */
  readonly warmUpTokens: number;
}

/** The only message to a generator's process. */
export interface GenerationTask {
  readonly generator: GeneratorId;
  readonly directory: string;
  readonly head: Head;
  readonly shape: ModelShape;
  readonly threads: number;
  readonly settings: readonly GenerationSetting[];
  readonly budget: GenerationBudget;
}

/** What came of one setting in one process. */
export interface SettingSamples {
  readonly setting: GenerationSetting;
  /** From each token to the next, in milliseconds. */
  readonly tokens: readonly number[];
  /** From the call to the first token, in milliseconds, of each text. */
  readonly firstTokens: readonly number[];
}

/** What a generator's process says in the end. */
export type GenerationReport =
  | {
      readonly type: "done";
      readonly samples: readonly SettingSamples[];
      /** Largest resident set of the process, in bytes. */
      readonly peakBytes: number;
      /** From nothing to a model that is ready, in milliseconds. */
      readonly loadMs: number;
      readonly notes: Readonly<Record<string, string>>;
    }
  | { readonly type: "failed"; readonly reason: string };

/**
 * What someone who generates text is to the benchmark.
 */
import type { GenerationSetting, Head, ModelShape } from "../problem.js";

/** What a generator is opened with. */
export interface GeneratorOpening {
  /** The model's folder. */
  readonly directory: string;
  readonly head: Head;
  readonly shape: ModelShape;
  /** Threads that it may have. */
  readonly threads: number;
}

/** Generates text with a model. */
export interface Generator {
  /**
   * Goes through the prompt and draws tokens.
   *
   * @param setting - how
   * @param count - how many
   * @param onToken - called as soon as each is known
   */
  generate(setting: GenerationSetting, count: number, onToken: (token: number) => void): Promise<void>;
  /** What it has to say of itself. */
  notes(): Readonly<Record<string, string>>;
}

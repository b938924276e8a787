/**
 * From options to processes: a pure function. Each round has every generator, one after the other, and begins at another one, so that
 * drifts of the machine hit all.
 */
import { GENERATORS, type GenerationSetting, type GeneratorId, type Head, type ModelName } from "./problem.js";

/** What to measure. */
export interface GenerationOptions {
  readonly model: ModelName;
  readonly heads: readonly Head[];
  readonly generators: readonly GeneratorId[];
  readonly settings: readonly GenerationSetting[];
  readonly threads: number;
  readonly rounds: number;
}

/** What one fresh process does. */
export interface GenerationJob {
  readonly generator: GeneratorId;
  readonly head: Head;
  readonly settings: readonly GenerationSetting[];
}

/** All processes of a run, in their order. */
export function planGeneration({ heads, generators, settings, rounds }: GenerationOptions): GenerationJob[] {
  return Array.from({ length: rounds }, (_, round) =>
    heads.flatMap((head) =>
      generators
        .map((_, i) => generators[(i + round) % generators.length] as GeneratorId)
        .map((generator) => {
          const taken: readonly GenerationSetting[] = GENERATORS[generator].settings;
          return { generator, head, settings: settings.filter((setting) => taken.includes(setting)) };
        })
        .filter((job) => job.settings.length > 0),
    ),
  ).flat();
}

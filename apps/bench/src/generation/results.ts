/**
 * The results of a run as they are written to JSON: the schema, and its check on reading.
 */
import type { RunFacts } from "../report/results.js";
import type { Summary } from "../statistics.js";
import { GENERATORS, type GenerationSetting, type GeneratorId, HEADS, type Head, type ModelShape } from "./problem.js";

/** Version of the schema. It rises when a reader of old files would misread new ones. */
export const GENERATION_SCHEMA = 1;

/** Times of one generator with one head and setting. */
export interface GenerationMeasurement {
  readonly generator: GeneratorId;
  readonly head: Head;
  readonly setting: GenerationSetting;
  /** From one token to the next, in milliseconds, of the tokens of all rounds. */
  readonly token: Summary;
  /** Median of each round, each from a process of its own. */
  readonly roundMedians: readonly number[];
  /** From the call to the first token, in milliseconds: the prompt, mostly. */
  readonly firstToken: Summary;
}

/** Memory and loading of one generator with one head. */
export interface ProcessMeasurement {
  readonly generator: GeneratorId;
  readonly head: Head;
  /** Median of the processes' largest resident sets, in bytes. */
  readonly peakBytes: number;
  /** Median time until the model is ready, in milliseconds. */
  readonly loadMs: number;
}

/** A whole run. */
export interface GenerationResults extends RunFacts {
  readonly schema: typeof GENERATION_SCHEMA;
  readonly kind: "onnx";
  readonly threads: number;
  /** Name and shape of the model. */
  readonly model: ModelShape & { readonly name: string };
  /** Tokens of the prompt, and of a text. */
  readonly promptTokens: number;
  readonly textTokens: number;
  readonly heads: typeof HEADS;
  readonly generators: typeof GENERATORS;
  readonly measurements: readonly GenerationMeasurement[];
  readonly processes: readonly ProcessMeasurement[];
  /** Why something is missing, by generator and head. */
  readonly failures: Readonly<Record<string, string>>;
  /** What generators said of themselves, by generator and head. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Reads results.
 *
 * @param json - the text of a file
 * @throws Error naming the first place that is not as the schema has it
 */
export function parseGenerationResults(json: string): GenerationResults {
  const results = JSON.parse(json) as GenerationResults;
  const { schema, kind, measurements, processes, machine, model } = results;
  requireThat(schema === GENERATION_SCHEMA && kind === "onnx", "schema", `version ${GENERATION_SCHEMA} of kind onnx`);
  requireThat(typeof machine?.cpu === "string", "machine.cpu", "a string");
  requireThat(Number.isInteger(model?.vocabSize), "model.vocabSize", "an integer");
  requireThat(Array.isArray(measurements), "measurements", "an array");
  requireThat(Array.isArray(processes), "processes", "an array");
  for (const [index, { generator, head, token }] of measurements.entries()) {
    requireThat(generator in GENERATORS, `measurements[${index}].generator`, "a known generator");
    requireThat(head in HEADS, `measurements[${index}].head`, "a known head");
    requireThat(token?.median > 0, `measurements[${index}].token.median`, "a time");
  }
  return results;
}

function requireThat(isTrue: boolean, at: string, wanted: string): void {
  if (!isTrue) throw new Error(`These are no results of the benchmark: ${at} must be ${wanted}.`);
}

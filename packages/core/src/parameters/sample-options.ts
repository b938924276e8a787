/**
 * What users set on a call of `sample`, and the one validator that turns it into the plain request a backend receives. Nothing
 * is dropped in silence: unknown names, values out of range and settings that the backend does not honour are refused by name.
 */
import { FlashSamplingError } from "../errors.js";
import { MAX_DRAWS } from "../noise/words.js";
import type { BackendCapabilities, FusedParameter, RowParameters, SampleRequest, Variant } from "../sampler/backend.js";
import { truncates } from "../summary/plan.js";
import { type IdentityOptions, resolveIdentity } from "./identity.js";
import { describe, expandPerRow, type PerRow } from "./per-row.js";

/** Options of `sample` and `sampleLogits`. Per-row options take one value for all rows or an array with one per row. */
export interface SampleOptions extends IdentityOptions {
  /** Logits are divided by it; 0 is greedy (no noise, ties to the lower id). Rounded to float32. Default 1. */
  readonly temperature?: PerRow<number> | undefined;
  /** Keep exactly the k best tokens, ties by the lower id; 0 is off. Default 0. */
  readonly topK?: PerRow<number> | undefined;
  /** Keep a token iff the probability strictly before it is below this; 1 is off. Rounded to float32. Default 1. */
  readonly topP?: PerRow<number> | undefined;
  /** Keep tokens at least this likely relative to the likeliest; 0 is off. Rounded to float32. Default 0. */
  readonly minP?: PerRow<number> | undefined;
  /** Tokens drawn per row, independently, 1 to 65,536. Default 1. */
  readonly draws?: number | undefined;
  /** How the distribution is factorised; part of which token a seed draws. Default "fused". */
  readonly variant?: Variant | undefined;
  /**
   * What to do when single rows cannot be sampled: "throw" (default) throws an error that carries every row's status and the good
   * rows' tokens; "report" returns them.
   */
  readonly onRowError?: "throw" | "report" | undefined;
  /** Aborts the call: it rejects with `ABORTED`, and the head stays usable. */
  readonly signal?: AbortSignal | undefined;
}

const KNOWN_OPTIONS: ReadonlySet<string> = new Set<keyof SampleOptions>([
  "seed",
  "stream",
  "position",
  "temperature",
  "topK",
  "topP",
  "minP",
  "draws",
  "variant",
  "onRowError",
  "signal",
]);

/** Names that other samplers, or later versions of this one, know: refused as unsupported rather than as typing errors. */
const RESERVED_OPTIONS: ReadonlySet<string> = new Set([
  "logitBias",
  "allowedTokens",
  "repetitionPenalty",
  "presencePenalty",
  "frequencyPenalty",
  "logprobs",
  "epsilonCutoff",
  "etaCutoff",
  "topNSigma",
  "typicalP",
  "softCap",
]);

const VARIANTS: readonly Variant[] = ["fused", "grouped", "online"];

/** Smallest positive normal float32; a temperature below it would act as another number than the one given. */
const SMALLEST_TEMPERATURE = 2 ** -126;

/**
 * Validates a call's options for a batch against what the backend can do.
 *
 * @param options - the caller's options; `extraOptions` names further keys that the caller's call takes
 * @param batchSize - number of rows B, at least 1
 * @param capabilities - what the backend honours
 * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming argument and row
 */
export function resolveSampleRequest(
  options: SampleOptions,
  batchSize: number,
  capabilities: BackendCapabilities,
  extraOptions: readonly string[] = [],
): SampleRequest {
  refuseUnknownOptions(options, extraOptions);
  const { draws = 1, variant = "fused", onRowError = "throw", signal } = options;
  if (!Number.isInteger(draws) || draws < 1 || draws > MAX_DRAWS) {
    invalid("draws", `an integer from 1 to ${MAX_DRAWS}`, draws);
  }
  if (!VARIANTS.includes(variant)) invalid("variant", `one of ${VARIANTS.join(", ")}`, variant);
  if (onRowError !== "throw" && onRowError !== "report") invalid("onRowError", `"throw" or "report"`, onRowError);
  if (signal !== undefined && !(signal instanceof AbortSignal)) invalid("signal", "an AbortSignal", signal);

  const rows: RowParameters = {
    temperature: new Float32Array(batchSize),
    topK: new Uint32Array(batchSize),
    topP: new Float32Array(batchSize),
    minP: new Float32Array(batchSize),
    ...resolveIdentity(options, batchSize),
  };
  expandPerRow(
    "temperature",
    options.temperature,
    batchSize,
    () => 1,
    checkTemperature,
    (row, value) => {
      rows.temperature[row] = value;
    },
  );
  expandPerRow(
    "topK",
    options.topK,
    batchSize,
    () => 0,
    checkTopK,
    (row, value) => {
      rows.topK[row] = value;
    },
  );
  expandPerRow(
    "topP",
    options.topP,
    batchSize,
    () => 1,
    checkProbability,
    (row, value) => {
      rows.topP[row] = value;
    },
  );
  expandPerRow(
    "minP",
    options.minP,
    batchSize,
    () => 0,
    checkProbability,
    (row, value) => {
      rows.minP[row] = value;
    },
  );
  const request: SampleRequest = { batchSize, draws, variant, rows };
  refuseUnsupported(request, capabilities);
  return request;
}

/** The truncation settings of one row. */
export function truncationOfRow({ topK, topP, minP }: RowParameters, row: number) {
  return { topK: topK[row] as number, topP: topP[row] as number, minP: minP[row] as number };
}

function refuseUnknownOptions(options: object, extraOptions: readonly string[]): void {
  const known = [...KNOWN_OPTIONS, ...extraOptions];
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    if (RESERVED_OPTIONS.has(name)) unsupported(name, `${name} is not supported yet; leave it out.`);
    const plainName = name.replace(/[_-]/g, "").toLowerCase();
    const meant = known.find((candidate) => candidate.toLowerCase() === plainName);
    const hint = meant === undefined ? `Known are ${known.join(", ")}.` : `Did you mean ${meant}?`;
    throw new FlashSamplingError("INVALID_ARGUMENT", `Unknown option ${name}. ${hint}`, { argument: name });
  }
}

function refuseUnsupported(
  { draws, variant, rows, batchSize }: SampleRequest,
  capabilities: BackendCapabilities,
): void {
  if (!capabilities.variants.includes(variant)) {
    unsupported(
      "variant",
      `This backend does not offer variant ${variant}; it offers ${capabilities.variants.join(", ")}.`,
    );
  }
  const needs = (name: FusedParameter, row?: number): void => {
    if (!capabilities.parameters.includes(name)) unsupported(name, `This backend does not honour ${name} yet.`, row);
  };
  if (draws > 1) needs("draws");
  if (draws > (capabilities.maxDraws ?? MAX_DRAWS)) {
    unsupported("draws", `This backend draws at most ${capabilities.maxDraws} tokens per row; got ${draws}.`);
  }
  for (let row = 0; row < batchSize; row++) {
    const truncation = truncationOfRow(rows, row);
    if (rows.temperature[row] !== 1) needs("temperature", row);
    if (truncation.topK > 0) needs("topK", row);
    if (truncation.topP < 1) needs("topP", row);
    if (truncation.minP > 0) needs("minP", row);
    if (capabilities.maxTopK !== undefined && truncation.topK > capabilities.maxTopK) {
      unsupported(
        "topK",
        `This backend fuses topK up to ${capabilities.maxTopK}; row ${row} asks for ${truncation.topK}.`,
        row,
      );
    }
    if (variant !== "fused" && truncates(truncation)) {
      unsupported(
        "variant",
        `Variant ${variant} takes no truncation, but row ${row} sets one; use variant "fused".`,
        row,
      );
    }
  }
}

function checkTemperature(value: number): string | undefined {
  const inRange = value === 0 || (value >= SMALLEST_TEMPERATURE && Number.isFinite(Math.fround(value)));
  return typeof value === "number" && inRange ? undefined : "0 (greedy) or a positive float32 number";
}

function checkTopK(value: number): string | undefined {
  return Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff
    ? undefined
    : "an integer from 0 (off) to 2^32 - 1";
}

function checkProbability(value: number): string | undefined {
  return typeof value === "number" && value >= 0 && value <= 1 ? undefined : "a number from 0 to 1";
}

function invalid(argument: string, wanted: string, value: unknown): never {
  throw new FlashSamplingError("INVALID_ARGUMENT", `${argument} must be ${wanted}; got ${describe(value)}.`, {
    argument,
  });
}

function unsupported(argument: string, message: string, row?: number): never {
  throw new FlashSamplingError("UNSUPPORTED", message, { argument, ...(row === undefined ? {} : { row }) });
}

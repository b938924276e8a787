/**
 * What users set on a call of `sample`, and the one validator that turns it into the plain request a backend receives. Nothing
 * is dropped in silence: unknown names, values out of range and settings that the backend does not honour are refused by name.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { MAX_DRAWS } from "../noise/words.js";
import type { BackendCapabilities, BackendFeature, RowParameters, SampleRequest, Variant } from "../sampler/backend.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { type Truncation, truncates } from "../summary/plan.js";
import { refuseUnknownOptions, requirePositiveInteger, requireSignal } from "./check.js";
import { type IdentityOptions, resolveIdentity, UINT32_MAX } from "./identity.js";
import { expandPerRow, type PerRow } from "./per-row.js";

/**
 * Options of `sample` and `sampleLogits`. Per-row options take one value for all rows or an array with one per row.
 *
 * Order of effect: logits are divided by the temperature, then top-k, top-p and min-p each shorten what the rule before left, then
 * the token is drawn. Temperature, top-p and min-p are rounded to float32.
 */
export interface SampleOptions extends IdentityOptions {
  /** Logits are divided by it; 0 is greedy: no noise, ties to the lower id. Default 1. */
  readonly temperature?: PerRow<number> | undefined;
  /** Keep exactly the k best tokens, ties by the lower id; 0 is off. Default 0. */
  readonly topK?: PerRow<number> | undefined;
  /** Of what top-k left, keep a token iff the probability strictly before it is below this; 1 is off. Default 1. */
  readonly topP?: PerRow<number> | undefined;
  /** Keep tokens at least this likely relative to the likeliest; 0 is off. Default 0. */
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

const KNOWN_OPTIONS: readonly (keyof SampleOptions)[] = [
  "temperature",
  "topK",
  "topP",
  "minP",
  "seed",
  "stream",
  "position",
  "draws",
  "variant",
  "onRowError",
  "signal",
];

/** Names that other samplers, or later versions of this one, know: refused as unsupported rather than as typing errors. */
const RESERVED_OPTIONS = [
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
];

const VARIANTS: readonly Variant[] = ["fused", "grouped", "online"];

/** Smallest positive normal float32; a temperature below it would act as another number than the one given. */
const SMALLEST_TEMPERATURE = 2 ** -126;

/** Largest number of tokens that one call may draw, over all rows: what a typed array can hold everywhere. */
const MAX_TOKENS_PER_CALL = 2 ** 31 - 1;

/**
 * Validates a call's options for a batch against what the backend can do.
 *
 * @param options - the caller's options
 * @param batchSize - number of rows B, at least 1
 * @param capabilities - what the backend honours
 * @param extraOptions - further option names that the caller's call takes
 * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming argument and row
 */
export function resolveSampleRequest(
  options: SampleOptions,
  batchSize: number,
  capabilities: BackendCapabilities,
  extraOptions: readonly string[] = [],
): SampleRequest {
  refuseUnknownOptions(options, [...KNOWN_OPTIONS, ...extraOptions], RESERVED_OPTIONS);
  const { draws = 1, variant = "fused", onRowError = "throw", signal } = options;
  requirePositiveInteger("draws", draws, MAX_DRAWS);
  if (batchSize * draws > MAX_TOKENS_PER_CALL) {
    throw invalidArgument(
      "draws",
      `at most ${Math.floor(MAX_TOKENS_PER_CALL / batchSize)} for ${batchSize} rows`,
      draws,
    );
  }
  if (!VARIANTS.includes(variant)) throw invalidArgument("variant", `one of ${VARIANTS.join(", ")}`, variant);
  if (onRowError !== "throw" && onRowError !== "report") {
    throw invalidArgument("onRowError", `"throw" or "report"`, onRowError);
  }
  requireSignal(signal);

  const rows: RowParameters = {
    temperature: new Float32Array(batchSize),
    topK: new Uint32Array(batchSize),
    topP: new Float32Array(batchSize),
    minP: new Float32Array(batchSize),
    epsilonCutoff: new Float32Array(batchSize),
    etaCutoff: new Float32Array(batchSize),
    topNSigma: new Float32Array(batchSize).fill(Number.POSITIVE_INFINITY),
    repetitionPenalty: new Float32Array(batchSize).fill(1),
    frequencyPenalty: new Float32Array(batchSize),
    presencePenalty: new Float32Array(batchSize),
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
export function truncationOfRow(rows: RowParameters, row: number): Truncation {
  return {
    topK: rows.topK[row] as number,
    topP: rows.topP[row] as number,
    minP: rows.minP[row] as number,
    epsilon: rows.epsilonCutoff[row] as number,
    eta: rows.etaCutoff[row] as number,
    topNSigma: rows.topNSigma[row] as number,
  };
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
  const needs = (name: BackendFeature, row?: number): void => {
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
  const valid = value === 0 || (typeof value === "number" && value >= SMALLEST_TEMPERATURE && isFiniteFloat32(value));
  return valid ? undefined : "0 (greedy) or a positive float32 number";
}

function checkTopK(value: number): string | undefined {
  return Number.isInteger(value) && value >= 0 && value <= UINT32_MAX
    ? undefined
    : "an integer from 0 (off) to 2^32 - 1";
}

function checkProbability(value: number): string | undefined {
  return typeof value === "number" && value >= 0 && value <= 1 ? undefined : "a number from 0 to 1";
}

function unsupported(argument: string, message: string, row?: number): never {
  throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
}

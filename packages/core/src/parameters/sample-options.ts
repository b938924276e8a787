/**
 * What users set on a call of `sample`, and the validator that turns all of it but the rows' state into plain values. Nothing is
 * dropped in silence: unknown names and values out of range are refused by name.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { MAX_DRAWS } from "../noise/words.js";
import type { LogitBiasRows, LogprobsMode, LogprobsRequest, Variant } from "../sampler/backend.js";
import { type DeviceArray, isDeviceArray } from "../sampler/device-array.js";
import type { RowState } from "../sampler/row-state.js";
import { refuseUnknownOptions, requirePositiveInteger, requireSignal } from "./check.js";
import type { IdentityOptions } from "./identity.js";
import { type LogitBias, resolveLogitBias } from "./logit-bias.js";
import { FOREIGN_OPTIONS, RESERVED_OPTIONS } from "./option-names.js";
import type { PerRow } from "./per-row.js";
import { isOn, PENALTIES, type RowSettings, resolveRowSettings } from "./row-settings.js";
import type { HistoryOptions } from "./token-history.js";
import type { TokenMasks } from "./token-mask.js";

/**
 * Options of `sample` and `sampleLogits`. Per-row options take one value for all rows or an array with one per row.
 *
 * Order of effect: `logitBias` is added to the raw logits; the repetition penalty acts, then the frequency and presence penalties;
 * tokens outside `allowedTokens` leave; logits are divided by the temperature. Then top-k, top-p, min-p, ε, η and top-nσ each shorten
 * the list that the rule before left, in the order logit descending, id ascending, and the first token always stays. Then the token
 * is drawn. All numbers but `topK` are rounded to float32.
 */
export interface SampleOptions extends IdentityOptions, HistoryOptions {
  /** Logits are divided by it; 0 is greedy: no noise, ties to the lower id. Default 1. */
  readonly temperature?: PerRow<number> | undefined;
  /** Keep exactly the k best tokens, ties by the lower id; 0 is off. Default 0. */
  readonly topK?: PerRow<number> | undefined;
  /** Of what top-k left, keep a token iff the probability strictly before it is below this; 1 is off. Default 1. */
  readonly topP?: PerRow<number> | undefined;
  /** Keep tokens at least this likely relative to the likeliest; 0 is off. Default 0. */
  readonly minP?: PerRow<number> | undefined;
  /** Of what is left, keep tokens of at least this probability, from 0 to 1; 0 is off. Default 0. */
  readonly epsilonCutoff?: PerRow<number> | undefined;
  /**
   * Of what is left, keep tokens of probability at least min(η, √η · e^−H), H the entropy of what is left in nats; from 0 to 1, 0 is off.
   * Default 0.
   */
  readonly etaCutoff?: PerRow<number> | undefined;
  /**
   * Keep tokens whose logit is at most n standard deviations below the largest, the deviation that of all logits which may be drawn,
   * before any truncation; at least 0. Infinity and `undefined`, also inside an array, are off. Default off.
   */
  readonly topNSigma?: PerRow<number | undefined> | undefined;
  /** Acts once on each token that prompt or output holds: a positive logit is divided by it, another multiplied. 1 is off. Default 1. */
  readonly repetitionPenalty?: PerRow<number> | undefined;
  /** Subtracted from a token's logit for each time that it stands in the output. Default 0. */
  readonly frequencyPenalty?: PerRow<number> | undefined;
  /** Subtracted from a token's logit if it stands in the output. Default 0. */
  readonly presencePenalty?: PerRow<number> | undefined;
  /** Added to the raw logits of a few tokens: finite, or −Infinity to exclude the token. Default none. */
  readonly logitBias?: LogitBias | undefined;
  /** Bitmasks of the tokens that may be drawn. Default: all. */
  readonly allowedTokens?: TokenMasks | undefined;
  /**
   * Ask for log-probabilities: of the drawn tokens, and of this many likeliest tokens per row, 0 to 64. Default: none are computed.
   */
  readonly logprobs?: number | undefined;
  /**
   * Whose log-probabilities: the model's own before any setting ("raw", the default), or those of the distribution drawn from
   * ("processed").
   */
  readonly logprobsMode?: LogprobsMode | undefined;
  /**
   * What changes from step to step, kept from call to call: takes the place of seed, stream, position, promptTokens, outputTokens and
   * allowedTokens, and is advanced by the drawn tokens.
   */
  readonly state?: RowState | undefined;
  /** Tokens drawn per row, independently, 1 to 65,536. Default 1. */
  readonly draws?: number | undefined;
  /** How the distribution is factorised; part of which token a seed draws. Default "fused". */
  readonly variant?: Variant | undefined;
  /**
   * Room in the device's memory for the tokens, [B, draws] uint32, where the backend's `capabilities.deviceArrays` lists "tokensInto": they are
   * written there before the call resolves, `NO_TOKEN` for bad rows. Commands that are queued later see them.
   */
  readonly tokensInto?: DeviceArray | undefined;
  /**
   * What to do when single rows cannot be sampled: "throw" (default) throws an error that carries every row's status and the good
   * rows' tokens; "report" returns them.
   */
  readonly onRowError?: "throw" | "report" | undefined;
  /** Aborts the call: it rejects with `ABORTED`, and the head stays usable. */
  readonly signal?: AbortSignal | undefined;
}

/** Shape of what a call samples from. */
export interface BatchShape {
  /** Number of rows B, at least 1. */
  readonly batchSize: number;
  /** Number of vocabulary ids V, at least 1. */
  readonly vocabSize: number;
}

/** A call's options, validated, but for those that belong to the rows' state. */
export interface SampleSettings {
  /** Number of rows B. */
  readonly batchSize: number;
  /** Tokens drawn per row. */
  readonly draws: number;
  /** How the distribution is factorised. */
  readonly variant: Variant;
  /** Per-row numbers. */
  readonly rows: RowSettings;
  /** Sparse biases; absent when no row has any. */
  readonly logitBias: LogitBiasRows | undefined;
  /** Logprobs to answer with; absent when none are asked for. */
  readonly logprobs: LogprobsRequest | undefined;
  /** Room for the tokens, not checked yet. */
  readonly tokensInto: DeviceArray | undefined;
  /** What to do about single bad rows. */
  readonly onRowError: "throw" | "report";
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

const VARIANTS: readonly Variant[] = ["fused", "grouped", "online"];

const LOGPROBS_MODES: readonly LogprobsMode[] = ["raw", "processed"];

/** Longest list of the likeliest tokens. */
const MAX_TOP_LOGPROBS = 64;

/** Largest number of tokens that one call may draw, over all rows: what a typed array can hold everywhere. */
const MAX_TOKENS_PER_CALL = 2 ** 31 - 1;

/**
 * Validates a call's options for a batch, but for those that belong to the rows' state.
 *
 * @param options - the caller's options
 * @param shape - rows and vocabulary
 * @param names - of the options that the caller's call takes
 * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming argument and row
 */
export function resolveSampleSettings(
  options: SampleOptions,
  { batchSize, vocabSize }: BatchShape,
  names: readonly string[],
): SampleSettings {
  refuseUnknownOptions(options, names, RESERVED_OPTIONS, FOREIGN_OPTIONS);
  const { draws = 1, variant = "fused", tokensInto, onRowError = "throw", signal } = options;
  requirePositiveInteger("draws", draws, MAX_DRAWS);
  if (batchSize * draws > MAX_TOKENS_PER_CALL) {
    const most = Math.floor(MAX_TOKENS_PER_CALL / batchSize);
    throw invalidArgument("draws", `at most ${most} for ${batchSize} rows`, draws);
  }
  if (!VARIANTS.includes(variant)) throw invalidArgument("variant", `one of ${VARIANTS.join(", ")}`, variant);
  if (onRowError !== "throw" && onRowError !== "report") {
    throw invalidArgument("onRowError", `"throw" or "report"`, onRowError);
  }
  requireSignal(signal);
  const logprobs = resolveLogprobs(options);
  const rows = resolveRowSettings(options, batchSize);
  requireHistory(options, rows, batchSize);
  const logitBias = resolveLogitBias(options.logitBias, batchSize, vocabSize);
  if (tokensInto !== undefined && !isDeviceArray(tokensInto)) {
    throw invalidArgument("tokensInto", "a device's memory: { buffer, byteOffset, length }", tokensInto);
  }
  return { batchSize, draws, variant, rows, logitBias, logprobs, tokensInto, onRowError, signal };
}

function resolveLogprobs({ logprobs: top, logprobsMode }: SampleOptions): LogprobsRequest | undefined {
  const mode = logprobsMode ?? "raw";
  if (!LOGPROBS_MODES.includes(mode)) throw invalidArgument("logprobsMode", `"raw" or "processed"`, mode);
  if (top === undefined) {
    if (logprobsMode === undefined) return undefined;
    const message = "logprobsMode says which logprobs to report, but none are asked for; set logprobs too (0 or more).";
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "logprobsMode" });
  }
  if (Number.isInteger(top) && top >= 0 && top <= MAX_TOP_LOGPROBS) return { mode, top };
  throw invalidArgument("logprobs", `an integer from 0 to ${MAX_TOP_LOGPROBS}`, top);
}

/** Refuses a penalty that has no tokens to look at. */
function requireHistory({ state, promptTokens, outputTokens }: SampleOptions, rows: RowSettings, batchSize: number) {
  if (state !== undefined || promptTokens !== undefined || outputTokens !== undefined) return;
  for (let row = 0; row < batchSize; row++) {
    const penalty = PENALTIES.find((name) => isOn(rows, name, row));
    if (penalty === undefined) continue;
    throw new FlashSamplingError(
      "INVALID_ARGUMENT",
      `${penalty} of row ${row} looks at the tokens so far, and none are given: pass promptTokens and outputTokens (one array of token ids per row), or a state that counts them.`,
      { argument: penalty, row },
    );
  }
}

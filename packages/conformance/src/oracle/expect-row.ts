/**
 * What a row of a call must answer: its status and its draws, by core's definitions in float64, and how far a backend's numbers may
 * lie off by core's caps.
 */
import { BackendRowStatus, type SampleRequest } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import {
  type Activations,
  type CappedLogits,
  cappedRawLogits,
  noiseErrorCap,
  scoreErrorCap,
  transformedErrorCap,
  transformRow,
  truncationOfRow,
} from "@flashsampling/core/reference";
import { isFiniteFloat32, isSoundRawLogit, NO_TRUNCATION } from "@flashsampling/core/summary";
import type { TestHead } from "../data/heads.js";
import type { DrawOracle, RowOracle, ScoreError } from "./draw-oracle.js";
import { GroupedRow, OnlineRow } from "./factorised.js";
import { FusedRow, GreedyRow } from "./fused.js";
import type { LogitErrors } from "./kept-range.js";

/** What a row must answer. */
export interface RowExpectation {
  /** One of {@link BackendRowStatus}. */
  readonly status: number;
  /** Raw logits and the caps on their errors. */
  readonly raw: CappedLogits;
  /** Transformed logits [V]; −∞ outside the support. */
  readonly logits: Float64Array;
  /** How far a backend's transformed logits and masses may lie off. */
  readonly errors: LogitErrors;
  /** {@link RowExpectation.logits} of the tokens that the truncation keeps (a greedy row keeps the first alone); −∞ elsewhere. */
  readonly keptLogits: Float64Array;
  /** Whether the truncation's cut does not lie within its error, so that every backend keeps the same tokens. */
  readonly isCutCertain: boolean;
  /** Its draws; empty unless the row is ok. */
  readonly draws: readonly DrawOracle[];
}

/** Bound on the relative error of a backend's masses, and so on the error of log Z. */
export const MASS_ERROR = 2e-6;

/**
 * What row `row` of a call must answer.
 *
 * @param head - the head as it was loaded
 * @param activations - how the backend brings integer weights and hidden states together
 * @param hidden - the row's hidden state [D]
 * @param request - the call, as core resolved it
 * @param row - which row
 */
export function expectRow(
  head: TestHead,
  activations: Activations,
  hidden: Float32Array,
  request: SampleRequest,
  row: number,
): RowExpectation {
  const raw = cappedRawLogits(head.weights, hidden, activations);
  const { logits } = transformRow(raw.logits, request, row);
  const temperature = request.rows.temperature[row] as number;
  // Of logits before the temperature; an exact head's have no error by construction.
  const logitErrors = head.isExact ? new Float64Array(logits.length) : transformedErrors(raw, request, row);
  const scoreError: ScoreError = (token, gumbel) =>
    scoreErrorCap({
      logit: (logits[token] as number) * (temperature || 1),
      logitError: logitErrors[token] as number,
      temperature,
      gumbel,
    });
  const scoreErrorWithoutNoise = (token: number) => scoreError(token, 0) - (temperature === 0 ? 0 : noiseErrorCap(0));
  const errors: LogitErrors = {
    logit: head.isExact ? 0 : largestError(logits, scoreErrorWithoutNoise),
    isExact: head.isExact,
    mass: MASS_ERROR,
  };
  const status = statusOf(raw.logits, logits);
  const expectation = { status, raw, logits, errors };
  if (status !== BackendRowStatus.Ok) return { ...expectation, keptLogits: logits, isCutCertain: true, draws: [] };

  const truncation = temperature === 0 ? { ...NO_TRUNCATION, topK: 1 } : truncationOfRow(request.rows, row);
  const fused = new FusedRow(logits, truncation, errors, scoreError);
  let oracle: RowOracle;
  if (temperature === 0) oracle = new GreedyRow(logits, errors);
  else if (request.variant === "fused") oracle = fused;
  else if (request.variant === "grouped") oracle = new GroupedRow(logits, errors, scoreError);
  else oracle = new OnlineRow(logits, errors, scoreError);
  const identity = {
    seed: request.rows.seed[row] as bigint,
    stream: request.rows.stream[row] as number,
    position: request.rows.position[row] as number,
  };
  const draws = Array.from({ length: request.draws }, (_, draw) => oracle.draw(new RowNoise(identity, draw)));
  return { ...expectation, keptLogits: fused.keptLogits, isCutCertain: fused.isCutCertain, draws };
}

/** Status of a row: logits of the arithmetic must be finite in float32, and one token must be left. */
function statusOf(raw: Float64Array, logits: Float64Array): number {
  const isSupported = (logit: number) => logit !== Number.NEGATIVE_INFINITY;
  if (!raw.every(isSoundRawLogit)) return BackendRowStatus.NonFiniteLogits;
  if (logits.some((logit) => isSupported(logit) && !isFiniteFloat32(logit))) return BackendRowStatus.NonFiniteLogits;
  return logits.some(isSupported) ? BackendRowStatus.Ok : BackendRowStatus.EmptySupport;
}

/** Caps on the errors of the logits after bias and penalties, before the temperature, [V]. */
function transformedErrors({ logits: raw, errors }: CappedLogits, request: SampleRequest, row: number): Float64Array {
  const { logitBias, seenTokens, rows } = request;
  if (logitBias === undefined && seenTokens === undefined) return errors;
  const repetition = rows.repetitionPenalty[row] as number;
  const off = (value: number) => new Float32Array(request.batchSize).fill(value);
  const greedy = { ...request, allowedTokens: undefined, rows: { ...rows, temperature: off(0) } };
  const withoutOutput = { ...greedy.rows, frequencyPenalty: off(0), presencePenalty: off(0) };
  // The logits after the bias, after the repetition penalty, after the penalties of the output.
  const stages = [
    transformRow(raw, { ...greedy, seenTokens: undefined }, row).logits,
    transformRow(raw, { ...greedy, rows: withoutOutput }, row).logits,
    transformRow(raw, greedy, row).logits,
  ];
  const seen = new Set(seenTokens?.token.subarray(seenTokens.rowStart[row], seenTokens.rowStart[row + 1]));
  return errors.map((error, token) => {
    const values = [raw, ...stages].map((stage) => stage[token] as number);
    const path = values.filter((value, i) => i > 0 && value !== values[i - 1] && Number.isFinite(value));
    return transformedErrorCap(error, path, seen.has(token) ? repetition : 1);
  });
}

function largestError(logits: Float64Array, errorOf: (token: number) => number): number {
  return logits.reduce(
    (worst, logit, token) => (logit === Number.NEGATIVE_INFINITY ? worst : Math.max(worst, errorOf(token))),
    0,
  );
}

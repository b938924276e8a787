/**
 * What a row of a call must answer: its status, its draws, its logprobs, by core's definitions in float64, and how far a backend's
 * numbers may lie off.
 */
import { BackendRowStatus, type SampleRequest } from "@flashsampling/core";
import { GUMBEL_FLOAT32_BOUND, RowNoise } from "@flashsampling/core/noise";
import type { Activations } from "@flashsampling/core/reference";
import { transformRow } from "@flashsampling/core/reference";
import { NO_TRUNCATION, type Truncation } from "@flashsampling/core/summary";
import type { TestHead } from "../data/heads.js";
import type { DrawOracle, RowOracle, ScoreError } from "./draw-oracle.js";
import { GroupedRow, OnlineRow } from "./factorised.js";
import { FusedRow, GreedyRow } from "./fused.js";
import type { LogitErrors } from "./kept-range.js";
import { type RawLogits, rawLogits } from "./raw-logits.js";

/** What a row must answer. */
export interface RowExpectation {
  /** One of {@link BackendRowStatus}. */
  readonly status: number;
  /** Raw logits and their errors. */
  readonly raw: RawLogits;
  /** Transformed logits [V]; −∞ outside the support. */
  readonly logits: Float64Array;
  /** How far a backend's transformed logits and masses may lie off. */
  readonly errors: LogitErrors;
  /** The row's rules; a greedy row keeps the first token alone. */
  readonly truncation: Truncation;
  /** Its draws; empty unless the row is ok. */
  readonly draws: readonly DrawOracle[];
}

/** Bound on the relative error of a backend's masses, and so on the error of log Z. */
export const MASS_ERROR = 2e-6;

/** Above this, float32 noise is coarser. */
const COARSE_NOISE = 32;
const COARSE_NOISE_ERROR = 2e-6;

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
  const raw = rawLogits(head.weights, hidden, activations);
  const { logits } = transformRow(raw.logits, request, row);
  const isGreedy = request.rows.temperature[row] === 0;
  const truncation = isGreedy ? { ...NO_TRUNCATION, topK: 1 } : truncationOfRow(request, row);
  const errors: LogitErrors = {
    logit: head.isExact ? 0 : logitError(raw, logits, request, row),
    isExact: head.isExact,
    mass: MASS_ERROR,
  };
  const status = statusOf(raw.logits, logits);
  const expectation = { status, raw, logits, errors, truncation };
  if (status !== BackendRowStatus.Ok) return { ...expectation, draws: [] };

  const scoreError: ScoreError = (score, gumbel) =>
    errors.logit + (gumbel > COARSE_NOISE ? COARSE_NOISE_ERROR : GUMBEL_FLOAT32_BOUND) + 2 ** -24 * Math.abs(score);
  let oracle: RowOracle;
  if (isGreedy) oracle = new GreedyRow(logits, errors);
  else if (request.variant === "fused") oracle = new FusedRow(logits, truncation, errors, scoreError);
  else if (request.variant === "grouped") oracle = new GroupedRow(logits, errors, scoreError);
  else oracle = new OnlineRow(logits, errors, scoreError);
  const identity = {
    seed: request.rows.seed[row] as bigint,
    stream: request.rows.stream[row] as number,
    position: request.rows.position[row] as number,
  };
  const draws = Array.from({ length: request.draws }, (_, draw) => oracle.draw(new RowNoise(identity, draw)));
  return { ...expectation, draws };
}

/** Status of a row: logits of the arithmetic must be finite in float32, and one token must be left. */
function statusOf(raw: Float64Array, logits: Float64Array): number {
  let isSupported = false;
  for (let token = 0; token < raw.length; token++) {
    const rawLogit = raw[token] as number;
    const logit = logits[token] as number;
    if (rawLogit !== Number.NEGATIVE_INFINITY && !Number.isFinite(Math.fround(rawLogit))) {
      return BackendRowStatus.NonFiniteLogits;
    }
    if (logit === Number.NEGATIVE_INFINITY) continue;
    if (!Number.isFinite(Math.fround(logit))) return BackendRowStatus.NonFiniteLogits;
    isSupported = true;
  }
  return isSupported ? BackendRowStatus.Ok : BackendRowStatus.EmptySupport;
}

/** The row's truncation rules. */
function truncationOfRow({ rows }: SampleRequest, row: number): Truncation {
  return {
    topK: rows.topK[row] as number,
    topP: rows.topP[row] as number,
    minP: rows.minP[row] as number,
    epsilon: rows.epsilonCutoff[row] as number,
    eta: rows.etaCutoff[row] as number,
    topNSigma: rows.topNSigma[row] as number,
  };
}

/**
 * Bound on the error of the row's transformed logits: raw errors times the transforms' gain, and a rounding for every operation on
 * the way (bias, repetition, two subtractions, division).
 */
function logitError({ logits: raw, errors }: RawLogits, logits: Float64Array, request: SampleRequest, row: number) {
  const repetition = request.rows.repetitionPenalty[row] as number;
  const temperature = (request.rows.temperature[row] as number) || 1;
  const gain = Math.max(1, repetition, 1 / repetition);
  let worst = 0;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit === Number.NEGATIVE_INFINITY) continue;
    const size = Math.abs(raw[token] as number) * gain + Math.abs(logit * temperature);
    worst = Math.max(worst, ((errors[token] as number) * gain + TRANSFORM_ROUNDINGS * 2 ** -24 * size) / temperature);
  }
  return worst;
}

/** Operations between a raw logit and the transformed one. */
const TRANSFORM_ROUNDINGS = 5;

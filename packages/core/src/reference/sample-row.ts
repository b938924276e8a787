/**
 * One row drawn in float64, by the frontier in one pass (what every backend does) and by definition in two passes.
 */
import { FlashSamplingError } from "../errors.js";
import { RowNoise } from "../noise/words.js";
import { rowNeeds, truncationOfRow } from "../parameters/row-settings.js";
import { BackendRowStatus, type SampleRequest } from "../sampler/backend.js";
import { type Finished, finish, type SecondLook } from "../summary/finish.js";
import { isFiniteFloat32, isSoundRawLogit } from "../summary/flags.js";
import {
  addRow,
  type KeptPoint,
  type KeptSet,
  type LogitRow,
  NO_TRUNCATION,
  planDrawSummary,
  planLogitSummary,
  type RowLogprobs,
  type RowSummary,
  readLogprobs,
  type TopEntry,
  type Truncation,
  truncates,
} from "../summary/index.js";
import { addCandidates, addLargest } from "./candidates.js";
import { sampleGrouped } from "./grouped.js";
import { sampleOnline } from "./online.js";
import { runToEnd, type Steps } from "./steps.js";
import { sampleStreaming } from "./streaming.js";
import { transformRow } from "./transform.js";
import { SortedRow } from "./truncation.js";

/** Outcome of one row: its tokens [draws], or what is wrong with it. */
export interface RowOutcome {
  /** One of {@link BackendRowStatus}. */
  readonly status: number;
  /** Tokens of all draws; empty unless ok. */
  readonly tokens: readonly number[];
  /** Draws that needed a second look. */
  readonly secondLooks: number;
  /** Logprobs, where the request asks for them and the row is ok. */
  readonly logprobs?: RowLogprobs | undefined;
}

const failed = (status: number): RowOutcome => ({ status, tokens: [], secondLooks: 0 });

/**
 * Draws a row in one pass over its logits by the summary monoid, with a second look where the summary asks for one. Variants that
 * take no truncation are drawn by definition.
 *
 * @param rawLogits - raw logits [V], float64; −∞ marks a token that the head masks
 * @param request - the call
 * @param row - which row of the call
 */
export function sampleRowOnePass(rawLogits: Float64Array, request: SampleRequest, row: number): RowOutcome {
  return runToEnd(onePassSteps(rawLogits, request, row));
}

/** {@link sampleRowOnePass}, a step per draw. */
export function* onePassSteps(rawLogits: Float64Array, request: SampleRequest, row: number): Steps<RowOutcome> {
  if (request.variant !== "fused") return yield* definitionSteps(rawLogits, request, row);
  const transformed = transformRow(rawLogits, request, row);
  const needs = rowNeeds(request, row);
  const isGreedy = request.rows.temperature[row] === 0;
  const ofRow = planLogitSummary(needs);
  const ofDraw = planDrawSummary(needs);
  const logitSummary = ofRow.empty();
  addRow(ofRow, logitSummary, transformed);
  const winners: KeptPoint[] = [];
  let summary: RowSummary | undefined;
  let kept: KeptSet | undefined;
  let secondLooks = 0;
  // Draws of a row share its logits, so the row is sorted once however many of them look again.
  let look: SortedLook | undefined;
  for (let draw = 0; draw < request.draws; draw++) {
    const drawSummary = ofDraw.empty();
    if (isGreedy) addLargest(ofDraw, drawSummary, transformed);
    else addCandidates(ofDraw, drawSummary, transformed, noiseOfRow(request, row, draw));
    summary = { ...logitSummary, ...drawSummary };
    let finished: Finished = finish(summary, needs);
    if (finished.kind === "second-look") {
      secondLooks++;
      look ??= new SortedLook(transformed.logits, needs.truncation);
      finished = finish(summary, needs, { look });
    }
    if (finished.kind === "error") {
      return failed(
        finished.code === "EMPTY_SUPPORT" ? BackendRowStatus.EmptySupport : BackendRowStatus.NonFiniteLogits,
      );
    }
    if (finished.kind !== "token") throw new FlashSamplingError("INTERNAL", "A second look left a row undecided.");
    winners.push(finished.winner);
    kept = finished.kept;
    yield;
  }
  return {
    status: BackendRowStatus.Ok,
    tokens: winners.map(({ token }) => token),
    secondLooks,
    logprobs: request.logprobs && readLogprobs(summary as RowSummary, request.logprobs, winners, kept),
  };
}

/**
 * Draws a row by definition: transform, cut to the kept set, then the variant's sampler over what is left.
 *
 * @param rawLogits - raw logits [V], float64; −∞ marks a token that the head masks
 * @param request - the call
 * @param row - which row of the call
 */
export function sampleRowByDefinition(rawLogits: Float64Array, request: SampleRequest, row: number): RowOutcome {
  return runToEnd(definitionSteps(rawLogits, request, row));
}

/** {@link sampleRowByDefinition}, a step per draw. */
function* definitionSteps(rawLogits: Float64Array, request: SampleRequest, row: number): Steps<RowOutcome> {
  const { logits } = transformRow(rawLogits, request, row);
  let first: TopEntry | undefined;
  for (const [token, logit] of logits.entries()) {
    const isSupported = logit !== Number.NEGATIVE_INFINITY;
    if (!isSoundRawLogit(rawLogits[token] as number) || (isSupported && !isFiniteFloat32(logit))) {
      return failed(BackendRowStatus.NonFiniteLogits);
    }
    if (isSupported && (first === undefined || logit > first.logit)) first = { token, logit };
  }
  if (first === undefined) return failed(BackendRowStatus.EmptySupport);

  const { temperature } = request.rows;
  const truncation = temperature[row] === 0 ? { ...NO_TRUNCATION, topK: 1 } : truncationOfRow(request.rows, row);
  let drawToken: (noise: RowNoise) => number | undefined;
  const keptLogits = truncates(truncation) ? keepOnly(logits, truncation) : logits;
  if (temperature[row] === 0) {
    const { token } = first;
    drawToken = () => token;
  } else {
    const sample = { fused: sampleStreaming, grouped: sampleGrouped, online: sampleOnline }[request.variant];
    drawToken = (noise) => sample(keptLogits, noise);
  }
  const tokens: number[] = [];
  for (let draw = 0; draw < request.draws; draw++) {
    tokens.push(drawToken(noiseOfRow(request, row, draw)) as number);
    yield;
  }
  const logprobs =
    request.logprobs && logprobsByDefinition({ rawLogits, logits: keptLogits }, request.logprobs, tokens);
  return { status: BackendRowStatus.Ok, tokens, secondLooks: 0, logprobs };
}

/** The logits of the kept set; −∞ everywhere else. */
function keepOnly(logits: Float64Array, truncation: Truncation): Float64Array {
  const sorted = new SortedRow(logits);
  const kept = new Float64Array(logits.length).fill(Number.NEGATIVE_INFINITY);
  for (const { token, logit } of sorted.entries.slice(0, sorted.keptCount(truncation))) kept[token] = logit;
  return kept;
}

/** Logit − ln Σ exp(logit), of the raw logits or of the logits that are drawn from. */
function logprobsByDefinition(
  { rawLogits, logits }: LogitRow,
  { mode, top }: NonNullable<SampleRequest["logprobs"]>,
  tokens: readonly number[],
): RowLogprobs {
  const of = mode === "raw" ? rawLogits : logits;
  const { entries, cumulative } = new SortedRow(of);
  const logZ = (entries[0] as TopEntry).logit + Math.log(cumulative.at(-1) as number);
  return {
    logZ,
    chosen: tokens.map((token) => (of[token] as number) - logZ),
    top: entries.slice(0, top).map(({ token, logit }) => ({ token, logit: logit - logZ })),
  };
}

/** Noise of one draw of one row of a call. */
function noiseOfRow({ rows }: SampleRequest, row: number, draw: number): RowNoise {
  const identity = {
    seed: rows.seed[row] as bigint,
    stream: rows.stream[row] as number,
    position: rows.position[row] as number,
  };
  return new RowNoise(identity, draw);
}

/** A second look that sorts the row. */
export class SortedLook implements SecondLook {
  /** What the truncation keeps. */
  readonly kept: KeptSet;
  readonly #sorted: SortedRow;

  /**
   * @param logits - transformed logits [V]; −∞ marks a token outside the support
   * @param truncation - the row's settings
   */
  constructor(logits: ArrayLike<number>, truncation: Truncation) {
    this.#sorted = new SortedRow(logits);
    const count = this.#sorted.keptCount(truncation);
    this.kept = { count, mass: this.#sorted.cumulative[count] as number };
  }

  /** Whether the truncation keeps a point. */
  keeps(point: KeptPoint): boolean {
    return this.#sorted.rankOf(point) < this.kept.count;
  }
}

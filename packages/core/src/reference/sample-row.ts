/**
 * One row drawn in float64, by the frontier in one pass (what every backend does) and by definition in two passes.
 */
import { FlashSamplingError } from "../errors.js";
import { RowNoise } from "../noise/words.js";
import { truncationOfRow } from "../parameters/sample-options.js";
import { BackendRowStatus, type SampleRequest } from "../sampler/backend.js";
import { type Finished, finish, type SecondLook } from "../summary/finish.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { planRowSummary, truncates } from "../summary/plan.js";
import { byPrefixOrder, type KeptPoint, type Point, precedes } from "../summary/point.js";
import type { TopEntry } from "../summary/top.js";
import { winner } from "../summary/winner.js";
import { sampleGrouped } from "./grouped.js";
import { sampleOnline } from "./online.js";
import { sampleStreaming } from "./streaming.js";
import { SortedRow } from "./truncation.js";

/** Outcome of one row: its tokens [draws], or what is wrong with it. */
export interface RowOutcome {
  /** One of {@link BackendRowStatus}. */
  readonly status: number;
  /** Tokens of all draws; empty unless ok. */
  readonly tokens: readonly number[];
  /** Draws that needed a second look. */
  readonly secondLooks: number;
}

const failed = (status: number): RowOutcome => ({ status, tokens: [], secondLooks: 0 });

/** A logit under a temperature; greedy rows compare the logits themselves. */
const underTemperature = (rawLogit: number, temperature: number) =>
  temperature === 0 ? rawLogit : rawLogit / temperature;

/**
 * Draws a row in one pass over its logits by the summary monoid, with a second look where the summary asks for one. Variants that
 * take no truncation are drawn by definition.
 *
 * @param rawLogits - raw logits [V], float64; −∞ marks a token outside the support
 * @param request - the call
 * @param row - which row of the call
 */
export function sampleRowOnePass(rawLogits: Float64Array, request: SampleRequest, row: number): RowOutcome {
  if (request.variant !== "fused") return sampleRowByDefinition(rawLogits, request, row);
  const temperature = request.rows.temperature[row] as number;
  const truncation = truncationOfRow(request.rows, row);
  const plan = planRowSummary(truncation);
  const tokens: number[] = [];
  let secondLooks = 0;
  // Draws of a row share its logits, so the row is sorted once however many of them look again.
  let look: LogitsLook | undefined;
  const point: Point = { token: 0, rawLogit: 0, logit: 0, score: 0, supported: true };
  for (let draw = 0; draw < request.draws; draw++) {
    const noise = noiseOfRow(request, row, draw);
    const summary = plan.empty();
    for (let token = 0; token < rawLogits.length; token++) {
      const raw = rawLogits[token] as number;
      point.token = token;
      point.supported = raw !== Number.NEGATIVE_INFINITY;
      point.rawLogit = point.supported ? raw : 0;
      point.logit = underTemperature(raw, temperature);
      point.score = temperature === 0 || !point.supported ? point.logit : point.logit + noise.tokenGumbel(token);
      plan.add(summary, point);
    }
    let finished: Finished = finish(summary, truncation);
    if (finished.kind === "second-look") {
      secondLooks++;
      look ??= new LogitsLook(rawLogits, temperature);
      finished = finish(summary, truncation, look);
    }
    if (finished.kind === "error") {
      return failed(
        finished.code === "EMPTY_SUPPORT" ? BackendRowStatus.EmptySupport : BackendRowStatus.NonFiniteLogits,
      );
    }
    if (finished.kind !== "token") throw new FlashSamplingError("INTERNAL", "A second look left a row undecided.");
    tokens.push(finished.winner.token);
  }
  return { status: BackendRowStatus.Ok, tokens, secondLooks };
}

/**
 * Draws a row by definition: transform, cut to the kept set, then the variant's sampler over what is left.
 *
 * @param rawLogits - raw logits [V], float64; −∞ marks a token outside the support
 * @param request - the call
 * @param row - which row of the call
 */
export function sampleRowByDefinition(rawLogits: Float64Array, request: SampleRequest, row: number): RowOutcome {
  const temperature = request.rows.temperature[row] as number;
  const logits = rawLogits.map((raw) => underTemperature(raw, temperature));
  let first: TopEntry | undefined;
  for (const [token, logit] of logits.entries()) {
    if (logit === Number.NEGATIVE_INFINITY && rawLogits[token] === logit) continue;
    if (!isFiniteFloat32(rawLogits[token] as number) || !isFiniteFloat32(logit)) {
      return failed(BackendRowStatus.NonFiniteLogits);
    }
    if (first === undefined || byPrefixOrder({ token, logit }, first) < 0) first = { token, logit };
  }
  if (first === undefined) return failed(BackendRowStatus.EmptySupport);

  const truncation = truncationOfRow(request.rows, row);
  let drawToken: (noise: RowNoise) => number | undefined;
  if (temperature === 0) {
    const { token } = first;
    drawToken = () => token;
  } else if (truncates(truncation)) {
    const sorted = new SortedRow(logits);
    const kept = sorted.entries.slice(0, sorted.keptCount(truncation));
    drawToken = (noise) => sampleEntries(kept, noise);
  } else {
    const sample = { fused: sampleStreaming, grouped: sampleGrouped, online: sampleOnline }[request.variant];
    drawToken = (noise) => sample(logits, noise);
  }
  const tokens = Array.from(
    { length: request.draws },
    (_, draw) => drawToken(noiseOfRow(request, row, draw)) as number,
  );
  return { status: BackendRowStatus.Ok, tokens, secondLooks: 0 };
}

/** Gumbel-max over some tokens of a row. */
function sampleEntries(entries: readonly TopEntry[], noise: RowNoise): number | undefined {
  const state = winner.empty();
  for (const { token, logit } of entries) {
    winner.add(state, { token, rawLogit: logit, logit, score: logit + noise.tokenGumbel(token), supported: true });
  }
  return state.best?.token;
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

/** A second look by going through the row's logits again. */
export class LogitsLook implements SecondLook {
  readonly #sorted: SortedRow;

  /**
   * @param rawLogits - raw logits [V], float64; −∞ marks a token outside the support
   * @param temperature - the row's temperature; 0 is greedy
   */
  constructor(rawLogits: Float64Array, temperature: number) {
    this.#sorted = new SortedRow(rawLogits.map((raw) => underTemperature(raw, temperature)));
  }

  /** Number of supported tokens strictly before `point` in ≻. */
  countBefore(point: KeptPoint): number {
    let low = 0;
    let high = this.#sorted.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (precedes(this.#sorted.entries[middle] as TopEntry, point)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Mass of the supported tokens strictly before `point` in ≻, relative to the largest. */
  massBefore(point: KeptPoint): number {
    return this.#sorted.cumulative[this.countBefore(point)] as number;
  }

  /** Mass of the first `k` supported tokens of ≻, relative to the largest. */
  massOfFirst(k: number): number {
    return this.#sorted.cumulative[Math.min(k, this.#sorted.entries.length)] as number;
  }
}

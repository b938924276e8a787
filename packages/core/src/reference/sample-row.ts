/**
 * One row drawn in float64, by the frontier in one pass (what every backend does) and by definition in two passes.
 */
import { RowNoise } from "../noise/words.js";
import { truncationOfRow } from "../parameters/sample-options.js";
import { BackendRowStatus, type SampleRequest } from "../sampler/backend.js";
import { type Finished, finish, type SecondLook } from "../summary/finish.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { planRowSummary, truncates } from "../summary/plan.js";
import { type KeptPoint, type Point, precedes } from "../summary/point.js";
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

/**
 * Draws a row in one pass over its logits by the summary monoid, with a second look where the summary asks for one.
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
  const point: Point = { token: 0, rawLogit: 0, logit: 0, score: 0, supported: true };
  for (let draw = 0; draw < request.draws; draw++) {
    const noise = noiseOfRow(request, row, draw);
    const summary = plan.empty();
    for (let token = 0; token < rawLogits.length; token++) {
      const raw = rawLogits[token] as number;
      point.token = token;
      point.supported = raw !== Number.NEGATIVE_INFINITY;
      point.rawLogit = point.supported ? raw : 0;
      point.logit = temperature === 0 ? raw : raw / temperature;
      point.score = temperature === 0 || !point.supported ? raw : point.logit + noise.tokenGumbel(token);
      plan.add(summary, point);
    }
    let finished: Finished = finish(summary, truncation);
    if (finished.kind === "second-look") {
      secondLooks++;
      finished = finish(summary, truncation, new LogitsLook(rawLogits, temperature));
    }
    if (finished.kind === "error") {
      return failed(
        finished.code === "EMPTY_SUPPORT" ? BackendRowStatus.EmptySupport : BackendRowStatus.NonFiniteLogits,
      );
    }
    if (finished.kind === "token") tokens.push(finished.winner.token);
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
  const logits = temperature === 0 ? rawLogits : rawLogits.map((raw) => raw / temperature);
  let supported = 0;
  for (const [token, raw] of rawLogits.entries()) {
    if (raw === Number.NEGATIVE_INFINITY) continue;
    supported++;
    if (!isFiniteFloat32(raw) || !isFiniteFloat32(logits[token] as number))
      return failed(BackendRowStatus.NonFiniteLogits);
  }
  if (supported === 0) return failed(BackendRowStatus.EmptySupport);

  const truncation = truncationOfRow(request.rows, row);
  let kept: ArrayLike<number> = logits;
  if (truncates(truncation) || temperature === 0) {
    const sorted = new SortedRow(logits);
    const masked = new Float64Array(logits.length).fill(Number.NEGATIVE_INFINITY);
    const count = temperature === 0 ? 1 : sorted.keptCount(truncation);
    for (const { token, logit } of sorted.entries.slice(0, count)) masked[token] = logit;
    kept = masked;
  }
  const sample = { fused: sampleStreaming, grouped: sampleGrouped, online: sampleOnline }[request.variant];
  const tokens = Array.from(
    { length: request.draws },
    (_, draw) => sample(kept, noiseOfRow(request, row, draw)) as number,
  );
  return { status: BackendRowStatus.Ok, tokens, secondLooks: 0 };
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
class LogitsLook implements SecondLook {
  readonly #sorted: SortedRow;

  constructor(rawLogits: Float64Array, temperature: number) {
    this.#sorted = new SortedRow(temperature === 0 ? rawLogits : rawLogits.map((raw) => raw / temperature));
  }

  countBefore(point: KeptPoint): number {
    let low = 0;
    let high = this.#sorted.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (precedes(this.#sorted.entries[middle] as KeptPoint, point)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  massBefore(point: KeptPoint): number {
    return this.#sorted.cumulative[this.countBefore(point)] as number;
  }

  massOfFirst(k: number): number {
    return this.#sorted.cumulative[Math.min(k, this.#sorted.entries.length)] as number;
  }
}

/**
 * A backend that draws by definition (transform, sort, cut, add noise, take the best), each step of which a test may replace with a
 * wrong one. Rows that cannot be sampled are left to the reference.
 */
import { type Backend, BackendRowStatus, type LmHeadWeights, type SampleRequest } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { rawLogits, SortedRow, transformRow, truncationOfRow } from "@flashsampling/core/reference";
import { NO_TRUNCATION, type TopEntry, type Truncation } from "@flashsampling/core/summary";
import { changedReference } from "./wrap.js";

/** Where a draw stands. */
export interface DrawPlace {
  readonly request: SampleRequest;
  readonly row: number;
  readonly draw: number;
}

/** The steps of a draw. */
export interface Steps {
  /** Raw logits [V]. */
  raw(head: LmHeadWeights, hidden: Float32Array): Float64Array;
  /** Transformed logits [V]. */
  transform(raw: Float64Array, request: SampleRequest, row: number): Float64Array;
  /** How many tokens of the sorted row are kept. */
  keptCount(sorted: SortedRow, truncation: Truncation): number;
  /** The noise of a draw. */
  noise(place: DrawPlace): RowNoise;
  /** A token's Gumbel noise. */
  gumbel(noise: RowNoise, token: number): number;
  /** What is compared. */
  round(score: number): number;
  /** Whether `a` wins against `b`. */
  beats(a: Scored, b: Scored): boolean;
  /** The token, given the kept ones with their scores. */
  choose(kept: readonly Scored[], all: readonly Scored[]): number;
}

/** A token with its logit and score. */
export interface Scored extends TopEntry {
  readonly score: number;
}

/** The noise that is right. */
export function rightNoise({ request: { rows }, row, draw }: DrawPlace): RowNoise {
  const identity = {
    seed: rows.seed[row] as bigint,
    stream: rows.stream[row] as number,
    position: rows.position[row] as number,
  };
  return new RowNoise(identity, draw);
}

/** A backend of these steps; those left out are right. Variants are all drawn as the fused one. */
export function byDefinition(changes: Partial<Steps> = {}): Backend {
  const beats = changes.beats ?? ((a, b) => a.score > b.score || (a.score === b.score && a.token < b.token));
  const steps: Steps = {
    raw: (head, hidden) => rawLogits(head, hidden),
    transform: (raw, request, row) => transformRow(raw, request, row).logits,
    keptCount: (sorted, truncation) => sorted.keptCount(truncation),
    noise: rightNoise,
    gumbel: (noise, token) => noise.tokenGumbel(token),
    round: (score) => score,
    beats,
    choose: (kept) => kept.reduce((best, candidate) => (beats(candidate, best) ? candidate : best)).token,
    ...changes,
  };
  return changedReference({
    async sample({ head, hidden, request, signal, ask }) {
      const states = hidden.slice();
      const result = await ask(hidden, request, signal);
      for (let row = 0; row < request.batchSize; row++) {
        if (result.status[row] !== BackendRowStatus.Ok) continue;
        const raw = steps.raw(head, states.subarray(row * head.hiddenSize, (row + 1) * head.hiddenSize));
        const sorted = new SortedRow(steps.transform(raw, request, row));
        const isGreedy = request.rows.temperature[row] === 0;
        const truncation = isGreedy ? NO_TRUNCATION : truncationOfRow(request.rows, row);
        const count = steps.keptCount(sorted, truncation);
        for (let draw = 0; draw < request.draws; draw++) {
          const noise = steps.noise({ request, row, draw });
          const all = sorted.entries.map(({ token, logit }) => ({
            token,
            logit,
            score: steps.round(isGreedy ? logit : logit + steps.gumbel(noise, token)),
          }));
          result.tokens[row * request.draws + draw] = steps.choose(all.slice(0, count), all);
        }
      }
      return result;
    },
  });
}

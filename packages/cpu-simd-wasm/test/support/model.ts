/**
 * The kernels' arithmetic once more, in JavaScript and without tiles, filter, frontier or lists: float32 operation by operation
 * for logits and scores, truncation by sorting. Tokens must be equal to the backend's to the last one, save where a nucleus ends
 * within the rounding of its mass.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import { gumbelFloat32FromWord, RowNoise, TAIL_THRESHOLD } from "@flashsampling/core/noise";
import { SortedRow } from "@flashsampling/core/reference";
import type { RowSettings } from "../../src/plan/row-plan.js";
import type { TestRow } from "./cases.js";

const f = Math.fround;

/** Float32 logits [V] of a row: element d is added to lane d mod 4, lanes are summed last; −∞ outside the support. */
export function float32Logits(head: LmHeadWeights, weights: Float32Array, hidden: Float32Array, temperature: number) {
  return Float32Array.from({ length: head.vocabSize }, (_, token) => {
    const lanes = [0, 0, 0, 0] as [number, number, number, number];
    for (let d = 0; d < head.hiddenSize; d++) {
      const lane = d % 4;
      const product = f((weights[token * head.hiddenSize + d] as number) * (hidden[d] as number));
      lanes[lane] = f((lanes[lane] as number) + product);
    }
    const raw = f(f(lanes[0] + lanes[1]) + f(lanes[2] + lanes[3])) + (head.bias?.[token] ?? 0);
    return temperature === 0 ? f(raw) : f(f(raw) / temperature);
  });
}

/** Float64 logits [V] of a row, with Σ |terms| to bound the float32 error by. */
export function float64Logits(head: LmHeadWeights, weights: Float32Array, hidden: Float32Array, temperature: number) {
  return Float64Array.from({ length: head.vocabSize }, (_, token) => {
    let sum = 0;
    for (let d = 0; d < head.hiddenSize; d++) {
      sum += (weights[token * head.hiddenSize + d] as number) * (hidden[d] as number);
    }
    const raw = sum + (head.bias?.[token] ?? 0);
    return temperature === 0 ? raw : raw / temperature;
  });
}

/** Float32 scores [V] of a row and draw. */
export function float32Scores(logits: Float32Array, row: TestRow, draw: number): Float32Array {
  if (row.temperature === 0) return logits;
  const noise = new RowNoise(row, draw);
  return logits.map((logit, token) => {
    if (logit === Number.NEGATIVE_INFINITY) return logit;
    const word = noise.tokenWord(token);
    return f(logit + gumbelFloat32FromWord(word, word < TAIL_THRESHOLD ? noise.tokenTailWord(token) : 0));
  });
}

/** Float64 scores [V] of a row and draw. */
export function float64Scores(logits: Float64Array, row: TestRow, draw: number): Float64Array {
  if (row.temperature === 0) return logits;
  const noise = new RowNoise(row, draw);
  return logits.map((logit, token) => logit + noise.tokenGumbel(token));
}

/** The best-scored token (ties: the lower id) among those that the settings keep. */
export function drawByDefinition(logits: ArrayLike<number>, scores: ArrayLike<number>, settings: RowSettings): number {
  const sorted = new SortedRow(logits);
  const kept = settings.temperature === 0 ? 1 : sorted.keptCount(settings);
  let best = -1;
  for (const { token } of sorted.entries.slice(0, kept)) {
    const gain = best === -1 ? 1 : (scores[token] as number) - (scores[best] as number);
    if (gain > 0 || (gain === 0 && token < best)) best = token;
  }
  return best;
}

/** Relative error that the backend's masses may have. */
export const MASS_ERROR = 2e-6;

/**
 * Whether drawing `token` is right for *some* logits within `logitError` of these and some scores within `scoreError`: it may be
 * kept, and no token that is kept for certain beats it for certain.
 */
export function isPossibleDraw(
  logits: Float64Array,
  scores: Float64Array,
  settings: RowSettings,
  token: number,
  logitError: number,
  scoreError: number,
): boolean {
  const sorted = new SortedRow(logits);
  const { entries } = sorted;
  const max = entries[0]?.logit as number;
  // Rank and mass of the tokens that precede a logit, ranks and masses taken within top-k.
  const firstAtMost = (logit: number) => {
    const rank = entries.findIndex((entry) => entry.logit <= logit);
    return rank === -1 ? entries.length : rank;
  };
  const prefix = settings.topK > 0 ? Math.min(settings.topK, entries.length) : entries.length;
  const nucleus = settings.topP * (sorted.cumulative[prefix] as number);
  const error = 2 * logitError;
  const massError = Math.expm1(error) + MASS_ERROR;
  const mayStay = (logit: number) => {
    const rank = firstAtMost(logit + error);
    if (rank === 0) return true;
    if (settings.topK > 0 && rank >= settings.topK) return false;
    if (settings.topP < 1 && (sorted.cumulative[rank] as number) >= nucleus * (1 + massError)) return false;
    return settings.minP === 0 || logit >= max + Math.log(settings.minP) - error;
  };
  const surelyStays = (logit: number, candidate: number) => {
    if (settings.temperature === 0) return true;
    let rank = firstAtMost(logit - error);
    while (rank < entries.length && (entries[rank] as { logit: number }).logit >= logit - error) rank++;
    // Without rounding in play, ties are cut by id.
    if (error === 0) rank = entries.findIndex((entry) => entry.token === candidate) + 1;
    if (settings.topK > 0 && rank > settings.topK) return false;
    const before = rank === 0 ? 0 : (sorted.cumulative[rank - 1] as number);
    if (settings.topP < 1 && before >= nucleus * (1 - massError)) return false;
    return settings.minP === 0 || logit >= max + Math.log(settings.minP) + error;
  };
  const logit = logits[token] as number;
  if (settings.temperature !== 0 && !mayStay(logit)) return false;
  const limit = (scores[token] as number) + 2 * scoreError;
  return entries.every((entry) => (scores[entry.token] as number) <= limit || !surelyStays(entry.logit, entry.token));
}

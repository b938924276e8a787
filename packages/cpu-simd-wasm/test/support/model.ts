/**
 * The kernels' arithmetic once more, in JavaScript and without tiles, filter, frontier, lists or bins: float32 operation by operation
 * for logits and scores, truncation by sorting with masses in float64. Tokens must be equal to the backend's to the last one.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import { gumbelFloat32FromWord, RowNoise, TAIL_THRESHOLD } from "@flashsampling/core/noise";
import type { SortedRow } from "@flashsampling/core/reference";
import type { Truncation } from "@flashsampling/core/summary";
import type { RowSettings, TestRow } from "./cases.js";
import { bindProbe } from "./probe.js";

const f = Math.fround;
const MASKED = Number.NEGATIVE_INFINITY;
const { softCap: float32SoftCap } = bindProbe();

/** Raw logits and logits of a row, [V]; −∞ outside the support. */
export interface Float32Row {
  readonly rawLogits: Float32Array;
  readonly logits: Float32Array;
}

/** Float32 raw logits [V] of a hidden state: element d is added to lane d mod 4, lanes are summed last; then scale, bias, cap. */
export function float32RawLogits(head: LmHeadWeights, weights: Float32Array, hidden: Float32Array): Float32Array {
  const { bias, logitScale = 1, softCap } = head;
  return Float32Array.from({ length: head.vocabSize }, (_, token) => {
    const lanes = [0, 0, 0, 0] as [number, number, number, number];
    for (let d = 0; d < head.hiddenSize; d++) {
      const lane = d % 4;
      const product = f((weights[token * head.hiddenSize + d] as number) * (hidden[d] as number));
      lanes[lane] = f((lanes[lane] as number) + product);
    }
    const scaled = f(f(f(lanes[0] + lanes[1]) + f(lanes[2] + lanes[3])) * f(logitScale));
    const raw = f(scaled + (bias?.[token] ?? 0));
    return softCap === undefined || raw === MASKED ? raw : float32SoftCap(raw, f(softCap));
  });
}

/** A row under its transforms in float32: bias, penalties, mask, temperature. */
export function float32Row(
  head: LmHeadWeights,
  weights: Float32Array,
  hidden: Float32Array,
  settings: RowSettings,
): Float32Row {
  const rawLogits = float32RawLogits(head, weights, hidden);
  const logits = rawLogits.slice();
  const { biases, seen, allowed, temperature, repetitionPenalty, frequencyPenalty, presencePenalty } = settings;
  for (const [token, value] of biases) logits[token] = (logits[token] as number) + value;
  for (const [token, count] of seen) {
    const logit = logits[token] as number;
    const repeated = f(logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty);
    logits[token] = repeated - (count > 0 ? f(f(frequencyPenalty * count) + presencePenalty) : 0);
  }
  for (const [token, logit] of logits.entries()) {
    if (allowed !== undefined && (((allowed[token >>> 5] as number) >>> (token & 31)) & 1) === 0)
      logits[token] = MASKED;
    else if (temperature !== 0) logits[token] = logit / temperature;
  }
  return { rawLogits, logits };
}

/** Float32 scores [V] of a row and draw. */
export function float32Scores(logits: Float32Array, row: TestRow, draw: number): Float32Array {
  if (row.temperature === 0) return logits;
  const noise = new RowNoise(row, draw);
  return logits.map((logit, token) => {
    if (logit === MASKED) return logit;
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

/** How many tokens a row keeps: a greedy one the first alone. */
export function keptCount(sorted: SortedRow, settings: RowSettings): number {
  return settings.temperature === 0 ? 1 : sorted.keptCount(settings);
}

/** The best-scored token (ties: the lower id) among those that the settings keep. */
export function drawByDefinition(sorted: SortedRow, scores: ArrayLike<number>, settings: RowSettings): number {
  let best = -1;
  for (const { token } of sorted.entries.slice(0, keptCount(sorted, settings))) {
    const gain = best === -1 ? 1 : (scores[token] as number) - (scores[best] as number);
    if (gain > 0 || (gain === 0 && token < best)) best = token;
  }
  return best;
}

/**
 * Whether drawing `token` is right for *some* logits within `logitError` of these and some scores within `scoreError`: it may be
 * kept, and no token that is kept for certain beats it for certain. Cuts are placed with every threshold moved by what such errors
 * make of it, each way, and tokens within the error of a cut count as both.
 */
export function isPossibleDraw(
  sorted: SortedRow,
  scores: ArrayLike<number>,
  settings: RowSettings,
  token: number,
  logitError: number,
  scoreError: number,
): boolean {
  const { entries } = sorted;
  const cuts =
    settings.temperature === 0 ? [1] : movedThresholds(settings, logitError).map((moved) => sorted.keptCount(moved));
  const [fewest, most] = [Math.min(...cuts), Math.max(...cuts)];
  const logitAt = (rank: number) => entries[rank]?.logit as number;
  const reach = 2 * logitError;
  const mayStay = (logit: number) => logit >= logitAt(most - 1) - reach;
  const surelyStays = (logit: number) => fewest === entries.length || logit > logitAt(fewest) + reach;
  const own = entries.find((entry) => entry.token === token);
  if (own === undefined || !mayStay(own.logit)) return false;
  const limit = (scores[token] as number) + 2 * scoreError;
  return entries.every((entry) => (scores[entry.token] as number) <= limit || !surelyStays(entry.logit));
}

/** The rules of a row with every threshold a little lower or higher, in all combinations. */
function movedThresholds(rules: Truncation, logitError: number): Truncation[] {
  const share = Math.expm1(4 * logitError) + 1e-12;
  const moves: ((rules: Truncation, sign: number) => Truncation)[] = [
    (moved, sign) => ({ ...moved, topP: rules.topP < 1 ? Math.min(1 - 1e-16, rules.topP * (1 + sign * share)) : 1 }),
    (moved, sign) => ({ ...moved, minP: rules.minP * (1 + sign * share) }),
    (moved, sign) => ({ ...moved, epsilon: rules.epsilon * (1 + sign * share) }),
    // √η and e^−H both move, the entropy by a few times the logits' errors.
    (moved, sign) => ({ ...moved, eta: rules.eta * (1 + sign * 20 * share) }),
    (moved, sign) => ({ ...moved, topNSigma: rules.topNSigma * (1 + sign * share) + sign * share }),
  ];
  const isOn = [rules.topP < 1, rules.minP > 0, rules.epsilon > 0, rules.eta > 0, rules.topNSigma < 1 / 0];
  return moves.reduce(
    (all, move, i) => (isOn[i] ? all.flatMap((moved) => [move(moved, -1), move(moved, 1)]) : all),
    [rules],
  );
}
